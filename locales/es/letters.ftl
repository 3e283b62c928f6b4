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
