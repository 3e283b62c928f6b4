app-name = Comptoir

app-sidebar =
    .label = Navegación principal
app-sidebar-search = Buscar o ejecutar
app-sidebar-inbox = Bandeja de entrada
app-sidebar-channels = Canales
app-sidebar-settings =
    .label = Ajustes
app-sidebar-new =
    .label = Conversación nueva
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
app-sidebar-no-channels = Aún no hay buzón
app-sidebar-connect = Conectar uno
app-sidebar-sample = Tienda de muestra
app-sidebar-sample-remove = Quitar

app-channel-file = Archivos importados
app-channel-connecting =
    .label = Conectando
app-channel-working =
    .label = Recogiendo correo
app-channel-up-to-date =
    .label = Al día
app-channel-offline = Sin conexión
app-channel-needs-you = Iniciar sesión
app-channel-paused = En pausa
app-channel-progress = { $done } de { $total }
app-channel-since = Sin recibir desde { $since }

app-divider-sidebar =
    .label = Ancho de la barra lateral
app-divider-list =
    .label = Ancho de la lista
app-divider-context =
    .label = Ancho del panel

app-toast-undo = Deshacer
app-toast-dismiss =
    .label = Descartar
app-toast-undone = Deshecho
app-toast-nothing-to-undo = No hay nada que deshacer

app-problem-retry = Reintentar
app-problem-title = No ha funcionado
app-crash-title = Esta parte de la ventana ha fallado
app-crash-text = Lo que había guardado está a salvo.
app-crash-reload = Cargar de nuevo
app-loading =
    .label = Cargando

app-shut-title = El escritorio está cerrado
app-shut-code = Código de recuperación
    .placeholder = El código que se mostró al iniciar por primera vez
app-shut-open = Abrir el escritorio
app-recovery-text = Guarde el código de recuperación de este escritorio fuera de este equipo. Sin él, perder el llavero significa perder el correo.
app-recovery-show = Mostrar el código
app-recovery-kept = Ya lo he guardado

app-news-arrived = Ha llegado correo nuevo

app-palette =
    .label = Buscar o ejecutar un comando
    .placeholder = Buscar o ejecutar
app-palette-do = Hacer
app-palette-open = Abrir
app-palette-search = Buscar
app-palette-all-messages = Todos los mensajes con <mark>{ $query }</mark>
app-palette-found = Resultados: { $count }
app-palette-hint-move = mover
app-palette-hint-run = ejecutar
app-palette-hint-all-keys = todas las teclas
app-palette-close =
    .label = Cerrar
app-palette-empty = No se ha encontrado nada. Pruebe con menos letras.

app-keys-title = Teclas
app-keys-intro = Elija una tecla para cambiarla. Las letras sueltas solo funcionan fuera de los campos de texto.
app-keys-group-conversation = Conversación
app-keys-group-list = Lista
app-keys-group-go = Ir a
app-keys-group-window = Ventana
app-keys-none = sin tecla
app-keys-press = Pulse una tecla
app-keys-change =
    .label = Cambiar la tecla de «{ $command }»
app-keys-off = Sin tecla
app-keys-reset = Como de fábrica
app-keys-reset-all = Todas las teclas como de fábrica
app-keys-close =
    .label = Cerrar
app-keys-taken = «{ $command }» ya usa esta tecla. Pulse otra.

app-command-go-mine = Ir a mis conversaciones
app-command-go-unassigned = Ir a las conversaciones sin asignar
app-command-go-open = Ir a todas las conversaciones abiertas
app-command-go-drafts = Ir a los borradores
app-command-go-settings = Ir a los ajustes
app-command-palette = Buscar o ejecutar un comando
app-command-search = Buscar mensajes
app-command-new = Escribir un mensaje nuevo
app-command-undo = Deshacer lo último
app-command-keys = Mostrar todas las teclas
app-command-panel = Mostrar u ocultar el panel del cliente
app-command-theme = Cambiar los colores: claro, oscuro, como el sistema
app-command-density = Cambiar la altura de las filas

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } h { $minutes }
app-span-hours = { $hours } h
app-span-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }
app-span-now = ahora
