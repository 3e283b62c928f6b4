### Imagens e arquivos dos artigos, e a página antes de publicar.

pictures-insert = Imagem ou arquivo
pictures-alt = O que a imagem mostra
pictures-alt-hint = Descreva para quem não a vê
pictures-lost = { $name } não está entre os arquivos deste artigo. Coloque-o de volta ou tire-o do texto.
pictures-take-out = Tirar a imagem do texto
pictures-without-alt =
    { $count ->
        [one] Uma imagem ainda não tem descrição. Ela é necessária para publicar: o que mostra?
        [many] { $count } de imagens ainda não têm descrição. Ela é necessária para publicar: o que mostram?
       *[other] { $count } imagens ainda não têm descrição. Ela é necessária para publicar: o que mostram?
    }
pictures-files = Imagens e arquivos
pictures-unused = Não está no texto
pictures-put = Pôr { $name } no texto
pictures-own = Outro { $name } para { $language }
pictures-save = Salvar { $name }
pictures-remove = Tirar { $name } do artigo
pictures-told-removed = { $name } retirado
pictures-told-added = { $name } adicionado
pictures-adding = Adicionando…
pictures-preview = Prévia
pictures-preview-title = Como os leitores verão
pictures-preview-close = Fechar
pictures-preview-width = Largura
pictures-preview-phone = Celular
pictures-preview-wide = Computador
pictures-preview-ground = Cores
pictures-preview-light = Claro
pictures-preview-dark = Escuro
pictures-preview-page = Página do site de ajuda: { $title }
pictures-left-out =
    { $count ->
        [one] 1 imagem ou arquivo não chega a este lugar. A página diz lá o que a imagem mostra.
        [many] { $count } de imagens e arquivos não chegam a este lugar. As páginas dizem lá o que as imagens mostram.
       *[other] { $count } imagens e arquivos não chegam a este lugar. As páginas dizem lá o que as imagens mostram.
    }
