site-title = Pomoc { $shop }
site-lead = Jak możemy pomóc?
site-home = Strona główna pomocy
site-skip = Przejdź do treści
site-search = Szukaj w pomocy
site-search-results = Wyniki wyszukiwania
site-search-none = Nic nie znaleziono. Spróbuj innego słowa albo napisz do nas.
site-language = Język
site-own-name = Polski
site-fallback = Ten artykuł nie jest jeszcze przetłumaczony. Wyświetlany język: { $language }
site-articles =
    { $count ->
        [one] { $count } artykuł
        [few] { $count } artykuły
        [many] { $count } artykułów
       *[other] { $count } artykułu
    }
site-updated = Zaktualizowano { $date }
site-contents = Na tej stronie
site-related = Powiązane artykuły
site-helped = Czy to pomogło?
site-helped-yes = Tak, e-mailem
site-helped-no = Nie, e-mailem
site-helped-subject-yes = Pomocne: { $title }
site-helped-subject-no = Niepomocne: { $title }
site-helped-body = Czego brakuje? Prosimy pozostawić wiersz poniżej bez zmian.
site-contact = Kontakt
site-contact-lead = Napisz, o co chodzi. Z numerem zamówienia szybciej wszystko znajdziemy.
site-contact-email = E-mail
site-contact-phone = Telefon
site-contact-address = Adres
site-contact-hours = Godziny pracy
site-callout-note = Uwaga
site-callout-tip = Wskazówka
site-callout-important = Ważne
site-callout-warning = Ostrożnie
site-callout-caution = Ostrzeżenie
site-product-view = Zobacz w sklepie
site-video-elsewhere = Obejrzyj na { $host }
site-video-captions = Napisy
site-video-transcript = Co mówi się w filmie
site-scan = Czytaj online
site-missing = Ta strona nie istnieje
site-withdrawal-mail = Odstąp od umowy e-mailem
