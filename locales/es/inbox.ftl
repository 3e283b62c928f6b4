inbox-view-mine = Mis conversaciones
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
inbox-row-returns = vuelve: { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (sin asunto)
inbox-row-failed = no enviado
inbox-row-undecided = ¿enviado?
inbox-selection-count =
    { $count ->
        [one] { $count } seleccionada
       *[other] { $count } seleccionadas
    }
inbox-selection-clear =
    .label = Anular la selección

inbox-empty-mine = Aquí aparecen las conversaciones que usted atiende.
inbox-empty-unassigned = Todas las conversaciones tienen quien las atienda.
inbox-empty-open = Ningún cliente está esperando.
inbox-empty-pending = Aquí están las conversaciones ya respondidas, a la espera del cliente.
inbox-empty-snoozed = Aquí están las conversaciones pospuestas. Vuelven por sí solas.
inbox-empty-drafts = Aquí se guardan sus borradores.
inbox-empty-closed = Aquí están las conversaciones cerradas.
inbox-empty-sent = Aquí aparece lo que usted envía.
inbox-empty-spam = Aquí queda apartado el correo no deseado.
inbox-empty-all = Todo el correo aparecerá aquí en cuanto se conecte un buzón.
inbox-empty-action-all-open = Mostrar todas las abiertas
inbox-empty-action-unassigned = Mostrar las que están sin asignar
inbox-empty-action-connect = Conectar un buzón
inbox-empty-conversation = Elija una conversación para leerla aquí.
inbox-empty-search = Ningún mensaje contiene «{ $query }».

inbox-quarantine-title = Correo ilegible
inbox-quarantine-intro = Estos mensajes han llegado, pero no se han podido leer. No se ha perdido nada: su código fuente se conserva aquí.
inbox-quarantine-empty = Todo lo que ha llegado se ha podido leer.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Mostrar el principio del código fuente

inbox-search-title = Mensajes con «{ $query }»

inbox-conversation =
    .label = Conversación
inbox-conversation-unassigned = Sin asignar
inbox-conversation-waiting = espera desde hace { $span }, objetivo { $target }
inbox-conversation-pending = esperando al cliente
inbox-conversation-closed = cerrada
inbox-conversation-spam = spam
inbox-conversation-snoozed = pospuesta, vuelve: { $at }
inbox-conversation-back =
    .label = Volver a la lista
inbox-conversation-assign =
    .label = Asignar
inbox-conversation-tag =
    .label = Etiquetas
inbox-conversation-snooze =
    .label = Posponer
inbox-conversation-close =
    .label = Cerrar
inbox-conversation-reopen =
    .label = Reabrir
inbox-conversation-more =
    .label = Más
inbox-conversation-messages =
    .label = Mensajes
inbox-conversation-absent = Esta conversación ya no está aquí.

inbox-priority-low = Prioridad baja
inbox-priority-normal = Prioridad normal
inbox-priority-high = Prioridad alta
inbox-priority-urgent = Urgente

inbox-message-note = Nota interna
inbox-message-reply = Respuesta
inbox-message-to = para { $recipients }
inbox-message-cc = copia para { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Mostrar el texto citado, { $count } línea
       *[other] Mostrar el texto citado, { $count } líneas
    }
inbox-message-hide-quoted = Ocultar el texto citado
inbox-message-show-original = Mostrar con el diseño original
inbox-message-hide-original = Mostrar como texto
inbox-message-original =
    .label = El mensaje tal como lo diseñó el remitente
inbox-message-empty = (sin texto)
inbox-message-earlier = Anteriores ({ $count }): { $names }
inbox-message-details =
    .label = Detalles de este mensaje
inbox-message-split = Convertir en una conversación aparte
inbox-message-new-participant = Participante nuevo: esta dirección no formaba parte de la conversación
inbox-message-unverified = No se ha podido verificar la dirección del remitente
inbox-message-subject-changed = Asunto cambiado
inbox-message-automatic-reply = Respuesta automática
inbox-message-automatic-generated = Enviado automáticamente
inbox-message-automatic-list = Lista de correo
inbox-message-automatic-bounce = Informe de entrega
inbox-message-bounced = No se ha podido entregar a { $address }
inbox-message-bounced-unknown = No se ha podido entregar
inbox-message-bounced-later = El servidor lo sigue intentando por su cuenta. De momento no tiene que hacer nada.
inbox-message-bounced-for-good = Revise la dirección y envíe el mensaje de nuevo.
inbox-attachments =
    .label = Adjuntos
inbox-attachment-open =
    .label = Abrir { $name }
inbox-images-blocked =
    { $count ->
        [one] No se muestra { $count } imagen de Internet, para que el remitente no sepa que usted lee este mensaje.
       *[other] No se muestran { $count } imágenes de Internet, para que el remitente no sepa que usted lee este mensaje.
    }
inbox-images-once = Mostrar una vez
inbox-images-always = Siempre para este remitente
inbox-link-open =
    .label = Enlace: { $words }
inbox-link-target =
    .label = Adónde lleva el enlace
inbox-link-leads = Este enlace lleva a { $host }
inbox-link-disguised = El mensaje muestra una dirección distinta de aquella a la que lleva el enlace.
inbox-link-go = Abrir en el navegador
inbox-link-stay = No abrir

inbox-delivery-queued = pendiente de envío
inbox-delivery-attempting = enviando
inbox-delivery-sent =
    .label = Enviado
inbox-delivery-failed = No enviado
inbox-delivery-unknown = No se sabe si este mensaje se envió
inbox-delivery-cancelled = envío anulado
inbox-delivery-unknown-text = La conexión se cortó durante el envío. Compruebe si ha llegado y después decida.
inbox-delivery-retry = Reintentar ahora
inbox-delivery-take-back = Anular el envío
inbox-delivery-arrived = El mensaje ha llegado
inbox-delivery-again = Volver a enviar

inbox-activity-someone = Comptoir
inbox-activity-closed = Cerrada por { $agent }
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent } devolverá la llamada: { $at }
inbox-activity-opened = Reabierta por { $agent }
inbox-activity-pending = Puesta a la espera del cliente por { $agent }
inbox-activity-snoozed = Pospuesta por { $agent }, vuelve: { $at }
inbox-activity-returned = Ya no está pospuesta
inbox-activity-spam = Marcada como spam por { $agent }
inbox-activity-assigned = Asignada a { $name } por { $agent }
inbox-activity-unassigned = Asignación retirada por { $agent }
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = { $agent } pasó este borrador a { $name } para revisión
inbox-activity-undone = Se ha deshecho el último cambio
inbox-activity-split = Separada por { $agent }
inbox-activity-reopened = Reabierta por un mensaje nuevo
inbox-activity-other = { $event }

inbox-snooze-title = Posponer
inbox-snooze-later-today = Más tarde, hoy
inbox-snooze-tomorrow = Mañana por la mañana
inbox-snooze-weekend = El fin de semana
inbox-snooze-next-week = La próxima semana
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
        [one] Pospuesta, vuelve: { $at }
       *[other] { $count } pospuestas, vuelven: { $at }
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
        [one] Sin asignar
       *[other] { $count } sin asignar
    }
inbox-done-tagged = Etiquetas cambiadas
inbox-done-priority = Prioridad cambiada
inbox-done-read = Marcada como leída
inbox-done-unread = Marcada como no leída
inbox-done-split = Ahora es una conversación aparte

inbox-command-reply = Responder
inbox-command-note = Escribir una nota interna
inbox-command-forward = Reenviar
inbox-command-greeting = Empezar con el saludo
inbox-command-edit-quote = Editar el mensaje citado
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
inbox-command-select = Seleccionar (para varias a la vez)
inbox-command-sort = Cambiar el orden de la lista

inbox-composer =
    .label = Redacción
inbox-composer-tab-reply = Responder
inbox-composer-tab-forward = Reenviar
inbox-composer-tab-note = Nota
inbox-composer-new = Mensaje nuevo
inbox-composer-close =
    .label = Cerrar; el borrador se conserva
inbox-composer-kept = Empezados antes:
inbox-composer-reply-all =
    .label = Responder a todos
inbox-composer-forward =
    .label = Reenviar
inbox-composer-back-to-reply =
    .label = Volver a la respuesta
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
inbox-composer-note-hint = Solo visible para el equipo
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
inbox-composer-attach =
    .label = Adjuntar archivos
inbox-composer-quoted-show = Mostrar el texto citado
inbox-composer-quoted-hide = Ocultar el texto citado
inbox-composer-quoted-edit =
    .label = Editar el texto citado
inbox-composer-quoted-remove =
    .label = Quitar el texto citado
inbox-composer-quoted-back = Volver a citar el mensaje
inbox-composer-forwarded-show = Mostrar el mensaje reenviado
inbox-composer-forwarded-hide = Ocultar el mensaje reenviado
inbox-composer-forwarded-edit =
    .label = Editar el mensaje reenviado
inbox-composer-forwarded-remove =
    .label = Quitar el mensaje reenviado
inbox-composer-forwarded-back = Volver a añadir el mensaje reenviado
inbox-composer-drop = Suelte los archivos aquí para adjuntarlos
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
inbox-composer-missing-text = Primero escriba algo
inbox-composer-missing-subject = Añada un asunto
inbox-composer-missing-mailbox = Conecte un buzón para enviar
inbox-composer-missing-smaller = Quite o reduzca un adjunto
inbox-command-reply-all = Responder a todos
inbox-done-sent = Enviado a { $name }
inbox-done-sent-closed = Enviado a { $name }, conversación cerrada
inbox-done-sent-snoozed = Enviado a { $name }, conversación pospuesta
inbox-done-taken-back = No se ha enviado. Su borrador vuelve a estar aquí.
inbox-done-noted = Nota añadida
