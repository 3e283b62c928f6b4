site-title = { $shop } Yardım
site-lead = Size nasıl yardımcı olabiliriz?
site-home = Yardım ana sayfası
site-skip = İçeriğe geç
site-search = Yardımda ara
site-search-results = Arama sonuçları
site-search-none = Sonuç bulunamadı. Başka bir kelime deneyin ya da bize yazın.
site-language = Dil
site-own-name = Türkçe
site-fallback = Bu makale henüz çevrilmedi. Gösterildiği dil: { $language }
site-articles =
    { $count ->
        [one] { $count } makale
       *[other] { $count } makale
    }
site-updated = Güncelleme: { $date }
site-contents = Bu sayfada
site-related = İlgili makaleler
site-helped = Bu makale yardımcı oldu mu?
site-helped-yes = Evet, e-postayla
site-helped-no = Hayır, e-postayla
site-helped-subject-yes = Yardımcı oldu: { $title }
site-helped-subject-no = Yardımcı olmadı: { $title }
site-helped-body = Eksik olan ne? Lütfen aşağıdaki satırı silmeyin.
site-contact = Bize ulaşın
site-contact-lead = Konuyu bize yazın; sipariş numaranız işimizi hızlandırır.
site-contact-email = E-posta
site-contact-phone = Telefon
site-contact-address = Adres
site-contact-hours = Çalışma saatleri
site-callout-note = Not
site-callout-tip = İpucu
site-callout-important = Önemli
site-callout-warning = Dikkat
site-callout-caution = Uyarı
site-product-view = Mağazada görüntüle
site-video-elsewhere = { $host } üzerinde izle
site-video-captions = Altyazılar
site-video-transcript = Videoda söylenenler
site-scan = Çevrimiçi oku
site-missing = Bu sayfa yok
site-withdrawal-mail = E-postayla cay
