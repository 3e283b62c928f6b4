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
knowledge-editor-hint = Yanıtı yazın. Satıra başlık için #, liste için - ile başlayın.
knowledge-tools = Biçimlendirme
knowledge-tool-level = Paragraf türü
knowledge-tool-paragraph = Paragraf
knowledge-tool-heading = Başlık { $level }
knowledge-tool-bold = Kalın
knowledge-tool-italic = İtalik
knowledge-tool-bullets = Madde işaretli liste
knowledge-tool-numbers = Numaralı liste
knowledge-tool-quote = Alıntı
knowledge-tool-link = Bağlantı
knowledge-tool-link-address = Bağlantının adresi
knowledge-tool-link-set = Bağlantıyı ekle
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
