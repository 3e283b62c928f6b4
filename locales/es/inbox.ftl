inbox-view-mine = Mías
inbox-view-unassigned = Sin asignar
inbox-view-open = Todas las abiertas
inbox-view-pending = Esperando al cliente
inbox-view-snoozed = Pospuestas
inbox-view-drafts = Borradores
inbox-view-closed = Cerradas
inbox-view-sent = Enviados
inbox-view-spam = Spam
inbox-view-all = Todo

inbox-list-total-open = Abiertas: { $count }
inbox-list-total = { $count }
inbox-list =
    .label = Conversaciones
inbox-list-sort-waiting = Mayor espera
inbox-list-sort-newest = Más recientes
inbox-list-sort =
    .label = Cambiar el orden
inbox-group-waiting = Esperan nuestra respuesta
inbox-group-answered = Respondidas
inbox-group-snoozed = Pospuestas
inbox-group-snoozed-today = Pospuestas, vuelven hoy
inbox-row-unread = sin leer
inbox-row-draft = borrador
inbox-row-over-target = fuera de plazo
inbox-row-attachments = con adjuntos
inbox-row-waiting = espera desde hace { $span }
inbox-row-returns = vuelve { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (sin asunto)
inbox-row-failed = no enviado
inbox-row-undecided = ¿enviado?
inbox-selection-count =
    { $count ->
        [one] { $count } marcada
       *[other] { $count } marcadas
    }
inbox-selection-clear =
    .label = Desmarcar todo

inbox-empty-mine = Aquí aparecen las conversaciones de las que usted se encarga.
inbox-empty-unassigned = Cada conversación tiene a alguien que la atiende.
inbox-empty-open = Ningún cliente está esperando.
inbox-empty-pending = Aquí esperan al cliente las conversaciones que ya ha respondido.
inbox-empty-snoozed = Las conversaciones que pospone vuelven de aquí por sí solas.
inbox-empty-drafts = Aquí se guarda lo que empieza a escribir.
inbox-empty-closed = Aquí descansan las conversaciones terminadas.
inbox-empty-sent = Aquí aparece lo que envía.
inbox-empty-spam = Aquí queda apartado el correo no deseado.
inbox-empty-all = Todo el correo aparecerá aquí en cuanto se conecte un buzón.
inbox-empty-action-all-open = Mostrar todas las abiertas
inbox-empty-action-unassigned = Mostrar las no asignadas
inbox-empty-action-connect = Conectar un buzón
inbox-empty-conversation = Elija una conversación para leerla aquí.
inbox-empty-search = Ningún mensaje contiene «{ $query }».

inbox-quarantine-title = Correo ilegible
inbox-quarantine-intro = Han llegado, pero no se han podido leer como mensajes. No se ha perdido nada: el código fuente se conserva aquí.
inbox-quarantine-empty = Todo lo que ha llegado se ha podido leer.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Mostrar el principio del código fuente

inbox-search-title = Mensajes con «{ $query }»

inbox-conversation =
    .label = Conversación
inbox-conversation-unassigned = Sin asignar a nadie
inbox-conversation-waiting = espera desde hace { $span }, objetivo { $target }
inbox-conversation-pending = esperando al cliente
inbox-conversation-closed = cerrada
inbox-conversation-spam = spam
inbox-conversation-snoozed = pospuesta hasta { $at }
inbox-conversation-back =
    .label = Volver a la lista
inbox-conversation-assign =
    .label = Asignar
inbox-conversation-tag =
    .label = Etiquetar
inbox-conversation-snooze =
    .label = Posponer
inbox-conversation-close =
    .label = Cerrar
inbox-conversation-reopen =
    .label = Reabrir
inbox-conversation-more =
    .label = Más
inbox-conversation-panel =
    .label = Mostrar u ocultar el panel del cliente
inbox-conversation-messages =
    .label = Mensajes
inbox-conversation-absent = Esta conversación ya no está aquí.

inbox-priority-low = Prioridad baja
inbox-priority-normal = Prioridad normal
inbox-priority-high = Prioridad alta
inbox-priority-urgent = Urgente

inbox-message-note = Nota interna
inbox-message-reply = Respuesta
inbox-message-forwarded = Reenviado
inbox-message-to = para { $recipients }
inbox-message-cc = copia para { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Mostrar el texto citado, { $count } línea
       *[other] Mostrar el texto citado, { $count } líneas
    }
inbox-message-hide-quoted = Ocultar el texto citado
inbox-message-show-original = Mostrar con su diseño
inbox-message-hide-original = Mostrar como texto
inbox-message-original =
    .label = El mensaje tal como lo diseñó su remitente
inbox-message-empty = (sin texto)
inbox-message-earlier = { $count } anteriores: { $names }
inbox-message-details =
    .label = Detalles de este mensaje
inbox-message-split = Convertirlo en una conversación aparte
inbox-message-new-participant = Nuevo aquí: esta dirección no formaba parte de la conversación
inbox-message-unverified = No se ha podido verificar la dirección del remitente
inbox-message-subject-changed = Asunto cambiado
inbox-message-automatic-reply = Respuesta automática
inbox-message-automatic-generated = Enviado por una máquina
inbox-message-automatic-list = Lista de correo
inbox-message-automatic-bounce = Informe de entrega
inbox-message-bounced = No se ha podido entregar a { $address }
inbox-message-bounced-unknown = No se ha podido entregar
inbox-message-bounced-later = El otro servidor lo reintenta por su cuenta. Por ahora no hay que hacer nada.
inbox-message-bounced-for-good = Revise la dirección y envíelo de nuevo.
inbox-attachments =
    .label = Adjuntos
inbox-attachment-open =
    .label = Abrir { $name }
inbox-images-blocked =
    { $count ->
        [one] No se muestra { $count } imagen de Internet, para que el remitente no sepa que usted lo lee.
       *[other] No se muestran { $count } imágenes de Internet, para que el remitente no sepa que usted lo lee.
    }
inbox-images-once = Mostrar una vez
inbox-images-always = Siempre para este remitente

inbox-delivery-queued = a la espera de enviarse
inbox-delivery-attempting = enviándose
inbox-delivery-sent =
    .label = Enviado
inbox-delivery-failed = No enviado
inbox-delivery-unknown = Nadie sabe si esto se envió
inbox-delivery-cancelled = retirado
inbox-delivery-unknown-text = La conexión se cortó durante el envío. Mire si ha llegado y decida después.
inbox-delivery-retry = Reintentar ahora
inbox-delivery-take-back = Retirar
inbox-delivery-arrived = Ha llegado
inbox-delivery-again = Enviarlo de nuevo

inbox-activity-someone = el escritorio
inbox-activity-closed = Cerrada por { $agent }
inbox-activity-opened = Reabierta por { $agent }
inbox-activity-pending = Puesta a la espera del cliente por { $agent }
inbox-activity-snoozed = Pospuesta hasta { $at } por { $agent }
inbox-activity-returned = Ya no está pospuesta
inbox-activity-spam = Marcada como spam por { $agent }
inbox-activity-assigned = Asignada a { $name } por { $agent }
inbox-activity-unassigned = { $agent } ha retirado la asignación
inbox-activity-undone = Se ha deshecho el último cambio
inbox-activity-split = Separada por { $agent }
inbox-activity-reopened = Reabierta por un mensaje nuevo
inbox-activity-other = { $event }

inbox-snooze-title = Posponer
inbox-snooze-later-today = Hoy, más tarde
inbox-snooze-tomorrow = Mañana por la mañana
inbox-snooze-weekend = El fin de semana
inbox-snooze-next-week = La semana que viene
inbox-snooze-custom = Hasta
inbox-snooze-custom-set = Posponer hasta entonces
inbox-assign-title = Asignar
inbox-assign-me = A mí
inbox-assign-nobody = A nadie
inbox-assign-search =
    .placeholder = Buscar una persona
inbox-tag-title = Etiquetas
inbox-tag-input =
    .placeholder = Buscar o crear una etiqueta
inbox-tag-create = Crear la etiqueta «{ $name }»
inbox-tag-none = Aún no hay etiquetas. Escriba una.
inbox-menu-reply = Responder
inbox-menu-forward = Reenviar
inbox-menu-note = Nota interna
inbox-menu-unread = Marcar como no leída
inbox-menu-read = Marcar como leída
inbox-menu-pending = Esperar al cliente
inbox-menu-spam = Spam
inbox-menu-no-spam = No es spam
inbox-menu-priority = Prioridad

inbox-done-closed =
    { $count ->
        [one] Cerrada
       *[other] { $count } cerradas
    }
inbox-done-opened =
    { $count ->
        [one] Reabierta
       *[other] { $count } reabiertas
    }
inbox-done-pending =
    { $count ->
        [one] A la espera del cliente
       *[other] { $count } a la espera del cliente
    }
inbox-done-snoozed =
    { $count ->
        [one] Pospuesta hasta { $at }
       *[other] { $count } pospuestas hasta { $at }
    }
inbox-done-spam =
    { $count ->
        [one] Marcada como spam
       *[other] { $count } marcadas como spam
    }
inbox-done-assigned =
    { $count ->
        [one] Asignada a { $name }
       *[other] { $count } asignadas a { $name }
    }
inbox-done-unassigned =
    { $count ->
        [one] Sin asignar a nadie
       *[other] { $count } sin asignar a nadie
    }
inbox-done-tagged = Etiquetas cambiadas
inbox-done-priority = Prioridad cambiada
inbox-done-read = Marcada como leída
inbox-done-unread = Marcada como no leída
inbox-done-split = Ahora es una conversación aparte

inbox-command-reply = Responder
inbox-command-note = Escribir una nota interna
inbox-command-forward = Reenviar
inbox-command-close = Cerrar o reabrir
inbox-command-snooze = Posponer
inbox-command-assign = Asignar
inbox-command-assign-me = Asignármela
inbox-command-tag = Etiquetar
inbox-command-priority = Cambiar la prioridad
inbox-command-unread = Marcar como no leída
inbox-command-pending = Esperar al cliente
inbox-command-spam = Spam
inbox-command-next = Conversación siguiente
inbox-command-previous = Conversación anterior
inbox-command-open = Abrir la conversación
inbox-command-back = Volver a la lista
inbox-command-select = Marcar para varias a la vez
inbox-command-sort = Cambiar el orden de la lista

inbox-composer =
    .label = Redacción
inbox-composer-tab-reply = Responder
inbox-composer-tab-forward = Reenviar
inbox-composer-tab-note = Nota
inbox-composer-new = Mensaje nuevo
inbox-composer-close =
    .label = Cerrar; el borrador se conserva
inbox-composer-kept = Empezado antes:
inbox-composer-language =
    .label = Idioma del cliente: { $language }
inbox-composer-reply-all =
    .label = Responder a todos
inbox-composer-forward =
    .label = Reenviar
inbox-composer-back-to-reply =
    .label = Responder
inbox-composer-from = De
inbox-composer-to = Para
inbox-composer-cc = Cc
inbox-composer-bcc = Cco
inbox-composer-subject = Asunto
inbox-composer-remove-recipient =
    .label = Quitar { $name }
inbox-composer-remove-file =
    .label = Quitar { $name }
inbox-composer-text =
    .label = Texto del mensaje
inbox-composer-note =
    .label = Texto de la nota interna
inbox-composer-hint = Escriba una respuesta
inbox-composer-forward-hint = Añada unas palabras
inbox-composer-new-hint = Escriba su mensaje
inbox-composer-note-hint = Solo lo ven los compañeros
inbox-composer-tools =
    .label = Formato
inbox-composer-bold =
    .label = Negrita
inbox-composer-italic =
    .label = Cursiva
inbox-composer-underline =
    .label = Subrayado
inbox-composer-bullets =
    .label = Lista
inbox-composer-numbers =
    .label = Lista numerada
inbox-composer-quote =
    .label = Cita
inbox-composer-link =
    .label = Enlace
inbox-composer-link-address =
    .label = Dirección del enlace
    .placeholder = https://
inbox-composer-link-set = Poner el enlace
inbox-composer-link-remove =
    .label = Quitar el enlace
inbox-composer-attach =
    .label = Adjuntar archivos
inbox-composer-discard =
    .label = Descartar el borrador
inbox-composer-saved = Borrador guardado
inbox-composer-send = Enviar
inbox-composer-send-close = Enviar y cerrar
inbox-composer-send-keep-open = Enviar y dejar abierta
inbox-composer-send-snooze = Enviar y posponer
inbox-composer-send-more =
    .label = Otras formas de enviar
inbox-composer-note-add = Añadir nota
inbox-composer-missing-recipient = Añada un destinatario
inbox-composer-missing-address = Corrija la dirección marcada
inbox-composer-missing-text = Escriba algo primero
inbox-composer-missing-subject = Añada un asunto
inbox-composer-missing-mailbox = Conecte un buzón para enviar
inbox-command-reply-all = Responder a todos
inbox-done-sent = Enviado a { $name }
inbox-done-sent-closed = Enviado a { $name }, cerrada
inbox-done-sent-snoozed = Enviado a { $name }, pospuesta
inbox-done-taken-back = No se ha enviado. Su borrador está de vuelta.
inbox-done-noted = Nota añadida
