knowledge-title = Bilgi bankası
knowledge-command-go = Bilgi bankasına git
knowledge-new = Yeni makale
knowledge-create = Makaleyi oluştur
knowledge-choose = Okumak veya değiştirmek için bir makale seçin.
knowledge-empty = Makaleler, ekip veya müşteriler için her dilde bir kez yazılan yanıtlardır.
knowledge-nothing = Uyan makale yok.
knowledge-search = Makaleleri tüm dillerde ara
knowledge-filter = Hangi makaleler
knowledge-filter-all = Tüm makaleler
knowledge-filter-stale = Çevirisi güncel olmayanlar
knowledge-filter-unpublished = Yayımlanmamış metni olanlar
knowledge-filter-review = Gözden geçirilecekler
knowledge-back = Listeye dön
knowledge-article = Makale
knowledge-details = Bu makale hakkında
knowledge-languages = Bu makalenin dilleri
knowledge-language-add = Dil ekle
knowledge-category = Kategori
knowledge-category-new = Yeni kategori
knowledge-category-none = Kategorisiz
knowledge-category-edit = “{ $name }” kategorisini değiştir
knowledge-category-name = Ad ({ $language })
knowledge-category-parent = Üst kategori
knowledge-category-save = Kategoriyi kaydet
knowledge-category-remove = Kategoriyi kaldır
knowledge-row-internal = şirket içi
knowledge-row-languages = { $count ->
        [one] { $count } dil
       *[other] { $count } dil
    }
knowledge-row-stale = { $count ->
        [one] { $count } çeviri güncel değil
       *[other] { $count } çeviri güncel değil
    }
knowledge-row-drafts = { $count ->
        [one] { $count } taslak
       *[other] { $count } taslak
    }
knowledge-row-review = gözden geçirilecek
knowledge-status-new = eksik
knowledge-status-stale = güncel değil
knowledge-status-draft = taslak
knowledge-status-review = incelemede
knowledge-status-published = yayımlandı
knowledge-source = kaynak
knowledge-source-text = Çevrilecek metin
knowledge-source-version = Kaynak, sürüm { $number }
knowledge-follows = Kaynağın { $number }. sürümüne göre
knowledge-field-title = Başlık
knowledge-field-title-in = Başlık ({ $language })
knowledge-field-summary = Bir iki cümlelik özet
knowledge-field-text = Makalenin metni
knowledge-field-source = İlk yazıldığı dil
knowledge-field-category = Kategori
knowledge-field-internal = Yalnızca ekip için
knowledge-field-kind = Tür
knowledge-field-owner = Sorumlu
knowledge-field-review = Gözden geçirme tarihi
knowledge-field-formality = Hitap biçimi
knowledge-kind-answer = Yanıt
knowledge-kind-steps = Adım adım
knowledge-kind-policy = Kurallar
knowledge-kind-video = Video
knowledge-owner-none = Hiç kimse
knowledge-editor-source = Markdown
knowledge-editor-hint = Yanıtı yazın. Satıra başlık için #, liste için - ile başlayın. Tablo, adım veya ipucu eklemek için / yazın.
knowledge-tools = Biçimlendirme
knowledge-tool-level = Paragraf türü
knowledge-tool-paragraph = Paragraf
knowledge-tool-heading = Başlık { $level }
knowledge-tool-bold = Kalın
knowledge-tool-italic = İtalik
knowledge-tool-bullets = Madde işaretli liste
knowledge-tool-numbers = Numaralı liste
knowledge-tool-quote = Alıntı
knowledge-saved = Taslak olarak kaydedildi
knowledge-saving = Kaydediliyor…
knowledge-untitled = Henüz kaydedilmedi: başlık eksik
knowledge-save-again = Yeniden kaydet
knowledge-conflict = Siz yazarken bu metni bir çalışma arkadaşınız değiştirdi. Onun metni kaydedildi, sizinki henüz kaydedilmedi.
knowledge-conflict-diff = Kayıtlı metinden sizinkine:
knowledge-conflict-mine = Benimkini tut; diğeri geçmişte kalır
knowledge-conflict-theirs = Diğerini al, benimkini at
knowledge-stale = Bu metin yazıldıktan sonra kaynak değişti.
knowledge-stale-show = Ne değişti
knowledge-stale-right = Metin güncel
knowledge-publish = Yayımla: { $language }
knowledge-unpublish = Yayından kaldır
knowledge-ask-review = İnceleme iste
knowledge-done-published = Metin yayımlandı: { $language }
knowledge-sees-nothing = Okurlar bu metni görmüyor.
knowledge-sees-this = Okurlar bu metni görüyor.
knowledge-sees-older = Okurlar daha eski bir sürümü görüyor.
knowledge-history = Geçmiş
knowledge-history-of = Geçmiş: { $language }
knowledge-history-version = Sürüm { $number }
knowledge-history-close = Kapat
knowledge-history-restore = Bu sürümü geri getir
knowledge-diff = Bu sürümde ne değişti
knowledge-diff-same = Metinde fark yok.
knowledge-diff-unchanged = { $count ->
        [one] { $count } paragraf değişmedi
       *[other] { $count } paragraf değişmedi
    }
knowledge-inserted = { $count ->
        [0] Henüz bir yanıtta kullanılmadı
        [one] { $count } yanıtta kullanıldı
       *[other] { $count } yanıtta kullanıldı
    }
knowledge-remove = Makaleyi kaldır
knowledge-done-removed = “{ $title }” kaldırıldı

knowledge-site = Yardım sitesi
knowledge-site-command-go = Yardım sitesine git
knowledge-site-back = Makalelere dön
knowledge-site-about = Herkese açık ve yayımlanmış makaleler, her web sunucusunda, bir klasörden ve ağ olmadan çalışan düz dosyalara dönüşür.
knowledge-site-places = Bulunduğu yerler
knowledge-site-place = Yardım sitesinin bir yeri
knowledge-site-none = Bir yer, yardım sitesinin yazıldığı bir klasör, arşiv, sunucu, WordPress sitesi veya Shopify mağazasıdır. Yazılmadan önce neyin değişeceğini görürsünüz.
knowledge-site-add = Yer ekle
knowledge-site-change = Değiştir
knowledge-site-remove = Unut
knowledge-site-remove-title = “{ $name }” unutulsun mu?
knowledge-site-remove-about = { $place } yerine yazılanlar orada kalır; yalnızca Comptoir hangisinin kendisine ait olduğunu artık bilmez.
knowledge-site-name = Ad
knowledge-site-kind = Türü
knowledge-site-kind-folder = Bu bilgisayardaki klasör
knowledge-site-kind-zip = Arşiv (.zip)
knowledge-site-folder = Klasör, tam yoluyla
knowledge-site-zip = .zip ile biten dosya, tam yoluyla
knowledge-site-address = Varsa okurların siteyi bulduğu web adresi
knowledge-site-address-hint = Onunla sayfalar kâğıtta QR kodu, bir akış ve arama motorları için bir harita alır.
knowledge-site-save-target = Bu yeri kaydet
knowledge-site-look = Neyin değişeceğini göster
knowledge-site-looking = Oradakilerle karşılaştırılıyor …
knowledge-site-publish = Şimdi yayımla
knowledge-site-publishing = Yardım sitesi yazılıyor
knowledge-site-progress = { $done } / { $total } dosya
knowledge-site-stop = Durdur
knowledge-site-open = Aç
knowledge-site-never = Burada henüz bir şey yayımlanmadı.
knowledge-site-run-done = Yayımlandı: { $moment }
knowledge-site-run-stopped = Durduruldu: { $moment }. Devam etmek için yeniden yayımlayın.
knowledge-site-run-failed = Başarısız: { $moment }
knowledge-site-run-counts = Dosyalar: { $added } eklendi, { $changed } değişti, { $removed } kaldırıldı
knowledge-site-left = { $count ->
        [one] { $count } dosya orada değiştirildiği için olduğu gibi bırakıldı.
       *[other] { $count } dosya orada değiştirildiği için olduğu gibi bırakıldı.
    }
knowledge-site-plan = Neler değişecek
knowledge-site-plan-nothing = Orada her şey olması gerektiği gibi.
knowledge-site-plan-added = { $count ->
        [one] { $count } dosya eklenir
       *[other] { $count } dosya eklenir
    }
knowledge-site-plan-changed = { $count ->
        [one] { $count } dosya değişir
       *[other] { $count } dosya değişir
    }
knowledge-site-plan-removed = { $count ->
        [one] { $count } dosya kaldırılır
       *[other] { $count } dosya kaldırılır
    }
knowledge-site-plan-edited = { $count ->
        [one] { $count } dosya orada başkalarınca değiştirilmiş, olduğu gibi kalır
       *[other] { $count } dosya orada başkalarınca değiştirilmiş, olduğu gibi kalır
    }
knowledge-site-plan-unchanged = { $count ->
        [one] { $count } dosya aynı kalır
       *[other] { $count } dosya aynı kalır
    }
knowledge-site-plan-more = { $count ->
        [one] ve { $count } dosya daha
       *[other] ve { $count } dosya daha
    }
knowledge-site-plan-overwrite = Başkalarının orada değiştirdiklerini üzerine yaz
knowledge-site-plan-atomic = Yenisi tamamlanana kadar okurlar eski siteyi görür.
knowledge-site-plan-stepwise = Sayfalar birbiri ardına değiştirilir.
knowledge-site-plan-close = Şimdi değil
knowledge-site-shop = Mağaza hakkında söyledikleri
knowledge-site-shop-name = Adı, ayarlardaki mağaza gibi { $name }.
knowledge-site-accent = Bağlantı ve düğme rengi
knowledge-site-accent-choose = Renk seç
knowledge-site-accent-bad = Bu bir renk değil. #274cbc gibi yazın.
knowledge-site-accent-sample = Bağlantı
knowledge-site-font = Yazı tipi
knowledge-site-font-system = Okuyanın kendi programlarındaki gibi
knowledge-site-font-clear = Geniş ve sade
knowledge-site-font-warm = Sıcak
knowledge-site-font-book = Kitaplardaki gibi
knowledge-site-font-sample = Yağmurlukları 30 derecede yıkama
knowledge-site-font-hint = Yalnızca bilgisayar ve telefonlarda zaten bulunan yazı tipleri: başka yerden hiçbir şey yüklenmez.
knowledge-site-logo = Logo
knowledge-site-logo-choose = Resim seç
knowledge-site-logo-other = Başka resim
knowledge-site-logo-remove = Kaldır
knowledge-site-logo-hint = Her sayfada adın yanında durur. Yeniden çizilir; dosyadan başka hiçbir şey gelmez.
knowledge-site-accent-light = Açık görünümde rahat okunur: karşıtlık { $ratio }’e 1
knowledge-site-accent-darker = Açık görünümde fazla soluk ({ $ratio }’e 1): site koyulaştırır
knowledge-site-accent-dark = Koyu görünümde rahat okunur: karşıtlık { $ratio }’e 1
knowledge-site-accent-lighter = Koyu görünümde fazla koyu ({ $ratio }’e 1): site açar
knowledge-site-email = Okurlar için e-posta adresi
knowledge-site-email-hint = “İşinize yaradı mı?” yanıtları buraya gelir. Adres yoksa kimseye sorulmaz.
knowledge-site-phone = Telefon
knowledge-site-postal = Posta adresi
knowledge-site-hours = Ulaşılabilir saatler, { $language }
knowledge-site-zone = Tarihlerin saat dilimi
knowledge-site-withdrawal = Müşterilerin siparişten cayabileceği bir sayfa
knowledge-site-save = Kaydet
knowledge-site-saved = Kaydedildi. Okurlar bir sonraki yayımdan sonra görür.
knowledge-site-languages = Sitenin dilleri
knowledge-site-languages-none = Henüz yayımlanmış herkese açık makale yok. Önce bir metin yayımlayın.
knowledge-site-language-count = { $count ->
        [one] { $count } makale
       *[other] { $count } makale
    }
knowledge-votes = Okurların işine yaradı mı?
knowledge-votes-none = Henüz hiçbir okur yanıtlamadı.
knowledge-votes-of = { $all } okurdan { $yes } tanesi evet dedi

knowledge-insert = Ekle
knowledge-insert-find = Ne eklensin
knowledge-insert-none = Bu adda bir şey yok.
knowledge-insert-table = Tablo
knowledge-insert-steps = Adımlar
knowledge-insert-line = Ayırıcı çizgi
knowledge-insert-article = Bir makaleye bağlantı
knowledge-insert-product = Ürün kartı
knowledge-insert-product-find = Ürün veya ürün kodu
knowledge-insert-product-use = { $sku } kodunu kullan
knowledge-insert-shop-name = Mağazanın adı
knowledge-insert-shop-email = Mağazanın e-posta adresi
knowledge-insert-shop-phone = Mağazanın telefonu
knowledge-callout-note = Not
knowledge-callout-tip = İpucu
knowledge-callout-important = Önemli
knowledge-callout-warning = Uyarı
knowledge-callout-caution = Dikkat
knowledge-table-row = Alta satır
knowledge-table-column = Sonraya sütun
knowledge-table-row-remove = Satırı kaldır
knowledge-table-column-remove = Sütunu kaldır
knowledge-table-remove = Tabloyu kaldır
knowledge-dead-links = Okurlar şuraya ulaşamaz: { $links }. Makale kaldırılmış, yalnızca ekip için ya da yayımlanmamış.
knowledge-field-slug = Sayfasının adresi
knowledge-move-up = Yukarı taşı
knowledge-move-down = Aşağı taşı
knowledge-links = Konusu
knowledge-links-none = Ürün, konu ve neden olmadan yalnızca sözcükleriyle bulunur.
knowledge-links-add = Ürün, konu veya neden ekle
knowledge-link-product = Ürün
knowledge-link-topic = Konu
knowledge-link-reason = İade nedeni
knowledge-link-remove = { $name } kaldır

knowledge-site-kind-wordpress = Bir WordPress sitesinin sayfaları
knowledge-site-kind-sftp = Sunucudaki klasör (SFTP)
knowledge-site-kind-shopify = Bağlı bir Shopify mağazasının sayfaları
knowledge-site-shopify = Mağaza
knowledge-site-shopify-none = Henüz bağlı bir Shopify mağazası yok. Ayarlarda Mağazalar altında bir tane bağlayın; anahtarının ayrıca “write_content” iznine ihtiyacı vardır.
knowledge-site-shopify-hint = Mağazanın kendi anahtarları kullanılır. “write_content” iznine ihtiyaç duyarlar. Orada silinen geri gelmez: Shopify’da sayfalar için çöp kutusu yoktur.
knowledge-site-wordpress = WordPress sitesinin adresi, örneğin https://shop.example/
knowledge-site-sftp = Sunucu ve klasör, örneğin sftp://shop.example/srv/help
knowledge-site-user = Kullanıcı
knowledge-site-app-password = Uygulama parolası
knowledge-site-app-password-hint = WordPress’te, sayfaları düzenleyebilen bir kullanıcının profilinde oluşturulur.
knowledge-site-secret = Parola ya da anahtarı açan sözcükler
knowledge-site-secret-show = Parolayı göster
knowledge-site-secret-hide = Parolayı gizle
knowledge-site-secret-kept = Boş bırakılırsa kayıtlı olan kalır.
knowledge-site-key-file = Varsa özel anahtar, tam yoluyla
knowledge-site-local = Bu bilgisayarda ya da kendi ağımda
knowledge-site-trust = { $fingerprint } anahtarını karşılaştırdım: bu sunucunun
knowledge-site-trying = Oturum açma deneniyor …

knowledge-import = Makaleleri içe aktar
knowledge-import-hint = Görselleriyle birlikte Markdown ya da HTML sayfaları, bir CSV tablosu veya Zendesk Guide ile Help Scout Docs’un JSON dışa aktarımları. Hiçbir şey değişmeden önce sonucu görürsünüz.
knowledge-import-choose = Makalelerin yeri
knowledge-import-choose-files = Dosya seç
knowledge-import-choose-folder = Klasör seç
knowledge-import-chosen = Dosyalar: { $count }
knowledge-import-path-hint = Ya da Comptoir’ın çalıştığı bilgisayardaki bir yol; 128 MB’tan büyük klasörler için de.
knowledge-import-path = Klasör veya dosya
knowledge-import-format = Biçim
knowledge-import-format-auto = Kendisi tanısın
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = Dilini belirtmeyen metinlerin dili
knowledge-import-publish = Orada okurların görebildiğini hemen yayımla
knowledge-import-overwrite = O zamandan beri burada değiştirilen metinlerin yerine koy
knowledge-import-look = Sonucu gör
knowledge-import-looking = Okunuyor…
knowledge-import-again = Başka bir şey seç
knowledge-import-close = Kapat
knowledge-import-progress = { $done } / { $total }
knowledge-import-run = { $count } metni içe aktar
knowledge-import-none = İçindeki her şey zaten burada.
knowledge-import-done = Makaleler burada.
knowledge-import-stopped = Durduruldu. Alınanlar kalır; sürdürmek için yeniden içe aktarın.
knowledge-import-added = Yeni
knowledge-import-changed = Değişen
knowledge-import-same = Değişmeyen
knowledge-import-left-out = Dışarıda kalan
knowledge-import-pictures = Alınmayan görseller
knowledge-import-look-at = Bakılacaklar
knowledge-import-more = { $count } tane daha
knowledge-import-reason-no_title = başlığı yok
knowledge-import-reason-no_text = yalnızca listede geçiyor; makalenin kendisini dışa aktarın
knowledge-import-reason-too_long = bir makale için çok uzun
knowledge-import-reason-language_unknown = dili bilinmiyor
knowledge-import-reason-broken = bozuk ya da adının söylediği şey değil
knowledge-import-reason-too_large = çok büyük
knowledge-import-reason-unknown_kind = okunmayan bir türde
knowledge-import-reason-html_too_deep = sonsuz iç içe HTML
knowledge-import-reason-twice = bu makalenin bu dildeki başka bir metni alındı
knowledge-import-reason-removed = burada kaldırıldı
knowledge-import-reason-edited_here = o zamandan beri hem burada hem orada değişti; buradaki kalır
knowledge-import-note-picture = Görsel alınmadı
knowledge-import-note-link = Hiçbir yere gitmeyen bağlantı
knowledge-import-note-embedded = Video veya çerçeve, artık bağlantı
knowledge-import-note-script = Betik veya form, alınmadı
knowledge-import-note-table = Birleşik hücreli tablo, artık paragraflar
knowledge-import-note-markup = Okurların görmediği HTML
knowledge-import-note-variable = Çift süslü ayraç içindeki sözcükler
knowledge-import-note-wordless = Açıklaması olmayan görsel: metin yayımlanmaz
knowledge-import-shown = Görseller
knowledge-import-fate-kept = alınıyor
knowledge-import-fate-too_large = çok büyük; en fazla 25 MB ve 40 milyon piksel
knowledge-import-fate-unreadable = bozuk veya kabul edilmeyen türde; PNG ya da JPEG olarak kaydedin
knowledge-import-fate-too_many = makale alabileceği kadar dosya içeriyor
knowledge-import-fate-missing = dosyalar arasında yok
knowledge-import-fate-elsewhere = bir sunucuda duruyor ve orada kalıyor; hiçbir şey indirilmez
knowledge-import-take-back = İçe aktarmayı geri al
knowledge-import-taken-back = İçe aktarma geri alındı.
knowledge-import-kept = O zamandan beri değiştirildiği için kalıyor
knowledge-import-toast = İçe aktarılan metinler: { $count }
