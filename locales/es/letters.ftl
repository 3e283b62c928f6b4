letter-quote-attribution = El { $date }, { $name } escribió:
letter-forward-heading = ---------- Mensaje reenviado ----------
letter-forward-from = De: { $value }
letter-forward-date = Fecha: { $value }
letter-forward-subject = Asunto: { $value }
letter-forward-to = Para: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = RV:
letter-signature =
    Un cordial saludo,
    { $agent }
    { $shop }
letter-customer-unnamed = nuestro cliente o clienta
letter-salutation-formal = Buenos días, { $name }
letter-salutation-formal-nameless = Buenos días
letter-salutation = Hola, { $name }
letter-salutation-nameless = Hola
letter-order-heading = Pedido { $number } del { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Envío: { $amount }
letter-order-total = Total: { $total }
letter-order-follow-carrier = El paquete viaja con { $carrier } y se puede seguir aquí: { $url }
letter-order-follow = El paquete se puede seguir aquí: { $url }
letter-order-parcel-carrier = El paquete viaja con { $carrier }, número de seguimiento { $number }.
letter-order-parcel = El número de seguimiento del paquete es { $number }.
letter-order-stage-awaiting-payment = pendiente de pago
letter-order-stage-on-hold = en espera
letter-order-stage-preparing = en preparación
letter-order-stage-partly-sent = enviado en parte
letter-order-stage-sent = en camino
letter-order-stage-delivered = entregado
letter-order-stage-completed = completado
letter-order-stage-refunded = reembolsado
letter-order-stage-cancelled = cancelado
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } en lugar de { $before }
letter-product-in-stock = En existencias.
letter-product-few =
    { $count ->
        [one] Solo queda uno.
       *[other] Solo quedan { $count }.
    }
letter-product-sold-out = Agotado por ahora.
letter-return-why-until = Puede pedir la devolución hasta el { $date }.
letter-return-why-no-end = Puede pedir la devolución en cualquier momento.
letter-return-why-late = El plazo para esta devolución terminó el { $date }.
letter-return-why-excluded = Este artículo no admite devolución.
letter-return-why-person = Estamos revisando su solicitud y le escribiremos.
letter-return-why-condition = Díganos en qué estado está el artículo: sin abrir, abierto, usado o dañado.
letter-return-why-fee = Descontamos { $amount } por la devolución.
letter-return-why-fee-waived = La devolución no le cuesta nada.
letter-return-why-label-shop = El envío de vuelta lo pagamos nosotros.
letter-return-why-label-customer = El envío de vuelta corre de su cuenta.
letter-return-why-photo = Envíenos antes una foto, por favor.
letter-return-why-keep-it = Puede quedarse con el artículo.
letter-return-why-bonus = Si elige un vale, le añadimos un { $percent } %.
letter-return-why-withdrawal = Ha desistido a tiempo; el último día es el { $date }. Le devolvemos lo que pagó.
letter-return-why-withdrawal-early = Ha desistido a tiempo. Le devolvemos lo que pagó.
letter-return-why-withdrawal-late = El derecho de desistimiento terminó el { $date }.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] No hay derecho de desistimiento para productos que se estropean con rapidez.
        [custom_made] No hay derecho de desistimiento para artículos hechos a su medida.
        [unsealed] No hay derecho de desistimiento para estos artículos una vez desprecintados.
       *[digital] No hay derecho de desistimiento para contenidos digitales que ya han comenzado.
    }
letter-return-why-delivery = También le devolvemos { $amount } de envío.
letter-return-policy-headline = Devoluciones y reembolsos
letter-return-policy-zone-eu = Envíos dentro del Espacio Económico Europeo
letter-return-policy-zone-uk = Envíos al Reino Unido
letter-return-policy-zone-us = Envíos a los Estados Unidos
letter-return-policy-zone-rest = Envíos a todos los demás países
letter-return-policy-zone-named = Envíos a: { $zone }
letter-return-policy-all = Para todo lo que compra en nuestra tienda:
letter-return-policy-rest = En todos los demás casos:
letter-return-policy-when = Esto vale para: { $conditions }.
letter-return-policy-if-reason = motivo de la devolución: { $list }
letter-return-policy-if-tags = artículos marcados con { $list }
letter-return-policy-if-skus = referencias que empiezan por { $list }
letter-return-policy-if-titles = artículos con { $list } en el nombre
letter-return-policy-if-price-from = precio desde { $amount }
letter-return-policy-if-price-to = precio hasta { $amount }
letter-return-policy-if-discounted = artículos rebajados
letter-return-policy-if-full-price = artículos sin rebaja
letter-return-policy-if-final-sale = artículos sin cambio ni devolución
letter-return-policy-if-not-final-sale = artículos con cambio y devolución
letter-return-policy-if-quantity-from =
    { $count ->
        [one] a partir de una unidad
       *[other] a partir de { $count } unidades
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [one] una sola unidad
       *[other] hasta { $count } unidades
    }
letter-return-policy-if-state = estado del artículo: { $list }
letter-return-policy-if-warranty = defectos cubiertos por la garantía legal
letter-return-policy-if-transport = daños en el transporte
letter-return-policy-not-returnable = Estos artículos no admiten devolución.
letter-return-policy-days =
    { $count ->
        [one] Puede pedir una devolución hasta un día después de la entrega.
       *[other] Puede pedir una devolución hasta { $count } días después de la entrega.
    }
letter-return-policy-no-end = Puede pedir una devolución en cualquier momento.
letter-return-policy-outcomes = Le ofrecemos: { $list }.
letter-return-policy-fee-flat = Descontamos { $amount } por cada devolución.
letter-return-policy-fee-percent = Descontamos el { $percent } % del precio.
letter-return-policy-fee-none = La devolución en sí no cuesta nada.
letter-return-policy-fee-free = No hay descuento por estos motivos: { $list }.
letter-return-policy-label-shop = El envío de vuelta lo pagamos nosotros.
letter-return-policy-label-customer = El envío de vuelta corre de su cuenta.
letter-return-policy-photo = Adjunte una foto a su solicitud, por favor.
letter-return-policy-review = Revisamos cada solicitud antes de aceptarla.
letter-return-policy-keep-it = Lo que vale menos de { $amount } puede quedárselo.
letter-return-policy-bonus = Si elige un vale, le añadimos un { $percent } %.
letter-return-policy-ours = Si el error es nuestro, por ejemplo un artículo equivocado, defectuoso o dañado, no descontamos nada y pagamos el envío de vuelta.
letter-return-policy-withdrawal = Los consumidores pueden desistir de la compra en los 14 días siguientes a la recepción del último paquete, sin dar motivos. En ese caso devolvemos todos los pagos, incluido el envío ordinario, en los 14 días siguientes a su aviso y por el mismo medio de pago; podemos esperar a tener los artículos o una prueba del envío. Envíe los artículos en los 14 días siguientes a su aviso. Solo descontamos la pérdida de valor debida a un uso que va más allá de lo necesario para probarlos.
letter-return-policy-withdrawal-label-shop = En caso de desistimiento, el envío de vuelta lo pagamos nosotros.
letter-return-policy-withdrawal-label-customer = En caso de desistimiento, el envío de vuelta corre de su cuenta.
letter-return-policy-withdrawal-except = No hay derecho de desistimiento para: { $list }.
letter-return-policy-kind-perishable = productos que se estropean con rapidez
letter-return-policy-kind-custom-made = artículos hechos a medida del cliente
letter-return-policy-kind-unsealed = artículos de higiene, grabaciones y programas precintados, una vez desprecintados
letter-return-policy-kind-digital = contenidos digitales comenzados con el consentimiento del cliente
letter-return-reason-too-small = demasiado pequeño
letter-return-reason-too-large = demasiado grande
letter-return-reason-style-differs = estilo o color distinto
letter-return-reason-not-as-described = no corresponde a la descripción
letter-return-reason-defective = defectuoso
letter-return-reason-damaged-in-transit = dañado en el transporte
letter-return-reason-wrong-item = artículo equivocado
letter-return-reason-missing-part = falta una pieza
letter-return-reason-arrived-late = llegó tarde
letter-return-reason-several-sizes = varias tallas pedidas
letter-return-reason-changed-mind = cambio de opinión
letter-return-reason-gift = regalo
letter-return-reason-other = otro motivo
letter-return-outcome-advice = consejo
letter-return-outcome-exchange = cambio por otra talla o color
letter-return-outcome-other-product = cambio por otro artículo
letter-return-outcome-credit = vale
letter-return-outcome-refund = reembolso
letter-return-outcome-partial-refund = reembolso parcial
letter-return-outcome-replacement = sustitución
letter-return-outcome-repair = reparación
letter-return-outcome-keep-it = reembolso sin envío de vuelta
letter-return-outcome-donate = reembolso si dona el artículo
letter-return-state-unopened = sin abrir
letter-return-state-opened = abierto
letter-return-state-used = usado
letter-return-state-damaged = dañado
