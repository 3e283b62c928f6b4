customers-panel =
    .label = Kunde
customers-panel-title = Kunde
customers-panel-hide =
    .label = Bereich ausblenden
customers-panel-open = Bereich öffnen
customers-name-unknown = Ohne Namen
customers-language-change = ändern
customers-language-set =
    .label = Sprache dieses Kunden
    .placeholder = Sprache suchen
customers-language-unknown = Sprache unbekannt
customers-language-source-person = von einer Person festgelegt
customers-language-source-declared = in der Nachricht angegeben
customers-language-source-detected = im Text erkannt
customers-since =
    { $count ->
        [one] { $count } Konversation, seit { $since }
       *[other] { $count } Konversationen, seit { $since }
    }
customers-notes-title = Notizen
customers-notes-empty = Nichts notiert. Notizen bleiben im Haus.
customers-notes-add =
    .label = Notiz hinzufügen
customers-notes-delete =
    .label = Diese Notiz entfernen
customers-notes-input =
    .label = Neue Notiz zu diesem Kunden
    .placeholder = Was sollten die anderen wissen?
customers-notes-save = Notiz behalten
customers-notes-cancel = Verwerfen
customers-earlier-title = Frühere Konversationen
customers-earlier-empty = Das ist die erste.
customers-earlier-no-subject = (kein Betreff)
customers-earlier-more = { $count } weitere
customers-name-edit =
    .label = Namen ändern
customers-name-input =
    .label = Name des Kunden
customers-name-save = Namen übernehmen
