### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Osoby przy tym stanowisku
agents-lock-title = Kto jest przy stanowisku?
# $name (String): a person at the desk
agents-lock-pin = PIN: { $name }
agents-lock-open = Odblokuj
agents-lock-continue = Dalej
agents-lock-no-pin = bez PIN-u
agents-menu-lock = Zablokuj teraz
agents-command-switch = Zablokuj lub zmień osobę
agents-command-workload = Przejdź do obciążenia
agents-role-owner = właściciel
agents-role-agent = pracownik
agents-role-draft_only = tylko szkice
agents-role-guest = gość
agents-role-owner-hint = Zarządza osobami, kluczami, skrzynkami i kopiami oraz robi wszystko inne.
agents-role-agent-hint = Wykonuje całą codzienną pracę.
agents-role-draft_only-hint = Pisze szkice i porządkuje. Wysyła ktoś inny.
agents-role-guest-hint = Czyta, notuje i pisze szkice do ostatniego dnia.
# $name (String): a person at the desk
agents-people-edit =
    .label = Zmień: { $name }
agents-people-role = Rola
agents-people-until = Ostatni dzień
agents-people-languages = Znane języki (kody)
agents-people-discount = Rabat do, w procentach
agents-people-left = już tu nie pracuje
agents-people-leave = Odchodzi…
agents-people-leave-to = Otwarte rozmowy przejmuje
agents-people-leave-now = Przekaż i zakończ
agents-people-back = Znów tu pracuje
agents-people-reset-pin = Zresetuj PIN
agents-people-owner-only = To może zmienić tylko właściciel.
agents-pin-title = PIN
agents-pin-current = Obecny PIN
agents-pin-new = Nowy PIN, 4–12 cyfr
agents-pin-set = Zapisz PIN
agents-pin-remove = Usuń PIN
agents-pin-saved = PIN zapisany
agents-pin-removed = PIN usunięty
agents-pin-hint = Z PIN-em nikt inny nie pracuje na tym komputerze pod twoim imieniem.
agents-pin-hint-owner = Jesteś właścicielem bez PIN-u: każdy przy tym komputerze może pracować jako ty.
agents-lock-after = Blokuj po tylu minutach bezczynności
agents-lock-after-hint = 0 nigdy nie blokuje.
agents-signature-for = Podpis w jednym języku
agents-review = Przekaż do sprawdzenia
    .label = Kto ma to wysłać?
# $name (String): a person at the desk
agents-toast-changed = { $name }: zmieniono
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } już tu nie pracuje. Przekazane rozmowy: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Przekazano ({ $name }): { $count }
# $name (String): a person at the desk
agents-toast-review = Do sprawdzenia: { $name }
agents-workload-title = Obciążenie pracą
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Czekający klienci: { $waiting }, po terminie: { $overdue }
agents-workload-person = Osoba
agents-workload-open = Otwarte
agents-workload-waiting = Czekają
agents-workload-overdue = Po terminie
agents-workload-later = Później
agents-workload-today = Dziś zamknięte
agents-workload-week = W tym tygodniu
agents-workload-hand = Przekaż
agents-workload-nobody = Nikt
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Przekaż wszystkie rozmowy: { $name }
