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
app-sidebar-no-channels = Nenhuma caixa postal ainda
app-sidebar-connect = Conectar uma
app-sidebar-sample = Loja de exemplo
app-sidebar-sample-remove = Remover

app-channel-file = Arquivos importados
app-channel-connecting =
    .label = Conectando
app-channel-working =
    .label = Recebendo e-mails
app-channel-up-to-date =
    .label = Em dia
app-channel-offline = Sem conexão
app-channel-needs-you = Entrar
app-channel-paused = Em pausa
app-channel-progress = { $done } de { $total }
app-channel-since = Sem receber desde { $since }

app-divider-sidebar =
    .label = Largura da barra lateral
app-divider-list =
    .label = Largura da lista
app-divider-context =
    .label = Largura do painel

app-toast-undo = Desfazer
app-toast-dismiss =
    .label = Dispensar
app-toast-undone = Desfeito
app-toast-nothing-to-undo = Não há nada para desfazer

app-problem-retry = Tentar de novo
app-problem-title = Não funcionou
app-crash-title = Esta parte da janela falhou
app-crash-text = O que você salvou antes está seguro.
app-crash-reload = Carregar de novo
app-loading =
    .label = Carregando

app-shut-title = O desk está fechado
app-shut-code = Código de recuperação
    .placeholder = O código exibido no primeiro início
app-shut-open = Abrir o desk
app-recovery-text = Guarde o código de recuperação deste desk fora deste computador. Sem ele, perder as chaves do sistema significa perder os e-mails.
app-recovery-show = Mostrar o código
app-recovery-kept = Já guardei

app-news-arrived = Chegaram novos e-mails

app-palette =
    .label = Buscar ou executar um comando
    .placeholder = Buscar ou executar
app-palette-do = Fazer
app-palette-open = Abrir
app-palette-search = Buscar
app-palette-all-messages = Todas as mensagens com <mark>{ $query }</mark>
app-palette-found = Resultados: { $count }
app-palette-hint-move = mover
app-palette-hint-run = executar
app-palette-hint-all-keys = todas as teclas
app-palette-close =
    .label = Fechar
app-palette-empty = Nada encontrado. Tente com menos letras.

app-keys-title = Teclas
app-keys-intro = Escolha uma tecla para alterá-la. Letras sozinhas só funcionam fora dos campos de texto.
app-keys-group-conversation = Conversa
app-keys-group-list = Lista
app-keys-group-go = Ir para
app-keys-group-window = Janela
app-keys-none = sem tecla
app-keys-press = Pressione uma tecla
app-keys-change =
    .label = Alterar a tecla de “{ $command }”
app-keys-off = Sem tecla
app-keys-reset = Padrão original
app-keys-reset-all = Todas as teclas no padrão original
app-keys-close =
    .label = Fechar
app-keys-taken = “{ $command }” já usa esta tecla. Pressione outra.

app-command-go-mine = Ir para as minhas conversas
app-command-go-unassigned = Ir para as conversas não atribuídas
app-command-go-open = Ir para todas as conversas abertas
app-command-go-drafts = Ir para os rascunhos
app-command-go-settings = Ir para as configurações
app-command-palette = Buscar ou executar um comando
app-command-search = Buscar mensagens
app-command-new = Escrever uma nova mensagem
app-command-undo = Desfazer a última ação
app-command-keys = Mostrar todas as teclas
app-command-panel = Mostrar ou ocultar o painel do cliente
app-command-theme = Mudar as cores: claro, escuro, como o sistema
app-command-density = Mudar a altura das linhas

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } h { $minutes }
app-span-hours = { $hours } h
app-span-days =
    { $days ->
        [one] { $days } dia
       *[other] { $days } dias
    }
app-span-now = agora
