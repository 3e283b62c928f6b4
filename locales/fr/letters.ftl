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
