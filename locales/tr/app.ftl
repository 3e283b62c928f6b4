## Terms: conversation konuşma · message mesaj · mail e-posta · internal note iç not · draft taslak · inbox gelen kutusu · outbox giden kutusu ·
## mailbox posta kutusu · channel kanal · customer müşteri · colleague ekip arkadaşı · desk destek masası · shop mağaza · assign atamak · snooze ertelemek ·
## tag etiket · spam spam · close kapatmak · reopen yeniden açmak · undo geri almak · take back geri çekmek · reply yanıt, yanıtlamak · forward iletmek ·
## attachment ek · mark (read, spam) işaretlemek · select seçmek · check kontrol etmek · save kaydetmek · keep (data) saklamak · discard silmek, vazgeçmek ·
## remove kaldırmak · key kısayol · recovery code kurtarma kodu · keychain anahtarlık · password parola · app password uygulama parolası · backup yedek.
## Buttons are short commands (Gönder), sentences address with siz. No plural after a number; names and times stand so that they need no suffix.

app-name = Comptoir

app-sidebar =
    .label = Ana gezinme
app-sidebar-search = Ara veya komut çalıştır
app-sidebar-inbox = Gelen kutusu
app-sidebar-channels = Kanallar
app-sidebar-settings =
    .label = Ayarlar
app-sidebar-new =
    .label = Yeni konuşma
app-sidebar-menu =
    .label = Menü
app-sidebar-language =
    .label = Arayüz dili
app-sidebar-rail-search =
    .label = Ara veya komut çalıştır
app-sidebar-count =
    .label = { $count } konuşma
app-sidebar-no-channels = Henüz posta kutusu yok
app-sidebar-connect = Posta kutusu bağla
app-sidebar-sample = Örnek mağaza
app-sidebar-sample-remove = Kaldır

app-channel-file = İçe aktarılan dosyalar
app-channel-connecting =
    .label = Bağlanıyor
app-channel-working =
    .label = E-posta alınıyor
app-channel-up-to-date =
    .label = Güncel
app-channel-offline = Çevrimdışı
app-channel-needs-you = Oturum aç
app-channel-paused = Duraklatıldı
app-channel-progress = { $done } / { $total }
app-channel-since = { $since } itibarıyla e-posta alınamıyor

app-divider-sidebar =
    .label = Kenar çubuğunun genişliği
app-divider-list =
    .label = Listenin genişliği
app-divider-context =
    .label = Panelin genişliği

app-toast-undo = Geri al
app-toast-dismiss =
    .label = Kapat
app-toast-undone = Geri alındı
app-toast-nothing-to-undo = Geri alınacak bir şey yok

app-problem-retry = Yeniden dene
app-problem-title = Bu işe yaramadı
app-crash-title = Pencerenin bu bölümünde bir sorun oluştu
app-crash-text = Daha önce kaydettikleriniz güvende.
app-crash-reload = Yeniden yükle
app-loading =
    .label = Yükleniyor

app-shut-title = Destek masası açılamıyor
app-shut-code = Kurtarma kodu
    .placeholder = İlk açılışta gösterilen kod
app-shut-open = Destek masasını aç
app-recovery-text = Bu destek masasının kurtarma kodunu bu bilgisayarın dışında saklayın. Kod yoksa ve anahtarlık kaybolursa e-postalarınızı bir daha okuyamazsınız.
app-recovery-show = Kodu göster
app-recovery-kept = Kodu sakladım

app-news-arrived = Yeni e-posta geldi

app-palette =
    .label = Ara veya komut çalıştır
    .placeholder = Ara veya komut çalıştır
app-palette-do = Komutlar
app-palette-open = Aç
app-palette-search = Arama
app-palette-all-messages = <mark>{ $query }</mark> geçen tüm mesajlar
app-palette-found = { $count } sonuç
app-palette-hint-move = gezin
app-palette-hint-run = çalıştır
app-palette-hint-all-keys = tüm kısayollar
app-palette-close =
    .label = Kapat
app-palette-empty = Hiçbir şey bulunamadı. Daha az harfle deneyin.

app-keys-title = Klavye kısayolları
app-keys-intro = Değiştirmek için bir kısayol seçin. Tek harfler yalnızca metin alanlarının dışında çalışır.
app-keys-group-conversation = Konuşma
app-keys-group-list = Liste
app-keys-group-go = Git
app-keys-group-window = Pencere
app-keys-none = kısayol yok
app-keys-press = Bir tuşa basın
app-keys-change =
    .label = “{ $command }” kısayolunu değiştir
app-keys-off = Kısayolu kaldır
app-keys-reset = Varsayılan
app-keys-reset-all = Tüm kısayolları varsayılana döndür
app-keys-close =
    .label = Kapat
app-keys-taken = Bu kısayol zaten “{ $command }” için kullanılıyor. Başka bir tuşa basın.

app-command-go-mine = Bana atananlara git
app-command-go-unassigned = Atanmamış konuşmalara git
app-command-go-open = Tüm açık konuşmalara git
app-command-go-drafts = Taslaklara git
app-command-go-settings = Ayarlara git
app-command-palette = Ara veya komut çalıştır
app-command-search = Mesajlarda ara
app-command-new = Yeni mesaj yaz
app-command-undo = Son işlemi geri al
app-command-keys = Tüm kısayolları göster
app-command-panel = Müşteri panelini göster veya gizle
app-command-theme = Renkleri değiştir: açık, koyu, sisteme göre
app-command-density = Satır yüksekliğini değiştir

app-span-minutes = { $minutes } dk
app-span-hours-minutes = { $hours } sa { $minutes } dk
app-span-hours = { $hours } sa
app-span-days = { $days } gün
app-span-now = 1 dk’dan az
