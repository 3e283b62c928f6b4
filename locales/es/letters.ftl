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
letter-return-policy-all = Esto vale para todo lo que compra en nuestra tienda.
letter-return-policy-rest = En todos los demás casos vale lo siguiente.
letter-return-policy-when = Esto vale para: { $conditions }.
letter-return-policy-if-reason = devoluciones por uno de estos motivos ({ $list })
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
letter-return-policy-if-state = artículos en este estado ({ $list })
letter-return-policy-if-warranty = defectos cubiertos por la garantía legal
letter-return-policy-if-transport = daños en el transporte
letter-return-policy-not-returnable = Estos artículos no admiten devolución.
letter-return-policy-days =
    { $count ->
        [one] Puede pedir una devolución hasta el día siguiente a la entrega.
       *[other] Puede pedir una devolución en los { $count } días siguientes a la entrega.
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
letter-return-policy-keep-it = Puede quedarse con lo que vale menos de { $amount }.
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


letter-return-item = { $quantity } × { $title }
letter-return-requested-subject = Devolución { $number }: solicitud recibida
letter-return-requested-body =
    { $formality ->
        [informal] Gracias por tu mensaje. Hemos anotado que quieres devolver lo siguiente de tu pedido { $order }:
       *[neutral] Gracias por su mensaje. Hemos anotado que desea devolver lo siguiente de su pedido { $order }:
    }

    { $items }

    { $formality ->
        [informal] El número de tu devolución es { $number }. La revisamos y te escribimos con los siguientes pasos; por favor, no envíes nada todavía.
       *[neutral] El número de su devolución es { $number }. La revisamos y le escribimos con los siguientes pasos; por favor, no envíe nada todavía.
    }
letter-return-needs-info-subject = Devolución { $number }: una pregunta antes de seguir
letter-return-needs-info-body =
    { $formality ->
        [informal] Para decidir sobre la devolución de tu pedido { $order }, envíanos por favor:
       *[neutral] Para poder decidir sobre la devolución de su pedido { $order }, le rogamos que nos envíe:
    }

    { $questions }

    { $formality ->
        [informal] Basta con responder a este mensaje; puedes adjuntar fotos.
       *[neutral] Basta con responder a este mensaje; puede adjuntar fotos.
    }
letter-return-approved-subject = Devolución { $number } aceptada: cómo enviarla
letter-return-approved-body =
    { $formality ->
        [informal] Buenas noticias: aceptamos la devolución de tu pedido { $order }:
       *[neutral] Aceptamos con gusto la devolución de su pedido { $order }:
    }

    { $items }

    { $formality ->
        [informal] Embálalo todo bien, mete en el paquete una nota con el número de devolución { $number } y envíalo a:
       *[neutral] Embálelo todo bien, incluya en el paquete una nota con el número de devolución { $number } y envíelo a:
    }

    { $address }
letter-return-send-by =
    { $formality ->
        [informal] Por favor, envía el paquete como muy tarde el { $date }.
       *[neutral] Le rogamos que envíe el paquete como muy tarde el { $date }.
    }
letter-return-postage-ours =
    { $formality ->
        [informal] El envío corre de nuestra cuenta: usa nuestra etiqueta.
       *[neutral] El envío corre de nuestra cuenta: utilice nuestra etiqueta.
    }
letter-return-postage-yours =
    { $formality ->
        [informal] El envío corre de tu cuenta; guarda el justificante.
       *[neutral] El envío corre de su cuenta; le rogamos que guarde el justificante.
    }
letter-return-declined-subject = Sobre la devolución { $number }
letter-return-declined-body =
    { $formality ->
        [informal] Hemos revisado tu solicitud con atención. Lamentablemente, no podemos aceptar la devolución de tu pedido { $order }:
       *[neutral] Hemos revisado su solicitud con atención. Lamentablemente, no podemos aceptar la devolución de su pedido { $order }:
    }

    { $items }

    El motivo: { $reason }

    { $formality ->
        [informal] Si crees que algo no es correcto, responde a este mensaje y lo volvemos a mirar.
       *[neutral] Si cree que algo no es correcto, responda a este mensaje y lo volveremos a revisar.
    }
letter-return-awaiting-subject = Devolución { $number }: esperamos el paquete
letter-return-awaiting-body =
    { $formality ->
        [informal] El paquete de tu devolución { $number } todavía no nos ha llegado. Esperamos:
       *[neutral] El paquete de su devolución { $number } todavía no nos ha llegado. Esperamos:
    }

    { $items }

    Esta es de nuevo la dirección:

    { $address }

    { $formality ->
        [informal] Si ya está en camino, envíanos el número de seguimiento para estar atentos.
       *[neutral] Si ya está en camino, envíenos por favor el número de seguimiento para estar atentos.
    }
letter-return-received-subject = Devolución { $number }: el paquete ha llegado
letter-return-received-body =
    { $formality ->
        [informal] El paquete de tu devolución { $number } ha llegado, ¡gracias! Hemos recibido:
       *[neutral] El paquete de su devolución { $number } ha llegado, muchas gracias. Hemos recibido:
    }

    { $items }

    { $formality ->
        [informal] Lo revisamos todo y te escribimos en cuanto esté resuelto.
       *[neutral] Lo revisamos todo y le escribimos en cuanto esté resuelto.
    }
letter-return-refund-subject = Devolución { $number }: el reembolso está en camino
letter-return-refund-body =
    { $formality ->
        [informal] Ya hemos revisado tu devolución { $number } del pedido { $order } y te hemos reembolsado { $amount } por el mismo medio con el que pagaste.
       *[neutral] Hemos revisado su devolución { $number } del pedido { $order } y le hemos reembolsado { $amount } por el mismo medio con el que pagó.
    }

    { $days ->
        [one] El banco o el servicio de pago puede tardar un día laborable en mostrar el importe.
       *[other] El banco o el servicio de pago puede tardar hasta { $days } días laborables en mostrar el importe.
    }
letter-return-deduction = Se han descontado { $amount }: { $reason }
letter-return-exchange-subject = Devolución { $number }: el cambio está en camino
letter-return-exchange-body =
    { $formality ->
        [informal] Buenas noticias: por tu devolución { $number } te hemos enviado:
       *[neutral] Por su devolución { $number } le hemos enviado:
    }

    { $items }
letter-return-exchange-due-subject = Devolución { $number }: el cambio, { $amount } por pagar
letter-return-exchange-due-body =
    { $formality ->
        [informal] Por tu devolución { $number } te hemos reservado:
       *[neutral] Por su devolución { $number } le hemos reservado:
    }

    { $items }

    { $formality ->
        [informal] Quedan { $amount } por pagar. En cuanto lo pagues aquí, te lo enviamos:
       *[neutral] Quedan { $amount } por pagar. En cuanto lo pague aquí, se lo enviamos:
    }

    { $link }
letter-return-credit-subject = Devolución { $number }: el vale
letter-return-credit-body =
    { $formality ->
        [informal] Por tu devolución { $number } recibes un vale de { $amount }. Introduce este código al pagar:
       *[neutral] Por su devolución { $number } recibe un vale de { $amount }. Introduzca este código al pagar:
    }

    { $code }
letter-return-credit-until = Es válido hasta el { $date }.
letter-return-keep-subject = Devolución { $number }: no hay que devolver nada
letter-return-keep-body =
    { $formality ->
        [informal] Sentimos las molestias. No hace falta que devuelvas nada; quédatelo o regálalo:
       *[neutral] Lamentamos las molestias. No hace falta que devuelva nada; puede quedárselo o regalarlo:
    }

    { $items }

    { $formality ->
        [informal] Te hemos reembolsado { $amount } por el mismo medio con el que pagaste.
       *[neutral] Le hemos reembolsado { $amount } por el mismo medio con el que pagó.
    } { $days ->
        [one] El importe puede tardar un día laborable en verse.
       *[other] El importe puede tardar hasta { $days } días laborables en verse.
    }
letter-return-withdrawal-subject = Acuse de recibo del desistimiento, pedido { $order }
letter-return-withdrawal-body =
    { $formality ->
        [informal] Acusamos recibo de tu declaración de desistimiento del contrato.
       *[neutral] Acusamos recibo de su declaración de desistimiento del contrato.
    }

    Recibida: { $received }
    Pedido: { $order }

    { $items }

    La declaración tal como la recibimos:

    { $content }

    { $formality ->
        [informal] Por favor, devuélvenos los productos sin demora indebida, como muy tarde el { $send }. Te reembolsaremos todos los pagos recibidos por ellos, incluidos los gastos de la entrega ordinaria, sin demora indebida y como muy tarde el { $repay }, por el mismo medio de pago y sin ningún gasto. Podemos retener el reembolso hasta haber recibido los productos o una prueba de su envío, según qué condición se cumpla primero.
       *[neutral] Le rogamos que nos devuelva los productos sin demora indebida, como muy tarde el { $send }. Le reembolsaremos todos los pagos recibidos por ellos, incluidos los gastos de la entrega ordinaria, sin demora indebida y como muy tarde el { $repay }, por el mismo medio de pago y sin ningún gasto. Podemos retener el reembolso hasta haber recibido los productos o una prueba de su envío, según qué condición se cumpla primero.
    }

    { $formality ->
        [informal] Guarda este mensaje, por favor.
       *[neutral] Le rogamos que guarde este mensaje.
    }
letter-return-withdrawal-address =
    La dirección para los productos:

    { $address }
letter-return-expired-subject = Devolución { $number }: plazo terminado
letter-return-expired-body =
    { $formality ->
        [informal] No nos ha llegado nada a tiempo para tu devolución { $number }, así que la hemos cerrado.
       *[neutral] No nos ha llegado nada dentro del plazo acordado para su devolución { $number }, por lo que la hemos cerrado.
    }

    { $formality ->
        [informal] Si el paquete está en camino o te surgió algo, responde a este mensaje y buscamos una solución.
       *[neutral] Si el paquete está en camino o le surgió algún imprevisto, responda a este mensaje y buscaremos una solución.
    }
letter-return-lost-subject = Devolución { $number }: buscamos el paquete
letter-return-lost-body =
    { $formality ->
        [informal] Parece que el paquete de tu devolución { $number } se ha perdido por el camino. Hemos pedido al transportista que lo busque.
       *[neutral] Parece que el paquete de su devolución { $number } se ha perdido por el camino. Hemos pedido al transportista que lo busque.
    }

    { $formality ->
        [informal] Si tienes un justificante del envío, mándanoslo. Te escribimos en cuanto sepamos más.
       *[neutral] Si tiene un justificante del envío, le rogamos que nos lo mande. Le escribiremos en cuanto sepamos más.
    }
letter-return-resting-subject = Devolución { $number }: ¿dónde está el paquete?
letter-return-resting-body =
    { $formality ->
        [informal] El paquete de tu devolución { $number } todavía no nos ha llegado. El último movimiento que hemos visto es del { $day }.
       *[neutral] El paquete de su devolución { $number } todavía no nos ha llegado. El último movimiento que hemos visto es del { $day }.
    }
letter-return-resting-ask =
    { $formality ->
        [informal] ¿Sabes algo más, o te han devuelto el paquete? Si tienes un justificante del envío, mándanoslo: con él el transportista puede buscarlo.
       *[neutral] ¿Sabe algo más, o le han devuelto el paquete? Si tiene un justificante del envío, le rogamos que nos lo mande: con él el transportista puede buscarlo.
    }
letter-return-closed-subject = Devolución { $number }: todo resuelto
letter-return-closed-body =
    { $formality ->
        [informal] Tu devolución { $number } está resuelta. Si necesitas algo más, responde a este mensaje.
       *[neutral] Su devolución { $number } está resuelta. Si necesita algo más, no tiene más que responder a este mensaje.
    }
letter-withdrawal-page-heading = Desistir del contrato
letter-withdrawal-page-explanation = Los consumidores pueden desistir del contrato dentro de los 14 días siguientes a la recepción de los productos, sin indicar el motivo. Bastan un nombre, el número de pedido y una dirección para nuestro acuse de recibo. El desistimiento puede referirse a todo el pedido o a una parte.
letter-withdrawal-page-name = Nombre
letter-withdrawal-page-order = Número de pedido y, si no es todo, los productos
letter-withdrawal-page-email = Dirección de correo para el acuse de recibo
letter-withdrawal-page-first = Desistir del contrato aquí
letter-withdrawal-page-second = Confirmar el desistimiento
letter-withdrawal-page-done = Recibimos la declaración de desistimiento el { $received }. Se ha enviado por correo electrónico un acuse de recibo con su contenido.
letter-return-question-photo =
    { $formality ->
        [informal] Fotos en las que se vea lo que describes, una de cada artículo
       *[formal] Fotos en las que se vea lo que describe, una de cada artículo
    }
letter-return-why-outcome-until = Posible hasta el { $date }: { $outcome }.
letter-return-why-outcome-late = El plazo terminó el { $date } para: { $outcome }.
letter-return-why-outcome-fee = Si elige esta opción, descontamos { $amount }: { $outcome }.
letter-return-why-outcome-free = No descontamos nada en caso de: { $outcome }.
letter-return-policy-if-stores = pedidos hechos en { $list }
letter-return-policy-own-days =
    { $count ->
        [one] Hasta un día después de la entrega: { $outcome }.
       *[other] Hasta { $count } días después de la entrega: { $outcome }.
    }
letter-return-policy-own-fee-flat = Descontamos { $amount } por devolución en caso de: { $outcome }.
letter-return-policy-own-fee-percent = Descontamos el { $percent } % del precio en caso de: { $outcome }.
letter-return-policy-own-fee-none = No descontamos nada en caso de: { $outcome }.
letter-return-policy-photo-from = A partir de un valor de { $amount }, adjunte una foto a su solicitud, por favor.
letter-return-policy-review-from = A partir de un valor de { $amount }, revisamos la solicitud antes de aceptarla.
letter-return-policy-not-possible = No se admite la devolución.
letter-return-policy-years =
    { $count ->
        [one] Puede pedirlo durante el año siguiente a la entrega.
       *[other] Puede pedirlo durante los { $count } años siguientes a la entrega.
    }
