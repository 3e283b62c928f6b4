notify-mail-title = { $name }
notify-mail-group-title =
    { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
notify-mail-group-body = De { $names }
notify-mail-no-subject = (sans objet)
notify-mail-private-body = Ouvrez Comptoir pour le lire.
notify-channel-attention-title = { $channel } a besoin de vous
notify-channel-attention-body = Aucun message reçu depuis { $since }. Ouvrez Comptoir pour savoir quoi faire.
notify-outbox-failed-title = Un message n’a pas été envoyé
notify-outbox-failed-body = Le message à { $recipient } est conservé dans la boîte d’envoi. Ouvrez Comptoir pour savoir pourquoi.
notify-snooze-title = { $name } est de retour
notify-snooze-body = « { $subject } » n’est plus en veille.

tray-open = Ouvrir Comptoir
tray-new-message = Nouveau message
tray-check-mail = Relever le courrier
tray-pause-notifications = Suspendre les notifications
tray-resume-notifications = Reprendre les notifications
tray-settings = Réglages
tray-quit = Quitter Comptoir
tray-tooltip =
    { $count ->
        [0] Comptoir : rien de non lu
        [one] Comptoir : { $count } conversation non lue
       *[other] Comptoir : { $count } conversations non lues
    }
