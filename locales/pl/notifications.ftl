notify-mail-title = { $name }
notify-mail-group-title =
    { $count ->
        [one] { $count } nowa wiadomość
        [few] { $count } nowe wiadomości
        [many] { $count } nowych wiadomości
       *[other] { $count } nowej wiadomości
    }
notify-mail-group-body = Od: { $names }
notify-mail-no-subject = (bez tematu)
notify-mail-private-body = Otwórz Comptoir, aby przeczytać.
notify-channel-attention-title = Skrzynka { $channel } wymaga uwagi
notify-channel-attention-body = Ostatni odbiór poczty: { $since }. Otwórz Comptoir, aby zobaczyć, co zrobić.
notify-outbox-failed-title = Wiadomość nie została wysłana
notify-outbox-failed-body = Wiadomość do: { $recipient } czeka w skrzynce nadawczej. Otwórz Comptoir, aby poznać przyczynę.
notify-snooze-title = Wraca: { $name }
notify-snooze-body = Rozmowa „{ $subject }” nie jest już odłożona.

tray-open = Otwórz Comptoir
tray-new-message = Nowa wiadomość
tray-check-mail = Sprawdź pocztę teraz
tray-pause-notifications = Wstrzymaj powiadomienia
tray-resume-notifications = Wznów powiadomienia
tray-settings = Ustawienia
tray-quit = Zamknij Comptoir
tray-tooltip =
    { $count ->
        [0] Comptoir: brak nieprzeczytanych
        [one] Comptoir: { $count } nieprzeczytana rozmowa
        [few] Comptoir: { $count } nieprzeczytane rozmowy
        [many] Comptoir: { $count } nieprzeczytanych rozmów
       *[other] Comptoir: { $count } nieprzeczytanej rozmowy
    }
