### Shops on other platforms: connecting them, and how they are.

shops-title = Sklepy
shops-about = To, co zamówili klienci, widać obok ich rozmów. Comptoir przechowuje zaszyfrowaną kopię na tym komputerze i nikomu jej nie przekazuje.
shops-none = Żaden sklep nie jest jeszcze podłączony. Podłącz sklep, a każda rozmowa pokaże, co zamówił klient.
shops-add = Podłącz sklep
shops-command-connect = Podłącz sklep
shops-command-go = Przejdź do sklepów

## How a shop is

shops-state-connecting = Łączenie
shops-state-working = Odczyt
shops-state-up-to-date = Aktualny
shops-state-offline = Nieosiągalny
shops-state-needs-you = Wymaga uwagi
shops-state-paused = Wstrzymany
# $moment (String): a time or date, already formatted
shops-as-of = Stan: { $moment }
shops-reads-only = Tylko odczyt
shops-never = Jeszcze nieodczytany
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [one] { $count } zamówienie
        [few] { $count } zamówienia
        [many] { $count } zamówień
       *[other] { $count } zamówienia
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = Odczytano { $done } z { $total } wpisów
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] Dotąd odczytano { $done } wpis
        [few] Dotąd odczytano { $done } wpisy
        [many] Dotąd odczytano { $done } wpisów
       *[other] Dotąd odczytano { $done } wpisu
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = Odczyt sklepu { $name }
# $since (String): a time or date, already formatted
shops-since = Nic nowego od: { $since }.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] Nie udało się odczytać { $count } wpisu
       *[other] Nie udało się odczytać { $count } wpisów
    }
shops-unread-hint = Cała reszta jest tutaj. Sprawdź wpis w sklepie: gdy będzie tam poprawny, przyjdzie przy następnym odczycie.
# $id (String): the shop’s own number
shops-unread-orders = Zamówienie { $id }
# $id (String): the shop’s own number
shops-unread-customers = Klient { $id }
# $id (String): the shop’s own number
shops-unread-products = Produkt { $id }
# $id (String): the shop’s own number
shops-unread-reviews = Opinia { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] Brakuje { $count } rzeczy
       *[other] Brakuje { $count } rzeczy
    }

## What can be done with it

shops-read-now = Odczytaj teraz
shops-try-now = Spróbuj teraz
shops-pause = Wstrzymaj
shops-resume = Wznów
shops-rename = Zmień nazwę
shops-rename-field = Nazwa w Comptoir
shops-rename-set = Zmień nazwę sklepu
shops-new-keys = Nowe klucze
shops-new-keys-set = Sprawdź i zachowaj
# $address (String): web address of the shop
shops-new-keys-hint = Stare klucze zostają, dopóki { $address } nie przyjmie nowych.
shops-sign-in-again = Zaloguj się ponownie
shops-remove = Usuń
shops-leave = Zostaw bez zmian
# $name (String): name of the shop
shops-done-renamed = Sklep nazywa się teraz { $name }
# $name (String): name of the shop
shops-done-paused = Wstrzymano odczyt: { $name }
# $name (String): name of the shop
shops-done-resumed = Wznowiono odczyt: { $name }
# $name (String): name of the shop
shops-done-keys = Nowe klucze: { $name }
# $name (String): name of the shop
shops-done-removed = Odłączono: { $name }
# $name (String): name of the shop
shops-remove-title = Usunąć { $name }?
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] Klucze i wszystko, co odczytano, znikną z tego komputera.
        [one] Klucze i kopia { $count } zamówienia znikną z tego komputera, razem z produktami i klientami.
       *[other] Klucze i kopie { $count } zamówień znikną z tego komputera, razem z produktami i klientami.
    }
shops-remove-stays = W sklepie nic się nie zmieni, a rozmowy zostaną. W każdej chwili możesz podłączyć go ponownie; wtedy wszystko zostanie odczytane od nowa.
shops-remove-key = W panelu sklepu klucz nadal istnieje. Usuń go także tam.
shops-remove-now = Usuń sklep

## Connecting, step by step

shops-connect-title = Podłącz sklep
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = Krok { $step } z { $steps }
shops-connect-next = Dalej
shops-connect-back = Wstecz
shops-connect-cancel = Anuluj
shops-connect-copy =
    .label = Kopiuj
shops-connect-copied = Skopiowano
shops-platform-title = Gdzie jest Twój sklep?
shops-platform-woocommerce = Sklep na własnej stronie WordPress
shops-platform-shopify = Sklep w Shopify
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = Utwórz klucz w WooCommerce
shops-guide-woocommerce-open = Otwórz panel swojej strony WordPress i przejdź do <b>WooCommerce › Ustawienia › Zaawansowane › REST API</b>.
shops-guide-woocommerce-add = Wybierz <b>Dodaj klucz</b>. Jako opis wpisz „Comptoir”, a jako użytkownika wybierz administratora lub menedżera sklepu.
shops-guide-woocommerce-rights = W uprawnieniach wybierz <b>Odczyt</b>. Wystarczy to, żeby widzieć zamówienia. Klucz <b>Odczyt/zapis</b> będzie potrzebny dopiero wtedy, gdy zechcesz stąd zwracać pieniądze lub anulować zamówienia.
shops-guide-woocommerce-make = Wybierz <b>Wygeneruj klucz API</b>. Strona pokazuje klucz i jego sekret tylko raz: zostaw ją otwartą do następnego kroku.
shops-guide-shopify = Wpuść Comptoir do Shopify
shops-way =
    .label = Jak Comptoir wchodzi
shops-way-client = Własna aplikacja
shops-way-client-hint = Zwykła droga: tworzysz aplikację raz, na koncie, do którego należy sklep.
shops-way-browser = Logowanie w przeglądarce
shops-way-browser-hint = Gdy aplikacja i sklep należą do różnych organizacji.
shops-way-token = Token, który już masz
shops-way-token-hint = Tylko dla aplikacji utworzonych w panelu sklepu przed 2026 rokiem.
shops-guide-shopify-dashboard = Otwórz <b>Dev Dashboard</b> Shopify (dev.shopify.com), wybierz <b>Utwórz aplikację</b> i nazwij ją „Comptoir”.
shops-guide-shopify-scopes = Wpisz te zakresy dostępu. Pozwalają tylko czytać; prawa do zmian są potrzebne dopiero po włączeniu danej akcji.
shops-guide-shopify-redirect = W polu <b>Redirect URLs</b> wpisz ten adres własnego komputera. Shopify odsyła tam po zalogowaniu.
shops-guide-shopify-release = Wybierz <b>Opublikuj</b>, a potem zainstaluj aplikację w sklepie.
shops-guide-shopify-release-only = Wybierz <b>Opublikuj</b>. Aplikacja zainstaluje się przy logowaniu.
shops-guide-shopify-keys = Otwórz <b>Ustawienia</b> aplikacji: identyfikator klienta i sekret, które tam są, będą potrzebne w następnym kroku.
shops-guide-shopify-apps = W panelu sklepu przejdź do <b>Ustawienia › Aplikacje › Tworzenie aplikacji</b> i otwórz swoją.
shops-guide-shopify-token = W części <b>Dane uwierzytelniające API</b> jest token dostępu Admin API, który zaczyna się od shpat_. Shopify pokazuje go tylko raz; jeśli go nie masz, wybierz inną drogę.
shops-keys-title = Adres i klucze
shops-keys-address = Adres sklepu
shops-keys-key = Klucz klienta
shops-keys-secret = Sekret klienta
shops-keys-client-id = Identyfikator klienta
shops-keys-client-secret = Sekret aplikacji
shops-keys-token = Token dostępu Admin API
shops-keys-show =
    .label = Pokaż
shops-keys-hide =
    .label = Ukryj
shops-keys-safe = Klucze są przechowywane na tym komputerze w postaci zaszyfrowanej i trafiają tylko do sklepu.
shops-keys-more = Więcej
shops-keys-ca-file = Plik certyfikatu (tylko dla własnych serwerów)
shops-keys-ca-file-hint = Ścieżka do pliku PEM z certyfikatem urzędu, który podpisał certyfikat sklepu.
shops-keys-local = Lokalny sklep testowy
shops-keys-local-hint = Pozwala na adresy tego komputera lub Twojej sieci, także bez szyfrowania. Dla prawdziwego sklepu zostaw wyłączone.
shops-keys-test = Sprawdź połączenie
# $address (String): web address of the shop
shops-keys-testing = Zapytanie do { $address }
shops-keys-sign-in = Zaloguj się w przeglądarce
shops-keys-in-browser = Kontynuuj w przeglądarce, w której otworzyła się strona Twojego sklepu.
shops-keys-missing-address = Podaj adres
shops-keys-missing-field = Brakuje jeszcze: { $field }
shops-found-title = Sklep odpowiada
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }, wersja { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [one] { $count } produkt
        [few] { $count } produkty
        [many] { $count } produktów
       *[other] { $count } produktu
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [one] { $count } klient
        [few] { $count } klientów
        [many] { $count } klientów
       *[other] { $count } klienta
    }
shops-found-all = Comptoir może odczytać wszystko, co pokazuje.
shops-found-lacks = Czego będzie brakować
shops-found-name = Nazwa w Comptoir
shops-found-connect = Podłącz i odczytaj
# $name (String): name of the shop
shops-connected-title = Podłączono: { $name }
shops-connected-reading = Trwa odczyt zamówień. Potrwa dalej po zamknięciu tego okna, a zamówienia będą się kolejno pojawiać obok rozmów.
shops-connected-read = Wszystko już tu jest. Odtąd zmiany są pobierane co dwie minuty.
shops-connected-close = Gotowe

## What a key does not open, or a shop does not have

shops-lack-write-access = Klucz pozwala tylko czytać. Wystarczy to, żeby widzieć zamówienia; zwroty pieniędzy i inne akcje wymagają klucza, który pozwala też zapisywać.
# $scope (String): the platform’s name of the right
shops-lack-orders = Zamówienia, bo brakuje uprawnienia „{ $scope }”.
# $scope (String): the platform’s name of the right
shops-lack-customers = Konta klientów z językiem i notatką, bo brakuje uprawnienia „{ $scope }”.
# $scope (String): the platform’s name of the right
shops-lack-products = Produkty z ceną i stanem, bo brakuje uprawnienia „{ $scope }”.
# $scope (String): the platform’s name of the right
shops-lack-reviews = Opinie o produktach, bo brakuje uprawnienia „{ $scope }”.
# $scope (String): the platform’s name of the right
shops-lack-scope = To, co wymaga uprawnienia „{ $scope }”.
# $days (Number): how many days back
shops-lack-older-orders = Zamówienia starsze niż { $days } dni. Przychodzą z uprawnieniem „read_all_orders”.
shops-lack-customer-data = Nazwiska i adresy klientów: plan sklepu je ukrywa. Zamówienia można wtedy znaleźć po numerze.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = Sklep odpowiada w wersji { $answered } swojego interfejsu zamiast { $asked }. Może brakować szczegółów; poszukaj nowszej wersji Comptoir.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] Ponowne wysłanie potwierdzenia zamówienia: ta wersja sklepu jeszcze tego nie potrafi.
        [read_reviews] Opinie o produktach: ta wersja sklepu ich nie udostępnia.
       *[other] Coś, czego ta wersja sklepu jeszcze nie potrafi. Przyniesie to aktualizacja sklepu.
    }
shops-lack-key-in-address = Hosting usuwa nagłówek z kluczem, więc klucz jest przesyłany w zaszyfrowanym adresie i może pojawić się w dziennikach hostingu. Poproś o przepuszczanie nagłówka „Authorization”.
shops-platform-vendure = Sklep na własnym serwerze Vendure
shops-guide-vendure = Utwórz administratora dla tego stanowiska
shops-guide-vendure-role = Otwórz panel serwera Vendure i przejdź do <b>Settings › Roles</b>. Utwórz rolę, która może odczytywać zamówienia, produkty i klientów. Zmienianie zamówień dodaj tylko wtedy, gdy stąd mają iść zwroty, anulowania lub wysyłki.
shops-guide-vendure-person = Przejdź do <b>Settings › Administrators</b> i utwórz osobę z tą rolą, adresem e-mail i własnym hasłem.
shops-keys-user = Adres e-mail administratora
shops-keys-password = Hasło
