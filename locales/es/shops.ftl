### Shops on other platforms: connecting them, and how they are.

shops-title = Tiendas
shops-about = Lo que han pedido los clientes aparece junto a sus conversaciones. Comptoir guarda una copia cifrada en este equipo y no se la pasa a nadie.
shops-none = Todavía no hay ninguna tienda conectada. Conecte una y cada conversación mostrará lo que ha pedido el cliente.
shops-add = Conectar una tienda
shops-command-connect = Conectar una tienda
shops-command-go = Ir a las tiendas

## How a shop is

shops-state-connecting = Conectando
shops-state-working = Leyendo
shops-state-up-to-date = Al día
shops-state-offline = No responde
shops-state-needs-you = Requiere su atención
shops-state-paused = En pausa
# $moment (String): a time or date, already formatted
shops-as-of = Estado: { $moment }
shops-reads-only = Solo lectura
shops-never = Aún sin leer
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [one] { $count } pedido
       *[other] { $count } pedidos
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = { $done } de { $total } elementos leídos
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] { $done } elemento leído hasta ahora
       *[other] { $done } elementos leídos hasta ahora
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = Leyendo { $name }
# $since (String): a time or date, already formatted
shops-since = Sin novedades desde { $since }.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] No se ha podido leer { $count } elemento
       *[other] No se han podido leer { $count } elementos
    }
shops-unread-hint = Todo lo demás está aquí. Mire el elemento en la tienda: en cuanto esté bien allí, llegará con la próxima lectura.
# $id (String): the shop’s own number
shops-unread-orders = Pedido { $id }
# $id (String): the shop’s own number
shops-unread-customers = Cliente { $id }
# $id (String): the shop’s own number
shops-unread-products = Producto { $id }
# $id (String): the shop’s own number
shops-unread-reviews = Reseña { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] Falta { $count } cosa
       *[other] Faltan { $count } cosas
    }

## What can be done with it

shops-read-now = Leer ahora
shops-try-now = Intentar ahora
shops-pause = Pausar
shops-resume = Reanudar
shops-rename = Cambiar el nombre
shops-rename-field = Nombre en Comptoir
shops-rename-set = Cambiar el nombre de la tienda
shops-new-keys = Claves nuevas
shops-new-keys-set = Probar y guardar
# $address (String): web address of the shop
shops-new-keys-hint = Las claves anteriores se quedan hasta que { $address } acepte las nuevas.
shops-sign-in-again = Iniciar sesión de nuevo
shops-remove = Quitar
shops-leave = Dejar como está
# $name (String): name of the shop
shops-done-renamed = La tienda se llama ahora { $name }
# $name (String): name of the shop
shops-done-paused = { $name } está en pausa
# $name (String): name of the shop
shops-done-resumed = Se vuelve a leer { $name }
# $name (String): name of the shop
shops-done-keys = { $name } tiene claves nuevas
# $name (String): name of the shop
shops-done-removed = { $name } ya no está conectada
# $name (String): name of the shop
shops-remove-title = ¿Quitar { $name }?
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] Las claves y todo lo leído desaparecen de este equipo.
        [one] Las claves y la copia de { $count } pedido desaparecen de este equipo, con los productos y los clientes.
       *[other] Las claves y la copia de { $count } pedidos desaparecen de este equipo, con los productos y los clientes.
    }
shops-remove-stays = En la tienda no cambia nada y sus conversaciones se quedan. Puede volver a conectarla cuando quiera; entonces se leerá todo de nuevo.
shops-remove-key = La clave sigue existiendo en la administración de la tienda. Elimínela también allí.
shops-remove-now = Quitar la tienda

## Connecting, step by step

shops-connect-title = Conectar una tienda
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = Paso { $step } de { $steps }
shops-connect-next = Siguiente
shops-connect-back = Atrás
shops-connect-cancel = Cancelar
shops-connect-copy =
    .label = Copiar
shops-connect-copied = Copiado
shops-platform-title = ¿Dónde está su tienda?
shops-platform-woocommerce = Una tienda en su propio sitio de WordPress
shops-platform-shopify = Una tienda en Shopify
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = Crear una clave en WooCommerce
shops-guide-woocommerce-open = Abra la administración de su sitio de WordPress y vaya a <b>WooCommerce › Ajustes › Avanzado › API REST</b>.
shops-guide-woocommerce-add = Elija <b>Añadir clave</b>. Escriba «Comptoir» como descripción y elija como usuario a un administrador o gestor de la tienda.
shops-guide-woocommerce-rights = En los permisos, elija <b>Lectura</b>. Basta para ver los pedidos. Una clave de <b>Lectura/Escritura</b> solo hace falta si quiere reembolsar o cancelar desde aquí.
shops-guide-woocommerce-make = Elija <b>Generar clave de API</b>. La página muestra la clave y su secreto una sola vez: déjela abierta para el paso siguiente.
shops-guide-shopify = Dar acceso a Comptoir en Shopify
shops-way =
    .label = Cómo entra Comptoir
shops-way-client = Una aplicación propia
shops-way-client-hint = Lo habitual: crea la aplicación una vez, en la cuenta a la que pertenece la tienda.
shops-way-browser = Iniciar sesión en el navegador
shops-way-browser-hint = Cuando la aplicación y la tienda pertenecen a organizaciones distintas.
shops-way-token = Un token que ya tiene
shops-way-token-hint = Solo para aplicaciones creadas antes de 2026 en la administración de la tienda.
shops-guide-shopify-dashboard = Abra el <b>Dev Dashboard</b> de Shopify (dev.shopify.com), elija <b>Crear aplicación</b> y llámela «Comptoir».
shops-guide-shopify-scopes = Introduzca estos permisos de acceso. Solo leen; los que permiten cambiar algo se piden cuando activa una acción.
shops-guide-shopify-redirect = En <b>Redirect URLs</b>, introduzca esta dirección de su propio equipo. Shopify le devuelve allí después de iniciar sesión.
shops-guide-shopify-release = Elija <b>Publicar</b> y después instale la aplicación en su tienda.
shops-guide-shopify-release-only = Elija <b>Publicar</b>. La aplicación se instala al iniciar sesión.
shops-guide-shopify-keys = Abra la <b>Configuración</b> de la aplicación: el ID de cliente y el secreto que hay allí se necesitan en el paso siguiente.
shops-guide-shopify-apps = En la administración de la tienda, vaya a <b>Configuración › Aplicaciones › Desarrollar aplicaciones</b> y abra la suya.
shops-guide-shopify-token = En <b>Credenciales de API</b> está el token de acceso a la API de Admin, que empieza por shpat_. Shopify lo muestra una sola vez; si no lo tiene, elija otra forma.
shops-keys-title = Dirección y claves
shops-keys-address = Dirección de la tienda
shops-keys-key = Clave del cliente
shops-keys-secret = Clave secreta de cliente
shops-keys-client-id = ID de cliente
shops-keys-client-secret = Secreto de la aplicación
shops-keys-token = Token de acceso a la API de Admin
shops-keys-show =
    .label = Mostrar
shops-keys-hide =
    .label = Ocultar
shops-keys-safe = Las claves se guardan cifradas en este equipo y solo se envían a la tienda.
shops-keys-more = Más
shops-keys-ca-file = Archivo de certificado (solo para servidores propios)
shops-keys-ca-file-hint = Ruta de un archivo PEM con el certificado de la autoridad que firmó el de la tienda.
shops-keys-local = Tienda de pruebas local
shops-keys-local-hint = Permite direcciones de este equipo o de su red, también sin cifrado. Déjelo desactivado para una tienda real.
shops-keys-test = Probar la conexión
# $address (String): web address of the shop
shops-keys-testing = Preguntando a { $address }
shops-keys-sign-in = Iniciar sesión en el navegador
shops-keys-in-browser = Continúe en su navegador, donde se ha abierto la página de su tienda.
shops-keys-missing-address = Escriba la dirección
shops-keys-missing-field = Aún falta: { $field }
shops-found-title = La tienda responde
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }, versión { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [one] { $count } producto
       *[other] { $count } productos
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [one] { $count } cliente
       *[other] { $count } clientes
    }
shops-found-all = Comptoir puede leer todo lo que muestra.
shops-found-lacks = Lo que faltará
shops-found-name = Nombre en Comptoir
shops-found-connect = Conectar y leer
# $name (String): name of the shop
shops-connected-title = { $name } está conectada
shops-connected-reading = Se están leyendo sus pedidos. Esto continúa aunque cierre esta ventana; irán apareciendo junto a las conversaciones.
shops-connected-read = Todo está aquí. A partir de ahora, los cambios se recogen cada dos minutos.
shops-connected-close = Listo

## What a key does not open, or a shop does not have

shops-lack-write-access = La clave solo permite leer. Basta para ver los pedidos; los reembolsos y otras acciones necesitan una clave que también permita escribir.
# $scope (String): the platform’s name of the right
shops-lack-orders = Los pedidos, porque falta el permiso «{ $scope }».
# $scope (String): the platform’s name of the right
shops-lack-customers = Las cuentas de clientes con idioma y nota, porque falta el permiso «{ $scope }».
# $scope (String): the platform’s name of the right
shops-lack-products = Los productos con precio y existencias, porque falta el permiso «{ $scope }».
# $scope (String): the platform’s name of the right
shops-lack-reviews = Las reseñas de productos, porque falta el permiso «{ $scope }».
# $scope (String): the platform’s name of the right
shops-lack-scope = Lo que necesita el permiso «{ $scope }».
# $days (Number): how many days back
shops-lack-older-orders = Los pedidos de hace más de { $days } días. Llegan con el permiso «read_all_orders».
shops-lack-customer-data = Los nombres y direcciones de los clientes: el plan de la tienda los oculta. Los pedidos se encuentran entonces por su número.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = La tienda responde en la versión { $answered } de su interfaz en lugar de { $asked }. Pueden faltar detalles; busque un Comptoir más reciente.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] Reenviar la confirmación del pedido: esta versión de la tienda aún no puede hacerlo.
        [read_reviews] Las reseñas de productos: esta versión de la tienda no las entrega.
       *[other] Algo que esta versión de la tienda aún no puede hacer. Una actualización de la tienda lo trae.
    }
shops-lack-key-in-address = El proveedor de alojamiento elimina la cabecera con la clave, así que la clave viaja en la dirección cifrada y puede aparecer en sus registros. Pídale que deje pasar la cabecera «Authorization».
shops-platform-vendure = Una tienda en su propio servidor Vendure
shops-guide-vendure = Cree un administrador para este escritorio
shops-guide-vendure-role = Abra el panel de su servidor Vendure y vaya a <b>Settings › Roles</b>. Cree un rol que pueda leer pedidos, productos y clientes. Añada la modificación de pedidos solo si este escritorio va a reembolsar, cancelar o enviar.
shops-guide-vendure-person = Vaya a <b>Settings › Administrators</b> y cree uno con este rol, una dirección de correo y una contraseña propia.
shops-keys-user = Correo del administrador
shops-keys-password = Contraseña
