letter-quote-attribution = Le { $date }, { $name } a écrit :
letter-forward-heading = ---------- Message transféré ----------
letter-forward-from = De : { $value }
letter-forward-date = Date : { $value }
letter-forward-subject = Objet : { $value }
letter-forward-to = À : { $value }
letter-forward-cc = Cc : { $value }
letter-subject-reply = Re:
letter-subject-forward = TR:
letter-signature =
    Cordialement,
    { $agent }
    { $shop }
letter-customer-unnamed = notre client ou cliente
letter-salutation-formal = Bonjour { $name }
letter-salutation-formal-nameless = Bonjour
letter-salutation = Bonjour { $name }
letter-salutation-nameless = Bonjour
letter-order-heading = Commande { $number } du { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Livraison : { $amount }
letter-order-total = Total : { $total }
letter-order-follow-carrier = Le colis a été confié à { $carrier } et peut être suivi ici : { $url }
letter-order-follow = Le colis peut être suivi ici : { $url }
letter-order-parcel-carrier = Le colis a été confié à { $carrier }, numéro de suivi { $number }.
letter-order-parcel = Le numéro de suivi du colis est { $number }.
letter-order-stage-awaiting-payment = en attente de paiement
letter-order-stage-on-hold = en attente
letter-order-stage-preparing = en préparation
letter-order-stage-partly-sent = partiellement expédiée
letter-order-stage-sent = expédiée
letter-order-stage-delivered = livrée
letter-order-stage-completed = terminée
letter-order-stage-refunded = remboursée
letter-order-stage-cancelled = annulée
letter-product-price = { $title } : { $price }
letter-product-reduced = { $title } : { $price } au lieu de { $before }
letter-product-in-stock = En stock.
letter-product-few =
    { $count ->
        [one] Plus qu’un exemplaire.
       *[other] Plus que { $count } exemplaires.
    }
letter-product-sold-out = Épuisé pour le moment.
letter-return-why-until = Vous pouvez demander le retour jusqu’au { $date }.
letter-return-why-no-end = Vous pouvez demander le retour à tout moment.
letter-return-why-late = Le délai pour ce retour a pris fin le { $date }.
letter-return-why-excluded = Cet article ne peut pas être retourné.
letter-return-why-person = Nous examinons nous-mêmes votre demande et reviendrons vers vous.
letter-return-why-condition = Merci de nous dire dans quel état est l’article : non ouvert, ouvert, utilisé ou abîmé.
letter-return-why-fee = Nous déduisons { $amount } pour le retour.
letter-return-why-fee-waived = Le retour est gratuit pour vous.
letter-return-why-label-shop = Les frais de renvoi sont à notre charge.
letter-return-why-label-customer = Les frais de renvoi sont à votre charge.
letter-return-why-photo = Merci de nous envoyer d’abord une photo.
letter-return-why-keep-it = Vous pouvez garder l’article.
letter-return-why-bonus = Si vous choisissez un avoir, nous ajoutons { $percent } %.
letter-return-why-withdrawal = Vous vous êtes rétracté à temps ; le dernier jour est le { $date }. Nous remboursons ce que vous avez payé.
letter-return-why-withdrawal-early = Vous vous êtes rétracté à temps. Nous remboursons ce que vous avez payé.
letter-return-why-withdrawal-late = Le droit de rétractation a pris fin le { $date }.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] Il n’y a pas de droit de rétractation pour les denrées qui se périment rapidement.
        [custom_made] Il n’y a pas de droit de rétractation pour les articles fabriqués selon vos souhaits.
        [unsealed] Il n’y a plus de droit de rétractation pour ces articles une fois descellés.
       *[digital] Il n’y a plus de droit de rétractation pour un contenu numérique dont l’exécution a commencé.
    }
letter-return-why-delivery = Nous remboursons aussi { $amount } de livraison.
letter-return-policy-headline = Retours et remboursements
letter-return-policy-zone-eu = Livraisons dans l’Espace économique européen
letter-return-policy-zone-uk = Livraisons au Royaume-Uni
letter-return-policy-zone-us = Livraisons aux États-Unis
letter-return-policy-zone-rest = Livraisons dans tous les autres pays
letter-return-policy-zone-named = Livraisons vers : { $zone }
letter-return-policy-all = Pour tout ce que vous achetez chez nous :
letter-return-policy-rest = Dans tous les autres cas :
letter-return-policy-when = Cela concerne : { $conditions }.
letter-return-policy-if-reason = motif du retour : { $list }
letter-return-policy-if-tags = articles marqués { $list }
letter-return-policy-if-skus = références commençant par { $list }
letter-return-policy-if-titles = articles dont le nom contient { $list }
letter-return-policy-if-price-from = prix à partir de { $amount }
letter-return-policy-if-price-to = prix jusqu’à { $amount }
letter-return-policy-if-discounted = articles soldés
letter-return-policy-if-full-price = articles à plein tarif
letter-return-policy-if-final-sale = articles ni repris ni échangés
letter-return-policy-if-not-final-sale = articles qui peuvent être repris ou échangés
letter-return-policy-if-quantity-from =
    { $count ->
        [one] à partir d’une pièce
       *[other] à partir de { $count } pièces
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [one] une seule pièce
       *[other] jusqu’à { $count } pièces
    }
letter-return-policy-if-state = état de l’article : { $list }
letter-return-policy-if-warranty = défauts couverts par la garantie légale
letter-return-policy-if-transport = dommages pendant le transport
letter-return-policy-not-returnable = Ces articles ne peuvent pas être retournés.
letter-return-policy-days =
    { $count ->
        [one] Vous pouvez demander un retour jusqu’à un jour après la livraison.
       *[other] Vous pouvez demander un retour jusqu’à { $count } jours après la livraison.
    }
letter-return-policy-no-end = Vous pouvez demander un retour à tout moment.
letter-return-policy-outcomes = Nous proposons : { $list }.
letter-return-policy-fee-flat = Nous déduisons { $amount } par retour.
letter-return-policy-fee-percent = Nous déduisons { $percent } % du prix.
letter-return-policy-fee-none = Le retour lui-même ne coûte rien.
letter-return-policy-fee-free = Aucune déduction pour ces motifs : { $list }.
letter-return-policy-label-shop = Les frais de renvoi sont à notre charge.
letter-return-policy-label-customer = Les frais de renvoi sont à votre charge.
letter-return-policy-photo = Merci de joindre une photo à votre demande.
letter-return-policy-review = Nous examinons chaque demande avant de l’accepter.
letter-return-policy-keep-it = Ce qui vaut moins de { $amount }, vous pouvez le garder.
letter-return-policy-bonus = Si vous choisissez un avoir, nous ajoutons { $percent } %.
letter-return-policy-ours = Si l’erreur vient de nous, par exemple un article erroné, défectueux ou abîmé, nous ne déduisons rien et les frais de renvoi sont à notre charge.
letter-return-policy-withdrawal = Les consommateurs peuvent se rétracter dans les 14 jours suivant la réception du dernier colis, sans donner de motif. Nous remboursons alors tous les paiements, y compris la livraison standard, dans les 14 jours suivant votre notification et par le même moyen de paiement ; nous pouvons attendre d’avoir reçu les articles ou une preuve d’envoi. Merci de renvoyer les articles dans les 14 jours suivant votre notification. Nous ne déduisons qu’une perte de valeur due à des manipulations allant au-delà de ce qu’il faut pour essayer les articles.
letter-return-policy-withdrawal-label-shop = En cas de rétractation, les frais de renvoi sont à notre charge.
letter-return-policy-withdrawal-label-customer = En cas de rétractation, les frais de renvoi sont à votre charge.
letter-return-policy-withdrawal-except = Il n’y a pas de droit de rétractation pour : { $list }.
letter-return-policy-kind-perishable = denrées qui se périment rapidement
letter-return-policy-kind-custom-made = articles fabriqués selon les souhaits du client
letter-return-policy-kind-unsealed = articles d’hygiène, enregistrements et logiciels scellés, une fois descellés
letter-return-policy-kind-digital = contenus numériques commencés avec l’accord du client
letter-return-reason-too-small = trop petit
letter-return-reason-too-large = trop grand
letter-return-reason-style-differs = style ou couleur différents
letter-return-reason-not-as-described = non conforme à la description
letter-return-reason-defective = défectueux
letter-return-reason-damaged-in-transit = abîmé pendant le transport
letter-return-reason-wrong-item = article erroné
letter-return-reason-missing-part = pièce manquante
letter-return-reason-arrived-late = arrivé en retard
letter-return-reason-several-sizes = plusieurs tailles commandées
letter-return-reason-changed-mind = changement d’avis
letter-return-reason-gift = cadeau
letter-return-reason-other = autre motif
letter-return-outcome-advice = conseil
letter-return-outcome-exchange = échange contre une autre taille ou couleur
letter-return-outcome-other-product = échange contre un autre article
letter-return-outcome-credit = avoir
letter-return-outcome-refund = remboursement
letter-return-outcome-partial-refund = remboursement partiel
letter-return-outcome-replacement = remplacement
letter-return-outcome-repair = réparation
letter-return-outcome-keep-it = remboursement sans renvoi
letter-return-outcome-donate = remboursement si vous donnez l’article
letter-return-state-unopened = non ouvert
letter-return-state-opened = ouvert
letter-return-state-used = utilisé
letter-return-state-damaged = abîmé
