returns-why-rule = Decyduje reguła „{ $rule }” ze strefy „{ $zone }”.
returns-why-until =
    { $from ->
        [delivery] W terminie: ostatni dzień to { $date }, licząc od doręczenia.
        [shipping] W terminie: ostatni dzień to { $date }, licząc od wysyłki, bo doręczenie nie jest znane.
       *[order] W terminie: ostatni dzień to { $date }, licząc od zamówienia, bo żadna paczka nie jest znana.
    }
returns-why-no-end = Nie ma terminu.
returns-why-late = Za późno: ostatnim dniem był { $date }.
returns-why-excluded = Reguła wyłącza ten artykuł ze zwrotów.
returns-why-no-zone = Żadna strefa zasad nie obejmuje { $country }. Decyzja należy do Ciebie.
returns-why-no-rule = Żadna reguła nie pasuje. Decyzja należy do Ciebie.
returns-why-other-currency = Reguła „{ $rule }” podaje kwotę w innej walucie niż zamówienie. Decyzja należy do Ciebie.
returns-why-condition-unknown = Jedna z reguł zależy od stanu artykułu, a tego jeszcze nikt nie zna. Zapytaj klienta.
returns-why-ours-to-check = Sklep może za to odpowiadać z mocy prawa, więc żadna reguła sama tego nie odrzuca. Decyzja należy do Ciebie.
returns-why-fee = Potrącana jest opłata { $amount }.
returns-why-fee-waived = Opłata z reguły nie jest tu pobierana.
returns-why-label-shop = Za odesłanie płaci sklep.
returns-why-label-customer = Za odesłanie płaci klient.
returns-why-photo = Najpierw potrzebne jest zdjęcie.
returns-why-review = Ktoś musi to obejrzeć przed zatwierdzeniem.
returns-why-keep-it = Wartość jest tak mała, że klient zatrzymuje artykuł.
returns-why-bonus = Do środków na zakupy dochodzi { $percent }%.
returns-why-withdrawal = Odstąpienie w terminie: ostatni dzień to { $date }. Decyduje prawo, nie zasady sklepu.
returns-why-withdrawal-early = Odstąpienie, zanim wszystko dotarło, czyli w terminie. Decyduje prawo, nie zasady sklepu.
returns-why-withdrawal-late = Prawo odstąpienia wygasło { $date }.
returns-why-withdrawal-holidays = Prawo odstąpienia wygasło { $date } lub nieco później: święta w { $country } nie są tu znane. Decyzja należy do Ciebie.
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] Prawo nie daje możliwości odstąpienia: artykuł szybko się psuje.
        [custom_made] Prawo nie daje możliwości odstąpienia: artykuł wykonano na zamówienie.
        [unsealed] Prawo nie daje możliwości odstąpienia: opakowanie rozpieczętowano.
       *[digital] Prawo nie daje możliwości odstąpienia: dostarczanie treści cyfrowej się rozpoczęło.
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Zależy od tego, czy opakowanie rozpieczętowano, a tego jeszcze nikt nie wie. Zapytaj klienta.
       *[digital] Zależy od tego, czy dostarczanie treści cyfrowej się rozpoczęło, a tego jeszcze nikt nie wie. Decyzja należy do Ciebie.
    }
returns-why-withdrawal-elsewhere = Dla { $country } nie jest tu znane prawo odstąpienia. Potraktuj to jako zwrot według własnych zasad albo zdecyduj samodzielnie.
returns-why-delivery = Wraca całe zamówienie: zwracane jest też { $amount } za dostawę.
returns-default-rule-ours = Nasz błąd
returns-default-rule-guarantee = Wady i uszkodzenia w transporcie
returns-default-rule-final-sale = Bez zwrotów i wymiany
returns-default-rule-unopened = Nieotwarte
returns-default-rule-reduced = Artykuły przecenione
returns-default-rule-rest = Wszystko inne
returns-default-zone-eu = Europejski Obszar Gospodarczy
returns-default-zone-uk = Wielka Brytania
returns-default-zone-us = Stany Zjednoczone
returns-default-zone-rest = Reszta świata
returns-default-eu-shop = Sklep w UE
returns-default-uk-shop = Sklep w Wielkiej Brytanii
returns-default-us-shop = Sklep w Stanach Zjednoczonych
returns-default-strict = Surowe
returns-default-generous = Hojne

returns-notice-recognised = Ta wiadomość wygląda na odstąpienie od umowy. Ustawa wyznacza terminy: potwierdź jej otrzymanie i zdecyduj niedługo.
returns-notice-computer-off = Comptoir działa na Twoim komputerze. Gdy jest wyłączony lub uśpiony, niczego nie potwierdza; strona, na której klienci odstępują od umowy, musi wysyłać potwierdzenie z Twojego sklepu.
returns-notice-no-advice = To pomoc w czytaniu i liczeniu terminów, a nie porada prawna. W ważnych sprawach zapytaj prawnika lub izbę gospodarczą.
returns-notice-page = Tekst na stronę „odstąp od umowy”

### Strony zwrotów.

returns-title = Zwroty
returns-command-go = Przejdź do zwrotów
returns-command-start = Rozpocznij zwrot
returns-command-receive = Przyjmij paczki
returns-command-moves = Następne kroki zwrotu
returns-needs-you = Do zrobienia
returns-views = Które zwroty
returns-find = Numer, nazwisko, zamówienie lub artykuł
returns-shapes = Widok zwrotów
returns-shape-list = Lista
returns-shape-board = Tablica
returns-shape-calendar = Terminy
returns-shape-facts = Liczby
returns-group-open = Wszystkie otwarte
returns-group-requested = Zgłoszone
returns-group-approved = Zatwierdzone
returns-group-under-way = W drodze
returns-group-here = Na miejscu
returns-group-decided = Rozstrzygnięte
returns-group-done = Załatwione
returns-group-over = Zamknięte
returns-empty = Zwrot zaczyna się od zamówienia: naciśnij { $key } obok rozmowy albo wybierz „Rozpocznij zwrot” w menu zamówienia.
returns-empty-plain = Zwroty zaczynają się od zamówienia: wybierz „Rozpocznij zwrot” w jego menu, obok rozmowy albo na stronie klienta.
returns-none-here = Nie ma tu żadnego zwrotu.
returns-none-found = Żaden zwrot nie pasuje do wpisanych słów.
returns-list =
    .label = Zwroty
returns-card-moves =
    .label = Następne kroki: { $number }
returns-pieces =
    { $count ->
        [one] 1 sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }

returns-state-draft = Szkic
returns-state-requested = Zgłoszony
returns-state-needs_info = Czeka na odpowiedź
returns-state-approved = Zatwierdzony
returns-state-awaiting_parcel = Czeka na paczkę
returns-state-in_transit = W drodze
returns-state-lost_in_transit = Zaginął w drodze
returns-state-received = Odebrany
returns-state-inspecting = Sprawdzany
returns-state-decided = Rozstrzygnięty
returns-state-settled = Rozliczony
returns-state-closed = Zamknięty
returns-state-declined = Odrzucony
returns-state-cancelled = Anulowany
returns-state-expired = Przedawniony
returns-state-disputed = Sporny
returns-track-voluntary = Dobrowolny
returns-track-withdrawal = Odstąpienie
returns-track-warranty = Rękojmia
returns-track-transport_damage = Szkoda w transporcie
returns-fault-customer = Wybór klienta
returns-fault-shop = Odpowiada sklep
returns-reason-too_small = Za mały
returns-reason-too_large = Za duży
returns-reason-style_differs = Inny fason lub kolor
returns-reason-not_as_described = Niezgodny z opisem
returns-reason-defective = Wadliwy
returns-reason-damaged_in_transit = Uszkodzony w transporcie
returns-reason-wrong_item = Zły artykuł
returns-reason-missing_part = Brakuje części
returns-reason-arrived_late = Przyszedł za późno
returns-reason-several_sizes = Kilka rozmiarów do wyboru
returns-reason-changed_mind = Zmiana zdania
returns-reason-gift = Prezent
returns-reason-other = Inny
returns-outcome-advice = Porada, bez zwrotu
returns-outcome-exchange = Inny rozmiar lub kolor
returns-outcome-other_product = Inny artykuł
returns-outcome-credit = Bon sklepu
returns-outcome-refund = Zwrot pieniędzy
returns-outcome-partial_refund = Częściowy zwrot, rzecz zostaje
returns-outcome-replacement = Ten sam artykuł jeszcze raz
returns-outcome-repair = Naprawa
returns-outcome-keep_it = Zwrot pieniędzy, rzecz zostaje
returns-outcome-donate = Zwrot pieniędzy, rzecz oddana dalej
returns-grade-a = jak nowy
returns-grade-b = otwarty
returns-grade-c = ślady używania
returns-grade-d = wadliwy
returns-grade-e = uszkodzony przez klienta
returns-grade-x = zły lub pusto
returns-disposition-restock = Z powrotem na półkę
returns-disposition-outlet = Outlet
returns-disposition-refurbish = Do odnowienia
returns-disposition-to_supplier = Do dostawcy
returns-disposition-donate = Do oddania
returns-disposition-recycle = Do przetworzenia
returns-disposition-dispose = Do utylizacji
returns-disposition-missing = Brak
returns-money = Pieniądze
returns-money-none = Jeszcze nic
returns-money-authorised = Zatwierdzone
returns-money-partial = Częściowo zrobione
returns-money-done = Zrobione
returns-money-failed = Ktoś musi sprawdzić
returns-goods = Towar
returns-goods-none = Jeszcze nic
returns-goods-label = Wiadomo, jak wysłać
returns-goods-sent = Wysłany
returns-goods-arrived = Dotarł
returns-goods-graded = Oceniony
returns-goods-stocked = Odłożony
returns-goods-written_off = Spisany na straty

returns-move-answer = Klient odpowiedział
returns-move-ask_info = Poproś o informacje
returns-move-approve = Zatwierdź
returns-move-goodwill = Zatwierdź w drodze wyjątku
returns-move-decline = Odrzuć
returns-move-cancel = Klient rezygnuje
returns-move-await_parcel = Czekaj na paczkę
returns-move-ship = Wpisz paczkę
returns-move-lose = Paczka zaginęła
returns-move-receive = Paczka jest na miejscu
returns-move-decide = Rozstrzygnij
returns-move-close = Zamknij
returns-move-dispute = Klient się nie zgadza
returns-move-refund = Zwróć { $amount }
returns-move-credit = Przyznaj bon { $amount }
returns-more =
    .label = Inne kroki
returns-ask-info = Poproś o informacje
returns-ungraded =
    { $count ->
        [one] Jeden artykuł czeka na ocenę
        [few] { $count } artykuły czekają na ocenę
        [many] { $count } artykułów czeka na ocenę
       *[other] { $count } artykułu czeka na ocenę
    }
returns-told-moved = { $number }: { $state }
returns-told-started = Rozpoczęto zwrot { $number }
returns-told-open = Otwórz

returns-decline-title = Odrzuć { $number }
returns-decline-word = Dlaczego? Klient to przeczyta.
returns-info-title = Pytanie o { $number }
returns-info-word = Co trzeba wiedzieć albo zobaczyć na zdjęciu?
returns-dispute-title = Klient nie zgadza się z { $number }
returns-dispute-word = Co mówi klient?
returns-cancel-title = Anuluj { $number }
returns-cancel-word = Notatka (opcjonalnie)
returns-cancel-keep = Zostaw
returns-goodwill-title = Zatwierdź { $number } w drodze wyjątku
returns-goodwill-word = Dlaczego wyjątek jest tu słuszny?
returns-decide-title = Rozstrzygnij { $number }
returns-decide-about = To ustala, co daje każdy artykuł, i rozpoczyna wykonanie.
returns-decide-nothing = Nic nie jest wypłacane: dzieje się tylko to, co uzgodniono dla artykułów.
returns-decide-credit = Bon sklepu
returns-decide-replacement = Ten sam artykuł zostanie wysłany jeszcze raz.
returns-decide-exchange = Zamówienie wymiany ktoś składa ręcznie.
returns-decide-do = Rozstrzygnij
returns-outcome-title = Co klient dostaje za { $title }
returns-outcome-offer = Wypłacana kwota
returns-outcome-do = Zmień
returns-inspect-title = Stwierdzono: { $title }
returns-inspect-grade = Ocena
returns-inspect-place = Trafia do
returns-inspect-deduction = Potrącenie za zużycie
returns-inspect-found = Co widać
returns-inspect-do = Zapisz
returns-inspect-open = Potrącenie i notatki
returns-charges-title = Opłata, dostawa i bonus: { $number }
returns-charges-fee = Opłata
returns-charges-shipping = Zwracana dostawa
returns-charges-bonus = Bonus do bonu
returns-charges-do = Zmień
returns-receive-title = Przyjmij paczki
returns-receive-field = Numery na paczkach
returns-receive-hint = Zeskanuj lub wpisz, po jednym w wierszu.
returns-receive-do = Przyjmij
returns-receive-done = Gotowe
returns-receive-received =
    { $count ->
        [0] Nie przyjęto żadnej paczki
        [one] Przyjęto 1 paczkę
        [few] Przyjęto { $count } paczki
        [many] Przyjęto { $count } paczek
       *[other] Przyjęto { $count } paczki
    }
returns-receive-unknown = Żaden zwrot nie ma tego numeru
returns-receive-refused = nie czeka na paczkę: { $state }

returns-start-title = Zwrot z zamówienia { $order }
returns-start-lines = Co wraca
returns-start-pieces = Sztuki
returns-start-pieces-label = Sztuki: { $title }
returns-start-of = z { $count }
returns-start-none-left = Wszystko już wraca albo zostało zwrócone.
returns-start-reason = Powód
returns-start-reason-label = Powód: { $title }
returns-start-wish = Klient chce
returns-start-wish-label = Czego chce klient: { $title }
returns-start-comment = Co mówi klient
returns-start-track = Na jakiej podstawie
returns-start-track-voluntary-hint = Według własnych zasad.
returns-start-track-withdrawal-hint = Prawo odstąpienia w ciągu 14 dni: pieniądze i towar wracają w ciągu 14 dni od oświadczenia, bez opłat.
returns-start-track-warranty-hint = Wada, za którą odpowiada sprzedawca.
returns-start-track-transport_damage-hint = Zniszczone w drodze.
returns-start-notice = Dzień oświadczenia
returns-start-do = Rozpocznij zwrot
returns-start-missing = Wybierz co najmniej jedną sztukę.
returns-start-pick = Które zamówienie?
returns-start-pick-empty = Żadne zamówienie nie pasuje do wpisanych słów.
returns-start-pick-close =
    .label = Zamknij

returns-case-place = { $at } z { $total }
returns-case-back =
    .label = Wróć do zwrotów
returns-case-order =
    .label = Otwórz zamówienie { $number }
returns-due-repay = Zwrócić do { $day }
returns-due-goods = Towar do { $day }
returns-due-left =
    { $days ->
        [0] Dzisiaj
        [one] Został 1 dzień
        [few] Zostały { $days } dni
        [many] Zostało { $days } dni
       *[other] Zostało { $days } dnia
    }
returns-due-over =
    { $days ->
        [0] Minął dzisiaj
        [one] 1 dzień po terminie
        [few] { $days } dni po terminie
        [many] { $days } dni po terminie
       *[other] { $days } dnia po terminie
    }
returns-due-notice = 14 dni od oświadczenia, { $moment }
returns-due-paid = Pieniądze są w drodze albo wypłacone
returns-due-nothing = Nie ma już na co czekać
returns-due-arrived = Dotarł { $day }
returns-due-sent = Wysłany { $day }
returns-due-repay-short = Zwrot
returns-due-goods-short = Towar
returns-steps = Jak daleko jest zwrot
returns-step-at = Krok { $at } z { $total }: { $step }
returns-step-done = zrobione
returns-step-now = teraz
returns-step-ahead = jeszcze przed nami
returns-step-since = od { $moment }
returns-items = Co wraca
returns-items-item = Artykuł
returns-items-reason = Powód
returns-items-outcome = Wynik
returns-items-grade = Ocena
returns-items-place = Trafia do
returns-items-refund = Kwota
returns-items-grade-label = Ocena: { $title }
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = Wynik dla { $title }: { $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = Do oceny
returns-items-last = Ostatni do oceny
returns-items-sum = { $value } − { $off }
returns-sums-value = Zapłacono
returns-sums-deduction = Potrącenie
returns-sums-fee = Opłata
returns-sums-shipping = Dostawa do klienta
returns-sums-bonus = Bonus
returns-sums-credit = Bon sklepu
returns-sums-refund = Zwrot pieniędzy
returns-sums-total = Razem
returns-sums-change = Zmień opłatę, dostawę i bonus
returns-sums-left = Z pieniędzy zamówienia zostało { $amount }.
returns-effects = Co dalej
returns-effect-refund = Zwrot pieniędzy
returns-effect-credit = Bon sklepu
returns-effect-replacement = Ten sam artykuł jeszcze raz
returns-effect-exchange = Zamówienie wymiany
returns-effect-restock = Powrót na stan
returns-effect-difference = Różnica, którą dopłaca klient
returns-effect-state-queued = Czeka na swoją kolej
returns-effect-state-sent = W toku
returns-effect-state-waiting = Czeka na wpłatę
returns-effect-state-confirmed = Zrobione
returns-effect-state-failed = Nie udało się
returns-effect-state-manual = Ręcznie
returns-effect-manual = Sklep nie pozwala na to stąd. Zrób to tam, a potem zaznacz tutaj.
returns-effect-approval = Czeka na zgodę właściciela
returns-effect-open = Działania w sklepach
returns-effect-again = Spróbuj ponownie
returns-effect-by-hand = Zrobione ręcznie
returns-effect-code = Kod { $code }
returns-wrote = Co napisał klient
returns-conversation = Otwórz rozmowę
returns-goodwill = Wyjątek
returns-parcel = Paczka
returns-history = Historia
returns-why-title-yes = Dlaczego to dozwolone
returns-why-title-no = Dlaczego to niedozwolone
returns-why-title-you = Co mówią zasady
returns-why-for-you = Dla Ciebie
returns-why-for-customer = Tak czyta to klient
returns-why-goodwill = Gest dobrej woli: { $reason }
returns-letter-title = List do klienta
returns-letter-write = Przenieś do odpowiedzi
returns-event-started = Rozpoczęto z zamówienia { $order }
returns-event-found = Rozpoznano automatycznie w liście
returns-event-notice_again = Klient oświadczył to jeszcze raz
returns-event-order_set = Wybrano zamówienie { $order }
returns-event-letter_sent = Wysłano list: { $letter }
returns-event-letter_taken = List przejęty do odpowiedzi: { $letter }
returns-event-letter_dropped = List niepotrzebny: { $letter }
returns-event-moved-request = Zgłoszono
returns-event-moved-ask_info = Poproszono o informacje
returns-event-moved-answer = Klient odpowiedział
returns-event-moved-approve = Zatwierdzono
returns-event-moved-decline = Odrzucono
returns-event-moved-cancel = Anulowano
returns-event-moved-expire = Przedawnione: nic nie przyszło na czas
returns-event-moved-await_parcel = Czeka na paczkę
returns-event-moved-ship = Paczka w drodze
returns-event-moved-lose = Paczka uznana za zaginioną
returns-event-moved-receive = Paczka odebrana
returns-event-moved-inspect = Rozpoczęto sprawdzanie
returns-event-moved-decide = Rozstrzygnięto, do zwrotu { $amount }
returns-event-moved-settle = Rozliczono
returns-event-moved-close = Zamknięto
returns-event-moved-dispute = Klient się nie zgadza
returns-event-parcel = Wpisano paczkę { $tracking }
returns-event-graded = { $item }: ocena { $grade }
returns-event-parcel_removed = Wyjęto paczkę { $tracking }
returns-event-parcel_fate = Paczka { $tracking }: { $fate }
returns-fate-under_way = w drodze
returns-fate-here = na miejscu
returns-fate-lost = zaginęła
returns-event-declared = { $item }: stan { $condition }
returns-event-file_added = Dodano { $file }
returns-event-file_removed = Wyjęto { $file }
returns-event-file_restored = Przywrócono { $file }
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = Opłata { $fee }, dostawa { $shipping }
returns-event-effect_done = { $kind }: zrobione
returns-event-effect_failed = { $kind }: nie udało się
returns-event-effect_again = { $kind }: ponowna próba
returns-event-effect_waits = { $kind }: oczekiwana
returns-event-effect_paid = { $kind }: zapłacona przez klienta
returns-event-effect_late = { $kind }: niezapłacona od tygodnia
returns-event-effect_gone = { $kind }: jej zamówienie jest w sklepie anulowane
returns-event-exception_asked = Poproszono o wyjątek
returns-event-exception_refused = Odmówiono wyjątku
returns-event-mirror_asked = Zgłoszony w sklepie: { $name }
returns-event-mirror_led = Zaktualizowany w sklepie: { $status }
returns-event-mirror_moved = Zmieniony w sklepie: { $status }
returns-event-mirror_failed = Sklep nie przyjął tego kroku
returns-event-by = { $name }, { $at }

returns-of-order = { $count } z { $total } sztuk w { $number }
returns-section = Zwroty
returns-section-start =
    .label = Rozpocznij zwrot

returns-calendar-over = Po terminie
returns-calendar-today = Dzisiaj
returns-calendar-later = Później
returns-calendar-empty = Żadnego terminu w zasięgu wzroku: nie ma nic do zapłaty ani do odebrania.
returns-policy-title = Zasady zwrotów
returns-policy-about = Decyduje pierwsza pasująca reguła strefy. Dla zamówienia obowiązuje wersja z chwili jego złożenia. Prawo odstąpienia stoi ponad każdą regułą. To nie jest porada prawna.
returns-policy-none = Nie zapisano jeszcze zasad, więc o każdym zwrocie decyduje człowiek.
returns-policy-version = Wersja { $version }, dla zamówień od { $date }
returns-policy-version-first = Wersja { $version }, dla wszystkich zamówień
returns-policy-begin = Zacznij od
returns-policy-begin-hint = Zastępuje to, co poniżej. Nic nie obowiązuje, dopóki nie zapiszesz.
returns-policy-zone-name = Strefa
returns-policy-withdrawal-label = Kto płaci za odesłanie przy odstąpieniu
returns-policy-zone-add = Dodaj strefę
returns-policy-zone-remove = Usuń tę strefę
returns-policy-rule-name = Nazwa reguły
returns-policy-rule-new = Nowa reguła
returns-policy-rule-add = Dodaj regułę
returns-policy-rule-remove = Usuń tę regułę
returns-policy-rule-earlier = Sprawdzaj tę regułę wcześniej
returns-policy-rule-later = Sprawdzaj tę regułę później
returns-policy-eligible = Można zwrócić
returns-policy-label = Kto płaci za odesłanie
returns-policy-review = Ktoś najpierw to ogląda
returns-policy-photo = Potrzebne jest zdjęcie
returns-policy-itself = Zatwierdza się samo
returns-policy-save = Zapisz jako nową wersję
returns-policy-discard = Odrzuć zmiany
returns-policy-try-yes = Można zwrócić
returns-policy-try-no = Nie można zwrócić
returns-policy-try-you = Decyzja należy do Ciebie
returns-policy-language = Język
returns-policy-fee-free = Bez opłaty z tych powodów
returns-policy-keep = Co jest warte mniej niż kwota, zostaje u klienta
returns-policy-state-unopened = Nieotwarty
returns-policy-state-opened = Otwarty
returns-policy-state-used = Używany
returns-policy-state-damaged = Uszkodzony
returns-why-outcome-until = Własny termin do { $date }: { $outcome }.
returns-why-outcome-late = Termin minął { $date }, więc nie jest oferowane: { $outcome }.
returns-why-outcome-fee = Potrącane jest { $amount } przy wyborze: { $outcome }.
returns-why-outcome-free = Nic nie jest potrącane przy wyborze: { $outcome }.
