customers-panel =
    .label = Cliente
customers-panel-title = Cliente
customers-panel-hide =
    .label = Ocultar el panel
customers-panel-open = Abrir el panel
customers-name-unknown = Cliente sin nombre
customers-language-change = cambiar
customers-language-set =
    .label = Idioma de este cliente
    .placeholder = Buscar un idioma
customers-language-unknown = Idioma desconocido
customers-language-source-person = elegido manualmente
customers-language-source-declared = indicado en el mensaje
customers-language-source-detected = detectado en el texto
customers-since =
    { $count ->
        [one] { $count } conversación, desde { $since }
       *[other] { $count } conversaciones, desde { $since }
    }
customers-notes-title = Notas
customers-notes-empty = No hay notas. Las notas son de uso interno.
customers-notes-add =
    .label = Añadir una nota
customers-notes-delete =
    .label = Quitar esta nota
customers-notes-input =
    .label = Nueva nota sobre este cliente
    .placeholder = ¿Qué deberían saber los compañeros?
customers-notes-save = Guardar la nota
customers-notes-cancel = Descartar
customers-earlier-title = Conversaciones anteriores
customers-earlier-empty = Esta es la primera conversación.
customers-earlier-no-subject = (sin asunto)
customers-earlier-more = { $count } más
customers-name-edit =
    .label = Cambiar el nombre
customers-name-input =
    .label = Nombre del cliente
customers-name-save = Guardar el nombre
