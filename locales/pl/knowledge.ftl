knowledge-title = Baza wiedzy
knowledge-command-go = Przejdź do bazy wiedzy
knowledge-new = Nowy artykuł
knowledge-create = Utwórz artykuł
knowledge-choose = Wybierz artykuł, aby go przeczytać lub zmienić.
knowledge-empty = Artykuły to odpowiedzi pisane raz, w każdym języku, dla zespołu albo dla klientów.
knowledge-nothing = Żaden artykuł nie pasuje.
knowledge-search = Szukaj artykułów we wszystkich językach
knowledge-filter = Które artykuły
knowledge-filter-all = Wszystkie artykuły
knowledge-filter-stale = Z nieaktualnymi tłumaczeniami
knowledge-filter-unpublished = Z nieopublikowanymi tekstami
knowledge-filter-review = Do przejrzenia
knowledge-back = Wróć do listy
knowledge-article = Artykuł
knowledge-details = O tym artykule
knowledge-languages = Języki tego artykułu
knowledge-language-add = Dodaj język
knowledge-category = Kategoria
knowledge-category-new = Nowa kategoria
knowledge-category-none = Bez kategorii
knowledge-category-edit = Zmień kategorię „{ $name }”
knowledge-category-name = Nazwa ({ $language })
knowledge-category-parent = Należy do
knowledge-category-save = Zapisz kategorię
knowledge-category-remove = Usuń kategorię
knowledge-row-internal = wewnętrzny
knowledge-row-languages = { $count ->
        [one] { $count } język
        [few] { $count } języki
        [many] { $count } języków
       *[other] { $count } języka
    }
knowledge-row-stale = { $count ->
        [one] { $count } nieaktualny
        [few] { $count } nieaktualne
        [many] { $count } nieaktualnych
       *[other] { $count } nieaktualnego
    }
knowledge-row-drafts = { $count ->
        [one] { $count } szkic
        [few] { $count } szkice
        [many] { $count } szkiców
       *[other] { $count } szkicu
    }
knowledge-row-review = do przejrzenia
knowledge-status-new = brak
knowledge-status-stale = nieaktualny
knowledge-status-draft = szkic
knowledge-status-review = w recenzji
knowledge-status-published = opublikowany
knowledge-source = źródło
knowledge-source-text = Tekst do przetłumaczenia
knowledge-source-version = Źródło, wersja { $number }
knowledge-follows = Według wersji { $number }
knowledge-field-title = Tytuł
knowledge-field-title-in = Tytuł ({ $language })
knowledge-field-summary = Streszczenie w jednym lub dwóch zdaniach
knowledge-field-text = Tekst artykułu
knowledge-field-source = Najpierw napisany w języku
knowledge-field-category = Kategoria
knowledge-field-internal = Tylko dla zespołu
knowledge-field-kind = Rodzaj
knowledge-field-owner = Odpowiada
knowledge-field-review = Przejrzeć dnia
knowledge-field-formality = Forma zwracania się
knowledge-kind-answer = Odpowiedź
knowledge-kind-steps = Krok po kroku
knowledge-kind-policy = Zasady
knowledge-kind-video = Wideo
knowledge-owner-none = Nikt
knowledge-editor-source = Markdown
knowledge-editor-hint = Napisz odpowiedź. Zacznij wiersz od #, aby dodać nagłówek, albo od -, aby dodać listę. Wpisz /, aby wstawić tabelę, kroki lub wskazówkę.
knowledge-tools = Formatowanie
knowledge-tool-level = Rodzaj akapitu
knowledge-tool-paragraph = Akapit
knowledge-tool-heading = Nagłówek { $level }
knowledge-tool-bold = Pogrubienie
knowledge-tool-italic = Kursywa
knowledge-tool-bullets = Lista punktowana
knowledge-tool-numbers = Lista numerowana
knowledge-tool-quote = Cytat
knowledge-saved = Zapisano jako szkic
knowledge-saving = Zapisywanie…
knowledge-untitled = Jeszcze nie zapisano: brakuje tytułu
knowledge-save-again = Zapisz ponownie
knowledge-conflict = Podczas pisania ktoś inny zmienił ten tekst. Jego wersja jest zapisana, Twoja jeszcze nie.
knowledge-conflict-diff = Od zapisanego tekstu do Twojego:
knowledge-conflict-mine = Zachowaj mój; drugi zostaje w historii
knowledge-conflict-theirs = Weź drugi i odrzuć mój
knowledge-stale = Źródło zmieniło się od napisania tego tekstu.
knowledge-stale-show = Co się zmieniło
knowledge-stale-right = Tekst jest aktualny
knowledge-publish = Opublikuj: { $language }
knowledge-unpublish = Wycofaj z publikacji
knowledge-ask-review = Poproś o recenzję
knowledge-done-published = Opublikowano tekst: { $language }
knowledge-sees-nothing = Czytelnicy nie widzą tego tekstu.
knowledge-sees-this = Czytelnicy widzą ten tekst.
knowledge-sees-older = Czytelnicy widzą starszą wersję.
knowledge-history = Historia
knowledge-history-of = Historia: { $language }
knowledge-history-version = Wersja { $number }
knowledge-history-close = Zamknij
knowledge-history-restore = Przywróć tę wersję
knowledge-diff = Co zmieniło się w tej wersji
knowledge-diff-same = Tekst niczym się nie różni.
knowledge-diff-unchanged = { $count ->
        [one] { $count } akapit bez zmian
        [few] { $count } akapity bez zmian
        [many] { $count } akapitów bez zmian
       *[other] { $count } akapitu bez zmian
    }
knowledge-inserted = { $count ->
        [0] Nie użyto jeszcze w żadnej odpowiedzi
        [one] Użyto w { $count } odpowiedzi
        [few] Użyto w { $count } odpowiedziach
        [many] Użyto w { $count } odpowiedziach
       *[other] Użyto w { $count } odpowiedzi
    }
knowledge-remove = Usuń artykuł
knowledge-done-removed = Usunięto „{ $title }”

knowledge-site = Strona pomocy
knowledge-site-command-go = Przejdź do strony pomocy
knowledge-site-back = Wróć do artykułów
knowledge-site-about = Publiczne, opublikowane artykuły stają się zwykłymi plikami, które działają na każdym serwerze, z folderu i bez sieci.
knowledge-site-places = Gdzie się znajduje
knowledge-site-place = Miejsce strony pomocy
knowledge-site-none = Miejsce to folder, archiwum, serwer, witryna WordPress lub sklep Shopify, gdzie zapisywana jest strona pomocy. Przed zapisem widać, co by się zmieniło.
knowledge-site-add = Dodaj miejsce
knowledge-site-change = Zmień
knowledge-site-remove = Zapomnij
knowledge-site-remove-title = Zapomnieć „{ $name }”?
knowledge-site-remove-about = To, co zapisano w { $place }, zostaje tam; Comptoir nie będzie tylko wiedzieć, co pochodzi od niego.
knowledge-site-name = Nazwa
knowledge-site-kind = Co to jest
knowledge-site-kind-folder = Folder na tym komputerze
knowledge-site-kind-zip = Archiwum (.zip)
knowledge-site-folder = Folder, z pełną ścieżką
knowledge-site-zip = Plik z końcówką .zip, z pełną ścieżką
knowledge-site-address = Adres, pod którym czytelnicy ją znajdą, jeśli jest
knowledge-site-address-hint = Dzięki niemu strony mają kod QR na papierze, kanał nowości i mapę dla wyszukiwarek.
knowledge-site-save-target = Zapisz miejsce
knowledge-site-look = Pokaż, co się zmieni
knowledge-site-looking = Porównywanie z tym, co tam jest …
knowledge-site-publish = Opublikuj teraz
knowledge-site-publishing = Zapisywanie strony pomocy
knowledge-site-progress = { $done } z { $total } plików
knowledge-site-stop = Zatrzymaj
knowledge-site-open = Otwórz
knowledge-site-never = Nic tu jeszcze nie opublikowano.
knowledge-site-run-done = Opublikowano: { $moment }
knowledge-site-run-stopped = Zatrzymano: { $moment }. Opublikuj ponownie, aby kontynuować.
knowledge-site-run-failed = Nie powiodło się: { $moment }
knowledge-site-run-counts = Pliki: dodane { $added }, zmienione { $changed }, usunięte { $removed }
knowledge-site-left = { $count ->
        [one] { $count } plik pozostał bez zmian, bo zmieniono go tam.
        [few] { $count } pliki pozostały bez zmian, bo zmieniono je tam.
        [many] { $count } plików pozostało bez zmian, bo zmieniono je tam.
       *[other] { $count } pliku pozostało bez zmian, bo zmieniono je tam.
    }
knowledge-site-plan = Co by się zmieniło
knowledge-site-plan-nothing = Wszystko tam jest tak, jak powinno.
knowledge-site-plan-added = { $count ->
        [one] { $count } plik zostanie dodany
        [few] { $count } pliki zostaną dodane
        [many] { $count } plików zostanie dodanych
       *[other] { $count } pliku zostanie dodane
    }
knowledge-site-plan-changed = { $count ->
        [one] { $count } plik zostanie zmieniony
        [few] { $count } pliki zostaną zmienione
        [many] { $count } plików zostanie zmienionych
       *[other] { $count } pliku zostanie zmienione
    }
knowledge-site-plan-removed = { $count ->
        [one] { $count } plik zostanie usunięty
        [few] { $count } pliki zostaną usunięte
        [many] { $count } plików zostanie usuniętych
       *[other] { $count } pliku zostanie usunięte
    }
knowledge-site-plan-edited = { $count ->
        [one] { $count } plik zmienił tam ktoś inny, pozostaje bez zmian
        [few] { $count } pliki zmienił tam ktoś inny, pozostają bez zmian
        [many] { $count } plików zmienił tam ktoś inny, pozostają bez zmian
       *[other] { $count } pliku zmienił tam ktoś inny, pozostają bez zmian
    }
knowledge-site-plan-unchanged = { $count ->
        [one] { $count } plik bez zmian
        [few] { $count } pliki bez zmian
        [many] { $count } plików bez zmian
       *[other] { $count } pliku bez zmian
    }
knowledge-site-plan-more = { $count ->
        [one] i jeszcze { $count }
        [few] i jeszcze { $count }
        [many] i jeszcze { $count }
       *[other] i jeszcze { $count }
    }
knowledge-site-plan-overwrite = Zastąp to, co zmienili tam inni
knowledge-site-plan-atomic = Czytelnicy widzą starą stronę, dopóki nowa nie będzie kompletna.
knowledge-site-plan-stepwise = Strony są zastępowane jedna po drugiej.
knowledge-site-plan-close = Nie teraz
knowledge-site-shop = Co mówi o sklepie
knowledge-site-shop-name = Nazywa się { $name }, jak sklep w ustawieniach.
knowledge-site-accent = Kolor linków i przycisków
knowledge-site-accent-choose = Wybierz kolor
knowledge-site-accent-bad = To nie jest kolor. Zapisz go jak #274cbc.
knowledge-site-accent-sample = Link
knowledge-site-font = Krój pisma
knowledge-site-font-system = Taki jak w programach czytających
knowledge-site-font-clear = Szeroki i prosty
knowledge-site-font-warm = Ciepły
knowledge-site-font-book = Jak w książkach
knowledge-site-font-sample = Pranie kurtek przeciwdeszczowych w 30 stopniach
knowledge-site-font-hint = Tylko kroje obecne w komputerach i telefonach: niczego nie pobiera się od innych.
knowledge-site-logo = Logo
knowledge-site-logo-choose = Wybierz obraz
knowledge-site-logo-other = Inny obraz
knowledge-site-logo-remove = Usuń
knowledge-site-logo-hint = Stoi obok nazwy na każdej stronie. Jest rysowane od nowa, więc z pliku nie przechodzi nic więcej.
knowledge-site-accent-light = W jasnym dobrze czytelny: kontrast { $ratio } do 1
knowledge-site-accent-darker = W jasnym zbyt blady ({ $ratio } do 1): strona go przyciemni
knowledge-site-accent-dark = W ciemnym dobrze czytelny: kontrast { $ratio } do 1
knowledge-site-accent-lighter = W ciemnym zbyt ciemny ({ $ratio } do 1): strona go rozjaśni
knowledge-site-email = Adres e-mail dla czytelników
knowledge-site-email-hint = Odpowiedzi na „Czy to pomogło?” trafiają tutaj. Bez adresu nikt nie jest pytany.
knowledge-site-phone = Telefon
knowledge-site-postal = Adres pocztowy
knowledge-site-hours = Godziny kontaktu, język: { $language }
knowledge-site-zone = Strefa czasowa dat
knowledge-site-withdrawal = Strona, na której klienci odstępują od umowy
knowledge-site-save = Zapisz
knowledge-site-saved = Zapisano. Czytelnicy zobaczą to po następnej publikacji.
knowledge-site-languages = Języki strony
knowledge-site-languages-none = Żaden publiczny artykuł nie jest jeszcze opublikowany. Najpierw opublikuj tekst.
knowledge-site-language-count = { $count ->
        [one] { $count } artykuł
        [few] { $count } artykuły
        [many] { $count } artykułów
       *[other] { $count } artykułu
    }
knowledge-votes = Czy pomógł czytelnikom?
knowledge-votes-none = Nikt jeszcze nie odpowiedział.
knowledge-votes-of = { $yes } z { $all } mówi „tak”

knowledge-insert = Wstaw
knowledge-insert-find = Co wstawić
knowledge-insert-none = Nic się tak nie nazywa.
knowledge-insert-table = Tabela
knowledge-insert-steps = Kroki
knowledge-insert-line = Linia między częściami
knowledge-insert-article = Link do artykułu
knowledge-insert-product = Karta produktu
knowledge-insert-product-find = Produkt lub numer artykułu
knowledge-insert-product-use = Użyj numeru { $sku }
knowledge-insert-shop-name = Nazwa sklepu
knowledge-insert-shop-email = Adres e-mail sklepu
knowledge-insert-shop-phone = Telefon sklepu
knowledge-callout-note = Uwaga
knowledge-callout-tip = Wskazówka
knowledge-callout-important = Ważne
knowledge-callout-warning = Ostrzeżenie
knowledge-callout-caution = Ostrożnie
knowledge-table-row = Wiersz poniżej
knowledge-table-column = Kolumna za nią
knowledge-table-row-remove = Usuń wiersz
knowledge-table-column-remove = Usuń kolumnę
knowledge-table-remove = Usuń tabelę
knowledge-dead-links = Czytelnicy tam nie trafią: { $links }. Artykuł usunięto, jest tylko dla zespołu lub nie jest opublikowany.
knowledge-field-slug = Adres strony
knowledge-move-up = W górę
knowledge-move-down = W dół
knowledge-links = Dotyczy
knowledge-links-none = Bez produktów, tematów i powodów można go znaleźć tylko po słowach.
knowledge-links-add = Dodaj produkt, temat lub powód
knowledge-link-product = Produkt
knowledge-link-topic = Temat
knowledge-link-reason = Powód zwrotu
knowledge-link-remove = Usuń: { $name }

knowledge-site-kind-wordpress = Strony witryny WordPress
knowledge-site-kind-sftp = Folder na serwerze (SFTP)
knowledge-site-kind-shopify = Strony połączonego sklepu Shopify
knowledge-site-shopify = Sklep
knowledge-site-shopify-none = Nie połączono jeszcze żadnego sklepu Shopify. Połącz go w ustawieniach, w części Sklepy; jego klucz potrzebuje wtedy także uprawnienia „write_content”.
knowledge-site-shopify-hint = Używane są klucze sklepu. Potrzebują uprawnienia „write_content”. To, co zostanie tam usunięte, przepada: Shopify nie ma kosza na strony.
knowledge-site-wordpress = Adres witryny WordPress, np. https://shop.example/
knowledge-site-sftp = Serwer i folder, np. sftp://shop.example/srv/help
knowledge-site-user = Użytkownik
knowledge-site-app-password = Hasło aplikacji
knowledge-site-app-password-hint = Tworzy się je w WordPressie, w profilu konta, które może edytować strony.
knowledge-site-secret = Hasło albo fraza otwierająca klucz
knowledge-site-secret-show = Pokaż hasło
knowledge-site-secret-hide = Ukryj hasło
knowledge-site-secret-kept = Puste pole zostawia to, co już zapisano.
knowledge-site-key-file = Klucz prywatny, z pełną ścieżką, jeśli jest
knowledge-site-local = Jest na tym komputerze lub w mojej sieci
knowledge-site-trust = Klucz { $fingerprint } się zgadza: należy do tego serwera
knowledge-site-trying = Próba logowania …

knowledge-import = Importuj artykuły
knowledge-import-hint = Strony w Markdown lub HTML razem z obrazami, tabela CSV albo eksporty JSON z Zendesk Guide i Help Scout Docs. Zanim cokolwiek się zmieni, zobaczysz, co z tego wyniknie.
knowledge-import-choose = Gdzie są artykuły
knowledge-import-choose-files = Wybierz pliki
knowledge-import-choose-folder = Wybierz folder
knowledge-import-chosen = Pliki: { $count }
knowledge-import-path-hint = Albo ścieżka na komputerze, na którym działa Comptoir, także dla folderów powyżej 128 MB.
knowledge-import-path = Folder lub plik
knowledge-import-format = Format
knowledge-import-format-auto = Rozpoznaj automatycznie
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = Język tekstów, które go nie podają
knowledge-import-publish = Od razu opublikuj to, co czytelnicy tam widzieli
knowledge-import-overwrite = Zastąp teksty zmienione tu od tamtej pory
knowledge-import-look = Zobacz, co przyjdzie
knowledge-import-looking = Odczytywanie…
knowledge-import-again = Wybierz coś innego
knowledge-import-close = Zamknij
knowledge-import-progress = { $done } z { $total }
knowledge-import-run = { $count ->
        [one] Importuj { $count } tekst
        [few] Importuj { $count } teksty
        [many] Importuj { $count } tekstów
       *[other] Importuj { $count } tekstu
    }
knowledge-import-none = Wszystko stamtąd już tu jest.
knowledge-import-done = Artykuły już tu są.
knowledge-import-stopped = Przerwano. To, co przejęto, zostaje; zaimportuj ponownie, aby kontynuować.
knowledge-import-added = Nowe
knowledge-import-changed = Zmienione
knowledge-import-same = Bez zmian
knowledge-import-left-out = Pominięte
knowledge-import-pictures = Obrazy, które nie zostaną przejęte
knowledge-import-look-at = Do sprawdzenia
knowledge-import-more = { $count ->
        [one] jeszcze { $count }
        [few] jeszcze { $count }
        [many] jeszcze { $count }
       *[other] jeszcze { $count }
    }
knowledge-import-reason-no_title = bez tytułu
knowledge-import-reason-no_text = tylko wymieniony na liście; wyeksportuj sam artykuł
knowledge-import-reason-too_long = za długi na jeden artykuł
knowledge-import-reason-language_unknown = nieznany język
knowledge-import-reason-broken = uszkodzony albo nie tym, na co wskazuje nazwa
knowledge-import-reason-too_large = za duży
knowledge-import-reason-unknown_kind = rodzaj, którego się nie odczytuje
knowledge-import-reason-html_too_deep = HTML zagnieżdżony bez końca
knowledge-import-reason-twice = przejęto inny tekst tego artykułu w tym języku
knowledge-import-reason-removed = usunięty tutaj
knowledge-import-reason-edited_here = od tamtej pory zmieniony tu i tam; zostaje to, co jest tutaj
knowledge-import-note-picture = Obraz nieprzejęty
knowledge-import-note-link = Odnośnik prowadzący donikąd
knowledge-import-note-embedded = Film lub ramka, teraz odnośnik
knowledge-import-note-script = Skrypt lub formularz, pominięty
knowledge-import-note-table = Tabela ze scalonymi komórkami, teraz akapity
knowledge-import-note-markup = HTML, którego czytelnicy nie widzą
knowledge-import-note-variable = Słowa w podwójnych klamrach
knowledge-import-note-wordless = Obraz bez opisu: tekst nie zostanie opublikowany
knowledge-import-shown = Obrazy
knowledge-import-fate-kept = zostanie przejęty
knowledge-import-fate-too_large = za duży; najwyżej 25 MB i 40 milionów pikseli
knowledge-import-fate-unreadable = uszkodzony albo takiego rodzaju, którego nie można przyjąć; zapisz go jako PNG lub JPEG
knowledge-import-fate-too_many = artykuł ma już tyle plików, ile może pomieścić
knowledge-import-fate-missing = nie ma go wśród plików
knowledge-import-fate-elsewhere = leży na serwerze i tam zostaje; nic nie jest pobierane
knowledge-import-take-back = Cofnij import
knowledge-import-taken-back = Import został cofnięty.
knowledge-import-kept = Zostaje, bo od tego czasu się zmieniło
knowledge-import-toast = Zaimportowane teksty: { $count }
