topics-topic-delivery = Teslimat
topics-topic-exchange = Değişim veya beden
topics-topic-return = İade
topics-topic-damage = Hasar veya kusur
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
topics-item-send-replacement = Yeni ürünü gönder
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
topics-item-improve-text = Ürün açıklamasını iyileştir
topics-option-replacement = Yeni ürün
topics-option-refund = Para iadesi
topics-option-repair = Onarım
topics-cause-supplier-fault = Tedarikçi hatası
topics-cause-wrong-picking = Yanlış ürün paketlendi
topics-cause-carrier-delay = Kargo gecikti
topics-cause-carrier-loss = Kargo kaybetti
topics-cause-carrier-damage = Yolda hasar gördü
topics-cause-size-chart = Beden tablosu yanıltıcı
topics-cause-product-text = Ürün açıklaması eksik veya yanlış
topics-cause-shop-site = Mağaza sitesinde sorun
topics-cause-our-mistake = Bizim işlem hatamız
topics-cause-changed-mind = Müşteri vazgeçti
topics-cause-only-question = Yalnızca bir soru
topics-cause-other = Başka bir neden
topics-letter-ask =
    { $formality ->
        [formal] Size yardımcı olabilmemiz için aşağıdaki bilgileri bize iletmenizi rica ederiz:
        [informal] Sana hemen yardımcı olabilmemiz için şu bilgileri de göndermen yeterli:
       *[neutral] Yardımcı olabilmemiz için şu bilgilere ihtiyacımız var:
    }
topics-letter-thanks =
    { $formality ->
        [formal] Yardımınız için teşekkür ederiz.
       *[neutral] Teşekkürler!
    }
topics-letter-choice = { $name } ({ $options })
topics-letter-greeting = { $salutation },
topics-command-topic = Kategoriyi belirle
topics-command-intake = Kontrol listesi ve bilgiler
topics-command-ask = Eksikleri iste
topics-command-cause = Nedeni belirle
topics-command-go = Kategoriler ve nedenler
topics-list-close =
    .label = Listeyi kapat
topics-list-empty = Uyan bir şey yok. Ayarlardan kendiniz ekleyebilirsiniz.
topics-list-topic =
    .label = Ne hakkında?
topics-list-cause =
    .label = Nedeni neydi?
topics-topic-none = Kategori yok
topics-cause-none = Neden belirtilmedi
topics-cause-skip = Neden belirtmeden kapat
topics-cause-offered =
    { $count ->
        [one] Birini seçin, konuşma kapatılır.
       *[other] Birini seçin, { $count } konuşma kapatılır.
    }
topics-cause-required =
    { $count ->
        [one] Mağazanız kapatmadan önce bir neden istiyor.
       *[other] Mağazanız bir neden istiyor. Bu { $count } konuşmadan nedeni olanlar onu korur.
    }
topics-progress = { $done }/{ $all }
topics-panel-title = Kategori
topics-panel-choose = Seç
topics-panel-change = Değiştir
topics-panel-empty = Kontrol listesi ve istenecek bilgiler için bir kategori seçin.
topics-panel-no-items = Henüz adım veya alan yok. Ekleyin.
topics-steps-title = Kontrol listesi
topics-step-done = { $name } · { $at }
topics-field-none = henüz bilinmiyor
topics-yes = Evet
topics-no = Hayır
topics-photo-yes = geldi
topics-photo-no = gelmedi
topics-offer = Mesajdan: { $value }
topics-offer-photo = Mesajla bir resim geldi
topics-ask-missing = Eksikleri iste ({ $count })
topics-ask-language = İstek şu dilde yazılır: { $language }.
topics-ask-unavailable = Bu dilde metin yok: { $wanted }. İstek şu dilde yazılır: { $used }.
topics-done-topic = Kategori belirlendi
topics-done-cause = Neden kaydedildi
topics-done-item = Kaydedildi
topics-done-saved = Kaydedildi
topics-done-archived = Arşivlendi
topics-settings-lead = Konuşmaların ne hakkında olduğu, yapılması gerekenler ve müşteriden öğrenmeniz gerekenler.
topics-archived = arşivde
topics-settings-count = { $steps } adım, { $fields } alan
topics-settings-add = Kategori ekle
topics-causes-title = Nedenler
topics-ask-title = Kapatırken nedeni sor
topics-ask-off = Hiçbir zaman
topics-ask-offered = İsteğe bağlı
topics-ask-required = Zorunlu
topics-form-name = Ad
topics-form-name-hint = Örneğin: isim kazıma
topics-form-languages = Diğer dillerde ({ $count })
topics-form-items = Adımlar ve alanlar
topics-form-add-step = Adım
topics-form-add-field = Alan
topics-form-save = Kaydet
topics-form-cancel = Değişiklikleri sil
topics-form-restore = Geri getir
topics-form-archive = Arşivle
topics-row-name =
    .label = Adımın veya alanın adı
    .placeholder = Ne yapılacak, ne öğrenilecek?
topics-row-kind =
    .label = Tür
topics-row-up =
    .label = Yukarı taşı: { $name }
topics-row-down =
    .label = Aşağı taşı: { $name }
topics-row-remove =
    .label = Çıkar: { $name }
topics-row-options = Seçenekler, noktalı virgülle ayrılmış
topics-kind-step = Adım
topics-kind-text = Metin
topics-kind-number = Sayı
topics-kind-date = Tarih
topics-kind-choice = Seçim
topics-kind-yes-no = Evet veya hayır
topics-kind-photo = Fotoğraf
topics-causes-period = Dönem
topics-causes-days =
    { $count ->
        [one] son gün
       *[other] son { $count } gün
    }
topics-causes-none = Bu dönemde henüz neden yok. Konuşmada veya kapatırken seçilir.
topics-causes-total =
    { $count ->
        [one] Nedeni olan { $count } konuşma
       *[other] Nedeni olan { $count } konuşma
    }
topics-causes-chart =
    .label = Nedene göre konuşmalar
topics-causes-add = Ekle
    .label = Yeni nedenin adı
topics-causes-share = { $count } · %{ $share }
topics-causes-archive =
    .label = Arşivle: { $name }
topics-causes-restore =
    .label = Geri getir: { $name }
