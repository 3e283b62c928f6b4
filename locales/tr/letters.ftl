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
letter-order-heading = { $date } tarihli { $number } numaralı sipariş
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Kargo: { $amount }
letter-order-total = Toplam: { $total }
letter-order-follow-carrier = Paket { $carrier } ile yolda ve buradan takip edilebilir: { $url }
letter-order-follow = Paket buradan takip edilebilir: { $url }
letter-order-parcel-carrier = Paket { $carrier } ile yolda, takip numarası { $number }.
letter-order-parcel = Paketin takip numarası: { $number }.
letter-order-stage-awaiting-payment = ödeme bekleniyor
letter-order-stage-on-hold = beklemede
letter-order-stage-preparing = hazırlanıyor
letter-order-stage-partly-sent = kısmen yolda
letter-order-stage-sent = yolda
letter-order-stage-delivered = teslim edildi
letter-order-stage-completed = tamamlandı
letter-order-stage-refunded = iade edildi
letter-order-stage-cancelled = iptal edildi
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $before } yerine { $price }
letter-product-in-stock = Stokta var.
letter-product-few =
    { $count ->
        [one] Yalnızca { $count } adet kaldı.
       *[other] Yalnızca { $count } adet kaldı.
    }
letter-product-sold-out = Şu anda tükendi.
