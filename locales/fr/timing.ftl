timing-at-next-workday = Prochain jour ouvré
timing-at-month = Dans un mois
timing-at-their-morning = { $time }, heure du client
timing-own = Choisir la date et l’heure

timing-snooze-answer = Jusqu’à la réponse du client
timing-snooze-latest = Ou dès que le client répond
timing-snoozed-answer = en veille jusqu’à la réponse du client
timing-snoozed-answer-until = en veille jusqu’à la réponse du client, au plus tard : { $at }
timing-row-answer = jusqu’à la réponse
timing-done-snoozed-answer = En veille jusqu’à la réponse du client

timing-send-title = Envoyer plus tard
timing-send-follow-up = Envoyer, clôturer puis rouvrir…
timing-send-set = Envoyer à cette heure
timing-send-cancels = Redevient un brouillon si le client écrit avant
timing-letter-leaves = Envoi prévu : { $at }
timing-letter-leaves-there = Envoi prévu : { $at } ici, { $there } chez le client
timing-letter-cancels = Si le client écrit avant, le message redevient un brouillon.
timing-letter-stays = Le message part même si le client écrit avant.
timing-letter-held = L’envoi était prévu ({ $at }), mais Comptoir était fermé. Faut-il quand même envoyer ce message ?
timing-letter-now = Envoyer maintenant
timing-letter-change = Changer l’heure
timing-letter-draft = Remettre en brouillon
timing-row-sends = envoi : { $at }
timing-row-held = envoyer quand même ?
timing-done-scheduled = Envoi prévu : { $at }
timing-done-sent-now = Envoi en cours

timing-follow-title = Clôturer et rouvrir plus tard
timing-follow-days =
    { $count ->
        [one] Dans { $count } jour
       *[other] Dans { $count } jours
    }
timing-follow-chip = réouverture : { $at }
timing-follow-off = Laisser clôturée
timing-done-follow-up = Clôturée, réouverture : { $at }
timing-done-follow-up-off = Reste clôturée

timing-promise-title = Promesse
timing-promise-what = Ce qui a été promis
timing-promise-when = Pour quand
timing-promise-set = Noter la promesse
timing-promise-change = Modifier la promesse
timing-promise-chip = { $what }, échéance : { $at }
timing-promise-over = En retard : { $what }, échéance : { $at }
timing-promise-kept = Tenue
timing-promise-remove = Supprimer la promesse
timing-row-promise = promis : { $at }
timing-row-promise-over = promesse en retard
timing-done-promised = Promesse notée, échéance : { $at }
timing-done-promise-kept = Promesse tenue
timing-done-promise-changed = Promesse modifiée
timing-done-promise-removed = Promesse supprimée

timing-view-promises = Promesses à tenir
timing-view-scheduled = Programmés
timing-empty-promises = Aucune promesse à tenir pour l’instant.
timing-empty-scheduled = Ce que vous envoyez plus tard attend ici.

timing-command-snooze-answer = Mettre en veille jusqu’à la réponse
timing-command-send-later = Envoyer plus tard
timing-command-promise = Noter une promesse
timing-command-follow-up = Clôturer et rouvrir quelques jours plus tard
timing-command-go-promises = Aller aux promesses à tenir
timing-command-go-scheduled = Aller aux envois programmés

timing-activity-woken = Sortie de veille
timing-activity-snoozed_answer = Mise en veille par { $agent } jusqu’à la réponse du client
timing-activity-snoozed_answer_until = Mise en veille par { $agent } jusqu’à la réponse du client, au plus tard : { $at }
timing-activity-thanks_snoozed = Simple remerciement, reste en veille
timing-activity-thanks_closed = Simple remerciement, reste clôturée
timing-activity-follow_up_set = Réouverture prévue par { $agent } : { $at }
timing-activity-follow_up_cancelled = Réouverture annulée par { $agent }
timing-activity-follow_up_answered = Réouverture inutile : le client a écrit
timing-activity-follow_up_due = Rouverte comme prévu pour faire le point
timing-activity-send_cancelled = Envoi prévu ({ $at }) annulé : le client a écrit avant, le message est redevenu un brouillon
timing-activity-send_held = Non envoyé ({ $at }) : Comptoir était fermé
timing-activity-promised = { $agent } a promis : { $what }, échéance : { $at }
timing-activity-promise_kept = Promesse marquée comme tenue par { $agent } : { $what }
timing-activity-promise_changed = { $agent } a modifié la promesse : { $what }, échéance : { $at }
timing-activity-promise_removed = { $agent } a supprimé la promesse : { $what }
timing-activity-promise_due = Rappel d’une promesse : { $what }, échéance : { $at }
timing-activity-withdrawal_found = Rétractation reconnue, { $what } préparé

timing-notice-promise_due = Promesse à tenir : { $what } ({ $customer })
timing-notice-follow_up_due = Rouverte : { $customer }
timing-notice-withdrawal_found = Rétractation de { $customer } : accusez réception aujourd’hui. { $what } est préparé.
timing-notice-call_back_due = À rappeler maintenant : { $customer }
timing-notice-mentioned = { $agent } vous mentionne : { $what }
timing-notice-assigned =
    { $count ->
        [one] { $agent } vous confie une conversation
       *[other] { $agent } vous confie { $count } conversations
    }
timing-notice-send_cancelled = { $customer } a écrit avant. Votre message n’est pas parti et redevient un brouillon.
timing-notice-send_held = Un message à { $customer } n’est pas parti à temps. Faut-il quand même l’envoyer ?

timing-setting-snoozed = Laisser en veille les conversations quand un client dit seulement merci
timing-setting-closed = Laisser clôturées les conversations quand un client dit seulement merci
