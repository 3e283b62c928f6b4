letter-quote-attribution = Il { $date }, { $name } ha scritto:
letter-forward-heading = ---------- Messaggio inoltrato ----------
letter-forward-from = Da: { $value }
letter-forward-date = Data: { $value }
letter-forward-subject = Oggetto: { $value }
letter-forward-to = A: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = I:
letter-signature =
    Cordiali saluti
    { $agent }
    { $shop }
letter-customer-unnamed = la nostra clientela
letter-salutation-formal = Gentile { $name }
letter-salutation-formal-nameless = Buongiorno
letter-salutation = Buongiorno { $name }
letter-salutation-nameless = Buongiorno
letter-order-heading = Ordine { $number } del { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Spedizione: { $amount }
letter-order-total = Totale: { $total }
letter-order-follow-carrier = Il pacco viaggia con { $carrier } e si può seguire qui: { $url }
letter-order-follow = Il pacco si può seguire qui: { $url }
letter-order-parcel-carrier = Il pacco viaggia con { $carrier }, numero di tracciamento { $number }.
letter-order-parcel = Il numero di tracciamento del pacco è { $number }.
letter-order-stage-awaiting-payment = in attesa di pagamento
letter-order-stage-on-hold = in sospeso
letter-order-stage-preparing = in preparazione
letter-order-stage-partly-sent = spedito in parte
letter-order-stage-sent = spedito
letter-order-stage-delivered = consegnato
letter-order-stage-completed = completato
letter-order-stage-refunded = rimborsato
letter-order-stage-cancelled = annullato
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } invece di { $before }
letter-product-in-stock = Disponibile.
letter-product-few =
    { $count ->
        [one] Ne resta solo uno.
       *[other] Ne restano solo { $count }.
    }
letter-product-sold-out = Al momento esaurito.
