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
app-sidebar-no-channels = Noch kein Postfach
app-sidebar-connect = Postfach verbinden
app-sidebar-sample = Beispielladen
app-sidebar-sample-remove = Entfernen

app-channel-file = Importierte Dateien
app-channel-connecting =
    .label = Verbindung wird hergestellt
app-channel-working =
    .label = Mail wird abgerufen
app-channel-up-to-date =
    .label = Auf dem neuesten Stand
app-channel-offline = Offline
app-channel-needs-you = Anmelden
app-channel-paused = Angehalten
app-channel-progress = { $done } von { $total }
app-channel-since = Kein Empfang seit { $since }

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
app-toast-nothing-to-undo = Es gibt nichts rückgängig zu machen

app-problem-retry = Erneut versuchen
app-problem-title = Das hat nicht geklappt
app-crash-title = Dieser Teil des Fensters ist ausgefallen
app-crash-text = Was Sie zuvor gespeichert haben, ist sicher.
app-crash-reload = Neu laden
app-loading =
    .label = Wird geladen

app-shut-title = Der Desk ist verschlossen
app-shut-code = Wiederherstellungscode
    .placeholder = Der Code, der beim ersten Start gezeigt wurde
app-shut-open = Desk öffnen
app-recovery-text = Bewahren Sie den Wiederherstellungscode dieses Desks außerhalb dieses Computers auf. Ohne ihn bedeutet ein verlorener Schlüsselbund verlorene Mail.
app-recovery-show = Code anzeigen
app-recovery-kept = Ich habe ihn aufbewahrt

app-news-arrived = Neue Mail ist angekommen

app-palette =
    .label = Suchen oder einen Befehl ausführen
    .placeholder = Suchen oder ausführen
app-palette-do = Tun
app-palette-open = Öffnen
app-palette-search = Suchen
app-palette-all-messages = Alle Nachrichten mit <mark>{ $query }</mark>
app-palette-found = { $count } gefunden
app-palette-hint-move = bewegen
app-palette-hint-run = ausführen
app-palette-hint-all-keys = alle Tasten
app-palette-close =
    .label = Schließen
app-palette-empty = Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.

app-keys-title = Tasten
app-keys-intro = Wählen Sie eine Taste aus, um sie zu ändern. Einzelne Buchstaben wirken nur außerhalb von Textfeldern.
app-keys-group-conversation = Konversation
app-keys-group-list = Liste
app-keys-group-go = Gehe zu
app-keys-group-window = Fenster
app-keys-none = keine Taste
app-keys-press = Taste drücken
app-keys-change =
    .label = Taste für „{ $command }“ ändern
app-keys-off = Keine Taste
app-keys-reset = Wie ausgeliefert
app-keys-reset-all = Alle Tasten wie ausgeliefert
app-keys-close =
    .label = Schließen
app-keys-taken = „{ $command }“ hat diese Taste schon. Drücken Sie eine andere.

app-command-go-mine = Zu meinen Konversationen
app-command-go-unassigned = Zu nicht zugewiesenen Konversationen
app-command-go-open = Zu allen offenen Konversationen
app-command-go-drafts = Zu den Entwürfen
app-command-go-settings = Zu den Einstellungen
app-command-palette = Suchen oder einen Befehl ausführen
app-command-search = Nachrichten durchsuchen
app-command-new = Neue Nachricht schreiben
app-command-undo = Letzte Änderung rückgängig machen
app-command-keys = Alle Tasten anzeigen
app-command-panel = Kundenbereich ein- oder ausblenden
app-command-theme = Farben ändern: hell, dunkel, wie das System
app-command-density = Zeilenhöhe ändern

app-span-minutes = { $minutes } Min.
app-span-hours-minutes = { $hours } Std. { $minutes }
app-span-hours = { $hours } Std.
app-span-days =
    { $days ->
        [one] { $days } Tag
       *[other] { $days } Tage
    }
app-span-now = jetzt
