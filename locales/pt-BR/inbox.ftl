inbox-view-mine = Minhas
inbox-view-unassigned = Não atribuídas
inbox-view-open = Todas as abertas
inbox-view-pending = Aguardando o cliente
inbox-view-snoozed = Adiadas
inbox-view-drafts = Rascunhos
inbox-view-closed = Encerradas
inbox-view-sent = Enviadas
inbox-view-spam = Spam
inbox-view-all = Tudo

inbox-list-total-open = Abertas: { $count }
inbox-list-total = { $count }
inbox-list =
    .label = Conversas
inbox-list-sort-waiting = Maior espera
inbox-list-sort-newest = Mais recentes
inbox-list-sort =
    .label = Mudar a ordem
inbox-group-waiting = Aguardam nossa resposta
inbox-group-answered = Respondidas
inbox-group-snoozed = Adiadas
inbox-group-snoozed-today = Adiadas, voltam hoje
inbox-row-unread = não lida
inbox-row-draft = rascunho
inbox-row-over-target = acima da meta
inbox-row-attachments = com anexos
inbox-row-waiting = espera há { $span }
inbox-row-returns = volta { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (sem assunto)
inbox-row-failed = não enviada
inbox-row-undecided = enviada?
inbox-selection-count =
    { $count ->
        [one] { $count } marcada
       *[other] { $count } marcadas
    }
inbox-selection-clear =
    .label = Desmarcar tudo

inbox-empty-mine = As conversas que você assume aparecem aqui.
inbox-empty-unassigned = Toda conversa tem alguém que cuida dela.
inbox-empty-open = Nenhum cliente está esperando.
inbox-empty-pending = As conversas que você respondeu aguardam o cliente aqui.
inbox-empty-snoozed = As conversas que você adia voltam daqui sozinhas.
inbox-empty-drafts = O que você começa a escrever fica guardado aqui.
inbox-empty-closed = As conversas concluídas descansam aqui.
inbox-empty-sent = O que você envia aparece aqui.
inbox-empty-spam = O e-mail indesejado fica aqui, fora do caminho.
inbox-empty-all = Todos os e-mails aparecem aqui assim que uma caixa postal for conectada.
inbox-empty-action-all-open = Mostrar todas as abertas
inbox-empty-action-unassigned = Mostrar as não atribuídas
inbox-empty-action-connect = Conectar uma caixa postal
inbox-empty-conversation = Escolha uma conversa para ler aqui.
inbox-empty-search = Nenhuma mensagem contém “{ $query }”.

inbox-quarantine-title = E-mails ilegíveis
inbox-quarantine-intro = Estes chegaram, mas não puderam ser lidos como mensagens. Nada se perdeu: o código-fonte fica guardado aqui.
inbox-quarantine-empty = Tudo o que chegou pôde ser lido.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Mostrar o início do código-fonte

inbox-search-title = Mensagens com “{ $query }”

inbox-conversation =
    .label = Conversa
inbox-conversation-unassigned = Não atribuída a ninguém
inbox-conversation-waiting = espera há { $span }, meta { $target }
inbox-conversation-pending = aguardando o cliente
inbox-conversation-closed = encerrada
inbox-conversation-spam = spam
inbox-conversation-snoozed = adiada até { $at }
inbox-conversation-back =
    .label = Voltar à lista
inbox-conversation-assign =
    .label = Atribuir
inbox-conversation-tag =
    .label = Etiquetar
inbox-conversation-snooze =
    .label = Adiar
inbox-conversation-close =
    .label = Encerrar
inbox-conversation-reopen =
    .label = Reabrir
inbox-conversation-more =
    .label = Mais
inbox-conversation-panel =
    .label = Mostrar ou ocultar o painel do cliente
inbox-conversation-messages =
    .label = Mensagens
inbox-conversation-absent = Esta conversa não está mais aqui.

inbox-priority-low = Prioridade baixa
inbox-priority-normal = Prioridade normal
inbox-priority-high = Prioridade alta
inbox-priority-urgent = Urgente

inbox-message-note = Nota interna
inbox-message-reply = Resposta
inbox-message-forwarded = Encaminhada
inbox-message-to = para { $recipients }
inbox-message-cc = cópia para { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Mostrar o texto citado, { $count } linha
       *[other] Mostrar o texto citado, { $count } linhas
    }
inbox-message-hide-quoted = Ocultar o texto citado
inbox-message-show-original = Mostrar com o visual original
inbox-message-hide-original = Mostrar como texto
inbox-message-original =
    .label = A mensagem como o remetente a criou
inbox-message-empty = (sem texto)
inbox-message-earlier = { $count } anteriores: { $names }
inbox-message-details =
    .label = Detalhes desta mensagem
inbox-message-split = Transformar em uma conversa separada
inbox-message-new-participant = Novo aqui: este endereço não fazia parte da conversa
inbox-message-unverified = O endereço do remetente não pôde ser verificado
inbox-message-subject-changed = Assunto alterado
inbox-message-automatic-reply = Resposta automática
inbox-message-automatic-generated = Enviada por uma máquina
inbox-message-automatic-list = Lista de e-mails
inbox-message-automatic-bounce = Relatório de entrega
inbox-message-bounced = Não foi possível entregar a { $address }
inbox-message-bounced-unknown = Não foi possível entregar
inbox-message-bounced-later = O outro servidor tenta de novo sozinho. Por enquanto não há nada a fazer.
inbox-message-bounced-for-good = Confira o endereço e envie de novo.
inbox-attachments =
    .label = Anexos
inbox-attachment-open =
    .label = Abrir { $name }
inbox-images-blocked =
    { $count ->
        [one] { $count } imagem da internet não é exibida, para que o remetente não saiba que você está lendo.
       *[other] { $count } imagens da internet não são exibidas, para que o remetente não saiba que você está lendo.
    }
inbox-images-once = Mostrar uma vez
inbox-images-always = Sempre para este remetente

inbox-delivery-queued = aguarda o envio
inbox-delivery-attempting = sendo enviada
inbox-delivery-sent =
    .label = Enviada
inbox-delivery-failed = Não enviada
inbox-delivery-unknown = Ninguém sabe se foi enviada
inbox-delivery-cancelled = recolhida
inbox-delivery-unknown-text = A conexão caiu durante o envio. Verifique se a mensagem chegou e então decida.
inbox-delivery-retry = Tentar agora
inbox-delivery-take-back = Recolher
inbox-delivery-arrived = Ela chegou
inbox-delivery-again = Enviar de novo

inbox-activity-someone = o desk
inbox-activity-closed = Encerrada por { $agent }
inbox-activity-opened = Reaberta por { $agent }
inbox-activity-pending = Colocada à espera do cliente por { $agent }
inbox-activity-snoozed = Adiada até { $at } por { $agent }
inbox-activity-returned = Não está mais adiada
inbox-activity-spam = Marcada como spam por { $agent }
inbox-activity-assigned = Atribuída a { $name } por { $agent }
inbox-activity-unassigned = Atribuição retirada por { $agent }
inbox-activity-undone = A última alteração foi desfeita
inbox-activity-split = Separada por { $agent }
inbox-activity-reopened = Reaberta por uma nova mensagem
inbox-activity-other = { $event }

inbox-snooze-title = Adiar
inbox-snooze-later-today = Hoje, mais tarde
inbox-snooze-tomorrow = Amanhã de manhã
inbox-snooze-weekend = No fim de semana
inbox-snooze-next-week = Na próxima semana
inbox-snooze-custom = Até
inbox-snooze-custom-set = Adiar até lá
inbox-assign-title = Atribuir
inbox-assign-me = A mim
inbox-assign-nobody = A ninguém
inbox-assign-search =
    .placeholder = Buscar uma pessoa
inbox-tag-title = Etiquetas
inbox-tag-input =
    .placeholder = Buscar ou criar uma etiqueta
inbox-tag-create = Criar a etiqueta “{ $name }”
inbox-tag-none = Ainda não há etiquetas. Digite uma.
inbox-menu-reply = Responder
inbox-menu-forward = Encaminhar
inbox-menu-note = Nota interna
inbox-menu-unread = Marcar como não lida
inbox-menu-read = Marcar como lida
inbox-menu-pending = Aguardar o cliente
inbox-menu-spam = Spam
inbox-menu-no-spam = Não é spam
inbox-menu-priority = Prioridade

inbox-done-closed =
    { $count ->
        [one] Encerrada
       *[other] { $count } encerradas
    }
inbox-done-opened =
    { $count ->
        [one] Reaberta
       *[other] { $count } reabertas
    }
inbox-done-pending =
    { $count ->
        [one] Aguarda o cliente
       *[other] { $count } aguardam o cliente
    }
inbox-done-snoozed =
    { $count ->
        [one] Adiada até { $at }
       *[other] { $count } adiadas até { $at }
    }
inbox-done-spam =
    { $count ->
        [one] Marcada como spam
       *[other] { $count } marcadas como spam
    }
inbox-done-assigned =
    { $count ->
        [one] Atribuída a { $name }
       *[other] { $count } atribuídas a { $name }
    }
inbox-done-unassigned =
    { $count ->
        [one] Atribuída a ninguém
       *[other] { $count } atribuídas a ninguém
    }
inbox-done-tagged = Etiquetas alteradas
inbox-done-priority = Prioridade alterada
inbox-done-read = Marcada como lida
inbox-done-unread = Marcada como não lida
inbox-done-split = Agora é uma conversa separada

inbox-command-reply = Responder
inbox-command-note = Escrever uma nota interna
inbox-command-forward = Encaminhar
inbox-command-close = Encerrar ou reabrir
inbox-command-snooze = Adiar
inbox-command-assign = Atribuir
inbox-command-assign-me = Atribuir a mim
inbox-command-tag = Etiquetar
inbox-command-priority = Mudar a prioridade
inbox-command-unread = Marcar como não lida
inbox-command-pending = Aguardar o cliente
inbox-command-spam = Spam
inbox-command-next = Próxima conversa
inbox-command-previous = Conversa anterior
inbox-command-open = Abrir a conversa
inbox-command-back = Voltar à lista
inbox-command-select = Marcar para agir em várias
inbox-command-sort = Mudar a ordem da lista

inbox-composer =
    .label = Escrever
inbox-composer-tab-reply = Responder
inbox-composer-tab-forward = Encaminhar
inbox-composer-tab-note = Nota
inbox-composer-new = Nova mensagem
inbox-composer-close =
    .label = Fechar; o rascunho fica guardado
inbox-composer-kept = Iniciada antes:
inbox-composer-language =
    .label = Idioma do cliente: { $language }
inbox-composer-reply-all =
    .label = Responder a todos
inbox-composer-forward =
    .label = Encaminhar
inbox-composer-back-to-reply =
    .label = Responder em vez disso
inbox-composer-from = De
inbox-composer-to = Para
inbox-composer-cc = Cc
inbox-composer-bcc = Cco
inbox-composer-subject = Assunto
inbox-composer-remove-recipient =
    .label = Remover { $name }
inbox-composer-remove-file =
    .label = Remover { $name }
inbox-composer-text =
    .label = Texto da mensagem
inbox-composer-note =
    .label = Texto da nota interna
inbox-composer-hint = Escreva uma resposta
inbox-composer-forward-hint = Adicione algumas palavras
inbox-composer-new-hint = Escreva sua mensagem
inbox-composer-note-hint = Só os colegas veem isto
inbox-composer-tools =
    .label = Formatação
inbox-composer-bold =
    .label = Negrito
inbox-composer-italic =
    .label = Itálico
inbox-composer-underline =
    .label = Sublinhado
inbox-composer-bullets =
    .label = Lista
inbox-composer-numbers =
    .label = Lista numerada
inbox-composer-quote =
    .label = Citação
inbox-composer-link =
    .label = Link
inbox-composer-link-address =
    .label = Endereço do link
    .placeholder = https://
inbox-composer-link-set = Inserir o link
inbox-composer-link-remove =
    .label = Remover o link
inbox-composer-attach =
    .label = Anexar arquivos
inbox-composer-discard =
    .label = Descartar o rascunho
inbox-composer-saved = Rascunho salvo
inbox-composer-send = Enviar
inbox-composer-send-close = Enviar e encerrar
inbox-composer-send-keep-open = Enviar e manter aberta
inbox-composer-send-snooze = Enviar e adiar
inbox-composer-send-more =
    .label = Outras formas de enviar
inbox-composer-note-add = Adicionar nota
inbox-composer-missing-recipient = Adicione um destinatário
inbox-composer-missing-address = Corrija o endereço marcado
inbox-composer-missing-text = Escreva algo primeiro
inbox-composer-missing-subject = Adicione um assunto
inbox-composer-missing-mailbox = Conecte uma caixa postal para enviar
inbox-command-reply-all = Responder a todos
inbox-done-sent = Enviada a { $name }
inbox-done-sent-closed = Enviada a { $name }, encerrada
inbox-done-sent-snoozed = Enviada a { $name }, adiada
inbox-done-taken-back = Não enviada. Seu rascunho está de volta.
inbox-done-noted = Nota adicionada
