customers-panel =
    .label = Klient
customers-panel-title = Klient
customers-panel-hide =
    .label = Ukryj panel
customers-panel-open = Otwórz panel
customers-name-unknown = Nieznany klient
customers-language-change = zmień
customers-language-set =
    .label = Język tego klienta
    .placeholder = Znajdź język
customers-language-unknown = Język nieznany
customers-language-source-person = ustawiony ręcznie
customers-language-source-declared = podany w wiadomości
customers-language-source-detected = rozpoznany w tekście
customers-since =
    { $count ->
        [one] { $count } rozmowa, od { $since }
        [few] { $count } rozmowy, od { $since }
        [many] { $count } rozmów, od { $since }
       *[other] { $count } rozmowy, od { $since }
    }
customers-notes-title = Notatki
customers-notes-empty = Brak notatek. Notatki widzi tylko zespół.
customers-notes-add =
    .label = Dodaj notatkę
customers-notes-delete =
    .label = Usuń tę notatkę
customers-notes-input =
    .label = Nowa notatka o tym kliencie
    .placeholder = Co powinien wiedzieć zespół?
customers-notes-save = Zapisz notatkę
customers-notes-cancel = Odrzuć
customers-earlier-title = Wcześniejsze rozmowy
customers-earlier-empty = To pierwsza rozmowa.
customers-earlier-no-subject = (bez tematu)
customers-earlier-more = jeszcze { $count }
customers-name-edit =
    .label = Zmień imię i nazwisko
customers-name-input =
    .label = Imię i nazwisko klienta
customers-name-save = Zapisz imię i nazwisko
