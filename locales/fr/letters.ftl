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
