timing-at-next-workday = Następny dzień roboczy
timing-at-month = Za miesiąc
timing-at-their-morning = { $time } czasu klienta
timing-own = Wybrana data i godzina

timing-snooze-answer = Do odpowiedzi klienta
timing-snooze-latest = Albo gdy tylko klient odpowie
timing-snoozed-answer = odłożona do odpowiedzi klienta
timing-snoozed-answer-until = odłożona do odpowiedzi klienta, najpóźniej do { $at }
timing-row-answer = do odpowiedzi
timing-done-snoozed-answer = Odłożono do odpowiedzi klienta

timing-send-title = Wyślij później
timing-send-follow-up = Wyślij, zamknij i otwórz ponownie później…
timing-send-set = Zaplanuj wysłanie
timing-send-cancels = Cofnij do szkicu, jeśli klient napisze wcześniej
timing-letter-leaves = Zostanie wysłana: { $at }
timing-letter-leaves-there = Zostanie wysłana: { $at } u nas, { $there } u klienta
timing-letter-cancels = Jeśli klient napisze wcześniej, znów stanie się szkicem.
timing-letter-stays = Zostanie wysłana, nawet jeśli klient napisze wcześniej.
timing-letter-held = Wiadomość miała zostać wysłana: { $at }, ale Comptoir był zamknięty. Wysłać mimo to?
timing-letter-now = Wyślij teraz
timing-letter-change = Zmień termin
timing-letter-draft = Cofnij do szkicu
timing-row-sends = do wysłania: { $at }
timing-row-held = wysłać mimo to?
timing-done-scheduled = Zostanie wysłana: { $at }
timing-done-sent-now = Trwa wysyłanie

timing-follow-title = Zamknij i otwórz później
timing-follow-days =
    { $count ->
        [one] Za { $count } dzień
        [few] Za { $count } dni
        [many] Za { $count } dni
       *[other] Za { $count } dnia
    }
timing-follow-chip = otworzy się: { $at }
timing-follow-off = Zostaw zamkniętą
timing-done-follow-up = Zamknięto, otworzy się: { $at }
timing-done-follow-up-off = Pozostanie zamknięta

timing-promise-title = Obietnica
timing-promise-what = Co obiecano
timing-promise-when = Do kiedy
timing-promise-set = Zapisz obietnicę
timing-promise-change = Zmień obietnicę
timing-promise-chip = { $what }, do { $at }
timing-promise-over = Po terminie: { $what }, do { $at }
timing-promise-kept = Dotrzymana
timing-promise-remove = Usuń obietnicę
timing-row-promise = obiecane: { $at }
timing-row-promise-over = obietnica po terminie
timing-done-promised = Zapisano obietnicę, do { $at }
timing-done-promise-kept = Obietnica dotrzymana
timing-done-promise-changed = Zmieniono obietnicę
timing-done-promise-removed = Usunięto obietnicę

timing-view-promises = Obietnice do spełnienia
timing-view-scheduled = Zaplanowane
timing-empty-promises = Żadna obietnica nie czeka na spełnienie.
timing-empty-scheduled = Tutaj czekają wiadomości do wysłania później.

timing-command-snooze-answer = Odłóż do odpowiedzi
timing-command-send-later = Wyślij później
timing-command-promise = Zapisz obietnicę
timing-command-follow-up = Zamknij i otwórz ponownie po kilku dniach
timing-command-go-promises = Przejdź do obietnic do spełnienia
timing-command-go-scheduled = Przejdź do zaplanowanych wiadomości

timing-activity-woken = Wróciła z odłożonych
timing-activity-snoozed_answer = Odłożona do odpowiedzi klienta przez: { $agent }
timing-activity-snoozed_answer_until = Odłożona do odpowiedzi klienta, najpóźniej do { $at }, przez: { $agent }
timing-activity-thanks_snoozed = Tylko podziękowanie, pozostaje odłożona
timing-activity-thanks_closed = Tylko podziękowanie, pozostaje zamknięta
timing-activity-follow_up_set = Otworzy się: { $at }, wybór: { $agent }
timing-activity-follow_up_cancelled = Ponowne otwarcie odwołane przez: { $agent }
timing-activity-follow_up_answered = Ponowne otwarcie zbędne: klient napisał
timing-activity-follow_up_due = Otwarta ponownie, żeby sprawdzić, jak poszło
timing-activity-send_cancelled = Zaplanowane wysłanie ({ $at }) odwołane: klient napisał wcześniej, wiadomość znów jest szkicem
timing-activity-send_held = Nie wysłano ({ $at }): Comptoir był zamknięty
timing-activity-promised = { $agent } obiecuje: { $what }, do { $at }
timing-activity-promise_kept = Obietnica dotrzymana ({ $agent }): { $what }
timing-activity-promise_changed = { $agent } zmienia obietnicę: { $what }, do { $at }
timing-activity-promise_removed = { $agent } usuwa obietnicę: { $what }
timing-activity-promise_due = Przypomnienie o obietnicy: { $what }, do { $at }
timing-activity-withdrawal_found = Rozpoznano odstąpienie od umowy, przygotowano { $what }

timing-notice-promise_due = Czas spełnić obietnicę: { $what } ({ $customer })
timing-notice-follow_up_due = Znów otwarta: { $customer }
timing-notice-withdrawal_found = Odstąpienie od umowy, { $customer }: potwierdź je dzisiaj. Zwrot { $what } jest przygotowany.
timing-notice-call_back_due = Oddzwoń teraz: { $customer }
timing-notice-mentioned = { $agent } wspomina o Tobie: { $what }
timing-notice-assigned =
    { $count ->
        [one] { $agent } przekazuje Ci rozmowę
        [few] { $agent } przekazuje Ci { $count } rozmowy
       *[many] { $agent } przekazuje Ci { $count } rozmów
    }
timing-notice-send_cancelled = Najpierw przyszła wiadomość od: { $customer }. Twoja nie została wysłana i znów jest szkicem.
timing-notice-send_held = Wiadomość do: { $customer } nie została wysłana na czas. Wysłać mimo to?

timing-setting-snoozed = Zostawiaj rozmowy odłożone, gdy klient tylko dziękuje
timing-setting-closed = Zostawiaj rozmowy zamknięte, gdy klient tylko dziękuje
