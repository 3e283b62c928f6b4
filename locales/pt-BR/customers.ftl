customers-panel =
    .label = Cliente
customers-panel-title = Cliente
customers-panel-hide =
    .label = Ocultar o painel
customers-panel-open = Abrir o painel
customers-name-unknown = Sem nome
customers-language-change = alterar
customers-language-set =
    .label = Idioma deste cliente
    .placeholder = Buscar um idioma
customers-language-unknown = Idioma desconhecido
customers-language-source-person = definido por uma pessoa
customers-language-source-declared = informado na mensagem
customers-language-source-detected = detectado no texto
customers-since =
    { $count ->
        [one] { $count } conversa, desde { $since }
       *[other] { $count } conversas, desde { $since }
    }
customers-notes-title = Notas
customers-notes-empty = Nada anotado. As notas ficam só na equipe.
customers-notes-add =
    .label = Adicionar uma nota
customers-notes-delete =
    .label = Remover esta nota
customers-notes-input =
    .label = Nova nota sobre este cliente
    .placeholder = O que os colegas devem saber?
customers-notes-save = Guardar a nota
customers-notes-cancel = Descartar
customers-earlier-title = Conversas anteriores
customers-earlier-empty = Esta é a primeira.
customers-earlier-no-subject = (sem assunto)
customers-earlier-more = mais { $count }
customers-name-edit =
    .label = Alterar o nome
customers-name-input =
    .label = Nome do cliente
customers-name-save = Guardar o nome
