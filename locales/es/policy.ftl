### The page on which the policy of returns is written, tried, read and compared.

policy-says-past-returns =
    { $count ->
        [one] Solo para clientes que ya han devuelto algo.
       *[other] Solo para clientes que han devuelto algo de { $count } pedidos o más.
    }
policy-says-past-rate = Solo para clientes que han devuelto algo del { $percent } % de sus pedidos o más.
policy-says-itself = Se aprueba sin que nadie lo revise.
policy-says-transit =
    { $count ->
        [one] Si no consta la entrega, se cuenta un día de viaje del paquete.
       *[other] Si no consta la entrega, se cuentan { $count } días de viaje del paquete.
    }
policy-says-from-order =
    { $count ->
        [one] Si no consta ningún paquete, hasta un día después del pedido.
       *[other] Si no consta ningún paquete, hasta { $count } días después del pedido.
    }
policy-says-usual-delivery = En caso de desistimiento, se reembolsan como máximo { $amount } del envío.
policy-says-final-sale = Sin cambio ni devolución: { $marks }.
policy-says-exception = Sin desistimiento ({ $kind }): { $marks }.
policy-says-own-text = Texto propio ({ $language }): { $text }
policy-panel = Texto, prueba y versiones de la política
policy-panel-text = Texto
policy-panel-try = Probar
policy-panel-versions = Versiones
policy-copy-text = Copiar como texto
policy-copy-html = Copiar como HTML
policy-copied = Copiado
policy-unsaved = Aún sin guardar. Hasta entonces vale la versión de arriba.
policy-stale = Entretanto alguien ha guardado la versión { $version }. Sus cambios siguen aquí: mire qué ha cambiado y descártelos o guárdelos encima.
policy-saved = Desde ahora vale la versión { $version }.
policy-faults =
    { $count ->
        [one] Hay un punto que corregir antes de guardar.
       *[other] Hay { $count } puntos que corregir antes de guardar.
    }
policy-fault-country = «{ $name }» no es un país.
policy-fault-twice = Otra zona ya incluye { $name }.
policy-fault-world = Otra zona ya vale para el resto del mundo. Elija países aquí.
policy-fault-amount = Los importes no bajan de cero y las partes no pasan del 100 %.
policy-fault-range = El límite inferior supera al superior.
policy-fault-empty = Elija al menos una cosa que reciba el cliente.
policy-fault-withdrawal = Sobre el desistimiento decide la ley. Quítelo de aquí.
policy-zone-for = Paquetes a
policy-zone-world = todos los países que no están en otra zona
policy-countries-choose = Elegir países
policy-countries-title = Países de la zona «{ $zone }»
policy-countries-find = Buscar un país
policy-countries-none = Ningún país se llama así.
policy-countries-eea = Espacio Económico Europeo
policy-countries-all = Todos los países
policy-countries-clear = Ninguno: el resto del mundo
policy-countries-elsewhere = en «{ $zone }»
policy-countries-done = Listo
policy-zone-transit = Un paquete suele tardar { $field } días. Cuenta cuando no consta la entrega.
policy-zone-delivery = Nuestro envío habitual cuesta { $field }. En un desistimiento no se reembolsa más.
policy-zone-withdrawal-shop = En un desistimiento pagamos nosotros el envío de vuelta
policy-zone-withdrawal-customer = En un desistimiento el cliente paga el envío de vuelta
policy-when = Esta regla encaja si todo esto se cumple:
policy-when-always = Esta regla vale para toda devolución voluntaria que ninguna regla anterior haya recogido.
policy-if-add = Añadir una condición
policy-if-remove = Quitar la condición: { $condition }
policy-if-tracks = Con qué derecho
policy-if-reasons = Motivo
policy-if-states = Estado del artículo, según el cliente
policy-if-price = Precio de una pieza
policy-if-quantity = Número de piezas
policy-if-past = Devoluciones anteriores
policy-if-rate = Parte de pedidos devueltos
policy-if-discount = Rebajado o no
policy-if-final = Sin devolución o no
policy-if-articles = Ciertos artículos
policy-if-stores = Tienda del pedido
policy-price = Una pieza cuesta de { $from } a { $to }
policy-price-from = Precio mínimo
policy-price-to = Precio máximo
policy-quantity = Vuelven de { $from } a { $to } piezas
policy-quantity-from = Mínimo de piezas
policy-quantity-to = Máximo de piezas
policy-past = El cliente ya ha devuelto algo de { $field } pedidos o más
policy-rate = El cliente ha devuelto algo del { $field } % de los pedidos anteriores o más
policy-discount-yes = El artículo está rebajado
policy-discount-no = El artículo está a precio completo
policy-final-yes = El artículo no admite cambio ni devolución
policy-final-no = El artículo admite devolución en general
policy-marks-add = Añadir artículos
policy-marks-find = Etiqueta, colección, referencia o palabras del título
policy-marks-hint = Escriba algo y elija después por qué se reconocen los artículos.
policy-marks-tag = Etiqueta o colección: { $mark }
policy-marks-sku = La referencia empieza por: { $mark }
policy-marks-title = El título contiene: { $mark }
policy-marks-remove = Quitar { $mark }
policy-then-yes = Entonces puede devolverse
policy-then-no = Entonces no puede devolverse
policy-window = Se puede pedir hasta { $field } días después de la entrega
policy-window-label = Días después de la entrega
policy-window-open = Sin límite
policy-transit = Si no consta la entrega, se cuentan { $field } días de viaje
policy-transit-label = Días de viaje de un paquete
policy-from-order = Si no consta ningún paquete, hasta { $field } días después del pedido
policy-from-order-label = Días después del pedido
policy-offers = Se ofrece, en este orden:
policy-offer-add = Añadir una oferta
policy-offer-earlier = Ofrecer antes: { $offer }
policy-offer-later = Ofrecer después: { $offer }
policy-offer-remove = No ofrecer: { $offer }
policy-offer-drag = Arrastre para cambiar el orden
policy-offer-own = Plazo y cargo propios: { $offer }
policy-offer-days = hasta { $field } días después de la entrega (vacío: como arriba)
policy-offer-fee = Cargo para: { $offer }
policy-fee-usual = cargo de la regla
policy-fee = Cargo
policy-fee-none = sin cargo
policy-fee-flat = un importe por devolución
policy-fee-percent = una parte del precio
policy-fee-amount = Importe del cargo
policy-fee-share = Porcentaje del precio
policy-fee-ours = Nunca cuando el fallo es de la tienda.
policy-label-shop = Pagamos nosotros el envío de vuelta
policy-label-customer = El cliente paga el envío de vuelta
policy-keep = Lo que vale menos de { $field } se lo queda el cliente
policy-keep-label = Se lo queda el cliente por debajo de
policy-bonus = Quien elige un vale recibe un { $field } % más
policy-bonus-label = Porcentaje añadido al vale
policy-worth-all = valga lo que valga
policy-worth-from = a partir de un valor de
policy-exceptions = Lo que no admite desistimiento
policy-exceptions-about = La ley excluye estos bienes del desistimiento. Active lo que vende y diga por qué se reconocen los artículos.
policy-exception-perishable = Bienes que se estropean pronto
policy-exception-custom_made = Bienes hechos a medida
policy-exception-unsealed = Artículos de higiene, grabaciones y programas desprecintados
policy-exception-digital = Contenidos digitales ya iniciados
policy-final-sale = Sin cambio ni devolución
policy-final-sale-about = Los artículos con una de estas marcas no se devuelven donde lo diga una regla.
policy-own-texts = Con sus propias palabras
policy-own-texts-about = Va debajo de lo que sale de las reglas, solo en este idioma.
policy-version-now = vigente
policy-version-made = Guardada el { $date } por { $name }
policy-version-changes = Qué cambió
policy-version-restore = Empezar de nuevo desde la versión { $version }
policy-versions-none = Aún no hay ninguna versión guardada.
policy-changes-draft = Qué cambia su borrador
policy-changes-none = Nada importante es distinto.
policy-changes-everywhere = En todas partes
policy-changes-new = Nuevo:
policy-changes-gone = Ya no:
policy-changes-order = Las reglas están en otro orden.
policy-try-title = ¿Qué diría la política sobre { $order }?
policy-try-ask = ¿Qué dice la política?
policy-try-about = Elija un pedido anterior y vea qué regla se aplica. No se cambia nada.
policy-try-choose = Elegir un pedido
policy-try-line = Artículo
policy-try-all = Todos los artículos del pedido
policy-try-pieces = Piezas
policy-try-day = Pedido el
policy-try-state = Estado
policy-try-state-unknown = No dicho
policy-try-photo = Hay una foto
policy-try-by-draft = Según el borrador
policy-try-by-version = Según la versión { $version }
policy-try-by-law = Decide la ley
policy-try-by-nobody = No decide ninguna regla
policy-try-by-rule = Regla: { $rule }
policy-try-until = Último día: { $date }
policy-try-for-agent = Para usted
policy-try-for-customer = Para el cliente
policy-copy = Copiar
policy-write = En la respuesta
policy-if-empty = Aún no se ha elegido nada, así que no tiene efecto.
policy-currency = Los importes están en
policy-zone-transit-label = Indicar cuánto suele tardar un paquete
policy-zone-delivery-label = Coste del envío habitual
policy-offer-terms = Plazo y cargo
