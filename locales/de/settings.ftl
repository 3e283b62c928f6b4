settings-title = Einstellungen
settings-nav =
    .label = Bereiche der Einstellungen
settings-group-you = Sie
settings-group-team = Team
settings-group-mail = Post
settings-group-shop = Shop
settings-saved = Gespeichert
settings-channels-title = Postfächer
settings-me-title = Sie und Ihr Shop
settings-me-name = Ihr Name
settings-me-shop = Name des Shops
settings-me-shop-hint = Kunden sehen beides als Absender.
settings-me-returns = Adresse für Retouren
settings-me-returns-hint = Steht in Briefen zu Retouren. Schreiben Sie sie so, wie sie auf ein Paket gehört.
settings-me-signature = Signatur
settings-me-signature-hint = Steht unter allem, was Sie senden.
settings-me-language = Sprache der Oberfläche
settings-work-title = Senden und Benachrichtigungen
settings-work-undo = Zeit, um Gesendetes zurückzuholen
settings-work-undo-seconds =
    { $count ->
        [0] Sofort senden
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
settings-work-notifications = Bei neuen E-Mails von Kunden benachrichtigen
settings-work-quiet = Ruhezeit
settings-work-quiet-from =
    .label = Ruhe ab
settings-work-quiet-until =
    .label = Ruhe bis
settings-look-title = Darstellung
settings-look-theme = Farben
settings-look-theme-system = Wie im System
settings-look-theme-light = Hell
settings-look-theme-dark = Dunkel
settings-look-theme-contrast = Hoher Kontrast
settings-look-density = Zeilenhöhe
settings-look-density-comfortable = Komfortabel
settings-look-density-compact = Kompakt
settings-topics-title = Themen
settings-people-title = Team
settings-people-me = Sie
settings-people-owner = Inhaber
settings-people-name = Name einer Kollegin oder eines Kollegen
settings-people-add = Hinzufügen
settings-data-title = Daten und Sicherheit
settings-data-place = Alles liegt verschlüsselt in { $directory }. Comptoir { $version }.
settings-data-code-kept = Sie haben den Wiederherstellungscode dieses Arbeitsbereichs aufbewahrt. Er wird nicht noch einmal angezeigt.
settings-data-backup = Jetzt sichern
settings-data-check = Daten prüfen
settings-data-import = E-Mails importieren
settings-data-sample-remove = Beispielshop entfernen
settings-data-sample-gone = Der Beispielshop wurde vollständig entfernt.
settings-data-working = Einen Moment
settings-data-backed-up = Gesichert und geprüft: { $path }, { $size }
settings-data-sound = Alle Daten sind in Ordnung.
settings-data-damaged = Etwas ist beschädigt: { $verdict }. Spielen Sie die neueste Sicherung ein.
settings-import-kind =
    .label = Format der E-Mails
settings-import-kind-mbox = mbox-Datei
settings-import-kind-maildir = Maildir-Ordner
settings-import-kind-eml = .eml-Nachricht
settings-import-path =
    .label = Pfad der Datei oder des Ordners
    .placeholder = /home/…/mail.mbox
settings-import-hint = Kopieren Sie den Pfad aus Ihrem Dateimanager. Die Datei wird nur gelesen, nie verändert.
settings-import-start = Importieren
settings-import-working = E-Mails werden gelesen
settings-import-stopped = Abgebrochen. Was gelesen wurde, bleibt:
settings-import-done =
    { $count ->
        [one] { $count } Nachricht gelesen, { $duplicates } schon vorhanden, { $unreadable } unlesbar.
       *[other] { $count } Nachrichten gelesen, { $duplicates } schon vorhanden, { $unreadable } unlesbar.
    }
settings-recovery-text = Dieser Code öffnet den Arbeitsbereich, wenn der Schlüsselbund dieses Computers verloren geht. Fehlt beides, kann niemand mehr Ihre E-Mails lesen, auch wir nicht.
settings-recovery-show = Code anzeigen
settings-recovery-copy = Kopieren
settings-recovery-copied = Kopiert
settings-recovery-print = Drucken
settings-recovery-kept = Ich habe ihn aufbewahrt

## Wo der Schlüssel des Arbeitsbereichs liegt

settings-key-in-keychain = Der Schlüssel dieses Arbeitsbereichs liegt im Schlüsselbund dieses Computers.
settings-key-in-passphrase = Der Schlüssel dieses Arbeitsbereichs ist durch Ihre Passphrase geschützt.
settings-key-in-file = Der Schlüssel dieses Arbeitsbereichs liegt in einer Datei: Wer deren Ordner lesen kann, kann die E-Mails Ihrer Kunden lesen.
settings-key-named = Der Schlüssel dieses Arbeitsbereichs wird bei jedem Start angegeben.
settings-key-set-passphrase = Passphrase festlegen
settings-key-change-passphrase = Passphrase ändern
settings-key-to-keychain = Schlüssel in den Schlüsselbund legen
settings-key-to-file = Schlüssel in einer Datei aufbewahren
settings-key-cancel = Unverändert lassen
settings-key-moved = Erledigt. Es gilt ab dem nächsten Start.
settings-cultures-title = Kulturen
