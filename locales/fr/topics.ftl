topics-topic-delivery = Livraison
topics-topic-exchange = Échange ou taille
topics-topic-return = Retour
topics-topic-damage = Article abîmé ou défectueux
topics-topic-payment = Paiement
topics-topic-order-change = Modification de commande
topics-topic-product = Question sur un produit
topics-topic-other = Autre chose
topics-item-check-tracking = Vérifier le suivi
topics-item-ask-carrier = Interroger le transporteur
topics-item-tell-date = Communiquer une date
topics-item-order-number = Numéro de commande
topics-item-address = Adresse de livraison
topics-item-check-stock = Vérifier le stock
topics-item-send-label = Envoyer l’étiquette de retour
topics-item-send-replacement = Expédier l’article de remplacement
topics-item-wanted-size = Taille souhaitée
topics-item-check-period = Vérifier le délai de retour
topics-item-refund = Rembourser
topics-item-return-reason = Motif du retour
topics-item-is-unworn = Jamais porté, avec l’étiquette ?
topics-item-look-at-photo = Regarder la photo
topics-item-offer-solution = Proposer une solution
topics-item-tell-supplier = Informer le fournisseur
topics-item-damage-photo = Photo de l’article abîmé
topics-item-wanted-solution = Solution souhaitée
topics-item-check-payment = Vérifier le paiement
topics-item-payment-method = Moyen de paiement
topics-item-payment-date = Date du paiement
topics-item-check-not-shipped = Vérifier que rien n’est expédié
topics-item-change-order = Modifier la commande
topics-item-wanted-change = Modification souhaitée
topics-item-product-name = Nom ou référence du produit
topics-item-improve-text = Améliorer la fiche produit
topics-option-replacement = Remplacement
topics-option-refund = Remboursement
topics-option-repair = Réparation
topics-cause-supplier-fault = Erreur du fournisseur
topics-cause-wrong-picking = Erreur de préparation
topics-cause-carrier-delay = Retard du transporteur
topics-cause-carrier-loss = Colis perdu par le transporteur
topics-cause-carrier-damage = Abîmé pendant le transport
topics-cause-size-chart = Guide des tailles trompeur
topics-cause-product-text = Fiche produit imprécise ou erronée
topics-cause-shop-site = Problème sur le site
topics-cause-our-mistake = Erreur de notre part
topics-cause-changed-mind = Le client a changé d’avis
topics-cause-only-question = Simple question
topics-cause-other = Autre chose
topics-letter-ask =
    { $formality ->
        [formal] Afin de pouvoir vous aider, nous vous remercions de bien vouloir nous transmettre les informations suivantes :
        [informal] Pour qu’on puisse t’aider rapidement, envoie-nous s’il te plaît les informations suivantes :
       *[neutral] Pour avancer rapidement, il nous manque encore les informations suivantes :
    }
topics-letter-thanks =
    { $formality ->
        [formal] Nous vous remercions de votre aide.
       *[neutral] Merci beaucoup !
    }
topics-letter-choice = { $name } ({ $options })
topics-letter-greeting = { $salutation },
topics-command-topic = Choisir le sujet
topics-command-intake = Liste des étapes et informations
topics-command-ask = Demander ce qui manque
topics-command-cause = Cause
topics-command-go = Sujets et causes
topics-list-close =
    .label = Fermer la liste
topics-list-empty = Rien ne correspond. Vous pouvez en ajouter dans les réglages.
topics-list-topic =
    .label = De quoi s’agit-il ?
topics-list-cause =
    .label = Quelle en est la cause ?
topics-topic-none = Aucun sujet
topics-cause-none = Aucune cause
topics-cause-skip = Clôturer sans cause
topics-cause-offered =
    { $count ->
        [one] Après votre choix, la conversation est clôturée.
       *[other] Après votre choix, les { $count } sont clôturées.
    }
topics-cause-required =
    { $count ->
        [one] Votre boutique demande une cause avant la clôture.
       *[other] Votre boutique demande une cause. Parmi ces { $count }, celles qui en ont déjà une la gardent.
    }
topics-progress = { $done } sur { $all }
topics-panel-title = Sujet
topics-panel-choose = Choisir
topics-panel-change = Changer
topics-panel-empty = Choisissez un sujet pour obtenir sa liste des étapes et les informations à demander.
topics-panel-no-items = Pas encore d’étape ni de champ. En ajouter.
topics-steps-title = Liste des étapes
topics-step-done = { $name } · { $at }
topics-field-none = pas encore connu
topics-yes = Oui
topics-no = Non
topics-photo-yes = reçue
topics-photo-no = pas reçue
topics-offer = Dans le message : { $value }
topics-offer-photo = Une image est jointe au message
topics-ask-missing = Demander ce qui manque ({ $count })
topics-ask-language = La demande sera rédigée en { $language }.
topics-ask-unavailable = Il n’y a pas de texte en { $wanted }. La demande sera rédigée en { $used }.
topics-done-topic = Sujet choisi
topics-done-cause = Cause enregistrée
topics-done-item = Noté
topics-done-saved = Enregistré
topics-done-archived = Archivé
topics-settings-lead = De quoi parlent les conversations, ce qu’il faut faire et ce que le client doit vous dire.
topics-archived = archivé
topics-settings-count = étapes : { $steps }, champs : { $fields }
topics-settings-add = Ajouter un sujet
topics-causes-title = Causes
topics-ask-title = Demander la cause à la clôture
topics-ask-off = Jamais
topics-ask-offered = Facultatif
topics-ask-required = Obligatoire
topics-form-name = Nom
topics-form-name-hint = Par exemple gravure
topics-form-languages = Dans d’autres langues ({ $count })
topics-form-items = Étapes et champs
topics-form-add-step = Étape
topics-form-add-field = Champ
topics-form-save = Enregistrer
topics-form-cancel = Abandonner les modifications
topics-form-restore = Restaurer
topics-form-archive = Archiver
topics-row-name =
    .label = Nom de l’étape ou du champ
    .placeholder = Que faut-il faire ou savoir ?
topics-row-kind =
    .label = Type
topics-row-up =
    .label = Monter : { $name }
topics-row-down =
    .label = Descendre : { $name }
topics-row-remove =
    .label = Retirer : { $name }
topics-row-options = Possibilités, séparées par des points-virgules
topics-kind-step = Étape
topics-kind-text = Texte
topics-kind-number = Nombre
topics-kind-date = Date
topics-kind-choice = Choix
topics-kind-yes-no = Oui ou non
topics-kind-photo = Photo
topics-causes-period = Période
topics-causes-days =
    { $count ->
        [one] dernier jour
       *[other] { $count } derniers jours
    }
topics-causes-none = Aucune cause sur cette période. Elle se choisit dans la conversation ou à la clôture.
topics-causes-total =
    { $count ->
        [one] { $count } conversation avec une cause
       *[other] { $count } conversations avec une cause
    }
topics-causes-chart =
    .label = Conversations par cause
topics-causes-add = Ajouter
    .label = Nom d’une cause personnalisée
topics-causes-share = { $count } · { $share } %
topics-causes-archive =
    .label = Archiver : { $name }
topics-causes-restore =
    .label = Restaurer : { $name }
