macros-title = Makrolar
macros-command-go = Makrolara git
macros-command-pick = Makro ekle
macros-picker =
    .label = Makro ekle
    .placeholder = Herhangi bir dilde makro başlığı
macros-picker-close =
    .label = Kapat
macros-picker-empty = Bu sözcükleri içeren başlık yok.
macros-picker-insert = Ekle
macros-picker-manage = Tüm makrolar
macros-empty = Makrolar, bir kez yazılıp her müşterinin dilinde sık sık kullanılan metinlerdir.
macros-add-starters = Hazır makroları ekle
macros-preview =
    .label = Müşterinin okuyacağı metin
macros-variants =
    .label = Bu makronun metinleri
macros-formality-neutral = nötr
macros-formality-formal = resmî
macros-formality-informal = samimi
macros-choice-other = { $wanted } metin yok: bu metnin dili { $language }.
macros-choice-unknown = Müşterinin dili bilinmiyor: bu metnin dili { $language }.
macros-choice-differs = Bu müşteriye, bu metindekinden farklı bir biçimde hitap ediliyor.
macros-choice-undecided = Bu müşteriye nasıl hitap edileceği henüz belirlenmedi.
macros-choice-channel = Başka bir kanal türü için yazılmış.
macros-choice-stale = Çevrildiği metinden daha eski.
macros-gaps = { $count ->
        [one] Göndermeden önce doldurulacak { $count } boşluk
       *[other] Göndermeden önce doldurulacak { $count } boşluk
    }
macros-missing-gaps = Boşlukları doldurun: { $names }
macros-action-snooze-hours = { $hours ->
        [one] { $hours } saat ertele
       *[other] { $hours } saat ertele
    }
macros-status-open = Aç
macros-status-pending = Müşteri yanıtını bekle
macros-status-closed = Kapat
macros-assign-me = Bana ata
macros-assign-nobody = Kimseye atama
macros-assign-agent = Ekipten birine ata
macros-done-applied = “{ $title }” makrosu uygulandı
macros-done-imported = { $count ->
        [one] { $count } makro eklendi veya değiştirildi
       *[other] { $count } makro eklendi veya değiştirildi
    }
macros-done-archived = “{ $title }” makrosu arşivlendi
macros-new = Yeni makro
macros-import = İçe aktar
macros-export = Dışa aktar
macros-archived = Arşivlenenler
macros-archive = Arşivle
macros-restore = Geri getir
macros-row-languages = { $count ->
        [one] { $count } dil
       *[other] { $count } dil
    }
macros-row-missing = { $count } eksik
macros-row-stale = güncel değil
macros-row-used = { $count ->
        [one] { $count } kez kullanıldı
       *[other] { $count } kez kullanıldı
    }
macros-choose = Okumak veya değiştirmek için bir makro seçin.
macros-titles = Başlıklar
macros-folder = Klasör
macros-actions = Ne yapar
macros-field-status = Durum
macros-field-assign = Atama
macros-field-priority = Öncelik
macros-field-add-tags = Etiket ekle
macros-field-remove-tags = Etiket kaldır
macros-field-snooze = Erteleme süresi (saat)
macros-unchanged = Olduğu gibi bırak
macros-field-language = Dil
macros-field-channel = Kanal
macros-field-formality = Hitap biçimi
macros-field-subject = Konu
macros-field-text = Metin
macros-channel-mail = E-posta
macros-channel-chat = Sohbet
macros-text-add = Metin ekle
macros-variable-insert = Değişken ekle
macros-save = Kaydet
macros-saved = Kaydedildi
macros-text-delete = Bu metni sil
macros-source = kaynak
macros-stale-hint = Bu metin yazıldıktan sonra kaynak değişti.
macros-still-right = Hâlâ doğru
macros-minor = Küçük düzeltme: çeviriler güncel kalır
macros-preview-for = Önizleme:
macros-preview-none = Önizleme için henüz bir konuşma yok.
macros-shop-title = Mağazanın müşterilere hitap biçimi
macros-shop-undecided = belirlenmedi
