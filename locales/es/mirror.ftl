mirror-title = Devolución en { $store }
mirror-status-requested = Solicitada
mirror-status-open = Abierta
mirror-status-closed = Cerrada
mirror-status-declined = Rechazada
mirror-status-cancelled = Cancelada
mirror-status-none = Aún no creada
mirror-state-step = Al día
mirror-state-differs = No coincide
mirror-state-under_way = Avisando a la tienda
mirror-state-asks = Espera a alguien
mirror-state-failed = No funcionó
mirror-state-off = Sin avisar
mirror-about-requested = Se solicitó allí y espera respuesta.
mirror-about-off = La tienda no se entera de qué pasa con esta devolución. Un propietario puede activar «Llevar al día las devoluciones de la tienda» en los ajustes de las tiendas.
mirror-about-failed = La devolución en la tienda se queda donde estaba. Este caso sigue igualmente.
mirror-about-differs-none = Alguien ya la respondió allí. Respóndala también aquí.
mirror-about-differs-open = Este caso sigue en curso, pero la devolución allí no está abierta.
mirror-about-differs-close = Este caso está liquidado, pero la devolución allí no está cerrada.
mirror-about-differs-end = Este caso ha terminado, pero la devolución allí no.
mirror-left = Alguien lo dejó así.
mirror-at = A { $at }
mirror-tell = Avisar de nuevo a la tienda
mirror-tell-now = Avisar ahora a la tienda
mirror-leave = Dejarlo así
mirror-mark = La tienda dice otra cosa
mirror-page = Abrir en la tienda
mirror-refused-title = { $count ->
    [one] Una solicitud en una tienda no pudo convertirse en devolución
    [many] { $count } de solicitudes en tiendas no pudieron convertirse en devoluciones
   *[other] { $count } solicitudes en tiendas no pudieron convertirse en devoluciones
}
mirror-refused = { $name } en { $store }, pedido { $order }
mirror-refused-order = Ver el pedido
mirror-refused-done = Atendida
