## Terms: conversation = Konversation; message = Nachricht; mail = E-Mail, E-Mails; inbox = Posteingang; mailbox = Postfach; channel = Kanal;
## draft = Entwurf; snooze = zurückstellen; close = erledigen; assign = zuweisen; tag = Schlagwort; internal note = interne Notiz; spam = Spam;
## undo = rückgängig machen; take back (a sent message) = zurückholen; bounce = Zustellbericht; desk = Arbeitsbereich;
## recovery code = Wiederherstellungscode; macro = Makro; passphrase = Passphrase; keychain = Schlüsselbund; key = Tastenkürzel; shop = Shop; sample shop = Beispielshop;
## backup = Sicherung; show = anzeigen; save = speichern; archive = archivieren; restore = wiederherstellen; hand over = übergeben; review = Prüfung;
## merge = zusammenführen; separate (a merge) = herauslösen; split = aufteilen; link = verknüpfen; follow = folgen; block (a sender) = blockieren; lock = sperren;
## follow-up = Wiedervorlage; promise = Zusage; scheduled = geplant; overdue = überfällig; target = Zielzeit; view = Ansicht; topic = Thema; root cause = Ursache;
## customer = Kunde; mail address = E-Mail-Adresse; form of address = Anrede; culture card = Kulturprofil; call note = Telefonnotiz.
## Address: Sie, everywhere.

app-name = Comptoir

app-sidebar =
    .label = Hauptnavigation
app-sidebar-search = Suchen oder ausführen
app-sidebar-inbox = Posteingang
app-sidebar-channels = Kanäle
app-sidebar-settings =
    .label = Einstellungen
app-sidebar-new =
    .label = Neue Konversation
app-sidebar-menu =
    .label = Menü
app-sidebar-language =
    .label = Sprache der Oberfläche
app-sidebar-rail-search =
    .label = Suchen oder ausführen
app-sidebar-count =
    .label =
        { $count ->
            [one] { $count } Konversation
           *[other] { $count } Konversationen
        }
app-sidebar-connect = Postfach verbinden
app-sidebar-sample = Beispielshop
app-sidebar-sample-remove = Entfernen

app-channel-file = Importierte Dateien
app-channel-connecting =
    .label = Verbindung wird hergestellt
app-channel-working =
    .label = E-Mails werden abgerufen
app-channel-up-to-date =
    .label = Auf dem neuesten Stand
app-channel-offline = Offline
app-channel-needs-you = Anmelden
app-channel-not-saving = Speichern geht nicht
app-channel-paused = Pausiert
app-channel-progress = { $done } von { $total }
app-channel-since = Kein Empfang seit { $since }

app-progress-about = { $done } von etwa { $total } Nachrichten
app-progress-rest = noch { $span }
app-progress-stop = Abbrechen
app-command-submit = Senden oder sichern, was gerade geschrieben wird
app-progress-pause = Pausieren

app-divider-sidebar =
    .label = Breite der Seitenleiste
app-divider-list =
    .label = Breite der Liste
app-divider-context =
    .label = Breite des Bereichs

app-toast-undo = Rückgängig
app-toast-dismiss =
    .label = Schließen
app-toast-undone = Rückgängig gemacht
app-toast-undoing = Wird rückgängig gemacht, { $share } fertig
app-toast-undone-part = Teilweise rückgängig gemacht. Noch einmal „Rückgängig“ nimmt den Rest zurück.
app-toast-undone-kept = Rückgängig gemacht. Seither geändert und daher geblieben: { $names }
app-toast-nothing-to-undo = Es gibt nichts rückgängig zu machen

app-problem-retry = Erneut versuchen
app-crash-title = In diesem Teil des Fensters ist ein Fehler aufgetreten
app-crash-text = Was Sie zuvor gespeichert haben, ist sicher.
app-crash-reload = Neu laden
app-loading =
    .label = Wird geladen

app-shut-title = Der Arbeitsbereich ist gesperrt
app-shut-code = Wiederherstellungscode
    .placeholder = Der Code, der beim ersten Start angezeigt wurde
app-shut-open = Arbeitsbereich öffnen
app-recovery-text = Bewahren Sie den Wiederherstellungscode dieses Arbeitsbereichs außerhalb dieses Computers auf. Geht der Schlüsselbund verloren, sind ohne den Code auch Ihre E-Mails verloren.
app-recovery-show = Code anzeigen
app-recovery-kept = Ich habe ihn aufbewahrt

## Ein Arbeitsbereich, der gerade öffnet, ein neuer ohne Schlüsselbund, und seine Passphrase

app-opening-title = Der Arbeitsbereich wird geöffnet
app-opening-keychain-title = Warten auf den Schlüsselbund des Systems
app-opening-keychain-text = Vielleicht fragt er in einem eigenen Fenster nach seinem Passwort. Sobald er antwortet, öffnet sich der Arbeitsbereich.
app-opening-other-way = Schlüssel anders aufbewahren
app-key-title = Wo soll der Schlüssel dieses Arbeitsbereichs liegen?
app-key-lead = Comptoir verschlüsselt alles, was es aufbewahrt. Auf diesem Computer ist kein Schlüsselbund erreichbar; wählen Sie deshalb einen von zwei Wegen. Sie können das später in den Einstellungen ändern.
app-key-passphrase-title = Mit einer Passphrase geschützt
app-key-passphrase-text = Sie geben sie bei jedem Start ein. Ohne sie kann niemand etwas lesen, der den Computer oder eine Kopie der Festplatte in die Hände bekommt.
app-key-open-title = In einer Datei, ohne Passphrase
app-key-open-text = Comptoir öffnet ohne Rückfrage. Die Datei ist nur für Ihr Benutzerkonto bestimmt, aber wer diesen Ordner lesen kann, kann auch die E-Mails Ihrer Kunden lesen: jeder, der den Computer, die Festplatte oder eine Kopie davon in die Hände bekommt.
app-key-open-agree = Ich habe das verstanden und bin einverstanden
app-key-open-use = Schlüssel in einer Datei aufbewahren
app-key-look-again = Noch einmal nach einem Schlüsselbund suchen
app-passphrase-field = Passphrase
app-passphrase-again = Passphrase wiederholen
app-passphrase-show =
    .label = Passphrase anzeigen
app-passphrase-hide =
    .label = Passphrase verbergen
app-passphrase-hint = Ein paar Wörter, die nicht zusammengehören, sind sicher und leicht zu merken. Niemand kann die Passphrase für Sie nachschlagen; der einzige andere Weg ist der Wiederherstellungscode.
app-passphrase-weak = Leicht zu erraten. Ein paar Wörter mehr helfen.
app-passphrase-fair = Brauchbar. Mit ein oder zwei Wörtern mehr wird sie stark.
app-passphrase-strong = Stark.
app-passphrase-differs = Die beiden Eingaben sind verschieden.
app-passphrase-use = Diese Passphrase verwenden
app-passphrase-title = Passphrase dieses Arbeitsbereichs eingeben
app-passphrase-instead = Stattdessen die Passphrase verwenden
app-shut-code-instead = Stattdessen den Wiederherstellungscode verwenden

app-news-arrived = Neue E-Mails sind da

app-palette =
    .label = Suchen oder einen Befehl ausführen
    .placeholder = Suchen oder ausführen
app-palette-do = Aktionen
app-palette-open = Öffnen
app-palette-orders = Bestellungen
app-palette-products = Produkte
app-palette-search = Suchen
app-palette-all-messages = Alle Nachrichten mit <mark>{ $query }</mark>
app-palette-hint-move = auswählen
app-palette-hint-run = ausführen
app-palette-hint-all-keys = alle Tastenkürzel
app-palette-close =
    .label = Schließen
app-palette-empty = Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.

app-keys-title = Tastenkürzel
app-keys-intro = Wählen Sie ein Tastenkürzel, um es zu ändern. Einzelne Buchstaben wirken nur außerhalb von Textfeldern.
app-keys-group-conversation = Konversation
app-keys-group-list = Liste
app-keys-group-go = Gehe zu
app-keys-group-window = Fenster
app-keys-none = kein Kürzel
app-keys-press = Tasten drücken
app-keys-change =
    .label = Tastenkürzel für „{ $command }“ ändern
app-keys-reset-all = Alle auf Standard zurücksetzen
app-keys-close =
    .label = Schließen
app-keys-taken = „{ $command }“ verwendet dieses Tastenkürzel schon. Wählen Sie ein anderes.
app-keys-hint = „{ $command }“: Drücken Sie das neue Kürzel. Mit Esc bleibt alles, wie es ist.
app-keys-next = „{ $command }“: Drücken Sie jetzt die zweite Taste.
app-keys-paused = aus
app-keys-single = Tastenkürzel mit einer einzelnen Taste
app-keys-single-hint = Ausgeschaltet lösen Buchstaben, Ziffern und Zeichen allein nichts aus. Das hilft beim Diktieren und gegen versehentliche Tastendrücke.
app-keys-switch-off =
    .label = Tastenkürzel für „{ $command }“ ausschalten
app-keys-restore =
    .label = Tastenkürzel für „{ $command }“ auf Standard zurücksetzen
app-keys-reserved = Diese Taste ist fest belegt. Drücken Sie eine andere.
app-keys-restore-taken = „{ $command }“ verwendet jetzt das Standardkürzel. Legen Sie dafür zuerst ein anderes Kürzel fest.
app-keys-changed = „{ $command }“ hat jetzt das Tastenkürzel { $keys }.
app-keys-gone = „{ $command }“ hat jetzt kein Tastenkürzel.
app-keys-all-reset = Alle Tastenkürzel sind auf Standard zurückgesetzt.

app-command-go-mine = Zu meinen Konversationen
app-command-go-unassigned = Zu nicht zugewiesenen Konversationen
app-command-go-open = Zu allen offenen Konversationen
app-command-go-drafts = Zu den Entwürfen
app-command-go-settings = Zu den Einstellungen
app-command-language = Sprache des Fensters ändern
app-command-palette = Suchen oder einen Befehl ausführen
app-command-search = Nachrichten durchsuchen
app-command-new = Neue Nachricht schreiben
app-command-undo = Letzte Aktion rückgängig machen
app-command-keys = Alle Tastenkürzel anzeigen
app-command-panel = Kundenbereich ein- oder ausblenden
app-command-theme = Farben ändern: hell, dunkel oder wie im System
app-command-density = Zeilenhöhe ändern

app-span-minutes = { $minutes } Min.
app-span-hours-minutes = { $hours } Std. { $minutes } Min.
app-span-hours = { $hours } Std.
app-span-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
app-span-now = jetzt
app-person-nameless = Person ohne Namen
app-dialog-cancel = Abbrechen

app-link =
    .label = Link
app-link-address =
    .label = Adresse des Links
    .placeholder = https://
app-link-set = Link einfügen
app-link-remove =
    .label = Link entfernen
