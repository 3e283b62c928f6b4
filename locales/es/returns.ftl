returns-why-rule = Decide la regla «{ $rule }» de la zona «{ $zone }».
returns-why-until =
    { $from ->
        [delivery] A tiempo: el último día es el { $date }, contado desde la entrega.
        [shipping] A tiempo: el último día es el { $date }, contado desde el envío, porque no consta la entrega.
       *[order] A tiempo: el último día es el { $date }, contado desde el pedido, porque no consta ningún paquete.
    }
returns-why-no-end = No hay plazo.
returns-why-late = Demasiado tarde: el último día fue el { $date }.
returns-why-excluded = La regla excluye este artículo de las devoluciones.
returns-why-no-zone = Ninguna zona de la política incluye { $country }. Decide usted.
returns-why-no-rule = Ninguna regla de la política encaja. Decide usted.
returns-why-other-currency = La regla «{ $rule }» indica un importe en otra moneda que la del pedido. Decide usted.
returns-why-condition-unknown = Una regla depende del estado del artículo, que nadie conoce todavía. Pregunte al cliente.
returns-why-ours-to-check = Puede que la tienda deba responder por ley, así que ninguna regla lo rechaza por sí sola. Decide usted.
returns-why-fee = Se descuenta un cargo de { $amount }.
returns-why-fee-waived = El cargo de la regla no se aplica aquí.
returns-why-label-shop = El envío de vuelta lo paga la tienda.
returns-why-label-customer = El envío de vuelta lo paga el cliente.
returns-why-photo = Hace falta antes una foto.
returns-why-review = Alguien tiene que revisarlo antes de aprobarlo.
returns-why-keep-it = Vale tan poco que el cliente se lo queda.
returns-why-bonus = Un vale recibe un { $percent } % más.
returns-why-withdrawal = Desistimiento a tiempo: el último día es el { $date }. Decide la ley, no la política.
returns-why-withdrawal-early = Desistimiento antes de que llegara todo, es decir, a tiempo. Decide la ley, no la política.
returns-why-withdrawal-late = El derecho de desistimiento terminó el { $date }.
returns-why-withdrawal-holidays = El derecho de desistimiento terminó el { $date } o algo después: aquí no se conocen los festivos de { $country }. Decide usted.
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] La ley no da derecho de desistimiento: el artículo se estropea con rapidez.
        [custom_made] La ley no da derecho de desistimiento: el artículo se hizo a medida del cliente.
        [unsealed] La ley no da derecho de desistimiento: el artículo está desprecintado.
       *[digital] La ley no da derecho de desistimiento: el contenido digital ya ha comenzado.
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Depende de si está desprecintado, y nadie lo sabe todavía. Pregunte al cliente.
       *[digital] Depende de si el contenido digital ha comenzado, y nadie lo sabe todavía. Decide usted.
    }
returns-why-withdrawal-elsewhere = No se conoce derecho de desistimiento para { $country }. Trátelo como devolución según su propia política o decida usted.
returns-why-delivery = Vuelve el pedido entero: también se devuelven { $amount } de envío.
returns-default-rule-ours = Error nuestro
returns-default-rule-guarantee = Garantía y daños de transporte
returns-default-rule-final-sale = Sin cambio ni devolución
returns-default-rule-unopened = Sin abrir
returns-default-rule-reduced = Artículos rebajados
returns-default-rule-rest = Todo lo demás
returns-default-zone-eu = Espacio Económico Europeo
returns-default-zone-uk = Reino Unido
returns-default-zone-us = Estados Unidos
returns-default-zone-rest = Resto del mundo
returns-default-eu-shop = Tienda en la UE
returns-default-uk-shop = Tienda en el Reino Unido
returns-default-us-shop = Tienda en los Estados Unidos
returns-default-strict = Estricta
returns-default-generous = Generosa

returns-notice-recognised = Este mensaje parece un desistimiento. La ley fija plazos: acuse recibo y decida pronto.
returns-notice-computer-off = Comptoir funciona en uno de sus ordenadores. Mientras está apagado o en reposo no acusa recibo de nada; la página en la que los clientes desisten debe enviar su acuse de recibo desde su tienda.
returns-notice-no-advice = Esto ayuda a leer y a contar, pero no es asesoramiento jurídico. Consulte a un abogado o a su cámara de comercio cuando sea importante.
returns-notice-page = Texto para la página «desistir del contrato»
