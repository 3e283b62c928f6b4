orders-title = Bestellungen
orders-order = Bestellung { $number }
orders-fact =
    { $count ->
        [one] 1 Bestellung, { $worth } seit { $since }
       *[other] { $count } Bestellungen, { $worth } seit { $since }
    }
orders-fact-refunds =
    { $count ->
        [one] 1 Erstattung
       *[other] { $count } Erstattungen
    }
orders-stage-draft = Entwurf
orders-stage-awaiting-payment = Zahlung offen
orders-stage-on-hold = Zurückgestellt
orders-stage-preparing = Zu versenden
orders-stage-partly-sent = Teilweise versandt
orders-stage-sent = Unterwegs
orders-stage-delivered = Zugestellt
orders-stage-completed = Abgeschlossen
orders-stage-refunded = Erstattet
orders-stage-cancelled = Storniert
orders-stage-failed = Zahlung gescheitert
orders-stage-gone = Nicht mehr im Shop
orders-step-placed = bestellt
orders-step-paid = bezahlt
orders-step-sent = versandt
orders-step-delivered = zugestellt
orders-steps = Schritt { $done } von 4: { $step }
orders-paid = Bezahlt mit { $way }, { $day }
orders-paid-plain = Bezahlt, { $day }
orders-unpaid = Nicht bezahlt, bestellt { $day }
orders-refunded-part = { $amount } erstattet
orders-parcel = Paket
orders-parcel-follow =
    .label = Paket { $number } im Browser verfolgen
orders-parcel-sent = Versandt { $ago }
orders-parcel-moved = letzte Bewegung { $ago }
orders-parcel-delivered = Zugestellt { $when }
orders-parcel-untracked = Keine Sendungsnummer
orders-as-of = Stand { $when }
orders-asking = Der Shop wird gefragt …
orders-named = Im Text genannt
orders-strange = Gehört zu einer anderen Adresse: { $email }
orders-strange-nameless = Gehört zu einer anderen Adresse
orders-by-hand = Von Hand zugeordnet
orders-take = Dieser Person zuordnen
orders-not-theirs = Gehört nicht dieser Person
orders-done-theirs = Bestellung { $number } zugeordnet
orders-done-not-theirs = Bestellung { $number } nicht mehr zugeordnet
orders-more =
    { $count ->
        [one] 1 weitere Bestellung
       *[other] { $count } weitere Bestellungen
    }
orders-newest-only = Das sind die neuesten { $shown } von { $total } Bestellungen.
orders-none = Mit den Adressen und Nummern dieser Person wurde nichts bestellt.
orders-unsure = Es kann Bestellungen geben: Nicht jeder Shop war zu lesen.
orders-reading = Die Bestellungen des Shops werden noch gelesen.
orders-no-shop = Hier stehen neben jeder Konversation die Bestellungen aus Ihrem Shop.
orders-no-shop-customer = Sobald ein Shop verbunden ist, stehen hier die Bestellungen dieser Person.
orders-connect = Shop verbinden
orders-trouble = { $shop }: { $problem }
orders-settings = Einstellungen der Shops öffnen
orders-close =
    .label = Bestellung schließen
orders-menu =
    .label = Mehr zu dieser Bestellung
orders-sum-items = Artikel
orders-sum-discount = Rabatt
orders-sum-shipping = Versand
orders-sum-tax = davon Steuer
orders-sum-total = Gesamt
orders-sum-refunded = Erstattet
orders-payments = Zahlungen
orders-refunds = Erstattungen
orders-parcels = Pakete
orders-address-delivery = Lieferadresse
orders-address-billing = Rechnungsadresse
orders-notes = Notizen
orders-note-customer = Von der Kundin oder dem Kunden
orders-note-public = An die Kundschaft gesendet
orders-conversations = Konversationen
orders-conversations-none = Von den Adressen dieser Bestellung hat niemand geschrieben.
orders-no-subject = Kein Betreff
orders-insert-facts = Bestelldaten einfügen
orders-insert-tracking = Link zur Sendungsverfolgung einfügen
orders-copy-number = Bestellnummer kopieren
orders-copy-tracking = Sendungsnummer kopieren
orders-copied = { $what } kopiert
orders-open-shop = In der Verwaltung des Shops öffnen
orders-open = Ganze Bestellung zeigen
orders-command-focus = Zur Bestellung gehen
orders-command-open = Ganze Bestellung zeigen
orders-command-product = Produkt suchen und einfügen
orders-products =
    .label = Produkte in Ihren Shops
    .placeholder = Name, Artikelnummer oder Größe
orders-products-close =
    .label = Schließen
orders-products-empty = Kein Produkt mit diesen Wörtern. Versuchen Sie es mit Name oder Artikelnummer.
orders-products-insert = Einfügen
orders-products-page = Seite öffnen
orders-products-variants = Varianten
orders-products-whole = Das ganze Produkt
orders-stock =
    { $count ->
        [one] 1 auf Lager
       *[other] { $count } auf Lager
    }
orders-stock-none = Ausverkauft
orders-stock-some = Auf Lager

## The page of orders, and what somebody should look at

orders-command-go = Zu den Bestellungen
orders-find = Nummer, Name, E-Mail, Artikel oder Sendungsnummer
orders-none-found = Keine Bestellung passt dazu.
orders-views = Welche Bestellungen
orders-view-newest = Neueste
orders-view-late = Versand überfällig
orders-view-rests = Paket ohne Nachricht
orders-view-partly-refunded = Teilweise erstattet
orders-view-high-risk = Hohes Risiko
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [one] Vor 1 Werktag bezahlt, noch zu versenden
       *[other] Vor { $days } Werktagen bezahlt, noch zu versenden
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [one] Seit 1 Tag keine Nachricht vom Paket
       *[other] Seit { $days } Tagen keine Nachricht vom Paket
    }
# $amount (String): already formatted
orders-concern-partly-refunded = { $amount } davon erstattet
orders-concern-high-risk = Der Shop stuft diese Bestellung als sehr riskant ein
orders-view-well = Hier braucht keine Bestellung der letzten 90 Tage einen Blick.
orders-page-empty = Hier stehen die Bestellungen verbundener Shops.
orders-limit-late = Überfällig nach wie vielen Werktagen
orders-limit-rests = Nach wie vielen Tagen ohne Nachricht einem Paket nachgehen
