letter-quote-attribution = { $date } tarihinde { $name } şunu yazdı:
letter-forward-heading = ---------- İletilen mesaj ----------
letter-forward-from = Kimden: { $value }
letter-forward-date = Tarih: { $value }
letter-forward-subject = Konu: { $value }
letter-forward-to = Kime: { $value }
letter-forward-cc = Bilgi: { $value }
letter-subject-reply = Re:
letter-subject-forward = İlt:
letter-signature =
    Saygılarımızla,
    { $agent }
    { $shop }
letter-customer-unnamed = müşterimiz
letter-salutation-formal = Sayın { $name }
letter-salutation-formal-nameless = Sayın müşterimiz
letter-salutation = Merhaba { $name }
letter-salutation-nameless = Merhaba
