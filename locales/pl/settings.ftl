settings-title = Ustawienia
settings-nav =
    .label = Sekcje ustawień
settings-group-you = Ty
settings-group-team = Zespół
settings-group-mail = Poczta
settings-group-shop = Sklep
settings-saved = Zapisano
settings-channels-title = Skrzynki
settings-me-title = Ty i Twój sklep
settings-me-name = Twoje imię i nazwisko
settings-me-shop = Nazwa sklepu
settings-me-shop-hint = Klienci widzą jedno i drugie jako nadawcę.
settings-me-returns = Adres do zwrotów
settings-me-returns-hint = Pojawia się w listach o zwrotach. Napisz go tak, jak na paczce.
settings-me-signature = Podpis
settings-me-signature-hint = Pojawia się pod każdą wysyłaną wiadomością.
settings-me-language = Język interfejsu
settings-work-title = Wysyłanie i powiadomienia
settings-work-undo = Czas na cofnięcie wysłania
settings-work-undo-seconds =
    { $count ->
        [0] Wysyłaj od razu
        [one] { $count } sekunda
        [few] { $count } sekundy
        [many] { $count } sekund
       *[other] { $count } sekundy
    }
settings-work-notifications = Powiadamiaj o nowej poczcie od klientów
settings-work-quiet = Godziny ciszy
settings-work-quiet-from =
    .label = Cisza od
settings-work-quiet-until =
    .label = Cisza do
settings-look-title = Wygląd
settings-look-theme = Kolory
settings-look-theme-system = Jak w systemie
settings-look-theme-light = Jasne
settings-look-theme-dark = Ciemne
settings-look-theme-contrast = Wysoki kontrast
settings-look-density = Wysokość wierszy
settings-look-density-comfortable = Wygodna
settings-look-density-compact = Zwarta
settings-topics-title = Kategorie
settings-people-title = Zespół
settings-people-me = ty
settings-people-owner = właściciel
settings-people-name = Imię i nazwisko nowej osoby
settings-people-add = Dodaj
settings-data-title = Dane i bezpieczeństwo
settings-data-place = Wszystko jest zaszyfrowane i przechowywane w { $directory }. Comptoir { $version }.
settings-data-code-kept = Kod odzyskiwania tego obszaru roboczego masz już zapisany. Nie zostanie pokazany ponownie.
settings-data-backup = Utwórz kopię zapasową
settings-data-check = Sprawdź dane
settings-data-import = Importuj pocztę
settings-data-sample-remove = Usuń przykładowy sklep
settings-data-sample-gone = Przykładowy sklep został całkowicie usunięty.
settings-data-working = Chwileczkę
settings-data-backed-up = Kopia utworzona i sprawdzona: { $path }, { $size }
settings-data-sound = Dane są w porządku.
settings-data-damaged = Część danych jest uszkodzona: { $verdict }. Przywróć najnowszą kopię zapasową.
settings-import-kind =
    .label = Format poczty
settings-import-kind-mbox = Plik mbox
settings-import-kind-maildir = Folder Maildir
settings-import-kind-eml = Wiadomość .eml
settings-import-path =
    .label = Ścieżka do pliku lub folderu
    .placeholder = /home/…/mail.mbox
settings-import-hint = Skopiuj ścieżkę z menedżera plików. Plik jest tylko odczytywany i nigdy nie jest zmieniany.
settings-import-start = Importuj
settings-import-working = Odczytywanie poczty
settings-import-stopped = Przerwano. To, co odczytano, zostaje:
settings-import-done =
    { $count ->
        [one] Odczytano { $count } wiadomość, już obecne: { $duplicates }, nieczytelne: { $unreadable }.
        [few] Odczytano { $count } wiadomości, już obecne: { $duplicates }, nieczytelne: { $unreadable }.
        [many] Odczytano { $count } wiadomości, już obecne: { $duplicates }, nieczytelne: { $unreadable }.
       *[other] Odczytano { $count } wiadomości, już obecne: { $duplicates }, nieczytelne: { $unreadable }.
    }
settings-recovery-text = Ten kod otwiera obszar roboczy, gdy utracisz pęk kluczy tego komputera. Bez kodu i pęku kluczy nikt już nie odczyta Twojej poczty, nawet my.
settings-recovery-show = Pokaż kod
settings-recovery-copy = Kopiuj
settings-recovery-copied = Skopiowano
settings-recovery-print = Drukuj
settings-recovery-kept = Mam go zapisany

## Gdzie jest klucz obszaru roboczego

settings-key-in-keychain = Klucz tego obszaru roboczego jest w pęku kluczy tego komputera.
settings-key-in-passphrase = Klucz tego obszaru roboczego jest chroniony Twoim hasłem.
settings-key-in-file = Klucz tego obszaru roboczego jest w pliku: każdy, kto może odczytać jego folder, może czytać pocztę Twoich klientów.
settings-key-named = Klucz tego obszaru roboczego trzeba wskazać przy każdym uruchomieniu.
settings-key-set-passphrase = Ustaw hasło
settings-key-change-passphrase = Zmień hasło
settings-key-to-keychain = Przenieś klucz do pęku kluczy
settings-key-to-file = Przechowaj klucz w pliku
settings-key-cancel = Zostaw bez zmian
settings-key-moved = Gotowe. Obowiązuje od następnego uruchomienia.
settings-cultures-title = Kultury
