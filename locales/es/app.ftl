## Terms: conversation = conversación; message = mensaje; mail = correo; inbox = bandeja de entrada; mailbox = buzón; channel = canal;
## draft = borrador; snooze = posponer; close = cerrar; assign = asignar; tag = etiqueta; internal note = nota interna; spam = spam;
## undo = deshacer; take back (a sent message) = anular el envío; bounce = informe de entrega; desk = espacio de trabajo;
## recovery code = código de recuperación; macro = macro (f.); passphrase = frase de contraseña; keychain = llavero; key = atajo; computer = equipo; shop = tienda; sample shop = tienda de ejemplo;
## backup = copia de seguridad; settings = ajustes; archive = archivar; restore = recuperar; hand over = traspasar; review = revisión; merge = combinar;
## separate (a merge) = separar; split = dividir; link = vincular; follow = seguir; block (a sender), lock = bloquear; reopen = reabrir; promise = promesa;
## scheduled = programado; overdue = fuera de plazo; view = vista; topic = tema; root cause = causa; checklist = lista de tareas; label (of a form) = rótulo;
## form of address = tratamiento; culture card = ficha cultural; command = comando; call note = nota de llamada.
## Address: usted, everywhere. Quotation marks: « ».

app-name = Comptoir

app-sidebar =
    .label = Navegación principal
app-sidebar-search = Buscar o ejecutar
app-sidebar-inbox = Bandeja de entrada
app-sidebar-channels = Canales
app-sidebar-settings =
    .label = Ajustes
app-sidebar-new =
    .label = Nueva conversación
app-sidebar-menu =
    .label = Menú
app-sidebar-language =
    .label = Idioma de la interfaz
app-sidebar-rail-search =
    .label = Buscar o ejecutar
app-sidebar-count =
    .label =
        { $count ->
            [one] { $count } conversación
           *[other] { $count } conversaciones
        }
app-sidebar-connect = Conectar un buzón
app-sidebar-sample = Tienda de ejemplo
app-sidebar-sample-remove = Quitar

app-channel-file = Archivos importados
app-channel-connecting =
    .label = Conectando
app-channel-working =
    .label = Descargando correo
app-channel-up-to-date =
    .label = Al día
app-channel-offline = Sin conexión
app-channel-needs-you = Iniciar sesión
app-channel-not-saving = No se puede guardar
app-channel-paused = En pausa
app-channel-progress = { $done } de { $total }
app-channel-since = Última recepción: { $since }

app-progress-about = { $done } de unos { $total } mensajes
app-progress-rest = tiempo restante: { $span }
app-progress-stop = Cancelar
app-command-submit = Enviar o guardar lo que se está escribiendo
app-progress-pause = Pausar

app-divider-sidebar =
    .label = Ancho de la barra lateral
app-divider-list =
    .label = Ancho de la lista
app-divider-context =
    .label = Ancho del panel

app-toast-undo = Deshacer
app-toast-dismiss =
    .label = Cerrar
app-toast-undone = Deshecho
app-toast-undoing = Deshaciendo, { $share } completado
app-toast-undone-part = Deshecho en parte. Deshaga otra vez para el resto.
app-toast-undone-kept = Deshecho. Se queda lo que se cambió desde entonces: { $names }
app-toast-nothing-to-undo = No hay nada que deshacer

app-problem-retry = Reintentar
app-crash-title = Esta parte de la ventana ha fallado
app-crash-text = Lo que ya había guardado está a salvo.
app-crash-reload = Volver a cargar
app-loading =
    .label = Cargando

app-shut-title = El espacio de trabajo está bloqueado
app-shut-code = Código de recuperación
    .placeholder = El código que se mostró en el primer inicio
app-shut-open = Abrir el espacio de trabajo
app-recovery-text = Guarde el código de recuperación de este espacio de trabajo fuera de este equipo. Sin él, perder el llavero significa perder el correo.
app-recovery-show = Mostrar el código
app-recovery-kept = Ya lo he guardado

## Un espacio de trabajo que se abre, uno nuevo sin llavero, y su frase de contraseña

app-opening-title = Abriendo el espacio de trabajo
app-opening-keychain-title = Esperando al llavero del sistema
app-opening-keychain-text = Puede que esté pidiendo su contraseña en otra ventana. El espacio de trabajo se abrirá en cuanto responda.
app-opening-other-way = Guardar la clave de otro modo
app-key-title = ¿Dónde debe guardarse la clave de este espacio de trabajo?
app-key-lead = Comptoir cifra todo lo que guarda. En este equipo no hay ningún llavero disponible, por lo que debe elegir una de estas dos formas. Podrá cambiarla después en los ajustes.
app-key-passphrase-title = Protegida con una frase de contraseña
app-key-passphrase-text = La escribirá cada vez que inicie. Sin ella, quien se haga con el equipo o con una copia de su disco no podrá leer nada.
app-key-open-title = En un archivo, sin frase de contraseña
app-key-open-text = Comptoir se abre sin preguntar. El archivo es solo para su cuenta de usuario, pero cualquiera que pueda leer esta carpeta podrá leer el correo de sus clientes: quien se haga con el equipo, con su disco o con una copia.
app-key-open-agree = Lo entiendo y estoy de acuerdo
app-key-open-use = Guardar la clave en un archivo
app-key-look-again = Buscar de nuevo un llavero
app-passphrase-field = Frase de contraseña
app-passphrase-again = Frase de contraseña, otra vez
app-passphrase-show =
    .label = Mostrar la frase de contraseña
app-passphrase-hide =
    .label = Ocultar la frase de contraseña
app-passphrase-hint = Unas cuantas palabras sin relación entre sí son seguras y fáciles de recordar. Nadie puede recuperar la frase por usted; la única alternativa es el código de recuperación.
app-passphrase-weak = Fácil de adivinar. Añada algunas palabras.
app-passphrase-fair = Aceptable. Con una o dos palabras más será segura.
app-passphrase-strong = Segura.
app-passphrase-differs = Las dos no coinciden.
app-passphrase-use = Usar esta frase de contraseña
app-passphrase-title = Introduzca la frase de contraseña de este espacio de trabajo
app-passphrase-instead = Usar la frase de contraseña
app-shut-code-instead = Usar el código de recuperación

app-news-arrived = Ha llegado correo nuevo

app-palette =
    .label = Buscar o ejecutar un comando
    .placeholder = Buscar o ejecutar
app-palette-do = Acciones
app-palette-open = Abrir
app-palette-orders = Pedidos
app-palette-products = Productos
app-palette-search = Buscar
app-palette-all-messages = Todos los mensajes con <mark>{ $query }</mark>
app-palette-hint-move = moverse
app-palette-hint-run = ejecutar
app-palette-hint-all-keys = todos los atajos
app-palette-close =
    .label = Cerrar
app-palette-empty = No hay resultados. Pruebe con menos letras.

app-keys-title = Atajos de teclado
app-keys-intro = Elija un atajo para cambiarlo. Las letras sueltas solo funcionan fuera de los campos de texto.
app-keys-group-conversation = Conversación
app-keys-group-list = Lista
app-keys-group-go = Ir a
app-keys-group-window = Ventana
app-keys-none = sin atajo
app-keys-press = Pulse las teclas
app-keys-change =
    .label = Cambiar el atajo de «{ $command }»
app-keys-reset-all = Restablecer todos los atajos
app-keys-close =
    .label = Cerrar
app-keys-taken = «{ $command }» ya usa este atajo. Elija otro.
app-keys-hint = «{ $command }»: pulse el atajo nuevo. Con Esc se queda el actual.
app-keys-next = «{ $command }»: pulse ahora la segunda tecla.
app-keys-paused = desactivado
app-keys-single = Atajos de una sola tecla
app-keys-single-hint = Si se desactivan, las letras, las cifras y los signos por sí solos no hacen nada. Resulta útil si dicta o pulsa teclas sin querer.
app-keys-switch-off =
    .label = Desactivar el atajo de «{ $command }»
app-keys-restore =
    .label = Restablecer el atajo de «{ $command }»
app-keys-reserved = Esta tecla tiene una función fija. Elija otra.
app-keys-restore-taken = «{ $command }» usa ahora el atajo predeterminado. Asígnele antes otro atajo.
app-keys-changed = «{ $command }» tiene ahora el atajo { $keys }.
app-keys-gone = «{ $command }» ya no tiene atajo.
app-keys-all-reset = Se han restablecido todos los atajos.

app-command-go-mine = Ir a mis conversaciones
app-command-go-unassigned = Ir a las conversaciones sin asignar
app-command-go-open = Ir a todas las conversaciones abiertas
app-command-go-drafts = Ir a los borradores
app-command-go-settings = Ir a los ajustes
app-command-language = Cambiar el idioma de la ventana
app-command-palette = Buscar o ejecutar un comando
app-command-search = Buscar mensajes
app-command-new = Escribir un mensaje nuevo
app-command-undo = Deshacer la última acción
app-command-keys = Mostrar todos los atajos
app-command-panel = Mostrar u ocultar el panel del cliente
app-command-theme = Cambiar los colores: claro, oscuro o según el sistema
app-command-density = Cambiar la altura de las filas

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } h { $minutes } min
app-span-hours = { $hours } h
app-span-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
app-span-now = ahora
app-person-nameless = Persona sin nombre
app-dialog-cancel = Cancelar

app-link =
    .label = Enlace
app-link-address =
    .label = Dirección del enlace
    .placeholder = https://
app-link-set = Insertar el enlace
app-link-remove =
    .label = Quitar el enlace
