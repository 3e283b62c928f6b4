topics-topic-delivery = Entrega
topics-topic-exchange = Cambio o talla
topics-topic-return = Devolución
topics-topic-damage = Daño o defecto
topics-topic-payment = Pago
topics-topic-order-change = Cambio en un pedido
topics-topic-product = Pregunta sobre un producto
topics-topic-other = Otra cosa
topics-item-check-tracking = Revisar el seguimiento
topics-item-ask-carrier = Preguntar al transportista
topics-item-tell-date = Comunicar una fecha
topics-item-order-number = Número de pedido
topics-item-address = Dirección de entrega
topics-item-check-stock = Revisar las existencias
topics-item-send-label = Enviar la etiqueta de devolución
topics-item-send-replacement = Enviar el artículo de sustitución
topics-item-wanted-size = Talla deseada
topics-item-check-period = Revisar el plazo de devolución
topics-item-refund = Reembolsar el dinero
topics-item-return-reason = Motivo de la devolución
topics-item-is-unworn = ¿Sin usar y con las etiquetas?
topics-item-look-at-photo = Mirar la foto
topics-item-offer-solution = Ofrecer una solución
topics-item-tell-supplier = Avisar al proveedor
topics-item-damage-photo = Foto del daño
topics-item-wanted-solution = Solución preferida
topics-item-check-payment = Comprobar el pago
topics-item-payment-method = Forma de pago
topics-item-payment-date = Fecha del pago
topics-item-check-not-shipped = Comprobar que no se ha enviado
topics-item-change-order = Modificar el pedido
topics-item-wanted-change = Qué hay que cambiar
topics-item-product-name = Nombre o referencia del producto
topics-item-improve-text = Mejorar la descripción del producto
topics-option-replacement = Sustitución
topics-option-refund = Reembolso
topics-option-repair = Reparación
topics-cause-supplier-fault = Error del proveedor
topics-cause-wrong-picking = Error al preparar el pedido
topics-cause-carrier-delay = Retraso del transportista
topics-cause-carrier-loss = Extraviado por el transportista
topics-cause-carrier-damage = Dañado en el transporte
topics-cause-size-chart = Guía de tallas engañosa
topics-cause-product-text = Descripción del producto confusa o errónea
topics-cause-shop-site = Problema en la web
topics-cause-our-mistake = Error nuestro
topics-cause-changed-mind = El cliente cambió de opinión
topics-cause-only-question = Solo una pregunta
topics-cause-other = Otra cosa
topics-letter-ask =
    { $formality ->
        [formal] Para poder ayudarle, le agradeceríamos que nos enviara los siguientes datos:
        [informal] Para poder ayudarte cuanto antes, envíanos por favor estos datos:
       *[neutral] Para poder ayudar cuanto antes, nos faltan estos datos:
    }
topics-letter-thanks =
    { $formality ->
        [formal] Le agradecemos su colaboración.
       *[neutral] ¡Muchas gracias!
    }
topics-letter-choice = { $name } ({ $options })
topics-letter-greeting = { $salutation }:
topics-command-topic = Elegir el tema
topics-command-intake = Lista de tareas y datos
topics-command-ask = Pedir lo que falta
topics-command-cause = Causa
topics-command-go = Temas y causas
topics-list-close =
    .label = Cerrar la lista
topics-list-empty = No hay coincidencias. Puede añadir los suyos en los ajustes.
topics-list-topic =
    .label = ¿De qué se trata?
topics-list-cause =
    .label = ¿Cuál fue la causa?
topics-topic-none = Sin tema
topics-cause-none = Sin causa
topics-cause-skip = Cerrar sin causa
topics-cause-offered =
    { $count ->
        [one] Al elegir, la conversación se cierra.
       *[other] Al elegir, se cierran las { $count }.
    }
topics-cause-required =
    { $count ->
        [one] La tienda pide una causa antes de cerrar.
       *[other] La tienda pide una causa. De estas { $count }, las que ya tienen una la conservan.
    }
topics-progress = { $done } de { $all }
topics-panel-title = Tema
topics-panel-choose = Elegir
topics-panel-change = Cambiar
topics-panel-empty = Elija un tema para obtener su lista de tareas y los datos que hay que pedir.
topics-panel-no-items = Aún no hay pasos ni campos. Añádalos.
topics-steps-title = Lista de tareas
topics-step-done = { $name } · { $at }
topics-field-none = aún no se sabe
topics-yes = Sí
topics-no = No
topics-photo-yes = recibida
topics-photo-no = no recibida
topics-offer = En el mensaje: { $value }
topics-offer-photo = El mensaje trae una imagen adjunta
topics-ask-missing = Pedir lo que falta ({ $count })
topics-ask-language = La petición se escribirá en { $language }.
topics-ask-unavailable = No hay texto en { $wanted }. La petición se escribirá en { $used }.
topics-done-topic = Tema elegido
topics-done-cause = Causa anotada
topics-done-item = Anotado
topics-done-saved = Guardado
topics-done-archived = Archivado
topics-settings-lead = De qué tratan las conversaciones, qué hay que hacer y qué datos se necesitan del cliente.
topics-archived = archivado
topics-settings-count = pasos: { $steps }, campos: { $fields }
topics-settings-add = Añadir un tema
topics-causes-title = Causas
topics-ask-title = Preguntar la causa al cerrar
topics-ask-off = Nunca
topics-ask-offered = Opcional
topics-ask-required = Obligatorio
topics-form-name = Nombre
topics-form-name-hint = Por ejemplo, grabado
topics-form-languages = En otros idiomas ({ $count })
topics-form-items = Pasos y campos
topics-form-add-step = Paso
topics-form-add-field = Campo
topics-form-save = Guardar
topics-form-cancel = Descartar los cambios
topics-form-restore = Recuperar
topics-form-archive = Archivar
topics-row-name =
    .label = Nombre del paso o campo
    .placeholder = ¿Qué hay que hacer o saber?
topics-row-kind =
    .label = Tipo
topics-row-up =
    .label = Subir: { $name }
topics-row-down =
    .label = Bajar: { $name }
topics-row-remove =
    .label = Quitar: { $name }
topics-row-options = Opciones, separadas por punto y coma
topics-kind-step = Paso
topics-kind-text = Texto
topics-kind-number = Número
topics-kind-date = Fecha
topics-kind-choice = Opciones
topics-kind-yes-no = Sí o no
topics-kind-photo = Foto
topics-causes-period = Periodo
topics-causes-days =
    { $count ->
        [one] último día
       *[other] últimos { $count } días
    }
topics-causes-none = Aún no hay causas en este periodo. Se eligen en la conversación o al cerrarla.
topics-causes-total =
    { $count ->
        [one] { $count } conversación con causa
       *[other] { $count } conversaciones con causa
    }
topics-causes-chart =
    .label = Conversaciones por causa
topics-causes-add = Añadir
    .label = Nombre de una causa propia
topics-causes-share = { $count } · { $share } %
topics-causes-archive =
    .label = Archivar: { $name }
topics-causes-restore =
    .label = Recuperar: { $name }
