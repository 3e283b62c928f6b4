macros-title = Makros
macros-command-go = Zu den Makros
macros-command-pick = Makro einfügen
macros-picker =
    .label = Makro einfügen
    .placeholder = Titel eines Makros, in jeder Sprache
macros-picker-close =
    .label = Schließen
macros-picker-empty = Kein Titel enthält diese Wörter.
macros-picker-insert = Einfügen
macros-picker-manage = Alle Makros
macros-empty = Makros sind Texte, die Sie einmal schreiben und oft verwenden, jeweils in der Sprache des Kunden.
macros-add-starters = Fertige Makros hinzufügen
macros-preview =
    .label = So würde es der Kunde lesen
macros-variants =
    .label = Texte dieses Makros
macros-formality-neutral = neutral
macros-formality-formal = formell
macros-formality-informal = informell
macros-choice-other = Kein Text auf { $wanted }: Dieser ist auf { $language }.
macros-choice-unknown = Die Sprache des Kunden ist nicht bekannt: Dieser Text ist auf { $language }.
macros-choice-differs = Für diesen Kunden gilt eine andere Anrede als in diesem Text.
macros-choice-undecided = Die Anrede dieses Kunden ist noch nicht festgelegt.
macros-choice-channel = Für eine andere Art von Kanal geschrieben.
macros-choice-stale = Älter als der Text, aus dem übersetzt wurde.
macros-gaps = { $count ->
        [one] { $count } Lücke ist vor dem Senden auszufüllen
       *[other] { $count } Lücken sind vor dem Senden auszufüllen
    }
macros-missing-gaps = Lücken ausfüllen: { $names }
macros-action-snooze-hours = { $hours ->
        [one] { $hours } Stunde zurückstellen
       *[other] { $hours } Stunden zurückstellen
    }
macros-status-open = Öffnen
macros-status-pending = Auf den Kunden warten
macros-status-closed = Erledigen
macros-assign-me = Mir zuweisen
macros-assign-nobody = Niemandem zuweisen
macros-assign-agent = Jemandem aus dem Team zuweisen
macros-done-applied = Makro „{ $title }“ angewendet
macros-done-imported = { $count ->
        [one] { $count } Makro hinzugefügt oder geändert
       *[other] { $count } Makros hinzugefügt oder geändert
    }
macros-done-archived = Makro „{ $title }“ archiviert
macros-new = Neues Makro
macros-import = Importieren
macros-export = Exportieren
macros-archived = Archiviert
macros-archive = Archivieren
macros-restore = Wiederherstellen
macros-row-languages = { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
macros-row-missing = { $count ->
        [one] { $count } fehlt
       *[other] { $count } fehlen
    }
macros-row-stale = veraltet
macros-row-used = { $count ->
        [one] { $count }-mal verwendet
       *[other] { $count }-mal verwendet
    }
macros-choose = Wählen Sie ein Makro, um es zu lesen oder zu ändern.
macros-titles = Titel
macros-folder = Ordner
macros-actions = Aktionen
macros-field-status = Status
macros-field-assign = Zuweisen
macros-field-priority = Priorität
macros-field-add-tags = Schlagwörter hinzufügen
macros-field-remove-tags = Schlagwörter entfernen
macros-field-snooze = Zurückstellen, in Stunden
macros-unchanged = Unverändert lassen
macros-field-language = Sprache
macros-field-channel = Kanal
macros-field-formality = Anrede
macros-field-subject = Betreff
macros-field-text = Text
macros-channel-mail = E-Mail
macros-channel-chat = Chat
macros-text-add = Text hinzufügen
macros-variable-insert = Variable einfügen
macros-save = Speichern
macros-saved = Gespeichert
macros-text-delete = Diesen Text löschen
macros-source = Ausgangstext
macros-stale-hint = Der Ausgangstext hat sich geändert, seit dieser Text geschrieben wurde.
macros-still-right = Stimmt noch
macros-minor = Kleine Korrektur: Übersetzungen bleiben aktuell
macros-preview-for = Vorschau für
macros-preview-none = Es gibt noch keine Konversation für die Vorschau.
macros-shop-title = So spricht der Shop seine Kunden an
macros-shop-undecided = nicht festgelegt
