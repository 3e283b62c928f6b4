timing-at-next-workday = Próximo día laborable
timing-at-month = Dentro de un mes
timing-at-their-morning = { $time }, hora del cliente
timing-own = Elegir fecha y hora

timing-snooze-answer = Hasta que responda el cliente
timing-snooze-latest = O en cuanto responda el cliente
timing-snoozed-answer = pospuesta hasta que responda el cliente
timing-snoozed-answer-until = pospuesta hasta que responda el cliente, como muy tarde: { $at }
timing-row-answer = hasta que responda
timing-done-snoozed-answer = Pospuesta hasta que responda el cliente

timing-send-title = Enviar más tarde
timing-send-follow-up = Enviar, cerrar y volver a abrir…
timing-send-set = Enviar a esa hora
timing-send-cancels = Vuelve a borradores si el cliente escribe antes
timing-letter-leaves = Se enviará: { $at }
timing-letter-leaves-there = Se enviará: { $at } aquí, { $there } para el cliente
timing-letter-cancels = Si el cliente escribe antes, el mensaje vuelve a ser un borrador.
timing-letter-stays = El mensaje se envía aunque el cliente escriba antes.
timing-letter-held = Este mensaje debía enviarse ({ $at }), pero Comptoir estaba cerrado. ¿Quiere enviarlo todavía?
timing-letter-now = Enviar ahora
timing-letter-change = Cambiar la hora
timing-letter-draft = Devolver a borradores
timing-row-sends = envío: { $at }
timing-row-held = ¿enviar todavía?
timing-done-scheduled = Se enviará: { $at }
timing-done-sent-now = Se está enviando

timing-follow-title = Cerrar y reabrir más tarde
timing-follow-days =
    { $count ->
        [one] Dentro de { $count } día
       *[other] Dentro de { $count } días
    }
timing-follow-chip = se reabre: { $at }
timing-follow-off = Dejar cerrada
timing-done-follow-up = Cerrada, se reabre: { $at }
timing-done-follow-up-off = Se queda cerrada

timing-promise-title = Promesa
timing-promise-what = Qué se ha prometido
timing-promise-when = Para cuándo
timing-promise-set = Anotar la promesa
timing-promise-change = Cambiar la promesa
timing-promise-chip = { $what }, plazo: { $at }
timing-promise-over = Vencida: { $what }, plazo: { $at }
timing-promise-kept = Cumplida
timing-promise-remove = Quitar la promesa
timing-row-promise = prometido: { $at }
timing-row-promise-over = promesa vencida
timing-done-promised = Promesa anotada, plazo: { $at }
timing-done-promise-kept = Promesa cumplida
timing-done-promise-changed = Promesa cambiada
timing-done-promise-removed = Promesa quitada

timing-view-promises = Promesas por cumplir
timing-view-scheduled = Programados
timing-empty-promises = No hay promesas por cumplir ahora.
timing-empty-scheduled = Aquí esperan los mensajes que envíe más tarde.

timing-command-snooze-answer = Posponer hasta que respondan
timing-command-send-later = Enviar más tarde
timing-command-promise = Anotar una promesa
timing-command-follow-up = Cerrar y reabrir unos días después
timing-command-go-promises = Ir a las promesas por cumplir
timing-command-go-scheduled = Ir a los envíos programados

timing-activity-woken = Ya no está pospuesta
timing-activity-snoozed_answer = Pospuesta por { $agent } hasta que responda el cliente
timing-activity-snoozed_answer_until = Pospuesta por { $agent } hasta que responda el cliente, como muy tarde: { $at }
timing-activity-thanks_snoozed = Solo un agradecimiento, sigue pospuesta
timing-activity-thanks_closed = Solo un agradecimiento, sigue cerrada
timing-activity-follow_up_set = { $agent } eligió cuándo se reabre: { $at }
timing-activity-follow_up_cancelled = Reapertura anulada por { $agent }
timing-activity-follow_up_answered = Ya no hace falta reabrir: el cliente ha escrito
timing-activity-follow_up_due = Reabierta para ver cómo ha ido
timing-activity-send_cancelled = Envío previsto ({ $at }) anulado: el cliente escribió antes, el mensaje vuelve a ser un borrador
timing-activity-send_held = No enviado ({ $at }): Comptoir estaba cerrado
timing-activity-promised = { $agent } ha prometido: { $what }, plazo: { $at }
timing-activity-promise_kept = Promesa marcada como cumplida por { $agent }: { $what }
timing-activity-promise_changed = { $agent } ha cambiado la promesa: { $what }, plazo: { $at }
timing-activity-promise_removed = { $agent } ha quitado la promesa: { $what }
timing-activity-promise_due = Recordatorio de una promesa: { $what }, plazo: { $at }
timing-activity-withdrawal_found = Desistimiento detectado, { $what } preparada

timing-notice-promise_due = Promesa por cumplir: { $what } ({ $customer })
timing-notice-follow_up_due = Reabierta: { $customer }
timing-notice-withdrawal_found = Desistimiento de { $customer }: acusa recibo hoy. { $what } está preparada.
timing-notice-call_back_due = Devolver la llamada ahora: { $customer }
timing-notice-mentioned = { $agent } le menciona: { $what }
timing-notice-assigned =
    { $count ->
        [one] { $agent } le pasa una conversación
       *[other] { $agent } le pasa { $count } conversaciones
    }
timing-notice-send_cancelled = { $customer } ha escrito antes. Su mensaje no se ha enviado y vuelve a ser un borrador.
timing-notice-send_held = Un mensaje a { $customer } no se envió a tiempo. ¿Quiere enviarlo todavía?

timing-setting-snoozed = Mantener pospuestas las conversaciones cuando el cliente solo da las gracias
timing-setting-closed = Mantener cerradas las conversaciones cuando el cliente solo da las gracias
