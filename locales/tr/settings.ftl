settings-title = Ayarlar
settings-nav =
    .label = Ayarların bölümleri
settings-saved = Kaydedildi
settings-channels-title = Posta kutuları
settings-me-title = Siz ve mağazanız
settings-me-name = Adınız
settings-me-shop = Mağazanın adı
settings-me-shop-hint = Müşteriler gönderen olarak ikisini de görür.
settings-me-signature = İmza
settings-me-signature-hint = Gönderdiğiniz her şeyin altında yer alır.
settings-me-language = Arayüz dili
settings-work-title = Gönderim ve bildirimler
settings-work-undo = Göndermeyi iptal etme süresi
settings-work-undo-seconds =
    { $count ->
        [0] Hemen gönderilir
        [one] { $count } saniye
       *[other] { $count } saniye
    }
settings-work-notifications = Müşterilerden yeni e-posta geldiğinde bildir
settings-work-quiet = Sessiz saatler
settings-work-quiet-from =
    .label = Sessiz saatlerin başlangıcı
settings-work-quiet-until =
    .label = Sessiz saatlerin bitişi
settings-look-title = Görünüm
settings-look-theme = Renkler
settings-look-theme-system = Sisteme göre
settings-look-theme-light = Açık
settings-look-theme-dark = Koyu
settings-look-theme-contrast = Yüksek kontrast
settings-look-density = Satır yüksekliği
settings-look-density-comfortable = Rahat
settings-look-density-compact = Kompakt
settings-topics-title = Kategoriler
settings-people-title = Ekip
settings-people-me = siz
settings-people-owner = mağaza sahibi
settings-people-name = Ekip arkadaşının adı
settings-people-add = Ekle
settings-data-title = Veriler ve güvenlik
settings-data-place = Her şey { $directory } içinde şifreli olarak saklanır. Comptoir { $version }.
settings-data-code-kept = Bu destek masasının kurtarma kodunu sakladınız. Kod yeniden gösterilmez.
settings-data-backup = Şimdi yedekle
settings-data-check = Verileri kontrol et
settings-data-import = E-posta içe aktar
settings-data-sample-remove = Örnek mağazayı kaldır
settings-data-sample-gone = Örnek mağaza tümüyle kaldırıldı.
settings-data-working = Lütfen bekleyin
settings-data-backed-up = Yedeklendi ve kontrol edildi: { $path }, { $size }
settings-data-sound = Tüm veriler sağlam.
settings-data-damaged = Veriler hasarlı: { $verdict }. En son yedeği geri yükleyin.
settings-import-kind =
    .label = E-posta türü
settings-import-kind-mbox = mbox dosyası
settings-import-kind-maildir = Maildir klasörü
settings-import-kind-eml = .eml mesajı
settings-import-path =
    .label = Dosyanın veya klasörün yolu
    .placeholder = /home/…/mail.mbox
settings-import-hint = Yolu dosya yöneticinizden kopyalayın. Dosya yalnızca okunur, hiç değiştirilmez.
settings-import-start = İçe aktar
settings-import-working = E-postalar okunuyor
settings-import-stopped = Durduruldu. Okunanlar saklandı:
settings-import-done = { $count } yeni mesaj okundu; zaten var olan: { $duplicates }, okunamayan: { $unreadable }.
settings-recovery-text = Bu kod, bu bilgisayarın anahtarlığı kaybolursa destek masasını açar. İkisi de kaybolursa e-postalarınızı bir daha kimse okuyamaz, biz bile.
settings-recovery-show = Kodu göster
settings-recovery-copy = Kopyala
settings-recovery-copied = Kopyalandı
settings-recovery-print = Yazdır
settings-recovery-kept = Kodu sakladım

## Masanın anahtarının yeri

settings-key-in-keychain = Bu destek masasının anahtarı bu bilgisayarın anahtarlığında.
settings-key-in-passphrase = Bu destek masasının anahtarı parola cümlenizle korunuyor.
settings-key-in-file = Bu destek masasının anahtarı bir dosyada: klasörünü okuyabilen herkes müşterilerinizin e-postalarını okuyabilir.
settings-key-named = Bu destek masasının anahtarı her açılışta belirtilmelidir.
settings-key-set-passphrase = Parola cümlesi belirle
settings-key-change-passphrase = Parola cümlesini değiştir
settings-key-to-keychain = Anahtarı anahtarlığa taşı
settings-key-to-file = Anahtarı dosyada sakla
settings-key-cancel = Olduğu gibi bırak
settings-key-moved = Tamam. Bir sonraki açılıştan itibaren geçerli olacak.
settings-cultures-title = Kültürler
