inbox-view-mine = Moje
inbox-view-unassigned = Nieprzypisane
inbox-view-open = Wszystkie otwarte
inbox-view-pending = Czekające na klienta
inbox-view-snoozed = Odłożone
inbox-view-drafts = Szkice
inbox-view-closed = Zamknięte
inbox-view-sent = Wysłane
inbox-view-spam = Spam
inbox-view-all = Wszystko

inbox-list-total-open = Otwarte: { $count }
inbox-list-total = { $count }
inbox-list =
    .label = Rozmowy
inbox-list-sort-waiting = Najdłużej czekające
inbox-list-sort-newest = Najnowsze
inbox-list-sort =
    .label = Zmień kolejność
inbox-group-waiting = Czekają na nas
inbox-group-answered = Z naszą odpowiedzią
inbox-group-snoozed = Odłożone
inbox-group-snoozed-today = Odłożone, wracają dziś
inbox-row-unread = nieprzeczytana
inbox-row-draft = szkic
inbox-row-over-target = ponad limit
inbox-row-attachments = z załącznikami
inbox-row-waiting = czeka { $span }
inbox-row-returns = wraca: { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (bez tematu)
inbox-row-failed = nie wysłano
inbox-row-undecided = wysłano?
inbox-selection-count = Zaznaczono: { $count }
inbox-selection-clear =
    .label = Odznacz wszystko

inbox-empty-mine = Tutaj pojawią się rozmowy, którymi się zajmujesz.
inbox-empty-unassigned = Każdą rozmową ktoś się zajmuje.
inbox-empty-open = Żaden klient nie czeka.
inbox-empty-pending = Tutaj są rozmowy, w których czekamy na odpowiedź klienta.
inbox-empty-snoozed = Tutaj są odłożone rozmowy. Wrócą same o wybranej porze.
inbox-empty-drafts = Tutaj czekają rozpoczęte szkice.
inbox-empty-closed = Tutaj znajdziesz zamknięte rozmowy.
inbox-empty-sent = Tutaj pojawią się wysłane wiadomości.
inbox-empty-spam = Tutaj trafia niechciana poczta, żeby nie przeszkadzała.
inbox-empty-all = Cała poczta pojawi się tutaj, gdy tylko podłączysz skrzynkę.
inbox-empty-action-all-open = Pokaż wszystkie otwarte
inbox-empty-action-unassigned = Pokaż nieprzypisane
inbox-empty-action-connect = Podłącz skrzynkę
inbox-empty-conversation = Wybierz rozmowę, aby ją tu przeczytać.
inbox-empty-search = Żadna wiadomość nie zawiera „{ $query }”.

inbox-quarantine-title = Nieczytelna poczta
inbox-quarantine-intro = Te wiadomości dotarły, ale nie dało się ich odczytać. Nic nie przepadło: kod źródłowy jest tu zachowany.
inbox-quarantine-empty = Wszystko, co dotarło, dało się odczytać.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Pokaż początek kodu źródłowego

inbox-search-title = Wiadomości z „{ $query }”

inbox-conversation =
    .label = Rozmowa
inbox-conversation-unassigned = Nikomu nieprzypisana
inbox-conversation-waiting = czeka { $span }, limit: { $target }
inbox-conversation-pending = czeka na klienta
inbox-conversation-closed = zamknięta
inbox-conversation-spam = spam
inbox-conversation-snoozed = odłożona do { $at }
inbox-conversation-back =
    .label = Powrót do listy
inbox-conversation-assign =
    .label = Przypisz
inbox-conversation-tag =
    .label = Etykiety
inbox-conversation-snooze =
    .label = Odłóż
inbox-conversation-close =
    .label = Zamknij
inbox-conversation-reopen =
    .label = Otwórz ponownie
inbox-conversation-more =
    .label = Więcej
inbox-conversation-messages =
    .label = Wiadomości
inbox-conversation-absent = Tej rozmowy już tu nie ma.

inbox-priority-low = Niski priorytet
inbox-priority-normal = Zwykły priorytet
inbox-priority-high = Wysoki priorytet
inbox-priority-urgent = Pilne

inbox-message-note = Notatka wewnętrzna
inbox-message-reply = Odpowiedź
inbox-message-to = do { $recipients }
inbox-message-cc = kopia: { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Pokaż cytat, { $count } wiersz
        [few] Pokaż cytat, { $count } wiersze
        [many] Pokaż cytat, { $count } wierszy
       *[other] Pokaż cytat, { $count } wiersza
    }
inbox-message-hide-quoted = Ukryj cytat
inbox-message-show-original = Pokaż oryginalny wygląd
inbox-message-hide-original = Pokaż jako tekst
inbox-message-original =
    .label = Wiadomość w wyglądzie nadanym przez nadawcę
inbox-message-empty = (brak tekstu)
inbox-message-earlier = Wcześniejsze ({ $count }): { $names }
inbox-message-details =
    .label = Szczegóły tej wiadomości
inbox-message-split = Utwórz z tej wiadomości osobną rozmowę
inbox-message-new-participant = Nowy uczestnik: tego adresu nie było wcześniej w rozmowie
inbox-message-unverified = Nie udało się potwierdzić adresu nadawcy
inbox-message-subject-changed = Temat zmieniony
inbox-message-automatic-reply = Odpowiedź automatyczna
inbox-message-automatic-generated = Wysłano automatycznie
inbox-message-automatic-list = Lista mailingowa
inbox-message-automatic-bounce = Raport doręczenia
inbox-message-bounced = Nie udało się doręczyć na adres { $address }
inbox-message-bounced-unknown = Nie udało się doręczyć
inbox-message-bounced-later = Serwer sam ponawia próby. Na razie nie trzeba nic robić.
inbox-message-bounced-for-good = Sprawdź adres i wyślij ponownie.
inbox-attachments =
    .label = Załączniki
inbox-attachment-open =
    .label = Otwórz { $name }
inbox-images-blocked =
    { $count ->
        [one] Nie pokazano { $count } obrazu z internetu, aby nadawca nie wiedział, że to czytasz.
        [few] Nie pokazano { $count } obrazów z internetu, aby nadawca nie wiedział, że to czytasz.
        [many] Nie pokazano { $count } obrazów z internetu, aby nadawca nie wiedział, że to czytasz.
       *[other] Nie pokazano { $count } obrazu z internetu, aby nadawca nie wiedział, że to czytasz.
    }
inbox-images-once = Pokaż tym razem
inbox-images-always = Zawsze dla tego nadawcy
inbox-link-open =
    .label = Link: { $words }
inbox-link-target =
    .label = Dokąd prowadzi link
inbox-link-leads = Ten link prowadzi do { $host }
inbox-link-disguised = Wiadomość pokazuje inny adres niż ten, do którego prowadzi link.
inbox-link-go = Otwórz w przeglądarce
inbox-link-stay = Nie otwieraj

inbox-delivery-queued = czeka na wysłanie
inbox-delivery-attempting = trwa wysyłanie
inbox-delivery-sent =
    .label = Wysłano
inbox-delivery-failed = Nie wysłano
inbox-delivery-unknown = Nie wiadomo, czy wiadomość została wysłana
inbox-delivery-cancelled = wysłanie cofnięte
inbox-delivery-unknown-text = Połączenie zostało przerwane podczas wysyłania. Sprawdź, czy wiadomość dotarła, a potem zdecyduj.
inbox-delivery-retry = Spróbuj teraz
inbox-delivery-take-back = Cofnij wysłanie
inbox-delivery-arrived = Wiadomość dotarła
inbox-delivery-again = Wyślij ponownie

inbox-activity-someone = Comptoir
inbox-activity-closed = Zamknięta przez: { $agent }
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent } oddzwoni: { $at }
inbox-activity-opened = Otwarta ponownie przez: { $agent }
inbox-activity-pending = Oznaczona jako czekająca na klienta przez: { $agent }
inbox-activity-snoozed = Odłożona do { $at } przez: { $agent }
inbox-activity-returned = Wróciła z odłożonych
inbox-activity-spam = Oznaczona jako spam przez: { $agent }
inbox-activity-assigned = Przypisana do: { $name }, przez: { $agent }
inbox-activity-unassigned = Przypisanie usunięte przez: { $agent }
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = Prośba o sprawdzenie do: { $name }, od: { $agent }
inbox-activity-undone = Cofnięto ostatnią zmianę
inbox-activity-split = Wydzielona przez: { $agent }
inbox-activity-reopened = Otwarta ponownie przez nową wiadomość
inbox-activity-other = { $event }

inbox-snooze-title = Odłóż
inbox-snooze-later-today = Później dzisiaj
inbox-snooze-tomorrow = Jutro rano
inbox-snooze-weekend = W weekend
inbox-snooze-next-week = W przyszłym tygodniu
inbox-snooze-custom = Do
inbox-snooze-custom-set = Odłóż do tej pory
inbox-assign-title = Przypisz
inbox-assign-me = Do mnie
inbox-assign-nobody = Do nikogo
inbox-assign-search =
    .placeholder = Znajdź osobę
inbox-tag-title = Etykiety
inbox-tag-input =
    .placeholder = Znajdź lub utwórz etykietę
inbox-tag-create = Utwórz etykietę „{ $name }”
inbox-tag-none = Brak etykiet. Wpisz pierwszą.
inbox-menu-reply = Odpowiedz
inbox-menu-forward = Przekaż dalej
inbox-menu-note = Notatka wewnętrzna
inbox-menu-unread = Oznacz jako nieprzeczytaną
inbox-menu-read = Oznacz jako przeczytaną
inbox-menu-pending = Oczekuj na klienta
inbox-menu-spam = Spam
inbox-menu-no-spam = To nie spam
inbox-menu-priority = Priorytet

inbox-done-closed =
    { $count ->
        [one] Zamknięto
        [few] Zamknięto { $count } rozmowy
        [many] Zamknięto { $count } rozmów
       *[other] Zamknięto { $count } rozmowy
    }
inbox-done-opened =
    { $count ->
        [one] Otwarto ponownie
        [few] Otwarto ponownie { $count } rozmowy
        [many] Otwarto ponownie { $count } rozmów
       *[other] Otwarto ponownie { $count } rozmowy
    }
inbox-done-pending =
    { $count ->
        [one] Czeka na klienta
        [few] { $count } rozmowy czekają na klienta
        [many] { $count } rozmów czeka na klienta
       *[other] { $count } rozmowy czeka na klienta
    }
inbox-done-snoozed =
    { $count ->
        [one] Odłożono do { $at }
        [few] Odłożono { $count } rozmowy do { $at }
        [many] Odłożono { $count } rozmów do { $at }
       *[other] Odłożono { $count } rozmowy do { $at }
    }
inbox-done-spam =
    { $count ->
        [one] Oznaczono jako spam
        [few] Oznaczono { $count } rozmowy jako spam
        [many] Oznaczono { $count } rozmów jako spam
       *[other] Oznaczono { $count } rozmowy jako spam
    }
inbox-done-assigned =
    { $count ->
        [one] Przypisano do: { $name }
        [few] Przypisano { $count } rozmowy do: { $name }
        [many] Przypisano { $count } rozmów do: { $name }
       *[other] Przypisano { $count } rozmowy do: { $name }
    }
inbox-done-unassigned =
    { $count ->
        [one] Usunięto przypisanie
        [few] Usunięto przypisanie { $count } rozmów
        [many] Usunięto przypisanie { $count } rozmów
       *[other] Usunięto przypisanie { $count } rozmowy
    }
inbox-done-tagged = Zmieniono etykiety
inbox-done-priority = Zmieniono priorytet
inbox-done-read = Oznaczono jako przeczytaną
inbox-done-unread = Oznaczono jako nieprzeczytaną
inbox-done-split = To teraz osobna rozmowa

inbox-command-reply = Odpowiedz
inbox-command-note = Napisz notatkę wewnętrzną
inbox-command-forward = Przekaż dalej
inbox-command-greeting = Zacznij od powitania
inbox-command-edit-quote = Edytuj cytowaną wiadomość
inbox-command-close = Zamknij lub otwórz ponownie
inbox-command-snooze = Odłóż
inbox-command-assign = Przypisz
inbox-command-assign-me = Przypisz do mnie
inbox-command-tag = Nadaj etykietę
inbox-command-priority = Zmień priorytet
inbox-command-unread = Oznacz jako nieprzeczytaną
inbox-command-pending = Oczekuj na klienta
inbox-command-spam = Spam
inbox-command-next = Następna rozmowa
inbox-command-previous = Poprzednia rozmowa
inbox-command-open = Otwórz rozmowę
inbox-command-back = Powrót do listy
inbox-command-select = Zaznacz (aby działać na wielu naraz)
inbox-command-sort = Zmień kolejność listy

inbox-composer =
    .label = Pisanie wiadomości
inbox-composer-tab-reply = Odpowiedz
inbox-composer-tab-forward = Przekaż dalej
inbox-composer-tab-note = Notatka
inbox-composer-new = Nowa wiadomość
inbox-composer-close =
    .label = Zamknij; szkic zostaje
inbox-composer-kept = Rozpoczęte wcześniej:
inbox-composer-reply-all =
    .label = Odpowiedz wszystkim
inbox-composer-forward =
    .label = Przekaż dalej
inbox-composer-back-to-reply =
    .label = Wróć do odpowiedzi
inbox-composer-from = Od
inbox-composer-to = Do
inbox-composer-cc = DW
inbox-composer-bcc = UDW
inbox-composer-subject = Temat
inbox-composer-remove-recipient =
    .label = Usuń: { $name }
inbox-composer-remove-file =
    .label = Usuń: { $name }
inbox-composer-text =
    .label = Treść wiadomości
inbox-composer-note =
    .label = Treść notatki wewnętrznej
inbox-composer-hint = Napisz odpowiedź
inbox-composer-forward-hint = Dodaj kilka słów
inbox-composer-new-hint = Napisz wiadomość
inbox-composer-note-hint = Notatkę widzi tylko zespół
inbox-composer-tools =
    .label = Formatowanie
inbox-composer-bold =
    .label = Pogrubienie
inbox-composer-italic =
    .label = Kursywa
inbox-composer-underline =
    .label = Podkreślenie
inbox-composer-bullets =
    .label = Lista
inbox-composer-numbers =
    .label = Lista numerowana
inbox-composer-quote =
    .label = Cytat
inbox-composer-attach =
    .label = Dołącz pliki
inbox-composer-quoted-show = Pokaż cytat
inbox-composer-quoted-hide = Ukryj cytat
inbox-composer-quoted-edit =
    .label = Edytuj cytowany tekst
inbox-composer-quoted-remove =
    .label = Usuń cytat
inbox-composer-quoted-back = Przywróć cytat
inbox-composer-forwarded-show = Pokaż przekazywaną wiadomość
inbox-composer-forwarded-hide = Ukryj przekazywaną wiadomość
inbox-composer-forwarded-edit =
    .label = Edytuj przekazywaną wiadomość
inbox-composer-forwarded-remove =
    .label = Usuń przekazywaną wiadomość
inbox-composer-forwarded-back = Przywróć przekazywaną wiadomość
inbox-composer-drop = Upuść pliki tutaj, aby je dołączyć
inbox-composer-discard =
    .label = Odrzuć szkic
inbox-composer-saved = Szkic zapisany
inbox-composer-send = Wyślij
inbox-composer-send-close = Wyślij i zamknij
inbox-composer-send-keep-open = Wyślij i zostaw otwartą
inbox-composer-send-snooze = Wyślij i odłóż
inbox-composer-send-more =
    .label = Inne sposoby wysłania
inbox-composer-note-add = Dodaj notatkę
inbox-composer-missing-recipient = Dodaj odbiorcę
inbox-composer-missing-address = Popraw zaznaczony adres
inbox-composer-missing-text = Najpierw coś napisz
inbox-composer-missing-subject = Dodaj temat
inbox-composer-missing-mailbox = Podłącz skrzynkę, aby wysłać
inbox-composer-missing-smaller = Usuń lub zmniejsz załącznik
inbox-command-reply-all = Odpowiedz wszystkim
inbox-done-sent = Wysłano do: { $name }
inbox-done-sent-closed = Wysłano do: { $name }, zamknięto
inbox-done-sent-snoozed = Wysłano do: { $name }, odłożono
inbox-done-taken-back = Nie wysłano. Szkic znów czeka na Ciebie.
inbox-done-noted = Dodano notatkę
