health-command-go = Estado de los artículos
health-title = Estado de los artículos
health-back = Volver a los artículos
health-nothing = No falta nada y nada espera. Lo que los clientes pregunten sin que haya un artículo, y lo que nadie encuentre, aparecerá aquí.
health-open = Abrir el artículo
health-more = { $count ->
    [one] { $count } más
   *[other] { $count } más
}
health-write = Escribir un artículo
health-topics = Temas sin artículo
health-topics-about = { $days ->
    [one] Los clientes han escrito sobre esto al menos tres veces en { $days } día y ningún artículo lo trata. Se cuentan las conversaciones que empezó un cliente, sin spam ni mensajes automáticos.
   *[other] Los clientes han escrito sobre esto al menos tres veces en { $days } días y ningún artículo lo trata. Se cuentan las conversaciones que empezó un cliente, sin spam ni mensajes automáticos.
}
health-contacts = { $count ->
    [one] { $count } consulta
   *[other] { $count } consultas
}
health-searches = Buscado y no encontrado
health-searches-about = { $days ->
    [one] Palabras que se buscaron en los artículos en { $days } día y que aún no están en ninguno. No se guardan nombres, números ni direcciones.
   *[other] Palabras que se buscaron en los artículos en { $days } días y que aún no están en ninguno. No se guardan nombres, números ni direcciones.
}
health-searched = { $count ->
    [one] { $count } búsqueda
   *[other] { $count } búsquedas
}
health-fault-stale = Traducciones atrasadas
health-fault-stale-about = El texto que traducen ha cambiado desde entonces.
health-fault-in_review = Pendientes de revisión
health-fault-in_review-about = Alguien ha pedido que se revisen estos textos.
health-fault-review_due = Por volver a mirar
health-fault-review_due-about = Ha llegado el día previsto, o no ha cambiado nada en un año.
health-fault-language_missing = Idiomas en los que escriben los clientes
health-fault-language_missing-about = Los lectores ven estos artículos, pero no en idiomas en los que han escrito al menos tres clientes en los últimos 90 días, o en el de la tienda.
health-fault-never_used = Nunca usados
health-fault-never_used-about = Publicados desde hace cuatro semanas, en ninguna respuesta, y ningún lector ha dicho si le ayudaron.
health-effects = Antes y después
health-effects-about = Consultas sobre el tema por cada 100 pedidos, 28 días antes de la primera publicación de un artículo y 28 días después. Cambian muchas cosas a la vez: esto muestra qué pasó, no por qué.
health-effect-topic = Tema: { $topic }.
health-effect-early = Ha pasado menos de una semana: es pronto para decir nada.
health-effect-none = En uno de los dos periodos no hubo pedidos, así que no se puede decir nada.
health-effect-since = Publicado por primera vez: { $day }
health-effect-span = Periodo
health-effect-rate = Por cada 100 pedidos
health-effect-contacts = Consultas
health-effect-orders = Pedidos
health-effect-before = 28 días antes
health-effect-after = { $days ->
    [one] { $days } día después
   *[other] { $days } días después
}
health-effect-of = { $contacts } consultas, { $orders } pedidos
health-answer-title = Convertir una respuesta en artículo
health-answer-make = Crear un borrador
health-answer-about = Un borrador en { $language }. Léalo de nuevo: «…» indica dónde se ha quitado algo.
health-answer-body = Texto
health-removed = Quitado porque pertenece a una persona o a un pedido
health-removed-none = No se ha reconocido nada personal en esta respuesta. Léala de nuevo antes de publicarla.
health-removed-greeting = saludo
health-removed-closing = despedida
health-removed-name = nombre
health-removed-mail = correo
health-removed-phone = teléfono
health-removed-order = pedido
health-removed-tracking = número
health-removed-address = dirección
health-removed-link = enlace
health-uses = Usado en respuestas
health-uses-texts = { $count ->
    [one] { $count } vez como texto
   *[other] { $count } veces como texto
}
health-uses-excerpts = { $count ->
    [one] { $count } vez como extracto
   *[other] { $count } veces como extracto
}
health-uses-links = { $count ->
    [one] { $count } vez como enlace
   *[other] { $count } veces como enlace
}
health-merged = Otra persona también ha cambiado este texto. Se han juntado ambos cambios; el historial muestra cada uno.
health-merged-seen = Visto
health-merge-head = El título o el resumen se cambiaron dos veces
health-merge-both = Esta parte se cambió dos veces
health-merge-mine = Mi versión
health-merge-theirs = La otra versión
health-merge-one-after-other = La otra y después la mía
health-merge-same = { $count ->
    [one] { $count } línea es igual
   *[other] { $count } líneas son iguales
}
health-merge-only-mine = Solo lo cambié yo
health-merge-only-theirs = Solo lo cambió la otra persona
health-merge-gone = (quitado)
health-merge-together = Guardar así
health-merge-open = { $count ->
    [one] Queda { $count } parte por elegir
   *[other] Quedan { $count } partes por elegir
}
