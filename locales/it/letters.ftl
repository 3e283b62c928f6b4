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
