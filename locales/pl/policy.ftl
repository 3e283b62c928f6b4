### The page on which the policy of returns is written, tried, read and compared.

policy-says-past-returns =
    { $count ->
        [one] Tylko dla klientów, którzy już coś zwrócili.
        [few] Tylko dla klientów, którzy zwrócili coś z co najmniej { $count } zamówień.
        [many] Tylko dla klientów, którzy zwrócili coś z co najmniej { $count } zamówień.
       *[other] Tylko dla klientów, którzy zwrócili coś z co najmniej { $count } zamówienia.
    }
policy-says-past-rate = Tylko dla klientów, którzy zwrócili coś z co najmniej { $percent }% swoich zamówień.
policy-says-itself = Zatwierdza się bez sprawdzania.
policy-says-transit =
    { $count ->
        [one] Gdy doręczenie nie jest znane, liczy się jeden dzień drogi paczki.
        [few] Gdy doręczenie nie jest znane, liczy się { $count } dni drogi paczki.
        [many] Gdy doręczenie nie jest znane, liczy się { $count } dni drogi paczki.
       *[other] Gdy doręczenie nie jest znane, liczy się { $count } dnia drogi paczki.
    }
policy-says-from-order =
    { $count ->
        [one] Gdy żadna paczka nie jest znana, do jednego dnia po zamówieniu.
        [few] Gdy żadna paczka nie jest znana, do { $count } dni po zamówieniu.
        [many] Gdy żadna paczka nie jest znana, do { $count } dni po zamówieniu.
       *[other] Gdy żadna paczka nie jest znana, do { $count } dnia po zamówieniu.
    }
policy-says-usual-delivery = Przy odstąpieniu zwraca się najwyżej { $amount } za dostawę.
policy-says-final-sale = Bez zwrotu i wymiany: { $marks }.
policy-says-exception = Bez odstąpienia ({ $kind }): { $marks }.
policy-says-own-text = Własny tekst ({ $language }): { $text }
policy-panel = Tekst, próba i wersje zasad
policy-panel-text = Tekst
policy-panel-try = Wypróbuj
policy-panel-versions = Wersje
policy-copy-text = Kopiuj jako tekst
policy-copy-html = Kopiuj jako HTML
policy-copied = Skopiowano
policy-unsaved = Jeszcze nie zapisano. Do tego czasu obowiązuje wersja powyżej.
policy-stale = W międzyczasie ktoś zapisał wersję { $version }. Twoje zmiany wciąż tu są: sprawdź, co się zmieniło, a potem je odrzuć albo zapisz jako kolejną wersję.
policy-saved = Od teraz obowiązuje wersja { $version }.
policy-faults =
    { $count ->
        [one] Przed zapisaniem trzeba poprawić jedno miejsce.
        [few] Przed zapisaniem trzeba poprawić { $count } miejsca.
        [many] Przed zapisaniem trzeba poprawić { $count } miejsc.
       *[other] Przed zapisaniem trzeba poprawić { $count } miejsca.
    }
policy-fault-country = „{ $name }” to nie kraj.
policy-fault-twice = { $name } jest już w innej strefie.
policy-fault-world = Inna strefa obejmuje już resztę świata. Wybierz tu kraje.
policy-fault-amount = Kwota nie może być ujemna, a udział większy niż 100%.
policy-fault-range = Dolna granica jest wyższa niż górna.
policy-fault-empty = Wybierz co najmniej jedną rzecz, którą dostaje klient.
policy-fault-withdrawal = O prawie odstąpienia decyduje ustawa. Usuń je stąd.
policy-zone-for = Paczki do
policy-zone-world = wszystkie kraje, których nie ma w innej strefie
policy-countries-choose = Wybierz kraje
policy-countries-title = Kraje strefy „{ $zone }”
policy-countries-find = Szukaj kraju
policy-countries-none = Żaden kraj tak się nie nazywa.
policy-countries-eea = Europejski Obszar Gospodarczy
policy-countries-all = Wszystkie kraje
policy-countries-clear = Żaden: reszta świata
policy-countries-elsewhere = w „{ $zone }”
policy-countries-done = Gotowe
policy-zone-transit = Paczka jedzie zwykle { $field } dni. Liczy się to, gdy doręczenie nie jest znane.
policy-zone-delivery = Nasza zwykła dostawa kosztuje { $field }. Przy odstąpieniu nie zwraca się więcej.
policy-zone-withdrawal-shop = Przy odstąpieniu za odesłanie płacimy my
policy-zone-withdrawal-customer = Przy odstąpieniu za odesłanie płaci klient
policy-when = Ta reguła pasuje, jeśli to wszystko jest prawdą:
policy-when-always = Ta reguła pasuje do każdego dobrowolnego zwrotu, którego nie objęła żadna reguła wyżej.
policy-if-add = Dodaj warunek
policy-if-remove = Usuń warunek: { $condition }
policy-if-tracks = Na jakiej podstawie
policy-if-reasons = Powód
policy-if-states = Stan artykułu według klienta
policy-if-price = Cena jednej sztuki
policy-if-quantity = Liczba sztuk
policy-if-past = Wcześniejsze zwroty
policy-if-rate = Udział zwróconych zamówień
policy-if-discount = Przeceniony czy nie
policy-if-final = Bez zwrotu czy nie
policy-if-articles = Wybrane artykuły
policy-if-stores = Sklep, w którym zamówiono
policy-price = Jedna sztuka kosztuje od { $from } do { $to }
policy-price-from = Najniższa cena
policy-price-to = Najwyższa cena
policy-quantity = Wraca od { $from } do { $to } sztuk
policy-quantity-from = Najmniej sztuk
policy-quantity-to = Najwięcej sztuk
policy-past = Klient zwrócił już coś z co najmniej { $field } zamówień
policy-rate = Klient zwrócił coś z co najmniej { $field } % wcześniejszych zamówień
policy-discount-yes = Artykuł jest przeceniony
policy-discount-no = Artykuł jest w pełnej cenie
policy-final-yes = Artykuł jest bez zwrotu i wymiany
policy-final-no = Artykuł można co do zasady zwrócić
policy-marks-add = Dodaj artykuły
policy-marks-find = Tag, kolekcja, numer artykułu albo słowa z tytułu
policy-marks-hint = Wpisz coś, a potem wybierz, po czym rozpoznać artykuły.
policy-marks-tag = Tag lub kolekcja: { $mark }
policy-marks-sku = Numer artykułu zaczyna się od: { $mark }
policy-marks-title = Tytuł zawiera: { $mark }
policy-marks-remove = Usuń { $mark }
policy-then-yes = Wtedy można to zwrócić
policy-then-no = Wtedy nie można tego zwrócić
policy-window = Można o to prosić do { $field } dni po doręczeniu
policy-window-label = Dni po doręczeniu
policy-window-open = Bez końca
policy-transit = Gdy doręczenie nie jest znane, liczy się { $field } dni drogi
policy-transit-label = Dni drogi paczki
policy-from-order = Gdy żadna paczka nie jest znana, do { $field } dni po zamówieniu
policy-from-order-label = Dni po zamówieniu
policy-offers = Proponuje się w tej kolejności:
policy-offer-add = Dodaj propozycję
policy-offer-earlier = Proponuj wcześniej: { $offer }
policy-offer-later = Proponuj później: { $offer }
policy-offer-remove = Nie proponuj: { $offer }
policy-offer-drag = Przeciągnij, aby zmienić kolejność
policy-offer-own = Własny termin i opłata: { $offer }
policy-offer-days = do { $field } dni po doręczeniu (puste: jak wyżej)
policy-offer-fee = Opłata przy: { $offer }
policy-fee-usual = opłata z reguły
policy-fee = Opłata
policy-fee-none = bez opłaty
policy-fee-flat = kwota za każdy zwrot
policy-fee-percent = część ceny
policy-fee-amount = Kwota opłaty
policy-fee-share = Procent ceny
policy-fee-ours = Nigdy, gdy winny jest sklep.
policy-label-shop = Za odesłanie płacimy my
policy-label-customer = Za odesłanie płaci klient
policy-keep = Co jest warte mniej niż { $field }, zostaje u klienta
policy-keep-label = Zostaje u klienta poniżej
policy-bonus = Kto wybierze środki na zakupy, dostaje { $field } % więcej
policy-bonus-label = Procent dodany do środków
policy-worth-all = bez względu na wartość
policy-worth-from = od wartości
policy-exceptions = Od czego nie można odstąpić
policy-exceptions-about = Ustawa wyłącza te towary z prawa odstąpienia. Włącz to, co sprzedajesz, i powiedz, po czym rozpoznać artykuły.
policy-exception-perishable = Towary szybko się psujące
policy-exception-custom_made = Towary robione na zamówienie
policy-exception-unsealed = Artykuły higieniczne, nagrania i programy po otwarciu
policy-exception-digital = Treści cyfrowe po rozpoczęciu
policy-final-sale = Bez zwrotu i wymiany
policy-final-sale-about = Artykuły z jednym z tych oznaczeń nie wracają, jeśli mówi tak reguła.
policy-own-texts = Własnymi słowami
policy-own-texts-about = Stoi pod tekstem z reguł, tylko w tym języku.
policy-version-now = obowiązuje
policy-version-made = Zapisano { $date }, zapisujący: { $name }
policy-version-changes = Co się zmieniło
policy-version-restore = Zacznij od wersji { $version }
policy-versions-none = Nie zapisano jeszcze żadnej wersji.
policy-changes-draft = Co zmienia Twój szkic
policy-changes-none = Nic istotnego się nie różni.
policy-changes-everywhere = Wszędzie
policy-changes-new = Nowe:
policy-changes-gone = Już nie:
policy-changes-order = Reguły są w innej kolejności.
policy-try-title = Co zasady powiedzą o { $order }?
policy-try-ask = Co mówią zasady?
policy-try-about = Wybierz dawne zamówienie i zobacz, która reguła zadziała. Nic się nie zmieni.
policy-try-choose = Wybierz zamówienie
policy-try-line = Artykuł
policy-try-all = Wszystkie artykuły zamówienia
policy-try-pieces = Sztuki
policy-try-day = Zapytano dnia
policy-try-state = Stan
policy-try-state-unknown = Nie podano
policy-try-photo = Jest zdjęcie
policy-try-by-draft = Według szkicu
policy-try-by-version = Według wersji { $version }
policy-try-by-law = Decyduje ustawa
policy-try-by-nobody = Żadna reguła nie decyduje
policy-try-by-rule = Reguła: { $rule }
policy-try-until = Ostatni dzień: { $date }
policy-try-for-agent = Dla Ciebie
policy-try-for-customer = Dla klienta
policy-copy = Kopiuj
policy-write = Do odpowiedzi
policy-if-empty = Nic jeszcze nie wybrano, więc to nie działa.
policy-currency = Kwoty są w walucie
policy-zone-transit-label = Podaj, jak długo zwykle jedzie paczka
policy-zone-delivery-label = Koszt zwykłej dostawy
policy-offer-terms = Termin i opłata
