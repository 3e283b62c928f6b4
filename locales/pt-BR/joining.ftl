joining-view-mentions = Menções
joining-empty-mentions = Quando alguém da equipe escrever @ e seu nome em uma nota, você a encontra aqui.
joining-command-merge = Mesclar conversas
joining-command-link = Vincular uma conversa relacionada
joining-command-block = Bloquear o remetente
joining-command-follow = Seguir ou deixar de seguir
joining-command-hand-over = Repassar com uma nota
joining-command-split = Dividir a conversa
joining-command-move = Mover uma mensagem para outra conversa
joining-command-go-mentions = Ir para as notas que me mencionam
joining-message-more =
    .label = Mais ações para esta mensagem
joining-pick =
    .label = Buscar uma conversa
    .placeholder = Número, nome ou palavras
joining-pick-empty = Nenhuma outra conversa encontrada.
joining-merge-survivor = Qual delas fica?
joining-merge-result = Resultado
joining-merge-messages =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
joining-merge-drafts =
    { $count ->
        [one] Outro rascunho fica guardado ao lado do seu; você pode alternar entre eles.
       *[other] Outros { $count } rascunhos ficam guardados ao lado do seu; você pode alternar entre eles.
    }
joining-merge-customers = Estas conversas são com clientes diferentes. Todas as mensagens ficarão no mesmo lugar e suas respostas irão para { $name }.
joining-merge-later = Você pode separá-las de novo a qualquer momento.
joining-merge-add = Adicionar outra
joining-merge-leave-out =
    .label = Deixar a { $number } de fora
joining-merge-do = Mesclar
joining-unmerge-title = Separar a { $number } de novo
joining-unmerge-back =
    { $count ->
        [one] { $count } mensagem volta.
       *[other] { $count } mensagens voltam.
    }
joining-unmerge-since =
    { $count ->
        [one] { $count } delas chegou depois da mesclagem, em resposta às outras.
       *[other] { $count } delas chegaram depois da mesclagem, em resposta às outras.
    }
joining-unmerge-stays =
    { $count ->
        [one] { $count } mensagem fica aqui.
       *[other] { $count } mensagens ficam aqui.
    }
joining-unmerge-do = Separar
joining-split-from-here =
    { $count ->
        [one] Daqui em diante: { $count } mensagem
       *[other] Daqui em diante: { $count } mensagens
    }
joining-split-only = Só esta mensagem
joining-split-do = Dividir
joining-split-all = É a conversa inteira; não há nada para dividir.
joining-block-address = Só { $address }
joining-block-domain = Todos os endereços de { $domain }
joining-block-shared = Muita gente tem endereço lá, então só este pode ser bloqueado.
joining-block-own = É um endereço da sua própria loja. Não pode ser bloqueado.
joining-block-reason = Motivo, para a equipe
joining-block-hint = Novos e-mails vão para o spam, sem notificação.
joining-block-do = Bloquear
joining-spam-agent = Marcada como spam por { $agent } ({ $at }).
joining-spam-block = { $agent } bloqueou { $pattern } ({ $at }).
joining-spam-reason = “{ $reason }”
joining-spam-server = O e-mail já chegou marcado como spam.
joining-spam-not = Não é spam
joining-spam-unblock = Não é spam, desbloquear
joining-blocks-title = Remetentes bloqueados
joining-blocks-empty = Ninguém está bloqueado.
joining-blocks-by = bloqueado por { $agent } ({ $at })
joining-blocks-unblock = Desbloquear
joining-blocks-pattern = Endereço ou domínio
joining-ties-title = Relacionadas
joining-ties-link = Vincular uma conversa
joining-ties-unlink =
    .label = Remover o vínculo com a { $number }
joining-ties-merged = Mesclada: { $number }
joining-ties-part =
    .label = Separar a { $number } de novo
joining-ties-count =
    { $count ->
        [one] { $count } relacionada
       *[other] { $count } relacionadas
    }
joining-ties-followers = Quem segue
joining-ties-follow = Seguir
joining-ties-unfollow = Deixar de seguir
joining-ties-nobody = Ninguém segue esta conversa.
joining-draft-waiting =
    { $count ->
        [one] Outro rascunho está guardado aqui: { $text }
       *[other] Outros { $count } rascunhos estão guardados aqui: { $text }
    }
joining-draft-use = Usar este
joining-mention =
    .label = Mencionar alguém da equipe
joining-mention-for = para { $name }
joining-hand-to = Para
joining-hand-note = O que a pessoa precisa saber
joining-hand-nobody = Ainda não há mais ninguém aqui. Adicione a equipe nas configurações.
joining-hand-do = Repassar
joining-done-merged = Conversas mescladas
joining-done-unmerged = Conversas separadas
joining-done-moved = Mensagem movida
joining-done-linked = Conversas vinculadas
joining-done-unlinked = Vínculo removido
joining-done-blocked = { $pattern } bloqueado
joining-done-unblocked = Desbloqueado
joining-done-not-spam = Marcada como não spam
joining-done-followed = Você segue esta conversa
joining-done-unfollowed = Você não segue mais esta conversa
joining-done-handed = Repassada para { $name }
joining-activity-merged = { $number } mesclada aqui por { $agent }
joining-activity-unmerged = { $number } separada de novo por { $agent }
joining-activity-unmerged-from = Separada da { $number } de novo por { $agent }
joining-activity-split-to = { $agent } dividiu a conversa: uma parte agora é a { $number }
joining-activity-split-from = Criada por { $agent } ao dividir a { $number }
joining-activity-moved-to = { $agent } moveu uma mensagem para a { $number }
joining-activity-moved-from = { $agent } moveu uma mensagem da { $number } para cá
joining-activity-linked = Vinculada à { $number } por { $agent }
joining-activity-unlinked = Vínculo com a { $number } removido por { $agent }
joining-activity-blocked = { $pattern } bloqueado por { $agent }
joining-activity-kept-out = Foi para o spam: { $pattern } está bloqueado
joining-activity-filtered = Chegou já marcada como spam
