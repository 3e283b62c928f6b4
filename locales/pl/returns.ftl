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
