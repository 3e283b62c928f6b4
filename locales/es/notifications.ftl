notify-mail-title = { $name }
notify-mail-group-title =
    { $count ->
        [one] { $count } mensaje nuevo
       *[other] { $count } mensajes nuevos
    }
notify-mail-group-body = De { $names }
notify-mail-no-subject = (sin asunto)
notify-mail-private-body = Abra Comptoir para leerlo.
notify-channel-attention-title = { $channel } requiere su atención
notify-channel-attention-body = Última recepción: { $since }. Abra Comptoir para ver qué hacer.
notify-outbox-failed-title = No se ha enviado un mensaje
notify-outbox-failed-body = El mensaje para { $recipient } sigue en la bandeja de salida. Abra Comptoir para ver el motivo.
notify-snooze-title = Vuelve { $name }
notify-snooze-body = La conversación «{ $subject }» ya no está pospuesta.

tray-open = Abrir Comptoir
tray-new-message = Mensaje nuevo
tray-check-mail = Comprobar el correo ahora
tray-pause-notifications = Pausar las notificaciones
tray-resume-notifications = Reanudar las notificaciones
tray-settings = Ajustes
tray-quit = Salir de Comptoir
tray-tooltip =
    { $count ->
        [0] Comptoir: nada sin leer
        [one] Comptoir: { $count } conversación sin leer
       *[other] Comptoir: { $count } conversaciones sin leer
    }
