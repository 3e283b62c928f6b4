knowledge-title = Conocimiento
knowledge-command-go = Ir a la base de conocimiento
knowledge-new = Nuevo artículo
knowledge-create = Crear artículo
knowledge-choose = Elija un artículo para leerlo o cambiarlo.
knowledge-empty = Los artículos son respuestas que se escriben una vez, en cada idioma, para el equipo o para los clientes.
knowledge-nothing = Ningún artículo coincide.
knowledge-search = Buscar artículos en todos los idiomas
knowledge-filter = Qué artículos
knowledge-filter-all = Todos los artículos
knowledge-filter-stale = Con traducciones desactualizadas
knowledge-filter-unpublished = Con textos sin publicar
knowledge-filter-review = Pendientes de revisión
knowledge-back = Volver a la lista
knowledge-article = Artículo
knowledge-details = Sobre este artículo
knowledge-languages = Idiomas de este artículo
knowledge-language-add = Añadir un idioma
knowledge-category = Categoría
knowledge-category-new = Nueva categoría
knowledge-category-none = Sin categoría
knowledge-category-edit = Cambiar la categoría «{ $name }»
knowledge-category-name = Nombre en { $language }
knowledge-category-parent = Está en
knowledge-category-save = Guardar categoría
knowledge-category-remove = Quitar categoría
knowledge-row-internal = interno
knowledge-row-languages = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
knowledge-row-stale = { $count ->
        [one] { $count } desactualizado
       *[other] { $count } desactualizados
    }
knowledge-row-drafts = { $count ->
        [one] { $count } borrador
       *[other] { $count } borradores
    }
knowledge-row-review = pendiente de revisión
knowledge-status-new = falta
knowledge-status-stale = desactualizado
knowledge-status-draft = borrador
knowledge-status-review = en revisión
knowledge-status-published = publicado
knowledge-source = original
knowledge-source-text = El texto del que se traduce
knowledge-source-version = Original, versión { $number }
knowledge-follows = Sigue la versión { $number }
knowledge-field-title = Título
knowledge-field-title-in = Título en { $language }
knowledge-field-summary = Resumen en una o dos frases
knowledge-field-text = Texto del artículo
knowledge-field-source = Escrito primero en
knowledge-field-category = Categoría
knowledge-field-internal = Solo para el equipo
knowledge-field-kind = Tipo
knowledge-field-owner = Responsable
knowledge-field-review = Revisar el
knowledge-field-formality = Tratamiento
knowledge-kind-answer = Respuesta
knowledge-kind-steps = Paso a paso
knowledge-kind-policy = Política
knowledge-kind-video = Vídeo
knowledge-owner-none = Nadie
knowledge-editor-source = Markdown
knowledge-editor-hint = Escriba la respuesta. Empiece una línea con # para un título o con - para una lista.
knowledge-tools = Formato
knowledge-tool-level = Tipo de párrafo
knowledge-tool-paragraph = Párrafo
knowledge-tool-heading = Título { $level }
knowledge-tool-bold = Negrita
knowledge-tool-italic = Cursiva
knowledge-tool-bullets = Lista con viñetas
knowledge-tool-numbers = Lista numerada
knowledge-tool-quote = Cita
knowledge-tool-link = Enlace
knowledge-tool-link-address = Dirección del enlace
knowledge-tool-link-set = Poner enlace
knowledge-saved = Guardado como borrador
knowledge-saving = Guardando…
knowledge-untitled = Sin guardar todavía: falta el título
knowledge-save-again = Guardar otra vez
knowledge-conflict = Otra persona del equipo ha cambiado este texto mientras usted escribía. Su versión está guardada; la de usted todavía no.
knowledge-conflict-diff = Del texto guardado al suyo:
knowledge-conflict-mine = Quedarme con el mío; el otro sigue en el historial
knowledge-conflict-theirs = Tomar el otro y descartar el mío
knowledge-stale = El original ha cambiado desde que se escribió este texto.
knowledge-stale-show = Qué ha cambiado
knowledge-stale-right = El texto está al día
knowledge-publish = Publicar: { $language }
knowledge-unpublish = Retirar de la publicación
knowledge-ask-review = Pedir una revisión
knowledge-done-published = Texto publicado: { $language }
knowledge-sees-nothing = Los lectores no ven este texto.
knowledge-sees-this = Los lectores ven este texto.
knowledge-sees-older = Los lectores ven una versión anterior.
knowledge-history = Historial
knowledge-history-of = Historial: { $language }
knowledge-history-version = Versión { $number }
knowledge-history-close = Cerrar
knowledge-history-restore = Restaurar esta versión
knowledge-diff = Qué cambió en esta versión
knowledge-diff-same = El texto no difiere en nada.
knowledge-diff-unchanged = { $count ->
        [one] { $count } párrafo sin cambios
       *[other] { $count } párrafos sin cambios
    }
knowledge-inserted = { $count ->
        [0] Aún no se ha usado en ninguna respuesta
        [one] Usado en { $count } respuesta
       *[other] Usado en { $count } respuestas
    }
knowledge-remove = Quitar artículo
knowledge-done-removed = «{ $title }» quitado
