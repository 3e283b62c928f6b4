blocks-title = Textos comunes
blocks-about = Un texto común se guarda una sola vez y aparece en varios artículos. Cámbielo aquí y todos dirán lo nuevo tras la próxima publicación del sitio de ayuda.
blocks-back = Volver a los artículos
blocks-new = Nuevo texto común
blocks-policy = Política de devoluciones
blocks-policy-about = Comptoir escribe este texto a partir de las reglas de devolución de la tienda, en el idioma de cada artículo.
blocks-policy-go = Cambiar las reglas de devolución
blocks-where = { $count ->
        [0] Aún no aparece en ningún artículo
        [one] Aparece en { $count } artículo
       *[other] Aparece en { $count } artículos
    }
blocks-edit = Cambiar
blocks-remove = Quitar
blocks-remove-title = ¿Quitar «{ $name }»?
blocks-remove-about = { $count ->
        [0] No aparece en ningún artículo.
        [one] { $count } artículo no dirá nada en su lugar.
       *[other] { $count } artículos no dirán nada en su lugar.
    }
blocks-name = Nombre
blocks-language = Idioma
blocks-text = Texto: { $language }
blocks-save = Guardar texto común
blocks-label = Texto común
blocks-gone = El texto común «{ $key }» no existe. Los lectores no ven nada aquí.
blocks-other = Los lectores ven esto en otro idioma ({ $language }): no hay texto en el del artículo.
blocks-dead = Los lectores no ven nada en lugar de: { $names }. Estos textos comunes no existen.
blocks-none = Ningún texto común se llama así.
blocks-open = Ir a los textos comunes
