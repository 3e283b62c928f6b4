### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Person wechseln oder sperren
agents-lock-title = Wer arbeitet gerade?
# $name (String): a person at the desk
agents-lock-pin = PIN von { $name }
agents-lock-open = Entsperren
agents-lock-continue = Weiter
agents-lock-no-pin = ohne PIN
agents-menu-lock = Jetzt sperren
agents-command-switch = Sperren oder Person wechseln
agents-command-workload = Zur Auslastung
agents-role-owner = Inhaber
agents-role-agent = Teammitglied
agents-role-draft_only = nur Entwürfe
agents-role-guest = Gast
agents-role-owner-hint = Darf alles und verwaltet Team, Schlüssel, Postfächer und Sicherungen.
agents-role-agent-hint = Erledigt das gesamte Tagesgeschäft.
agents-role-draft_only-hint = Schreibt Entwürfe und sortiert Konversationen; das Senden übernimmt jemand anderes.
agents-role-guest-hint = Kann bis zum letzten Tag lesen, Notizen machen und Entwürfe schreiben.
# $name (String): a person at the desk
agents-people-edit =
    .label = Angaben zu { $name } ändern
agents-people-role = Rolle
agents-people-until = Letzter Tag
agents-people-languages = Gesprochene Sprachen (Kürzel)
agents-people-discount = Höchster Rabatt, in Prozent
agents-people-left = nicht mehr dabei
agents-people-leave = Hat das Team verlassen …
agents-people-leave-to = Offene Konversationen gehen an
agents-people-leave-now = Übergeben und verabschieden
agents-people-back = Wieder ins Team aufnehmen
agents-people-reset-pin = PIN zurücksetzen
agents-people-owner-only = Das kann nur der Inhaber ändern.
agents-pin-title = PIN
agents-pin-current = Aktuelle PIN
agents-pin-new = Neue PIN, 4 bis 12 Ziffern
agents-pin-set = PIN speichern
agents-pin-remove = PIN entfernen
agents-pin-saved = PIN gespeichert
agents-pin-removed = PIN entfernt
agents-pin-hint = Mit einer PIN kann an diesem Computer niemand sonst unter Ihrem Namen arbeiten.
agents-pin-hint-owner = Sie haben die Rolle Inhaber, aber keine PIN: An diesem Computer kann jeder unter Ihrem Namen arbeiten.
agents-lock-after = Sperren nach (Minuten ohne Eingabe)
agents-lock-after-hint = 0 bedeutet nie.
agents-signature-for = Signatur für eine Sprache
agents-review = Zur Prüfung übergeben
    .label = Wer soll es senden?
# $name (String): a person at the desk
agents-toast-changed = { $name }: Änderungen gespeichert
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } ist nicht mehr dabei. Übergebene Konversationen: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Übergeben an { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = Zur Prüfung an { $name } übergeben
agents-workload-title = Auslastung
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Wartende Kunden: { $waiting }, über der Zielzeit: { $overdue }
agents-workload-person = Person
agents-workload-open = Offen
agents-workload-waiting = Wartend
agents-workload-overdue = Überfällig
agents-workload-later = Später
agents-workload-today = Heute erledigt
agents-workload-week = Diese Woche erledigt
agents-workload-hand = Übergeben an
agents-workload-nobody = Niemand
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Alle Konversationen von { $name } übergeben
