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
orders-newest-only = { $total } siparişin en yeni { $shown } tanesi gösteriliyor.
orders-none = Bu müşterinin adresleri ve numaralarıyla sipariş verilmemiş.
orders-unsure = Sipariş olabilir: her mağaza okunamadı.
orders-reading = Mağazanın siparişleri hâlâ okunuyor.
orders-no-shop = Mağazanızın siparişleri her konuşmanın yanında burada görünür.
orders-no-shop-customer = Bir mağaza bağlandığında bu müşterinin siparişleri burada görünür.
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

## The page of orders, and what somebody should look at

orders-command-go = Siparişlere git
orders-find = Numara, ad, e-posta, ürün veya takip numarası
orders-none-found = Eşleşen sipariş yok.
orders-views = Hangi siparişler
orders-view-newest = En yeni
orders-view-late = Gönderimi geciken
orders-view-rests = Haber alınamayan paket
orders-view-partly-refunded = Kısmen iade edilen
orders-view-high-risk = Yüksek risk
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [one] { $days } iş günü önce ödendi, hâlâ gönderilecek
       *[other] { $days } iş günü önce ödendi, hâlâ gönderilecek
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [one] Paketten { $days } gündür haber yok
       *[other] Paketten { $days } gündür haber yok
    }
# $amount (String): already formatted
orders-concern-partly-refunded = { $amount } tutarında iade yapıldı
orders-concern-high-risk = Mağaza bu siparişi yüksek riskli görüyor
orders-view-well = Son 90 günün siparişleri arasında burada ilgilenilmesi gereken yok.
orders-page-empty = Bağlı mağazaların siparişleri burada durur.
orders-limit-late = Kaç iş gününden sonra gecikmiş sayılsın
orders-limit-rests = Kaç gün haber gelmezse paket araştırılsın
