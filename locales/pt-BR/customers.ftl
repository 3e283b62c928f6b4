customers-panel =
    .label = Cliente
customers-panel-title = Cliente
customers-panel-hide =
    .label = Ocultar o painel
customers-panel-open = Abrir o painel
customers-name-unknown = Cliente sem nome
customers-language-change = alterar
customers-language-set =
    .label = Idioma deste cliente
    .placeholder = Buscar um idioma
customers-language-unknown = Idioma desconhecido
customers-language-source-person = definido manualmente
customers-language-source-declared = informado na mensagem
customers-language-source-detected = detectado no texto
customers-since =
    { $count ->
        [one] { $count } conversa, desde { $since }
       *[other] { $count } conversas, desde { $since }
    }
customers-notes-title = Notas
customers-notes-empty = Nenhuma nota. As notas são de uso interno.
customers-notes-add =
    .label = Adicionar uma nota
customers-notes-delete =
    .label = Remover esta nota
customers-notes-input =
    .label = Nova nota sobre este cliente
    .placeholder = O que a equipe deve saber?
customers-notes-save = Salvar a nota
customers-notes-cancel = Descartar
customers-earlier-title = Conversas anteriores
customers-earlier-empty = Esta é a primeira conversa.
customers-earlier-no-subject = (sem assunto)
customers-earlier-more = mais { $count }
customers-name-edit =
    .label = Alterar o nome
customers-name-input =
    .label = Nome do cliente
customers-name-save = Salvar o nome
