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
knowledge-editor-hint = Escriba la respuesta. Empiece una línea con # para un título o con - para una lista. Escriba / para insertar una tabla, pasos o un consejo.
knowledge-tools = Formato
knowledge-tool-level = Tipo de párrafo
knowledge-tool-paragraph = Párrafo
knowledge-tool-heading = Título { $level }
knowledge-tool-bold = Negrita
knowledge-tool-italic = Cursiva
knowledge-tool-bullets = Lista con viñetas
knowledge-tool-numbers = Lista numerada
knowledge-tool-quote = Cita
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

knowledge-site = Sitio de ayuda
knowledge-site-command-go = Ir al sitio de ayuda
knowledge-site-back = Volver a los artículos
knowledge-site-about = Los artículos públicos y publicados se convierten en archivos sencillos que funcionan en cualquier servidor web, desde una carpeta y sin conexión.
knowledge-site-places = Dónde está
knowledge-site-place = Un lugar del sitio de ayuda
knowledge-site-none = Un lugar es una carpeta, un archivo comprimido, un servidor, un sitio WordPress o una tienda Shopify donde se escribe el sitio de ayuda. Usted ve qué cambiaría antes de que se escriba nada.
knowledge-site-add = Añadir un lugar
knowledge-site-change = Cambiar
knowledge-site-remove = Olvidar
knowledge-site-remove-title = ¿Olvidar «{ $name }»?
knowledge-site-remove-about = Lo que se escribió en { $place } se queda allí; solo que Comptoir ya no sabrá qué es suyo.
knowledge-site-name = Nombre
knowledge-site-kind = Qué es
knowledge-site-kind-folder = Carpeta de este equipo
knowledge-site-kind-zip = Archivo comprimido (.zip)
knowledge-site-folder = Carpeta, con la ruta completa
knowledge-site-zip = Archivo que termina en .zip, con la ruta completa
knowledge-site-address = Dirección web donde los lectores lo encuentran, si la hay
knowledge-site-address-hint = Con ella, las páginas tienen un código QR al imprimir, un canal de novedades y un mapa para buscadores.
knowledge-site-save-target = Guardar este lugar
knowledge-site-look = Ver qué cambiaría
knowledge-site-looking = Comparando con lo que hay …
knowledge-site-publish = Publicar ahora
knowledge-site-publishing = Escribiendo el sitio de ayuda
knowledge-site-progress = { $done } de { $total } archivos
knowledge-site-stop = Detener
knowledge-site-open = Abrir
knowledge-site-never = Aquí aún no se ha publicado nada.
knowledge-site-run-done = Publicado: { $moment }
knowledge-site-run-stopped = Detenido: { $moment }. Publique de nuevo para continuar.
knowledge-site-run-failed = Falló: { $moment }
knowledge-site-run-counts = Archivos: { $added } añadidos, { $changed } cambiados, { $removed } eliminados
knowledge-site-left = { $count ->
        [one] { $count } archivo se dejó como está, porque se cambió allí.
       *[other] { $count } archivos se dejaron como están, porque se cambiaron allí.
    }
knowledge-site-plan = Qué cambiaría
knowledge-site-plan-nothing = Todo allí está como debe.
knowledge-site-plan-added = { $count ->
        [one] se añade { $count } archivo
       *[other] se añaden { $count } archivos
    }
knowledge-site-plan-changed = { $count ->
        [one] se cambia { $count } archivo
       *[other] se cambian { $count } archivos
    }
knowledge-site-plan-removed = { $count ->
        [one] se elimina { $count } archivo
       *[other] se eliminan { $count } archivos
    }
knowledge-site-plan-edited = { $count ->
        [one] otros cambiaron { $count } archivo allí; se queda como está
       *[other] otros cambiaron { $count } archivos allí; se quedan como están
    }
knowledge-site-plan-unchanged = { $count ->
        [one] { $count } archivo queda igual
       *[other] { $count } archivos quedan igual
    }
knowledge-site-plan-more = { $count ->
        [one] y { $count } más
       *[other] y { $count } más
    }
knowledge-site-plan-overwrite = Sustituir lo que otros cambiaron allí
knowledge-site-plan-atomic = Los lectores ven el sitio antiguo hasta que el nuevo está completo.
knowledge-site-plan-stepwise = Las páginas se sustituyen una tras otra.
knowledge-site-plan-close = Ahora no
knowledge-site-shop = Qué dice de la tienda
knowledge-site-shop-name = Se llama { $name }, como la tienda en los ajustes.
knowledge-site-accent = Color de enlaces y botones
knowledge-site-accent-choose = Elegir un color
knowledge-site-accent-bad = Esto no es un color. Escríbalo como #274cbc.
knowledge-site-accent-sample = Enlace
knowledge-site-font = Letra
knowledge-site-font-system = La de los programas de quien lee
knowledge-site-font-clear = Ancha y sencilla
knowledge-site-font-warm = Cálida
knowledge-site-font-book = Como en los libros
knowledge-site-font-sample = Lavar chaquetas de lluvia a 30 grados
knowledge-site-font-hint = Solo letras que traen los ordenadores y teléfonos: no se carga nada de nadie.
knowledge-site-logo = Logotipo
knowledge-site-logo-choose = Elegir una imagen
knowledge-site-logo-other = Otra imagen
knowledge-site-logo-remove = Quitar
knowledge-site-logo-hint = Aparece junto al nombre en cada página. Se dibuja de nuevo para que no venga nada más del archivo.
knowledge-site-accent-light = En claro se lee bien: contraste { $ratio } a 1
knowledge-site-accent-darker = En claro, demasiado pálido ({ $ratio } a 1): el sitio lo oscurece
knowledge-site-accent-dark = En oscuro se lee bien: contraste { $ratio } a 1
knowledge-site-accent-lighter = En oscuro, demasiado intenso ({ $ratio } a 1): el sitio lo aclara
knowledge-site-email = Dirección de correo para los lectores
knowledge-site-email-hint = Las respuestas a «¿Le ha servido?» llegan aquí. Sin dirección no se pregunta a nadie.
knowledge-site-phone = Teléfono
knowledge-site-postal = Dirección postal
knowledge-site-hours = Horario de atención, en { $language }
knowledge-site-zone = Zona horaria de las fechas
knowledge-site-withdrawal = Una página para desistir de un pedido
knowledge-site-save = Guardar
knowledge-site-saved = Guardado. Los lectores lo verán tras la próxima publicación.
knowledge-site-languages = Idiomas del sitio
knowledge-site-languages-none = Aún no hay ningún artículo público publicado. Publique primero un texto.
knowledge-site-language-count = { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
knowledge-votes = ¿Ha servido a los lectores?
knowledge-votes-none = Aún no ha respondido ningún lector.
knowledge-votes-of = { $yes } de { $all } dicen que sí

knowledge-insert = Insertar
knowledge-insert-find = Qué insertar
knowledge-insert-none = Nada se llama así.
knowledge-insert-table = Tabla
knowledge-insert-steps = Pasos
knowledge-insert-line = Línea de separación
knowledge-insert-article = Enlace a un artículo
knowledge-insert-product = Ficha de producto
knowledge-insert-product-find = Producto o referencia
knowledge-insert-product-use = Usar la referencia { $sku }
knowledge-insert-shop-name = Nombre de la tienda
knowledge-insert-shop-email = Correo de la tienda
knowledge-insert-shop-phone = Teléfono de la tienda
knowledge-callout-note = Nota
knowledge-callout-tip = Consejo
knowledge-callout-important = Importante
knowledge-callout-warning = Advertencia
knowledge-callout-caution = Precaución
knowledge-table-row = Fila debajo
knowledge-table-column = Columna después
knowledge-table-row-remove = Eliminar la fila
knowledge-table-column-remove = Eliminar la columna
knowledge-table-remove = Eliminar la tabla
knowledge-dead-links = Los lectores no llegan a: { $links }. El artículo está eliminado, es solo para el equipo o no está publicado.
knowledge-field-slug = Dirección de su página
knowledge-move-up = Subir
knowledge-move-down = Bajar
knowledge-links = Trata de
knowledge-links-none = Sin productos, temas ni motivos solo se encuentra por sus palabras.
knowledge-links-add = Añadir un producto, tema o motivo
knowledge-link-product = Producto
knowledge-link-topic = Tema
knowledge-link-reason = Motivo de devolución
knowledge-link-remove = Quitar { $name }

knowledge-site-kind-wordpress = Páginas de un sitio WordPress
knowledge-site-kind-sftp = Carpeta en un servidor (SFTP)
knowledge-site-kind-shopify = Páginas de una tienda Shopify conectada
knowledge-site-shopify = Tienda
knowledge-site-shopify-none = Todavía no hay ninguna tienda Shopify conectada. Conecte una en los ajustes, en Tiendas; su clave necesita además el permiso «write_content».
knowledge-site-shopify-hint = Se usan las claves de la tienda. Necesitan el permiso «write_content». Lo que se borra allí no vuelve: Shopify no tiene papelera de páginas.
knowledge-site-wordpress = Dirección del sitio WordPress, como https://shop.example/
knowledge-site-sftp = Servidor y carpeta, como sftp://shop.example/srv/help
knowledge-site-user = Usuario
knowledge-site-app-password = Contraseña de aplicación
knowledge-site-app-password-hint = Se crea en WordPress, en el perfil de una cuenta que puede editar páginas.
knowledge-site-secret = Contraseña, o la frase que abre la clave
knowledge-site-secret-show = Mostrar la contraseña
knowledge-site-secret-hide = Ocultar la contraseña
knowledge-site-secret-kept = Si se deja vacío, queda lo que ya está guardado.
knowledge-site-key-file = Clave privada, con la ruta completa, si la hay
knowledge-site-local = Está en este equipo o en mi propia red
knowledge-site-trust = He comparado la clave { $fingerprint }: es la de este servidor
knowledge-site-trying = Probando el acceso …

knowledge-import = Importar artículos
knowledge-import-hint = Páginas en Markdown o HTML con sus imágenes, una tabla CSV o las exportaciones JSON de Zendesk Guide y Help Scout Docs. Antes de que nada cambie, verá el resultado.
knowledge-import-choose = Dónde están los artículos
knowledge-import-choose-files = Elegir archivos
knowledge-import-choose-folder = Elegir una carpeta
knowledge-import-chosen = Archivos: { $count }
knowledge-import-path-hint = O una ruta del ordenador en el que funciona Comptoir, también para carpetas de más de 128 MB.
knowledge-import-path = Carpeta o archivo
knowledge-import-format = Formato
knowledge-import-format-auto = Reconocer automáticamente
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = Idioma cuando un texto no lo indica
knowledge-import-publish = Publicar enseguida lo que los lectores podían ver allí
knowledge-import-overwrite = Sustituir los textos que se han cambiado aquí desde entonces
knowledge-import-look = Ver el resultado
knowledge-import-looking = Leyendo…
knowledge-import-again = Elegir otra cosa
knowledge-import-close = Cerrar
knowledge-import-progress = { $done } de { $total }
knowledge-import-run = { $count ->
        [one] Importar { $count } texto
       *[other] Importar { $count } textos
    }
knowledge-import-none = Todo lo que contiene ya está aquí.
knowledge-import-done = Los artículos ya están aquí.
knowledge-import-stopped = Detenido. Lo que ya se incorporó se conserva; vuelva a importar para continuar.
knowledge-import-added = Nuevos
knowledge-import-changed = Cambiados
knowledge-import-same = Sin cambios
knowledge-import-left-out = Omitidos
knowledge-import-pictures = Imágenes que no se incorporan
knowledge-import-look-at = Para revisar
knowledge-import-more = { $count ->
        [one] { $count } más
       *[other] { $count } más
    }
knowledge-import-reason-no_title = sin título
knowledge-import-reason-no_text = solo figura en una lista; exporte el propio artículo
knowledge-import-reason-too_long = demasiado largo para un artículo
knowledge-import-reason-language_unknown = idioma desconocido
knowledge-import-reason-broken = dañado, o no es lo que dice su nombre
knowledge-import-reason-too_large = demasiado grande
knowledge-import-reason-unknown_kind = de un tipo que no se lee
knowledge-import-reason-html_too_deep = HTML anidado sin fin
knowledge-import-reason-twice = se tomó otro texto de este artículo en este idioma
knowledge-import-reason-removed = eliminado aquí
knowledge-import-reason-edited_here = cambiado aquí y allí desde entonces; se conserva lo de aquí
knowledge-import-note-picture = Imagen no incorporada
knowledge-import-note-link = Enlace que no lleva a ninguna parte
knowledge-import-note-embedded = Vídeo o marco, ahora un enlace
knowledge-import-note-script = Script o formulario, omitido
knowledge-import-note-table = Tabla con celdas combinadas, ahora párrafos
knowledge-import-note-markup = HTML que los lectores no ven
knowledge-import-note-variable = Palabras entre llaves dobles
knowledge-import-note-wordless = Imagen sin descripción: el texto no se publica
knowledge-import-shown = Imágenes
knowledge-import-fate-kept = se incorpora
knowledge-import-fate-too_large = demasiado grande; como mucho 25 MB y 40 millones de píxeles
knowledge-import-fate-unreadable = dañada o de un tipo que no se admite; guárdela como PNG o JPEG
knowledge-import-fate-too_many = el artículo ya tiene todos los archivos que admite
knowledge-import-fate-missing = no está entre los archivos
knowledge-import-fate-elsewhere = está en un servidor y se queda allí; no se descarga nada
knowledge-import-take-back = Deshacer la importación
knowledge-import-taken-back = La importación se ha deshecho.
knowledge-import-kept = Se queda, porque se ha cambiado desde entonces
knowledge-import-toast = Textos importados: { $count }
