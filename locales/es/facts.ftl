### Las cifras de las devoluciones: cuánto vuelve, por qué y qué llama la atención.

facts-period = Período
facts-period-this_month = Este mes
facts-period-last_month = El mes pasado
facts-period-this_quarter = Este trimestre
facts-period-year = Doce meses
facts-period-custom = Fechas propias
facts-from = Primer día
facts-to = Último día
facts-shop = Tienda
facts-all-shops = Todas las tiendas
facts-country = País
facts-all-countries = Todos los países
facts-export = Guardar como CSV
# $count (Number): lines of the table
facts-saved = Guardado. Líneas: { $count }
facts-empty = En cuanto haya una devolución, aquí leerá cuánto vuelve, por qué, qué cuesta y cuánto tarda.
facts-none-here = En este período no se ha medido nada.

facts-figures = Cifras del período
facts-rate = Piezas devueltas
facts-rate-about = De las piezas entregadas en el período. No cuentan las devoluciones rechazadas, canceladas o caducadas, ni lo que se resolvió con un consejo o una parte del dinero.
facts-value = Valor devuelto
facts-value-about = Lo pagado por estas piezas, de lo pagado por todas las piezas entregadas en el período. Cada moneda va por separado.
facts-kept = Ingresos conservados
facts-kept-about = Cambios y crédito de tienda, del valor de todas las piezas en devoluciones iniciadas en el período y ya decididas.
facts-exchanged = Cambiadas
facts-exchanged-about = Piezas que pasaron a ser otra talla, otro color u otro artículo, de todas las piezas en devoluciones iniciadas en el período y ya decididas.
facts-saved-cases = Resueltas sin devolución
facts-saved-cases-about = Piezas que se quedó el cliente tras un consejo o una parte del dinero, de todas las piezas en devoluciones iniciadas en el período y ya decididas.
facts-fees = Gastos cobrados
facts-fees-about = Descontados en devoluciones iniciadas en el período y ya decididas.
facts-answer = De la solicitud a la respuesta
facts-answer-about = Hasta el sí o el no, para las respuestas dadas en el período. La mitad no tardó más que la primera cifra, nueve de cada diez no más que la segunda.
facts-refund = Del paquete al dinero
facts-refund-about = Hasta que se confirmó el último reembolso, para los reembolsos del período. No cuenta el dinero enviado antes de que llegara el paquete.
facts-statutory = Desistimientos reembolsados a tiempo
facts-statutory-about = Dentro del plazo legal, de los desistimientos iniciados en el período. Aquellos cuyo plazo sigue corriendo se cuentan aparte.
facts-restocked = De vuelta al almacén
facts-restocked-about = De las piezas revisadas en devoluciones iniciadas en el período.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $part } de { $of } piezas
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = { $part } de { $of } piezas vendidas
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $part } de { $of } compradores
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } de { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [one] 1 devolución
       *[other] { $count } devoluciones
    }
# $value (String): the same figure of the period before, already formatted
facts-before = antes: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = probablemente de { $low } a { $high }
facts-too-few = demasiado pocas para comparar
# $count (Number): from so many on an interval is shown
facts-enough = Por debajo de { $count } piezas no se muestra intervalo: son demasiado pocas.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = la mitad en { $half }, nueve de cada diez en { $most }
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [one] 1 sigue en plazo
       *[other] { $count } siguen en plazo
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [one] De 1 pieza vendida no se conoce la entrega: cuenta por el tiempo habitual tras el pedido.
       *[other] De { $count } piezas vendidas no se conoce la entrega: cuentan por el tiempo habitual tras el pedido.
    }
facts-not-mature = aún puede crecer

facts-as-table = Ver como tabla
facts-as-chart = Ver como gráfico
facts-cohorts = ¿Cuánto vuelve de cada mes?
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [one] Por mes de entrega. Los meses rayados aún pueden crecer: se puede devolver durante 1 día.
       *[other] Por mes de entrega. Los meses rayados aún pueden crecer: se puede devolver durante { $days } días.
    }
facts-reasons = ¿Por qué vuelven los artículos?
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }: { $part } de { $of } piezas
facts-reasons-about = Piezas en devoluciones iniciadas en el período. La línea sobre una barra es el intervalo en el que está la proporción real con un 95 %.
facts-articles = ¿Qué artículos vuelven más?
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }: { $part } de { $of } piezas vendidas
facts-articles-about = De las piezas entregadas en el período. La línea sobre una barra es el intervalo en el que está la proporción real con un 95 %.
facts-grades = ¿En qué estado vuelven los artículos?
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = { $part } de { $of } piezas revisadas volvieron al almacén
facts-repeat = ¿Vuelven a comprar?
facts-repeat-after = Tras una devolución
facts-repeat-without = Sin devolución
facts-repeat-about = En los 90 días tras la devolución, o tras el primer pedido del período. Todos los países.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [one] Los 90 días de 1 comprador no han terminado.
       *[other] Los 90 días de { $count } compradores no han terminado.
    }
facts-carriers = ¿Qué transportistas dañan o pierden paquetes?
facts-carriers-about = Daños de transporte y devoluciones perdidas, de los pedidos entregados en el período.
facts-carrier-unknown = Transportista desconocido
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }: { $value }. Ver las devoluciones.
facts-column-month = Mes
facts-column-share = Proporción
facts-column-returned = Devueltas
facts-column-sold = Vendidas
facts-column-pieces = Piezas
facts-column-likely = Probable
facts-column-reason = Motivo
facts-column-article = Artículo
facts-column-grade = Estado
facts-column-buyers = Compradores
facts-column-carrier = Transportista
facts-column-orders = Pedidos
facts-column-damaged = Dañados
facts-column-lost = Perdidos
facts-column-per_hundred = Por 100 pedidos

# $what (String): the name of the figure
facts-cases-title = Devoluciones detrás de «{ $what }»
# $count (Number): returns
facts-cases-count =
    { $count ->
        [one] 1 devolución
       *[other] { $count } devoluciones
    }
facts-cases-none = No hay ninguna devolución detrás de esta cifra.
facts-cases-back = Volver a las cifras
facts-cases-more = Ver más
facts-see-all = Todas las devoluciones del período

facts-signals-title = Lo que llama la atención
facts-signals-note = Son cifras, no un juicio: no deciden nada.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [one] Volvieron { $part } de { $of } piezas compradas ({ $rate }). Otro cliente con devoluciones: { $median }.
       *[other] Volvieron { $part } de { $of } piezas compradas ({ $rate }). De otros { $others } clientes con devoluciones, la mitad devolvió { $median } o menos.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = En { $count } de { $cases } devoluciones el paquete traía otra cosa o nada.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = En { $count } de { $cases } devoluciones el paquete nunca llegó.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [one] { $name } tiene la misma dirección, y volvió 1 de sus pedidos.
       *[other] { $name } tiene la misma dirección, y volvieron { $orders } de sus pedidos.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [one] { $name } tiene el mismo teléfono, y volvió 1 de sus pedidos.
       *[other] { $name } tiene el mismo teléfono, y volvieron { $orders } de sus pedidos.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = Alguien mira antes las devoluciones: { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = Hasta el { $date } alguien mira antes las devoluciones: { $reason }
facts-signals-hold = Mirar antes las devoluciones…
facts-signals-hold-title = Mirar antes las devoluciones de este cliente
facts-signals-hold-about = Ninguna devolución se aprueba sola; la aprueba una persona. Un desistimiento a tiempo sigue pasando, porque lo da la ley.
facts-signals-hold-reason = Por qué
facts-signals-hold-until = Último día (vacío: sin fin)
facts-signals-hold-do = Mirar antes
facts-signals-release = Dejar pasar de nuevo las devoluciones
facts-signals-told-held = Las devoluciones de este cliente esperan a una persona.
facts-signals-told-released = Las devoluciones de este cliente vuelven a pasar.
