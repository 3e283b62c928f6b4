knowledge-title = Conhecimento
knowledge-command-go = Ir para a base de conhecimento
knowledge-new = Novo artigo
knowledge-create = Criar artigo
knowledge-choose = Escolha um artigo para ler ou alterar.
knowledge-empty = Artigos são respostas que se escrevem uma vez, em cada idioma, para a equipe ou para os clientes.
knowledge-nothing = Nenhum artigo corresponde.
knowledge-search = Buscar artigos em todos os idiomas
knowledge-filter = Quais artigos
knowledge-filter-all = Todos os artigos
knowledge-filter-stale = Com traduções desatualizadas
knowledge-filter-unpublished = Com textos não publicados
knowledge-filter-review = A revisar
knowledge-back = Voltar à lista
knowledge-article = Artigo
knowledge-details = Sobre este artigo
knowledge-languages = Idiomas deste artigo
knowledge-language-add = Adicionar um idioma
knowledge-category = Categoria
knowledge-category-new = Nova categoria
knowledge-category-none = Sem categoria
knowledge-category-edit = Alterar a categoria “{ $name }”
knowledge-category-name = Nome em { $language }
knowledge-category-parent = Fica em
knowledge-category-save = Salvar categoria
knowledge-category-remove = Remover categoria
knowledge-row-internal = interno
knowledge-row-languages = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
knowledge-row-stale = { $count ->
        [one] { $count } desatualizado
       *[other] { $count } desatualizados
    }
knowledge-row-drafts = { $count ->
        [one] { $count } rascunho
       *[other] { $count } rascunhos
    }
knowledge-row-review = a revisar
knowledge-status-new = falta
knowledge-status-stale = desatualizado
knowledge-status-draft = rascunho
knowledge-status-review = em revisão
knowledge-status-published = publicado
knowledge-source = original
knowledge-source-text = O texto a traduzir
knowledge-source-version = Original, versão { $number }
knowledge-follows = Segue a versão { $number }
knowledge-field-title = Título
knowledge-field-title-in = Título em { $language }
knowledge-field-summary = Resumo em uma ou duas frases
knowledge-field-text = Texto do artigo
knowledge-field-source = Escrito primeiro em
knowledge-field-category = Categoria
knowledge-field-internal = Só para a equipe
knowledge-field-kind = Tipo
knowledge-field-owner = Responsável
knowledge-field-review = Revisar em
knowledge-field-formality = Forma de tratamento
knowledge-kind-answer = Resposta
knowledge-kind-steps = Passo a passo
knowledge-kind-policy = Política
knowledge-kind-video = Vídeo
knowledge-owner-none = Ninguém
knowledge-editor-source = Markdown
knowledge-editor-hint = Escreva a resposta. Comece uma linha com # para um título ou com - para uma lista.
knowledge-tools = Formatação
knowledge-tool-level = Tipo de parágrafo
knowledge-tool-paragraph = Parágrafo
knowledge-tool-heading = Título { $level }
knowledge-tool-bold = Negrito
knowledge-tool-italic = Itálico
knowledge-tool-bullets = Lista com marcadores
knowledge-tool-numbers = Lista numerada
knowledge-tool-quote = Citação
knowledge-tool-link = Link
knowledge-tool-link-address = Endereço do link
knowledge-tool-link-set = Definir link
knowledge-saved = Salvo como rascunho
knowledge-saving = Salvando…
knowledge-untitled = Ainda não salvo: falta o título
knowledge-save-again = Salvar de novo
knowledge-conflict = Outra pessoa alterou este texto enquanto você escrevia. A versão dela está salva; a sua ainda não.
knowledge-conflict-diff = Do texto salvo para o seu:
knowledge-conflict-mine = Ficar com o meu; o outro continua no histórico
knowledge-conflict-theirs = Usar o outro e descartar o meu
knowledge-stale = O original mudou desde que este texto foi escrito.
knowledge-stale-show = O que mudou
knowledge-stale-right = O texto está em dia
knowledge-publish = Publicar: { $language }
knowledge-unpublish = Tirar do ar
knowledge-ask-review = Pedir uma revisão
knowledge-done-published = Texto publicado: { $language }
knowledge-sees-nothing = Os leitores não veem este texto.
knowledge-sees-this = Os leitores veem este texto.
knowledge-sees-older = Os leitores veem uma versão anterior.
knowledge-history = Histórico
knowledge-history-of = Histórico: { $language }
knowledge-history-version = Versão { $number }
knowledge-history-close = Fechar
knowledge-history-restore = Restaurar esta versão
knowledge-diff = O que mudou nesta versão
knowledge-diff-same = O texto não tem diferenças.
knowledge-diff-unchanged = { $count ->
        [one] { $count } parágrafo sem alteração
       *[other] { $count } parágrafos sem alteração
    }
knowledge-inserted = { $count ->
        [0] Ainda não usado em nenhuma resposta
        [one] Usado em { $count } resposta
       *[other] Usado em { $count } respostas
    }
knowledge-remove = Remover artigo
knowledge-done-removed = “{ $title }” removido
