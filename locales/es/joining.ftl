joining-view-mentions = Menciones
joining-empty-mentions = Cuando alguien del equipo escriba @ y su nombre en una nota, la encontrará aquí.
joining-command-merge = Combinar conversaciones
joining-command-link = Vincular una conversación relacionada
joining-command-block = Bloquear al remitente
joining-command-follow = Seguir o dejar de seguir
joining-command-hand-over = Traspasar con una nota
joining-command-split = Dividir la conversación
joining-command-move = Mover un mensaje a otra conversación
joining-command-go-mentions = Ir a las notas que me mencionan
joining-message-more =
    .label = Más acciones para este mensaje
joining-pick =
    .label = Buscar una conversación
    .placeholder = Número, nombre o palabras
joining-pick-empty = No se ha encontrado otra conversación.
joining-merge-survivor = ¿Cuál se queda?
joining-merge-result = Resultado
joining-merge-messages =
    { $count ->
        [one] { $count } mensaje
       *[other] { $count } mensajes
    }
joining-merge-drafts =
    { $count ->
        [one] Se guarda otro borrador junto al suyo; puede cambiar de uno a otro.
       *[other] Se guardan otros { $count } borradores junto al suyo; puede cambiar de uno a otro.
    }
joining-merge-customers = Estas conversaciones son con clientes distintos. Todos los mensajes quedarán juntos y sus respuestas irán a { $name }.
joining-merge-later = Puede separarlas cuando quiera.
joining-merge-add = Añadir otra
joining-merge-leave-out =
    .label = Dejar fuera la { $number }
joining-merge-do = Combinar
joining-unmerge-title = Separar de nuevo la { $number }
joining-unmerge-back =
    { $count ->
        [one] Vuelve { $count } mensaje.
       *[other] Vuelven { $count } mensajes.
    }
joining-unmerge-since =
    { $count ->
        [one] { $count } de ellos llegó después de combinar, en respuesta a los demás.
       *[other] { $count } de ellos llegaron después de combinar, en respuesta a los demás.
    }
joining-unmerge-stays =
    { $count ->
        [one] Aquí se queda { $count } mensaje.
       *[other] Aquí se quedan { $count } mensajes.
    }
joining-unmerge-do = Separar
joining-split-from-here =
    { $count ->
        [one] Desde aquí: { $count } mensaje
       *[other] Desde aquí: { $count } mensajes
    }
joining-split-only = Solo este mensaje
joining-split-do = Dividir
joining-split-all = Es la conversación entera; no hay nada que dividir.
joining-block-address = Solo { $address }
joining-block-domain = Todas las direcciones de { $domain }
joining-block-shared = Mucha gente tiene ahí su dirección, así que solo se puede bloquear esta.
joining-block-own = Es una dirección de su propia tienda. No se puede bloquear.
joining-block-reason = Motivo, para el equipo
joining-block-hint = El correo nuevo va a spam, sin notificación.
joining-block-do = Bloquear
joining-spam-agent = Marcada como spam por { $agent } el { $at }.
joining-spam-block = { $agent } bloqueó { $pattern } el { $at }.
joining-spam-reason = «{ $reason }»
joining-spam-server = Llegó ya marcado como spam.
joining-spam-not = No es spam
joining-spam-unblock = No es spam, desbloquear
joining-blocks-title = Remitentes bloqueados
joining-blocks-empty = No hay nadie bloqueado.
joining-blocks-by = bloqueado por { $agent } el { $at }
joining-blocks-unblock = Desbloquear
joining-blocks-pattern = Dirección o dominio
joining-ties-title = Relacionadas
joining-ties-link = Vincular una conversación
joining-ties-unlink =
    .label = Quitar el vínculo con la { $number }
joining-ties-merged = Combinada: { $number }
joining-ties-part =
    .label = Separar de nuevo la { $number }
joining-ties-count =
    { $count ->
        [one] { $count } relacionada
       *[other] { $count } relacionadas
    }
joining-ties-followers = La siguen
joining-ties-follow = Seguir
joining-ties-unfollow = Dejar de seguir
joining-ties-nobody = Nadie sigue esta conversación.
joining-draft-waiting =
    { $count ->
        [one] Aquí hay guardado otro borrador: { $text }
       *[other] Aquí hay guardados otros { $count } borradores: { $text }
    }
joining-draft-use = Cambiar a este
joining-mention =
    .label = Mencionar a alguien del equipo
joining-mention-for = para { $name }
joining-hand-to = A
joining-hand-note = Lo que hay que saber
joining-hand-nobody = Todavía no hay nadie más aquí. Añada a su equipo en los ajustes.
joining-hand-do = Traspasar
joining-done-merged = Conversaciones combinadas
joining-done-unmerged = Conversaciones separadas
joining-done-moved = Mensaje movido
joining-done-linked = Conversaciones vinculadas
joining-done-unlinked = Vínculo quitado
joining-done-blocked = { $pattern } bloqueado
joining-done-unblocked = Desbloqueado
joining-done-not-spam = Ya no está marcada como spam
joining-done-followed = Ahora sigue esta conversación
joining-done-unfollowed = Ya no sigue esta conversación
joining-done-handed = Traspasada a { $name }
joining-activity-merged = Combinada con la { $number } por { $agent }
joining-activity-unmerged = { $number } separada de nuevo por { $agent }
joining-activity-unmerged-from = Separada de nuevo de la { $number } por { $agent }
joining-activity-split-to = { $agent } separó una parte en la { $number }
joining-activity-split-from = Separada de la { $number } por { $agent }
joining-activity-moved-to = { $agent } movió un mensaje a la { $number }
joining-activity-moved-from = { $agent } movió aquí un mensaje desde la { $number }
joining-activity-linked = Vinculada con la { $number } por { $agent }
joining-activity-unlinked = Vínculo con la { $number } quitado por { $agent }
joining-activity-blocked = { $pattern } bloqueado por { $agent }
joining-activity-kept-out = Fue a spam: { $pattern } está bloqueado
joining-activity-filtered = Llegó ya marcada como spam
