## Terms: conversation = rozmowa; message = wiadomość; mail = poczta; inbox = skrzynka odbiorcza; mailbox = skrzynka; channel = kanał;
## draft = szkic; snooze = odłożyć; close = zamknąć; assign = przypisać; tag = etykieta; internal note = notatka wewnętrzna; spam = spam;
## undo = cofnąć; bounce = raport doręczenia; desk = obszar roboczy; recovery code = kod odzyskiwania; macro = makro; passphrase = hasło wielowyrazowe, then hasło; keychain = pęk kluczy;
## key = skrót; sample shop = przykładowy sklep; backup = kopia zapasowa; link = link; view = widok;
## overdue = po terminie; target = limit; select = zaznaczyć; merge = scalić; unmerge = odłączyć; split = podzielić, wydzielić; link (conversations) = powiązać;
## hand over = przekazać; forward = przekazać dalej; review = sprawdzenie; promise = obietnica; topic = kategoria; subject = temat; step = krok;
## root cause = przyczyna; form of address = forma zwracania się; label (in a form) = nazwa pola; call note = notatka telefoniczna; people = zespół. Address: second person singular (ty), everywhere.

app-name = Comptoir

app-sidebar =
    .label = Główna nawigacja
app-sidebar-search = Szukaj lub wykonaj
app-sidebar-inbox = Skrzynka odbiorcza
app-sidebar-channels = Kanały
app-sidebar-settings =
    .label = Ustawienia
app-sidebar-new =
    .label = Nowa rozmowa
app-sidebar-menu =
    .label = Menu
app-sidebar-language =
    .label = Język interfejsu
app-sidebar-rail-search =
    .label = Szukaj lub wykonaj
app-sidebar-count =
    .label =
        { $count ->
            [one] { $count } rozmowa
            [few] { $count } rozmowy
            [many] { $count } rozmów
           *[other] { $count } rozmowy
        }
app-sidebar-connect = Podłącz skrzynkę
app-sidebar-sample = Przykładowy sklep
app-sidebar-sample-remove = Usuń

app-channel-file = Zaimportowane pliki
app-channel-connecting =
    .label = Łączenie
app-channel-working =
    .label = Pobieranie poczty
app-channel-up-to-date =
    .label = Aktualna
app-channel-offline = Offline
app-channel-needs-you = Zaloguj się
app-channel-not-saving = Nie można zapisać
app-channel-paused = Wstrzymana
app-channel-progress = { $done } z { $total }
app-channel-since = Ostatni odbiór: { $since }

app-progress-about = { $done } z około { $total } wiadomości
app-progress-rest = jeszcze { $span }
app-progress-stop = Przerwij
app-command-submit = Wyślij lub zapisz to, co jest pisane
app-progress-pause = Wstrzymaj

app-divider-sidebar =
    .label = Szerokość paska bocznego
app-divider-list =
    .label = Szerokość listy
app-divider-context =
    .label = Szerokość panelu

app-toast-undo = Cofnij
app-toast-dismiss =
    .label = Zamknij
app-toast-undone = Cofnięto
app-toast-undoing = Cofanie, gotowe { $share }
app-toast-undone-part = Cofnięto częściowo. Cofnij jeszcze raz, aby cofnąć resztę.
app-toast-undone-kept = Cofnięto. Zmienione od tego czasu, więc zostaje: { $names }
app-toast-nothing-to-undo = Nie ma czego cofnąć

app-problem-retry = Spróbuj ponownie
app-crash-title = Ta część okna przestała działać
app-crash-text = Wszystko, co zapisano wcześniej, jest bezpieczne.
app-crash-reload = Wczytaj ponownie
app-loading =
    .label = Wczytywanie

app-shut-title = Obszar roboczy jest zablokowany
app-shut-code = Kod odzyskiwania
    .placeholder = Kod wyświetlony przy pierwszym uruchomieniu
app-shut-open = Otwórz obszar roboczy
app-recovery-text = Kod odzyskiwania tego obszaru roboczego przechowuj poza tym komputerem. Bez niego utrata pęku kluczy oznacza utratę poczty.
app-recovery-show = Pokaż kod
app-recovery-kept = Mam go zapisany

## Obszar roboczy, który się otwiera, nowy bez pęku kluczy oraz jego hasło

app-opening-title = Otwieranie obszaru roboczego
app-opening-keychain-title = Oczekiwanie na systemowy pęk kluczy
app-opening-keychain-text = Być może pyta o hasło w osobnym oknie. Obszar roboczy otworzy się, gdy tylko pęk kluczy odpowie.
app-opening-other-way = Przechowaj klucz inaczej
app-key-title = Gdzie przechowywać klucz tego obszaru roboczego?
app-key-lead = Comptoir szyfruje wszystko, co przechowuje. Na tym komputerze nie ma dostępnego pęku kluczy, więc wybierz jeden z dwóch sposobów. Możesz to później zmienić w ustawieniach.
app-key-passphrase-title = Chroniony hasłem wielowyrazowym
app-key-passphrase-text = Podajesz je przy każdym uruchomieniu. Bez niego nikt, kto zdobędzie komputer albo kopię jego dysku, nie przeczyta niczego.
app-key-open-title = W pliku, bez hasła
app-key-open-text = Comptoir otwiera się bez pytania. Plik jest przeznaczony tylko dla Twojego konta użytkownika, ale każdy, kto może odczytać ten folder, może czytać pocztę Twoich klientów: wystarczy, że zdobędzie komputer, jego dysk albo kopię.
app-key-open-agree = Rozumiem to i zgadzam się
app-key-open-use = Przechowaj klucz w pliku
app-key-look-again = Poszukaj pęku kluczy jeszcze raz
app-passphrase-field = Hasło wielowyrazowe
app-passphrase-again = Hasło jeszcze raz
app-passphrase-show =
    .label = Pokaż hasło
app-passphrase-hide =
    .label = Ukryj hasło
app-passphrase-hint = Kilka słów, które do siebie nie pasują, to hasło mocne i łatwe do zapamiętania. Nikt go za Ciebie nie odzyska; jedyną inną drogą jest kod odzyskiwania.
app-passphrase-weak = Łatwe do odgadnięcia. Dodaj kilka słów.
app-passphrase-fair = Wystarczające. Jedno lub dwa słowa więcej uczynią je mocnym.
app-passphrase-strong = Mocne.
app-passphrase-differs = Hasła się różnią.
app-passphrase-use = Użyj tego hasła
app-passphrase-title = Podaj hasło tego obszaru roboczego
app-passphrase-instead = Użyj hasła zamiast kodu
app-shut-code-instead = Użyj kodu odzyskiwania

app-news-arrived = Przyszła nowa poczta

app-palette =
    .label = Szukaj lub wykonaj polecenie
    .placeholder = Szukaj lub wykonaj
app-palette-do = Polecenia
app-palette-open = Otwórz
app-palette-orders = Zamówienia
app-palette-products = Produkty
app-palette-search = Szukaj
app-palette-all-messages = Wszystkie wiadomości z <mark>{ $query }</mark>
app-palette-hint-move = wybierz
app-palette-hint-run = wykonaj
app-palette-hint-all-keys = wszystkie skróty
app-palette-close =
    .label = Zamknij
app-palette-empty = Nic nie znaleziono. Wpisz mniej liter.

app-keys-title = Skróty klawiszowe
app-keys-intro = Wybierz skrót, aby go zmienić. Pojedyncze litery działają tylko poza polami tekstowymi.
app-keys-group-conversation = Rozmowa
app-keys-group-list = Lista
app-keys-group-go = Przejdź do
app-keys-group-window = Okno
app-keys-none = brak skrótu
app-keys-press = Naciśnij klawisze
app-keys-change =
    .label = Zmień skrót polecenia „{ $command }”
app-keys-reset-all = Przywróć wszystkie domyślne
app-keys-close =
    .label = Zamknij
app-keys-taken = Tego skrótu używa już polecenie „{ $command }”. Wybierz inny.
app-keys-hint = „{ $command }”: naciśnij nowy skrót. Esc pozostawia obecny.
app-keys-next = „{ $command }”: teraz naciśnij drugi klawisz.
app-keys-paused = wyłączony
app-keys-single = Skróty z jednym klawiszem
app-keys-single-hint = Po wyłączeniu same litery, cyfry i znaki nic nie robią. Przydaje się przy dyktowaniu i przy przypadkowym naciskaniu klawiszy.
app-keys-switch-off =
    .label = Wyłącz skrót polecenia „{ $command }”
app-keys-restore =
    .label = Przywróć domyślny skrót polecenia „{ $command }”
app-keys-reserved = Ten klawisz ma stałą funkcję. Naciśnij inny.
app-keys-restore-taken = Domyślnego skrótu używa teraz polecenie „{ $command }”. Najpierw nadaj mu inny skrót.
app-keys-changed = Polecenie „{ $command }” ma teraz skrót { $keys }.
app-keys-gone = Polecenie „{ $command }” nie ma teraz skrótu.
app-keys-all-reset = Przywrócono wszystkie domyślne skróty.

app-command-go-mine = Przejdź do moich rozmów
app-command-go-unassigned = Przejdź do nieprzypisanych rozmów
app-command-go-open = Przejdź do wszystkich otwartych rozmów
app-command-go-drafts = Przejdź do szkiców
app-command-go-settings = Przejdź do ustawień
app-command-language = Zmień język okna
app-command-palette = Szukaj lub wykonaj polecenie
app-command-search = Szukaj w wiadomościach
app-command-new = Napisz nową wiadomość
app-command-undo = Cofnij ostatnią czynność
app-command-keys = Pokaż wszystkie skróty
app-command-panel = Pokaż lub ukryj panel klienta
app-command-theme = Zmień kolory: jasne, ciemne lub takie jak w systemie
app-command-density = Zmień wysokość wierszy

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } godz. { $minutes } min
app-span-hours = { $hours } godz.
app-span-days =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
app-span-now = teraz
app-person-nameless = Osoba bez imienia
app-dialog-cancel = Anuluj

app-link =
    .label = Link
app-link-address =
    .label = Adres linku
    .placeholder = https://
app-link-set = Wstaw link
app-link-remove =
    .label = Usuń link
