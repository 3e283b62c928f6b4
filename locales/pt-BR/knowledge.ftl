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
knowledge-editor-hint = Escreva a resposta. Comece uma linha com # para um título ou com - para uma lista. Digite / para inserir uma tabela, passos ou uma dica.
knowledge-tools = Formatação
knowledge-tool-level = Tipo de parágrafo
knowledge-tool-paragraph = Parágrafo
knowledge-tool-heading = Título { $level }
knowledge-tool-bold = Negrito
knowledge-tool-italic = Itálico
knowledge-tool-bullets = Lista com marcadores
knowledge-tool-numbers = Lista numerada
knowledge-tool-quote = Citação
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

knowledge-site = Site de ajuda
knowledge-site-command-go = Ir para o site de ajuda
knowledge-site-back = Voltar aos artigos
knowledge-site-about = Os artigos públicos e publicados viram arquivos simples que funcionam em qualquer servidor web, a partir de uma pasta e sem rede.
knowledge-site-places = Onde fica
knowledge-site-place = Um local do site de ajuda
knowledge-site-none = Um local é uma pasta, um arquivo compactado, um servidor, um site WordPress ou uma loja Shopify em que o site de ajuda é gravado. Você vê o que mudaria antes de gravar.
knowledge-site-add = Adicionar um local
knowledge-site-change = Alterar
knowledge-site-remove = Esquecer
knowledge-site-remove-title = Esquecer “{ $name }”?
knowledge-site-remove-about = O que foi gravado em { $place } fica lá; o Comptoir só deixa de saber o que é dele.
knowledge-site-name = Nome
knowledge-site-kind = O que é
knowledge-site-kind-folder = Pasta neste computador
knowledge-site-kind-zip = Arquivo compactado (.zip)
knowledge-site-folder = Pasta, com o caminho completo
knowledge-site-zip = Arquivo que termina em .zip, com o caminho completo
knowledge-site-address = Endereço web onde os leitores o encontram, se houver
knowledge-site-address-hint = Com ele, as páginas ganham um QR code no papel, um feed e um mapa para buscadores.
knowledge-site-save-target = Guardar este local
knowledge-site-look = Mostrar o que mudaria
knowledge-site-looking = Comparando com o que está lá …
knowledge-site-publish = Publicar agora
knowledge-site-publishing = Gravando o site de ajuda
knowledge-site-progress = { $done } de { $total } arquivos
knowledge-site-stop = Parar
knowledge-site-open = Abrir
knowledge-site-never = Nada foi publicado aqui ainda.
knowledge-site-run-done = Publicado: { $moment }
knowledge-site-run-stopped = Parado: { $moment }. Publique de novo para continuar.
knowledge-site-run-failed = Falhou: { $moment }
knowledge-site-run-counts = Arquivos: { $added } adicionados, { $changed } alterados, { $removed } removidos
knowledge-site-left = { $count ->
        [one] { $count } arquivo ficou como está, porque foi alterado lá.
       *[other] { $count } arquivos ficaram como estão, porque foram alterados lá.
    }
knowledge-site-plan = O que mudaria
knowledge-site-plan-nothing = Tudo lá está como deve.
knowledge-site-plan-added = { $count ->
        [one] { $count } arquivo é adicionado
       *[other] { $count } arquivos são adicionados
    }
knowledge-site-plan-changed = { $count ->
        [one] { $count } arquivo é alterado
       *[other] { $count } arquivos são alterados
    }
knowledge-site-plan-removed = { $count ->
        [one] { $count } arquivo é removido
       *[other] { $count } arquivos são removidos
    }
knowledge-site-plan-edited = { $count ->
        [one] { $count } arquivo foi alterado lá por outros e fica como está
       *[other] { $count } arquivos foram alterados lá por outros e ficam como estão
    }
knowledge-site-plan-unchanged = { $count ->
        [one] { $count } arquivo fica igual
       *[other] { $count } arquivos ficam iguais
    }
knowledge-site-plan-more = { $count ->
        [one] e mais { $count }
       *[other] e mais { $count }
    }
knowledge-site-plan-overwrite = Substituir o que outros alteraram lá
knowledge-site-plan-atomic = Os leitores veem o site antigo até o novo estar completo.
knowledge-site-plan-stepwise = As páginas são substituídas uma após a outra.
knowledge-site-plan-close = Agora não
knowledge-site-shop = O que diz da loja
knowledge-site-shop-name = Chama-se { $name }, como a loja nas configurações.
knowledge-site-accent = Cor de links e botões
knowledge-site-accent-choose = Escolher uma cor
knowledge-site-accent-bad = Isto não é uma cor. Escreva como #274cbc.
knowledge-site-accent-sample = Link
knowledge-site-font = Letra
knowledge-site-font-system = A dos programas de quem lê
knowledge-site-font-clear = Larga e simples
knowledge-site-font-warm = Calorosa
knowledge-site-font-book = Como nos livros
knowledge-site-font-sample = Lavar jaquetas de chuva a 30 graus
knowledge-site-font-hint = Só letras que computadores e celulares já trazem: nada é carregado de terceiros.
knowledge-site-logo = Logotipo
knowledge-site-logo-choose = Escolher uma imagem
knowledge-site-logo-other = Outra imagem
knowledge-site-logo-remove = Tirar
knowledge-site-logo-hint = Fica ao lado do nome em cada página. É redesenhado, para que nada mais do arquivo venha junto.
knowledge-site-accent-light = No claro, boa leitura: contraste { $ratio } para 1
knowledge-site-accent-darker = No claro, pálida demais ({ $ratio } para 1): o site a escurece
knowledge-site-accent-dark = No escuro, boa leitura: contraste { $ratio } para 1
knowledge-site-accent-lighter = No escuro, escura demais ({ $ratio } para 1): o site a clareia
knowledge-site-email = Endereço de e-mail para os leitores
knowledge-site-email-hint = As respostas a “Isto ajudou?” chegam aqui. Sem endereço, ninguém é perguntado.
knowledge-site-phone = Telefone
knowledge-site-postal = Endereço postal
knowledge-site-hours = Horário de atendimento, em { $language }
knowledge-site-zone = Fuso horário das datas
knowledge-site-withdrawal = Uma página para desistir de um pedido
knowledge-site-save = Salvar
knowledge-site-saved = Salvo. Os leitores verão após a próxima publicação.
knowledge-site-languages = Idiomas do site
knowledge-site-languages-none = Nenhum artigo público foi publicado ainda. Publique um texto primeiro.
knowledge-site-language-count = { $count ->
        [one] { $count } artigo
       *[other] { $count } artigos
    }
knowledge-votes = Ajudou os leitores?
knowledge-votes-none = Nenhum leitor respondeu ainda.
knowledge-votes-of = { $yes } de { $all } dizem sim

knowledge-insert = Inserir
knowledge-insert-find = O que inserir
knowledge-insert-none = Nada tem esse nome.
knowledge-insert-table = Tabela
knowledge-insert-steps = Passos
knowledge-insert-line = Linha separadora
knowledge-insert-article = Link para um artigo
knowledge-insert-product = Cartão de produto
knowledge-insert-product-find = Produto ou código
knowledge-insert-product-use = Usar o código { $sku }
knowledge-insert-shop-name = Nome da loja
knowledge-insert-shop-email = E-mail da loja
knowledge-insert-shop-phone = Telefone da loja
knowledge-callout-note = Nota
knowledge-callout-tip = Dica
knowledge-callout-important = Importante
knowledge-callout-warning = Aviso
knowledge-callout-caution = Cuidado
knowledge-table-row = Linha abaixo
knowledge-table-column = Coluna depois
knowledge-table-row-remove = Remover linha
knowledge-table-column-remove = Remover coluna
knowledge-table-remove = Remover tabela
knowledge-dead-links = Os leitores não chegam a: { $links }. O artigo foi removido, é só para a equipe ou não está publicado.
knowledge-field-slug = Endereço da página
knowledge-move-up = Mover para cima
knowledge-move-down = Mover para baixo
knowledge-links = Trata de
knowledge-links-none = Sem produtos, assuntos e motivos, só é encontrado pelas palavras.
knowledge-links-add = Adicionar produto, assunto ou motivo
knowledge-link-product = Produto
knowledge-link-topic = Assunto
knowledge-link-reason = Motivo da devolução
knowledge-link-remove = Remover { $name }

knowledge-site-kind-wordpress = Páginas de um site WordPress
knowledge-site-kind-sftp = Pasta em um servidor (SFTP)
knowledge-site-kind-shopify = Páginas de uma loja Shopify conectada
knowledge-site-shopify = Loja
knowledge-site-shopify-none = Nenhuma loja Shopify está conectada ainda. Conecte uma nas configurações, em Lojas; a chave dela também precisa da permissão “write_content”.
knowledge-site-shopify-hint = São usadas as chaves da loja. Elas precisam da permissão “write_content”. O que é excluído lá não volta: o Shopify não tem lixeira para páginas.
knowledge-site-wordpress = Endereço do site WordPress, como https://shop.example/
knowledge-site-sftp = Servidor e pasta, como sftp://shop.example/srv/help
knowledge-site-user = Usuário
knowledge-site-app-password = Senha de aplicativo
knowledge-site-app-password-hint = Crie-a no WordPress, no perfil de um usuário que pode editar páginas.
knowledge-site-secret = Senha, ou a frase que abre a chave
knowledge-site-secret-show = Mostrar a senha
knowledge-site-secret-hide = Ocultar a senha
knowledge-site-secret-kept = Se ficar vazia, vale a que já está guardada.
knowledge-site-key-file = Chave privada, com o caminho completo, se houver
knowledge-site-local = Fica neste computador ou na minha rede
knowledge-site-trust = Comparei a chave { $fingerprint }: é deste servidor
knowledge-site-trying = Tentando entrar …

knowledge-import = Importar artigos
knowledge-import-hint = Páginas em Markdown ou HTML com suas imagens, uma planilha CSV ou as exportações JSON do Zendesk Guide e do Help Scout Docs. Antes de qualquer mudança, você vê o resultado.
knowledge-import-choose = Onde estão os artigos
knowledge-import-choose-files = Escolher arquivos
knowledge-import-choose-folder = Escolher uma pasta
knowledge-import-chosen = Arquivos: { $count }
knowledge-import-path-hint = Ou um caminho no computador em que o Comptoir roda, também para pastas com mais de 128 MB.
knowledge-import-path = Pasta ou arquivo
knowledge-import-format = Formato
knowledge-import-format-auto = Reconhecer automaticamente
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = Idioma quando um texto não o informa
knowledge-import-publish = Publicar na hora o que os leitores viam lá
knowledge-import-overwrite = Substituir textos alterados aqui desde então
knowledge-import-look = Ver o resultado
knowledge-import-looking = Lendo…
knowledge-import-again = Escolher outro
knowledge-import-close = Fechar
knowledge-import-progress = { $done } de { $total }
knowledge-import-run = { $count ->
        [one] Importar { $count } texto
       *[other] Importar { $count } textos
    }
knowledge-import-none = Tudo o que ele contém já está aqui.
knowledge-import-done = Os artigos estão aqui.
knowledge-import-stopped = Parado. O que já veio fica; importe de novo para continuar.
knowledge-import-added = Novos
knowledge-import-changed = Alterados
knowledge-import-same = Sem mudança
knowledge-import-left-out = Deixados de fora
knowledge-import-pictures = Imagens que não vêm junto
knowledge-import-look-at = Para conferir
knowledge-import-more = { $count ->
        [one] mais { $count }
       *[other] mais { $count }
    }
knowledge-import-reason-no_title = sem título
knowledge-import-reason-no_text = só aparece numa lista; exporte o próprio artigo
knowledge-import-reason-too_long = longo demais para um artigo
knowledge-import-reason-language_unknown = idioma desconhecido
knowledge-import-reason-broken = danificado, ou não é o que o nome diz
knowledge-import-reason-too_large = grande demais
knowledge-import-reason-unknown_kind = de um tipo que não é lido
knowledge-import-reason-html_too_deep = HTML aninhado sem fim
knowledge-import-reason-twice = outro texto deste artigo neste idioma foi usado
knowledge-import-reason-removed = removido aqui
knowledge-import-reason-edited_here = alterado aqui e lá desde então; fica o que está aqui
knowledge-import-note-picture = Imagem que não vem junto
knowledge-import-note-link = Link que não leva a lugar nenhum
knowledge-import-note-embedded = Vídeo ou quadro, agora um link
knowledge-import-note-script = Script ou formulário, deixado de fora
knowledge-import-note-table = Tabela com células mescladas, agora parágrafos
knowledge-import-note-markup = HTML que os leitores não veem
knowledge-import-note-variable = Palavras entre chaves duplas
knowledge-import-note-wordless = Imagem sem descrição: o texto não é publicado
knowledge-import-shown = Imagens
knowledge-import-fate-kept = vem junto
knowledge-import-fate-too_large = grande demais; no máximo 25 MB e 40 milhões de pixels
knowledge-import-fate-unreadable = danificada ou de um tipo que não é aceito; salve como PNG ou JPEG
knowledge-import-fate-too_many = o artigo já tem o máximo de arquivos
knowledge-import-fate-missing = não está entre os arquivos
knowledge-import-fate-elsewhere = está em um servidor e fica lá; nada é baixado
knowledge-import-take-back = Desfazer a importação
knowledge-import-taken-back = A importação foi desfeita.
knowledge-import-kept = Fica, porque mudou desde então
knowledge-import-toast = Textos importados: { $count }
