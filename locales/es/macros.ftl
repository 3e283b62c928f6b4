macros-title = Macros
macros-command-go = Ir a las macros
macros-command-pick = Insertar una macro
macros-picker =
    .label = Insertar una macro
    .placeholder = Título de una macro, en cualquier idioma
macros-picker-close =
    .label = Cerrar
macros-picker-empty = Ningún título contiene estas palabras.
macros-picker-insert = Insertar
macros-picker-manage = Todas las macros
macros-empty = Las macros son textos que se escriben una vez y se usan a menudo, en el idioma de cada cliente.
macros-add-starters = Añadir macros ya preparadas
macros-preview =
    .label = Lo que leería el cliente
macros-variants =
    .label = Textos de esta macro
macros-formality-neutral = neutro
macros-formality-formal = formal
macros-formality-informal = informal
macros-choice-other = No hay texto en { $wanted }: este está en { $language }.
macros-choice-unknown = No se conoce el idioma del cliente: este texto está en { $language }.
macros-choice-differs = El tratamiento de este texto no es el de este cliente.
macros-choice-undecided = Nadie ha decidido todavía cómo tratar a este cliente.
macros-choice-channel = Escrito para otro tipo de canal.
macros-choice-stale = Más antiguo que el texto del que se tradujo.
macros-gaps = { $count ->
        [one] { $count } hueco por rellenar antes de enviar
       *[other] { $count } huecos por rellenar antes de enviar
    }
macros-missing-gaps = Huecos por rellenar: { $names }
macros-action-snooze-hours = { $hours ->
        [one] Posponer { $hours } hora
       *[other] Posponer { $hours } horas
    }
macros-status-open = Abrir
macros-status-pending = Esperar al cliente
macros-status-closed = Cerrar
macros-assign-me = Asignármela
macros-assign-nobody = No asignar a nadie
macros-assign-agent = Asignar a otra persona del equipo
macros-done-applied = Macro «{ $title }» aplicada
macros-done-imported = { $count ->
        [one] { $count } macro añadida o modificada
       *[other] { $count } macros añadidas o modificadas
    }
macros-done-archived = Macro «{ $title }» archivada
macros-new = Nueva macro
macros-import = Importar
macros-export = Exportar
macros-archived = Archivadas
macros-archive = Archivar
macros-restore = Recuperar
macros-row-languages = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
macros-row-missing = { $count ->
        [one] falta { $count }
       *[other] faltan { $count }
    }
macros-row-stale = desactualizada
macros-row-used = { $count ->
        [one] usada { $count } vez
       *[other] usada { $count } veces
    }
macros-choose = Elija una macro para leerla o cambiarla.
macros-titles = Títulos
macros-folder = Carpeta
macros-actions = Acciones
macros-field-status = Estado
macros-field-assign = Asignar
macros-field-priority = Prioridad
macros-field-add-tags = Añadir etiquetas
macros-field-remove-tags = Quitar etiquetas
macros-field-snooze = Posponer, en horas
macros-unchanged = Dejar como está
macros-field-language = Idioma
macros-field-channel = Canal
macros-field-formality = Tratamiento
macros-field-subject = Asunto
macros-field-text = Texto
macros-channel-mail = Correo
macros-channel-chat = Chat
macros-text-add = Añadir un texto
macros-variable-insert = Insertar una variable
macros-save = Guardar
macros-saved = Guardado
macros-text-delete = Eliminar este texto
macros-source = original
macros-stale-hint = El original ha cambiado desde que se escribió este texto.
macros-still-right = Sigue siendo correcto
macros-minor = Corrección menor: las traducciones siguen al día
macros-preview-for = Vista previa para
macros-preview-none = Todavía no hay ninguna conversación para la vista previa.
macros-shop-title = Cómo trata la tienda a sus clientes
macros-shop-undecided = sin decidir
