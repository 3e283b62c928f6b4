orders-title = Zamówienia
orders-order = Zamówienie { $number }
orders-fact =
    { $count ->
        [one] 1 zamówienie, { $worth } od { $since }
        [few] { $count } zamówienia, { $worth } od { $since }
        [many] { $count } zamówień, { $worth } od { $since }
       *[other] { $count } zamówienia, { $worth } od { $since }
    }
orders-fact-refunds =
    { $count ->
        [one] 1 zwrot pieniędzy
        [few] { $count } zwroty pieniędzy
        [many] { $count } zwrotów pieniędzy
       *[other] { $count } zwrotu pieniędzy
    }
orders-stage-draft = Szkic
orders-stage-awaiting-payment = Czeka na płatność
orders-stage-on-hold = Wstrzymane
orders-stage-preparing = Do wysłania
orders-stage-partly-sent = Wysłane częściowo
orders-stage-sent = W drodze
orders-stage-delivered = Dostarczone
orders-stage-completed = Zrealizowane
orders-stage-refunded = Zwrócono pieniądze
orders-stage-cancelled = Anulowane
orders-stage-failed = Płatność nieudana
orders-stage-gone = Nie ma już w sklepie
orders-step-placed = złożone
orders-step-paid = opłacone
orders-step-sent = wysłane
orders-step-delivered = dostarczone
orders-steps = Krok { $done } z 4: { $step }
orders-paid = Zapłacono: { $way }, { $day }
orders-paid-plain = Zapłacono, { $day }
orders-unpaid = Nieopłacone, złożone { $day }
orders-refunded-part = Zwrócono { $amount }
orders-parcel = Paczka
orders-parcel-follow =
    .label = Śledź paczkę { $number } w przeglądarce
orders-parcel-sent = Wysłano { $ago }
orders-parcel-moved = ostatni ruch { $ago }
orders-parcel-delivered = Dostarczono { $when }
orders-parcel-untracked = Brak numeru przesyłki
orders-as-of = Stan na { $when }
orders-asking = Pytam sklep …
orders-named = Wymienione w tekście
orders-strange = Należy do innego adresu: { $email }
orders-strange-nameless = Należy do innego adresu
orders-by-hand = Przypisane ręcznie
orders-take = Przypisz do tego klienta
orders-not-theirs = Nie należy do tego klienta
orders-done-theirs = Przypisano zamówienie { $number }
orders-done-not-theirs = Odłączono zamówienie { $number }
orders-more =
    { $count ->
        [one] Jeszcze 1 zamówienie
        [few] Jeszcze { $count } zamówienia
        [many] Jeszcze { $count } zamówień
       *[other] Jeszcze { $count } zamówienia
    }
orders-newest-only = Widać { $shown } najnowszych zamówień z { $total }.
orders-none = Nic nie zamówiono z adresów i numerów tego klienta.
orders-unsure = Mogą istnieć zamówienia: nie każdy sklep dało się odczytać.
orders-reading = Zamówienia sklepu są jeszcze wczytywane.
orders-no-shop = Tutaj, obok każdej rozmowy, widać zamówienia z Twojego sklepu.
orders-no-shop-customer = Gdy sklep będzie połączony, pojawią się tu zamówienia tego klienta.
orders-connect = Połącz sklep
orders-trouble = { $shop }: { $problem }
orders-settings = Otwórz ustawienia sklepów
orders-close =
    .label = Zamknij zamówienie
orders-menu =
    .label = Więcej o tym zamówieniu
orders-sum-items = Produkty
orders-sum-discount = Rabat
orders-sum-shipping = Dostawa
orders-sum-tax = w tym podatek
orders-sum-total = Razem
orders-sum-refunded = Zwrócono
orders-payments = Płatności
orders-refunds = Zwroty pieniędzy
orders-parcels = Paczki
orders-address-delivery = Adres dostawy
orders-address-billing = Adres rozliczeniowy
orders-notes = Notatki
orders-note-customer = Od klienta
orders-note-public = Wysłano do klienta
orders-conversations = Rozmowy
orders-conversations-none = Nikt nie pisał z adresów tego zamówienia.
orders-no-subject = Bez tematu
orders-insert-facts = Wstaw dane zamówienia
orders-insert-tracking = Wstaw link do śledzenia
orders-copy-number = Kopiuj numer zamówienia
orders-copy-tracking = Kopiuj numer przesyłki
orders-copied = Skopiowano { $what }
orders-open-shop = Otwórz w panelu sklepu
orders-open = Pokaż całe zamówienie
orders-command-focus = Przejdź do zamówienia
orders-command-open = Pokaż całe zamówienie
orders-command-product = Znajdź produkt i wstaw
orders-products =
    .label = Produkty w Twoich sklepach
    .placeholder = Nazwa, numer artykułu lub rozmiar
orders-products-close =
    .label = Zamknij
orders-products-empty = Brak produktu z tymi słowami. Spróbuj nazwy lub numeru.
orders-products-insert = Wstaw
orders-products-page = Otwórz stronę
orders-products-variants = Warianty
orders-products-whole = Cały produkt
orders-stock =
    { $count ->
        [one] 1 sztuka
        [few] { $count } sztuki
        [many] { $count } sztuk
       *[other] { $count } sztuki
    }
orders-stock-none = Wyprzedane
orders-stock-some = Dostępne

## The page of orders, and what somebody should look at

orders-command-go = Przejdź do zamówień
orders-find = Numer, nazwisko, e-mail, produkt lub numer przesyłki
orders-none-found = Żadne zamówienie nie pasuje.
orders-views = Które zamówienia
orders-view-newest = Najnowsze
orders-view-late = Opóźniona wysyłka
orders-view-rests = Paczka bez wieści
orders-view-partly-refunded = Częściowo zwrócone
orders-view-high-risk = Wysokie ryzyko
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [one] Opłacone { $days } dzień roboczy temu, wciąż do wysłania
        [few] Opłacone { $days } dni robocze temu, wciąż do wysłania
        [many] Opłacone { $days } dni roboczych temu, wciąż do wysłania
       *[other] Opłacone { $days } dnia roboczego temu, wciąż do wysłania
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [one] Brak wieści o paczce od { $days } dnia
        [few] Brak wieści o paczce od { $days } dni
        [many] Brak wieści o paczce od { $days } dni
       *[other] Brak wieści o paczce od { $days } dnia
    }
# $amount (String): already formatted
orders-concern-partly-refunded = z tego zwrócono { $amount }
orders-concern-high-risk = Sklep ocenia to zamówienie jako bardzo ryzykowne
orders-view-well = Żadne zamówienie z ostatnich 90 dni nie wymaga tu uwagi.
orders-page-empty = Tutaj są zamówienia z podłączonych sklepów.
orders-limit-late = Opóźnione po ilu dniach roboczych
orders-limit-rests = Po ilu dniach bez wieści szukać paczki
