site-title = Ayuda de { $shop }
site-lead = ¿En qué podemos ayudarle?
site-home = Inicio de la ayuda
site-skip = Ir al contenido
site-search = Buscar en la ayuda
site-search-results = Resultados de la búsqueda
site-search-none = Sin resultados. Pruebe con otra palabra o escríbanos.
site-language = Idioma
site-own-name = Español
site-fallback = Este artículo aún no está traducido. Se muestra en este idioma: { $language }
site-articles =
    { $count ->
        [one] { $count } artículo
       *[other] { $count } artículos
    }
site-updated = Actualizado el { $date }
site-contents = En esta página
site-related = Artículos relacionados
site-helped = ¿Le ha sido útil?
site-helped-yes = Sí, por correo
site-helped-no = No, por correo
site-helped-subject-yes = Útil: { $title }
site-helped-subject-no = No es útil: { $title }
site-helped-body = ¿Qué falta? Deje la línea de abajo tal como está, por favor.
site-contact = Contacto
site-contact-lead = Cuéntenos de qué se trata; con el número de pedido lo encontraremos antes.
site-contact-email = Correo electrónico
site-contact-phone = Teléfono
site-contact-address = Dirección
site-contact-hours = Horario
site-callout-note = Nota
site-callout-tip = Consejo
site-callout-important = Importante
site-callout-warning = Atención
site-callout-caution = Peligro
site-product-view = Ver en la tienda
site-video-elsewhere = Ver en { $host }
site-video-captions = Subtítulos
site-video-transcript = Lo que se dice en el vídeo
site-scan = Leer en línea
site-missing = Esta página no existe
site-withdrawal-mail = Desistir por correo electrónico
