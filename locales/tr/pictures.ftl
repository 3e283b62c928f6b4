### Makalelerin görselleri ve dosyaları, ve yayımlanmadan önce sayfa.

pictures-insert = Görsel veya dosya
pictures-alt = Görselde ne var
pictures-alt-hint = Görseli göremeyenler için anlatın
pictures-lost = { $name } bu makalenin dosyaları arasında yok. Geri koyun ya da metinden çıkarın.
pictures-take-out = Görseli metinden çıkar
pictures-without-alt =
    { $count ->
        [one] Bir görselin henüz açıklaması yok. Yayımlamak için gerekli: Görselde ne var?
       *[other] { $count } görselin henüz açıklaması yok. Yayımlamak için gerekli: Görsellerde ne var?
    }
pictures-files = Görseller ve dosyalar
pictures-unused = Metinde yok
pictures-put = { $name } dosyasını metne koy
pictures-own = { $language } için başka bir { $name }
pictures-save = { $name } dosyasını kaydet
pictures-remove = { $name } dosyasını makaleden çıkar
pictures-told-removed = { $name } çıkarıldı
pictures-told-added = { $name } eklendi
pictures-adding = Ekleniyor…
pictures-preview = Önizleme
pictures-preview-title = Okurların göreceği gibi
pictures-preview-close = Kapat
pictures-preview-width = Genişlik
pictures-preview-phone = Telefon
pictures-preview-wide = Bilgisayar
pictures-preview-ground = Renkler
pictures-preview-light = Açık
pictures-preview-dark = Koyu
pictures-preview-page = Yardım sitesinin sayfası: { $title }
pictures-left-out =
    { $count ->
        [one] 1 görsel veya dosya bu yere gelmez. Sayfa orada görselde ne olduğunu söyler.
       *[other] { $count } görsel ve dosya bu yere gelmez. Sayfalar orada görsellerde ne olduğunu söyler.
    }
