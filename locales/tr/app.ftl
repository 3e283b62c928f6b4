app-name = Comptoir

app-sidebar =
    .label = Ana gezinme
app-sidebar-search = Ara veya çalıştır
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
    .label = Ara veya çalıştır
app-sidebar-count =
    .label = { $count } konuşma
app-sidebar-no-channels = Henüz posta kutusu yok
app-sidebar-connect = Bir tane bağla
app-sidebar-sample = Örnek mağaza
app-sidebar-sample-remove = Kaldır

app-channel-connecting =
    .label = Bağlanıyor
app-channel-working =
    .label = Posta alınıyor
app-channel-up-to-date =
    .label = Güncel
app-channel-offline = Çevrimdışı
app-channel-needs-you = Oturum aç
app-channel-paused = Duraklatıldı
app-channel-progress = { $done } / { $total }
app-channel-since = { $since } tarihinden beri alınamıyor

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
app-crash-title = Pencerenin bu bölümü bozuldu
app-crash-text = Daha önce kaydettikleriniz güvende.
app-crash-reload = Yeniden yükle
app-loading =
    .label = Yükleniyor

app-shut-title = Masa kapalı
app-shut-code = Kurtarma kodu
    .placeholder = İlk açılışta gösterilen kod
app-shut-open = Masayı aç
app-recovery-text = Bu masanın kurtarma kodunu bu bilgisayarın dışında saklayın. Kod olmadan kaybolan anahtarlık, kaybolan posta demektir.
app-recovery-show = Kodu göster
app-recovery-kept = Sakladım

app-news-arrived = Yeni posta geldi

app-palette =
    .label = Ara veya komut çalıştır
    .placeholder = Ara veya çalıştır
app-palette-do = Yap
app-palette-open = Aç
app-palette-search = Ara
app-palette-all-messages = <mark>{ $query }</mark> geçen tüm mesajlar
app-palette-found = { $count } sonuç
app-palette-hint-move = gezin
app-palette-hint-run = çalıştır
app-palette-hint-all-keys = tüm tuşlar
app-palette-close =
    .label = Kapat
app-palette-empty = Hiçbir şey bulunamadı. Daha az harfle deneyin.

app-keys-title = Tuşlar
app-keys-intro = Değiştirmek için bir tuş seçin. Tek harfler yalnızca metin alanlarının dışında çalışır.
app-keys-group-conversation = Konuşma
app-keys-group-list = Liste
app-keys-group-go = Git
app-keys-group-window = Pencere
app-keys-none = tuş yok
app-keys-press = Bir tuşa basın
app-keys-change =
    .label = “{ $command }” tuşunu değiştir
app-keys-off = Tuş yok
app-keys-reset = İlk hâli
app-keys-reset-all = Tüm tuşlar ilk hâline
app-keys-close =
    .label = Kapat
app-keys-taken = Bu tuş zaten “{ $command }” için kullanılıyor. Başka bir tuşa basın.

app-command-go-mine = Konuşmalarıma git
app-command-go-unassigned = Atanmamış konuşmalara git
app-command-go-open = Tüm açık konuşmalara git
app-command-go-drafts = Taslaklara git
app-command-go-settings = Ayarlara git
app-command-palette = Ara veya komut çalıştır
app-command-search = Mesajlarda ara
app-command-new = Yeni mesaj yaz
app-command-undo = Son işlemi geri al
app-command-keys = Tüm tuşları göster
app-command-panel = Müşteri panelini göster veya gizle
app-command-theme = Renkleri değiştir: açık, koyu, sistem gibi
app-command-density = Satır yüksekliğini değiştir

app-span-minutes = { $minutes } dk
app-span-hours-minutes = { $hours } sa { $minutes }
app-span-hours = { $hours } sa
app-span-days = { $days } gün
app-span-now = şimdi
