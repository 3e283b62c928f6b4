### The page on which the policy of returns is written, tried, read and compared.

policy-says-past-returns =
    { $count ->
        [one] Nur für Kundschaft, die schon einmal etwas zurückgegeben hat.
       *[other] Nur für Kundschaft, die aus mindestens { $count } Bestellungen etwas zurückgegeben hat.
    }
policy-says-past-rate = Nur für Kundschaft, die aus mindestens { $percent } % ihrer Bestellungen etwas zurückgegeben hat.
policy-says-itself = Wird genehmigt, ohne dass jemand es ansieht.
policy-says-transit =
    { $count ->
        [one] Ist keine Zustellung bekannt, gilt ein Paket als einen Tag unterwegs.
       *[other] Ist keine Zustellung bekannt, gilt ein Paket als { $count } Tage unterwegs.
    }
policy-says-from-order =
    { $count ->
        [one] Ist kein Paket bekannt, bis einen Tag nach der Bestellung.
       *[other] Ist kein Paket bekannt, bis { $count } Tage nach der Bestellung.
    }
policy-says-usual-delivery = Bei einem Widerruf werden von der Lieferung höchstens { $amount } erstattet.
policy-says-final-sale = Vom Umtausch ausgeschlossen: { $marks }.
policy-says-exception = Kein Widerruf ({ $kind }): { $marks }.
policy-says-own-text = In eigenen Worten ({ $language }): { $text }
policy-panel = Text, Probe und Fassungen der Richtlinie
policy-panel-text = Text
policy-panel-try = Ausprobieren
policy-panel-versions = Fassungen
policy-copy-text = Als Text kopieren
policy-copy-html = Als HTML kopieren
policy-copied = Kopiert
policy-unsaved = Noch nicht gespeichert. Bis dahin gilt die Fassung oben.
policy-stale = Inzwischen hat jemand Fassung { $version } gespeichert. Ihre Änderungen sind noch da: Sehen Sie sich an, was sich geändert hat, und verwerfen Sie Ihre oder speichern Sie sie darüber.
policy-saved = Ab jetzt gilt Fassung { $version }.
policy-faults =
    { $count ->
        [one] Eine Stelle muss vor dem Speichern berichtigt werden.
       *[other] { $count } Stellen müssen vor dem Speichern berichtigt werden.
    }
policy-fault-country = „{ $name }“ ist kein Land.
policy-fault-twice = { $name } steht schon in einer anderen Zone.
policy-fault-world = Eine andere Zone gilt schon für den Rest der Welt. Wählen Sie hier Länder.
policy-fault-amount = Beträge sind nicht unter null, Anteile höchstens 100 %.
policy-fault-range = Das untere Ende liegt über dem oberen.
policy-fault-empty = Wählen Sie mindestens eines, das die Kundschaft bekommt.
policy-fault-withdrawal = Über das Widerrufsrecht entscheidet das Gesetz. Nehmen Sie es hier heraus.
policy-zone-for = Pakete nach
policy-zone-world = alle Länder, die in keiner anderen Zone stehen
policy-countries-choose = Länder wählen
policy-countries-title = Länder der Zone „{ $zone }“
policy-countries-find = Land suchen
policy-countries-none = Kein Land heißt so.
policy-countries-eea = Europäischer Wirtschaftsraum
policy-countries-all = Alle Länder
policy-countries-clear = Keines: der Rest der Welt
policy-countries-elsewhere = in „{ $zone }“
policy-countries-done = Fertig
policy-zone-transit = Ein Paket ist meist { $field } Tage unterwegs. Das zählt, wo keine Zustellung bekannt ist.
policy-zone-delivery = Unser üblicher Versand kostet { $field }. Mehr wird bei einem Widerruf nicht erstattet.
policy-zone-withdrawal-shop = Bei einem Widerruf zahlen wir den Rückweg
policy-zone-withdrawal-customer = Bei einem Widerruf zahlt die Kundschaft den Rückweg
policy-when = Diese Regel passt, wenn all das zutrifft:
policy-when-always = Diese Regel passt auf jede freiwillige Rückgabe, die keine Regel darüber erfasst.
policy-if-add = Bedingung hinzufügen
policy-if-remove = Bedingung entfernen: { $condition }
policy-if-tracks = Nach welchem Recht
policy-if-reasons = Grund
policy-if-states = Zustand des Artikels, wie die Kundschaft sagt
policy-if-price = Preis eines Stücks
policy-if-quantity = Stückzahl
policy-if-past = Frühere Rückgaben
policy-if-rate = Anteil zurückgegebener Bestellungen
policy-if-discount = Reduziert oder nicht
policy-if-final = Vom Umtausch ausgeschlossen oder nicht
policy-if-articles = Bestimmte Artikel
policy-if-stores = Shop der Bestellung
policy-price = Ein Stück kostet von { $from } bis { $to }
policy-price-from = Untergrenze des Preises
policy-price-to = Obergrenze des Preises
policy-quantity = Es kommen { $from } bis { $to } Stück zurück
policy-quantity-from = Kleinste Stückzahl
policy-quantity-to = Größte Stückzahl
policy-past = Aus mindestens { $field } Bestellungen kam schon etwas zurück
policy-rate = Aus mindestens { $field } % der früheren Bestellungen kam etwas zurück
policy-discount-yes = Der Artikel ist reduziert
policy-discount-no = Der Artikel hat den vollen Preis
policy-final-yes = Der Artikel ist vom Umtausch ausgeschlossen
policy-final-no = Der Artikel ist nicht vom Umtausch ausgeschlossen
policy-marks-add = Artikel hinzufügen
policy-marks-find = Tag, Kollektion, Artikelnummer oder Wörter des Titels
policy-marks-hint = Tippen Sie etwas ein und wählen Sie dann, woran die Artikel erkannt werden.
policy-marks-tag = Tag oder Kollektion: { $mark }
policy-marks-sku = Artikelnummer beginnt mit: { $mark }
policy-marks-title = Im Titel steht: { $mark }
policy-marks-remove = { $mark } entfernen
policy-then-yes = Dann darf es zurückkommen
policy-then-no = Dann darf es nicht zurückkommen
policy-window = Es kann bis { $field } Tage nach der Zustellung verlangt werden
policy-window-label = Tage nach der Zustellung
policy-window-open = Ohne Ende
policy-transit = Wo keine Zustellung bekannt ist, gilt ein Paket als { $field } Tage unterwegs
policy-transit-label = Tage, die ein Paket unterwegs ist
policy-from-order = Wo kein Paket bekannt ist, bis { $field } Tage nach der Bestellung
policy-from-order-label = Tage nach der Bestellung
policy-offers = Angeboten wird in dieser Reihenfolge:
policy-offer-add = Angebot hinzufügen
policy-offer-earlier = Früher anbieten: { $offer }
policy-offer-later = Später anbieten: { $offer }
policy-offer-remove = Nicht anbieten: { $offer }
policy-offer-drag = Ziehen ändert die Reihenfolge
policy-offer-own = Eigene Frist und Gebühr: { $offer }
policy-offer-days = bis { $field } Tage nach der Zustellung (leer: wie oben)
policy-offer-fee = Gebühr bei: { $offer }
policy-fee-usual = Gebühr der Regel
policy-fee = Gebühr
policy-fee-none = keine Gebühr
policy-fee-flat = ein Betrag je Rückgabe
policy-fee-percent = ein Teil des Preises
policy-fee-amount = Höhe der Gebühr
policy-fee-share = Prozent des Preises
policy-fee-ours = Nie, wo der Shop schuld ist.
policy-label-shop = Wir zahlen den Rückweg
policy-label-customer = Die Kundschaft zahlt den Rückweg
policy-keep = Was weniger als { $field } wert ist, bleibt bei der Kundschaft
policy-keep-label = Bleibt bei der Kundschaft unter
policy-bonus = Wer ein Guthaben nimmt, bekommt { $field } % dazu
policy-bonus-label = Prozent auf das Guthaben
policy-worth-all = bei jedem Wert
policy-worth-from = ab einem Wert von
policy-exceptions = Was sich nicht widerrufen lässt
policy-exceptions-about = Diese Waren nimmt das Gesetz vom Widerruf aus. Schalten Sie ein, was Sie verkaufen, und sagen Sie, woran die Artikel erkannt werden.
policy-exception-perishable = Waren, die schnell verderben
policy-exception-custom_made = Nach Wunsch angefertigte Waren
policy-exception-unsealed = Hygieneartikel, Ton- und Bildträger und Software nach dem Öffnen
policy-exception-digital = Digitale Inhalte nach dem Beginn
policy-final-sale = Vom Umtausch ausgeschlossen
policy-final-sale-about = Artikel mit einem dieser Merkmale sind ausgeschlossen, wo eine Regel das sagt.
policy-own-texts = In eigenen Worten
policy-own-texts-about = Steht unter dem, was aus den Regeln entsteht, nur in dieser Sprache.
policy-version-now = gilt jetzt
policy-version-made = Gespeichert am { $date } von { $name }
policy-version-changes = Was sich änderte
policy-version-restore = Mit Fassung { $version } neu beginnen
policy-versions-none = Noch ist keine Fassung gespeichert.
policy-changes-draft = Was Ihr Entwurf ändert
policy-changes-none = Nichts Wesentliches ist anders.
policy-changes-everywhere = Überall
policy-changes-new = Neu:
policy-changes-gone = Nicht mehr:
policy-changes-order = Die Regeln stehen in anderer Reihenfolge.
policy-try-title = Was würde die Richtlinie zu { $order } sagen?
policy-try-ask = Was sagt die Richtlinie?
policy-try-about = Wählen Sie eine frühere Bestellung und sehen Sie, welche Regel greift. Nichts wird geändert.
policy-try-choose = Bestellung wählen
policy-try-line = Artikel
policy-try-all = Alle Artikel der Bestellung
policy-try-pieces = Stück
policy-try-day = Gefragt am
policy-try-state = Zustand
policy-try-state-unknown = Nicht gesagt
policy-try-photo = Ein Foto liegt vor
policy-try-by-draft = Nach dem Entwurf
policy-try-by-version = Nach Fassung { $version }
policy-try-by-law = Das Gesetz entscheidet
policy-try-by-nobody = Keine Regel entscheidet
policy-try-by-rule = Regel: { $rule }
policy-try-until = Letzter Tag: { $date }
policy-try-for-agent = Für Sie
policy-try-for-customer = Für die Kundschaft
policy-copy = Kopieren
policy-write = In die Antwort
policy-if-empty = Noch ist nichts gewählt, also wirkt es nicht.
policy-currency = Beträge sind in
policy-zone-transit-label = Sagen, wie lange ein Paket meist unterwegs ist
policy-zone-delivery-label = Kosten des üblichen Versands
policy-offer-terms = Frist und Gebühr
