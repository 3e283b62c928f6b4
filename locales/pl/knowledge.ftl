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
knowledge-editor-hint = Napisz odpowiedź. Zacznij wiersz od #, aby dodać nagłówek, albo od -, aby dodać listę.
knowledge-tools = Formatowanie
knowledge-tool-level = Rodzaj akapitu
knowledge-tool-paragraph = Akapit
knowledge-tool-heading = Nagłówek { $level }
knowledge-tool-bold = Pogrubienie
knowledge-tool-italic = Kursywa
knowledge-tool-bullets = Lista punktowana
knowledge-tool-numbers = Lista numerowana
knowledge-tool-quote = Cytat
knowledge-tool-link = Link
knowledge-tool-link-address = Adres linku
knowledge-tool-link-set = Wstaw link
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
