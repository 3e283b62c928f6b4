settings-title = Configurações
settings-nav =
    .label = Seções das configurações
settings-group-you = Você
settings-group-team = Equipe
settings-group-mail = E-mail
settings-group-shop = Loja
settings-saved = Salvo
settings-channels-title = Caixas de e-mail
settings-me-title = Você e a sua loja
settings-me-name = Seu nome
settings-me-shop = Nome da loja
settings-me-shop-hint = Os clientes veem os dois como remetente.
settings-me-returns = Endereço para devoluções
settings-me-returns-hint = Aparece nas cartas sobre devoluções. Escreva como vai na etiqueta do pacote.
settings-me-signature = Assinatura
settings-me-signature-hint = Aparece no fim de tudo o que você envia.
settings-me-language = Idioma da interface
settings-work-title = Envio e notificações
settings-work-undo = Tempo para cancelar um envio
settings-work-undo-seconds =
    { $count ->
        [0] Envio imediato
        [one] { $count } segundo
       *[other] { $count } segundos
    }
settings-work-notifications = Avisar sobre novos e-mails de clientes
settings-work-quiet = Horário de silêncio
settings-work-quiet-from =
    .label = Silêncio a partir de
settings-work-quiet-until =
    .label = Silêncio até
settings-look-title = Aparência
settings-look-theme = Cores
settings-look-theme-system = Como o sistema
settings-look-theme-light = Claro
settings-look-theme-dark = Escuro
settings-look-theme-contrast = Alto contraste
settings-look-density = Altura das linhas
settings-look-density-comfortable = Confortável
settings-look-density-compact = Compacta
settings-topics-title = Temas
settings-people-title = Equipe
settings-people-me = você
settings-people-owner = proprietário
settings-people-name = Nome da pessoa
settings-people-add = Adicionar
settings-data-title = Dados e segurança
settings-data-place = Tudo fica criptografado em { $directory }. Comptoir { $version }.
settings-data-code-kept = Você já guardou o código de recuperação deste espaço de trabalho. Ele não é exibido de novo.
settings-data-backup = Fazer backup agora
settings-data-check = Verificar os dados
settings-data-import = Importar e-mails
settings-data-sample-remove = Remover a loja de exemplo
settings-data-sample-gone = A loja de exemplo foi totalmente removida.
settings-data-working = Um momento
settings-data-backed-up = Backup feito e verificado: { $path }, { $size }
settings-data-sound = Todos os dados estão íntegros.
settings-data-damaged = Há dados danificados: { $verdict }. Restaure o backup mais recente.
settings-import-kind =
    .label = Formato dos e-mails
settings-import-kind-mbox = Arquivo mbox
settings-import-kind-maildir = Pasta Maildir
settings-import-kind-eml = Mensagem .eml
settings-import-path =
    .label = Caminho do arquivo ou da pasta
    .placeholder = /home/…/mail.mbox
settings-import-hint = Copie o caminho do seu gerenciador de arquivos. O arquivo é apenas lido, nunca alterado.
settings-import-start = Importar
settings-import-working = Lendo os e-mails
settings-import-stopped = Cancelado. O que foi lido fica guardado:
settings-import-done =
    { $count ->
        [one] { $count } mensagem lida, já existentes: { $duplicates }, ilegíveis: { $unreadable }.
       *[other] { $count } mensagens lidas, já existentes: { $duplicates }, ilegíveis: { $unreadable }.
    }
settings-recovery-text = Este código abre o espaço de trabalho se o chaveiro deste computador se perder. Sem nenhum dos dois, ninguém mais poderá ler seus e-mails, nem mesmo nós.
settings-recovery-show = Mostrar o código
settings-recovery-copy = Copiar
settings-recovery-copied = Copiado
settings-recovery-print = Imprimir
settings-recovery-kept = Já guardei

## Onde fica a chave do espaço de trabalho

settings-key-in-keychain = A chave deste espaço de trabalho fica no chaveiro deste computador.
settings-key-in-passphrase = A chave deste espaço de trabalho é protegida pela sua frase secreta.
settings-key-in-file = A chave deste espaço de trabalho fica em um arquivo: quem puder ler a pasta dele pode ler os e-mails dos seus clientes.
settings-key-named = A chave deste espaço de trabalho precisa ser indicada a cada vez que o Comptoir é aberto.
settings-key-set-passphrase = Definir uma frase secreta
settings-key-change-passphrase = Alterar a frase secreta
settings-key-to-keychain = Mover a chave para o chaveiro
settings-key-to-file = Guardar a chave em um arquivo
settings-key-cancel = Deixar como está
settings-key-moved = Pronto. Vale a partir da próxima vez que o Comptoir for aberto.
settings-cultures-title = Culturas
