topics-topic-delivery = Dostawa
topics-topic-exchange = Wymiana lub rozmiar
topics-topic-return = Zwrot
topics-topic-damage = Uszkodzenie lub wada
topics-topic-payment = Płatność
topics-topic-order-change = Zmiana zamówienia
topics-topic-product = Pytanie o produkt
topics-topic-other = Inna sprawa
topics-item-check-tracking = Sprawdzić śledzenie przesyłki
topics-item-ask-carrier = Zapytać przewoźnika
topics-item-tell-date = Podać klientowi termin
topics-item-order-number = Numer zamówienia
topics-item-address = Adres dostawy
topics-item-check-stock = Sprawdzić stan magazynu
topics-item-send-label = Wysłać etykietę zwrotną
topics-item-send-replacement = Wysłać nowy egzemplarz
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
topics-item-check-not-shipped = Sprawdzić, czy jeszcze nie wysłano
topics-item-change-order = Zmienić zamówienie
topics-item-wanted-change = Co trzeba zmienić
topics-item-product-name = Nazwa lub numer produktu
topics-item-improve-text = Poprawić opis produktu
topics-option-replacement = Nowy egzemplarz
topics-option-refund = Zwrot pieniędzy
topics-option-repair = Naprawa
topics-cause-supplier-fault = Błąd dostawcy
topics-cause-wrong-picking = Spakowano niewłaściwy produkt
topics-cause-carrier-delay = Opóźnienie przewoźnika
topics-cause-carrier-loss = Przewoźnik zgubił paczkę
topics-cause-carrier-damage = Uszkodzone w transporcie
topics-cause-size-chart = Myląca tabela rozmiarów
topics-cause-product-text = Niejasny lub błędny opis produktu
topics-cause-shop-site = Problem na stronie sklepu
topics-cause-our-mistake = Nasz błąd w obsłudze
topics-cause-changed-mind = Zmiana decyzji klienta
topics-cause-only-question = Tylko pytanie
topics-cause-other = Inna przyczyna
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
topics-letter-greeting = { $salutation }!
topics-command-topic = Określ kategorię
topics-command-intake = Lista kroków i dane
topics-command-ask = Poproś o brakujące dane
topics-command-cause = Przyczyna
topics-command-go = Kategorie i przyczyny
topics-list-close =
    .label = Zamknij listę
topics-list-empty = Nic nie pasuje. Własne możesz dodać w ustawieniach.
topics-list-topic =
    .label = Czego dotyczy?
topics-list-cause =
    .label = Jaka była przyczyna?
topics-topic-none = Bez kategorii
topics-cause-none = Bez przyczyny
topics-cause-skip = Zamknij bez przyczyny
topics-cause-offered =
    { $count ->
        [one] Wybierz jedną, a rozmowa zostanie zamknięta.
        [few] Wybierz jedną, a zostaną zamknięte { $count } rozmowy.
        [many] Wybierz jedną, a zostanie zamkniętych { $count } rozmów.
       *[other] Wybierz jedną, a zostanie zamknięte { $count } rozmowy.
    }
topics-cause-required =
    { $count ->
        [one] Sklep wymaga podania przyczyny przed zamknięciem.
        [few] Sklep wymaga przyczyny. Z tych { $count } rozmów te, które już ją mają, zachowają swoją.
        [many] Sklep wymaga przyczyny. Z tych { $count } rozmów te, które już ją mają, zachowają swoją.
       *[other] Sklep wymaga przyczyny. Z tych { $count } rozmowy te, które już ją mają, zachowają swoją.
    }
topics-progress = { $done } z { $all }
topics-panel-title = Kategoria
topics-panel-choose = Wybierz
topics-panel-change = Zmień
topics-panel-empty = Wybierz kategorię, aby zobaczyć listę kroków i dane, o które trzeba zapytać.
topics-panel-no-items = Brak kroków i pól. Dodaj je.
topics-steps-title = Lista kroków
topics-step-done = { $name } · { $at }
topics-field-none = jeszcze nieznane
topics-yes = Tak
topics-no = Nie
topics-photo-yes = jest
topics-photo-no = nie ma
topics-offer = Z wiadomości: { $value }
topics-offer-photo = Do wiadomości dołączono zdjęcie
topics-ask-missing = Poproś o brakujące dane ({ $count })
topics-ask-language = Prośba będzie w języku: { $language }.
topics-ask-unavailable = Brak tekstu w języku: { $wanted }. Prośba będzie w języku: { $used }.
topics-done-topic = Kategoria ustawiona
topics-done-cause = Przyczyna zapisana
topics-done-item = Zapisano
topics-done-saved = Zapisano
topics-done-archived = Zarchiwizowano
topics-settings-lead = Czego dotyczą rozmowy, co trzeba zrobić i czego trzeba dowiedzieć się od klienta.
topics-archived = w archiwum
topics-settings-count = kroki: { $steps }, pola: { $fields }
topics-settings-add = Dodaj kategorię
topics-causes-title = Przyczyny
topics-ask-title = Pytać o przyczynę przy zamykaniu
topics-ask-off = Nigdy
topics-ask-offered = Opcjonalnie
topics-ask-required = Obowiązkowo
topics-form-name = Nazwa
topics-form-name-hint = Na przykład: grawerowanie
topics-form-languages = W innych językach ({ $count })
topics-form-items = Kroki i pola
topics-form-add-step = Krok
topics-form-add-field = Pole
topics-form-save = Zapisz
topics-form-cancel = Odrzuć zmiany
topics-form-restore = Przywróć
topics-form-archive = Zarchiwizuj
topics-row-name =
    .label = Nazwa kroku lub pola
    .placeholder = Co trzeba zrobić lub wiedzieć?
topics-row-kind =
    .label = Rodzaj
topics-row-up =
    .label = W górę: { $name }
topics-row-down =
    .label = W dół: { $name }
topics-row-remove =
    .label = Usuń z listy: { $name }
topics-row-options = Możliwości, oddzielone średnikami
topics-kind-step = Krok
topics-kind-text = Tekst
topics-kind-number = Liczba
topics-kind-date = Data
topics-kind-choice = Wybór
topics-kind-yes-no = Tak lub nie
topics-kind-photo = Zdjęcie
topics-causes-period = Okres
topics-causes-days =
    { $count ->
        [one] ostatni dzień
        [few] ostatnie { $count } dni
        [many] ostatnie { $count } dni
       *[other] ostatnie { $count } dnia
    }
topics-causes-none = Brak przyczyn w tym okresie. Wybiera się je w rozmowie lub przy zamykaniu.
topics-causes-total =
    { $count ->
        [one] { $count } rozmowa z przyczyną
        [few] { $count } rozmowy z przyczyną
        [many] { $count } rozmów z przyczyną
       *[other] { $count } rozmowy z przyczyną
    }
topics-causes-chart =
    .label = Rozmowy według przyczyny
topics-causes-add = Dodaj
    .label = Nazwa nowej przyczyny
topics-causes-share = { $count } · { $share }%
topics-causes-archive =
    .label = Zarchiwizuj: { $name }
topics-causes-restore =
    .label = Przywróć: { $name }
