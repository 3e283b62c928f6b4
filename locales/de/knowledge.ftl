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
knowledge-editor-hint = Schreiben Sie die Antwort. Eine Zeile mit # am Anfang wird zur Überschrift, mit - zur Liste. Mit / fügen Sie eine Tabelle, Schritte oder einen Tipp ein.
knowledge-tools = Formatierung
knowledge-tool-level = Art des Absatzes
knowledge-tool-paragraph = Absatz
knowledge-tool-heading = Überschrift { $level }
knowledge-tool-bold = Fett
knowledge-tool-italic = Kursiv
knowledge-tool-bullets = Aufzählung
knowledge-tool-numbers = Nummerierte Liste
knowledge-tool-quote = Zitat
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

knowledge-site = Hilfeseite
knowledge-site-command-go = Zur Hilfeseite
knowledge-site-back = Zurück zu den Artikeln
knowledge-site-about = Öffentliche, veröffentlichte Artikel werden zu einfachen Dateien, die auf jedem Webserver, aus einem Ordner und ohne Netz funktionieren.
knowledge-site-places = Wo sie liegt
knowledge-site-place = Ein Ort der Hilfeseite
knowledge-site-none = Ein Ort ist ein Ordner, ein Archiv, ein Server, eine WordPress-Website oder ein Shopify-Shop, in den die Hilfeseite geschrieben wird. Sie sehen, was sich ändern würde, bevor etwas geschrieben wird.
knowledge-site-add = Ort hinzufügen
knowledge-site-change = Ändern
knowledge-site-remove = Vergessen
knowledge-site-remove-title = „{ $name }“ vergessen?
knowledge-site-remove-about = Was in { $place } geschrieben wurde, bleibt dort. Comptoir weiß dann nur nicht mehr, was davon von ihm stammt.
knowledge-site-name = Name
knowledge-site-kind = Was es ist
knowledge-site-kind-folder = Ordner auf diesem Rechner
knowledge-site-kind-zip = Archiv (.zip)
knowledge-site-folder = Ordner, mit vollem Pfad
knowledge-site-zip = Datei, die auf .zip endet, mit vollem Pfad
knowledge-site-address = Webadresse, unter der Leser sie finden, falls es eine gibt
knowledge-site-address-hint = Mit ihr bekommen Seiten einen QR-Code auf Papier, einen Feed und eine Karte für Suchmaschinen.
knowledge-site-save-target = Ort behalten
knowledge-site-look = Zeigen, was sich ändern würde
knowledge-site-looking = Wird mit dem verglichen, was dort liegt …
knowledge-site-publish = Jetzt veröffentlichen
knowledge-site-publishing = Hilfeseite wird geschrieben
knowledge-site-progress = { $done } von { $total } Dateien
knowledge-site-stop = Anhalten
knowledge-site-open = Öffnen
knowledge-site-never = Hier wurde noch nichts veröffentlicht.
knowledge-site-run-done = Veröffentlicht: { $moment }
knowledge-site-run-stopped = Angehalten: { $moment }. Veröffentlichen Sie erneut, um weiterzumachen.
knowledge-site-run-failed = Fehlgeschlagen: { $moment }
knowledge-site-run-counts = Dateien: { $added } neu, { $changed } geändert, { $removed } entfernt
knowledge-site-left = { $count ->
        [one] { $count } Datei blieb, wie sie ist, weil sie dort geändert wurde.
       *[other] { $count } Dateien blieben, wie sie sind, weil sie dort geändert wurden.
    }
knowledge-site-plan = Was sich ändern würde
knowledge-site-plan-nothing = Dort ist alles, wie es sein soll.
knowledge-site-plan-added = { $count ->
        [one] { $count } Datei kommt dazu
       *[other] { $count } Dateien kommen dazu
    }
knowledge-site-plan-changed = { $count ->
        [one] { $count } Datei ändert sich
       *[other] { $count } Dateien ändern sich
    }
knowledge-site-plan-removed = { $count ->
        [one] { $count } Datei fällt weg
       *[other] { $count } Dateien fallen weg
    }
knowledge-site-plan-edited = { $count ->
        [one] { $count } Datei wurde dort von anderen geändert und bleibt, wie sie ist
       *[other] { $count } Dateien wurden dort von anderen geändert und bleiben, wie sie sind
    }
knowledge-site-plan-unchanged = { $count ->
        [one] { $count } Datei braucht nichts
       *[other] { $count } Dateien brauchen nichts
    }
knowledge-site-plan-more = { $count ->
        [one] und { $count } weitere
       *[other] und { $count } weitere
    }
knowledge-site-plan-overwrite = Ersetzen, was andere dort geändert haben
knowledge-site-plan-atomic = Leser sehen die alte Seite, bis die neue vollständig ist.
knowledge-site-plan-stepwise = Die Seiten werden nacheinander ersetzt.
knowledge-site-plan-close = Jetzt nicht
knowledge-site-shop = Was sie über den Shop sagt
knowledge-site-shop-name = Sie heißt { $name }, wie der Shop in den Einstellungen.
knowledge-site-accent = Farbe von Links und Knöpfen
knowledge-site-accent-choose = Farbe wählen
knowledge-site-accent-bad = Das ist keine Farbe. Schreiben Sie sie wie #274cbc.
knowledge-site-accent-sample = Link
knowledge-site-font = Schrift
knowledge-site-font-system = Wie in den Programmen der Lesenden
knowledge-site-font-clear = Breit und schlicht
knowledge-site-font-warm = Warm
knowledge-site-font-book = Wie in Büchern
knowledge-site-font-sample = Regenjacken bei 30 Grad waschen
knowledge-site-font-hint = Nur Schriften, die Computer und Telefone mitbringen: Nichts wird von anderen geladen.
knowledge-site-logo = Logo
knowledge-site-logo-choose = Bild wählen
knowledge-site-logo-other = Anderes Bild
knowledge-site-logo-remove = Entfernen
knowledge-site-logo-hint = Es steht auf jeder Seite neben dem Namen. Es wird neu gezeichnet, damit sonst nichts aus der Datei mitkommt.
knowledge-site-accent-light = In Hell gut zu lesen: Kontrast { $ratio } zu 1
knowledge-site-accent-darker = In Hell zu blass ({ $ratio } zu 1): Die Seite macht sie dunkler
knowledge-site-accent-dark = In Dunkel gut zu lesen: Kontrast { $ratio } zu 1
knowledge-site-accent-lighter = In Dunkel zu tief ({ $ratio } zu 1): Die Seite macht sie heller
knowledge-site-email = Mailadresse für Leser
knowledge-site-email-hint = Antworten auf „Hat das geholfen?“ kommen hierher. Ohne Adresse wird niemand gefragt.
knowledge-site-phone = Telefon
knowledge-site-postal = Postanschrift
knowledge-site-hours = Wann Sie erreichbar sind, auf { $language }
knowledge-site-zone = Zeitzone der Daten
knowledge-site-withdrawal = Eine Seite, auf der Kunden einen Kauf widerrufen
knowledge-site-save = Speichern
knowledge-site-saved = Gespeichert. Leser sehen es nach der nächsten Veröffentlichung.
knowledge-site-languages = Sprachen der Seite
knowledge-site-languages-none = Noch ist kein öffentlicher Artikel veröffentlicht. Veröffentlichen Sie zuerst einen Text.
knowledge-site-language-count = { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
knowledge-votes = Hat er Lesern geholfen?
knowledge-votes-none = Noch hat niemand geantwortet.
knowledge-votes-of = { $yes } von { $all } sagen Ja

knowledge-insert = Einfügen
knowledge-insert-find = Was eingefügt wird
knowledge-insert-none = So heißt nichts.
knowledge-insert-table = Tabelle
knowledge-insert-steps = Schritte
knowledge-insert-line = Trennlinie
knowledge-insert-article = Link zu einem Artikel
knowledge-insert-product = Produktkarte
knowledge-insert-product-find = Produkt oder Artikelnummer
knowledge-insert-product-use = Nummer { $sku } nehmen
knowledge-insert-shop-name = Name des Shops
knowledge-insert-shop-email = Mailadresse des Shops
knowledge-insert-shop-phone = Telefonnummer des Shops
knowledge-callout-note = Hinweis
knowledge-callout-tip = Tipp
knowledge-callout-important = Wichtig
knowledge-callout-warning = Warnung
knowledge-callout-caution = Vorsicht
knowledge-table-row = Zeile darunter
knowledge-table-column = Spalte dahinter
knowledge-table-row-remove = Zeile entfernen
knowledge-table-column-remove = Spalte entfernen
knowledge-table-remove = Tabelle entfernen
knowledge-dead-links = Leser kommen nicht hin: { $links }. Der Artikel ist entfernt, nur für das Team oder nicht veröffentlicht.
knowledge-field-slug = Adresse der Seite
knowledge-move-up = Nach oben
knowledge-move-down = Nach unten
knowledge-links = Worum es geht
knowledge-links-none = Ohne Produkte, Themen und Gründe wird er nur über seine Wörter gefunden.
knowledge-links-add = Produkt, Thema oder Grund hinzufügen
knowledge-link-product = Produkt
knowledge-link-topic = Thema
knowledge-link-reason = Rückgabegrund
knowledge-link-remove = { $name } entfernen

knowledge-site-kind-wordpress = Seiten einer WordPress-Website
knowledge-site-kind-sftp = Ordner auf einem Server (SFTP)
knowledge-site-kind-shopify = Seiten eines verbundenen Shopify-Shops
knowledge-site-shopify = Shop
knowledge-site-shopify-none = Es ist noch kein Shopify-Shop verbunden. Verbinden Sie einen in den Einstellungen unter „Shops“; sein Schlüssel braucht dann auch das Recht „write_content“.
knowledge-site-shopify-hint = Verwendet werden die Schlüssel des Shops. Sie brauchen das Recht „write_content“. Was dort gelöscht wird, ist weg: Shopify hat keinen Papierkorb für Seiten.
knowledge-site-wordpress = Adresse der WordPress-Website, etwa https://shop.example/
knowledge-site-sftp = Server und Ordner, etwa sftp://shop.example/srv/help
knowledge-site-user = Benutzer
knowledge-site-app-password = Anwendungspasswort
knowledge-site-app-password-hint = Es entsteht in WordPress, im Profil eines Kontos, das Seiten bearbeiten darf.
knowledge-site-secret = Passwort, oder die Worte, die den Schlüssel öffnen
knowledge-site-secret-show = Passwort zeigen
knowledge-site-secret-hide = Passwort verbergen
knowledge-site-secret-kept = Leer gelassen, bleibt, was schon hinterlegt ist.
knowledge-site-key-file = Privater Schlüssel, mit vollem Pfad, falls es einen gibt
knowledge-site-local = Er steht auf diesem Rechner oder in meinem eigenen Netz
knowledge-site-trust = Ich habe den Schlüssel { $fingerprint } verglichen: Er gehört diesem Server
knowledge-site-trying = Anmeldung wird versucht …

knowledge-import = Artikel importieren
knowledge-import-hint = Seiten in Markdown oder HTML mit ihren Bildern, eine CSV-Tabelle oder die JSON-Exporte von Zendesk Guide und Help Scout Docs. Bevor sich etwas ändert, sehen Sie, was dabei herauskäme.
knowledge-import-choose = Wo die Artikel liegen
knowledge-import-choose-files = Dateien auswählen
knowledge-import-choose-folder = Ordner auswählen
knowledge-import-chosen = Dateien: { $count }
knowledge-import-path-hint = Oder ein Pfad auf dem Computer, auf dem Comptoir läuft, auch für Ordner mit mehr als 128 MB.
knowledge-import-path = Ordner oder Datei
knowledge-import-format = Geschrieben als
knowledge-import-format-auto = Selbst erkennen
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = Sprache, wo ein Text keine nennt
knowledge-import-publish = Sofort veröffentlichen, was Leser dort sehen konnten
knowledge-import-overwrite = Texte ersetzen, die seither hier geändert wurden
knowledge-import-look = Ansehen, was käme
knowledge-import-looking = Wird gelesen …
knowledge-import-again = Etwas anderes wählen
knowledge-import-close = Schließen
knowledge-import-progress = { $done } von { $total }
knowledge-import-run = { $count ->
        [one] { $count } Text importieren
       *[other] { $count } Texte importieren
    }
knowledge-import-none = Alles daraus ist schon da.
knowledge-import-done = Die Artikel sind da.
knowledge-import-stopped = Abgebrochen. Was übernommen wurde, bleibt; importieren Sie erneut, um fortzufahren.
knowledge-import-added = Neu
knowledge-import-changed = Geändert
knowledge-import-same = Unverändert
knowledge-import-left-out = Ausgelassen
knowledge-import-pictures = Bilder, die nicht mitkommen
knowledge-import-look-at = Anzusehen
knowledge-import-more = { $count ->
        [one] { $count } weiterer
       *[other] { $count } weitere
    }
knowledge-import-reason-no_title = ohne Titel
knowledge-import-reason-no_text = nur in einer Liste genannt; exportieren Sie den Artikel selbst
knowledge-import-reason-too_long = zu lang für einen Artikel
knowledge-import-reason-language_unknown = Sprache unbekannt
knowledge-import-reason-broken = beschädigt oder nicht das, was der Name sagt
knowledge-import-reason-too_large = zu groß
knowledge-import-reason-unknown_kind = keine Art, die gelesen wird
knowledge-import-reason-html_too_deep = endlos verschachteltes HTML
knowledge-import-reason-twice = ein anderer Text dieses Artikels in dieser Sprache wurde übernommen
knowledge-import-reason-removed = hier entfernt
knowledge-import-reason-edited_here = seither hier und dort geändert; was hier steht, bleibt
knowledge-import-note-picture = Bild kommt nicht mit
knowledge-import-note-link = Link, der nirgendwohin führt
knowledge-import-note-embedded = Film oder Rahmen, jetzt ein Link
knowledge-import-note-script = Skript oder Formular, ausgelassen
knowledge-import-note-table = Tabelle mit verbundenen Zellen, jetzt Absätze
knowledge-import-note-markup = HTML, das Leser nicht sehen
knowledge-import-note-variable = Wörter in doppelten geschweiften Klammern
knowledge-import-note-wordless = Bild ohne Beschreibung: Der Text wird nicht veröffentlicht
knowledge-import-shown = Bilder
knowledge-import-fate-kept = kommt mit
knowledge-import-fate-too_large = zu groß; höchstens 25 MB und 40 Millionen Pixel
knowledge-import-fate-unreadable = beschädigt oder von einer Art, die nicht aufgenommen wird; als PNG oder JPEG speichern
knowledge-import-fate-too_many = der Artikel hat schon so viele Dateien, wie er aufnehmen kann
knowledge-import-fate-missing = ist nicht unter den Dateien
knowledge-import-fate-elsewhere = liegt auf einem Server und bleibt dort; es wird nichts abgerufen
knowledge-import-take-back = Import zurücknehmen
knowledge-import-taken-back = Der Import wurde zurückgenommen.
knowledge-import-kept = Bleibt, weil es seither geändert wurde
knowledge-import-toast = Importierte Texte: { $count }
