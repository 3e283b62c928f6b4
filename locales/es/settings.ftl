settings-title = Ajustes
settings-nav =
    .label = Secciones de los ajustes
settings-group-you = Usted
settings-group-team = Equipo
settings-group-mail = Correo
settings-group-shop = Tienda
settings-saved = Guardado
settings-channels-title = Buzones
settings-me-title = Usted y su tienda
settings-me-name = Su nombre
settings-me-shop = Nombre de la tienda
settings-me-shop-hint = Los clientes ven ambos como remitente.
settings-me-returns = Dirección para devoluciones
settings-me-returns-hint = Aparece en las cartas sobre devoluciones. Escríbela como va en un paquete.
settings-me-signature = Firma
settings-me-signature-hint = Aparece al pie de todo lo que envía.
settings-me-language = Idioma de la interfaz
settings-work-title = Envío y notificaciones
settings-work-undo = Tiempo para anular un envío
settings-work-undo-seconds =
    { $count ->
        [0] Envío inmediato
        [one] { $count } segundo
       *[other] { $count } segundos
    }
settings-work-notifications = Avisar del correo nuevo de clientes
settings-work-quiet = Horario de silencio
settings-work-quiet-from =
    .label = Silencio desde
settings-work-quiet-until =
    .label = Silencio hasta
settings-look-title = Apariencia
settings-look-theme = Colores
settings-look-theme-system = Según el sistema
settings-look-theme-light = Claro
settings-look-theme-dark = Oscuro
settings-look-theme-contrast = Alto contraste
settings-look-density = Altura de las filas
settings-look-density-comfortable = Cómoda
settings-look-density-compact = Compacta
settings-topics-title = Temas
settings-people-title = Personas
settings-people-me = usted
settings-people-owner = propietario
settings-people-name = Nombre de la persona
settings-people-add = Añadir
settings-data-title = Datos y seguridad
settings-data-place = Todo se guarda cifrado en { $directory }. Comptoir { $version }.
settings-data-code-kept = Ya ha guardado el código de recuperación de este espacio de trabajo. No se vuelve a mostrar.
settings-data-backup = Crear copia de seguridad
settings-data-check = Comprobar los datos
settings-data-import = Importar correo
settings-data-sample-remove = Quitar la tienda de ejemplo
settings-data-sample-gone = La tienda de ejemplo se ha quitado por completo.
settings-data-working = Un momento
settings-data-backed-up = Copia de seguridad hecha y comprobada: { $path }, { $size }
settings-data-sound = Todos los datos están en buen estado.
settings-data-damaged = Hay datos dañados: { $verdict }. Restaure la última copia de seguridad.
settings-import-kind =
    .label = Formato del correo
settings-import-kind-mbox = Archivo mbox
settings-import-kind-maildir = Carpeta Maildir
settings-import-kind-eml = Mensaje .eml
settings-import-path =
    .label = Ruta del archivo o de la carpeta
    .placeholder = /home/…/mail.mbox
settings-import-hint = Copie la ruta desde su gestor de archivos. El archivo solo se lee, nunca se modifica.
settings-import-start = Importar
settings-import-working = Leyendo el correo
settings-import-stopped = Cancelado. Lo leído se conserva:
settings-import-done =
    { $count ->
        [one] { $count } mensaje leído, ya presentes: { $duplicates }, ilegibles: { $unreadable }.
       *[other] { $count } mensajes leídos, ya presentes: { $duplicates }, ilegibles: { $unreadable }.
    }
settings-recovery-text = Este código abre el espacio de trabajo si se pierde el llavero de este equipo. Sin ninguno de los dos, nadie podrá volver a leer su correo, ni siquiera nosotros.
settings-recovery-show = Mostrar el código
settings-recovery-copy = Copiar
settings-recovery-copied = Copiado
settings-recovery-print = Imprimir
settings-recovery-kept = Ya lo he guardado

## Dónde está la clave del espacio de trabajo

settings-key-in-keychain = La clave de este espacio de trabajo está en el llavero de este equipo.
settings-key-in-passphrase = La clave de este espacio de trabajo está protegida por su frase de contraseña.
settings-key-in-file = La clave de este espacio de trabajo está en un archivo: cualquiera que pueda leer su carpeta puede leer el correo de sus clientes.
settings-key-named = La clave de este espacio de trabajo se indica en cada inicio.
settings-key-set-passphrase = Crear una frase de contraseña
settings-key-change-passphrase = Cambiar la frase de contraseña
settings-key-to-keychain = Mover la clave al llavero
settings-key-to-file = Guardar la clave en un archivo
settings-key-cancel = Dejar como está
settings-key-moved = Hecho. Se aplica desde el próximo inicio.
settings-cultures-title = Culturas
