evidence-title = Fotos y archivos
evidence-add = Añadir un archivo
evidence-empty = Todavía nada. Arrastra fotos aquí, pégalas o tómalas de un mensaje.
evidence-drop = Suelta para añadirlo
evidence-kind-photo = Foto
evidence-kind-label = Etiqueta de devolución
evidence-kind-other = Archivo
evidence-open = Mostrar { $name }
evidence-more = Qué hacer con { $name }
evidence-save = Guardar
evidence-answer = Adjuntar a la respuesta
evidence-mark-photo = Es una foto
evidence-mark-label = Es una etiqueta de devolución
evidence-mark-other = Es otra cosa
evidence-shows = Se refiere a { $item }
evidence-shows-all = Se refiere a toda la devolución
evidence-remove = Quitar
evidence-told-removed = { $name } se ha quitado
evidence-told-added = { $name } forma parte ahora de { $number }
evidence-offered =
    { $count ->
        [one] El cliente envió 1 archivo
       *[other] El cliente envió { $count } archivos
    }
evidence-offered-answer =
    { $count ->
        [one] El cliente ha respondido con 1 archivo
       *[other] El cliente ha respondido con { $count } archivos
    }
evidence-offered-all = Añadir todo
evidence-offered-choose = Elegir
evidence-offered-add = Añadir
evidence-offered-add-label = Añadir { $name } a la devolución
evidence-picture-place = Imagen { $at } de { $total }
evidence-picture-next = Imagen siguiente
evidence-picture-previous = Imagen anterior
evidence-picture-close = Cerrar
evidence-attachment-add = Añadir a la devolución { $number }
evidence-attachment-menu = Añadir { $name } a una devolución

evidence-parcels = Paquetes
evidence-parcel-add = Añadir un paquete
evidence-parcel-title = Paquete de { $number }
evidence-parcel-tracking = Número de seguimiento
evidence-parcel-carrier = Transportista
evidence-parcel-guess = Parece de { $carrier }
evidence-parcel-link = Enlace propio de seguimiento (opcional)
evidence-parcel-posted = Justificante de envío, día
evidence-parcel-posted-hint = Anótalo solo si has visto el justificante. En un desistimiento ya no puedes esperar a recibir los bienes.
evidence-parcel-moved = Último movimiento visto, día
evidence-parcel-pieces = Contenido (opcional)
evidence-parcel-do = Guardar
evidence-parcel-unnamed = Paquete sin número
evidence-parcel-follow = Seguir { $tracking } en la página del transportista
evidence-parcel-more = Qué hacer con el paquete { $tracking }
evidence-parcel-edit = Cambiar
evidence-parcel-here = Ya está aquí
evidence-parcel-lost = Se ha perdido
evidence-parcel-under-way = Sigue en camino
evidence-parcel-remove = Quitar
evidence-parcel-told-removed = Paquete quitado
evidence-parcel-since = en camino desde el { $day }
evidence-parcel-arrived = aquí desde el { $day }
evidence-parcel-given-up = dado por perdido el { $day }
evidence-parcel-proved = Envío justificado el { $day }
evidence-parcel-seen = visto por última vez el { $day }
evidence-rests =
    { $days ->
        [one] Sin movimiento desde hace 1 día
       *[other] Sin movimiento desde hace { $days } días
    }
evidence-rests-ask = Preguntar al cliente
evidence-rests-limit = Días sin movimiento tras los que se busca un paquete de devolución
evidence-may-wait = Puedes esperar a los bienes o al justificante de envío.
evidence-may-not-wait = El envío está justificado: esperar a los bienes ya no es motivo.

evidence-condition = Estado
evidence-condition-unknown = Estado no indicado
evidence-condition-label = Estado de { $title } según el cliente
