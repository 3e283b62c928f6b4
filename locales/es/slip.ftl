slip-title = Hoja de devolución
slip-cut = Recortar esta dirección y pegarla en el paquete.
slip-number = Número de devolución
slip-order = Pedido
slip-customer = Nombre
slip-opened = Registrada el
slip-send-by = Enviar hasta el
slip-steps = Qué hay que hacer
slip-step-pack =
    { $formality ->
        [informal] Embálalo todo bien, a ser posible en el embalaje original.
       *[neutral] Embálelo todo bien, a ser posible en el embalaje original.
    }
slip-step-enclose =
    { $formality ->
        [informal] Mete el resto de esta hoja en el paquete: lleva tu número de devolución { $number }.
       *[neutral] Introduzca el resto de esta hoja en el paquete: lleva su número de devolución { $number }.
    }
slip-step-address =
    { $formality ->
        [informal] Recorta la dirección de arriba y pégala en el paquete. Si tienes una etiqueta de envío nuestra, usa esa.
       *[neutral] Recorte la dirección de arriba y péguela en el paquete. Si tiene una etiqueta de envío nuestra, utilice esa.
    }
slip-step-send-by =
    { $formality ->
        [informal] Envía el paquete como muy tarde el { $date } y guarda el justificante.
       *[neutral] Envíe el paquete como muy tarde el { $date } y guarde el justificante.
    }
slip-step-send =
    { $formality ->
        [informal] Envía el paquete y guarda el justificante.
       *[neutral] Envíe el paquete y guarde el justificante.
    }
slip-step-wait =
    { $formality ->
        [informal] En cuanto el paquete llegue y lo hayamos revisado, te escribiremos.
       *[neutral] En cuanto el paquete llegue y lo hayamos revisado, le escribiremos.
    }
slip-quantity = Cant.
slip-piece = Artículo
slip-reason = Motivo
slip-outcome = Solicitado
slip-page = Página { $page } de { $pages }
slip-copy-title = Hoja de revisión
slip-found = Lo que vemos
slip-notes = Notas
slip-heading = Hoja de devolución
slip-about = Una hoja para el paquete: la dirección de la tienda, el número en texto, código de barras y código QR, qué vuelve y qué hay que hacer.
slip-language = Idioma de la hoja
slip-language-own = Idioma del cliente
slip-save = Guardar como PDF
slip-attach = Adjuntar a la respuesta
slip-copy = Hoja de revisión
slip-told-saved = { $name } está en las descargas
slip-missing = Ninguna de nuestras fuentes tiene estos caracteres; en la hoja figura 〓 en su lugar: { $characters }. Añádalos a mano.
slip-none-conversation = Ninguna conversación pertenece a esta devolución: guarde la hoja y envíela por otra vía.
slip-command-save = Guardar la hoja de devolución como PDF
slip-command-attach = Adjuntar la hoja de devolución a la respuesta
slip-command-copy = Guardar la hoja de revisión como PDF
