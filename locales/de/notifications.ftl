notify-mail-title = { $name }
notify-mail-group-title =
    { $count ->
        [one] { $count } neue Nachricht
       *[other] { $count } neue Nachrichten
    }
notify-mail-group-body = Von { $names }
notify-mail-no-subject = (kein Betreff)
notify-mail-private-body = Zum Lesen Comptoir öffnen.
notify-channel-attention-title = { $channel } braucht Ihre Aufmerksamkeit
notify-channel-attention-body = Letzter Empfang: { $since }. Öffnen Sie Comptoir, um zu sehen, was zu tun ist.
notify-outbox-failed-title = Eine Nachricht wurde nicht gesendet
notify-outbox-failed-body = Die Nachricht an { $recipient } liegt im Postausgang. Öffnen Sie Comptoir, um den Grund zu sehen.
notify-snooze-title = { $name } ist wieder da
notify-snooze-body = „{ $subject }“ ist nicht mehr zurückgestellt.

tray-open = Comptoir öffnen
tray-new-message = Neue Nachricht
tray-check-mail = Jetzt E-Mails abrufen
tray-pause-notifications = Benachrichtigungen pausieren
tray-resume-notifications = Benachrichtigungen fortsetzen
tray-settings = Einstellungen
tray-quit = Comptoir beenden
tray-tooltip =
    { $count ->
        [0] Comptoir: nichts ungelesen
        [one] Comptoir: { $count } ungelesene Konversation
       *[other] Comptoir: { $count } ungelesene Konversationen
    }
