notify-mail-title = { $name }
notify-mail-group-title =
    { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
notify-mail-group-body = De { $names }
notify-mail-no-subject = (sans objet)
notify-mail-private-body = Ouvrez Comptoir pour le lire.
notify-channel-attention-title = { $channel } requiert votre attention
notify-channel-attention-body = Dernière réception : { $since }. Ouvrez Comptoir pour savoir quoi faire.
notify-outbox-failed-title = Un message n’a pas été envoyé
notify-outbox-failed-body = Le message à { $recipient } reste dans la boîte d’envoi. Ouvrez Comptoir pour en connaître la raison.
notify-snooze-title = { $name } est de retour
notify-snooze-body = « { $subject } » n’est plus en veille.

tray-open = Ouvrir Comptoir
tray-new-message = Nouveau message
tray-check-mail = Relever le courrier
tray-pause-notifications = Suspendre les notifications
tray-resume-notifications = Reprendre les notifications
tray-settings = Réglages
tray-quit = Quitter Comptoir
tray-tooltip =
    { $count ->
        [0] Comptoir : tout est lu
        [one] Comptoir : { $count } conversation non lue
       *[other] Comptoir : { $count } conversations non lues
    }
