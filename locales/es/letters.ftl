letter-quote-attribution = El { $date }, { $name } escribió:
letter-forward-heading = ---------- Mensaje reenviado ----------
letter-forward-from = De: { $value }
letter-forward-date = Fecha: { $value }
letter-forward-subject = Asunto: { $value }
letter-forward-to = Para: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = RV:
letter-signature =
    Un cordial saludo,
    { $agent }
    { $shop }
letter-customer-unnamed = nuestro cliente o clienta
letter-salutation-formal = Buenos días, { $name }
letter-salutation-formal-nameless = Buenos días
letter-salutation = Hola, { $name }
letter-salutation-nameless = Hola
