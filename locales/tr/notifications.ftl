notify-mail-title = { $name }
notify-mail-group-title = { $count } yeni mesaj
notify-mail-group-body = Gönderen: { $names }
notify-mail-no-subject = (konu yok)
notify-mail-private-body = Okumak için Comptoir’ı açın.
notify-channel-attention-title = { $channel } için işlem gerekiyor
notify-channel-attention-body = { $since } itibarıyla e-posta alınamıyor. Yapmanız gerekeni görmek için Comptoir’ı açın.
notify-outbox-failed-title = Bir mesaj gönderilemedi
notify-outbox-failed-body = Alıcısı { $recipient } olan mesaj giden kutusunda duruyor. Nedenini görmek için Comptoir’ı açın.
notify-snooze-title = { $name }: erteleme bitti
notify-snooze-body = “{ $subject }” konuşması geri döndü.

tray-open = Comptoir’ı aç
tray-new-message = Yeni mesaj
tray-check-mail = E-postaları şimdi kontrol et
tray-pause-notifications = Bildirimleri duraklat
tray-resume-notifications = Bildirimleri yeniden başlat
tray-settings = Ayarlar
tray-quit = Comptoir’dan çık
tray-tooltip =
    { $count ->
        [0] Comptoir: okunmamış yok
        [one] Comptoir: { $count } okunmamış konuşma
       *[other] Comptoir: { $count } okunmamış konuşma
    }
