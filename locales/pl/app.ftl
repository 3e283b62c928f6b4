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
app-sidebar-no-channels = Brak skrzynki
app-sidebar-connect = Połącz skrzynkę
app-sidebar-sample = Przykładowy sklep
app-sidebar-sample-remove = Usuń

app-channel-file = Zaimportowane pliki
app-channel-connecting =
    .label = Łączenie
app-channel-working =
    .label = Pobieranie poczty
app-channel-up-to-date =
    .label = Aktualne
app-channel-offline = Offline
app-channel-needs-you = Zaloguj się
app-channel-paused = Wstrzymano
app-channel-progress = { $done } z { $total }
app-channel-since = Brak odbioru od { $since }

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
app-toast-nothing-to-undo = Nie ma czego cofnąć

app-problem-retry = Spróbuj ponownie
app-problem-title = To się nie udało
app-crash-title = Ta część okna uległa awarii
app-crash-text = To, co zapisano wcześniej, jest bezpieczne.
app-crash-reload = Wczytaj ponownie
app-loading =
    .label = Wczytywanie

app-shut-title = Punkt obsługi jest zamknięty
app-shut-code = Kod odzyskiwania
    .placeholder = Kod pokazany przy pierwszym uruchomieniu
app-shut-open = Otwórz punkt obsługi
app-recovery-text = Przechowuj kod odzyskiwania tego punktu obsługi poza tym komputerem. Bez niego utrata pęku kluczy oznacza utratę poczty.
app-recovery-show = Pokaż kod
app-recovery-kept = Kod jest zachowany

app-news-arrived = Przyszła nowa poczta

app-palette =
    .label = Szukaj lub wykonaj polecenie
    .placeholder = Szukaj lub wykonaj
app-palette-do = Wykonaj
app-palette-open = Otwórz
app-palette-search = Szukaj
app-palette-all-messages = Wszystkie wiadomości z <mark>{ $query }</mark>
app-palette-found = Znaleziono: { $count }
app-palette-hint-move = przejdź
app-palette-hint-run = wykonaj
app-palette-hint-all-keys = wszystkie klawisze
app-palette-close =
    .label = Zamknij
app-palette-empty = Nic nie znaleziono. Spróbuj z mniejszą liczbą liter.

app-keys-title = Klawisze
app-keys-intro = Wybierz klawisz, aby go zmienić. Pojedyncze litery działają tylko poza polami tekstowymi.
app-keys-group-conversation = Rozmowa
app-keys-group-list = Lista
app-keys-group-go = Przejdź do
app-keys-group-window = Okno
app-keys-none = brak klawisza
app-keys-press = Naciśnij klawisz
app-keys-change =
    .label = Zmień klawisz polecenia „{ $command }”
app-keys-off = Bez klawisza
app-keys-reset = Jak fabrycznie
app-keys-reset-all = Wszystkie klawisze jak fabrycznie
app-keys-close =
    .label = Zamknij
app-keys-taken = „{ $command }” używa już tego klawisza. Naciśnij inny.

app-command-go-mine = Przejdź do moich rozmów
app-command-go-unassigned = Przejdź do nieprzypisanych rozmów
app-command-go-open = Przejdź do wszystkich otwartych rozmów
app-command-go-drafts = Przejdź do szkiców
app-command-go-settings = Przejdź do ustawień
app-command-palette = Szukaj lub wykonaj polecenie
app-command-search = Szukaj w wiadomościach
app-command-new = Napisz nową wiadomość
app-command-undo = Cofnij ostatnią czynność
app-command-keys = Pokaż wszystkie klawisze
app-command-panel = Pokaż lub ukryj panel klienta
app-command-theme = Zmień kolory: jasne, ciemne, jak w systemie
app-command-density = Zmień wysokość wierszy

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } godz. { $minutes }
app-span-hours = { $hours } godz.
app-span-days =
    { $days ->
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
app-span-now = teraz
