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
inbox-row-over-target = fora do prazo
inbox-row-attachments = com anexos
inbox-row-waiting = aguardando há { $span }
inbox-row-returns = volta: { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (sem assunto)
inbox-row-failed = não enviada
inbox-row-undecided = enviada?
inbox-selection-count =
    { $count ->
        [one] { $count } selecionada
       *[other] { $count } selecionadas
    }
inbox-selection-clear =
    .label = Desmarcar tudo

inbox-empty-mine = As conversas que você assume aparecem aqui.
inbox-empty-unassigned = Todas as conversas já têm um responsável.
inbox-empty-open = Nenhum cliente está esperando.
inbox-empty-pending = As conversas que você respondeu ficam aqui até o cliente voltar.
inbox-empty-snoozed = As conversas adiadas ficam aqui e voltam sozinhas.
inbox-empty-drafts = Seus rascunhos ficam guardados aqui.
inbox-empty-closed = As conversas encerradas ficam aqui.
inbox-empty-sent = O que você envia aparece aqui.
inbox-empty-spam = Os e-mails indesejados ficam aqui, separados do resto.
inbox-empty-all = Todos os e-mails aparecerão aqui assim que uma caixa de e-mail for conectada.
inbox-empty-action-all-open = Mostrar todas as abertas
inbox-empty-action-unassigned = Mostrar as não atribuídas
inbox-empty-action-connect = Conectar uma caixa de e-mail
inbox-empty-conversation = Escolha uma conversa para ler aqui.
inbox-empty-search = Nenhuma mensagem contém “{ $query }”.

inbox-quarantine-title = E-mails ilegíveis
inbox-quarantine-intro = Estas mensagens chegaram, mas não puderam ser lidas. Nada se perdeu: o código-fonte fica guardado aqui.
inbox-quarantine-empty = Tudo o que chegou pôde ser lido.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Mostrar o início do código-fonte

inbox-search-title = Mensagens com “{ $query }”

inbox-conversation =
    .label = Conversa
inbox-conversation-unassigned = Não atribuída
inbox-conversation-waiting = aguardando há { $span }, prazo de { $target }
inbox-conversation-pending = aguardando o cliente
inbox-conversation-closed = encerrada
inbox-conversation-spam = spam
inbox-conversation-snoozed = adiada até { $at }
inbox-conversation-back =
    .label = Voltar à lista
inbox-conversation-assign =
    .label = Atribuir
inbox-conversation-tag =
    .label = Etiquetas
inbox-conversation-snooze =
    .label = Adiar
inbox-conversation-close =
    .label = Encerrar
inbox-conversation-reopen =
    .label = Reabrir
inbox-conversation-more =
    .label = Mais
inbox-conversation-messages =
    .label = Mensagens
inbox-conversation-absent = Esta conversa não está mais aqui.

inbox-priority-low = Prioridade baixa
inbox-priority-normal = Prioridade normal
inbox-priority-high = Prioridade alta
inbox-priority-urgent = Urgente

inbox-message-note = Nota interna
inbox-message-reply = Resposta
inbox-message-to = para { $recipients }
inbox-message-cc = cópia para { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Mostrar o texto citado, { $count } linha
       *[other] Mostrar o texto citado, { $count } linhas
    }
inbox-message-hide-quoted = Ocultar o texto citado
inbox-message-show-original = Mostrar com a aparência original
inbox-message-hide-original = Mostrar como texto
inbox-message-original =
    .label = A mensagem com a aparência dada pelo remetente
inbox-message-empty = (sem texto)
inbox-message-earlier = Anteriores ({ $count }): { $names }
inbox-message-details =
    .label = Detalhes desta mensagem
inbox-message-split = Transformar em uma conversa separada
inbox-message-new-participant = Novo participante: este endereço não fazia parte da conversa
inbox-message-unverified = Não foi possível verificar o endereço do remetente
inbox-message-subject-changed = Assunto alterado
inbox-message-automatic-reply = Resposta automática
inbox-message-automatic-generated = Enviada automaticamente
inbox-message-automatic-list = Lista de e-mails
inbox-message-automatic-bounce = Relatório de entrega
inbox-message-bounced = Não foi possível entregar a { $address }
inbox-message-bounced-unknown = Não foi possível entregar
inbox-message-bounced-later = O servidor continua tentando sozinho. Por enquanto não é preciso fazer nada.
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
inbox-link-open =
    .label = Link: { $words }
inbox-link-target =
    .label = Para onde o link leva
inbox-link-leads = Este link leva para { $host }
inbox-link-disguised = A mensagem mostra um endereço diferente daquele para onde o link leva.
inbox-link-go = Abrir no navegador
inbox-link-stay = Não abrir

inbox-delivery-queued = aguardando envio
inbox-delivery-attempting = enviando
inbox-delivery-sent =
    .label = Enviada
inbox-delivery-failed = Não enviada
inbox-delivery-unknown = Não se sabe se a mensagem foi enviada
inbox-delivery-cancelled = envio cancelado
inbox-delivery-unknown-text = A conexão caiu durante o envio. Verifique se a mensagem chegou e então decida.
inbox-delivery-retry = Tentar agora
inbox-delivery-take-back = Cancelar o envio
inbox-delivery-arrived = A mensagem chegou
inbox-delivery-again = Enviar de novo

inbox-activity-someone = Comptoir
inbox-activity-closed = Encerrada por { $agent }
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent } vai retornar a ligação: { $at }
inbox-activity-opened = Reaberta por { $agent }
inbox-activity-pending = Marcada como aguardando o cliente por { $agent }
inbox-activity-snoozed = Adiada até { $at } por { $agent }
inbox-activity-returned = Não está mais adiada
inbox-activity-spam = Marcada como spam por { $agent }
inbox-activity-assigned = Atribuída a { $name } por { $agent }
inbox-activity-unassigned = Atribuição removida por { $agent }
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = { $agent } pediu revisão a { $name }
inbox-activity-undone = A última alteração foi desfeita
inbox-activity-split = Dividida por { $agent }
inbox-activity-reopened = Reaberta por uma nova mensagem
inbox-activity-other = { $event }

inbox-snooze-title = Adiar
inbox-snooze-later-today = Hoje mais tarde
inbox-snooze-tomorrow = Amanhã de manhã
inbox-snooze-weekend = No fim de semana
inbox-snooze-next-week = Semana que vem
inbox-snooze-custom = Até
inbox-snooze-custom-set = Adiar até essa data
inbox-assign-title = Atribuir
inbox-assign-me = Para mim
inbox-assign-nobody = Para ninguém
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
inbox-menu-pending = Deixar aguardando o cliente
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
        [one] Atribuição removida
       *[other] { $count } atribuições removidas
    }
inbox-done-tagged = Etiquetas alteradas
inbox-done-priority = Prioridade alterada
inbox-done-read = Marcada como lida
inbox-done-unread = Marcada como não lida
inbox-done-split = Agora é uma conversa separada

inbox-command-reply = Responder
inbox-command-note = Escrever uma nota interna
inbox-command-forward = Encaminhar
inbox-command-greeting = Começar com a saudação
inbox-command-edit-quote = Editar a mensagem citada
inbox-command-close = Encerrar ou reabrir
inbox-command-snooze = Adiar
inbox-command-assign = Atribuir
inbox-command-assign-me = Atribuir a mim
inbox-command-tag = Etiquetar
inbox-command-priority = Mudar a prioridade
inbox-command-unread = Marcar como não lida
inbox-command-pending = Deixar aguardando o cliente
inbox-command-spam = Spam
inbox-command-next = Próxima conversa
inbox-command-previous = Conversa anterior
inbox-command-open = Abrir a conversa
inbox-command-back = Voltar à lista
inbox-command-select = Selecionar (para agir em várias)
inbox-command-sort = Mudar a ordem da lista

inbox-composer =
    .label = Escrever
inbox-composer-tab-reply = Responder
inbox-composer-tab-forward = Encaminhar
inbox-composer-tab-note = Nota
inbox-composer-new = Nova mensagem
inbox-composer-close =
    .label = Fechar; o rascunho fica guardado
inbox-composer-kept = Iniciados antes:
inbox-composer-reply-all =
    .label = Responder a todos
inbox-composer-forward =
    .label = Encaminhar
inbox-composer-back-to-reply =
    .label = Voltar à resposta
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
inbox-composer-note-hint = Visível só para a equipe
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
inbox-composer-attach =
    .label = Anexar arquivos
inbox-composer-quoted-show = Mostrar o texto citado
inbox-composer-quoted-hide = Ocultar o texto citado
inbox-composer-quoted-edit =
    .label = Editar o texto citado
inbox-composer-quoted-remove =
    .label = Remover o texto citado
inbox-composer-quoted-back = Citar a mensagem de novo
inbox-composer-forwarded-show = Mostrar a mensagem encaminhada
inbox-composer-forwarded-hide = Ocultar a mensagem encaminhada
inbox-composer-forwarded-edit =
    .label = Editar a mensagem encaminhada
inbox-composer-forwarded-remove =
    .label = Remover a mensagem encaminhada
inbox-composer-forwarded-back = Incluir a mensagem encaminhada de novo
inbox-composer-drop = Solte os arquivos aqui para anexá-los
inbox-composer-discard =
    .label = Descartar o rascunho
inbox-composer-saved = Rascunho salvo
inbox-composer-send = Enviar
inbox-composer-send-close = Enviar e encerrar
inbox-composer-send-keep-open = Enviar e manter aberta
inbox-composer-send-snooze = Enviar e adiar
inbox-composer-send-more =
    .label = Outras opções de envio
inbox-composer-note-add = Adicionar nota
inbox-composer-missing-recipient = Adicione um destinatário
inbox-composer-missing-address = Corrija o endereço marcado
inbox-composer-missing-text = Escreva algo primeiro
inbox-composer-missing-subject = Adicione um assunto
inbox-composer-missing-mailbox = Conecte uma caixa de e-mail para enviar
inbox-composer-missing-smaller = Remova ou reduza um anexo
inbox-command-reply-all = Responder a todos
inbox-done-sent = Enviada para { $name }
inbox-done-sent-closed = Enviada para { $name }, conversa encerrada
inbox-done-sent-snoozed = Enviada para { $name }, conversa adiada
inbox-done-taken-back = Não enviada. Seu rascunho está de volta.
inbox-done-noted = Nota adicionada
