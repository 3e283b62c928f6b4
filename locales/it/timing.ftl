timing-at-next-workday = Prossimo giorno lavorativo
timing-at-month = Tra un mese
timing-at-their-morning = { $time }, ora del cliente
timing-own = Data e ora a scelta

timing-snooze-answer = Fino alla risposta del cliente
timing-snooze-latest = Oppure appena il cliente risponde
timing-snoozed-answer = posticipata fino alla risposta del cliente
timing-snoozed-answer-until = posticipata fino alla risposta del cliente, al più tardi: { $at }
timing-row-answer = fino a risposta
timing-done-snoozed-answer = Posticipata fino alla risposta del cliente

timing-send-title = Invia più tardi
timing-send-follow-up = Invia, chiudi e riapri più avanti…
timing-send-set = Programma l’invio
timing-send-cancels = Torna in bozza se il cliente scrive prima
timing-letter-leaves = Invio previsto: { $at }
timing-letter-leaves-there = Invio previsto: { $at } qui, { $there } dal cliente
timing-letter-cancels = Se il cliente scrive prima, torna in bozza.
timing-letter-stays = Parte anche se il cliente scrive prima.
timing-letter-held = L’invio era previsto ({ $at }), ma Comptoir era chiuso. Inviare comunque?
timing-letter-now = Invia ora
timing-letter-change = Cambia l’orario
timing-letter-draft = Riporta in bozza
timing-row-sends = invio: { $at }
timing-row-held = inviare comunque?
timing-done-scheduled = Invio previsto: { $at }
timing-done-sent-now = Invio in corso

timing-follow-title = Chiudi e riapri più tardi
timing-follow-days =
    { $count ->
        [one] Tra { $count } giorno
       *[other] Tra { $count } giorni
    }
timing-follow-chip = si riapre: { $at }
timing-follow-off = Lascia chiusa
timing-done-follow-up = Chiusa, si riapre: { $at }
timing-done-follow-up-off = Resta chiusa

timing-promise-title = Promessa
timing-promise-what = Che cosa è stato promesso
timing-promise-when = Entro quando
timing-promise-set = Annota la promessa
timing-promise-change = Modifica la promessa
timing-promise-chip = { $what }, entro: { $at }
timing-promise-over = Scaduta: { $what }, entro: { $at }
timing-promise-kept = Mantenuta
timing-promise-remove = Rimuovi la promessa
timing-row-promise = promesso: { $at }
timing-row-promise-over = promessa scaduta
timing-done-promised = Promessa annotata, entro: { $at }
timing-done-promise-kept = Promessa mantenuta
timing-done-promise-changed = Promessa modificata
timing-done-promise-removed = Promessa rimossa

timing-view-promises = Promesse in scadenza
timing-view-scheduled = Programmati
timing-empty-promises = Nessuna promessa in scadenza.
timing-empty-scheduled = Qui trovi i messaggi con invio programmato.

timing-command-snooze-answer = Posticipa fino alla risposta
timing-command-send-later = Invia più tardi
timing-command-promise = Annota una promessa
timing-command-follow-up = Chiudi e riapri qualche giorno dopo
timing-command-go-promises = Vai alle promesse in scadenza
timing-command-go-scheduled = Vai agli invii programmati

timing-activity-woken = Non più posticipata
timing-activity-snoozed_answer = Posticipata da { $agent } fino alla risposta del cliente
timing-activity-snoozed_answer_until = Posticipata da { $agent } fino alla risposta del cliente, al più tardi: { $at }
timing-activity-thanks_snoozed = Solo un ringraziamento, resta posticipata
timing-activity-thanks_closed = Solo un ringraziamento, resta chiusa
timing-activity-follow_up_set = Si riapre: { $at }, scelto da { $agent }
timing-activity-follow_up_cancelled = Riapertura annullata da { $agent }
timing-activity-follow_up_answered = Riapertura non più necessaria: il cliente ha scritto
timing-activity-follow_up_due = Riaperta per vedere com’è andata
timing-activity-send_cancelled = Invio previsto ({ $at }) annullato: il cliente ha scritto prima, il messaggio è tornato in bozza
timing-activity-send_held = Non inviato ({ $at }): Comptoir era chiuso
timing-activity-promised = { $agent } ha promesso: { $what }, entro: { $at }
timing-activity-promise_kept = Promessa mantenuta secondo { $agent }: { $what }
timing-activity-promise_changed = { $agent } ha modificato la promessa: { $what }, entro: { $at }
timing-activity-promise_removed = { $agent } ha rimosso la promessa: { $what }
timing-activity-promise_due = Promemoria di una promessa: { $what }, entro: { $at }
timing-activity-withdrawal_found = Recesso riconosciuto, { $what } preparato

timing-notice-promise_due = Promessa in scadenza: { $what } ({ $customer })
timing-notice-follow_up_due = Riaperta: { $customer }
timing-notice-withdrawal_found = Recesso di { $customer }: conferma oggi la ricezione. { $what } è pronto.
timing-notice-call_back_due = Da richiamare ora: { $customer }
timing-notice-mentioned = { $agent } ti menziona: { $what }
timing-notice-assigned =
    { $count ->
        [one] { $agent } ti affida una conversazione
       *[other] { $agent } ti affida { $count } conversazioni
    }
timing-notice-send_cancelled = { $customer } ha scritto prima. Il tuo messaggio non è partito ed è tornato in bozza.
timing-notice-send_held = Un messaggio per { $customer } non è partito in tempo. Inviarlo comunque?

timing-setting-snoozed = Lascia posticipate le conversazioni quando il cliente dice solo grazie
timing-setting-closed = Lascia chiuse le conversazioni quando il cliente dice solo grazie
