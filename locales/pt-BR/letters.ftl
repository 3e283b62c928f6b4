letter-quote-attribution = Em { $date }, { $name } escreveu:
letter-forward-heading = ---------- Mensagem encaminhada ----------
letter-forward-from = De: { $value }
letter-forward-date = Data: { $value }
letter-forward-subject = Assunto: { $value }
letter-forward-to = Para: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = ENC:
letter-signature =
    Atenciosamente,
    { $agent }
    { $shop }
letter-customer-unnamed = nosso cliente ou nossa cliente
letter-salutation-formal = Olá, { $name }
letter-salutation-formal-nameless = Olá
letter-salutation = Olá, { $name }
letter-salutation-nameless = Olá
