notify-mail-title = { $name }
notify-mail-group-title =
    { $count ->
        [one] { $count } mensagem nova
       *[other] { $count } mensagens novas
    }
notify-mail-group-body = De { $names }
notify-mail-no-subject = (sem assunto)
notify-mail-private-body = Abra o Comptoir para ler.
notify-channel-attention-title = { $channel } requer sua atenção
notify-channel-attention-body = Último recebimento: { $since }. Abra o Comptoir para ver o que fazer.
notify-outbox-failed-title = Uma mensagem não foi enviada
notify-outbox-failed-body = A mensagem para { $recipient } está na caixa de saída. Abra o Comptoir para ver o motivo.
notify-snooze-title = { $name } está de volta
notify-snooze-body = A conversa “{ $subject }” não está mais adiada.

tray-open = Abrir o Comptoir
tray-new-message = Nova mensagem
tray-check-mail = Verificar e-mails agora
tray-pause-notifications = Pausar notificações
tray-resume-notifications = Retomar notificações
tray-settings = Configurações
tray-quit = Sair do Comptoir
tray-tooltip =
    { $count ->
        [0] Comptoir: tudo lido
        [one] Comptoir: { $count } conversa não lida
       *[other] Comptoir: { $count } conversas não lidas
    }
