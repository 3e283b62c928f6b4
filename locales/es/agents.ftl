### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Cambiar de persona o bloquear
agents-lock-title = ¿Quién está trabajando?
# $name (String): a person at the desk
agents-lock-pin = PIN de { $name }
agents-lock-open = Desbloquear
agents-lock-continue = Continuar
agents-lock-no-pin = sin PIN
agents-menu-lock = Bloquear ahora
agents-command-switch = Bloquear o cambiar de persona
agents-command-workload = Ir a la carga de trabajo
agents-role-owner = propietario
agents-role-agent = agente
agents-role-draft_only = solo borradores
agents-role-guest = invitado
agents-role-owner-hint = Puede hacerlo todo y gestiona el equipo, las claves, los buzones y las copias de seguridad.
agents-role-agent-hint = Hace todo el trabajo diario.
agents-role-draft_only-hint = Escribe borradores y clasifica conversaciones; otra persona las envía.
agents-role-guest-hint = Puede leer, tomar notas y escribir borradores hasta el último día.
# $name (String): a person at the desk
agents-people-edit =
    .label = Cambiar los datos de { $name }
agents-people-role = Rol
agents-people-until = Último día
agents-people-languages = Idiomas que habla
agents-people-left = ya no está en el equipo
agents-people-leave = Ha dejado el equipo…
agents-people-leave-to = Las conversaciones abiertas pasan a
agents-people-leave-now = Traspasar y dar de baja
agents-people-back = Reincorporar al equipo
agents-people-reset-pin = Restablecer el PIN
agents-people-owner-only = Solo un propietario puede cambiarlo.
agents-pin-title = PIN
agents-pin-current = PIN actual
agents-pin-new = PIN nuevo, de 4 a 12 cifras
agents-pin-set = Guardar el PIN
agents-pin-remove = Quitar el PIN
agents-pin-saved = PIN guardado
agents-pin-removed = PIN quitado
agents-pin-hint = Con un PIN, nadie más puede trabajar con su nombre en este equipo.
agents-pin-hint-owner = Usted es propietario y no tiene PIN: cualquiera puede trabajar con su nombre en este equipo.
agents-lock-after = Bloquear tras (minutos sin actividad)
agents-lock-after-hint = 0 significa nunca.
agents-signature-for = Firma para un idioma
agents-review = Pasar a revisión
    .label = ¿Quién debe enviarlo?
# $name (String): a person at the desk
agents-toast-changed = { $name }: cambios guardados
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } ya no está en el equipo. Conversaciones traspasadas: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Traspasadas a { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = Pasado a revisión: { $name }
agents-workload-title = Carga de trabajo
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Clientes en espera: { $waiting }, fuera de plazo: { $overdue }
agents-workload-person = Persona
agents-workload-open = Abiertas
agents-workload-waiting = En espera
agents-workload-overdue = Fuera de plazo
agents-workload-later = Más tarde
agents-workload-today = Cerradas hoy
agents-workload-week = Cerradas esta semana
agents-workload-hand = Traspasar a
agents-workload-nobody = Nadie
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Traspasar todas las conversaciones de { $name }

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = Ir al registro
agents-audit-title = Registro
agents-audit-about = Todo lo que se ha hecho aquí, lo más reciente primero. Nadie puede cambiar esta lista.
agents-audit-filter = Filtrar
agents-audit-who = Quién
agents-audit-who-people = Todo el equipo
agents-audit-who-desk = Comptoir por sí solo
agents-audit-who-all = Todos y Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = Qué
agents-audit-what-all = Todo
agents-audit-day = Día
agents-audit-reset = Restablecer el filtro
agents-audit-empty = Ninguna acción coincide.
agents-audit-all = Mostrar todo
agents-audit-more = Mostrar anteriores
agents-audit-export = Guardar como CSV
# $count (Number): deeds in the file
agents-audit-saved = Guardado. Líneas: { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = Se han guardado las { $count } líneas más recientes. Para las anteriores, elija un día.
# $count (Number): how often within some minutes
agents-audit-times = { $count } veces
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = Correo recibido
agents-audit-kind-sent = Mensaje enviado
agents-audit-kind-send_planned = Envío aplazado
agents-audit-kind-send_cancelled = Envío cancelado
agents-audit-kind-send_failed = Envío fallido
agents-audit-kind-send_again = Envío repetido
agents-audit-kind-draft = Borrador escrito
agents-audit-kind-draft_gone = Borrador descartado
agents-audit-kind-review = Borrador pasado a revisión
agents-audit-kind-note = Nota añadida
agents-audit-kind-closed = Conversación cerrada
agents-audit-kind-status = Estado cambiado
agents-audit-kind-assigned = Asignación
agents-audit-kind-tagged = Etiquetas cambiadas
agents-audit-kind-priority = Prioridad cambiada
agents-audit-kind-topic = Tema o datos cambiados
agents-audit-kind-cause = Causa anotada
agents-audit-kind-read = Marcado como leído o no leído
agents-audit-kind-snoozed = Pospuesta
agents-audit-kind-woken = Reactivada
agents-audit-kind-promise = Promesa anotada
agents-audit-kind-promise_changed = Promesa cumplida o cambiada
agents-audit-kind-promise_gone = Promesa quitada
agents-audit-kind-merged = Conversaciones combinadas
agents-audit-kind-parted = Conversación dividida o mensaje movido
agents-audit-kind-linked = Conversaciones enlazadas o desenlazadas
agents-audit-kind-blocked = Remitente bloqueado
agents-audit-kind-let_in = Remitente desbloqueado
agents-audit-kind-followed = Seguimiento iniciado o terminado
agents-audit-kind-call = Llamada anotada
agents-audit-kind-outside = Mensaje externo anotado
agents-audit-kind-view = Vista cambiada
agents-audit-kind-undone = Deshecho
agents-audit-kind-topic_list = Lista de temas cambiada
agents-audit-kind-cause_list = Lista de causas cambiada
agents-audit-kind-form = Plantilla de formulario cambiada
agents-audit-kind-imported = Correo importado
agents-audit-kind-customer_added = Cliente añadido
agents-audit-kind-customer_changed = Datos del cliente cambiados
agents-audit-kind-customer_note = Nota del cliente cambiada
agents-audit-kind-customers_merged = Clientes combinados
agents-audit-kind-customers_apart = Clientes mantenidos por separado
agents-audit-kind-customer_erased = Cliente borrado
agents-audit-kind-customers_imported = Lista de clientes importada
agents-audit-kind-fields = Campos de cliente cambiados
agents-audit-kind-segments = Segmentos cambiados
agents-audit-kind-macro = Macro cambiada
agents-audit-kind-knowledge = Base de conocimiento cambiada
agents-audit-kind-culture = Ficha de cultura cambiada
agents-audit-kind-settings = Ajustes cambiados
agents-audit-kind-mailbox_added = Buzón añadido
agents-audit-kind-mailbox = Buzón cambiado
agents-audit-kind-mailbox_gone = Buzón quitado
agents-audit-kind-store = Tienda conectada o cambiada
agents-audit-kind-store_gone = Tienda quitada
agents-audit-kind-store_deeds = Acciones en la tienda activadas o no
agents-audit-kind-act_proposed = Acción en la tienda iniciada
agents-audit-kind-act_decided = Acción en la tienda aprobada o rechazada
agents-audit-kind-act_withdrawn = Acción en la tienda retirada
agents-audit-kind-act_carried = Acción ejecutada en la tienda
agents-audit-kind-return = Devolución abierta o actualizada
agents-audit-kind-return_inspected = Devolución revisada
agents-audit-kind-return_decided = Devolución resuelta
agents-audit-kind-return_carried = Reembolso o vale de una devolución realizado
agents-audit-kind-orders_read = Pedidos recibidos
agents-audit-kind-person_added = Persona añadida al equipo
agents-audit-kind-person_changed = Perfil del equipo cambiado
agents-audit-kind-person_left = Persona dada de baja
agents-audit-kind-profile = Perfil propio cambiado
agents-audit-kind-pin = PIN puesto o quitado
agents-audit-kind-pin_wrong = PIN incorrecto introducido
agents-audit-kind-seat = Entrada en este ordenador
agents-audit-kind-locked = Ventana bloqueada
agents-audit-kind-recovery_code = Código de recuperación renovado o guardado
agents-audit-kind-backup = Copia de seguridad hecha
agents-audit-kind-key = Clave trasladada
agents-audit-kind-disk = Disco comprobado
agents-audit-kind-sample_added = Tienda de ejemplo añadida
agents-audit-kind-sample_gone = Tienda de ejemplo quitada
agents-audit-kind-other = Otra acción
agents-may-everybody = Todos pueden hacerlo.
agents-may-staff = Los invitados no pueden hacerlo.
agents-may-senders = Solo puede hacerlo quien puede enviar.
agents-may-owners = Solo un propietario puede hacerlo.
agents-may-keys = No se muestran las teclas de lo que su rol no hace.
agents-people-name = Nombre
agents-people-locale-none = La del sistema
agents-people-pin-gone = PIN quitado. Se puede elegir otro en «Usted».
agents-language-add = Añadir un idioma…
agents-limit-refund = Reembolso por caso
agents-limit-refund-day = Reembolso por día
agents-limit-percent = Descuento en porcentaje
agents-limit-discount = Descuento en importe
agents-limit-any = Sin límite
agents-limit-nothing = No permitido
agents-limit-up-to = Hasta…
agents-limit-hint = Para más, hay que preguntar a un propietario. Un importe en otra moneda cuenta como más.
agents-limit-owner = Los propietarios no tienen límites de reembolso ni de descuento.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = Con PIN
# $day (String): the last day
agents-people-ends = hasta el { $day }
# $day (String): the last day, in the past
agents-people-ended = terminó el { $day }
# $amount (String): an amount of money, formatted
agents-people-refund = reembolso hasta { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = descuento hasta { $amount }
# $language (String): a language
agents-language-remove =
    .label = Quitar { $language }
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }: hasta
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }: moneda
# $time (String): the hour at which it ends
agents-guest-last-day = Hoy es su último día como invitado: su acceso termina a las { $time }. Lo que escriba se conserva como borrador.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = El acceso de { $name } como invitado ha terminado. Lo que se estaba escribiendo queda como borrador. Un propietario puede fijar un día posterior.
