letter-quote-attribution = { $date }に{ $name }さんが書きました:
letter-forward-heading = ---------- 転送メッセージ ----------
letter-forward-from = 差出人: { $value }
letter-forward-date = 日時: { $value }
letter-forward-subject = 件名: { $value }
letter-forward-to = 宛先: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = Fwd:
letter-signature =
    よろしくお願いいたします。
    { $agent }
    { $shop }
letter-customer-unnamed = お客様
