## Terms: conversation konuşma · message mesaj · mail e-posta · internal note iç not · draft taslak · inbox gelen kutusu · outbox giden kutusu ·
## mailbox posta kutusu · channel kanal · customer müşteri · colleague ekip arkadaşı · desk destek masası · shop mağaza · assign atamak · snooze ertelemek ·
## tag etiket · spam spam · close kapatmak · reopen yeniden açmak · undo geri almak · cancel sending göndermeyi iptal etmek · reply yanıt, yanıtlamak · forward iletmek ·
## attachment ek · mark (read, spam) işaretlemek · select seçmek · check kontrol etmek · save kaydetmek · keep (data) saklamak · discard silmek, vazgeçmek ·
## remove kaldırmak · key kısayol · recovery code kurtarma kodu · keychain anahtarlık · password parola · passphrase parola cümlesi · app password uygulama parolası · macro makro · backup yedek · view görünüm ·
## overdue süresi geçen · target hedef süre · merge birleştirmek · unmerge yeniden ayırmak · split bölmek · link (conversations) ilişkilendirmek · link (web) bağlantı ·
## hand over devretmek · review inceleme · promise söz · topic kategori · subject konu · step adım · root cause neden · form of address hitap biçimi ·
## label (in a form) alan başlığı · capture (from elsewhere) kaydetmek · cancel (a form) vazgeçmek · word sözcük.
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
app-channel-not-saving = Kaydedilemiyor
app-channel-paused = Duraklatıldı
app-channel-progress = { $done } / { $total }
app-channel-since = { $since } itibarıyla e-posta alınamıyor

app-progress-about = { $done } / yaklaşık { $total } mesaj
app-progress-rest = { $span } kaldı
app-progress-stop = İptal
app-command-submit = Yazılmakta olanı gönder veya kaydet
app-progress-pause = Duraklat

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
app-toast-undoing = Geri alınıyor, { $share } tamam
app-toast-undone-part = Bir kısmı geri alındı. Kalanı için yeniden geri alın.
app-toast-undone-kept = Geri alındı. O zamandan beri değiştirildiği için kalan: { $names }
app-toast-nothing-to-undo = Geri alınacak bir şey yok

app-problem-retry = Yeniden dene
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

## Açılmakta olan masa, anahtarlığı olmayan yeni masa ve parola cümlesi

app-opening-title = Destek masası açılıyor
app-opening-keychain-title = Sistemin anahtarlığı bekleniyor
app-opening-keychain-text = Parolanızı ayrı bir pencerede soruyor olabilir. Yanıt gelir gelmez destek masası açılır.
app-opening-other-way = Anahtarı başka bir yolla sakla
app-key-title = Bu destek masasının anahtarı nerede saklansın?
app-key-lead = Comptoir sakladığı her şeyi şifreler. Bu bilgisayarda kullanılabilen bir anahtarlık bulunamadı; iki yoldan birini seçin. Bunu daha sonra ayarlardan değiştirebilirsiniz.
app-key-passphrase-title = Parola cümlesiyle korunarak
app-key-passphrase-text = Her açılışta girersiniz. Parola cümlesi olmadan, bilgisayarı ya da diskinin bir kopyasını ele geçiren biri hiçbir şey okuyamaz.
app-key-open-title = Bir dosyada, parola cümlesi olmadan
app-key-open-text = Comptoir hiçbir şey sormadan açılır. Dosya yalnızca sizin kullanıcı hesabınız içindir, ancak bu klasörü okuyabilen herkes müşterilerinizin e-postalarını okuyabilir; bilgisayarı, diski ya da bir kopyasını ele geçiren herkes de.
app-key-open-agree = Anladım ve kabul ediyorum
app-key-open-use = Anahtarı dosyada sakla
app-key-look-again = Anahtarlığı yeniden ara
app-passphrase-field = Parola cümlesi
app-passphrase-again = Parola cümlesi (tekrar)
app-passphrase-show =
    .label = Parola cümlesini göster
app-passphrase-hide =
    .label = Parola cümlesini gizle
app-passphrase-hint = Birbiriyle ilgisiz birkaç sözcük hem güçlüdür hem de kolay akılda kalır. Parola cümlenizi unutursanız kimse size hatırlatamaz; tek diğer yol kurtarma kodudur.
app-passphrase-weak = Tahmin edilmesi kolay. Birkaç sözcük daha ekleyin.
app-passphrase-fair = Yeterli. Bir iki sözcük daha eklerseniz güçlü olur.
app-passphrase-strong = Güçlü.
app-passphrase-differs = Girilenler birbirinden farklı.
app-passphrase-use = Bu parola cümlesini kullan
app-passphrase-title = Bu destek masasının parola cümlesini girin
app-passphrase-instead = Bunun yerine parola cümlesini kullan
app-shut-code-instead = Bunun yerine kurtarma kodunu kullan

app-news-arrived = Yeni e-posta geldi

app-palette =
    .label = Ara veya komut çalıştır
    .placeholder = Ara veya komut çalıştır
app-palette-do = Komutlar
app-palette-open = Aç
app-palette-orders = Siparişler
app-palette-products = Ürünler
app-palette-search = Arama
app-palette-all-messages = <mark>{ $query }</mark> geçen tüm mesajlar
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
app-keys-reset-all = Tüm kısayolları varsayılana döndür
app-keys-close =
    .label = Kapat
app-keys-taken = Bu kısayol zaten “{ $command }” için kullanılıyor. Başka bir tuşa basın.
app-keys-hint = “{ $command }”: yeni kısayola basın. Esc mevcut kısayolu korur.
app-keys-next = “{ $command }”: şimdi ikinci tuşa basın.
app-keys-paused = kapalı
app-keys-single = Tek tuşlu kısayollar
app-keys-single-hint = Kapalıyken harfler, rakamlar ve işaretler tek başına hiçbir işlem yapmaz. Metni sesle yazdırıyorsanız veya tuşlara yanlışlıkla basıyorsanız işe yarar.
app-keys-switch-off =
    .label = “{ $command }” kısayolunu kapat
app-keys-restore =
    .label = “{ $command }” kısayolunu varsayılana döndür
app-keys-reserved = Bu tuşun sabit bir görevi var. Başka bir tuşa basın.
app-keys-restore-taken = Varsayılan kısayol şu anda “{ $command }” için kullanılıyor. Önce ona başka bir kısayol verin.
app-keys-changed = “{ $command }” için yeni kısayol: { $keys }.
app-keys-gone = “{ $command }” için artık kısayol yok.
app-keys-all-reset = Tüm kısayollar varsayılana döndürüldü.

app-command-go-mine = Bana atananlara git
app-command-go-unassigned = Atanmamış konuşmalara git
app-command-go-open = Tüm açık konuşmalara git
app-command-go-drafts = Taslaklara git
app-command-go-settings = Ayarlara git
app-command-language = Pencerenin dilini değiştir
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
app-person-nameless = Adsız kişi
app-dialog-cancel = Vazgeç

app-link =
    .label = Bağlantı
app-link-address =
    .label = Bağlantının adresi
    .placeholder = https://
app-link-set = Bağlantıyı ekle
app-link-remove =
    .label = Bağlantıyı kaldır
