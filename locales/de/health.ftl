health-command-go = Zustand der Artikel
health-title = Zustand der Artikel
health-back = Zurück zu den Artikeln
health-nothing = Es fehlt nichts, und nichts wartet. Was Kunden fragen, ohne dass es einen Artikel gibt, und was niemand gefunden hat, erscheint hier.
health-open = Artikel öffnen
health-more = { $count ->
    [one] { $count } weiterer
   *[other] { $count } weitere
}
health-write = Artikel schreiben
health-topics = Themen ohne Artikel
health-topics-about = { $days ->
    [one] Dazu haben Kunden an { $days } Tag mindestens dreimal geschrieben, und kein Artikel handelt davon. Gezählt werden Konversationen, die ein Kunde begonnen hat; Spam und automatische Post nicht.
   *[other] Dazu haben Kunden in { $days } Tagen mindestens dreimal geschrieben, und kein Artikel handelt davon. Gezählt werden Konversationen, die ein Kunde begonnen hat; Spam und automatische Post nicht.
}
health-contacts = { $count ->
    [one] { $count } Anfrage
   *[other] { $count } Anfragen
}
health-searches = Gesucht und nicht gefunden
health-searches-about = { $days ->
    [one] Wörter, nach denen an { $days } Tag in den Artikeln gesucht wurde und die noch in keinem stehen. Namen, Nummern und Adressen werden nicht aufbewahrt.
   *[other] Wörter, nach denen in { $days } Tagen in den Artikeln gesucht wurde und die noch in keinem stehen. Namen, Nummern und Adressen werden nicht aufbewahrt.
}
health-searched = { $count ->
    [one] { $count } Suche
   *[other] { $count } Suchen
}
health-fault-stale = Veraltete Übersetzungen
health-fault-stale-about = Der Text, den sie übersetzen, hat sich seither geändert.
health-fault-in_review = Warten auf Prüfung
health-fault-in_review-about = Jemand hat darum gebeten, diese Texte anzusehen.
health-fault-review_due = Wieder anzusehen
health-fault-review_due-about = Der vorgesehene Tag ist da, oder seit einem Jahr hat sich nichts geändert.
health-fault-language_missing = Sprachen, in denen Kunden schreiben
health-fault-language_missing-about = Leser sehen diese Artikel, aber nicht in Sprachen, in denen in den letzten 90 Tagen mindestens drei Kunden geschrieben haben, oder in der des Shops.
health-fault-never_used = Nie verwendet
health-fault-never_used-about = Seit vier Wochen veröffentlicht, in keiner Antwort, und kein Leser hat gesagt, ob es geholfen hat.
health-effects = Vorher und nachher
health-effects-about = Anfragen zum Thema je 100 Bestellungen, 28 Tage vor der ersten Veröffentlichung eines Artikels und 28 Tage danach. Vieles ändert sich gleichzeitig: Das zeigt, was geschah, nicht warum.
health-effect-topic = Thema: { $topic }.
health-effect-early = Noch keine Woche vergangen: zu früh für eine Aussage.
health-effect-none = In einem der beiden Zeiträume wurde nichts bestellt, daher lässt sich nichts sagen.
health-effect-since = Zuerst veröffentlicht: { $day }
health-effect-span = Zeitraum
health-effect-rate = Je 100 Bestellungen
health-effect-contacts = Anfragen
health-effect-orders = Bestellungen
health-effect-before = 28 Tage vorher
health-effect-after = { $days ->
    [one] { $days } Tag danach
   *[other] { $days } Tage danach
}
health-effect-of = { $contacts } Anfragen, { $orders } Bestellungen
health-answer-title = Aus einer Antwort einen Artikel machen
health-answer-make = Entwurf anlegen
health-answer-about = Ein Entwurf auf { $language }. Lesen Sie ihn noch einmal: Wo etwas herausgenommen wurde, steht „…“.
health-answer-body = Text
health-removed = Herausgenommen, weil es zu einer Person oder Bestellung gehört
health-removed-none = In dieser Antwort wurde nichts Persönliches erkannt. Lesen Sie sie noch einmal, bevor Sie sie veröffentlichen.
health-removed-greeting = Anrede
health-removed-closing = Schluss
health-removed-name = Name
health-removed-mail = E-Mail-Adresse
health-removed-phone = Telefon
health-removed-order = Bestellung
health-removed-tracking = Nummer
health-removed-address = Anschrift
health-removed-link = Link
health-uses = In Antworten verwendet
health-uses-texts = { $count ->
    [one] { $count }-mal als Text
   *[other] { $count }-mal als Text
}
health-uses-excerpts = { $count ->
    [one] { $count }-mal als Auszug
   *[other] { $count }-mal als Auszug
}
health-uses-links = { $count ->
    [one] { $count }-mal als Link
   *[other] { $count }-mal als Link
}
health-merged = Dieser Text wurde auch an anderer Stelle geändert. Beide Änderungen stehen jetzt darin; der Verlauf zeigt jede für sich.
health-merged-seen = Gesehen
health-merge-head = Titel oder Zusammenfassung wurden zweimal geändert
health-merge-both = Diese Stelle wurde zweimal geändert
health-merge-mine = Meine Fassung
health-merge-theirs = Die andere Fassung
health-merge-one-after-other = Die andere, dann meine
health-merge-same = { $count ->
    [one] { $count } Zeile ist gleich
   *[other] { $count } Zeilen sind gleich
}
health-merge-only-mine = Nur von mir geändert
health-merge-only-theirs = Nur von anderer Seite geändert
health-merge-gone = (entfernt)
health-merge-together = So speichern
health-merge-open = { $count ->
    [one] { $count } Stelle ist noch zu wählen
   *[other] { $count } Stellen sind noch zu wählen
}
