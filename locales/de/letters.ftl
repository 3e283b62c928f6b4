letter-quote-attribution = Am { $date } schrieb { $name }:
letter-forward-heading = ---------- Weitergeleitete Nachricht ----------
letter-forward-from = Von: { $value }
letter-forward-date = Datum: { $value }
letter-forward-subject = Betreff: { $value }
letter-forward-to = An: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = WG:
letter-signature =
    Freundliche Grüße
    { $agent }
    { $shop }
letter-customer-unnamed = unsere Kundin oder unser Kunde
letter-salutation-formal = Guten Tag { $name }
letter-salutation-formal-nameless = Guten Tag
letter-salutation = Hallo { $name }
letter-salutation-nameless = Hallo
letter-order-heading = Bestellung { $number } vom { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Versand: { $amount }
letter-order-total = Gesamt: { $total }
letter-order-follow-carrier = Das Paket ist mit { $carrier } unterwegs und lässt sich hier verfolgen: { $url }
letter-order-follow = Das Paket lässt sich hier verfolgen: { $url }
letter-order-parcel-carrier = Das Paket ist mit { $carrier } unterwegs, Sendungsnummer { $number }.
letter-order-parcel = Die Sendungsnummer des Pakets lautet { $number }.
letter-order-stage-awaiting-payment = wartet auf Zahlung
letter-order-stage-on-hold = zurückgestellt
letter-order-stage-preparing = in Vorbereitung
letter-order-stage-partly-sent = teilweise unterwegs
letter-order-stage-sent = unterwegs
letter-order-stage-delivered = zugestellt
letter-order-stage-completed = abgeschlossen
letter-order-stage-refunded = erstattet
letter-order-stage-cancelled = storniert
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } statt { $before }
letter-product-in-stock = Auf Lager.
letter-product-few =
    { $count ->
        [one] Nur noch ein Stück da.
       *[other] Nur noch { $count } Stück da.
    }
letter-product-sold-out = Zurzeit ausverkauft.
