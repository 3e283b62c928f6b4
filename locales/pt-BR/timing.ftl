timing-at-next-workday = Próximo dia útil
timing-at-month = Daqui a um mês
timing-at-their-morning = { $time } no horário do cliente
timing-own = Data e hora à sua escolha

timing-snooze-answer = Até o cliente responder
timing-snooze-latest = Ou assim que o cliente responder
timing-snoozed-answer = adiada até o cliente responder
timing-snoozed-answer-until = adiada até o cliente responder, no máximo até { $at }
timing-row-answer = até resposta
timing-done-snoozed-answer = Adiada até o cliente responder

timing-send-title = Enviar mais tarde
timing-send-follow-up = Enviar, encerrar e reabrir depois…
timing-send-set = Programar envio
timing-send-cancels = Volta a ser rascunho se o cliente escrever antes
timing-letter-leaves = Envio programado: { $at }
timing-letter-leaves-there = Envio programado: { $at } aqui, { $there } para o cliente
timing-letter-cancels = Se o cliente escrever antes, volta a ser rascunho.
timing-letter-stays = Será enviada mesmo que o cliente escreva antes.
timing-letter-held = O envio era para { $at }, mas o Comptoir estava fechado. Enviar mesmo assim?
timing-letter-now = Enviar agora
timing-letter-change = Mudar o horário
timing-letter-draft = Voltar a rascunho
timing-row-sends = envio: { $at }
timing-row-held = enviar mesmo assim?
timing-done-scheduled = Envio programado: { $at }
timing-done-sent-now = Enviando agora

timing-follow-title = Encerrar e reabrir depois
timing-follow-days =
    { $count ->
        [one] Daqui a { $count } dia
       *[other] Daqui a { $count } dias
    }
timing-follow-chip = reabre: { $at }
timing-follow-off = Manter encerrada
timing-done-follow-up = Encerrada, reabre: { $at }
timing-done-follow-up-off = Continua encerrada

timing-promise-title = Promessa
timing-promise-what = O que foi prometido
timing-promise-when = Até quando
timing-promise-set = Anotar a promessa
timing-promise-change = Alterar a promessa
timing-promise-chip = { $what }, até { $at }
timing-promise-over = Atrasada: { $what }, até { $at }
timing-promise-kept = Cumprida
timing-promise-remove = Remover a promessa
timing-row-promise = prometido: { $at }
timing-row-promise-over = promessa atrasada
timing-done-promised = Promessa anotada, até { $at }
timing-done-promise-kept = Promessa cumprida
timing-done-promise-changed = Promessa alterada
timing-done-promise-removed = Promessa removida

timing-view-promises = Promessas a cumprir
timing-view-scheduled = Programadas
timing-empty-promises = Nenhuma promessa a cumprir agora.
timing-empty-scheduled = As mensagens com envio programado ficam aqui.

timing-command-snooze-answer = Adiar até a resposta
timing-command-send-later = Enviar mais tarde
timing-command-promise = Anotar uma promessa
timing-command-follow-up = Encerrar e reabrir alguns dias depois
timing-command-go-promises = Ir para promessas a cumprir
timing-command-go-scheduled = Ir para envios programados

timing-activity-woken = Não está mais adiada
timing-activity-snoozed_answer = Adiada por { $agent } até o cliente responder
timing-activity-snoozed_answer_until = Adiada por { $agent } até o cliente responder, no máximo até { $at }
timing-activity-thanks_snoozed = Só um agradecimento, continua adiada
timing-activity-thanks_closed = Só um agradecimento, continua encerrada
timing-activity-follow_up_set = Reabre: { $at }, escolhido por { $agent }
timing-activity-follow_up_cancelled = Reabertura cancelada por { $agent }
timing-activity-follow_up_answered = Reabertura desnecessária: o cliente escreveu
timing-activity-follow_up_due = Reaberta para ver como ficou
timing-activity-send_cancelled = Envio programado ({ $at }) cancelado: o cliente escreveu antes, a mensagem voltou a ser rascunho
timing-activity-send_held = Não enviada ({ $at }): o Comptoir estava fechado
timing-activity-promised = { $agent } prometeu: { $what }, até { $at }
timing-activity-promise_kept = Promessa cumprida segundo { $agent }: { $what }
timing-activity-promise_changed = { $agent } alterou a promessa: { $what }, até { $at }
timing-activity-promise_removed = { $agent } removeu a promessa: { $what }
timing-activity-promise_due = Lembrete de promessa: { $what }, até { $at }
timing-activity-withdrawal_found = Desistência reconhecida, { $what } preparada

timing-notice-promise_due = Promessa a cumprir: { $what } ({ $customer })
timing-notice-follow_up_due = Reaberta: { $customer }
timing-notice-withdrawal_found = Desistência de { $customer }: confirme o recebimento hoje. { $what } está preparada.
timing-notice-call_back_due = Ligar de volta agora: { $customer }
timing-notice-mentioned = { $agent } mencionou você: { $what }
timing-notice-assigned =
    { $count ->
        [one] { $agent } repassou uma conversa a você
       *[other] { $agent } repassou { $count } conversas a você
    }
timing-notice-send_cancelled = { $customer } escreveu antes. Sua mensagem não foi enviada e voltou a ser rascunho.
timing-notice-send_held = Uma mensagem para { $customer } não foi enviada a tempo. Enviar mesmo assim?

timing-setting-snoozed = Manter adiadas as conversas quando o cliente só agradece
timing-setting-closed = Manter encerradas as conversas quando o cliente só agradece
