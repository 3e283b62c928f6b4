blocks-title = Textos comuns
blocks-about = Um texto comum fica guardado em um só lugar e aparece em vários artigos. Altere-o aqui e todos dirão o novo texto depois da próxima publicação do site de ajuda.
blocks-back = Voltar aos artigos
blocks-new = Novo texto comum
blocks-policy = Política de devolução
blocks-policy-about = O Comptoir escreve este texto a partir das regras de devolução da loja, no idioma de cada artigo.
blocks-policy-go = Alterar as regras de devolução
blocks-where = { $count ->
        [0] Ainda não aparece em nenhum artigo
        [one] Aparece em { $count } artigo
       *[other] Aparece em { $count } artigos
    }
blocks-edit = Alterar
blocks-remove = Remover
blocks-remove-title = Remover “{ $name }”?
blocks-remove-about = { $count ->
        [0] Não aparece em nenhum artigo.
        [one] { $count } artigo não dirá nada no lugar dele.
       *[other] { $count } artigos não dirão nada no lugar dele.
    }
blocks-name = Nome
blocks-language = Idioma
blocks-text = Texto: { $language }
blocks-save = Salvar texto comum
blocks-label = Texto comum
blocks-gone = O texto comum “{ $key }” não existe. Os leitores não veem nada aqui.
blocks-other = Os leitores veem isto em outro idioma ({ $language }): não há texto no idioma do artigo.
blocks-dead = Os leitores não veem nada no lugar de: { $names }. Esses textos comuns não existem.
blocks-none = Nenhum texto comum tem esse nome.
blocks-open = Ir para os textos comuns
