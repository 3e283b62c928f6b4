## Terms: conversation = conversa; message = mensagem; mail = e-mail, e-mails; inbox = caixa de entrada; mailbox = caixa de e-mail; channel = canal;
## draft = rascunho; snooze = adiar; close = encerrar; assign = atribuir; tag = etiqueta; internal note = nota interna; spam = spam;
## undo = desfazer; take back (a sent message) = cancelar o envio; bounce = relatório de entrega; desk = espaço de trabalho;
## recovery code = código de recuperação; macro = macro (f.); passphrase = frase secreta; keychain = chaveiro; key = atalho; shop = loja; sample shop = loja de exemplo;
## backup = backup; save = salvar; settings = configurações. view = visualização; overdue = atrasada; target = prazo; merge = mesclar; unmerge = separar;
## split = dividir; link (conversations) = vincular; hand over = repassar; review = revisão; promise = promessa; topic = tema; subject = assunto;
## step = etapa; root cause = causa; form of address = forma de tratamento; capture (from elsewhere) = registrar; label (in a form) = rótulo;
## role = função; people = equipe; table of customers = planilha; culture card = ficha cultural. Address: você, everywhere.

app-name = Comptoir

app-sidebar =
    .label = Navegação principal
app-sidebar-search = Buscar ou executar
app-sidebar-inbox = Caixa de entrada
app-sidebar-channels = Canais
app-sidebar-settings =
    .label = Configurações
app-sidebar-new =
    .label = Nova conversa
app-sidebar-menu =
    .label = Menu
app-sidebar-language =
    .label = Idioma da interface
app-sidebar-rail-search =
    .label = Buscar ou executar
app-sidebar-count =
    .label =
        { $count ->
            [one] { $count } conversa
           *[other] { $count } conversas
        }
app-sidebar-connect = Conectar uma caixa
app-sidebar-sample = Loja de exemplo
app-sidebar-sample-remove = Remover

app-channel-file = Arquivos importados
app-channel-connecting =
    .label = Conectando
app-channel-working =
    .label = Recebendo e-mails
app-channel-up-to-date =
    .label = Atualizada
app-channel-offline = Off-line
app-channel-needs-you = Entrar
app-channel-not-saving = Não é possível salvar
app-channel-paused = Em pausa
app-channel-progress = { $done } de { $total }
app-channel-since = Último recebimento: { $since }

app-progress-about = { $done } de cerca de { $total } mensagens
app-progress-rest = faltam { $span }
app-progress-stop = Cancelar
app-command-submit = Enviar ou salvar o que está sendo escrito
app-progress-pause = Pausar

app-divider-sidebar =
    .label = Largura da barra lateral
app-divider-list =
    .label = Largura da lista
app-divider-context =
    .label = Largura do painel

app-toast-undo = Desfazer
app-toast-dismiss =
    .label = Fechar
app-toast-undone = Desfeito
app-toast-undoing = Desfazendo, { $share } concluído
app-toast-undone-part = Desfeito em parte. Desfaça de novo para o restante.
app-toast-undone-kept = Desfeito. Mudou desde então e por isso fica: { $names }
app-toast-nothing-to-undo = Não há nada para desfazer

app-problem-retry = Tentar de novo
app-crash-title = Esta parte da janela parou de funcionar
app-crash-text = O que você já salvou está seguro.
app-crash-reload = Recarregar
app-loading =
    .label = Carregando

app-shut-title = O espaço de trabalho está bloqueado
app-shut-code = Código de recuperação
    .placeholder = O código exibido na primeira vez que o Comptoir foi aberto
app-shut-open = Abrir o espaço de trabalho
app-recovery-text = Guarde o código de recuperação deste espaço de trabalho fora deste computador. Sem ele, perder o chaveiro do sistema significa perder os e-mails.
app-recovery-show = Mostrar o código
app-recovery-kept = Já guardei

## Um espaço de trabalho que está abrindo, um novo sem chaveiro, e a sua frase secreta

app-opening-title = Abrindo o espaço de trabalho
app-opening-keychain-title = Aguardando o chaveiro do sistema
app-opening-keychain-text = Ele talvez esteja pedindo a senha em outra janela. O espaço de trabalho abre assim que ele responder.
app-opening-other-way = Guardar a chave de outra forma
app-key-title = Onde a chave deste espaço de trabalho deve ficar?
app-key-lead = O Comptoir criptografa tudo o que guarda. Não há um chaveiro disponível neste computador, então escolha uma destas duas formas. Você pode mudar isso depois nas configurações.
app-key-passphrase-title = Protegida por uma frase secreta
app-key-passphrase-text = Você a digita sempre que abre o Comptoir. Sem ela, quem puser as mãos no computador ou em uma cópia do disco não consegue ler nada.
app-key-open-title = Em um arquivo, sem frase secreta
app-key-open-text = O Comptoir abre sem perguntar. O arquivo é só para a sua conta de usuário, mas quem puder ler esta pasta pode ler os e-mails dos seus clientes: qualquer pessoa que puser as mãos no computador, no disco ou em uma cópia dele.
app-key-open-agree = Entendi e concordo
app-key-open-use = Guardar a chave em um arquivo
app-key-look-again = Procurar um chaveiro de novo
app-passphrase-field = Frase secreta
app-passphrase-again = Frase secreta, mais uma vez
app-passphrase-show =
    .label = Mostrar a frase secreta
app-passphrase-hide =
    .label = Ocultar a frase secreta
app-passphrase-hint = Algumas palavras sem ligação entre si são seguras e fáceis de lembrar. Ninguém pode recuperar a frase por você; a única alternativa é o código de recuperação.
app-passphrase-weak = Fácil de adivinhar. Mais algumas palavras ajudam.
app-passphrase-fair = Razoável. Com mais uma ou duas palavras fica forte.
app-passphrase-strong = Forte.
app-passphrase-differs = As duas frases são diferentes.
app-passphrase-use = Usar esta frase secreta
app-passphrase-title = Digite a frase secreta deste espaço de trabalho
app-passphrase-instead = Usar a frase secreta
app-shut-code-instead = Usar o código de recuperação

app-news-arrived = Chegaram novos e-mails

app-palette =
    .label = Buscar ou executar um comando
    .placeholder = Buscar ou executar
app-palette-do = Ações
app-palette-open = Abrir
app-palette-orders = Pedidos
app-palette-products = Produtos
app-palette-search = Buscar
app-palette-all-messages = Todas as mensagens com <mark>{ $query }</mark>
app-palette-hint-move = navegar
app-palette-hint-run = executar
app-palette-hint-all-keys = todos os atalhos
app-palette-close =
    .label = Fechar
app-palette-empty = Nada encontrado. Tente com menos letras.

app-keys-title = Atalhos de teclado
app-keys-intro = Escolha um atalho para alterá-lo. Letras sozinhas só funcionam fora dos campos de texto.
app-keys-group-conversation = Conversa
app-keys-group-list = Lista
app-keys-group-go = Ir para
app-keys-group-window = Janela
app-keys-none = sem atalho
app-keys-press = Pressione as teclas
app-keys-change =
    .label = Alterar o atalho de “{ $command }”
app-keys-reset-all = Restaurar todos os padrões
app-keys-close =
    .label = Fechar
app-keys-taken = “{ $command }” já usa este atalho. Escolha outro.
app-keys-hint = “{ $command }”: pressione o novo atalho. Esc mantém o atual.
app-keys-next = “{ $command }”: agora pressione a segunda tecla.
app-keys-paused = desativado
app-keys-single = Atalhos de uma só tecla
app-keys-single-hint = Com esta opção desativada, letras, números e sinais sozinhos não fazem nada. Ajuda quem dita ou esbarra nas teclas sem querer.
app-keys-switch-off =
    .label = Desativar o atalho de “{ $command }”
app-keys-restore =
    .label = Restaurar o atalho padrão de “{ $command }”
app-keys-reserved = Esta tecla tem uma função fixa. Escolha outra.
app-keys-restore-taken = “{ $command }” está usando o atalho padrão. Primeiro, defina outro atalho para esse comando.
app-keys-changed = “{ $command }” agora tem o atalho { $keys }.
app-keys-gone = “{ $command }” agora está sem atalho.
app-keys-all-reset = Todos os atalhos voltaram ao padrão.

app-command-go-mine = Ir para as minhas conversas
app-command-go-unassigned = Ir para as conversas não atribuídas
app-command-go-open = Ir para todas as conversas abertas
app-command-go-drafts = Ir para os rascunhos
app-command-go-settings = Ir para as configurações
app-command-language = Mudar o idioma da janela
app-command-palette = Buscar ou executar um comando
app-command-search = Buscar mensagens
app-command-new = Escrever uma nova mensagem
app-command-undo = Desfazer a última ação
app-command-keys = Mostrar todos os atalhos
app-command-panel = Mostrar ou ocultar o painel do cliente
app-command-theme = Mudar as cores: claro, escuro ou como o sistema
app-command-density = Mudar a altura das linhas

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } h { $minutes } min
app-span-hours = { $hours } h
app-span-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
app-span-now = agora
app-person-nameless = Pessoa sem nome
app-dialog-cancel = Cancelar

app-link =
    .label = Link
app-link-address =
    .label = Endereço do link
    .placeholder = https://
app-link-set = Inserir o link
app-link-remove =
    .label = Remover o link
