contacts-command-call = Anotar una llamada
contacts-command-capture = Traer una conversación de otro sitio
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
contacts-call-into = En la conversación { $number }
contacts-call-direction =
    .label = Sentido
contacts-call-outcome =
    .label = Resultado
contacts-call-text = ¿De qué se habló?
contacts-call-done = El asunto queda cerrado
contacts-call-drop = Descartar
contacts-call-save = Guardar nota
contacts-call-other-person = Otra persona
contacts-call-back-at =
    .label = Devolver la llamada a las
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
contacts-timer-resume = Continuar
contacts-capture =
    .label = Traer una conversación
contacts-capture-title = Conversación de otro sitio
contacts-capture-close =
    .label = Cerrar
contacts-capture-way =
    .label = Dónde tuvo lugar
contacts-capture-text =
    .label = Texto de la conversación
    .placeholder = Pegue aquí los mensajes; se reconocen autor y hora.
contacts-capture-handle =
    .label = Número o nombre allí (opcional)
contacts-capture-link =
    .label = Enlace a la conversación (opcional)
contacts-capture-picture = Añadir captura
contacts-capture-save = Traer
contacts-cancel = Cancelar
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Mensajes: { $count }, ya presentes: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } somos nosotros
contacts-preview-all-ours = Todo es nuestro
contacts-preview-date-guessed = El día y el mes podrían estar al revés. Revise las fechas.
contacts-preview-us = nosotros
contacts-preview-known = ya está
contacts-answer =
    .label = Respuesta
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Escriba la respuesta para { $network }, cópiela y envíela allí.
contacts-answer-copied = Copiado. Péguelo allí y luego anótelo aquí.
contacts-answer-more = Añadir mensajes
contacts-answer-copy-open = Copiar y abrir
contacts-answer-copy = Copiar el texto
contacts-answer-record = Ya se envió: anotarla
contacts-toast-logged = Llamada anotada
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Añadidos: { $added }, ya presentes: { $known }
contacts-toast-recorded = Respuesta anotada
contacts-toast-template-saved = Plantilla guardada
contacts-toast-template-removed = Plantilla eliminada
# $count (Number): how many
contacts-toast-forms-read = Formularios encontrados: { $count }
contacts-forms-title = Formularios de contacto
contacts-forms-about = Los correos de formularios se desglosan: la persona del formulario pasa a ser el cliente y recibe la respuesta. Se conocen Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop y Shopware; enseñe su propio formulario con un ejemplo.
contacts-forms-add = Añadir plantilla
contacts-forms-edit = Editar
# $name (String): name of the template
contacts-forms-remove =
    .label = Eliminar la plantilla { $name }
contacts-forms-read-all = Leer formularios del correo existente
contacts-template-name = Nombre de la plantilla
contacts-template-sender =
    .label = Enviado por (dirección o dominio, opcional)
contacts-template-subject =
    .label = El asunto contiene (opcional)
contacts-template-example = Correo de ejemplo
contacts-template-label = Etiqueta
contacts-template-value = En el ejemplo
contacts-template-means = Significa
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Significado de «{ $label }»
contacts-template-save = Guardar plantilla
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Funciona: { $name }, respuesta a { $email }
contacts-template-misses-email = No se encuentra ninguna dirección de correo. Marque la etiqueta junto a la que aparece.
contacts-template-misses-message = No se encuentra ningún mensaje. Marque la etiqueta que precede a lo que escribió el cliente.
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
contacts-form-own = Enviado por el formulario de su dominio ({ $sender }). Nadie ha comprobado que la dirección sea suya.
# $sender (String): address that sent the mail
contacts-form-known = Enviado por el servicio de formularios de su tienda ({ $sender }). Nadie ha comprobado que la dirección sea suya.
# $sender (String): address that sent the mail
contacts-form-reply-to = No viene de su dominio: { $sender } envió este formulario. Compruebe quién es antes de revelar nada.
# $sender (String): address that sent the mail
contacts-form-stranger = Parece un formulario de contacto, pero { $sender } es desconocido. El remitente no se ha cambiado.
contacts-form-show-mail = Mostrar el correo completo
contacts-form-hide-mail = Ocultar el correo completo
