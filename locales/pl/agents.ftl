### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Osoby w tym obszarze roboczym
agents-lock-title = Kto teraz pracuje?
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
agents-role-owner-hint = Zarządza osobami, kluczami, skrzynkami i kopiami zapasowymi oraz robi wszystko inne.
agents-role-agent-hint = Wykonuje całą codzienną pracę.
agents-role-draft_only-hint = Pisze szkice i porządkuje rozmowy. Wysyła ktoś inny.
agents-role-guest-hint = Czyta, notuje i pisze szkice do ostatniego dnia.
# $name (String): a person at the desk
agents-people-edit =
    .label = Edytuj: { $name }
agents-people-role = Rola
agents-people-until = Ostatni dzień
agents-people-languages = Znane języki (kody)
agents-people-discount = Najwyższy rabat, w procentach
agents-people-left = już nie w zespole
agents-people-leave = Odchodzi z zespołu…
agents-people-leave-to = Otwarte rozmowy przejmuje
agents-people-leave-now = Przekaż i usuń z zespołu
agents-people-back = Znów w zespole
agents-people-reset-pin = Zresetuj PIN
agents-people-owner-only = To może zmienić tylko właściciel.
agents-pin-title = PIN
agents-pin-current = Obecny PIN
agents-pin-new = Nowy PIN, 4–12 cyfr
agents-pin-set = Zapisz PIN
agents-pin-remove = Usuń PIN
agents-pin-saved = PIN zapisany
agents-pin-removed = PIN usunięty
agents-pin-hint = Gdy masz PIN, nikt inny nie może na tym komputerze pracować jako Ty.
agents-pin-hint-owner = Masz rolę właściciela, ale nie masz PIN-u: każdy przy tym komputerze może pracować jako Ty.
agents-lock-after = Minuty bezczynności do zablokowania
agents-lock-after-hint = 0 oznacza brak blokady.
agents-signature-for = Podpis w języku
agents-review = Poproś o sprawdzenie
    .label = Kto ma to wysłać?
# $name (String): a person at the desk
agents-toast-changed = { $name }: zapisano zmiany
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } nie jest już w zespole. Przekazane rozmowy: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Przekazano do: { $name }. Rozmowy: { $count }
# $name (String): a person at the desk
agents-toast-review = Poproszono o sprawdzenie: { $name }
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
agents-workload-week = Zamknięte w tym tygodniu
agents-workload-hand = Przekaż do
agents-workload-nobody = Nikt
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Przekaż wszystkie rozmowy osoby { $name }
