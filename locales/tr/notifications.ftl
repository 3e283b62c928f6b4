notify-mail-title = { $name }
notify-mail-group-title = { $count } yeni mesaj
notify-mail-group-body = Gönderen: { $names }
notify-mail-no-subject = (konu yok)
notify-mail-private-body = Okumak için Comptoir'ı açın.
notify-channel-attention-title = { $channel } ilginizi bekliyor
notify-channel-attention-body = { $since } itibarıyla posta alınamıyor. Ne yapılacağını görmek için Comptoir'ı açın.
notify-outbox-failed-title = Bir mesaj gönderilemedi
notify-outbox-failed-body = { $recipient } için yazılan mesaj giden kutusunda duruyor. Nedenini görmek için Comptoir'ı açın.
notify-snooze-title = { $name } geri döndü
notify-snooze-body = “{ $subject }” artık ertelenmiş değil.

tray-open = Comptoir'ı aç
tray-new-message = Yeni mesaj
tray-check-mail = Postayı şimdi denetle
tray-pause-notifications = Bildirimleri duraklat
tray-resume-notifications = Bildirimleri sürdür
tray-settings = Ayarlar
tray-quit = Comptoir'dan çık
tray-tooltip =
    { $count ->
        [0] Comptoir: okunmamış yok
        [one] Comptoir: { $count } okunmamış konuşma
       *[other] Comptoir: { $count } okunmamış konuşma
    }
