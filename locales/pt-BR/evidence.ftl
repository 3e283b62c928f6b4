evidence-title = Fotos e arquivos
evidence-add = Adicionar arquivo
evidence-empty = Nada ainda. Solte fotos aqui, cole-as ou pegue-as de uma mensagem.
evidence-drop = Solte para adicionar
evidence-kind-photo = Foto
evidence-kind-label = Etiqueta de devolução
evidence-kind-other = Arquivo
evidence-open = Mostrar { $name }
evidence-more = O que fazer com { $name }
evidence-save = Salvar
evidence-answer = Anexar à resposta
evidence-mark-photo = É uma foto
evidence-mark-label = É uma etiqueta de devolução
evidence-mark-other = É outra coisa
evidence-shows = É sobre { $item }
evidence-shows-all = É sobre a devolução inteira
evidence-remove = Retirar
evidence-told-removed = { $name } foi retirado
evidence-told-added = { $name } agora faz parte de { $number }
evidence-offered =
    { $count ->
        [one] O cliente enviou 1 arquivo
       *[other] O cliente enviou { $count } arquivos
    }
evidence-offered-answer =
    { $count ->
        [one] O cliente respondeu com 1 arquivo
       *[other] O cliente respondeu com { $count } arquivos
    }
evidence-offered-all = Adicionar todos
evidence-offered-choose = Escolher
evidence-offered-add = Adicionar
evidence-offered-add-label = Adicionar { $name } à devolução
evidence-picture-place = Imagem { $at } de { $total }
evidence-picture-next = Próxima imagem
evidence-picture-previous = Imagem anterior
evidence-picture-close = Fechar
evidence-attachment-add = Adicionar à devolução { $number }
evidence-attachment-menu = Adicionar { $name } a uma devolução

evidence-parcels = Pacotes
evidence-parcel-add = Adicionar pacote
evidence-parcel-title = Pacote de { $number }
evidence-parcel-tracking = Código de rastreio
evidence-parcel-carrier = Transportadora
evidence-parcel-guess = Parece ser { $carrier }
evidence-parcel-link = Link próprio de rastreio (opcional)
evidence-parcel-posted = Comprovante de postagem, dia
evidence-parcel-posted-hint = Informe só se você viu o comprovante. Numa desistência legal, não se pode mais esperar pelos produtos.
evidence-parcel-moved = Último movimento visto, dia
evidence-parcel-pieces = O que há nele (opcional)
evidence-parcel-do = Salvar
evidence-parcel-unnamed = Pacote sem código
evidence-parcel-follow = Rastrear { $tracking } na página da transportadora
evidence-parcel-more = O que fazer com o pacote { $tracking }
evidence-parcel-edit = Alterar
evidence-parcel-here = Chegou
evidence-parcel-lost = Foi perdido
evidence-parcel-under-way = Ainda está a caminho
evidence-parcel-remove = Retirar
evidence-parcel-told-removed = Pacote retirado
evidence-parcel-since = a caminho desde { $day }
evidence-parcel-arrived = aqui desde { $day }
evidence-parcel-given-up = dado como perdido em { $day }
evidence-parcel-proved = Postagem comprovada em { $day }
evidence-parcel-seen = visto pela última vez em { $day }
evidence-rests =
    { $days ->
        [one] Sem movimento há 1 dia
       *[other] Sem movimento há { $days } dias
    }
evidence-rests-ask = Perguntar ao cliente
evidence-rests-limit = Dias sem movimento após os quais se procura um pacote de devolução
evidence-may-wait = Você pode esperar pelos produtos ou pelo comprovante de postagem.
evidence-may-not-wait = A postagem está comprovada: esperar pelos produtos não é mais motivo.

evidence-condition = Estado
evidence-condition-unknown = Estado não informado
evidence-condition-label = Estado de { $title } segundo o cliente
