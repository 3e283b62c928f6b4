### Zahlen zu Retouren: wie viel zurückkommt, warum, und was auffällt.

facts-period = Zeitraum
facts-period-this_month = Dieser Monat
facts-period-last_month = Letzter Monat
facts-period-this_quarter = Dieses Quartal
facts-period-year = Zwölf Monate
facts-period-custom = Eigene Daten
facts-from = Erster Tag
facts-to = Letzter Tag
facts-shop = Shop
facts-all-shops = Alle Shops
facts-country = Land
facts-all-countries = Alle Länder
facts-export = Als CSV speichern
# $count (Number): lines of the table
facts-saved = Gespeichert. Zeilen: { $count }
facts-empty = Sobald es eine Retoure gibt, lesen Sie hier, wie viel zurückkommt, warum, was es kostet und wie lange es dauert.
facts-none-here = In diesem Zeitraum wurde nichts gemessen.

facts-figures = Zahlen des Zeitraums
facts-rate = Zurückgekommene Stücke
facts-rate-about = Anteil der im Zeitraum zugestellten Stücke. Abgelehnte, zurückgezogene und verfallene Retouren zählen nicht, ebenso wenig, was durch Beratung oder einen Teil des Geldes gelöst wurde.
facts-value = Zurückgekommener Wert
facts-value-about = Was für diese Stücke bezahlt wurde, im Verhältnis zu allem, was für die im Zeitraum zugestellten Stücke bezahlt wurde. Jede Währung steht für sich.
facts-kept = Gehaltener Umsatz
facts-kept-about = Umtausch und Guthaben, im Verhältnis zum Wert aller Stücke in Retouren, die im Zeitraum begonnen wurden und entschieden sind.
facts-exchanged = Umgetauscht
facts-exchanged-about = Stücke, aus denen eine andere Größe, eine andere Farbe oder ein anderer Artikel wurde; Anteil an allen Stücken in Retouren, die im Zeitraum begonnen wurden und entschieden sind.
facts-saved-cases = Ohne Rücksendung gelöst
facts-saved-cases-about = Stücke, die nach einer Beratung oder gegen einen Teil des Geldes blieben; Anteil an allen Stücken in Retouren, die im Zeitraum begonnen wurden und entschieden sind.
facts-fees = Gebühren
facts-fees-about = Einbehalten in Retouren, die im Zeitraum begonnen wurden und entschieden sind.
facts-answer = Von der Anfrage zur Antwort
facts-answer-about = Bis zum Ja oder Nein, für Antworten aus dem Zeitraum. Die Hälfte dauerte nicht länger als die erste Zahl, neun von zehn nicht länger als die zweite.
facts-refund = Vom Paket zum Geld
facts-refund-about = Bis die letzte Erstattung bestätigt war, für Erstattungen aus dem Zeitraum. Geld, das vor dem Paket floss, bleibt außen vor.
facts-statutory = Widerrufe fristgerecht erstattet
facts-statutory-about = Innerhalb der gesetzlichen Frist, von den im Zeitraum begonnenen Widerrufen. Deren Frist noch läuft, zählen eigens.
facts-restocked = Zurück ins Lager
facts-restocked-about = Anteil der geprüften Stücke in Retouren, die im Zeitraum begonnen wurden.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $part } von { $of } Stück
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = { $part } von { $of } verkauften Stück
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $part } von { $of } Kaufenden
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } von { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [one] 1 Retoure
       *[other] { $count } Retouren
    }
# $value (String): the same figure of the period before, already formatted
facts-before = davor: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = wahrscheinlich { $low } bis { $high }
facts-too-few = zu wenige für einen Vergleich
# $count (Number): from so many on an interval is shown
facts-enough = Unter { $count } Stück steht kein Intervall: Es sind zu wenige.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = die Hälfte in { $half }, neun von zehn in { $most }
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [one] 1 läuft noch
       *[other] { $count } laufen noch
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [one] Bei 1 verkauften Stück ist keine Zustellung bekannt: Es zählt nach der üblichen Zeit ab Bestellung.
       *[other] Bei { $count } verkauften Stück ist keine Zustellung bekannt: Sie zählen nach der üblichen Zeit ab Bestellung.
    }
facts-not-mature = kann noch wachsen

facts-as-table = Als Tabelle zeigen
facts-as-chart = Als Diagramm zeigen
facts-cohorts = Wie viel von jedem Monat kommt zurück?
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [one] Nach Monat der Zustellung. Schraffierte Monate können noch wachsen: Eine Retoure ist 1 Tag lang möglich.
       *[other] Nach Monat der Zustellung. Schraffierte Monate können noch wachsen: Eine Retoure ist { $days } Tage lang möglich.
    }
facts-reasons = Warum kommt Ware zurück?
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }: { $part } von { $of } Stück
facts-reasons-about = Stücke in Retouren, die im Zeitraum begonnen wurden. Der Strich über einem Balken ist das Intervall, in dem der wahre Anteil mit 95 % liegt.
facts-articles = Welche Artikel kommen am häufigsten zurück?
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }: { $part } von { $of } verkauften Stück
facts-articles-about = Anteil der im Zeitraum zugestellten Stücke. Der Strich über einem Balken ist das Intervall, in dem der wahre Anteil mit 95 % liegt.
facts-grades = In welchem Zustand kommt Ware zurück?
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = { $part } von { $of } geprüften Stück gingen zurück ins Lager
facts-repeat = Wird wieder gekauft?
facts-repeat-after = Nach einer Retoure
facts-repeat-without = Ohne Retoure
facts-repeat-about = Innerhalb von 90 Tagen nach der Retoure oder nach der ersten Bestellung des Zeitraums. Alle Länder.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [one] Bei 1 Person sind die 90 Tage noch nicht vorbei.
       *[other] Bei { $count } Personen sind die 90 Tage noch nicht vorbei.
    }
facts-carriers = Wessen Pakete werden beschädigt oder gehen verloren?
facts-carriers-about = Transportschäden und verlorene Rücksendungen, bezogen auf die im Zeitraum zugestellten Bestellungen.
facts-carrier-unknown = Versender unbekannt
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }: { $value }. Retouren zeigen.
facts-column-month = Monat
facts-column-share = Anteil
facts-column-returned = Zurück
facts-column-sold = Verkauft
facts-column-pieces = Stück
facts-column-likely = Wahrscheinlich
facts-column-reason = Grund
facts-column-article = Artikel
facts-column-grade = Zustand
facts-column-buyers = Kaufende
facts-column-carrier = Versender
facts-column-orders = Bestellungen
facts-column-damaged = Beschädigt
facts-column-lost = Verloren
facts-column-per_hundred = Je 100 Bestellungen

# $what (String): the name of the figure
facts-cases-title = Retouren hinter „{ $what }“
# $count (Number): returns
facts-cases-count =
    { $count ->
        [one] 1 Retoure
       *[other] { $count } Retouren
    }
facts-cases-none = Hinter dieser Zahl steht keine Retoure.
facts-cases-back = Zurück zu den Zahlen
facts-cases-more = Mehr zeigen
facts-see-all = Alle Retouren des Zeitraums

facts-signals-title = Was auffällt
facts-signals-note = Zahlen, kein Urteil: Nichts wird danach entschieden.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [one] { $part } von { $of } gekauften Stück kamen zurück ({ $rate }). Eine andere Person mit Retouren: { $median }.
       *[other] { $part } von { $of } gekauften Stück kamen zurück ({ $rate }). Von { $others } anderen mit Retouren gab die Hälfte höchstens { $median } zurück.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = Bei { $count } von { $cases } Retouren war etwas anderes oder nichts im Paket.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = Bei { $count } von { $cases } Retouren kam das Paket nie an.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [one] { $name } hat dieselbe Anschrift; 1 Bestellung kam zurück.
       *[other] { $name } hat dieselbe Anschrift; { $orders } Bestellungen kamen zurück.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [one] { $name } hat dieselbe Telefonnummer; 1 Bestellung kam zurück.
       *[other] { $name } hat dieselbe Telefonnummer; { $orders } Bestellungen kamen zurück.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = Retouren werden erst angesehen: { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = Bis { $date } werden Retouren erst angesehen: { $reason }
facts-signals-hold = Retouren erst ansehen …
facts-signals-hold-title = Retouren dieser Person erst ansehen
facts-signals-hold-about = Keine Retoure wird von selbst genehmigt; ein Mensch tut es. Ein rechtzeitiger Widerruf geht trotzdem durch, weil das Gesetz ihn gibt.
facts-signals-hold-reason = Warum
facts-signals-hold-until = Letzter Tag (leer: auf Dauer)
facts-signals-hold-do = Erst ansehen
facts-signals-release = Retouren wieder durchlassen
facts-signals-told-held = Retouren dieser Person warten auf einen Menschen.
facts-signals-told-released = Retouren dieser Person gehen wieder durch.
