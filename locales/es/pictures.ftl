### Imágenes y archivos de los artículos, y la página antes de publicarla.

pictures-insert = Imagen o archivo
pictures-alt = Qué muestra la imagen
pictures-alt-hint = Descríbala para quien no la ve
pictures-lost = { $name } no está entre los archivos de este artículo. Vuelva a añadirlo o quítelo del texto.
pictures-take-out = Quitar la imagen del texto
pictures-without-alt =
    { $count ->
        [one] Una imagen todavía no tiene descripción. Hace falta para publicar: ¿qué muestra?
        [many] { $count } de imágenes todavía no tienen descripción. Hace falta para publicar: ¿qué muestran?
       *[other] { $count } imágenes todavía no tienen descripción. Hace falta para publicar: ¿qué muestran?
    }
pictures-files = Imágenes y archivos
pictures-unused = No está en el texto
pictures-put = Poner { $name } en el texto
pictures-own = Otro { $name } para { $language }
pictures-save = Guardar { $name }
pictures-remove = Quitar { $name } del artículo
pictures-told-removed = { $name } quitado
pictures-told-added = { $name } añadido
pictures-adding = Añadiendo…
pictures-preview = Vista previa
pictures-preview-title = Como lo verán los lectores
pictures-preview-close = Cerrar
pictures-preview-width = Ancho
pictures-preview-phone = Teléfono
pictures-preview-wide = Ordenador
pictures-preview-ground = Colores
pictures-preview-light = Claro
pictures-preview-dark = Oscuro
pictures-preview-page = Página del sitio de ayuda: { $title }
pictures-left-out =
    { $count ->
        [one] 1 imagen o archivo no llega a este lugar. La página dice allí qué muestra la imagen.
        [many] { $count } de imágenes y archivos no llegan a este lugar. Las páginas dicen allí qué muestran las imágenes.
       *[other] { $count } imágenes y archivos no llegan a este lugar. Las páginas dicen allí qué muestran las imágenes.
    }
