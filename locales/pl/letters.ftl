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
