orders-title = Commandes
orders-order = Commande { $number }
orders-fact =
    { $count ->
        [one] { $count } commande, { $worth } depuis { $since }
       *[other] { $count } commandes, { $worth } depuis { $since }
    }
orders-fact-refunds =
    { $count ->
        [one] { $count } remboursement
       *[other] { $count } remboursements
    }
orders-stage-draft = Brouillon
orders-stage-awaiting-payment = Paiement attendu
orders-stage-on-hold = En attente
orders-stage-preparing = À expédier
orders-stage-partly-sent = Expédiée en partie
orders-stage-sent = En route
orders-stage-delivered = Livrée
orders-stage-completed = Terminée
orders-stage-refunded = Remboursée
orders-stage-cancelled = Annulée
orders-stage-failed = Paiement échoué
orders-stage-gone = N’est plus en boutique
orders-step-placed = commandée
orders-step-paid = payée
orders-step-sent = expédiée
orders-step-delivered = livrée
orders-steps = Étape { $done } sur 4 : { $step }
orders-paid = Payée avec { $way }, { $day }
orders-paid-plain = Payée, { $day }
orders-unpaid = Non payée, commandée le { $day }
orders-refunded-part = { $amount } remboursés
orders-parcel = Colis
orders-parcel-follow =
    .label = Suivre le colis { $number } dans le navigateur
orders-parcel-sent = Expédié { $ago }
orders-parcel-moved = dernier mouvement { $ago }
orders-parcel-delivered = Livré { $when }
orders-parcel-untracked = Pas de numéro de suivi
orders-as-of = État à { $when }
orders-asking = La boutique est interrogée …
orders-named = Citée dans le texte
orders-strange = Appartient à une autre adresse : { $email }
orders-strange-nameless = Appartient à une autre adresse
orders-by-hand = Attribuée à la main
orders-take = Attribuer à ce client
orders-not-theirs = Pas à ce client
orders-done-theirs = Commande { $number } attribuée
orders-done-not-theirs = Commande { $number } retirée à ce client
orders-more =
    { $count ->
        [one] { $count } autre commande
       *[other] { $count } autres commandes
    }
orders-newest-only = Voici les { $shown } dernières commandes sur { $total }.
orders-none = Rien n’a été commandé avec les adresses et numéros de ce client.
orders-unsure = Il peut y avoir des commandes : une boutique n’a pas pu être lue.
orders-reading = Les commandes de la boutique sont en cours de lecture.
orders-no-shop = Les commandes de votre boutique s’affichent ici, à côté de chaque conversation.
orders-no-shop-customer = Dès qu’une boutique est connectée, les commandes de ce client s’affichent ici.
orders-connect = Connecter une boutique
orders-trouble = { $shop } : { $problem }
orders-settings = Ouvrir les réglages des boutiques
orders-close =
    .label = Fermer la commande
orders-menu =
    .label = Plus pour cette commande
orders-sum-items = Articles
orders-sum-discount = Remise
orders-sum-shipping = Livraison
orders-sum-tax = dont taxes
orders-sum-total = Total
orders-sum-refunded = Remboursé
orders-payments = Paiements
orders-refunds = Remboursements
orders-parcels = Colis
orders-address-delivery = Adresse de livraison
orders-address-billing = Adresse de facturation
orders-notes = Notes
orders-note-customer = Du client
orders-note-public = Envoyée au client
orders-conversations = Conversations
orders-conversations-none = Personne n’a écrit depuis les adresses de cette commande.
orders-no-subject = Sans objet
orders-insert-facts = Insérer les détails de la commande
orders-insert-tracking = Insérer le lien de suivi
orders-copy-number = Copier le numéro de commande
orders-copy-tracking = Copier le numéro de suivi
orders-copied = { $what } copié
orders-open-shop = Ouvrir dans l’administration de la boutique
orders-open = Afficher toute la commande
orders-command-focus = Aller à la commande
orders-command-open = Afficher toute la commande
orders-command-product = Chercher un produit et l’insérer
orders-products =
    .label = Produits de vos boutiques
    .placeholder = Nom, référence ou taille
orders-products-close =
    .label = Fermer
orders-products-empty = Aucun produit avec ces mots. Essayez son nom ou sa référence.
orders-products-insert = Insérer
orders-products-page = Ouvrir sa page
orders-products-variants = Variantes
orders-products-whole = Le produit entier
orders-stock =
    { $count ->
        [one] { $count } en stock
       *[other] { $count } en stock
    }
orders-stock-none = Épuisé
orders-stock-some = En stock

## The page of orders, and what somebody should look at

orders-command-go = Aller aux commandes
orders-find = Numéro, nom, e-mail, article ou numéro de suivi
orders-none-found = Aucune commande ne correspond.
orders-views = Quelles commandes
orders-view-newest = Les plus récentes
orders-view-late = En retard d’envoi
orders-view-rests = Colis sans nouvelles
orders-view-partly-refunded = Remboursées en partie
orders-view-high-risk = Risque élevé
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [one] Payée il y a { $days } jour ouvré, encore à expédier
       *[other] Payée il y a { $days } jours ouvrés, encore à expédier
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [one] Aucune nouvelle du colis depuis { $days } jour
       *[other] Aucune nouvelle du colis depuis { $days } jours
    }
# $amount (String): already formatted
orders-concern-partly-refunded = dont { $amount } remboursés
orders-concern-high-risk = La boutique juge cette commande à haut risque
orders-view-well = Aucune commande des 90 derniers jours n’est à vérifier ici.
orders-page-empty = Les commandes des boutiques connectées apparaissent ici.
orders-limit-late = En retard après combien de jours ouvrés
orders-limit-rests = Rechercher un colis après combien de jours sans nouvelles
