health-command-go = Stan artykułów
health-title = Stan artykułów
health-back = Wróć do artykułów
health-nothing = Niczego nie brakuje i nic nie czeka. Tutaj pojawi się to, o co klienci pytają, a nie ma o tym artykułu, oraz to, czego nikt nie znalazł.
health-open = Otwórz artykuł
health-more = { $count ->
    [one] Jeszcze { $count }
    [few] Jeszcze { $count }
    [many] Jeszcze { $count }
   *[other] Jeszcze { $count }
}
health-write = Napisz artykuł
health-topics = Kategorie bez artykułu
health-topics-about = { $days ->
    [one] Klienci pisali o tym co najmniej trzy razy w ciągu { $days } dnia, a żaden artykuł o tym nie mówi. Liczone są rozmowy rozpoczęte przez klienta, bez spamu i wiadomości automatycznych.
    [few] Klienci pisali o tym co najmniej trzy razy w ciągu { $days } dni, a żaden artykuł o tym nie mówi. Liczone są rozmowy rozpoczęte przez klienta, bez spamu i wiadomości automatycznych.
    [many] Klienci pisali o tym co najmniej trzy razy w ciągu { $days } dni, a żaden artykuł o tym nie mówi. Liczone są rozmowy rozpoczęte przez klienta, bez spamu i wiadomości automatycznych.
   *[other] Klienci pisali o tym co najmniej trzy razy w ciągu { $days } dnia, a żaden artykuł o tym nie mówi. Liczone są rozmowy rozpoczęte przez klienta, bez spamu i wiadomości automatycznych.
}
health-contacts = { $count ->
    [one] { $count } zapytanie
    [few] { $count } zapytania
    [many] { $count } zapytań
   *[other] { $count } zapytania
}
health-searches = Szukane i nieznalezione
health-searches-about = { $days ->
    [one] Słowa, których szukano w artykułach w ciągu { $days } dnia, a których wciąż nie ma w żadnym. Nazwiska, numery i adresy nie są zachowywane.
    [few] Słowa, których szukano w artykułach w ciągu { $days } dni, a których wciąż nie ma w żadnym. Nazwiska, numery i adresy nie są zachowywane.
    [many] Słowa, których szukano w artykułach w ciągu { $days } dni, a których wciąż nie ma w żadnym. Nazwiska, numery i adresy nie są zachowywane.
   *[other] Słowa, których szukano w artykułach w ciągu { $days } dnia, a których wciąż nie ma w żadnym. Nazwiska, numery i adresy nie są zachowywane.
}
health-searched = { $count ->
    [one] { $count } wyszukiwanie
    [few] { $count } wyszukiwania
    [many] { $count } wyszukiwań
   *[other] { $count } wyszukiwania
}
health-fault-stale = Tłumaczenia w tyle
health-fault-stale-about = Tekst, który tłumaczą, od tego czasu się zmienił.
health-fault-in_review = Czekają na sprawdzenie
health-fault-in_review-about = Ktoś poprosił o przejrzenie tych tekstów.
health-fault-review_due = Do ponownego przejrzenia
health-fault-review_due-about = Nadszedł wyznaczony dzień albo od roku nic się nie zmieniło.
health-fault-language_missing = Języki, w których piszą klienci
health-fault-language_missing-about = Czytelnicy widzą te artykuły, ale nie w językach, w których w ostatnich 90 dniach pisało co najmniej trzech klientów, ani w języku sklepu.
health-fault-never_used = Nigdy nieużyte
health-fault-never_used-about = Opublikowane od czterech tygodni, w żadnej odpowiedzi, i żaden czytelnik nie powiedział, czy pomogły.
health-effects = Przed i po
health-effects-about = Zapytania z kategorii na 100 zamówień: 28 dni przed pierwszą publikacją artykułu i 28 dni po niej. Wiele zmienia się naraz: widać, co się stało, ale nie dlaczego.
health-effect-topic = Kategoria: { $topic }.
health-effect-early = Minął niecały tydzień: za wcześnie na wnioski.
health-effect-none = W jednym z dwóch okresów nie było zamówień, więc nic nie można powiedzieć.
health-effect-since = Pierwsza publikacja: { $day }
health-effect-span = Okres
health-effect-rate = Na 100 zamówień
health-effect-contacts = Zapytania
health-effect-orders = Zamówienia
health-effect-before = 28 dni przed
health-effect-after = { $days ->
    [one] { $days } dzień po
    [few] { $days } dni po
    [many] { $days } dni po
   *[other] { $days } dnia po
}
health-effect-of = zapytania: { $contacts }, zamówienia: { $orders }
health-answer-title = Zrób z odpowiedzi artykuł
health-answer-make = Utwórz szkic
health-answer-about = Szkic, język: { $language }. Przeczytaj go jeszcze raz: „…” stoi tam, gdzie coś usunięto.
health-answer-body = Tekst
health-removed = Usunięto, bo dotyczy osoby albo zamówienia
health-removed-none = W tej odpowiedzi nie rozpoznano niczego osobistego. Przeczytaj ją jeszcze raz przed publikacją.
health-removed-greeting = powitanie
health-removed-closing = zakończenie
health-removed-name = nazwisko
health-removed-mail = adres e-mail
health-removed-phone = telefon
health-removed-order = zamówienie
health-removed-tracking = numer
health-removed-address = adres
health-removed-link = link
health-uses = Użyto w odpowiedziach
health-uses-texts = { $count ->
    [one] { $count } raz jako tekst
    [few] { $count } razy jako tekst
    [many] { $count } razy jako tekst
   *[other] { $count } razu jako tekst
}
health-uses-excerpts = { $count ->
    [one] { $count } raz jako fragment
    [few] { $count } razy jako fragment
    [many] { $count } razy jako fragment
   *[other] { $count } razu jako fragment
}
health-uses-links = { $count ->
    [one] { $count } raz jako link
    [few] { $count } razy jako link
    [many] { $count } razy jako link
   *[other] { $count } razu jako link
}
health-merged = Ktoś inny też zmienił ten tekst. Obie zmiany zostały połączone; historia pokazuje każdą z nich.
health-merged-seen = Widzę
health-merge-head = Tytuł lub streszczenie zmieniono dwa razy
health-merge-both = To miejsce zmieniono dwa razy
health-merge-mine = Moja wersja
health-merge-theirs = Druga wersja
health-merge-one-after-other = Druga, potem moja
health-merge-same = { $count ->
    [one] { $count } taki sam wiersz
    [few] { $count } takie same wiersze
    [many] { $count } takich samych wierszy
   *[other] { $count } takiego samego wiersza
}
health-merge-only-mine = Zmienione tylko u mnie
health-merge-only-theirs = Zmienione tylko przez drugą osobę
health-merge-gone = (usunięte)
health-merge-together = Zapisz w ten sposób
health-merge-open = { $count ->
    [one] { $count } miejsce do wyboru
    [few] { $count } miejsca do wyboru
    [many] { $count } miejsc do wyboru
   *[other] { $count } miejsca do wyboru
}
