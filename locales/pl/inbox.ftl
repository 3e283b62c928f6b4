inbox-view-mine = Moje
inbox-view-unassigned = Nieprzypisane
inbox-view-open = Wszystkie otwarte
inbox-view-pending = Czeka na klienta
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
inbox-group-answered = Z odpowiedzią
inbox-group-snoozed = Odłożone
inbox-group-snoozed-today = Odłożone, wracają dziś
inbox-row-unread = nieprzeczytana
inbox-row-draft = szkic
inbox-row-over-target = po terminie
inbox-row-attachments = z załącznikami
inbox-row-waiting = czeka { $span }
inbox-row-returns = wraca { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (bez tematu)
inbox-row-failed = nie wysłano
inbox-row-undecided = wysłano?
inbox-selection-count = Zaznaczono: { $count }
inbox-selection-clear =
    .label = Odznacz wszystko

inbox-empty-mine = Tutaj pojawiają się rozmowy, które przejmujesz.
inbox-empty-unassigned = Każdą rozmową ktoś się zajmuje.
inbox-empty-open = Żaden klient nie czeka.
inbox-empty-pending = Tutaj rozmowy z odpowiedzią czekają na klienta.
inbox-empty-snoozed = Odłożone rozmowy wracają stąd same.
inbox-empty-drafts = Tutaj przechowywane jest to, co zaczynasz pisać.
inbox-empty-closed = Tutaj spoczywają zakończone rozmowy.
inbox-empty-sent = Tutaj pojawia się to, co wysyłasz.
inbox-empty-spam = Tutaj, na uboczu, leży niechciana poczta.
inbox-empty-all = Cała poczta pojawi się tutaj, gdy tylko połączysz skrzynkę.
inbox-empty-action-all-open = Pokaż wszystkie otwarte
inbox-empty-action-unassigned = Pokaż nieprzypisane
inbox-empty-action-connect = Połącz skrzynkę
inbox-empty-conversation = Wybierz rozmowę, aby ją tu przeczytać.
inbox-empty-search = Żadna wiadomość nie zawiera „{ $query }”.

inbox-quarantine-title = Nieczytelna poczta
inbox-quarantine-intro = Te przesyłki dotarły, ale nie dało się ich odczytać jako wiadomości. Nic nie przepadło: surowe źródło jest tu zachowane.
inbox-quarantine-empty = Wszystko, co dotarło, dało się odczytać.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Pokaż początek źródła

inbox-search-title = Wiadomości z „{ $query }”

inbox-conversation =
    .label = Rozmowa
inbox-conversation-unassigned = Nikomu nieprzypisana
inbox-conversation-waiting = czeka { $span }, cel { $target }
inbox-conversation-pending = czeka na klienta
inbox-conversation-closed = zamknięta
inbox-conversation-spam = spam
inbox-conversation-snoozed = odłożona do { $at }
inbox-conversation-back =
    .label = Powrót do listy
inbox-conversation-assign =
    .label = Przypisz
inbox-conversation-tag =
    .label = Etykieta
inbox-conversation-snooze =
    .label = Odłóż
inbox-conversation-close =
    .label = Zamknij
inbox-conversation-reopen =
    .label = Otwórz ponownie
inbox-conversation-more =
    .label = Więcej
inbox-conversation-panel =
    .label = Pokaż lub ukryj panel klienta
inbox-conversation-messages =
    .label = Wiadomości
inbox-conversation-absent = Tej rozmowy już tu nie ma.

inbox-priority-low = Niski priorytet
inbox-priority-normal = Zwykły priorytet
inbox-priority-high = Wysoki priorytet
inbox-priority-urgent = Pilne

inbox-message-note = Notatka wewnętrzna
inbox-message-reply = Odpowiedź
inbox-message-forwarded = Przekazano
inbox-message-to = do { $recipients }
inbox-message-cc = kopia do { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Pokaż cytat, { $count } wiersz
        [few] Pokaż cytat, { $count } wiersze
        [many] Pokaż cytat, { $count } wierszy
       *[other] Pokaż cytat, { $count } wiersza
    }
inbox-message-hide-quoted = Ukryj cytat
inbox-message-show-original = Pokaż w oryginalnym wyglądzie
inbox-message-hide-original = Pokaż jako tekst
inbox-message-original =
    .label = Wiadomość w wyglądzie nadanym przez nadawcę
inbox-message-empty = (brak tekstu)
inbox-message-earlier = { $count } wcześniejszych: { $names }
inbox-message-details =
    .label = Szczegóły tej wiadomości
inbox-message-split = Utwórz z tego osobną rozmowę
inbox-message-new-participant = Nowa osoba: tego adresu nie było wcześniej w rozmowie
inbox-message-unverified = Nie udało się potwierdzić adresu nadawcy
inbox-message-subject-changed = Temat zmieniony
inbox-message-automatic-reply = Odpowiedź automatyczna
inbox-message-automatic-generated = Wysłane przez automat
inbox-message-automatic-list = Lista mailingowa
inbox-message-automatic-bounce = Raport o doręczeniu
inbox-message-bounced = Nie można doręczyć na adres { $address }
inbox-message-bounced-unknown = Nie można doręczyć
inbox-message-bounced-later = Drugi serwer sam ponawia próby. Na razie nic nie trzeba robić.
inbox-message-bounced-for-good = Sprawdź adres i wyślij ponownie.
inbox-attachments =
    .label = Załączniki
inbox-attachment-open =
    .label = Otwórz { $name }
inbox-images-blocked =
    { $count ->
        [one] { $count } obraz z internetu nie jest pokazany, aby nadawca nie wiedział, że to czytasz.
        [few] { $count } obrazy z internetu nie są pokazane, aby nadawca nie wiedział, że to czytasz.
        [many] { $count } obrazów z internetu nie jest pokazanych, aby nadawca nie wiedział, że to czytasz.
       *[other] { $count } obrazu z internetu nie pokazano, aby nadawca nie wiedział, że to czytasz.
    }
inbox-images-once = Pokaż ten raz
inbox-images-always = Zawsze dla tego nadawcy

inbox-delivery-queued = czeka na wysłanie
inbox-delivery-attempting = wysyłanie
inbox-delivery-sent =
    .label = Wysłano
inbox-delivery-failed = Nie wysłano
inbox-delivery-unknown = Nie wiadomo, czy to wysłano
inbox-delivery-cancelled = wycofano
inbox-delivery-unknown-text = Podczas wysyłania połączenie zostało przerwane. Sprawdź, czy wiadomość dotarła, a potem zdecyduj.
inbox-delivery-retry = Spróbuj teraz ponownie
inbox-delivery-take-back = Wycofaj
inbox-delivery-arrived = Dotarła
inbox-delivery-again = Wyślij ponownie

inbox-activity-someone = Comptoir
inbox-activity-closed = Zamknięcie: { $agent }
inbox-activity-opened = Ponowne otwarcie: { $agent }
inbox-activity-pending = Oczekiwanie na klienta: { $agent }
inbox-activity-snoozed = Odłożenie do { $at }: { $agent }
inbox-activity-returned = Powrót z odłożonych
inbox-activity-spam = Oznaczenie jako spam: { $agent }
inbox-activity-assigned = Przypisanie do { $name }: { $agent }
inbox-activity-unassigned = Cofnięcie przypisania: { $agent }
inbox-activity-undone = Cofnięto ostatnią zmianę
inbox-activity-split = Wydzielenie: { $agent }
inbox-activity-reopened = Otwarta ponownie przez nową wiadomość
inbox-activity-other = { $event }

inbox-snooze-title = Odłóż
inbox-snooze-later-today = Dziś, później
inbox-snooze-tomorrow = Jutro rano
inbox-snooze-weekend = W weekend
inbox-snooze-next-week = W przyszłym tygodniu
inbox-snooze-custom = Do
inbox-snooze-custom-set = Odłóż do tego czasu
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
inbox-menu-forward = Przekaż
inbox-menu-note = Notatka wewnętrzna
inbox-menu-unread = Oznacz jako nieprzeczytaną
inbox-menu-read = Oznacz jako przeczytaną
inbox-menu-pending = Czekaj na klienta
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
        [few] Odłożono do { $at } { $count } rozmowy
        [many] Odłożono do { $at } { $count } rozmów
       *[other] Odłożono do { $at } { $count } rozmowy
    }
inbox-done-spam =
    { $count ->
        [one] Oznaczono jako spam
        [few] Oznaczono jako spam { $count } rozmowy
        [many] Oznaczono jako spam { $count } rozmów
       *[other] Oznaczono jako spam { $count } rozmowy
    }
inbox-done-assigned =
    { $count ->
        [one] Przypisano: { $name }
        [few] Przypisano { $count } rozmowy: { $name }
        [many] Przypisano { $count } rozmów: { $name }
       *[other] Przypisano { $count } rozmowy: { $name }
    }
inbox-done-unassigned =
    { $count ->
        [one] Bez przypisania
        [few] { $count } rozmowy bez przypisania
        [many] { $count } rozmów bez przypisania
       *[other] { $count } rozmowy bez przypisania
    }
inbox-done-tagged = Zmieniono etykiety
inbox-done-priority = Zmieniono priorytet
inbox-done-read = Oznaczono jako przeczytaną
inbox-done-unread = Oznaczono jako nieprzeczytaną
inbox-done-split = Teraz to osobna rozmowa

inbox-command-reply = Odpowiedz
inbox-command-note = Napisz notatkę wewnętrzną
inbox-command-forward = Przekaż
inbox-command-close = Zamknij lub otwórz ponownie
inbox-command-snooze = Odłóż
inbox-command-assign = Przypisz
inbox-command-assign-me = Przypisz do mnie
inbox-command-tag = Nadaj etykietę
inbox-command-priority = Zmień priorytet
inbox-command-unread = Oznacz jako nieprzeczytaną
inbox-command-pending = Czekaj na klienta
inbox-command-spam = Spam
inbox-command-next = Następna rozmowa
inbox-command-previous = Poprzednia rozmowa
inbox-command-open = Otwórz rozmowę
inbox-command-back = Powrót do listy
inbox-command-select = Zaznacz, aby działać na wielu naraz
inbox-command-sort = Zmień kolejność listy

inbox-composer =
    .label = Pisanie
inbox-composer-tab-reply = Odpowiedz
inbox-composer-tab-forward = Przekaż
inbox-composer-tab-note = Notatka
inbox-composer-new = Nowa wiadomość
inbox-composer-close =
    .label = Zamknij; szkic zostaje
inbox-composer-kept = Zaczęte wcześniej:
inbox-composer-language =
    .label = Język klienta: { $language }
inbox-composer-reply-all =
    .label = Odpowiedz wszystkim
inbox-composer-forward =
    .label = Przekaż
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
inbox-composer-note-hint = Widzą to tylko osoby z zespołu
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
inbox-composer-link =
    .label = Link
inbox-composer-link-address =
    .label = Adres linku
    .placeholder = https://
inbox-composer-link-set = Wstaw link
inbox-composer-link-remove =
    .label = Usuń link
inbox-composer-attach =
    .label = Dołącz pliki
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
inbox-composer-missing-mailbox = Połącz skrzynkę, aby wysłać
inbox-command-reply-all = Odpowiedz wszystkim
inbox-done-sent = Wysłano do: { $name }
inbox-done-sent-closed = Wysłano do: { $name }, zamknięto
inbox-done-sent-snoozed = Wysłano do: { $name }, odłożono
inbox-done-taken-back = Nie wysłano. Szkic wrócił.
inbox-done-noted = Dodano notatkę
