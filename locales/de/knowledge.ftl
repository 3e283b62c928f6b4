knowledge-title = Wissen
knowledge-command-go = Zum Wissen
knowledge-new = Neuer Artikel
knowledge-create = Artikel anlegen
knowledge-choose = Wählen Sie einen Artikel, um ihn zu lesen oder zu ändern.
knowledge-empty = Artikel sind Antworten, die Sie einmal schreiben, in jeder Sprache, für Ihr Team oder für Kunden.
knowledge-nothing = Kein Artikel passt.
knowledge-search = Artikel in allen Sprachen suchen
knowledge-filter = Welche Artikel
knowledge-filter-all = Alle Artikel
knowledge-filter-stale = Mit veralteten Übersetzungen
knowledge-filter-unpublished = Mit unveröffentlichten Texten
knowledge-filter-review = Prüfung fällig
knowledge-back = Zurück zur Liste
knowledge-article = Artikel
knowledge-details = Über diesen Artikel
knowledge-languages = Sprachen dieses Artikels
knowledge-language-add = Sprache hinzufügen
knowledge-category = Kategorie
knowledge-category-new = Neue Kategorie
knowledge-category-none = Ohne Kategorie
knowledge-category-edit = Kategorie „{ $name }“ ändern
knowledge-category-name = Name auf { $language }
knowledge-category-parent = Steht in
knowledge-category-save = Kategorie speichern
knowledge-category-remove = Kategorie entfernen
knowledge-row-internal = intern
knowledge-row-languages = { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
knowledge-row-stale = { $count ->
        [one] { $count } veraltet
       *[other] { $count } veraltet
    }
knowledge-row-drafts = { $count ->
        [one] { $count } Entwurf
       *[other] { $count } Entwürfe
    }
knowledge-row-review = Prüfung fällig
knowledge-status-new = fehlt
knowledge-status-stale = veraltet
knowledge-status-draft = Entwurf
knowledge-status-review = in Prüfung
knowledge-status-published = veröffentlicht
knowledge-source = Ausgangstext
knowledge-source-text = Der Text, aus dem übersetzt wird
knowledge-source-version = Ausgangstext, Version { $number }
knowledge-follows = Folgt Version { $number }
knowledge-field-title = Titel
knowledge-field-title-in = Titel auf { $language }
knowledge-field-summary = Zusammenfassung in ein, zwei Sätzen
knowledge-field-text = Text des Artikels
knowledge-field-source = Zuerst geschrieben auf
knowledge-field-category = Kategorie
knowledge-field-internal = Nur für das Team
knowledge-field-kind = Art
knowledge-field-owner = Zuständig
knowledge-field-review = Wieder prüfen am
knowledge-field-formality = Anrede
knowledge-kind-answer = Antwort
knowledge-kind-steps = Schritt für Schritt
knowledge-kind-policy = Richtlinie
knowledge-kind-video = Video
knowledge-owner-none = Niemand
knowledge-editor-source = Markdown
knowledge-editor-hint = Schreiben Sie die Antwort. Eine Zeile mit # am Anfang wird zur Überschrift, mit - zur Liste.
knowledge-tools = Formatierung
knowledge-tool-level = Art des Absatzes
knowledge-tool-paragraph = Absatz
knowledge-tool-heading = Überschrift { $level }
knowledge-tool-bold = Fett
knowledge-tool-italic = Kursiv
knowledge-tool-bullets = Aufzählung
knowledge-tool-numbers = Nummerierte Liste
knowledge-tool-quote = Zitat
knowledge-tool-link = Link
knowledge-tool-link-address = Adresse des Links
knowledge-tool-link-set = Link setzen
knowledge-saved = Als Entwurf gespeichert
knowledge-saving = Wird gespeichert …
knowledge-untitled = Noch nicht gespeichert: Der Titel fehlt
knowledge-save-again = Erneut speichern
knowledge-conflict = Während Sie schrieben, wurde dieser Text an anderer Stelle geändert. Jener Text ist gespeichert, Ihrer noch nicht.
knowledge-conflict-diff = Vom gespeicherten Text zu Ihrem:
knowledge-conflict-mine = Meinen behalten; der andere bleibt im Verlauf
knowledge-conflict-theirs = Den anderen nehmen und meinen verwerfen
knowledge-stale = Der Ausgangstext hat sich geändert, seit dieser Text geschrieben wurde.
knowledge-stale-show = Was sich geändert hat
knowledge-stale-right = Text ist aktuell
knowledge-publish = { $language } veröffentlichen
knowledge-unpublish = Offline nehmen
knowledge-ask-review = Um Prüfung bitten
knowledge-done-published = Text auf { $language } veröffentlicht
knowledge-sees-nothing = Leser sehen diesen Text nicht.
knowledge-sees-this = Leser sehen diesen Text.
knowledge-sees-older = Leser sehen eine ältere Version.
knowledge-history = Verlauf
knowledge-history-of = Verlauf: { $language }
knowledge-history-version = Version { $number }
knowledge-history-close = Schließen
knowledge-history-restore = Diese Version wiederherstellen
knowledge-diff = Was sich in dieser Version geändert hat
knowledge-diff-same = Am Text unterscheidet sich nichts.
knowledge-diff-unchanged = { $count ->
        [one] { $count } Absatz unverändert
       *[other] { $count } Absätze unverändert
    }
knowledge-inserted = { $count ->
        [0] Noch in keiner Antwort verwendet
        [one] In { $count } Antwort verwendet
       *[other] In { $count } Antworten verwendet
    }
knowledge-remove = Artikel entfernen
knowledge-done-removed = „{ $title }“ entfernt
