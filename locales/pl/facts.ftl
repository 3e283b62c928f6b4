### Liczby zwrotów: ile wraca, dlaczego i co zwraca uwagę.

facts-period = Okres
facts-period-this_month = Ten miesiąc
facts-period-last_month = Poprzedni miesiąc
facts-period-this_quarter = Ten kwartał
facts-period-year = Dwanaście miesięcy
facts-period-custom = Własne daty
facts-from = Pierwszy dzień
facts-to = Ostatni dzień
facts-shop = Sklep
facts-all-shops = Wszystkie sklepy
facts-country = Kraj
facts-all-countries = Wszystkie kraje
facts-export = Zapisz jako CSV
# $count (Number): lines of the table
facts-saved = Zapisano. Wiersze: { $count }
facts-empty = Gdy pojawi się pierwszy zwrot, przeczytasz tu, ile wraca, dlaczego, ile to kosztuje i jak długo trwa.
facts-none-here = W tym okresie niczego nie zmierzono.

facts-figures = Liczby okresu
facts-rate = Sztuki, które wróciły
facts-rate-about = Spośród sztuk dostarczonych w okresie. Nie liczą się zwroty odrzucone, anulowane i przedawnione ani to, co załatwiła porada lub część pieniędzy.
facts-value = Wartość, która wróciła
facts-value-about = Ile zapłacono za te sztuki w stosunku do zapłaty za wszystkie sztuki dostarczone w okresie. Każda waluta liczy się osobno.
facts-kept = Zachowany przychód
facts-kept-about = Wymiany i środki do wykorzystania w sklepie w stosunku do wartości wszystkich sztuk w zwrotach rozpoczętych w okresie i rozstrzygniętych.
facts-exchanged = Wymienione
facts-exchanged-about = Sztuki wymienione na inny rozmiar, kolor lub artykuł, spośród wszystkich sztuk w zwrotach rozpoczętych w okresie i rozstrzygniętych.
facts-saved-cases = Załatwione bez zwrotu
facts-saved-cases-about = Sztuki, które zostały u klienta po poradzie lub części pieniędzy, spośród wszystkich sztuk w zwrotach rozpoczętych w okresie i rozstrzygniętych.
facts-fees = Opłaty
facts-fees-about = Potrącone w zwrotach rozpoczętych w okresie i rozstrzygniętych.
facts-answer = Od zgłoszenia do odpowiedzi
facts-answer-about = Do zgody lub odmowy, dla odpowiedzi udzielonych w okresie. Połowa nie trwała dłużej niż pierwsza liczba, dziewięć na dziesięć nie dłużej niż druga.
facts-refund = Od paczki do pieniędzy
facts-refund-about = Do potwierdzenia ostatniej wypłaty, dla wypłat z okresu. Pieniądze wysłane przed nadejściem paczki nie są liczone.
facts-statutory = Odstąpienia wypłacone w terminie
facts-statutory-about = W terminie ustawowym, spośród odstąpień rozpoczętych w okresie. Te, których termin jeszcze biegnie, liczą się osobno.
facts-restocked = Z powrotem w magazynie
facts-restocked-about = Spośród sprawdzonych sztuk w zwrotach rozpoczętych w okresie.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $part } z { $of } sztuk
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = { $part } z { $of } sprzedanych sztuk
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $part } z { $of } kupujących
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } z { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [one] 1 zwrot
        [few] { $count } zwroty
        [many] { $count } zwrotów
       *[other] { $count } zwrotu
    }
# $value (String): the same figure of the period before, already formatted
facts-before = wcześniej: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = prawdopodobnie { $low } do { $high }
facts-too-few = za mało, by porównać
# $count (Number): from so many on an interval is shown
facts-enough = Poniżej { $count } sztuk przedział nie jest pokazywany: jest ich za mało.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = połowa w { $half }, dziewięć na dziesięć w { $most }
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [one] 1 jeszcze biegnie
        [few] { $count } jeszcze biegną
        [many] { $count } jeszcze biegnie
       *[other] { $count } jeszcze biegnie
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [one] Dostawa 1 sprzedanej sztuki nie jest znana: liczy się według zwykłego czasu od zamówienia.
        [few] Dostawa { $count } sprzedanych sztuk nie jest znana: liczą się według zwykłego czasu od zamówienia.
        [many] Dostawa { $count } sprzedanych sztuk nie jest znana: liczą się według zwykłego czasu od zamówienia.
       *[other] Dostawa { $count } sprzedanej sztuki nie jest znana: liczy się według zwykłego czasu od zamówienia.
    }
facts-not-mature = może jeszcze wzrosnąć

facts-as-table = Pokaż jako tabelę
facts-as-chart = Pokaż jako wykres
facts-cohorts = Ile wraca z każdego miesiąca?
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [one] Według miesiąca dostawy. Kreskowane miesiące mogą jeszcze wzrosnąć: zwrot jest możliwy przez 1 dzień.
        [few] Według miesiąca dostawy. Kreskowane miesiące mogą jeszcze wzrosnąć: zwrot jest możliwy przez { $days } dni.
        [many] Według miesiąca dostawy. Kreskowane miesiące mogą jeszcze wzrosnąć: zwrot jest możliwy przez { $days } dni.
       *[other] Według miesiąca dostawy. Kreskowane miesiące mogą jeszcze wzrosnąć: zwrot jest możliwy przez { $days } dnia.
    }
facts-reasons = Dlaczego towar wraca?
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }: { $part } z { $of } sztuk
facts-reasons-about = Sztuki w zwrotach rozpoczętych w okresie. Kreska nad słupkiem to przedział, w którym prawdziwy udział leży z pewnością 95 %.
facts-articles = Które artykuły wracają najczęściej?
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }: { $part } z { $of } sprzedanych sztuk
facts-articles-about = Spośród sztuk dostarczonych w okresie. Kreska nad słupkiem to przedział, w którym prawdziwy udział leży z pewnością 95 %.
facts-grades = W jakim stanie towar wraca?
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = { $part } z { $of } sprawdzonych sztuk wróciło do magazynu
facts-repeat = Czy klienci kupują ponownie?
facts-repeat-after = Po zwrocie
facts-repeat-without = Bez zwrotu
facts-repeat-about = W ciągu 90 dni od zwrotu lub od pierwszego zamówienia w okresie. Wszystkie kraje.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [one] 90 dni 1 kupującego jeszcze trwa.
        [few] 90 dni { $count } kupujących jeszcze trwa.
        [many] 90 dni { $count } kupujących jeszcze trwa.
       *[other] 90 dni { $count } kupującego jeszcze trwa.
    }
facts-carriers = Czyje paczki ulegają uszkodzeniu lub giną?
facts-carriers-about = Szkody w transporcie i zaginione zwroty w stosunku do zamówień dostarczonych w okresie.
facts-carrier-unknown = Przewoźnik nieznany
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }: { $value }. Pokaż zwroty.
facts-column-month = Miesiąc
facts-column-share = Udział
facts-column-returned = Wróciło
facts-column-sold = Sprzedano
facts-column-pieces = Sztuki
facts-column-likely = Prawdopodobnie
facts-column-reason = Powód
facts-column-article = Artykuł
facts-column-grade = Stan
facts-column-buyers = Kupujący
facts-column-carrier = Przewoźnik
facts-column-orders = Zamówienia
facts-column-damaged = Uszkodzone
facts-column-lost = Zaginione
facts-column-per_hundred = Na 100 zamówień

# $what (String): the name of the figure
facts-cases-title = Zwroty za liczbą „{ $what }”
# $count (Number): returns
facts-cases-count =
    { $count ->
        [one] 1 zwrot
        [few] { $count } zwroty
        [many] { $count } zwrotów
       *[other] { $count } zwrotu
    }
facts-cases-none = Za tą liczbą nie stoi żaden zwrot.
facts-cases-back = Wróć do liczb
facts-cases-more = Pokaż więcej
facts-see-all = Wszystkie zwroty z okresu

facts-signals-title = Co zwraca uwagę
facts-signals-note = To liczby, nie ocena: o niczym nie decydują.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [one] Wróciło { $part } z { $of } kupionych sztuk ({ $rate }). U innego klienta ze zwrotami: { $median }.
        [few] Wróciło { $part } z { $of } kupionych sztuk ({ $rate }). Z { $others } innych klientów ze zwrotami połowa oddała najwyżej { $median }.
        [many] Wróciło { $part } z { $of } kupionych sztuk ({ $rate }). Z { $others } innych klientów ze zwrotami połowa oddała najwyżej { $median }.
       *[other] Wróciło { $part } z { $of } kupionych sztuk ({ $rate }). Z { $others } innych klientów ze zwrotami połowa oddała najwyżej { $median }.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = W { $count } z { $cases } zwrotów w paczce było coś innego albo nic.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = W { $count } z { $cases } zwrotów paczka nigdy nie dotarła.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [one] { $name } ma ten sam adres; wróciło 1 zamówienie.
        [few] { $name } ma ten sam adres; wróciły { $orders } zamówienia.
        [many] { $name } ma ten sam adres; wróciło { $orders } zamówień.
       *[other] { $name } ma ten sam adres; wróciło { $orders } zamówienia.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [one] { $name } ma ten sam numer telefonu; wróciło 1 zamówienie.
        [few] { $name } ma ten sam numer telefonu; wróciły { $orders } zamówienia.
        [many] { $name } ma ten sam numer telefonu; wróciło { $orders } zamówień.
       *[other] { $name } ma ten sam numer telefonu; wróciło { $orders } zamówienia.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = Zwroty najpierw ktoś ogląda: { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = Do { $date } zwroty najpierw ktoś ogląda: { $reason }
facts-signals-hold = Najpierw oglądaj zwroty…
facts-signals-hold-title = Najpierw oglądaj zwroty tego klienta
facts-signals-hold-about = Żaden zwrot nie zostanie zatwierdzony sam; zrobi to człowiek. Odstąpienie w terminie i tak przejdzie, bo daje je prawo.
facts-signals-hold-reason = Dlaczego
facts-signals-hold-until = Ostatni dzień (puste: bez końca)
facts-signals-hold-do = Najpierw oglądaj
facts-signals-release = Znów przepuszczaj zwroty
facts-signals-told-held = Zwroty tego klienta czekają na człowieka.
facts-signals-told-released = Zwroty tego klienta znów przechodzą same.
