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
agents-people-languages = Idiomas que habla (códigos)
agents-people-discount = Descuento máximo, en porcentaje
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
