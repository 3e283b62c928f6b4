letter-quote-attribution = W dniu { $date } { $name } napisał(a):
letter-forward-heading = ---------- Przekazana wiadomość ----------
letter-forward-from = Od: { $value }
letter-forward-date = Data: { $value }
letter-forward-subject = Temat: { $value }
letter-forward-to = Do: { $value }
letter-forward-cc = DW: { $value }
letter-subject-reply = Re:
letter-subject-forward = PD:
letter-signature =
    Z poważaniem
    { $agent }
    { $shop }
letter-customer-unnamed = nasz klient lub klientka
letter-salutation-formal = Dzień dobry
letter-salutation-formal-nameless = Dzień dobry
letter-salutation = Dzień dobry, { $name }
letter-salutation-nameless = Dzień dobry
letter-order-heading = Zamówienie { $number } z dnia { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Dostawa: { $amount }
letter-order-total = Razem: { $total }
letter-order-follow-carrier = Paczka jest w drodze z { $carrier } i można ją śledzić tutaj: { $url }
letter-order-follow = Paczkę można śledzić tutaj: { $url }
letter-order-parcel-carrier = Paczka jest w drodze z { $carrier }, numer przesyłki { $number }.
letter-order-parcel = Numer przesyłki to { $number }.
letter-order-stage-awaiting-payment = oczekuje na płatność
letter-order-stage-on-hold = wstrzymane
letter-order-stage-preparing = w przygotowaniu
letter-order-stage-partly-sent = częściowo w drodze
letter-order-stage-sent = w drodze
letter-order-stage-delivered = dostarczone
letter-order-stage-completed = zrealizowane
letter-order-stage-refunded = zwrócono pieniądze
letter-order-stage-cancelled = anulowane
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } zamiast { $before }
letter-product-in-stock = Dostępne.
letter-product-few =
    { $count ->
        [one] Została tylko jedna sztuka.
        [few] Zostały tylko { $count } sztuki.
        [many] Zostało tylko { $count } sztuk.
       *[other] Zostało tylko { $count } sztuki.
    }
letter-product-sold-out = Chwilowo niedostępne.
