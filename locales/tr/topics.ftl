topics-topic-delivery = Teslimat
topics-topic-exchange = Değişim, beden
topics-topic-return = İade
topics-topic-damage = Hasar, kusur
topics-topic-payment = Ödeme
topics-topic-order-change = Sipariş değişikliği
topics-topic-product = Ürün sorusu
topics-topic-other = Başka bir konu
topics-item-check-tracking = Kargo takibine bak
topics-item-ask-carrier = Kargo firmasına sor
topics-item-tell-date = Müşteriye tarih bildir
topics-item-order-number = Sipariş numarası
topics-item-address = Teslimat adresi
topics-item-check-stock = Stoğa bak
topics-item-send-label = İade etiketini gönder
topics-item-send-replacement = Yenisini gönder
topics-item-wanted-size = İstenen beden
topics-item-check-period = İade süresine bak
topics-item-refund = Parayı iade et
topics-item-return-reason = İade nedeni
topics-item-is-unworn = Giyilmemiş ve etiketli mi?
topics-item-look-at-photo = Fotoğrafa bak
topics-item-offer-solution = Çözüm öner
topics-item-tell-supplier = Tedarikçiye bildir
topics-item-damage-photo = Hasarın fotoğrafı
topics-item-wanted-solution = Tercih edilen çözüm
topics-item-check-payment = Ödemeyi kontrol et
topics-item-payment-method = Ödeme yöntemi
topics-item-payment-date = Ödeme tarihi
topics-item-check-not-shipped = Henüz gönderilmediğinden emin ol
topics-item-change-order = Siparişi değiştir
topics-item-wanted-change = İstenen değişiklik
topics-item-product-name = Ürünün adı veya kodu
topics-item-improve-text = Ürün metnini iyileştir
topics-option-replacement = Yenisiyle değişim
topics-option-refund = Para iadesi
topics-option-repair = Onarım
topics-cause-supplier-fault = Tedarikçi hatası
topics-cause-wrong-picking = Yanlış ürün paketlendi
topics-cause-carrier-delay = Kargo gecikti
topics-cause-carrier-loss = Kargo kaybetti
topics-cause-carrier-damage = Yolda hasar gördü
topics-cause-size-chart = Beden tablosu yanıltıcı
topics-cause-product-text = Ürün metni eksik veya yanlış
topics-cause-shop-site = Mağaza sitesinde sorun
topics-cause-our-mistake = Bizim işlem hatamız
topics-cause-changed-mind = Müşteri vazgeçti
topics-cause-only-question = Yalnızca bir soru
topics-cause-other = Başka bir neden
topics-letter-ask =
    { $formality ->
        [formal] Size yardımcı olabilmemiz için aşağıdaki bilgileri bize iletmenizi rica ederiz:
        [informal] Sana hemen yardımcı olabilmemiz için şu bilgileri de gönderir misin:
       *[neutral] Yardımcı olabilmemiz için şu bilgilere ihtiyacımız var:
    }
topics-letter-thanks =
    { $formality ->
        [formal] Yardımınız için teşekkür ederiz.
       *[neutral] Teşekkürler!
    }
topics-letter-choice = { $name } ({ $options })
