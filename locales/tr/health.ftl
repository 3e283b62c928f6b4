health-command-go = Makalelerin durumu
health-title = Makalelerin durumu
health-back = Makalelere dön
health-nothing = Eksik bir şey yok, bekleyen de yok. Makalesi olmadan sorulanlar ve kimsenin bulamadıkları burada görünür.
health-open = Makaleyi aç
health-more = { $count ->
    [one] { $count } tane daha
   *[other] { $count } tane daha
}
health-write = Makale yaz
health-topics = Makalesi olmayan kategoriler
health-topics-about = { $days ->
    [one] Müşteriler { $days } günde bunlar hakkında en az üç kez yazdı ve hiçbir makale bunları ele almıyor. Müşterinin başlattığı konuşmalar sayılır; spam ve otomatik iletiler sayılmaz.
   *[other] Müşteriler { $days } günde bunlar hakkında en az üç kez yazdı ve hiçbir makale bunları ele almıyor. Müşterinin başlattığı konuşmalar sayılır; spam ve otomatik iletiler sayılmaz.
}
health-contacts = { $count ->
    [one] { $count } başvuru
   *[other] { $count } başvuru
}
health-searches = Aranıp bulunamayanlar
health-searches-about = { $days ->
    [one] { $days } günde makalelerde aranan ve hâlâ hiçbirinde geçmeyen sözcükler. Adlar, numaralar ve adresler saklanmaz.
   *[other] { $days } günde makalelerde aranan ve hâlâ hiçbirinde geçmeyen sözcükler. Adlar, numaralar ve adresler saklanmaz.
}
health-searched = { $count ->
    [one] { $count } arama
   *[other] { $count } arama
}
health-fault-stale = Geride kalan çeviriler
health-fault-stale-about = Çevirdikleri metin o zamandan beri değişti.
health-fault-in_review = İnceleme bekleyenler
health-fault-in_review-about = Birisi bu metinlere bakılmasını istedi.
health-fault-review_due = Yeniden bakılacaklar
health-fault-review_due-about = Belirlenen gün geldi ya da bir yıldır hiçbir şey değişmedi.
health-fault-language_missing = Müşterilerin yazdığı diller
health-fault-language_missing-about = Okurlar bu makaleleri görüyor, ama son 90 günde en az üç müşterinin yazdığı dillerde ya da mağazanın dilinde değil.
health-fault-never_used = Hiç kullanılmayanlar
health-fault-never_used-about = Dört haftadır yayında, hiçbir yanıtta yok ve hiçbir okur işine yarayıp yaramadığını söylemedi.
health-effects = Önce ve sonra
health-effects-about = Bir makalenin ilk yayımından 28 gün önce ve 28 gün sonra, kategoriye düşen başvurular: 100 sipariş başına. Aynı anda çok şey değişir: bu, ne olduğunu gösterir, neden olduğunu değil.
health-effect-topic = Kategori: { $topic }.
health-effect-early = Henüz bir hafta geçmedi: bir şey söylemek için erken.
health-effect-none = İki dönemden birinde sipariş yok, bu yüzden bir şey söylenemez.
health-effect-since = İlk yayım: { $day }
health-effect-span = Dönem
health-effect-rate = 100 sipariş başına
health-effect-contacts = Başvurular
health-effect-orders = Siparişler
health-effect-before = 28 gün önce
health-effect-after = { $days ->
    [one] { $days } gün sonra
   *[other] { $days } gün sonra
}
health-effect-of = { $contacts } başvuru, { $orders } sipariş
health-answer-title = Bir yanıttan makale yap
health-answer-make = Taslak oluştur
health-answer-about = { $language } bir taslak. Bir kez daha okuyun: çıkarılanların yerinde “…” durur.
health-answer-body = Metin
health-removed = Bir kişiye ya da siparişe ait olduğu için çıkarıldı
health-removed-none = Bu yanıtta kişisel bir şey bulunmadı. Yayımlamadan önce bir kez daha okuyun.
health-removed-greeting = selamlama
health-removed-closing = kapanış
health-removed-name = ad
health-removed-mail = e-posta adresi
health-removed-phone = telefon
health-removed-order = sipariş
health-removed-tracking = numara
health-removed-address = adres
health-removed-link = bağlantı
health-uses = Yanıtlarda kullanımı
health-uses-texts = { $count ->
    [one] { $count } kez metin olarak
   *[other] { $count } kez metin olarak
}
health-uses-excerpts = { $count ->
    [one] { $count } kez alıntı olarak
   *[other] { $count } kez alıntı olarak
}
health-uses-links = { $count ->
    [one] { $count } kez bağlantı olarak
   *[other] { $count } kez bağlantı olarak
}
health-merged = Bu metni bir çalışma arkadaşınız da değiştirdi. İki değişiklik birleştirildi; geçmişte her biri ayrı ayrı görünür.
health-merged-seen = Gördüm
health-merge-head = Başlığı ya da özeti ikiniz de değiştirdiniz
health-merge-both = Bu bölümü ikiniz de değiştirdiniz
health-merge-mine = Benimki
health-merge-theirs = Onunki
health-merge-one-after-other = Önce onunki, sonra benimki
health-merge-same = { $count ->
    [one] { $count } satır aynı
   *[other] { $count } satır aynı
}
health-merge-only-mine = Yalnızca ben değiştirdim
health-merge-only-theirs = Yalnızca çalışma arkadaşım değiştirdi
health-merge-gone = (çıkarıldı)
health-merge-together = Böyle kaydet
health-merge-open = { $count ->
    [one] { $count } bölüm daha seçilecek
   *[other] { $count } bölüm daha seçilecek
}
