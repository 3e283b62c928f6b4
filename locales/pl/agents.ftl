### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Osoby w tym obszarze roboczym
agents-lock-title = Kto teraz pracuje?
# $name (String): a person at the desk
agents-lock-pin = PIN: { $name }
agents-lock-open = Odblokuj
agents-lock-continue = Dalej
agents-lock-no-pin = bez PIN-u
agents-menu-lock = Zablokuj teraz
agents-command-switch = Zablokuj lub zmień osobę
agents-command-workload = Przejdź do obciążenia
agents-role-owner = właściciel
agents-role-agent = pracownik
agents-role-draft_only = tylko szkice
agents-role-guest = gość
agents-role-owner-hint = Zarządza osobami, kluczami, skrzynkami i kopiami zapasowymi oraz robi wszystko inne.
agents-role-agent-hint = Wykonuje całą codzienną pracę.
agents-role-draft_only-hint = Pisze szkice i porządkuje rozmowy. Wysyła ktoś inny.
agents-role-guest-hint = Czyta, notuje i pisze szkice do ostatniego dnia.
# $name (String): a person at the desk
agents-people-edit =
    .label = Edytuj: { $name }
agents-people-role = Rola
agents-people-until = Ostatni dzień
agents-people-languages = Znane języki
agents-people-left = już nie w zespole
agents-people-leave = Odchodzi z zespołu…
agents-people-leave-to = Otwarte rozmowy przejmuje
agents-people-leave-now = Przekaż i usuń z zespołu
agents-people-back = Znów w zespole
agents-people-reset-pin = Zresetuj PIN
agents-people-owner-only = To może zmienić tylko właściciel.
agents-pin-title = PIN
agents-pin-current = Obecny PIN
agents-pin-new = Nowy PIN, 4–12 cyfr
agents-pin-set = Zapisz PIN
agents-pin-remove = Usuń PIN
agents-pin-saved = PIN zapisany
agents-pin-removed = PIN usunięty
agents-pin-hint = Gdy masz PIN, nikt inny nie może na tym komputerze pracować jako Ty.
agents-pin-hint-owner = Masz rolę właściciela, ale nie masz PIN-u: każdy przy tym komputerze może pracować jako Ty.
agents-lock-after = Minuty bezczynności do zablokowania
agents-lock-after-hint = 0 oznacza brak blokady.
agents-signature-for = Podpis w języku
agents-review = Poproś o sprawdzenie
    .label = Kto ma to wysłać?
# $name (String): a person at the desk
agents-toast-changed = { $name }: zapisano zmiany
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } nie jest już w zespole. Przekazane rozmowy: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Przekazano do: { $name }. Rozmowy: { $count }
# $name (String): a person at the desk
agents-toast-review = Poproszono o sprawdzenie: { $name }
agents-workload-title = Obciążenie pracą
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Czekający klienci: { $waiting }, po terminie: { $overdue }
agents-workload-person = Osoba
agents-workload-open = Otwarte
agents-workload-waiting = Czekają
agents-workload-overdue = Po terminie
agents-workload-later = Później
agents-workload-today = Dziś zamknięte
agents-workload-week = Zamknięte w tym tygodniu
agents-workload-hand = Przekaż do
agents-workload-nobody = Nikt
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Przekaż wszystkie rozmowy osoby { $name }

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = Przejdź do dziennika
agents-audit-title = Dziennik
agents-audit-about = Wszystko, co tu zrobiono, od najnowszych. Tej listy nikt nie może zmienić.
agents-audit-filter = Filtruj
agents-audit-who = Kto
agents-audit-who-people = Cały zespół
agents-audit-who-desk = Comptoir samodzielnie
agents-audit-who-all = Wszyscy i Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = Co
agents-audit-what-all = Wszystko
agents-audit-day = Dzień
agents-audit-reset = Wyczyść filtr
agents-audit-empty = Nic tu nie pasuje.
agents-audit-all = Pokaż wszystko
agents-audit-more = Pokaż starsze
agents-audit-export = Zapisz jako CSV
# $count (Number): deeds in the file
agents-audit-saved = Zapisano. Wiersze: { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = Zapisano { $count } najnowszych wierszy. Aby zapisać starsze, wybierz dzień.
# $count (Number): how often within some minutes
agents-audit-times = { $count } razy
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = Pobrano pocztę
agents-audit-kind-sent = Wysłano wiadomość
agents-audit-kind-send_planned = Przesunięto wysłanie
agents-audit-kind-send_cancelled = Anulowano wysyłanie
agents-audit-kind-send_failed = Wysyłanie nie powiodło się
agents-audit-kind-send_again = Ponowiono wysyłanie
agents-audit-kind-draft = Zapisano szkic
agents-audit-kind-draft_gone = Odrzucono szkic
agents-audit-kind-review = Przekazano szkic do sprawdzenia
agents-audit-kind-note = Dodano notatkę
agents-audit-kind-closed = Zamknięto rozmowę
agents-audit-kind-status = Zmieniono stan
agents-audit-kind-assigned = Przypisano
agents-audit-kind-tagged = Zmieniono etykiety
agents-audit-kind-priority = Zmieniono priorytet
agents-audit-kind-topic = Zmieniono temat lub dane
agents-audit-kind-cause = Zapisano przyczynę
agents-audit-kind-read = Oznaczono jako przeczytane lub nieprzeczytane
agents-audit-kind-snoozed = Odłożono
agents-audit-kind-woken = Przywrócono
agents-audit-kind-promise = Zapisano obietnicę
agents-audit-kind-promise_changed = Dotrzymano lub zmieniono obietnicę
agents-audit-kind-promise_gone = Usunięto obietnicę
agents-audit-kind-merged = Scalono rozmowy
agents-audit-kind-parted = Podzielono rozmowę lub przeniesiono wiadomość
agents-audit-kind-linked = Powiązano lub rozłączono rozmowy
agents-audit-kind-blocked = Zablokowano nadawcę
agents-audit-kind-let_in = Odblokowano nadawcę
agents-audit-kind-followed = Zmieniono obserwowanie
agents-audit-kind-call = Zapisano połączenie
agents-audit-kind-outside = Zapisano wiadomość z zewnątrz
agents-audit-kind-view = Zmieniono widok
agents-audit-kind-undone = Cofnięto
agents-audit-kind-topic_list = Zmieniono listę tematów
agents-audit-kind-cause_list = Zmieniono listę przyczyn
agents-audit-kind-form = Zmieniono szablon formularza
agents-audit-kind-imported = Zaimportowano pocztę
agents-audit-kind-customer_added = Dodano klienta
agents-audit-kind-customer_changed = Zmieniono dane klienta
agents-audit-kind-customer_note = Zmieniono notatkę o kliencie
agents-audit-kind-customers_merged = Scalono klientów
agents-audit-kind-customers_apart = Pozostawiono klientów osobno
agents-audit-kind-customer_erased = Usunięto klienta
agents-audit-kind-customers_imported = Zaimportowano listę klientów
agents-audit-kind-fields = Zmieniono pola klientów
agents-audit-kind-segments = Zmieniono segmenty
agents-audit-kind-macro = Zmieniono makro
agents-audit-kind-knowledge = Zmieniono bazę wiedzy
agents-audit-kind-culture = Zmieniono kartę kultury
agents-audit-kind-settings = Zmieniono ustawienia
agents-audit-kind-mailbox_added = Dodano skrzynkę
agents-audit-kind-mailbox = Zmieniono skrzynkę
agents-audit-kind-mailbox_gone = Usunięto skrzynkę
agents-audit-kind-store = Podłączono lub zmieniono sklep
agents-audit-kind-store_gone = Usunięto sklep
agents-audit-kind-store_deeds = Włączono lub wyłączono działania w sklepie
agents-audit-kind-act_proposed = Rozpoczęto działanie w sklepie
agents-audit-kind-act_decided = Zatwierdzono lub odrzucono działanie w sklepie
agents-audit-kind-act_withdrawn = Wycofano działanie w sklepie
agents-audit-kind-act_carried = Wykonano działanie w sklepie
agents-audit-kind-return = Zwrot rozpoczęty lub posunięty dalej
agents-audit-kind-return_inspected = Zwrot sprawdzony
agents-audit-kind-return_decided = Zwrot rozstrzygnięty
agents-audit-kind-return_carried = Wykonano wypłatę lub bon ze zwrotu
agents-audit-kind-orders_read = Pobrano zamówienia
agents-audit-kind-person_added = Dodano osobę do zespołu
agents-audit-kind-person_changed = Zmieniono profil w zespole
agents-audit-kind-person_left = Osoba odeszła z zespołu
agents-audit-kind-profile = Zmieniono własny profil
agents-audit-kind-pin = Ustawiono lub usunięto PIN
agents-audit-kind-pin_wrong = Wpisano błędny PIN
agents-audit-kind-seat = Zajęto stanowisko przy komputerze
agents-audit-kind-locked = Zablokowano okno
agents-audit-kind-recovery_code = Odnowiono lub zachowano kod odzyskiwania
agents-audit-kind-backup = Utworzono kopię zapasową
agents-audit-kind-key = Przeniesiono klucz
agents-audit-kind-disk = Sprawdzono dysk
agents-audit-kind-sample_added = Dodano przykładowy sklep
agents-audit-kind-sample_gone = Usunięto przykładowy sklep
agents-audit-kind-other = Inna czynność
agents-may-everybody = Może to zrobić każdy.
agents-may-staff = Goście nie mogą tego zrobić.
agents-may-senders = Może to zrobić tylko osoba, która może wysyłać.
agents-may-owners = Może to zrobić tylko właściciel.
agents-may-keys = Klawisze czynności spoza Twojej roli nie są pokazane.
agents-people-name = Imię i nazwisko
agents-people-locale-none = Jak w systemie
agents-people-pin-gone = PIN usunięty. Nowy można wybrać w części „Ty”.
agents-language-add = Dodaj język…
agents-limit-refund = Zwrot w jednej sprawie
agents-limit-refund-day = Zwrot w ciągu dnia
agents-limit-percent = Rabat w procentach
agents-limit-discount = Rabat kwotowy
agents-limit-any = Bez limitu
agents-limit-nothing = Niedozwolone
agents-limit-up-to = Do…
agents-limit-hint = Powyżej limitu decyduje właściciel. Kwota w innej walucie liczy się jako wyższa.
agents-limit-owner = Właścicieli nie obowiązują limity zwrotów i rabatów.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = Z PIN-em
# $day (String): the last day
agents-people-ends = do { $day }
# $day (String): the last day, in the past
agents-people-ended = dostęp wygasł { $day }
# $amount (String): an amount of money, formatted
agents-people-refund = zwrot do { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = rabat do { $amount }
# $language (String): a language
agents-language-remove =
    .label = Usuń: { $language }
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }: do
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }: waluta
# $time (String): the hour at which it ends
agents-guest-last-day = Dziś jest Twój ostatni dzień jako gościa: dostęp kończy się o { $time }. To, co piszesz, zostanie zapisane jako szkic.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = Dostęp gościa { $name } wygasł. To, co było pisane, jest zapisane jako szkic. Właściciel może wyznaczyć późniejszy dzień.
