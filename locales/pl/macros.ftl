macros-title = Makra
macros-command-go = Przejdź do makr
macros-command-pick = Wstaw makro
macros-picker =
    .label = Wstaw makro
    .placeholder = Tytuł makra w dowolnym języku
macros-picker-close =
    .label = Zamknij
macros-picker-empty = Żaden tytuł nie zawiera tych słów.
macros-picker-insert = Wstaw
macros-picker-manage = Wszystkie makra
macros-empty = Makra to teksty, które pisze się raz i używa często, w języku każdego klienta.
macros-add-starters = Dodaj makra na początek
macros-preview =
    .label = Co przeczytałby klient
macros-variants =
    .label = Teksty tego makra
macros-formality-neutral = neutralny
macros-formality-formal = formalny
macros-formality-informal = nieformalny
macros-choice-other = Brak tekstu w języku: { $wanted }. Język tego tekstu: { $language }.
macros-choice-unknown = Język klienta nie jest znany. Język tego tekstu: { $language }.
macros-choice-differs = Do tego klienta zwracamy się inaczej niż w tym tekście.
macros-choice-undecided = Nikt jeszcze nie zdecydował, jak zwracać się do tego klienta.
macros-choice-channel = Napisany dla innego rodzaju kanału.
macros-choice-stale = Starszy niż tekst, z którego go przetłumaczono.
macros-gaps = { $count ->
        [one] { $count } luka do uzupełnienia przed wysłaniem
        [few] { $count } luki do uzupełnienia przed wysłaniem
        [many] { $count } luk do uzupełnienia przed wysłaniem
       *[other] { $count } luki do uzupełnienia przed wysłaniem
    }
macros-missing-gaps = Uzupełnij luki: { $names }
macros-action-snooze-hours = { $hours ->
        [one] Odłóż na { $hours } godzinę
        [few] Odłóż na { $hours } godziny
        [many] Odłóż na { $hours } godzin
       *[other] Odłóż na { $hours } godziny
    }
macros-status-open = Otwórz
macros-status-pending = Oczekuj na klienta
macros-status-closed = Zamknij
macros-assign-me = Przypisz do mnie
macros-assign-nobody = Nie przypisuj do nikogo
macros-assign-agent = Przypisz do kogoś z zespołu
macros-done-applied = Zastosowano makro „{ $title }”
macros-done-imported = { $count ->
        [one] Dodano lub zmieniono { $count } makro
        [few] Dodano lub zmieniono { $count } makra
        [many] Dodano lub zmieniono { $count } makr
       *[other] Dodano lub zmieniono { $count } makra
    }
macros-done-archived = Zarchiwizowano makro „{ $title }”
macros-new = Nowe makro
macros-import = Importuj
macros-export = Eksportuj
macros-archived = Zarchiwizowane
macros-archive = Archiwizuj
macros-restore = Przywróć
macros-row-languages = { $count ->
        [one] { $count } język
        [few] { $count } języki
        [many] { $count } języków
       *[other] { $count } języka
    }
macros-row-missing = brakuje: { $count }
macros-row-stale = nieaktualne
macros-row-used = { $count ->
        [one] użyto { $count } raz
        [few] użyto { $count } razy
        [many] użyto { $count } razy
       *[other] użyto { $count } raza
    }
macros-choose = Wybierz makro, aby je przeczytać lub zmienić.
macros-titles = Tytuły
macros-folder = Folder
macros-actions = Co robi
macros-field-status = Status
macros-field-assign = Przypisanie
macros-field-priority = Priorytet
macros-field-add-tags = Dodaj etykiety
macros-field-remove-tags = Usuń etykiety
macros-field-snooze = Odłóż, w godzinach
macros-unchanged = Bez zmian
macros-field-language = Język
macros-field-channel = Kanał
macros-field-formality = Forma zwracania się
macros-field-subject = Temat
macros-field-text = Tekst
macros-channel-mail = E-mail
macros-channel-chat = Czat
macros-text-add = Dodaj tekst
macros-variable-insert = Wstaw zmienną
macros-save = Zapisz
macros-saved = Zapisano
macros-text-delete = Usuń ten tekst
macros-source = źródło
macros-stale-hint = Źródło zmieniło się od napisania tego tekstu.
macros-still-right = Nadal poprawny
macros-minor = Drobna poprawka: tłumaczenia pozostają aktualne
macros-preview-for = Podgląd dla
macros-preview-none = Nie ma jeszcze rozmowy do podglądu.
macros-shop-title = Jak sklep zwraca się do klientów
macros-shop-undecided = nie ustalono
