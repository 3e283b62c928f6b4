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
