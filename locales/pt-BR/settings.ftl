settings-title = Configurações
settings-nav =
    .label = Seções das configurações
settings-saved = Salvo
settings-channels-title = Caixas postais
settings-me-title = Você e a sua loja
settings-me-name = Seu nome
settings-me-shop = Nome da loja
settings-me-shop-hint = Os clientes veem os dois como remetente.
settings-me-signature = Assinatura
settings-me-signature-hint = Aparece no fim de tudo o que você envia.
settings-me-language = Idioma da interface
settings-work-title = Envio e notificações
settings-work-undo = Tempo para recolher o que foi enviado
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
settings-people-title = Pessoas
settings-people-me = você
settings-people-owner = proprietário
settings-people-name = Nome de um colega
settings-people-add = Adicionar
settings-data-title = Dados e segurança
settings-data-place = Tudo fica guardado criptografado em { $directory }. Comptoir { $version }.
settings-data-code-kept = Você já guardou o código de recuperação deste desk. Ele não é exibido de novo.
settings-data-backup = Fazer backup agora
settings-data-check = Verificar os dados
settings-data-import = Importar e-mails
settings-data-sample-remove = Remover a loja de exemplo
settings-data-sample-gone = A loja de exemplo sumiu sem deixar rastro.
settings-data-working = Um momento
settings-data-backed-up = Backup feito e verificado: { $path }, { $size }
settings-data-sound = Todos os dados estão íntegros.
settings-data-damaged = Algo está danificado: { $verdict }. Restaure o backup mais recente.
settings-import-kind =
    .label = Tipo de e-mail
settings-import-kind-mbox = Arquivo mbox
settings-import-kind-maildir = Pasta Maildir
settings-import-kind-eml = Mensagem .eml
settings-import-path =
    .label = Caminho do arquivo ou da pasta
    .placeholder = /home/…/mail.mbox
settings-import-hint = Copie o caminho do seu gerenciador de arquivos. O arquivo é apenas lido, nunca alterado.
settings-import-start = Importar
settings-import-working = Lendo os e-mails
settings-import-done =
    { $count ->
        [one] { $count } mensagem lida, já existentes: { $duplicates }, ilegíveis: { $unreadable }.
       *[other] { $count } mensagens lidas, já existentes: { $duplicates }, ilegíveis: { $unreadable }.
    }
settings-recovery-text = Este código abre o desk se as chaves deste computador se perderem. Sem nenhum dos dois, ninguém mais poderá ler seus e-mails, nem mesmo nós.
settings-recovery-show = Mostrar o código
settings-recovery-copy = Copiar
settings-recovery-copied = Copiado
settings-recovery-print = Imprimir
settings-recovery-kept = Já guardei
