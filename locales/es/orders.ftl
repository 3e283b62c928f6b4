orders-title = Pedidos
orders-order = Pedido { $number }
orders-fact =
    { $count ->
        [one] 1 pedido, { $worth } desde { $since }
       *[other] { $count } pedidos, { $worth } desde { $since }
    }
orders-fact-refunds =
    { $count ->
        [one] 1 reembolso
       *[other] { $count } reembolsos
    }
orders-stage-draft = Borrador
orders-stage-awaiting-payment = Pago pendiente
orders-stage-on-hold = En espera
orders-stage-preparing = Por enviar
orders-stage-partly-sent = Enviado en parte
orders-stage-sent = En camino
orders-stage-delivered = Entregado
orders-stage-completed = Completado
orders-stage-refunded = Reembolsado
orders-stage-cancelled = Cancelado
orders-stage-failed = Pago fallido
orders-stage-gone = Ya no está en la tienda
orders-step-placed = pedido
orders-step-paid = pagado
orders-step-sent = enviado
orders-step-delivered = entregado
orders-steps = Paso { $done } de 4: { $step }
orders-paid = Pagado con { $way }, { $day }
orders-paid-plain = Pagado, { $day }
orders-unpaid = Sin pagar, pedido el { $day }
orders-refunded-part = { $amount } reembolsados
orders-parcel = Paquete
orders-parcel-follow =
    .label = Seguir el paquete { $number } en el navegador
orders-parcel-sent = Enviado { $ago }
orders-parcel-moved = último movimiento { $ago }
orders-parcel-delivered = Entregado { $when }
orders-parcel-untracked = Sin número de seguimiento
orders-as-of = Estado a { $when }
orders-asking = Consultando la tienda …
orders-named = Citado en el texto
orders-strange = Pertenece a otra dirección: { $email }
orders-strange-nameless = Pertenece a otra dirección
orders-by-hand = Asignado a mano
orders-take = Asignar a este cliente
orders-not-theirs = No es de este cliente
orders-done-theirs = Pedido { $number } asignado
orders-done-not-theirs = Pedido { $number } retirado de este cliente
orders-more =
    { $count ->
        [one] 1 pedido más
       *[other] { $count } pedidos más
    }
orders-newest-only = Estos son los { $shown } pedidos más recientes de { $total }.
orders-none = No hay pedidos con las direcciones y números de este cliente.
orders-unsure = Puede haber pedidos: no se pudo leer alguna tienda.
orders-reading = Los pedidos de la tienda aún se están leyendo.
orders-no-shop = Aquí aparecen los pedidos de su tienda, junto a cada conversación.
orders-no-shop-customer = En cuanto se conecte una tienda, aquí aparecerán los pedidos de este cliente.
orders-connect = Conectar una tienda
orders-trouble = { $shop }: { $problem }
orders-settings = Abrir los ajustes de tiendas
orders-close =
    .label = Cerrar el pedido
orders-menu =
    .label = Más de este pedido
orders-sum-items = Artículos
orders-sum-discount = Descuento
orders-sum-shipping = Envío
orders-sum-tax = de los cuales impuestos
orders-sum-total = Total
orders-sum-refunded = Reembolsado
orders-payments = Pagos
orders-refunds = Reembolsos
orders-parcels = Paquetes
orders-address-delivery = Dirección de envío
orders-address-billing = Dirección de facturación
orders-notes = Notas
orders-note-customer = Del cliente
orders-note-public = Enviada al cliente
orders-conversations = Conversaciones
orders-conversations-none = Nadie ha escrito desde las direcciones de este pedido.
orders-no-subject = Sin asunto
orders-insert-facts = Insertar los datos del pedido
orders-insert-tracking = Insertar el enlace de seguimiento
orders-copy-number = Copiar el número de pedido
orders-copy-tracking = Copiar el número de seguimiento
orders-copied = { $what } copiado
orders-open-shop = Abrir en la administración de la tienda
orders-open = Ver el pedido completo
orders-command-focus = Ir al pedido
orders-command-open = Ver el pedido completo
orders-command-product = Buscar un producto e insertarlo
orders-products =
    .label = Productos de sus tiendas
    .placeholder = Nombre, referencia o talla
orders-products-close =
    .label = Cerrar
orders-products-empty = Ningún producto con estas palabras. Pruebe con su nombre o referencia.
orders-products-insert = Insertar
orders-products-page = Abrir su página
orders-products-variants = Variantes
orders-products-whole = El producto entero
orders-stock =
    { $count ->
        [one] 1 en existencias
       *[other] { $count } en existencias
    }
orders-stock-none = Agotado
orders-stock-some = En existencias

## The page of orders, and what somebody should look at

orders-command-go = Ir a los pedidos
orders-find = Número, nombre, correo, artículo o número de seguimiento
orders-none-found = Ningún pedido coincide.
orders-views = Qué pedidos
orders-view-newest = Más recientes
orders-view-late = Envío atrasado
orders-view-rests = Paquete sin noticias
orders-view-partly-refunded = Reembolsados en parte
orders-view-high-risk = Riesgo alto
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [one] Pagado hace 1 día laborable, todavía por enviar
       *[other] Pagado hace { $days } días laborables, todavía por enviar
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [one] Sin noticias del paquete desde hace 1 día
       *[other] Sin noticias del paquete desde hace { $days } días
    }
# $amount (String): already formatted
orders-concern-partly-refunded = { $amount } ya reembolsados
orders-concern-high-risk = La tienda considera este pedido de alto riesgo
orders-view-well = Ningún pedido de los últimos 90 días necesita atención aquí.
orders-page-empty = Aquí aparecen los pedidos de las tiendas conectadas.
orders-limit-late = Atrasado después de cuántos días laborables
orders-limit-rests = Buscar un paquete después de cuántos días sin noticias
