### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Personas de este puesto
agents-lock-title = ¿Quién está en el puesto?
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
agents-role-owner-hint = Gestiona personas, claves, buzones y copias, y hace todo lo demás.
agents-role-agent-hint = Hace todo el trabajo del día.
agents-role-draft_only-hint = Escribe borradores y ordena. Otra persona envía.
agents-role-guest-hint = Lee, anota y escribe borradores hasta el último día.
# $name (String): a person at the desk
agents-people-edit =
    .label = Cambiar { $name }
agents-people-role = Rol
agents-people-until = Último día
agents-people-languages = Idiomas que habla (códigos)
agents-people-discount = Descuento máximo, en porcentaje
agents-people-left = ya no está
agents-people-leave = Deja el puesto…
agents-people-leave-to = Las conversaciones abiertas pasan a
agents-people-leave-now = Traspasar y dar de baja
agents-people-back = Vuelve a trabajar aquí
agents-people-reset-pin = Restablecer PIN
agents-people-owner-only = Solo un propietario puede cambiar esto.
agents-pin-title = PIN
agents-pin-current = PIN actual
agents-pin-new = PIN nuevo, de 4 a 12 cifras
agents-pin-set = Guardar PIN
agents-pin-remove = Quitar PIN
agents-pin-saved = PIN guardado
agents-pin-removed = PIN quitado
agents-pin-hint = Con un PIN, nadie más puede trabajar con su nombre en este ordenador.
agents-pin-hint-owner = Usted es propietario y no tiene PIN: cualquiera en este ordenador puede trabajar en su nombre.
agents-lock-after = Bloquear tras tantos minutos sin actividad
agents-lock-after-hint = 0 no bloquea nunca.
agents-signature-for = Firma en un idioma
agents-review = Pasar a revisión
    .label = ¿Quién debe enviarlo?
# $name (String): a person at the desk
agents-toast-changed = { $name }: cambiado
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } ya no está. Conversaciones traspasadas: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Traspasadas a { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = Pasado a { $name } para revisión
agents-workload-title = Carga de trabajo
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Clientes esperando: { $waiting }, fuera de plazo: { $overdue }
agents-workload-person = Persona
agents-workload-open = Abiertas
agents-workload-waiting = Esperan
agents-workload-overdue = Fuera de plazo
agents-workload-later = Más tarde
agents-workload-today = Cerradas hoy
agents-workload-week = Esta semana
agents-workload-hand = Traspasar a
agents-workload-nobody = Nadie
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Traspasar todas las conversaciones de { $name }
