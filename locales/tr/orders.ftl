orders-title = Siparişler
orders-order = Sipariş { $number }
orders-fact =
    { $count ->
        [one] { $since } yılından beri 1 sipariş, { $worth }
       *[other] { $since } yılından beri { $count } sipariş, { $worth }
    }
orders-fact-refunds =
    { $count ->
        [one] 1 para iadesi
       *[other] { $count } para iadesi
    }
orders-stage-draft = Taslak
orders-stage-awaiting-payment = Ödeme bekliyor
orders-stage-on-hold = Beklemede
orders-stage-preparing = Gönderilecek
orders-stage-partly-sent = Kısmen gönderildi
orders-stage-sent = Yolda
orders-stage-delivered = Teslim edildi
orders-stage-completed = Tamamlandı
orders-stage-refunded = İade edildi
orders-stage-cancelled = İptal edildi
orders-stage-failed = Ödeme başarısız
orders-stage-gone = Artık mağazada yok
orders-step-placed = sipariş verildi
orders-step-paid = ödendi
orders-step-sent = gönderildi
orders-step-delivered = teslim edildi
orders-steps = 4 adımdan { $done }.: { $step }
orders-paid = { $way } ile ödendi, { $day }
orders-paid-plain = Ödendi, { $day }
orders-unpaid = Ödenmedi, sipariş { $day }
orders-refunded-part = { $amount } iade edildi
orders-parcel = Paket
orders-parcel-follow =
    .label = { $number } paketini tarayıcıda takip et
orders-parcel-sent = Gönderildi: { $ago }
orders-parcel-moved = son hareket: { $ago }
orders-parcel-delivered = Teslim edildi: { $when }
orders-parcel-untracked = Takip numarası yok
orders-as-of = Durum: { $when }
orders-asking = Mağazaya soruluyor …
orders-named = Metinde geçiyor
orders-strange = Başka bir adrese ait: { $email }
orders-strange-nameless = Başka bir adrese ait
orders-by-hand = Elle eşleştirildi
orders-take = Bu müşteriye ata
orders-not-theirs = Bu müşterinin değil
orders-done-theirs = Sipariş { $number } bu müşteriye atandı
orders-done-not-theirs = Sipariş { $number } bu müşteriden alındı
orders-more =
    { $count ->
        [one] 1 sipariş daha
       *[other] { $count } sipariş daha
    }
orders-none = Bu müşterinin adresleri ve numaralarıyla sipariş verilmemiş.
orders-unsure = Sipariş olabilir: her mağaza okunamadı.
orders-reading = Mağazanın siparişleri hâlâ okunuyor.
orders-no-shop = Mağazanızın siparişleri her konuşmanın yanında burada görünür.
orders-connect = Mağaza bağla
orders-trouble = { $shop }: { $problem }
orders-settings = Mağaza ayarlarını aç
orders-close =
    .label = Siparişi kapat
orders-menu =
    .label = Bu sipariş için diğerleri
orders-sum-items = Ürünler
orders-sum-discount = İndirim
orders-sum-shipping = Kargo
orders-sum-tax = içindeki vergi
orders-sum-total = Toplam
orders-sum-refunded = İade edilen
orders-payments = Ödemeler
orders-refunds = Para iadeleri
orders-parcels = Paketler
orders-address-delivery = Teslimat adresi
orders-address-billing = Fatura adresi
orders-notes = Notlar
orders-note-customer = Müşteriden
orders-note-public = Müşteriye gönderildi
orders-conversations = Konuşmalar
orders-conversations-none = Bu siparişin adreslerinden kimse yazmadı.
orders-no-subject = Konu yok
orders-insert-facts = Sipariş bilgilerini ekle
orders-insert-tracking = Takip bağlantısını ekle
orders-copy-number = Sipariş numarasını kopyala
orders-copy-tracking = Takip numarasını kopyala
orders-copied = { $what } kopyalandı
orders-open-shop = Mağaza yönetiminde aç
orders-open = Siparişin tamamını göster
orders-command-focus = Siparişe git
orders-command-open = Siparişin tamamını göster
orders-command-product = Ürün bul ve ekle
orders-products =
    .label = Mağazalarınızdaki ürünler
    .placeholder = Ad, ürün kodu veya beden
orders-products-close =
    .label = Kapat
orders-products-empty = Bu sözcüklerle ürün yok. Adını veya kodunu deneyin.
orders-products-insert = Ekle
orders-products-page = Sayfasını aç
orders-products-variants = Seçenekler
orders-products-whole = Ürünün tamamı
orders-stock =
    { $count ->
        [one] 1 adet stokta
       *[other] { $count } adet stokta
    }
orders-stock-none = Tükendi
orders-stock-some = Stokta
