letter-quote-attribution = { $date }、{ $name }のメール:
letter-forward-heading = ---------- 転送されたメッセージ ----------
letter-forward-from = 差出人: { $value }
letter-forward-date = 送信日時: { $value }
letter-forward-subject = 件名: { $value }
letter-forward-to = 宛先: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = Fwd:
letter-signature =
    何卒よろしくお願いいたします。
    { $shop }
    { $agent }
letter-customer-unnamed = お客様
letter-salutation-formal = { $name }様
letter-salutation-formal-nameless = お客様
letter-salutation = { $name }様
letter-salutation-nameless = お客様
