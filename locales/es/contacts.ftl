contacts-command-call = Anotar una llamada
contacts-command-capture = Añadir una conversación de otro sitio
contacts-call =
    .label = Nota de llamada
contacts-call-title = Nota de llamada
contacts-call-close =
    .label = Cerrar; la nota se conserva
contacts-call-who =
    .label = ¿Quién llama?
    .placeholder = Nombre, número, pedido…
contacts-call-number =
    .label = Número
contacts-call-dial = Llamar
# $number (Number): number of the conversation
contacts-call-into = Añadir a la conversación { $number }
contacts-call-direction =
    .label = Sentido
contacts-call-outcome =
    .label = Resultado
contacts-call-text = ¿De qué se habló?
contacts-call-done = Todo resuelto: cerrar la conversación
contacts-call-drop = Descartar
contacts-call-save = Guardar nota
contacts-call-other-person = Otra persona
contacts-call-back-at =
    .label = Devolver la llamada el
contacts-call-back-hour = En una hora
contacts-call-back-tomorrow = Mañana a las 9:00
# $at (String): a moment
contacts-call-back-due = Devolver la llamada: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = escribió: { $subject }
contacts-message-call = Nota de llamada
contacts-direction-incoming = Llamada recibida
contacts-direction-outgoing = Llamada realizada
contacts-outcome-answered = Atendida
contacts-outcome-no-answer = Sin respuesta
contacts-outcome-voicemail = Buzón de voz
contacts-outcome-call-back = Devolver llamada
contacts-outcome-wrong-number = Número equivocado
contacts-way-phone = Notas de llamada
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Marketplace
contacts-way-chat = Chat de la web
contacts-way-review = Reseña
contacts-way-in-person = En persona
contacts-timer =
    .label = Duración de la llamada
contacts-timer-start = Iniciar
contacts-timer-pause = Pausar
contacts-command-timer = Iniciar o pausar el cronómetro de la llamada
contacts-timer-resume = Reanudar
contacts-capture =
    .label = Añadir una conversación
contacts-capture-title = Conversación de otro sitio
contacts-capture-close =
    .label = Cerrar
contacts-capture-way =
    .label = Dónde tuvo lugar
contacts-capture-text =
    .label = Texto de la conversación
    .placeholder = Pegue aquí los mensajes; se reconocen los nombres y las horas.
contacts-capture-handle =
    .label = Su número o nombre allí (opcional)
contacts-capture-link =
    .label = Enlace a la conversación (opcional)
contacts-capture-picture = Añadir captura
contacts-capture-save = Añadir
contacts-cancel = Cancelar
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Mensajes: { $count }, ya presentes: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } somos nosotros
contacts-preview-all-ours = Todo lo escribimos nosotros
contacts-preview-date-guessed = El día y el mes podrían estar intercambiados. Revise las fechas.
contacts-preview-us = nosotros
contacts-preview-known = ya presente
contacts-answer =
    .label = Respuesta
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Escriba aquí su respuesta, cópiela y envíela en { $network }.
contacts-answer-copied = Copiada. Péguela y envíela allí; después, anótela aquí.
contacts-answer-more = Añadir mensajes
contacts-answer-copy-open = Copiar y abrir
contacts-answer-copy = Copiar el texto
contacts-answer-record = Anotar como enviada
contacts-toast-logged = Llamada anotada
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Mensajes añadidos: { $added }, ya presentes: { $known }
contacts-toast-recorded = Respuesta anotada
contacts-toast-template-saved = Plantilla guardada
contacts-toast-template-removed = Plantilla eliminada
# $count (Number): how many
contacts-toast-forms-read = Formularios encontrados: { $count }
contacts-forms-title = Formularios de contacto
contacts-forms-about = Los correos de formularios de contacto se analizan: quien rellenó el formulario pasa a ser el cliente y recibe su respuesta. Se reconocen Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop y Shopware. Para cualquier otro formulario, añada una plantilla a partir de un ejemplo.
contacts-forms-add = Añadir plantilla
contacts-forms-edit = Editar
# $name (String): name of the template
contacts-forms-remove =
    .label = Eliminar la plantilla { $name }
contacts-forms-read-all = Buscar formularios en el correo recibido
contacts-template-name = Nombre de la plantilla
contacts-template-sender =
    .label = Enviado por (dirección o dominio, opcional)
contacts-template-subject =
    .label = El asunto contiene (opcional)
contacts-template-example = Correo de ejemplo
contacts-template-label = Rótulo
contacts-template-value = En el ejemplo
contacts-template-means = Significado
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Significado de «{ $label }»
contacts-template-save = Guardar plantilla
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Reconocido: { $name }, respuesta a { $email }
contacts-template-misses-email = No se encuentra ninguna dirección de correo. Elija «Dirección de correo» para el rótulo de al lado.
contacts-template-misses-message = No se encuentra ningún mensaje. Elija «Mensaje» para el rótulo que precede a lo que escribió el cliente.
contacts-meaning-other = Otro dato
contacts-meaning-name = Nombre
contacts-meaning-first-name = Nombre de pila
contacts-meaning-last-name = Apellidos
contacts-meaning-email = Dirección de correo
contacts-meaning-sender = Nombre y dirección juntos
contacts-meaning-phone = Teléfono
contacts-meaning-order = Número de pedido
contacts-meaning-subject = Asunto
contacts-meaning-message = Mensaje
# $sender (String): address that sent the mail
contacts-form-own = Enviado por el formulario de su propio dominio ({ $sender }). La dirección del cliente no se ha comprobado.
# $sender (String): address that sent the mail
contacts-form-known = Enviado por el servicio de formularios de su tienda ({ $sender }). La dirección del cliente no se ha comprobado.
# $sender (String): address that sent the mail
contacts-form-reply-to = No viene de su dominio: { $sender } envió este formulario. Compruebe quién es en realidad antes de dar ningún dato.
# $sender (String): address that sent the mail
contacts-form-stranger = Parece un formulario de contacto, pero { $sender } no se conoce aquí. El remitente no se ha cambiado.
contacts-form-show-mail = Mostrar el correo completo
contacts-form-hide-mail = Ocultar el correo completo

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = { $rating } de 5 estrellas
contacts-review-held = Pendiente de publicar
contacts-review-published = Publicada
contacts-review-spam = Marcada como spam en la tienda
contacts-review-trashed = En la papelera de la tienda
contacts-review-verified = Compra verificada
contacts-review-publish = Publicar
contacts-review-hide = Volver a ocultar
contacts-review-to-spam = Spam
contacts-review-to-trash = Mover a la papelera
contacts-review-off = Responder y moderar reseñas en la tienda está desactivado. Una persona propietaria puede cambiarlo en Ajustes › Tiendas.
contacts-answer-publish = Publicar la respuesta en la tienda
