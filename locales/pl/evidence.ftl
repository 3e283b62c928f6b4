evidence-title = Zdjęcia i pliki
evidence-add = Dodaj plik
evidence-empty = Na razie nic. Upuść tu zdjęcia, wklej je albo weź z wiadomości.
evidence-drop = Upuść, aby dodać
evidence-kind-photo = Zdjęcie
evidence-kind-label = Etykieta zwrotna
evidence-kind-other = Plik
evidence-open = Pokaż { $name }
evidence-more = Co zrobić z { $name }
evidence-save = Zapisz
evidence-answer = Dołącz do odpowiedzi
evidence-mark-photo = To jest zdjęcie
evidence-mark-label = To jest etykieta zwrotna
evidence-mark-other = To jest coś innego
evidence-shows = Dotyczy: { $item }
evidence-shows-all = Dotyczy całego zwrotu
evidence-remove = Wyjmij
evidence-told-removed = Wyjęto { $name }
evidence-told-added = { $name } należy teraz do { $number }
evidence-offered =
    { $count ->
        [one] Klient przysłał 1 plik
        [few] Klient przysłał { $count } pliki
        [many] Klient przysłał { $count } plików
       *[other] Klient przysłał { $count } pliku
    }
evidence-offered-answer =
    { $count ->
        [one] Klient odpowiedział i przysłał 1 plik
        [few] Klient odpowiedział i przysłał { $count } pliki
        [many] Klient odpowiedział i przysłał { $count } plików
       *[other] Klient odpowiedział i przysłał { $count } pliku
    }
evidence-offered-all = Dodaj wszystkie
evidence-offered-choose = Wybierz
evidence-offered-add = Dodaj
evidence-offered-add-label = Dodaj { $name } do zwrotu
evidence-picture-place = Zdjęcie { $at } z { $total }
evidence-picture-next = Następne zdjęcie
evidence-picture-previous = Poprzednie zdjęcie
evidence-picture-close = Zamknij
evidence-attachment-add = Dodaj do zwrotu { $number }
evidence-attachment-menu = Dodaj { $name } do zwrotu

evidence-parcels = Paczki
evidence-parcel-add = Dodaj paczkę
evidence-parcel-title = Paczka zwrotu { $number }
evidence-parcel-tracking = Numer przesyłki
evidence-parcel-carrier = Przewoźnik
evidence-parcel-guess = Wygląda na { $carrier }
evidence-parcel-link = Własny link do śledzenia (opcjonalnie)
evidence-parcel-posted = Dowód nadania, dzień
evidence-parcel-posted-hint = Wpisz tylko, jeśli dowód został okazany. Przy odstąpieniu nie można już wtedy czekać na towar.
evidence-parcel-moved = Ostatni ruch, dzień
evidence-parcel-pieces = Zawartość (opcjonalnie)
evidence-parcel-do = Zachowaj
evidence-parcel-unnamed = Paczka bez numeru
evidence-parcel-follow = Śledź { $tracking } na stronie przewoźnika
evidence-parcel-more = Co zrobić z paczką { $tracking }
evidence-parcel-edit = Zmień
evidence-parcel-here = Jest na miejscu
evidence-parcel-lost = Zaginęła
evidence-parcel-under-way = Nadal w drodze
evidence-parcel-remove = Wyjmij
evidence-parcel-told-removed = Wyjęto paczkę
evidence-parcel-since = w drodze od { $day }
evidence-parcel-arrived = na miejscu od { $day }
evidence-parcel-given-up = uznana za zaginioną { $day }
evidence-parcel-proved = Nadanie { $day } potwierdzone dowodem
evidence-parcel-seen = ostatnio widziana { $day }
evidence-rests =
    { $days ->
        [one] Od 1 dnia bez ruchu
        [few] Od { $days } dni bez ruchu
        [many] Od { $days } dni bez ruchu
       *[other] Od { $days } dnia bez ruchu
    }
evidence-rests-ask = Zapytaj klienta
evidence-rests-limit = Dni bez ruchu, po których szuka się paczki zwrotnej
evidence-may-wait = Można czekać na towar albo na dowód jego nadania.
evidence-may-not-wait = Nadanie jest potwierdzone: czekanie na towar nie jest już powodem.

evidence-condition = Stan
evidence-condition-unknown = Stan nieznany
evidence-condition-label = Stan artykułu { $title } według klienta
