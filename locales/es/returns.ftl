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

### Las páginas de las devoluciones.

returns-title = Devoluciones
returns-command-go = Ir a devoluciones
returns-command-start = Iniciar una devolución
returns-command-receive = Recibir paquetes
returns-command-moves = Siguientes pasos de la devolución
returns-needs-you = Por atender
returns-views = Qué devoluciones
returns-find = Número, nombre, pedido o artículo
returns-shapes = Vista de las devoluciones
returns-shape-list = Lista
returns-shape-board = Tablero
returns-shape-calendar = Plazos
returns-shape-facts = Cifras
returns-group-open = Todas abiertas
returns-group-requested = Solicitadas
returns-group-approved = Aprobadas
returns-group-under-way = En curso
returns-group-here = Aquí
returns-group-decided = Decididas
returns-group-done = Hechas
returns-group-over = Cerradas
returns-empty = Una devolución empieza con un pedido: pulse { $key } junto a una conversación, o elija «Iniciar una devolución» en el menú del pedido.
returns-empty-plain = Las devoluciones empiezan con un pedido: elija «Iniciar una devolución» en su menú, junto a una conversación o en la ficha del cliente.
returns-none-here = No hay ninguna devolución aquí.
returns-none-found = Ninguna devolución coincide con lo escrito.
returns-list =
    .label = Devoluciones
returns-card-moves =
    .label = Siguientes pasos de { $number }
returns-pieces =
    { $count ->
        [one] 1 pieza
       *[other] { $count } piezas
    }

returns-state-draft = Borrador
returns-state-requested = Solicitada
returns-state-needs_info = Esperando respuesta
returns-state-approved = Aprobada
returns-state-awaiting_parcel = Paquete esperado
returns-state-in_transit = En tránsito
returns-state-lost_in_transit = Perdida en tránsito
returns-state-received = Recibida
returns-state-inspecting = En revisión
returns-state-decided = Decidida
returns-state-settled = Liquidada
returns-state-closed = Cerrada
returns-state-declined = Rechazada
returns-state-cancelled = Cancelada
returns-state-expired = Caducada
returns-state-disputed = En disputa
returns-track-voluntary = Voluntaria
returns-track-withdrawal = Desistimiento
returns-track-warranty = Garantía
returns-track-transport_damage = Daño de transporte
returns-fault-customer = Decisión del cliente
returns-fault-shop = Responde la tienda
returns-reason-too_small = Demasiado pequeño
returns-reason-too_large = Demasiado grande
returns-reason-style_differs = Estilo o color distinto
returns-reason-not_as_described = No es como se describe
returns-reason-defective = Defectuoso
returns-reason-damaged_in_transit = Dañado en el transporte
returns-reason-wrong_item = Artículo equivocado
returns-reason-missing_part = Falta una pieza
returns-reason-arrived_late = Llegó tarde
returns-reason-several_sizes = Varias tallas para elegir
returns-reason-changed_mind = Cambio de idea
returns-reason-gift = Regalo
returns-reason-other = Otro
returns-outcome-advice = Consejo, sin devolución
returns-outcome-exchange = Otra talla o color
returns-outcome-other_product = Otro artículo
returns-outcome-credit = Vale de la tienda
returns-outcome-refund = Reembolso
returns-outcome-partial_refund = Reembolso parcial, se lo queda
returns-outcome-replacement = El mismo artículo otra vez
returns-outcome-repair = Reparación
returns-outcome-keep_it = Reembolso, se lo queda
returns-outcome-donate = Reembolso, lo regala
returns-grade-a = como nuevo
returns-grade-b = abierto
returns-grade-c = señales de uso
returns-grade-d = defectuoso
returns-grade-e = dañado por el cliente
returns-grade-x = equivocado o vacío
returns-disposition-restock = De vuelta al almacén
returns-disposition-outlet = Outlet
returns-disposition-refurbish = Reacondicionar
returns-disposition-to_supplier = Al proveedor
returns-disposition-donate = Donar
returns-disposition-recycle = Reciclar
returns-disposition-dispose = Desechar
returns-disposition-missing = Falta
returns-money = Dinero
returns-money-none = Nada todavía
returns-money-authorised = Autorizado
returns-money-partial = Hecho en parte
returns-money-done = Hecho
returns-money-failed = Alguien debe mirarlo
returns-goods = Mercancía
returns-goods-none = Nada todavía
returns-goods-label = Sabe cómo enviar
returns-goods-sent = Enviada
returns-goods-arrived = Llegada
returns-goods-graded = Valorada
returns-goods-stocked = Guardada
returns-goods-written_off = Dada de baja

returns-move-answer = El cliente ha respondido
returns-move-ask_info = Pedir información
returns-move-approve = Aprobar
returns-move-goodwill = Aprobar por cortesía
returns-move-decline = Rechazar
returns-move-cancel = El cliente la cancela
returns-move-await_parcel = Esperar el paquete
returns-move-ship = Anotar el paquete
returns-move-lose = Paquete perdido
returns-move-receive = El paquete está aquí
returns-move-decide = Decidir
returns-move-close = Cerrar
returns-move-dispute = El cliente no está de acuerdo
returns-move-refund = Reembolsar { $amount }
returns-move-credit = Abonar { $amount }
returns-more =
    .label = Más pasos
returns-ask-info = Pedir información
returns-ungraded =
    { $count ->
        [one] Falta valorar un artículo
       *[other] Falta valorar { $count } artículos
    }
returns-told-moved = { $number }: { $state }
returns-told-started = Devolución { $number } iniciada
returns-told-open = Abrir

returns-decline-title = Rechazar { $number }
returns-decline-word = ¿Por qué? El cliente lo leerá.
returns-info-title = Preguntar sobre { $number }
returns-info-word = ¿Qué necesita saber o ver en una foto?
returns-dispute-title = El cliente no está de acuerdo con { $number }
returns-dispute-word = ¿Qué dice el cliente?
returns-cancel-title = Cancelar { $number }
returns-cancel-word = Nota (opcional)
returns-cancel-keep = Conservarla
returns-goodwill-title = Aprobar { $number } por cortesía
returns-goodwill-word = ¿Por qué es justa una excepción aquí?
returns-decide-title = Decidir { $number }
returns-decide-about = Así queda fijado lo que aporta cada artículo y empieza a hacerse.
returns-decide-nothing = No se paga nada: solo ocurre lo acordado para los artículos.
returns-decide-credit = Vale de la tienda
returns-decide-replacement = El mismo artículo se envía otra vez.
returns-decide-exchange = Alguien hace a mano el pedido del cambio.
returns-decide-do = Decidir
returns-outcome-title = Qué recibe el cliente por { $title }
returns-outcome-offer = Importe que se paga
returns-outcome-do = Cambiar
returns-inspect-title = Lo encontrado: { $title }
returns-inspect-grade = Grado
returns-inspect-place = Va a
returns-inspect-deduction = Deducción por uso
returns-inspect-found = Qué se ve
returns-inspect-do = Guardar
returns-inspect-open = Deducción y notas
returns-charges-title = Cargo, envío y bono de { $number }
returns-charges-fee = Cargo
returns-charges-shipping = Envío devuelto
returns-charges-bonus = Bono sobre el vale
returns-charges-do = Cambiar
returns-receive-title = Recibir paquetes
returns-receive-field = Números de los paquetes
returns-receive-hint = Escanéelos o escríbalos, uno por línea.
returns-receive-do = Recibir
returns-receive-done = Listo
returns-receive-received =
    { $count ->
        [0] Ningún paquete recibido
        [one] 1 paquete recibido
       *[other] { $count } paquetes recibidos
    }
returns-receive-unknown = Ninguna devolución tiene este número
returns-receive-refused = no espera ningún paquete: { $state }

returns-start-title = Devolución del pedido { $order }
returns-start-lines = Qué vuelve
returns-start-pieces = Piezas
returns-start-pieces-label = Piezas de { $title }
returns-start-of = de { $count }
returns-start-none-left = Todo está ya de vuelta o reembolsado.
returns-start-reason = Motivo
returns-start-reason-label = Motivo de { $title }
returns-start-wish = El cliente quiere
returns-start-wish-label = Qué quiere el cliente por { $title }
returns-start-comment = Qué dice el cliente
returns-start-track = Con qué derecho
returns-start-track-voluntary-hint = Según sus propias reglas.
returns-start-track-withdrawal-hint = El derecho a desistir en 14 días: dinero y mercancía se devuelven en los 14 días siguientes al aviso, sin cargo.
returns-start-track-warranty-hint = Un defecto del que responde el vendedor.
returns-start-track-transport_damage-hint = Roto en el camino.
returns-start-notice = Día del aviso
returns-start-do = Iniciar la devolución
returns-start-missing = Elija al menos una pieza.
returns-start-pick = ¿Qué pedido?
returns-start-pick-empty = Ningún pedido coincide con lo escrito.
returns-start-pick-close =
    .label = Cerrar

returns-case-place = { $at } de { $total }
returns-case-back =
    .label = Volver a las devoluciones
returns-case-order =
    .label = Abrir el pedido { $number }
returns-due-repay = Reembolsar hasta el { $day }
returns-due-goods = Mercancía hasta el { $day }
returns-due-left =
    { $days ->
        [0] Hoy
        [one] Queda 1 día
       *[other] Quedan { $days } días
    }
returns-due-over =
    { $days ->
        [0] Vencido hoy
        [one] Vencido hace 1 día
       *[other] Vencido hace { $days } días
    }
returns-due-notice = 14 días desde el aviso, { $moment }
returns-due-paid = El dinero va en camino o está pagado
returns-due-nothing = Ya no hay nada que esperar
returns-due-arrived = Llegó el { $day }
returns-due-sent = Enviada el { $day }
returns-due-repay-short = Reembolso
returns-due-goods-short = Mercancía
returns-steps = Hasta dónde ha llegado la devolución
returns-step-at = Paso { $at } de { $total }: { $step }
returns-step-done = hecho
returns-step-now = ahora
returns-step-ahead = pendiente
returns-step-since = desde { $moment }
returns-items = Qué vuelve
returns-items-item = Artículo
returns-items-reason = Motivo
returns-items-outcome = Resultado
returns-items-grade = Grado
returns-items-place = Va a
returns-items-refund = Importe
returns-items-grade-label = Grado de { $title }
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = Resultado de { $title }: { $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = Por valorar
returns-items-last = Último por valorar
returns-items-sum = { $value } − { $off }
returns-sums-value = Pagado por ello
returns-sums-deduction = Deducción
returns-sums-fee = Cargo
returns-sums-shipping = Envío de ida
returns-sums-bonus = Bono
returns-sums-credit = Vale de la tienda
returns-sums-refund = Reembolso
returns-sums-total = Total
returns-sums-change = Cambiar cargo, envío y bono
returns-sums-left = Quedan { $amount } del dinero del pedido.
returns-effects = Qué sigue
returns-effect-refund = Reembolso
returns-effect-credit = Vale de la tienda
returns-effect-replacement = El mismo artículo otra vez
returns-effect-exchange = Pedido del cambio
returns-effect-restock = Vuelta al inventario
returns-effect-difference = Diferencia que paga el cliente
returns-effect-state-queued = Espera su turno
returns-effect-state-sent = En curso
returns-effect-state-waiting = Espera el pago
returns-effect-state-confirmed = Hecho
returns-effect-state-failed = No funcionó
returns-effect-state-manual = A mano
returns-effect-manual = La tienda no permite hacerlo desde aquí. Hágalo allí y dígalo después.
returns-effect-approval = Espera la aprobación del propietario
returns-effect-open = Acciones en tiendas
returns-effect-again = Intentar de nuevo
returns-effect-by-hand = Hecho a mano
returns-effect-code = Código { $code }
returns-wrote = Qué escribió el cliente
returns-conversation = Abrir la conversación
returns-goodwill = Cortesía
returns-parcel = Paquete
returns-history = Historial
returns-why-title-yes = Por qué se permite
returns-why-title-no = Por qué no se permite
returns-why-title-you = Qué dice la política
returns-why-for-you = Para ti
returns-why-for-customer = Lo que lee el cliente
returns-why-goodwill = Cortesía: { $reason }
returns-letter-title = Carta al cliente
returns-letter-write = Pasar a la respuesta
returns-event-started = Iniciada desde el pedido { $order }
returns-event-found = Detectada por el programa en una carta
returns-event-notice_again = El cliente lo ha declarado otra vez
returns-event-order_set = Pedido { $order } elegido
returns-event-letter_sent = Carta enviada: { $letter }
returns-event-letter_taken = Carta pasada a la respuesta: { $letter }
returns-event-letter_dropped = Carta no necesaria: { $letter }
returns-event-moved-request = Solicitada
returns-event-moved-ask_info = Información pedida
returns-event-moved-answer = El cliente respondió
returns-event-moved-approve = Aprobada
returns-event-moved-decline = Rechazada
returns-event-moved-cancel = Cancelada
returns-event-moved-expire = Caducada: no llegó nada a tiempo
returns-event-moved-await_parcel = Paquete esperado
returns-event-moved-ship = Paquete en camino
returns-event-moved-lose = Paquete dado por perdido
returns-event-moved-receive = Paquete recibido
returns-event-moved-inspect = Revisión empezada
returns-event-moved-decide = Decidida, { $amount } por reembolsar
returns-event-moved-settle = Liquidada
returns-event-moved-close = Cerrada
returns-event-moved-dispute = El cliente no está de acuerdo
returns-event-parcel = Paquete anotado { $tracking }
returns-event-graded = { $item } valorado con { $grade }
returns-event-parcel_removed = Paquete quitado { $tracking }
returns-event-parcel_fate = Paquete { $tracking }: { $fate }
returns-fate-under_way = en camino
returns-fate-here = aquí
returns-fate-lost = perdido
returns-event-declared = { $item }: estado { $condition }
returns-event-file_added = { $file } añadido
returns-event-file_removed = { $file } quitado
returns-event-file_restored = { $file } repuesto
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = Cargo { $fee }, envío { $shipping }
returns-event-effect_done = { $kind }: hecho
returns-event-effect_failed = { $kind }: no funcionó
returns-event-effect_again = { $kind }: nuevo intento
returns-event-effect_waits = { $kind }: se espera
returns-event-effect_paid = { $kind }: pagada por el cliente
returns-event-effect_late = { $kind }: una semana sin pagar
returns-event-effect_gone = { $kind }: su pedido está cancelado en la tienda
returns-event-exception_asked = Excepción pedida
returns-event-exception_refused = Excepción rechazada
returns-event-mirror_asked = Solicitada en la tienda: { $name }
returns-event-mirror_led = Actualizada en la tienda: { $status }
returns-event-mirror_moved = Cambiada en la tienda: { $status }
returns-event-mirror_failed = La tienda no aceptó el paso
returns-event-by = { $name }, { $at }

returns-of-order = { $count } de { $total } piezas en { $number }
returns-section = Devoluciones
returns-section-start =
    .label = Iniciar una devolución

returns-calendar-over = Vencidos
returns-calendar-today = Hoy
returns-calendar-later = Más tarde
returns-calendar-empty = Ningún plazo a la vista: nada que pagar ni que recibir.
returns-policy-title = Política de devoluciones
returns-policy-about = Decide la primera regla de una zona que encaje. Para un pedido vale la versión vigente cuando se hizo. El derecho de desistimiento está por encima de toda regla. Esto no es asesoramiento jurídico.
returns-policy-none = Aún no hay ninguna política guardada: una persona decide cada devolución.
returns-policy-version = Versión { $version }, para pedidos desde el { $date }
returns-policy-version-first = Versión { $version }, para todos los pedidos
returns-policy-begin = Empezar con
returns-policy-begin-hint = Sustituye lo de abajo. Nada vale hasta que guarde.
returns-policy-zone-name = Zona
returns-policy-withdrawal-label = Quién paga el envío de vuelta en caso de desistimiento
returns-policy-zone-add = Añadir una zona
returns-policy-zone-remove = Quitar esta zona
returns-policy-rule-name = Nombre de la regla
returns-policy-rule-new = Regla nueva
returns-policy-rule-add = Añadir una regla
returns-policy-rule-remove = Quitar esta regla
returns-policy-rule-earlier = Consultar antes esta regla
returns-policy-rule-later = Consultar después esta regla
returns-policy-eligible = Se puede devolver
returns-policy-label = Quién paga el envío de vuelta
returns-policy-review = Alguien lo revisa antes
returns-policy-photo = Hace falta una foto
returns-policy-itself = Se aprueba solo
returns-policy-save = Guardar como versión nueva
returns-policy-discard = Descartar cambios
returns-policy-try-yes = Se puede devolver
returns-policy-try-no = No se puede devolver
returns-policy-try-you = Decide usted
returns-policy-language = Idioma
returns-policy-fee-free = Sin cargo por estos motivos
returns-policy-keep = Lo que vale menos de un importe se lo queda el cliente
returns-policy-state-unopened = Sin abrir
returns-policy-state-opened = Abierto
returns-policy-state-used = Usado
returns-policy-state-damaged = Dañado
returns-why-outcome-until = Plazo propio hasta el { $date }: { $outcome }.
returns-why-outcome-late = El plazo terminó el { $date }, por eso no se ofrece: { $outcome }.
returns-why-outcome-fee = Se descuentan { $amount } en caso de: { $outcome }.
returns-why-outcome-free = No se descuenta nada en caso de: { $outcome }.
