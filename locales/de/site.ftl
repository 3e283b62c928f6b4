site-title = Hilfe von { $shop }
site-lead = Wie können wir helfen?
site-home = Hilfe-Startseite
site-skip = Zum Inhalt springen
site-search = Hilfe durchsuchen
site-search-results = Suchergebnisse
site-search-none = Nichts gefunden. Versuchen Sie ein anderes Wort oder schreiben Sie uns.
site-language = Sprache
site-own-name = Deutsch
site-fallback = Dieser Artikel ist noch nicht übersetzt. Er erscheint in dieser Sprache: { $language }
site-articles =
    { $count ->
        [one] { $count } Artikel
       *[other] { $count } Artikel
    }
site-updated = Aktualisiert am { $date }
site-contents = Auf dieser Seite
site-related = Verwandte Artikel
site-helped = Hat das geholfen?
site-helped-yes = Ja, per E-Mail
site-helped-no = Nein, per E-Mail
site-helped-subject-yes = Hilfreich: { $title }
site-helped-subject-no = Nicht hilfreich: { $title }
site-helped-body = Was fehlt? Bitte lassen Sie die Zeile darunter stehen.
site-contact = Kontakt
site-contact-lead = Schreiben Sie uns, worum es geht. Mit der Bestellnummer finden wir alles schneller.
site-contact-email = E-Mail
site-contact-phone = Telefon
site-contact-address = Anschrift
site-contact-hours = Erreichbar
site-callout-note = Hinweis
site-callout-tip = Tipp
site-callout-important = Wichtig
site-callout-warning = Achtung
site-callout-caution = Warnung
site-product-view = Im Shop ansehen
site-video-elsewhere = Auf { $host } ansehen
site-video-captions = Untertitel
site-video-transcript = Was im Film gesagt wird
site-scan = Online lesen
site-missing = Diese Seite gibt es nicht
site-withdrawal-mail = Per E-Mail widerrufen
