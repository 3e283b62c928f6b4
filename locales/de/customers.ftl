customers-panel =
    .label = Kunde
customers-panel-title = Kunde
customers-panel-hide =
    .label = Bereich ausblenden
customers-panel-open = Bereich öffnen
customers-name-unknown = Unbekannt
customers-language-change = ändern
customers-language-set =
    .label = Sprache dieses Kunden
    .placeholder = Sprache suchen
customers-language-unknown = Sprache unbekannt
customers-language-source-person = manuell festgelegt
customers-language-source-declared = in der Nachricht angegeben
customers-language-source-detected = im Text erkannt
customers-since =
    { $count ->
        [one] { $count } Konversation, seit { $since }
       *[other] { $count } Konversationen, seit { $since }
    }
customers-notes-title = Notizen
customers-notes-empty = Noch nichts notiert. Notizen sind nur intern sichtbar.
customers-notes-add =
    .label = Notiz hinzufügen
customers-notes-delete =
    .label = Diese Notiz entfernen
customers-notes-input =
    .label = Neue Notiz zu diesem Kunden
    .placeholder = Was sollte das Team wissen?
customers-notes-save = Notiz speichern
customers-notes-cancel = Verwerfen
customers-earlier-title = Frühere Konversationen
customers-earlier-empty = Das ist die erste Konversation.
customers-earlier-no-subject = (kein Betreff)
customers-earlier-more = { $count } weitere
customers-name-edit =
    .label = Namen ändern
customers-name-input =
    .label = Name des Kunden
customers-name-save = Namen speichern
