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
agents-people-languages = Idiomas falados (códigos)
agents-people-discount = Desconto máximo, em %
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
