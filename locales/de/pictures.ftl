### Bilder und Dateien von Artikeln, und die Seite, bevor sie veröffentlicht wird.

pictures-insert = Bild oder Datei
pictures-alt = Was das Bild zeigt
pictures-alt-hint = Für alle, die das Bild nicht sehen
pictures-lost = { $name } ist keine Datei dieses Artikels. Fügen Sie sie wieder hinzu oder nehmen Sie das Bild aus dem Text.
pictures-take-out = Bild aus dem Text nehmen
pictures-without-alt =
    { $count ->
        [one] Ein Bild hat noch keine Beschreibung. Ohne sie wird nicht veröffentlicht: Was zeigt es?
       *[other] { $count } Bilder haben noch keine Beschreibung. Ohne sie wird nicht veröffentlicht: Was zeigen sie?
    }
pictures-files = Bilder und Dateien
pictures-unused = Nicht im Text
pictures-put = { $name } in den Text setzen
pictures-own = Anderes { $name } für { $language }
pictures-save = { $name } speichern
pictures-remove = { $name } aus dem Artikel nehmen
pictures-told-removed = { $name } herausgenommen
pictures-told-added = { $name } hinzugefügt
pictures-adding = Wird hinzugefügt …
pictures-preview = Vorschau
pictures-preview-title = So sehen es die Leser
pictures-preview-close = Schließen
pictures-preview-width = Breite
pictures-preview-phone = Handy
pictures-preview-wide = Computer
pictures-preview-ground = Farben
pictures-preview-light = Hell
pictures-preview-dark = Dunkel
pictures-preview-page = Seite der Hilfe: { $title }
pictures-left-out =
    { $count ->
        [one] 1 Bild oder Datei kommt nicht an diesen Ort. Die Seite sagt dort, was das Bild zeigt.
       *[other] { $count } Bilder und Dateien kommen nicht an diesen Ort. Die Seiten sagen dort, was die Bilder zeigen.
    }
