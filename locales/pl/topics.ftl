topics-topic-delivery = Dostawa
topics-topic-exchange = Wymiana, rozmiar
topics-topic-return = Zwrot
topics-topic-damage = Uszkodzenie, wada
topics-topic-payment = Płatność
topics-topic-order-change = Zmiana zamówienia
topics-topic-product = Pytanie o produkt
topics-topic-other = Coś innego
topics-item-check-tracking = Sprawdzić śledzenie przesyłki
topics-item-ask-carrier = Zapytać przewoźnika
topics-item-tell-date = Podać klientowi termin
topics-item-order-number = Numer zamówienia
topics-item-address = Adres dostawy
topics-item-check-stock = Sprawdzić stan magazynu
topics-item-send-label = Wysłać etykietę zwrotną
topics-item-send-replacement = Wysłać nowy towar
topics-item-wanted-size = Potrzebny rozmiar
topics-item-check-period = Sprawdzić termin zwrotu
topics-item-refund = Zwrócić pieniądze
topics-item-return-reason = Powód zwrotu
topics-item-is-unworn = Nienoszone i z metką?
topics-item-look-at-photo = Obejrzeć zdjęcie
topics-item-offer-solution = Zaproponować rozwiązanie
topics-item-tell-supplier = Powiadomić dostawcę
topics-item-damage-photo = Zdjęcie uszkodzenia
topics-item-wanted-solution = Preferowane rozwiązanie
topics-item-check-payment = Sprawdzić płatność
topics-item-payment-method = Sposób płatności
topics-item-payment-date = Data płatności
topics-item-check-not-shipped = Sprawdzić, czy nie wysłano
topics-item-change-order = Zmienić zamówienie
topics-item-wanted-change = Co trzeba zmienić
topics-item-product-name = Nazwa lub numer produktu
topics-item-improve-text = Poprawić opis produktu
topics-option-replacement = Wymiana na nowy
topics-option-refund = Zwrot pieniędzy
topics-option-repair = Naprawa
topics-cause-supplier-fault = Błąd dostawcy
topics-cause-wrong-picking = Spakowano nie ten towar
topics-cause-carrier-delay = Opóźnienie przewoźnika
topics-cause-carrier-loss = Przewoźnik zgubił paczkę
topics-cause-carrier-damage = Uszkodzone w transporcie
topics-cause-size-chart = Myląca tabela rozmiarów
topics-cause-product-text = Niejasny lub błędny opis produktu
topics-cause-shop-site = Problem na stronie sklepu
topics-cause-our-mistake = Nasz błąd w obsłudze
topics-cause-changed-mind = Zmiana decyzji klienta
topics-cause-only-question = Tylko pytanie
topics-cause-other = Coś innego
topics-letter-ask =
    { $formality ->
        [formal] Abyśmy mogli Państwu pomóc, uprzejmie prosimy o przesłanie następujących informacji:
        [informal] Żebyśmy mogli szybko Ci pomóc, prześlij nam jeszcze:
       *[neutral] Aby szybko pomóc, potrzebujemy jeszcze następujących informacji:
    }
topics-letter-thanks =
    { $formality ->
        [formal] Dziękujemy Państwu za pomoc.
       *[neutral] Dziękujemy!
    }
topics-letter-choice = { $name } ({ $options })
