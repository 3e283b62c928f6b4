timing-at-next-workday = Nächster Arbeitstag
timing-at-month = In einem Monat
timing-at-their-morning = { $time } Ortszeit des Kunden
timing-own = Datum und Uhrzeit selbst wählen

timing-snooze-answer = Bis zur Antwort des Kunden
timing-snooze-latest = Oder sobald der Kunde antwortet
timing-snoozed-answer = zurückgestellt bis zur Antwort des Kunden
timing-snoozed-answer-until = zurückgestellt bis zur Antwort des Kunden, spätestens { $at }
timing-row-answer = bis zur Antwort
timing-done-snoozed-answer = Zurückgestellt bis zur Antwort des Kunden

timing-send-title = Später senden
timing-send-follow-up = Senden, erledigen und wieder vorlegen …
timing-send-set = Zu dieser Zeit senden
timing-send-cancels = Zurück in die Entwürfe, falls der Kunde vorher schreibt
timing-letter-leaves = Wird gesendet: { $at }
timing-letter-leaves-there = Wird gesendet: { $at } hier, { $there } beim Kunden
timing-letter-cancels = Schreibt der Kunde vorher, wird daraus wieder ein Entwurf.
timing-letter-stays = Die Nachricht wird auch gesendet, wenn der Kunde vorher schreibt.
timing-letter-held = Diese Nachricht war für { $at } geplant, aber Comptoir war da nicht geöffnet. Soll sie noch gesendet werden?
timing-letter-now = Jetzt senden
timing-letter-change = Zeit ändern
timing-letter-draft = Zurück in die Entwürfe
timing-row-sends = wird gesendet: { $at }
timing-row-held = noch senden?
timing-done-scheduled = Wird gesendet: { $at }
timing-done-sent-now = Wird jetzt gesendet

timing-follow-title = Erledigen und wieder vorlegen
timing-follow-days =
    { $count ->
        [one] In { $count } Tag
       *[other] In { $count } Tagen
    }
timing-follow-chip = Wiedervorlage: { $at }
timing-follow-off = Erledigt lassen
timing-done-follow-up = Erledigt, Wiedervorlage: { $at }
timing-done-follow-up-off = Bleibt erledigt

timing-promise-title = Zusage
timing-promise-what = Was zugesagt wurde
timing-promise-when = Bis wann
timing-promise-set = Zusage notieren
timing-promise-change = Zusage ändern
timing-promise-chip = { $what }, bis { $at }
timing-promise-over = Überfällig: { $what }, bis { $at }
timing-promise-kept = Eingehalten
timing-promise-remove = Zusage entfernen
timing-row-promise = zugesagt: { $at }
timing-row-promise-over = Zusage überfällig
timing-done-promised = Zusage notiert, bis { $at }
timing-done-promise-kept = Zusage eingehalten
timing-done-promise-changed = Zusage geändert
timing-done-promise-removed = Zusage entfernt

timing-view-promises = Fällige Zusagen
timing-view-scheduled = Geplant
timing-empty-promises = Keine Zusage ist fällig.
timing-empty-scheduled = Hier wartet, was Sie später senden.

timing-command-snooze-answer = Bis zur Antwort zurückstellen
timing-command-send-later = Später senden
timing-command-promise = Zusage notieren
timing-command-follow-up = Erledigen mit Wiedervorlage
timing-command-go-promises = Zu den fälligen Zusagen
timing-command-go-scheduled = Zu den geplanten Nachrichten

timing-activity-woken = Nicht mehr zurückgestellt
timing-activity-snoozed_answer = Bis zur Antwort des Kunden zurückgestellt von { $agent }
timing-activity-snoozed_answer_until = Bis zur Antwort des Kunden, spätestens { $at }, zurückgestellt von { $agent }
timing-activity-thanks_snoozed = Nur ein Dankeschön, bleibt zurückgestellt
timing-activity-thanks_closed = Nur ein Dankeschön, bleibt erledigt
timing-activity-follow_up_set = Wiedervorlage: { $at }, gewählt von { $agent }
timing-activity-follow_up_cancelled = { $agent } hat die Wiedervorlage aufgehoben
timing-activity-follow_up_answered = Keine Wiedervorlage mehr nötig: Der Kunde hat geschrieben
timing-activity-follow_up_due = Zur Wiedervorlage geöffnet
timing-activity-send_cancelled = Nicht wie geplant gesendet ({ $at }): Der Kunde hat vorher geschrieben, die Nachricht ist wieder ein Entwurf
timing-activity-send_held = Nicht gesendet ({ $at }): Comptoir war nicht geöffnet
timing-activity-promised = { $agent } hat zugesagt: { $what }, bis { $at }
timing-activity-promise_kept = Zusage als eingehalten vermerkt von { $agent }: { $what }
timing-activity-promise_changed = { $agent } hat die Zusage geändert: { $what }, bis { $at }
timing-activity-promise_removed = { $agent } hat die Zusage entfernt: { $what }
timing-activity-promise_due = Erinnerung an eine Zusage: { $what }, bis { $at }
timing-activity-withdrawal_found = Widerruf erkannt, { $what } vorbereitet

timing-notice-promise_due = Zusage fällig: { $what } ({ $customer })
timing-notice-follow_up_due = Wiedervorlage: { $customer }
timing-notice-withdrawal_found = Widerruf von { $customer }: heute bestätigen. { $what } ist vorbereitet.
timing-notice-call_back_due = Jetzt zurückrufen: { $customer }
timing-notice-mentioned = { $agent } erwähnt Sie: { $what }
timing-notice-assigned =
    { $count ->
        [one] { $agent } übergibt Ihnen einen Vorgang
       *[other] { $agent } übergibt Ihnen { $count } Vorgänge
    }
timing-notice-send_cancelled = { $customer } hat zuerst geschrieben. Ihre Nachricht wurde nicht gesendet und ist wieder ein Entwurf.
timing-notice-send_held = Eine Nachricht an { $customer } wurde nicht rechtzeitig gesendet. Soll sie noch gesendet werden?

timing-setting-snoozed = Konversationen zurückgestellt lassen, wenn Kunden sich nur bedanken
timing-setting-closed = Konversationen erledigt lassen, wenn Kunden sich nur bedanken
