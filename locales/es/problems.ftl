problem-wrong-credentials = El servidor de correo ha rechazado el usuario o la contraseña. No se pierde ningún correo. Revise ambos en los ajustes del canal; algunos proveedores exigen aquí una contraseña de aplicación.
problem-sign-in-again = La sesión de este buzón ha caducado. El correo pendiente sigue en el servidor. Inicie sesión de nuevo en los ajustes del canal.
problem-host-not-found = No existe ningún servidor llamado { $host }. Revise la ortografía y la conexión a Internet.
problem-host-unreachable = No se puede conectar con { $host } por el puerto { $port }. Su trabajo está guardado y se volverá a intentar. Revise la conexión a Internet, el puerto y si lo impide un cortafuegos.
problem-certificate-expired = El certificado de seguridad de { $host } ha caducado, por lo que no se ha enviado nada allí. Pida a quien gestiona el servidor que lo renueve y compruebe la fecha de este equipo.
problem-certificate-invalid = El certificado de seguridad de { $host } no es de confianza, por lo que no se ha enviado nada allí. Si es su propio servidor, añada su archivo de certificado en los ajustes del canal.
problem-no-encryption = { $host } no ofrece conexión cifrada, por lo que no se ha enviado ninguna contraseña. Elija otro puerto u otro cifrado en los ajustes del canal.
problem-mail-timeout = El servidor de correo no ha respondido a tiempo. No se ha perdido nada y se volverá a intentar.
problem-mail-disconnected = Se ha cortado la conexión con el servidor de correo. No se ha perdido nada; continuará donde se quedó.
problem-mail-refused = El servidor de correo lo ha rechazado: «{ $reason }». No se ha perdido nada. Corrija lo que indica el servidor e inténtelo de nuevo.
problem-ca-file-unreadable = El archivo de certificado no se puede usar. Elija un archivo legible en formato PEM.
problem-cancelled = Se ha detenido. Lo que ya estaba hecho se conserva; puede empezar de nuevo cuando quiera.
problem-time-past = Ese momento ya ha pasado. No se ha cambiado nada. Elija uno posterior.
problem-time-too-far = Falta más de un año para ese momento. No se ha cambiado nada. Elija uno anterior.
problem-customer-zone-missing = No se sabe qué hora es donde vive este cliente. No se ha enviado nada. Indique la zona horaria del cliente o elija una hora.
problem-promise-empty = Escriba qué se ha prometido. Todavía no se ha anotado nada.
problem-promise-too-long = Una promesa tiene como máximo { $count } caracteres. No se ha anotado nada. Acórtela y deje los detalles en una nota.
problem-promise-absent = Esta promesa ya no existe. No se ha cambiado nada.
problem-disk-full = El disco está lleno. Todo lo guardado está a salvo, pero no cabe nada nuevo. Libere espacio e inténtelo de nuevo.
problem-disk-failing = El disco informa de errores y no ha conservado el último cambio. Todo lo guardado antes está a salvo. Compruebe que el disco esté conectado y en buen estado e inténtelo de nuevo.
problem-desk-already-open = Este espacio de trabajo ya está abierto en otra ventana o programa. Úselo allí o ciérrelo antes.
problem-desk-newer-version = Este espacio de trabajo se usó con una versión más reciente de Comptoir. No se ha modificado. Instale la versión más reciente para abrirlo.
problem-desk-not-writable = Comptoir no puede escribir en la carpeta de este espacio de trabajo. Los datos están intactos. Dé a su cuenta permiso de escritura en ella y vuelva a abrir Comptoir.
problem-desk-damaged = Una parte de este espacio de trabajo no se puede leer: el disco u otro programa la ha modificado. No se ha borrado nada. Restaure su última copia de seguridad; el espacio de trabajo dañado se conserva al lado.
problem-key-missing = No se encuentra la clave que abre este espacio de trabajo. Los datos están intactos. Introduzca su código de recuperación para abrirlo.
problem-key-wrong = Esta clave no abre este espacio de trabajo. Los datos están intactos. Elija el archivo de clave que le corresponde o introduzca su código de recuperación.
problem-keychain-locked = El llavero del sistema está bloqueado y no se puede abrir el espacio de trabajo. Desbloquéelo e inténtelo de nuevo, o introduzca su código de recuperación.
problem-keychain-absent = En este equipo no hay ningún llavero disponible, por lo que la clave de un espacio de trabajo nuevo aún no tiene dónde guardarse. Elija una frase de contraseña o indique un archivo de clave; en la línea de comandos, con COMPTOIR_PASSPHRASE o --key-file.
problem-passphrase-needed = Este espacio de trabajo se abre con su frase de contraseña. Introdúzcala; en la línea de comandos, con COMPTOIR_PASSPHRASE.
problem-passphrase-wrong = Esta frase de contraseña no es correcta. Los datos están intactos. Inténtelo cuantas veces quiera o use su código de recuperación.
problem-recovery-code-wrong = Este código de recuperación no es correcto. Los datos están intactos. Compárelo con su copia grupo por grupo.
problem-broken = Algo ha fallado en Comptoir. Lo que ya había guardado está a salvo. Inténtelo de nuevo; si se repite, comuníquelo junto con el archivo de registro.
problem-command-unknown = Ese comando no existe. La lista de comandos muestra todos los disponibles.
problem-request-invalid = La petición no se entiende: { $detail }. No se ha cambiado nada.
problem-conversation-absent = Esta conversación ya no existe. Puede que se haya combinado o eliminado.
problem-message-absent = Este mensaje ya no existe. Puede que se haya eliminado.
problem-customer-absent = Este cliente ya no existe. Puede que la ficha se haya combinado o eliminado.
problem-customer-file-unreadable = Este archivo no se puede leer como tabla. Guárdelo como CSV e inténtelo de nuevo; no se ha importado nada.
problem-customer-file-columns = Indique en qué columna está el nombre o la dirección de correo.
problem-customer-file-lines = Estas líneas no se pueden importar: { $lines }. No se ha importado nada. Corríjalas en el archivo u omítalas.
problem-customer-file-large = Este archivo tiene demasiadas líneas. Divídalo e importe las partes una tras otra; no se ha importado nada.
problem-customer-import-running = Ya se están importando clientes. Espere a que termine o cancele esa importación.
problem-customer-nameless = Indique un nombre o una dirección de correo.
problem-customer-zone-unknown = No existe la zona horaria { $zone }. Elija una de la lista.
problem-customer-language-unknown = { $language } no es un idioma. Escriba un código como de o pt-BR.
problem-customer-part-absent = Este elemento ya no existe. Puede que alguien lo haya eliminado.
problem-customer-address-invalid = { $address } no es una dirección de correo. Revise si hay erratas.
problem-customer-address-taken = { $address } pertenece a otro cliente. Combine los dos clientes o quite antes la dirección del otro.
problem-customer-handle-invalid = «{ $value }» no sirve para contactar con nadie. Revise el número o el nombre.
problem-customer-handle-taken = { $value } ya figura en la ficha de este cliente.
problem-customer-value-invalid = Este valor no encaja en el campo «{ $field }». Escriba un número, una fecha o una de las opciones, según el campo.
problem-customer-field-absent = Este campo ya no existe. Quítelo del filtro o elija otro.
problem-customer-title-missing = Póngale un nombre.
problem-customer-title-exists = «{ $name }» ya existe. Elija otro nombre.
problem-customer-field-choiceless = Escriba al menos una opción para este campo.
problem-customer-same = Es el mismo cliente. Elija dos distintos.
problem-agent-absent = Esta persona ya no forma parte del equipo. Elija a otra.
problem-channel-absent = Este canal ya no existe. Elija otro o conéctelo de nuevo.
problem-draft-absent = Este borrador ya no existe. Puede que se haya enviado o descartado.
problem-draft-empty = Aún no hay nada que enviar. Escriba algo o adjunte un archivo.
problem-recipient-missing = No hay ningún destinatario. Su texto está guardado; escriba una dirección.
problem-recipient-invalid = «{ $address }» no es una dirección de correo. Su texto está guardado; corrija la dirección.
problem-undo-absent = No hay nada que deshacer.
problem-undo-running = Todavía se está deshaciendo una acción larga. Espere a que termine o cancélela.
problem-too-late-to-undo = El mensaje ya está en camino y no se puede anular el envío.
problem-file-unreadable = No se puede leer el archivo { $path }. Compruebe que existe y que tiene permiso para abrirlo.
problem-file-unwritable = No se puede escribir el archivo { $path }. Compruebe que su carpeta existe y que puede escribir en ella.
problem-file-not-mail = Esto no se ha podido leer como correo. El código fuente se conserva. Para importar, elija un archivo mbox, una carpeta Maildir o un archivo .eml.
problem-mail-not-given = El servidor de correo anuncia este mensaje, pero no lo entrega. Búsquelo en otro programa de correo o pregunte al proveedor.
problem-mail-file-unreadable = Este archivo no se ha podido abrir y falta su mensaje. Compruebe que tiene permiso para leerlo e impórtelo de nuevo.
problem-backup-unreadable = Esta copia de seguridad no se puede leer; quizá esté dañada o incompleta. Sus datos actuales están intactos. Elija otra copia.
problem-mailbox-exists = { $address } ya está conectado. Abra sus ajustes para cambiarlo.
problem-outbox-unknown = Este mensaje no está en la bandeja de salida. Puede que ya se haya enviado o anulado.
problem-message-too-large = El mensaje es demasiado grande; se pueden enviar { $size } como máximo. Su texto está guardado. Quite o reduzca un adjunto.
problem-agent-left = Esta persona ya no trabaja aquí. No se ha cambiado nada. Elija a otra persona, o pida a un propietario que la reincorpore.
problem-guest-expired = Su acceso como invitado ha terminado. No se ha cambiado nada. Pida una fecha posterior a un propietario.
problem-guest-until-missing = Para un invitado hace falta un último día. No se ha guardado nada; indique una fecha.
problem-agent-last-owner = Tiene que haber al menos un propietario. No se ha cambiado nada. Dé antes ese rol a otra persona.
problem-role-forbids = Su rol no lo permite. No se ha cambiado nada. Hable con un propietario.
problem-role-forbids-sending = Usted escribe borradores y otra persona los envía. Su texto está guardado. Páselo a revisión.
problem-desk-locked = Comptoir está bloqueado. Elija su nombre e introduzca su PIN.
problem-pin-needed = Esta persona tiene PIN. Introdúzcalo.
problem-pin-wrong = Ese PIN no es correcto. No se ha cambiado nada; inténtelo otra vez.
# $minutes (String): whole minutes to wait
problem-pin-waits = Demasiados PIN incorrectos. Vuelva a intentarlo en { $minutes } min o pida a un propietario que restablezca el PIN.
problem-pin-form = Un PIN tiene de 4 a 12 cifras. No se ha cambiado nada.
# $name (String): a colleague
problem-review-by-nobody = { $name } no puede enviar esto. Su texto está guardado. Elija a alguien que pueda enviar.
# $name (String): a colleague
problem-review-has-draft = { $name } ya está escribiendo una respuesta aquí. Su texto está guardado. Póngase de acuerdo o elija a otra persona.
problem-link-refused = Este enlace no se ha abierto porque no lleva a una dirección web o de correo corriente.
problem-desk-unreachable = El espacio de trabajo no responde. Lo que ya había guardado está a salvo. Compruebe que Comptoir sigue en marcha.
problem-desk-token-wrong = Esta página ya no tiene la sesión iniciada en el espacio de trabajo. Abra de nuevo la dirección que muestra Comptoir.
problem-no-mailbox = Ningún buzón puede enviar este mensaje. Su texto está guardado. Conecte un buzón en los ajustes y envíelo después.
problem-oauth-not-configured = El inicio de sesión en { $provider } desde el navegador no está configurado en este equipo. No se ha enviado nada. Use una contraseña de aplicación o pida que se configure un ID de cliente OAuth para { $provider }.
problem-macro-absent = Esta macro o este texto ya no existe. Es posible que alguien del equipo lo haya eliminado.
problem-macro-title-missing = Una macro necesita un título en al menos un idioma. No se ha cambiado nada; escriba uno.
problem-macro-language-unknown = «{ $language }» no es un idioma. No se ha cambiado nada; elija uno de la lista o escriba un código como de o pt-BR.
problem-macro-text-missing = Todavía no hay ningún texto. Escriba uno en al menos un idioma.
problem-macro-variant-exists = Ya hay un texto en { $language } con este canal y este tratamiento. No se ha cambiado nada; edite ese.
problem-macro-template-broken =
    { $kind ->
        [variable] Línea { $line }, columna { $column }: la variable «{ $name }» no existe. Elija una del menú de variables. El texto no se ha guardado.
        [filter] Línea { $line }, columna { $column }: el filtro «{ $name }» no existe. Los filtros son default, date, upper, lower y name. El texto no se ha guardado.
        [statement] Línea { $line }, columna { $column }: «{ $name }» no es posible en una macro. Se pueden usar variables, if y for. El texto no se ha guardado.
        [endless] Línea { $line }, columna { $column }: esto se repite demasiadas veces. Acorte el bucle. El texto no se ha guardado.
        [date] Línea { $line }, columna { $column }: esto no es una fecha. El texto no se ha guardado.
       *[syntax] Línea { $line }, columna { $column }: aquí no se puede leer el texto. Revise las llaves: a cada «{"{{"}» le corresponde un «{"}}"}» y a cada if, un endif. El texto no se ha guardado.
    }
problem-macro-too-long = El texto es demasiado largo; como máximo puede tener { $limit } caracteres. No se ha guardado. Acórtelo o divídalo.
problem-macro-file-unreadable = Este archivo no contiene macros. No se ha cambiado nada. Elija un archivo exportado desde Comptoir.
problem-macro-file-newer = Este archivo procede de una versión más reciente de Comptoir. No se ha cambiado nada. Instale esa versión para leerlo.
problem-macro-file-broken = La macro «{ $title }» de este archivo tiene un error en la línea { $line }, columna { $column } de su texto. No se ha cambiado nada. Corrija el archivo e impórtelo de nuevo.
problem-draft-has-gaps = El texto todavía tiene huecos: { $names }. No se ha enviado nada. Rellénelos o bórrelos y envíelo después.

## Calls, conversations from elsewhere, forms

problem-call-back-when = Elija un momento futuro para devolver la llamada.
problem-capture-empty = Todavía no hay nada que añadir. Pegue la conversación o añada una captura.
problem-capture-known = Todo lo que hay en este texto ya está aquí. No se ha añadido nada.
problem-capture-too-long = Este texto es demasiado largo para añadirlo de una vez. Péguelo por partes.
problem-contact-not-elsewhere = Esta conversación va por correo. Envíe la respuesta desde el editor.
problem-form-template-absent = Esta plantilla ya no existe. Elija otra o vuelva a añadirla.
problem-form-template-nameless = Ponga un nombre a la plantilla.
# $name (String): the name of the template
problem-form-template-taken = La plantilla «{ $name }» ya existe. Elija otro nombre.
problem-form-template-no-message = Ningún rótulo tiene elegido «Mensaje», o el ejemplo no tiene texto ahí. Elija «Mensaje» para el rótulo que precede a lo que escribió el cliente.
problem-form-template-no-email = En el ejemplo no hay ninguna dirección de correo en el rótulo que tiene elegido «Dirección de correo». Elija otro.
problem-topic-absent = Este tema ya no existe. Elija otro.
problem-topic-item-absent = Este paso o campo ya no existe. Vuelva a revisar el tema.
problem-topic-unnamed = Escriba un nombre en al menos un idioma.
problem-topic-missing = Elija primero de qué trata la conversación.
problem-intake-complete = No falta nada: todos los campos del tema están completos.
problem-value-invalid = «{ $value }» no encaja en este campo. No se ha cambiado nada; corrija el valor.
problem-choice-empty = Una lista de opciones necesita al menos una opción. Escriba una.
problem-cause-absent = Esta causa ya no existe. Elija otra.
problem-cause-required = Elija una causa antes de cerrar. Sin causa: { $count }.
problem-speech-absent = No se ha encontrado ninguna voz. Instale speech-dispatcher con espeak-ng (u otra voz) y vuelva a intentarlo.
problem-culture-unknown = No hay ficha cultural para { $culture }. Elija una de la lista.
problem-culture-text-long = El texto es demasiado largo: { $most } caracteres como máximo.
problem-conversation-same = Es la misma conversación. Elija otra.
problem-merge-absent = Esta conversación ya no forma parte de otra. Puede que ya se haya separado.
problem-split-nothing-left = Es el único mensaje que hay aquí, así que no quedaría nada. En lugar de eso, combine las conversaciones.
problem-link-known = Estas dos ya están vinculadas.
problem-link-absent = Este vínculo ya no existe. Puede que alguien lo haya quitado.
problem-block-invalid = «{ $pattern }» no es una dirección de correo ni un dominio. Compruebe que esté bien escrito.
problem-block-domain-shared = Mucha gente tiene su dirección en { $domain }, así que no se puede bloquear entero. Bloquee solo la dirección.
problem-block-own = { $pattern } es de su propia tienda y no se puede bloquear.
problem-block-known = { $pattern } ya está bloqueado.
problem-block-absent = Este bloqueo ya no existe. Puede que se haya quitado.
problem-filter-empty = Un filtro necesita al menos una condición.
problem-filter-long = Un filtro admite como máximo { $most } condiciones. Quite algunas.
problem-filter-word = «{ $word }» no es una condición. Escriba una columna, un signo y un valor, por ejemplo status:open o waiting>4h. No se ha cambiado nada.
problem-filter-value = El valor de «{ $word }» no es posible ahí. Corríjalo; no se ha cambiado nada.
problem-view-absent = Esta vista ya no existe. Puede que alguien la haya eliminado o se la haya reservado.
problem-view-nameless = Póngale un nombre a la vista.
problem-shop-address = «{ $address }» no es la dirección web de una tienda. Escríbala como aparece en el navegador, por ejemplo https://tienda.example.com.
problem-shop-unreachable = No se puede conectar con { $host }. Lo que hay aquí se conserva y se volverá a intentar. Revise la conexión a Internet y la dirección de la tienda.
problem-shop-timeout = La tienda no ha respondido a tiempo. Lo que hay aquí se conserva y se volverá a intentar.
problem-shop-disconnected = Se ha cortado la conexión con la tienda. Lo que hay aquí se conserva; continuará donde se quedó.
problem-shop-wrong-key = La tienda no acepta la clave. Cree una nueva en la administración de la tienda e introdúzcala en los ajustes, en «Tiendas».
problem-shop-key-stripped = La clave no llega nunca a la tienda: su proveedor de alojamiento la elimina por el camino. Pídale que deje pasar la cabecera «Authorization».
problem-shop-read-only-key = La clave de esta tienda solo permite leer. Cree una con lectura y escritura e introdúzcala en los ajustes, en «Tiendas».
problem-shop-missing-scope = A la clave le falta el permiso «{ $scope }». Concédalo en la administración de la tienda e inténtelo de nuevo.
problem-shop-other-organisation = La aplicación y la tienda pertenecen a organizaciones distintas. Cree la aplicación en la organización a la que pertenece la tienda.
problem-shop-clock = Los relojes de este equipo y de la tienda difieren demasiado. Ponga en hora este equipo e inténtelo de nuevo.
problem-shop-throttled =
    La tienda pide menos solicitudes. Se le volverá a preguntar en { $minutes ->
       [one] un minuto
      *[other] { $minutes } minutos
    }; lo que hay aquí se conserva.
problem-shop-captcha = El proveedor de alojamiento comprueba si pregunta una persona y no deja pasar programas. Pídale que permita la dirección «/wp-json/». Se volverá a intentar.
problem-shop-no-interface = La dirección responde con una página en lugar de datos. Revise la dirección de la tienda y si está en mantenimiento. Se volverá a intentar.
problem-shop-unreadable = La respuesta de la tienda se interrumpe o no se puede leer. No se ha perdido nada y se volverá a intentar.
problem-shop-fault = La tienda tiene un fallo propio ({ $status }). No se ha perdido nada y se volverá a intentar.
problem-shop-refused = La tienda lo ha rechazado: «{ $reason }». Allí no se ha cambiado nada.
problem-shop-not-found = La tienda ya no lo tiene. Está viendo su último estado conocido.
problem-shop-unsupported = Esta tienda no puede hacerlo. Hágalo en la administración de la tienda.
problem-store-absent = Esta tienda ya no está conectada. Elija otra o conéctela de nuevo.
problem-store-exists = Esta tienda ya está conectada como «{ $name }». Abra sus ajustes para cambiarla.
problem-store-nameless = Escriba un nombre para la tienda. No se ha cambiado nada.
problem-shop-sign-in-over = El resultado del inicio de sesión ya no está aquí. Inicie sesión en la tienda de nuevo.
# $port (Number): number of the port
problem-shop-sign-in-port = Otro programa ocupa el lugar al que vuelven los inicios de sesión (puerto { $port }). Ciérrelo o pegue un token en su lugar.
problem-order-absent = Este pedido ya no está aquí. Puede que se haya quitado su tienda.
problem-act-absent = Esta acción ya no está aquí. No se ha cambiado nada.
problem-act-off = Esta acción no está activada para esta tienda. No se ha hecho nada. Un propietario puede activarla en los ajustes de las tiendas.
problem-act-not-possible = Esta tienda o su clave no lo permite. No se ha hecho nada. Hágalo en la administración de la tienda.
problem-act-changed = El pedido ha cambiado en la tienda desde que lo miró. No se ha hecho nada. Mírelo de nuevo y confirme.
problem-act-under-way = Otra acción sobre este pedido aún no ha terminado. No se ha hecho nada. Espere o retírela.
problem-store-paused = «{ $store }» está en pausa y allí no se hace nada. Reanúdela en los ajustes de las tiendas.
problem-act-not-undoable = Esto no se puede deshacer desde aquí. Hágalo en la administración de la tienda.
problem-take-back-used = Este código ya se ha utilizado, así que se ha dejado como está. Mire en la tienda en qué pedido se usó.
problem-take-back-gone = La tienda ya no lo tiene, así que no hay nada que deshacer. Allí no se ha cambiado nada.
problem-take-back-changed = Se ha modificado en la tienda desde entonces, así que se ha dejado como está. Compruébelo en la administración de la tienda.
problem-act-incomplete = Falta algo o no es válido. No se ha hecho nada. Complete el formulario y vuelva a intentarlo.
problem-refund-too-much = Se pueden reembolsar como máximo { $amount }. No se ha hecho nada. Indique un importe menor.
problem-refund-currency = Este pedido se pagó en { $currency }. No se ha hecho nada. Reembólselo en esa moneda.
problem-act-pieces = No hay tantas unidades. No se ha hecho nada. Elija menos.
problem-order-sent = Este pedido, o parte de él, ya se ha enviado. No se ha hecho nada. Pida el cambio al transportista.
problem-order-cancelled = Este pedido ya está cancelado. No se ha hecho nada. Mírelo en la tienda si no es correcto.
problem-act-not-waiting = Esto ya se ha decidido entretanto. No se ha cambiado nada. Mire cómo está ahora.
problem-act-begun = La tienda ya ha recibido el encargo y no se puede retirar. Espere el resultado.
problem-act-needs-owner = Supera su límite. No se ha hecho nada. Pida a un propietario que lo confirme.
problem-act-declined = Un propietario lo ha rechazado: { $reason }
problem-act-was-not-done = Alguien miró en la tienda: no se hizo. Empiece de nuevo si todavía se quiere.
problem-act-no-answer = La tienda no lo hizo en varios intentos. Allí no se ha cambiado nada. Empiece de nuevo cuando la tienda responda.
problem-act-looking = La respuesta de la tienda se perdió. Antes de intentarlo de nuevo se comprueba allí si se hizo.
problem-order-untracked = El pedido { $number } aún no tiene número de seguimiento. Insértelo cuando el paquete esté en camino.
problem-product-absent = Este producto ya no está aquí. Quizá la tienda lo haya retirado; busque otro.
problem-shop-out-of-stock = «{ $item }» está agotado. No se ha pedido ni pagado nada. Elija otro artículo o inténtelo de nuevo cuando lo haya.
problem-shop-other-price = La tienda pide otro precio que el acordado. No se ha pedido ni pagado nada. Revise impuestos y descuentos, o haga el pedido a mano.
problem-return-swap-elsewhere = Este artículo está en otra tienda que el pedido. Elija uno de la misma tienda.
problem-return-swap-price = La tienda no indica ningún precio para «{ $item }». Elija otro artículo o diga con palabras qué recibe el cliente.
problem-shop-file-unreadable = Este archivo no se puede leer como tabla de pedidos, productos o clientes. Guárdelo como CSV e inténtelo de nuevo; no se ha importado nada.
problem-shop-file-large = Este archivo tiene demasiadas líneas. Divídalo e importe las partes una tras otra; no se ha importado nada.
problem-shop-file-columns = Indique qué columnas contienen lo que aún falta. No se ha importado nada.
problem-shop-file-dates = Las fechas de este archivo se pueden leer de dos maneras. Indique si primero va el día o el mes. No se ha importado nada.
problem-shop-file-currency-open = Indique en qué moneda están los importes. No se ha importado nada.
problem-shop-file-currency = Esto no es una moneda: se esperan tres letras, por ejemplo EUR.
problem-shop-file-lines = Estas líneas no se pueden importar: { $lines }. No se ha importado nada. Corríjalas en el archivo u omítalas.
problem-shop-file-running = Ya se está importando un archivo. Espere a que termine o deténgalo.
problem-store-no-file = Esta tienda se lee por sí sola y no admite archivos. Elija otra o una nueva.
problem-shop-file-no-number = Falta el número de pedido.
problem-shop-file-date = Esto no es una fecha.
problem-shop-file-amount = Esto no es un importe.
problem-shop-file-quantity = Esto no es una cantidad.
problem-shop-file-no-title = Falta el título.
problem-shop-file-nobody = No hay ni dirección de correo, ni teléfono, ni nombre.

problem-return-absent = Esta devolución ya no existe.
problem-return-move = { $number } no lo permite en su estado actual. Mira qué ha pasado mientras tanto.
problem-return-pieces = De «{ $item }» { $count ->
    [0] ya no puede volver ninguna pieza: todas están reembolsadas o en otra devolución.
    [one] solo puede volver una pieza más.
   *[other] solo pueden volver { $count } piezas más.
}
problem-return-mirror-absent = La tienda no lleva ninguna devolución propia de este caso. No se ha hecho nada.
problem-shop-return-pieces = La tienda solo admite lo que se envió y no está allí en otra devolución. No se ha hecho nada. Mire el pedido en la tienda.
problem-return-empty = Elige al menos un artículo que vuelve.
problem-return-order-known = { $number } ya tiene su pedido o ha seguido adelante. Ábrela de nuevo y mira cómo está.
problem-return-line-unknown = El pedido ya no tiene ese artículo. Ábrelo de nuevo y vuelve a elegir.
problem-return-word-missing = Escribe primero una frase: el cliente tiene que saber por qué.
problem-return-fee-forbidden = Aquí no se puede cobrar ningún gasto: la culpa es de la tienda, o la ley da al cliente el derecho a devolver.
problem-return-policy-forbids = La política no permite { $number }. Para aceptarla igualmente, indica un motivo: queda como cortesía.
problem-return-outcome-forbidden = En el desistimiento el cliente recupera su dinero. Nada puede sustituirlo.
problem-return-ungraded = Valora primero cada pieza que ha vuelto.
problem-return-deduction = No se puede descontar así en «{ $item }»: solo por desgaste o daño, y no más de lo pagado.
problem-return-offer = Indica cuánto se paga por «{ $item }»: más que cero y no más de lo pagado.
problem-return-under-way = Se está consultando a la tienda por esta devolución. Espera su respuesta.
problem-return-effect-busy = Ya está hecho o en curso. Mira primero en qué estado está.
problem-return-not-asked = Aquí ya nadie espera una respuesta. Mire qué ha pasado con la devolución mientras tanto.
problem-return-letter-gap = A esta carta le falta algo que nadie ha introducido todavía. Complete primero la devolución y escríbala después.
problem-return-table-unreadable = Este archivo no es una tabla. No se ha importado nada. Guárdalo como CSV y elígelo de nuevo.
problem-return-table-large = Este archivo tiene más de 20 000 líneas. No se ha importado nada. Divídelo e importa las partes.
problem-return-table-columns = Ninguna columna tiene el número de pedido. No se ha importado nada. Llama a una «Pedido» y elige de nuevo el archivo.
problem-return-table-order = Ningún pedido tiene este número. Compruébalo en el archivo o lee antes la tienda.
problem-return-table-orders = Varias tiendas tienen un pedido con este número. Empieza esta devolución a mano.
problem-return-table-article = El pedido no tiene ese artículo. Comprueba la referencia.
problem-return-table-quantity = No es un número de piezas. Escribe un número entero desde 1.
problem-return-table-track = Este derecho no se conoce. Escribe voluntary, withdrawal, warranty o transport_damage.
problem-return-table-date = No es un día pasado. Escríbelo así: 2026-11-22.
problem-return-letter-absent = Esta carta ya no existe.
problem-return-letter-gone = Esta carta ya ha salido o ya no hace falta. No se ha enviado nada dos veces.
problem-return-letter-nobody = No se conoce ninguna dirección para { $number }. Introdúcela en la página del cliente y envía después.
problem-return-letter-empty = Una carta necesita asunto y texto. No se ha guardado nada. Rellena ambos o recupera nuestro texto.
problem-return-letter-language = Comptoir no sabe escribir cartas en «{ $language }». Elige otro idioma para esta carta.
problem-return-slip-state = La hoja existe desde que se acepta la devolución y hasta que llega el paquete; la de revisión, hasta que los artículos tienen su grado. Haga avanzar primero la devolución.
problem-return-slip-nothing = De esta devolución no se envía nada de vuelta, así que no necesita hoja.
problem-return-slip-address = Nadie ha indicado todavía adónde van las devoluciones. Introduzca la dirección en los ajustes e imprima después la hoja.
problem-policy-zone-twice =
    { $country ->
        [world] Hay dos zonas para el resto del mundo. No se ha cambiado nada. Deje solo una.
       *[other] { $country } está en dos zonas. No se ha cambiado nada. Quítelo de una.
    }
problem-policy-country = «{ $country }» no es un país. No se ha cambiado nada. Escriba dos letras, como ES.
problem-policy-empty = La regla «{ $rule }» permite devoluciones y no ofrece nada. No se ha cambiado nada. Elija qué recibe el cliente.
problem-policy-amount = Un importe o un porcentaje de la regla «{ $rule }» no es posible. No se ha cambiado nada. Los importes no son negativos, los porcentajes llegan como mucho al 100 % y el límite inferior va primero.
problem-policy-withdrawal = La regla «{ $rule }» trata del derecho de desistimiento, que decide la ley. No se ha cambiado nada. Quite esa vía de la regla.
problem-policy-long = La política tiene más zonas, reglas o palabras de las que caben. No se ha cambiado nada. Acórtela.
problem-policy-changed = Alguien ha guardado entretanto otra versión de la política. No se ha cambiado nada. Mírela y vuelva a guardar la suya.
problem-policy-past = Una versión nueva no puede valer para pedidos ya hechos. No se ha cambiado nada. Elija un momento posterior.
problem-policy-absent = Esta versión de la política no existe. Elija una de la lista.
problem-return-file-large = El archivo { $name } supera { $size } y no se ha añadido. Redúcelo o usa una foto en vez de un vídeo.
problem-return-files-many = Una devolución guarda como máximo { $count } archivos. Quita lo que no haga falta y añade después el nuevo.
problem-return-file-no-picture = { $name } no se puede mostrar como imagen. Guárdalo y ábrelo con otro programa.
problem-return-parcels-many = Una devolución tiene como máximo { $count } paquetes. No ha cambiado nada. Quita los anotados por error.
problem-facts-period = El último día es anterior al primero, o el período supera los diez años. Elija otros días.
problem-hold-reason-missing = Escriba antes el motivo: alguien del equipo debe entenderlo más tarde.
problem-hold-past = Ese día ya pasó. Elija un día futuro, o ninguno.
