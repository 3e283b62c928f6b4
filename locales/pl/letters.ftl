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
letter-return-policy-all = Dotyczy to wszystkiego, co można u nas kupić.
letter-return-policy-rest = We wszystkich innych przypadkach obowiązują poniższe zasady.
letter-return-policy-when = Obejmuje to następujące przypadki: { $conditions }.
letter-return-policy-if-reason = zwroty z jednego z tych powodów ({ $list })
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
letter-return-policy-if-state = artykuły w takim stanie ({ $list })
letter-return-policy-if-warranty = wady objęte odpowiedzialnością sprzedawcy
letter-return-policy-if-transport = uszkodzenia w transporcie
letter-return-policy-not-returnable = Tych artykułów nie można zwrócić.
letter-return-policy-days =
    { $count ->
        [one] Zwrot można zgłosić w ciągu jednego dnia od dostawy.
        [few] Zwrot można zgłosić w ciągu { $count } dni od dostawy.
        [many] Zwrot można zgłosić w ciągu { $count } dni od dostawy.
       *[other] Zwrot można zgłosić w ciągu { $count } dnia od dostawy.
    }
letter-return-policy-no-end = Zwrot można zgłosić w każdej chwili.
letter-return-policy-outcomes = Do wyboru: { $list }.
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


letter-return-item = { $quantity } × { $title }
letter-return-requested-subject = Zwrot { $number }: mamy zgłoszenie
letter-return-requested-body =
    { $formality ->
        [informal] Dziękujemy za wiadomość. Zapisaliśmy, że z zamówienia { $order } chcesz zwrócić:
       *[neutral] Dziękujemy za wiadomość. Zapisaliśmy, że z zamówienia { $order } chcą Państwo zwrócić:
    }

    { $items }

    { $formality ->
        [informal] Numer Twojego zwrotu to { $number }. Sprawdzimy zgłoszenie i napiszemy, co dalej; na razie nic nie wysyłaj.
       *[neutral] Numer zwrotu to { $number }. Sprawdzimy zgłoszenie i napiszemy, co dalej; prosimy na razie niczego nie wysyłać.
    }
letter-return-needs-info-subject = Zwrot { $number }: jeszcze jedno pytanie
letter-return-needs-info-body =
    { $formality ->
        [informal] Żebyśmy mogli zdecydować o zwrocie z zamówienia { $order }, prześlij nam jeszcze:
       *[neutral] Abyśmy mogli zdecydować o zwrocie z zamówienia { $order }, uprzejmie prosimy o przesłanie:
    }

    { $questions }

    { $formality ->
        [informal] Wystarczy odpowiedź na tę wiadomość; możesz dołączyć zdjęcia.
       *[neutral] Wystarczy odpowiedź na tę wiadomość; mogą Państwo dołączyć zdjęcia.
    }
letter-return-approved-subject = Zwrot { $number } przyjęty: jak go wysłać
letter-return-approved-body =
    { $formality ->
        [informal] Dobra wiadomość: przyjmujemy zwrot z zamówienia { $order }:
       *[neutral] Informujemy, że przyjmujemy zwrot z Państwa zamówienia { $order }:
    }

    { $items }

    { $formality ->
        [informal] Zapakuj wszystko dobrze, włóż do paczki kartkę z numerem zwrotu { $number } i wyślij na adres:
       *[neutral] Prosimy wszystko dobrze zapakować, włożyć do paczki kartkę z numerem zwrotu { $number } i wysłać na adres:
    }

    { $address }
letter-return-send-by =
    { $formality ->
        [informal] Wyślij paczkę najpóźniej { $date }.
       *[neutral] Prosimy wysłać paczkę najpóźniej { $date }.
    }
letter-return-postage-ours =
    { $formality ->
        [informal] Za wysyłkę płacimy my: użyj naszej etykiety.
       *[neutral] Koszt wysyłki ponosimy my: prosimy użyć naszej etykiety.
    }
letter-return-postage-yours =
    { $formality ->
        [informal] Koszt wysyłki jest po Twojej stronie; zachowaj potwierdzenie nadania.
       *[neutral] Koszt wysyłki jest po Państwa stronie; prosimy zachować potwierdzenie nadania.
    }
letter-return-declined-subject = W sprawie zwrotu { $number }
letter-return-declined-body =
    { $formality ->
        [informal] Dokładnie sprawdziliśmy Twoje zgłoszenie. Niestety nie możemy przyjąć zwrotu z zamówienia { $order }:
       *[neutral] Dokładnie sprawdziliśmy Państwa zgłoszenie. Niestety nie możemy przyjąć zwrotu z zamówienia { $order }:
    }

    { $items }

    Powód: { $reason }

    { $formality ->
        [informal] Jeśli coś się nie zgadza, odpowiedz na tę wiadomość, a spojrzymy na to jeszcze raz.
       *[neutral] Jeśli coś się nie zgadza, prosimy o odpowiedź na tę wiadomość, a sprawdzimy to ponownie.
    }
letter-return-awaiting-subject = Zwrot { $number }: czekamy na paczkę
letter-return-awaiting-body =
    { $formality ->
        [informal] Paczka z Twoim zwrotem { $number } jeszcze do nas nie dotarła. Czekamy na:
       *[neutral] Paczka z Państwa zwrotem { $number } jeszcze do nas nie dotarła. Czekamy na:
    }

    { $items }

    Adres jeszcze raz:

    { $address }

    { $formality ->
        [informal] Jeśli jest już w drodze, podaj nam numer przesyłki, żebyśmy mogli ją śledzić.
       *[neutral] Jeśli jest już w drodze, prosimy o numer przesyłki, abyśmy mogli ją śledzić.
    }
letter-return-received-subject = Zwrot { $number }: paczka dotarła
letter-return-received-body =
    { $formality ->
        [informal] Paczka z Twoim zwrotem { $number } jest już u nas, dziękujemy! Otrzymaliśmy:
       *[neutral] Paczka z Państwa zwrotem { $number } dotarła do nas, dziękujemy. Otrzymaliśmy:
    }

    { $items }

    { $formality ->
        [informal] Wszystko sprawdzimy i napiszemy do Ciebie, gdy tylko sprawa będzie załatwiona.
       *[neutral] Wszystko sprawdzimy i napiszemy do Państwa, gdy tylko sprawa będzie załatwiona.
    }
letter-return-refund-subject = Zwrot { $number }: pieniądze są w drodze
letter-return-refund-body =
    { $formality ->
        [informal] Twój zwrot { $number } z zamówienia { $order } jest sprawdzony. Zwróciliśmy Ci { $amount } tą samą drogą, którą zapłacono za zamówienie.
       *[neutral] Państwa zwrot { $number } z zamówienia { $order } został sprawdzony. Zwróciliśmy Państwu { $amount } tą samą drogą, którą zapłacono za zamówienie.
    }

    { $days ->
        [one] Bank lub serwis płatniczy może potrzebować jednego dnia roboczego, zanim kwota będzie widoczna.
       *[other] Bank lub serwis płatniczy może potrzebować do { $days } dni roboczych, zanim kwota będzie widoczna.
    }
letter-return-deduction = Potrącono { $amount }: { $reason }
letter-return-exchange-subject = Zwrot { $number }: wymiana jest w drodze
letter-return-exchange-body =
    { $formality ->
        [informal] Dobra wiadomość: za zwrot { $number } wysłaliśmy Ci:
       *[neutral] Za zwrot { $number } wysłaliśmy Państwu:
    }

    { $items }
letter-return-exchange-due-subject = Zwrot { $number }: wymiana, do dopłaty { $amount }
letter-return-exchange-due-body =
    { $formality ->
        [informal] Za zwrot { $number } odłożyliśmy dla Ciebie:
       *[neutral] Za zwrot { $number } odłożyliśmy dla Państwa:
    }

    { $items }

    { $formality ->
        [informal] Do zapłaty pozostaje { $amount }. Wyślemy, gdy tylko tu zapłacisz:
       *[neutral] Do zapłaty pozostaje { $amount }. Wyślemy, gdy tylko Państwo tu zapłacą:
    }

    { $link }
letter-return-credit-subject = Zwrot { $number }: bon do sklepu
letter-return-credit-body =
    { $formality ->
        [informal] Za zwrot { $number } otrzymujesz bon o wartości { $amount }. Przy płaceniu wpisz ten kod:
       *[neutral] Za zwrot { $number } otrzymują Państwo bon o wartości { $amount }. Przy płaceniu prosimy wpisać ten kod:
    }

    { $code }
letter-return-credit-until = Jest ważny do { $date }.
letter-return-keep-subject = Zwrot { $number }: nic nie trzeba odsyłać
letter-return-keep-body =
    { $formality ->
        [informal] Przepraszamy za kłopot. Nie musisz nic odsyłać; zatrzymaj to albo podaruj komuś:
       *[neutral] Przepraszamy za kłopot. Nie muszą Państwo nic odsyłać; można to zatrzymać albo komuś podarować:
    }

    { $items }

    { $formality ->
        [informal] Zwróciliśmy Ci { $amount } tą samą drogą, którą zapłacono za zamówienie.
       *[neutral] Zwróciliśmy Państwu { $amount } tą samą drogą, którą zapłacono za zamówienie.
    } { $days ->
        [one] Może minąć jeden dzień roboczy, zanim kwota będzie widoczna.
       *[other] Może minąć do { $days } dni roboczych, zanim kwota będzie widoczna.
    }
letter-return-withdrawal-subject = Potwierdzenie otrzymania odstąpienia od umowy, zamówienie { $order }
letter-return-withdrawal-body =
    { $formality ->
        [informal] Potwierdzamy otrzymanie Twojego oświadczenia o odstąpieniu od umowy.
       *[neutral] Potwierdzamy otrzymanie Państwa oświadczenia o odstąpieniu od umowy.
    }

    Otrzymano: { $received }
    Zamówienie: { $order }

    { $items }

    Treść oświadczenia:

    { $content }

    { $formality ->
        [informal] Odeślij towar niezwłocznie, najpóźniej { $send }. Zwrócimy Ci wszystkie otrzymane za niego płatności, w tym koszt zwykłej dostawy, niezwłocznie i najpóźniej { $repay }, tym samym sposobem płatności i bez żadnych opłat. Możemy wstrzymać się ze zwrotem do otrzymania towaru lub dowodu jego odesłania, w zależności od tego, co nastąpi wcześniej.
       *[neutral] Prosimy odesłać towar niezwłocznie, najpóźniej { $send }. Zwrócimy Państwu wszystkie otrzymane za niego płatności, w tym koszt zwykłej dostawy, niezwłocznie i najpóźniej { $repay }, tym samym sposobem płatności i bez żadnych opłat. Możemy wstrzymać się ze zwrotem do otrzymania towaru lub dowodu jego odesłania, w zależności od tego, co nastąpi wcześniej.
    }

    { $formality ->
        [informal] Zachowaj tę wiadomość.
       *[neutral] Prosimy zachować tę wiadomość.
    }
letter-return-withdrawal-address =
    Adres do wysyłki towaru:

    { $address }
letter-return-expired-subject = Zwrot { $number }: termin minął
letter-return-expired-body =
    { $formality ->
        [informal] W terminie nic do nas nie dotarło, dlatego zamknęliśmy Twój zwrot { $number }.
       *[neutral] W uzgodnionym terminie nic do nas nie dotarło, dlatego zamknęliśmy zwrot { $number }.
    }

    { $formality ->
        [informal] Jeśli paczka jest w drodze albo coś Ci wypadło, odpowiedz na tę wiadomość, a znajdziemy rozwiązanie.
       *[neutral] Jeśli paczka jest w drodze albo coś stanęło na przeszkodzie, prosimy odpowiedzieć na tę wiadomość, a znajdziemy rozwiązanie.
    }
letter-return-lost-subject = Zwrot { $number }: szukamy paczki
letter-return-lost-body =
    { $formality ->
        [informal] Wygląda na to, że paczka z Twoim zwrotem { $number } zaginęła w drodze. Poprosiliśmy przewoźnika, żeby jej poszukał.
       *[neutral] Wygląda na to, że paczka z Państwa zwrotem { $number } zaginęła w drodze. Poprosiliśmy przewoźnika o jej odszukanie.
    }

    { $formality ->
        [informal] Jeśli masz potwierdzenie nadania, prześlij je nam. Napiszemy, gdy tylko będziemy wiedzieć więcej.
       *[neutral] Jeśli mają Państwo potwierdzenie nadania, prosimy je nam przesłać. Napiszemy, gdy tylko będziemy wiedzieć więcej.
    }
letter-return-resting-subject = Zwrot { $number }: gdzie jest paczka?
letter-return-resting-body =
    { $formality ->
        [informal] Paczka z Twoim zwrotem { $number } jeszcze do nas nie dotarła. Ostatni ruch widzieliśmy { $day }.
       *[neutral] Paczka z Państwa zwrotem { $number } jeszcze do nas nie dotarła. Ostatni ruch widzieliśmy { $day }.
    }
letter-return-resting-ask =
    { $formality ->
        [informal] Wiesz coś więcej, a może paczka do Ciebie wróciła? Jeśli masz potwierdzenie nadania, prześlij je nam: na jego podstawie przewoźnik może poszukać paczki.
       *[neutral] Czy wiedzą Państwo coś więcej, a może paczka do Państwa wróciła? Jeśli mają Państwo potwierdzenie nadania, prosimy je nam przesłać: na jego podstawie przewoźnik może odszukać paczkę.
    }
letter-return-closed-subject = Zwrot { $number } załatwiony
letter-return-closed-body =
    { $formality ->
        [informal] Twój zwrot { $number } jest załatwiony. W razie pytań odpowiedz na tę wiadomość.
       *[neutral] Państwa zwrot { $number } jest załatwiony. W razie pytań prosimy odpowiedzieć na tę wiadomość.
    }
letter-withdrawal-page-heading = Odstąpienie od umowy
letter-withdrawal-page-explanation = Konsumenci mogą odstąpić od umowy w ciągu 14 dni od otrzymania towaru bez podawania przyczyny. Wystarczą imię i nazwisko, numer zamówienia i adres do potwierdzenia otrzymania. Odstąpienie może dotyczyć całego zamówienia lub jego części.
letter-withdrawal-page-name = Imię i nazwisko
letter-withdrawal-page-order = Numer zamówienia, a jeśli nie chodzi o całość, także towary
letter-withdrawal-page-email = Adres e-mail do potwierdzenia otrzymania
letter-withdrawal-page-first = Odstąp od umowy tutaj
letter-withdrawal-page-second = Potwierdź odstąpienie od umowy
letter-withdrawal-page-done = Otrzymaliśmy oświadczenie o odstąpieniu od umowy { $received }. Potwierdzenie z jego treścią wysłaliśmy e-mailem.
letter-return-question-photo = Zdjęcia pokazujące opisany problem, po jednym każdego artykułu
letter-return-why-outcome-until = Możliwe do { $date }: { $outcome }.
letter-return-why-outcome-late = Termin minął { $date } dla: { $outcome }.
letter-return-why-outcome-fee = Przy tym wyborze potrącamy { $amount }: { $outcome }.
letter-return-why-outcome-free = Bez potrącenia: { $outcome }.
letter-return-policy-if-stores = zamówienia złożone w { $list }
letter-return-policy-own-days =
    { $count ->
        [one] Do jednego dnia po doręczeniu: { $outcome }.
        [few] Do { $count } dni po doręczeniu: { $outcome }.
        [many] Do { $count } dni po doręczeniu: { $outcome }.
       *[other] Do { $count } dnia po doręczeniu: { $outcome }.
    }
letter-return-policy-own-fee-flat = Za każdy zwrot potrącamy { $amount } przy wyborze: { $outcome }.
letter-return-policy-own-fee-percent = Potrącamy { $percent }% ceny przy wyborze: { $outcome }.
letter-return-policy-own-fee-none = Nic nie potrącamy przy wyborze: { $outcome }.
letter-return-policy-photo-from = Przy wartości od { $amount } prosimy dołączyć do zgłoszenia zdjęcie.
letter-return-policy-review-from = Przy wartości od { $amount } sprawdzamy zgłoszenie, zanim je przyjmiemy.
letter-return-policy-not-possible = Zwrot nie jest możliwy.
letter-return-policy-years =
    { $count ->
        [one] Można to zgłosić w ciągu roku od dostawy.
        [few] Można to zgłosić w ciągu { $count } lat od dostawy.
        [many] Można to zgłosić w ciągu { $count } lat od dostawy.
       *[other] Można to zgłosić w ciągu { $count } roku od dostawy.
    }
