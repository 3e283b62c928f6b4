topics-topic-delivery = Entrega
topics-topic-exchange = Cambio, talla
topics-topic-return = Devolución
topics-topic-damage = Daño, defecto
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
topics-item-send-replacement = Enviar el reemplazo
topics-item-wanted-size = Talla deseada
topics-item-check-period = Revisar el plazo de devolución
topics-item-refund = Reembolsar el dinero
topics-item-return-reason = Motivo de la devolución
topics-item-is-unworn = ¿Sin usar y con la etiqueta?
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
topics-item-improve-text = Mejorar el texto del producto
topics-option-replacement = Reemplazo
topics-option-refund = Reembolso
topics-option-repair = Reparación
topics-cause-supplier-fault = Fallo del proveedor
topics-cause-wrong-picking = Se preparó otro artículo
topics-cause-carrier-delay = Retraso del transportista
topics-cause-carrier-loss = El transportista lo perdió
topics-cause-carrier-damage = Dañado en el transporte
topics-cause-size-chart = Guía de tallas engañosa
topics-cause-product-text = Texto del producto confuso o erróneo
topics-cause-shop-site = Problema en la web de la tienda
topics-cause-our-mistake = Error nuestro de gestión
topics-cause-changed-mind = Cambio de opinión
topics-cause-only-question = Solo una pregunta
topics-cause-other = Otra cosa
topics-letter-ask =
    { $formality ->
        [formal] Para poder ayudarle, le agradeceríamos que nos enviara los siguientes datos:
        [informal] Para poder ayudarte cuanto antes, envíanos por favor estos datos:
       *[neutral] Para poder ayudar cuanto antes, nos faltan los siguientes datos:
    }
topics-letter-thanks =
    { $formality ->
        [formal] Le agradecemos su colaboración.
       *[neutral] ¡Muchas gracias!
    }
topics-letter-choice = { $name } ({ $options })
