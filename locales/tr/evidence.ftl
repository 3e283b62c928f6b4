evidence-title = Fotoğraflar ve dosyalar
evidence-add = Dosya ekle
evidence-empty = Henüz bir şey yok. Fotoğrafları buraya bırakın, yapıştırın ya da bir mesajdan alın.
evidence-drop = Eklemek için bırakın
evidence-kind-photo = Fotoğraf
evidence-kind-label = İade etiketi
evidence-kind-other = Dosya
evidence-open = { $name } dosyasını göster
evidence-more = { $name } için işlemler
evidence-save = Kaydet
evidence-answer = Yanıta ekle
evidence-mark-photo = Bu bir fotoğraf
evidence-mark-label = Bu bir iade etiketi
evidence-mark-other = Bu başka bir şey
evidence-shows = { $item } ile ilgili
evidence-shows-all = İadenin tamamıyla ilgili
evidence-remove = Çıkar
evidence-told-removed = { $name } çıkarıldı
evidence-told-added = { $name } artık { $number } iadesinde
evidence-offered =
    { $count ->
        [one] Müşteri 1 dosya gönderdi
       *[other] Müşteri { $count } dosya gönderdi
    }
evidence-offered-answer =
    { $count ->
        [one] Müşteri 1 dosyayla yanıt verdi
       *[other] Müşteri { $count } dosyayla yanıt verdi
    }
evidence-offered-all = Tümünü ekle
evidence-offered-choose = Seç
evidence-offered-add = Ekle
evidence-offered-add-label = { $name } dosyasını iadeye ekle
evidence-picture-place = Resim { $at }/{ $total }
evidence-picture-next = Sonraki resim
evidence-picture-previous = Önceki resim
evidence-picture-close = Kapat
evidence-attachment-add = { $number } iadesine ekle
evidence-attachment-menu = { $name } dosyasını bir iadeye ekle

evidence-parcels = Koliler
evidence-parcel-add = Koli ekle
evidence-parcel-title = { $number } iadesinin kolisi
evidence-parcel-tracking = Takip numarası
evidence-parcel-carrier = Kargo firması
evidence-parcel-guess = { $carrier } gibi görünüyor
evidence-parcel-link = Kendi takip bağlantınız (isteğe bağlı)
evidence-parcel-posted = Gönderi belgesi, gün
evidence-parcel-posted-hint = Yalnızca belgeyi gördüyseniz girin. Cayma hakkında artık ürünleri bekleyemezsiniz.
evidence-parcel-moved = Son hareket görülen gün
evidence-parcel-pieces = İçindekiler (isteğe bağlı)
evidence-parcel-do = Kaydet
evidence-parcel-unnamed = Numarasız koli
evidence-parcel-follow = { $tracking } gönderisini kargo sayfasında takip et
evidence-parcel-more = { $tracking } kolisi için işlemler
evidence-parcel-edit = Değiştir
evidence-parcel-here = Geldi
evidence-parcel-lost = Kayboldu
evidence-parcel-under-way = Hâlâ yolda
evidence-parcel-remove = Çıkar
evidence-parcel-told-removed = Koli çıkarıldı
evidence-parcel-since = { $day } tarihinden beri yolda
evidence-parcel-arrived = { $day } tarihinde geldi
evidence-parcel-given-up = { $day } tarihinde kayıp sayıldı
evidence-parcel-proved = { $day } tarihinde gönderildiği belgelendi
evidence-parcel-seen = son görülme { $day }
evidence-rests =
    { $days ->
        [one] 1 gündür hareket yok
       *[other] { $days } gündür hareket yok
    }
evidence-rests-ask = Müşteriye sor
evidence-rests-limit = Kaç gün hareketsizlikten sonra bir iade kolisi aranır
evidence-may-wait = Ürünleri ya da gönderildiklerinin belgesini bekleyebilirsiniz.
evidence-may-not-wait = Gönderildiği belgelendi: ürünleri beklemek artık gerekçe değil.

evidence-condition = Durum
evidence-condition-unknown = Durumu bilinmiyor
evidence-condition-label = Müşteriye göre { $title } ürününün durumu
