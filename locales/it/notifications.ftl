notify-mail-title = { $name }
notify-mail-group-title =
    { $count ->
        [one] { $count } nuovo messaggio
       *[other] { $count } nuovi messaggi
    }
notify-mail-group-body = Da { $names }
notify-mail-no-subject = (senza oggetto)
notify-mail-private-body = Apri Comptoir per leggerlo.
notify-channel-attention-title = { $channel } richiede attenzione
notify-channel-attention-body = Ultima ricezione: { $since }. Apri Comptoir per sapere cosa fare.
notify-outbox-failed-title = Un messaggio non è stato inviato
notify-outbox-failed-body = Il messaggio per { $recipient } è rimasto nella posta in uscita. Apri Comptoir per sapere perché.
notify-snooze-title = Di nuovo qui: { $name }
notify-snooze-body = La conversazione «{ $subject }» non è più posticipata.

tray-open = Apri Comptoir
tray-new-message = Nuovo messaggio
tray-check-mail = Controlla ora la posta
tray-pause-notifications = Sospendi le notifiche
tray-resume-notifications = Riprendi le notifiche
tray-settings = Impostazioni
tray-quit = Esci da Comptoir
tray-tooltip =
    { $count ->
        [0] Comptoir: tutto letto
        [one] Comptoir: { $count } conversazione non letta
       *[other] Comptoir: { $count } conversazioni non lette
    }
