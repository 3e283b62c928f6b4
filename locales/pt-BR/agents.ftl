### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Pessoas deste espaço de trabalho
agents-lock-title = Quem está atendendo?
# $name (String): a person at the desk
agents-lock-pin = PIN de { $name }
agents-lock-open = Desbloquear
agents-lock-continue = Continuar
agents-lock-no-pin = sem PIN
agents-menu-lock = Bloquear agora
agents-command-switch = Bloquear ou trocar de pessoa
agents-command-workload = Ir para a carga de trabalho
agents-role-owner = proprietário
agents-role-agent = atendente
agents-role-draft_only = só rascunhos
agents-role-guest = convidado
agents-role-owner-hint = Gerencia pessoas, chaves, caixas de e-mail e backups, e faz todo o resto.
agents-role-agent-hint = Faz todo o trabalho do dia a dia.
agents-role-draft_only-hint = Escreve rascunhos e faz a triagem. Um colega envia.
agents-role-guest-hint = Lê, anota e escreve rascunhos até o último dia.
# $name (String): a person at the desk
agents-people-edit =
    .label = Alterar { $name }
agents-people-role = Função
agents-people-until = Último dia
agents-people-languages = Idiomas falados
agents-people-left = não está mais aqui
agents-people-leave = Sai da equipe…
agents-people-leave-to = Quem assume as conversas abertas
agents-people-leave-now = Repassar e remover
agents-people-back = De volta à equipe
agents-people-reset-pin = Redefinir PIN
agents-people-owner-only = Só um proprietário pode alterar isto.
agents-pin-title = PIN
agents-pin-current = PIN atual
agents-pin-new = Novo PIN, de 4 a 12 dígitos
agents-pin-set = Salvar PIN
agents-pin-remove = Remover PIN
agents-pin-saved = PIN salvo
agents-pin-removed = PIN removido
agents-pin-hint = Com um PIN, ninguém mais trabalha em seu nome neste computador.
agents-pin-hint-owner = Você é proprietário e não tem PIN: qualquer pessoa neste computador pode trabalhar em seu nome.
agents-lock-after = Minutos sem uso até bloquear
agents-lock-after-hint = Com 0, nunca bloqueia.
agents-signature-for = Assinatura para o idioma
agents-review = Pedir revisão
    .label = Quem deve enviar?
# $name (String): a person at the desk
agents-toast-changed = { $name }: alterações salvas
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } não está mais aqui. Conversas repassadas: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Repassadas para { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = Revisão pedida a { $name }
agents-workload-title = Carga de trabalho
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Clientes esperando: { $waiting }, fora do prazo: { $overdue }
agents-workload-person = Pessoa
agents-workload-open = Abertas
agents-workload-waiting = Esperando
agents-workload-overdue = Atrasadas
agents-workload-later = Mais tarde
agents-workload-today = Encerradas hoje
agents-workload-week = Encerradas nesta semana
agents-workload-hand = Repassar para
agents-workload-nobody = Ninguém
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Repassar todas as conversas de { $name }

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = Ir para o registro
agents-audit-title = Registro
agents-audit-about = Tudo o que foi feito aqui, do mais recente ao mais antigo. Ninguém pode alterar esta lista.
agents-audit-filter = Filtrar
agents-audit-who = Quem
agents-audit-who-people = Toda a equipe
agents-audit-who-desk = Comptoir por conta própria
agents-audit-who-all = Todos e Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = O quê
agents-audit-what-all = Tudo
agents-audit-day = Dia
agents-audit-reset = Redefinir o filtro
agents-audit-empty = Nenhuma ação corresponde.
agents-audit-all = Mostrar tudo
agents-audit-more = Mostrar anteriores
agents-audit-export = Salvar como CSV
# $count (Number): deeds in the file
agents-audit-saved = Salvo. Linhas: { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = As { $count } linhas mais recentes foram salvas. Para as anteriores, escolha um dia.
# $count (Number): how often within some minutes
agents-audit-times = { $count } vezes
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = E-mails recebidos
agents-audit-kind-sent = Mensagem enviada
agents-audit-kind-send_planned = Envio adiado
agents-audit-kind-send_cancelled = Envio cancelado
agents-audit-kind-send_failed = Falha no envio
agents-audit-kind-send_again = Envio repetido
agents-audit-kind-draft = Rascunho escrito
agents-audit-kind-draft_gone = Rascunho descartado
agents-audit-kind-review = Rascunho passado para revisão
agents-audit-kind-note = Nota adicionada
agents-audit-kind-closed = Conversa encerrada
agents-audit-kind-status = Status alterado
agents-audit-kind-assigned = Atribuição
agents-audit-kind-tagged = Etiquetas alteradas
agents-audit-kind-priority = Prioridade alterada
agents-audit-kind-topic = Assunto ou dados alterados
agents-audit-kind-cause = Causa anotada
agents-audit-kind-read = Marcada como lida ou não lida
agents-audit-kind-snoozed = Adiada
agents-audit-kind-woken = Reativada
agents-audit-kind-promise = Promessa anotada
agents-audit-kind-promise_changed = Promessa cumprida ou alterada
agents-audit-kind-promise_gone = Promessa removida
agents-audit-kind-merged = Conversas mescladas
agents-audit-kind-parted = Conversa dividida ou mensagem movida
agents-audit-kind-linked = Conversas vinculadas ou desvinculadas
agents-audit-kind-blocked = Remetente bloqueado
agents-audit-kind-let_in = Remetente desbloqueado
agents-audit-kind-followed = Acompanhamento iniciado ou encerrado
agents-audit-kind-call = Ligação anotada
agents-audit-kind-outside = Mensagem externa anotada
agents-audit-kind-view = Visualização alterada
agents-audit-kind-undone = Desfeito
agents-audit-kind-topic_list = Lista de assuntos alterada
agents-audit-kind-cause_list = Lista de causas alterada
agents-audit-kind-form = Modelo de formulário alterado
agents-audit-kind-imported = E-mails importados
agents-audit-kind-customer_added = Cliente adicionado
agents-audit-kind-customer_changed = Dados do cliente alterados
agents-audit-kind-customer_note = Nota do cliente alterada
agents-audit-kind-customers_merged = Clientes mesclados
agents-audit-kind-customers_apart = Clientes mantidos separados
agents-audit-kind-customer_erased = Cliente apagado
agents-audit-kind-customers_imported = Lista de clientes importada
agents-audit-kind-fields = Campos de cliente alterados
agents-audit-kind-segments = Segmentos alterados
agents-audit-kind-macro = Macro alterada
agents-audit-kind-knowledge = Base de conhecimento alterada
agents-audit-kind-culture = Ficha de cultura alterada
agents-audit-kind-settings = Configurações alteradas
agents-audit-kind-mailbox_added = Caixa de e-mail adicionada
agents-audit-kind-mailbox = Caixa de e-mail alterada
agents-audit-kind-mailbox_gone = Caixa de e-mail removida
agents-audit-kind-store = Loja conectada ou alterada
agents-audit-kind-store_gone = Loja removida
agents-audit-kind-store_deeds = Ações na loja ativadas ou não
agents-audit-kind-act_proposed = Ação na loja iniciada
agents-audit-kind-act_decided = Ação na loja aprovada ou recusada
agents-audit-kind-act_withdrawn = Ação na loja retirada
agents-audit-kind-act_carried = Ação executada na loja
agents-audit-kind-return = Devolução aberta ou atualizada
agents-audit-kind-return_inspected = Devolução inspecionada
agents-audit-kind-return_decided = Devolução decidida
agents-audit-kind-return_carried = Reembolso ou crédito de uma devolução realizado
agents-audit-kind-orders_read = Pedidos recebidos
agents-audit-kind-person_added = Pessoa adicionada à equipe
agents-audit-kind-person_changed = Perfil da equipe alterado
agents-audit-kind-person_left = Pessoa saiu da equipe
agents-audit-kind-profile = Próprio perfil alterado
agents-audit-kind-pin = PIN definido ou removido
agents-audit-kind-pin_wrong = PIN incorreto digitado
agents-audit-kind-seat = Entrada neste computador
agents-audit-kind-locked = Janela bloqueada
agents-audit-kind-recovery_code = Código de recuperação renovado ou guardado
agents-audit-kind-backup = Backup feito
agents-audit-kind-key = Chave movida
agents-audit-kind-disk = Disco verificado
agents-audit-kind-sample_added = Loja de exemplo adicionada
agents-audit-kind-sample_gone = Loja de exemplo removida
agents-audit-kind-other = Outra ação
agents-may-everybody = Todos podem fazer isso.
agents-may-staff = Convidados não podem fazer isso.
agents-may-senders = Só quem pode enviar pode fazer isso.
agents-may-owners = Só um proprietário pode fazer isso.
agents-may-keys = As teclas do que o seu papel não faz não são mostradas.
agents-people-name = Nome
agents-people-locale-none = Igual à do sistema
agents-people-pin-gone = PIN removido. Um novo pode ser escolhido em “Você”.
agents-language-add = Adicionar um idioma…
agents-limit-refund = Reembolso por caso
agents-limit-refund-day = Reembolso por dia
agents-limit-percent = Desconto em porcentagem
agents-limit-discount = Desconto em valor
agents-limit-any = Sem limite
agents-limit-nothing = Não permitido
agents-limit-up-to = Até…
agents-limit-hint = Para mais, é preciso pedir a um proprietário. Um valor em outra moeda conta como mais.
agents-limit-owner = Proprietários não têm limites de reembolso nem de desconto.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = Com PIN
# $day (String): the last day
agents-people-ends = até { $day }
# $day (String): the last day, in the past
agents-people-ended = terminou em { $day }
# $amount (String): an amount of money, formatted
agents-people-refund = reembolso até { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = desconto até { $amount }
# $language (String): a language
agents-language-remove =
    .label = Remover { $language }
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }: até
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }: moeda
# $time (String): the hour at which it ends
agents-guest-last-day = Hoje é o seu último dia como convidado: seu acesso termina às { $time }. O que você escrever fica como rascunho.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = O acesso de { $name } como convidado terminou. O que estava sendo escrito fica como rascunho. Um proprietário pode definir um dia posterior.
