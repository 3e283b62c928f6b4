settings-title = Einstellungen
settings-nav =
    .label = Bereiche der Einstellungen
settings-saved = Gespeichert
settings-channels-title = Postfächer
settings-me-title = Sie und Ihr Laden
settings-me-name = Ihr Name
settings-me-shop = Name des Ladens
settings-me-shop-hint = Kunden sehen beides als Absender.
settings-me-signature = Signatur
settings-me-signature-hint = Steht unter allem, was Sie senden.
settings-me-language = Sprache der Oberfläche
settings-work-title = Senden und Benachrichtigungen
settings-work-undo = Zeit, um Gesendetes zurückzunehmen
settings-work-undo-seconds =
    { $count ->
        [0] Wird sofort gesendet
        [one] { $count } Sekunde
       *[other] { $count } Sekunden
    }
settings-work-notifications = Bei neuer Mail von Kunden benachrichtigen
settings-work-quiet = Ruhezeit
settings-work-quiet-from =
    .label = Ruhe ab
settings-work-quiet-until =
    .label = Ruhe bis
settings-look-title = Aussehen
settings-look-theme = Farben
settings-look-theme-system = Wie das System
settings-look-theme-light = Hell
settings-look-theme-dark = Dunkel
settings-look-theme-contrast = Hoher Kontrast
settings-look-density = Zeilenhöhe
settings-look-density-comfortable = Bequem
settings-look-density-compact = Kompakt
settings-people-title = Personen
settings-people-me = Sie
settings-people-owner = Inhaber
settings-people-name = Name einer Kollegin oder eines Kollegen
settings-people-add = Hinzufügen
settings-data-title = Daten und Sicherheit
settings-data-place = Alles liegt verschlüsselt in { $directory }. Comptoir { $version }.
settings-data-code-kept = Sie haben den Wiederherstellungscode dieses Desks aufbewahrt. Er wird nicht noch einmal gezeigt.
settings-data-backup = Jetzt sichern
settings-data-check = Daten prüfen
settings-data-import = Mail importieren
settings-data-sample-remove = Beispielladen entfernen
settings-data-sample-gone = Der Beispielladen ist spurlos verschwunden.
settings-data-working = Einen Moment
settings-data-backed-up = Gesichert und geprüft: { $path }, { $size }
settings-data-sound = Alle Daten sind in Ordnung.
settings-data-damaged = Etwas ist beschädigt: { $verdict }. Spielen Sie die neueste Sicherung ein.
settings-import-kind =
    .label = Art der Mail
settings-import-kind-mbox = mbox-Datei
settings-import-kind-maildir = Maildir-Ordner
settings-import-kind-eml = .eml-Nachricht
settings-import-path =
    .label = Pfad der Datei oder des Ordners
    .placeholder = /home/…/mail.mbox
settings-import-hint = Kopieren Sie den Pfad aus Ihrer Dateiverwaltung. Die Datei wird nur gelesen, nie verändert.
settings-import-start = Importieren
settings-import-working = Mail wird gelesen
settings-import-done =
    { $count ->
        [one] { $count } Nachricht gelesen, { $duplicates } schon vorhanden, { $unreadable } unlesbar.
       *[other] { $count } Nachrichten gelesen, { $duplicates } schon vorhanden, { $unreadable } unlesbar.
    }
settings-recovery-text = Dieser Code öffnet den Desk, wenn der Schlüsselbund dieses Computers verloren geht. Ohne beides kann niemand Ihre Mail je wieder lesen, auch wir nicht.
settings-recovery-show = Code anzeigen
settings-recovery-copy = Kopieren
settings-recovery-copied = Kopiert
settings-recovery-print = Drucken
settings-recovery-kept = Ich habe ihn aufbewahrt
