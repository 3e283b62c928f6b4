letter-quote-attribution = W dniu { $date } { $name } napisał(a):
letter-forward-heading = ---------- Przekazana wiadomość ----------
letter-forward-from = Od: { $value }
letter-forward-date = Data: { $value }
letter-forward-subject = Temat: { $value }
letter-forward-to = Do: { $value }
letter-forward-cc = DW: { $value }
letter-subject-reply = Re:
letter-subject-forward = PD:
letter-signature =
    Z poważaniem
    { $agent }
    { $shop }
letter-customer-unnamed = nasz klient lub klientka
letter-salutation-formal = Dzień dobry
letter-salutation-formal-nameless = Dzień dobry
letter-salutation = Dzień dobry, { $name }
letter-salutation-nameless = Dzień dobry
letter-order-heading = Zamówienie { $number } z dnia { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Dostawa: { $amount }
letter-order-total = Razem: { $total }
letter-order-follow-carrier = Paczka jest w drodze z { $carrier } i można ją śledzić tutaj: { $url }
letter-order-follow = Paczkę można śledzić tutaj: { $url }
letter-order-parcel-carrier = Paczka jest w drodze z { $carrier }, numer przesyłki { $number }.
letter-order-parcel = Numer przesyłki to { $number }.
letter-order-stage-awaiting-payment = oczekuje na płatność
letter-order-stage-on-hold = wstrzymane
letter-order-stage-preparing = w przygotowaniu
letter-order-stage-partly-sent = częściowo w drodze
letter-order-stage-sent = w drodze
letter-order-stage-delivered = dostarczone
letter-order-stage-completed = zrealizowane
letter-order-stage-refunded = zwrócono pieniądze
letter-order-stage-cancelled = anulowane
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } zamiast { $before }
letter-product-in-stock = Dostępne.
letter-product-few =
    { $count ->
        [one] Została tylko jedna sztuka.
        [few] Zostały tylko { $count } sztuki.
        [many] Zostało tylko { $count } sztuk.
       *[other] Zostało tylko { $count } sztuki.
    }
letter-product-sold-out = Chwilowo niedostępne.
letter-return-why-until = Zwrot można zgłosić do { $date }.
letter-return-why-no-end = Zwrot można zgłosić w każdej chwili.
letter-return-why-late = Termin na ten zwrot minął { $date }.
letter-return-why-excluded = Tego artykułu nie można zwrócić.
letter-return-why-person = Sami rozpatrujemy to zgłoszenie i napiszemy do Państwa.
letter-return-why-condition = Prosimy o informację, w jakim stanie jest artykuł: nieotwarty, otwarty, używany czy uszkodzony.
letter-return-why-fee = Za zwrot potrącamy { $amount }.
letter-return-why-fee-waived = Zwrot jest dla Państwa bezpłatny.
letter-return-why-label-shop = Za odesłanie płacimy my.
letter-return-why-label-customer = Koszt odesłania jest po Państwa stronie.
letter-return-why-photo = Prosimy najpierw o zdjęcie.
letter-return-why-keep-it = Artykuł mogą Państwo zatrzymać.
letter-return-why-bonus = Przy wyborze środków na kolejne zakupy dodajemy { $percent }%.
letter-return-why-withdrawal = Odstąpienie jest w terminie; ostatni dzień to { $date }. Zwracamy to, co zostało zapłacone.
letter-return-why-withdrawal-early = Odstąpienie jest w terminie. Zwracamy to, co zostało zapłacone.
letter-return-why-withdrawal-late = Prawo odstąpienia wygasło { $date }.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] Od zakupu towarów szybko psujących się nie można odstąpić.
        [custom_made] Od zakupu towarów wykonanych na zamówienie nie można odstąpić.
        [unsealed] Po otwarciu zapieczętowanego opakowania od tego zakupu nie można odstąpić.
       *[digital] Od zakupu treści cyfrowych, których dostarczanie się rozpoczęło, nie można odstąpić.
    }
letter-return-why-delivery = Zwracamy też { $amount } za dostawę.
letter-return-policy-headline = Zwroty i zwrot pieniędzy
letter-return-policy-zone-eu = Dostawy na terenie Europejskiego Obszaru Gospodarczego
letter-return-policy-zone-uk = Dostawy do Wielkiej Brytanii
letter-return-policy-zone-us = Dostawy do Stanów Zjednoczonych
letter-return-policy-zone-rest = Dostawy do wszystkich innych krajów
letter-return-policy-zone-named = Dostawy: { $zone }
letter-return-policy-all = Dla wszystkiego, co można u nas kupić:
letter-return-policy-rest = We wszystkich innych przypadkach:
letter-return-policy-when = Dotyczy: { $conditions }.
letter-return-policy-if-reason = powód zwrotu: { $list }
letter-return-policy-if-tags = artykuły oznaczone { $list }
letter-return-policy-if-skus = numery artykułów zaczynające się od { $list }
letter-return-policy-if-titles = artykuły z { $list } w nazwie
letter-return-policy-if-price-from = cena od { $amount }
letter-return-policy-if-price-to = cena do { $amount }
letter-return-policy-if-discounted = artykuły przecenione
letter-return-policy-if-full-price = artykuły w pełnej cenie
letter-return-policy-if-final-sale = artykuły wyłączone ze zwrotów i wymiany
letter-return-policy-if-not-final-sale = artykuły objęte zwrotami i wymianą
letter-return-policy-if-quantity-from =
    { $count ->
        [one] od jednej sztuki
        [few] od { $count } sztuk
        [many] od { $count } sztuk
       *[other] od { $count } sztuki
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [one] tylko jedna sztuka
        [few] do { $count } sztuk
        [many] do { $count } sztuk
       *[other] do { $count } sztuki
    }
letter-return-policy-if-state = stan artykułu: { $list }
letter-return-policy-if-warranty = wady objęte odpowiedzialnością sprzedawcy
letter-return-policy-if-transport = uszkodzenia w transporcie
letter-return-policy-not-returnable = Tych artykułów nie można zwrócić.
letter-return-policy-days =
    { $count ->
        [one] Zwrot można zgłosić do { $count } dnia po dostawie.
        [few] Zwrot można zgłosić do { $count } dni po dostawie.
        [many] Zwrot można zgłosić do { $count } dni po dostawie.
       *[other] Zwrot można zgłosić do { $count } dnia po dostawie.
    }
letter-return-policy-no-end = Zwrot można zgłosić w każdej chwili.
letter-return-policy-outcomes = Proponujemy: { $list }.
letter-return-policy-fee-flat = Za każdy zwrot potrącamy { $amount }.
letter-return-policy-fee-percent = Potrącamy { $percent }% ceny.
letter-return-policy-fee-none = Sam zwrot nic nie kosztuje.
letter-return-policy-fee-free = Nic nie potrącamy z tych powodów: { $list }.
letter-return-policy-label-shop = Za odesłanie płacimy my.
letter-return-policy-label-customer = Koszt odesłania jest po Państwa stronie.
letter-return-policy-photo = Prosimy dołączyć do zgłoszenia zdjęcie.
letter-return-policy-review = Każde zgłoszenie sprawdzamy, zanim je przyjmiemy.
letter-return-policy-keep-it = Artykuł o wartości poniżej { $amount } można zatrzymać.
letter-return-policy-bonus = Przy wyborze środków na kolejne zakupy dodajemy { $percent }%.
letter-return-policy-ours = Jeśli błąd jest po naszej stronie, na przykład artykuł jest niewłaściwy, wadliwy lub uszkodzony, nic nie potrącamy i płacimy za odesłanie.
letter-return-policy-withdrawal = Konsumenci mogą odstąpić od zakupu w ciągu 14 dni od otrzymania ostatniej paczki, bez podania przyczyny. Zwracamy wtedy wszystkie płatności, także za zwykłą dostawę, w ciągu 14 dni od zgłoszenia i tym samym sposobem płatności; możemy poczekać, aż dotrze do nas towar albo dowód jego nadania. Towar należy odesłać w ciągu 14 dni od zgłoszenia. Potrącamy tylko utratę wartości wynikającą z używania wykraczającego poza to, co potrzebne do wypróbowania towaru.
letter-return-policy-withdrawal-label-shop = Przy odstąpieniu za odesłanie płacimy my.
letter-return-policy-withdrawal-label-customer = Przy odstąpieniu koszt odesłania jest po Państwa stronie.
letter-return-policy-withdrawal-except = Prawo odstąpienia nie obejmuje: { $list }.
letter-return-policy-kind-perishable = towarów szybko psujących się
letter-return-policy-kind-custom-made = towarów wykonanych na zamówienie klienta
letter-return-policy-kind-unsealed = zapieczętowanych artykułów higienicznych, nagrań i programów po otwarciu opakowania
letter-return-policy-kind-digital = treści cyfrowych, których dostarczanie rozpoczęto za zgodą klienta
letter-return-reason-too-small = za małe
letter-return-reason-too-large = za duże
letter-return-reason-style-differs = inny fason lub kolor
letter-return-reason-not-as-described = niezgodne z opisem
letter-return-reason-defective = wadliwe
letter-return-reason-damaged-in-transit = uszkodzone w transporcie
letter-return-reason-wrong-item = niewłaściwy artykuł
letter-return-reason-missing-part = brak części
letter-return-reason-arrived-late = dotarło za późno
letter-return-reason-several-sizes = zamówiono kilka rozmiarów
letter-return-reason-changed-mind = zmiana zdania
letter-return-reason-gift = prezent
letter-return-reason-other = inny powód
letter-return-outcome-advice = porada
letter-return-outcome-exchange = wymiana na inny rozmiar lub kolor
letter-return-outcome-other-product = wymiana na inny artykuł
letter-return-outcome-credit = środki na kolejne zakupy
letter-return-outcome-refund = zwrot pieniędzy
letter-return-outcome-partial-refund = częściowy zwrot pieniędzy
letter-return-outcome-replacement = wymiana na nowy egzemplarz
letter-return-outcome-repair = naprawa
letter-return-outcome-keep-it = zwrot pieniędzy bez odsyłania
letter-return-outcome-donate = zwrot pieniędzy po oddaniu artykułu potrzebującym
letter-return-state-unopened = nieotwarty
letter-return-state-opened = otwarty
letter-return-state-used = używany
letter-return-state-damaged = uszkodzony
