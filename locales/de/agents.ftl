### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Personen an diesem Platz
agents-lock-title = Wer ist am Platz?
# $name (String): a person at the desk
agents-lock-pin = PIN von { $name }
agents-lock-open = Entsperren
agents-lock-continue = Weiter
agents-lock-no-pin = ohne PIN
agents-menu-lock = Jetzt sperren
agents-command-switch = Sperren oder Person wechseln
agents-command-workload = Zur Auslastung
agents-role-owner = Inhaber
agents-role-agent = Team
agents-role-draft_only = nur Entwürfe
agents-role-guest = Gast
agents-role-owner-hint = Verwaltet Personen, Schlüssel, Postfächer und Sicherungen und darf alles andere.
agents-role-agent-hint = Erledigt die ganze Tagesarbeit.
agents-role-draft_only-hint = Schreibt Entwürfe und sortiert. Jemand anderes sendet.
agents-role-guest-hint = Liest, notiert und schreibt Entwürfe bis zum letzten Tag.
# $name (String): a person at the desk
agents-people-edit =
    .label = { $name } ändern
agents-people-role = Rolle
agents-people-until = Letzter Tag
agents-people-languages = Gesprochene Sprachen (Kürzel)
agents-people-discount = Rabatt bis, in Prozent
agents-people-left = nicht mehr hier
agents-people-leave = Verlässt den Platz …
agents-people-leave-to = Offene Gespräche gehen an
agents-people-leave-now = Übergeben und verabschieden
agents-people-back = Arbeitet wieder hier
agents-people-reset-pin = PIN zurücksetzen
agents-people-owner-only = Das kann nur der Inhaber ändern.
agents-pin-title = PIN
agents-pin-current = Jetzige PIN
agents-pin-new = Neue PIN, 4 bis 12 Ziffern
agents-pin-set = PIN speichern
agents-pin-remove = PIN entfernen
agents-pin-saved = PIN gespeichert
agents-pin-removed = PIN entfernt
agents-pin-hint = Mit einer PIN kann an diesem Computer niemand sonst unter Ihrem Namen arbeiten.
agents-pin-hint-owner = Sie sind Inhaber ohne PIN: Jeder an diesem Computer kann unter Ihrem Namen arbeiten.
agents-lock-after = Sperren nach so vielen Minuten ohne Eingabe
agents-lock-after-hint = 0 sperrt nie.
agents-signature-for = Signatur in einer Sprache
agents-review = Zur Prüfung übergeben
    .label = Wer soll es senden?
# $name (String): a person at the desk
agents-toast-changed = { $name }: geändert
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } ist nicht mehr dabei. Übergebene Gespräche: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = An { $name } übergeben: { $count }
# $name (String): a person at the desk
agents-toast-review = Zur Prüfung an { $name } übergeben
agents-workload-title = Auslastung
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Wartende Kunden: { $waiting }, über dem Ziel: { $overdue }
agents-workload-person = Person
agents-workload-open = Offen
agents-workload-waiting = Warten
agents-workload-overdue = Überfällig
agents-workload-later = Später
agents-workload-today = Heute geschlossen
agents-workload-week = Diese Woche
agents-workload-hand = Übergeben an
agents-workload-nobody = Niemand
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Alle Gespräche von { $name } übergeben
