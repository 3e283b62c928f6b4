returns-why-rule = Es entscheidet die Regel „{ $rule }“ der Zone „{ $zone }“.
returns-why-until =
    { $from ->
        [delivery] Rechtzeitig: Der letzte Tag ist der { $date }, gerechnet ab der Zustellung.
        [shipping] Rechtzeitig: Der letzte Tag ist der { $date }, gerechnet ab dem Versand, weil keine Zustellung bekannt ist.
       *[order] Rechtzeitig: Der letzte Tag ist der { $date }, gerechnet ab der Bestellung, weil kein Paket bekannt ist.
    }
returns-why-no-end = Es gibt keine Frist.
returns-why-late = Zu spät: Der letzte Tag war der { $date }.
returns-why-excluded = Die Regel schließt diesen Artikel von der Rückgabe aus.
returns-why-no-zone = Keine Zone der Richtlinie gilt für { $country }. Sie entscheiden.
returns-why-no-rule = Keine Regel der Richtlinie passt. Sie entscheiden.
returns-why-other-currency = Die Regel „{ $rule }“ nennt einen Betrag in einer anderen Währung als die Bestellung. Sie entscheiden.
returns-why-condition-unknown = Eine Regel hängt vom Zustand des Artikels ab, und den kennt noch niemand. Fragen Sie nach.
returns-why-ours-to-check = Dafür muss der Shop womöglich gesetzlich einstehen, deshalb lehnt keine Regel es allein ab. Sie entscheiden.
returns-why-fee = Eine Gebühr von { $amount } wird abgezogen.
returns-why-fee-waived = Die Gebühr der Regel entfällt hier.
returns-why-label-shop = Den Rückweg zahlt der Shop.
returns-why-label-customer = Den Rückweg zahlt die Kundin oder der Kunde.
returns-why-photo = Zuerst wird ein Foto gebraucht.
returns-why-review = Vor der Zusage muss jemand einen Blick darauf werfen.
returns-why-keep-it = Der Wert ist so gering, dass der Artikel beim Kunden bleibt.
returns-why-bonus = Auf ein Guthaben kommen { $percent } % obendrauf.
returns-why-withdrawal = Rechtzeitig widerrufen: Der letzte Tag ist der { $date }. Hier entscheidet das Gesetz, nicht die Richtlinie.
returns-why-withdrawal-early = Widerrufen, bevor alles angekommen ist, also rechtzeitig. Hier entscheidet das Gesetz, nicht die Richtlinie.
returns-why-withdrawal-late = Das Widerrufsrecht endete am { $date }.
returns-why-withdrawal-holidays = Das Widerrufsrecht endete am { $date } oder etwas später: Die Feiertage von { $country } sind hier nicht bekannt. Sie entscheiden.
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] Gesetzlich kein Widerrufsrecht: Der Artikel verdirbt schnell.
        [custom_made] Gesetzlich kein Widerrufsrecht: Der Artikel wurde nach Kundenwunsch angefertigt.
        [unsealed] Gesetzlich kein Widerrufsrecht: Die Versiegelung ist entfernt.
       *[digital] Gesetzlich kein Widerrufsrecht: Der digitale Inhalt wurde begonnen.
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Es kommt darauf an, ob die Versiegelung entfernt ist, und das weiß noch niemand. Fragen Sie nach.
       *[digital] Es kommt darauf an, ob der digitale Inhalt begonnen wurde, und das weiß noch niemand. Sie entscheiden.
    }
returns-why-withdrawal-elsewhere = Für { $country } ist kein Widerrufsrecht bekannt. Behandeln Sie es als Rückgabe nach Ihrer Richtlinie, oder entscheiden Sie selbst.
returns-why-delivery = Die ganze Bestellung kommt zurück: Auch { $amount } für den Versand werden erstattet.
returns-default-rule-ours = Unser Fehler
returns-default-rule-guarantee = Gewährleistung und Transportschaden
returns-default-rule-final-sale = Vom Umtausch ausgeschlossen
returns-default-rule-unopened = Ungeöffnet
returns-default-rule-reduced = Reduzierte Artikel
returns-default-rule-rest = Alles andere
returns-default-zone-eu = Europäischer Wirtschaftsraum
returns-default-zone-uk = Vereinigtes Königreich
returns-default-zone-us = Vereinigte Staaten
returns-default-zone-rest = Übrige Welt
returns-default-eu-shop = Shop in der EU
returns-default-uk-shop = Shop im Vereinigten Königreich
returns-default-us-shop = Shop in den Vereinigten Staaten
returns-default-strict = Streng
returns-default-generous = Großzügig

returns-notice-recognised = Dieser Brief liest sich wie ein Widerruf. Das Gesetz setzt Fristen: Bestätigen Sie den Eingang und entscheiden Sie bald.
returns-notice-computer-off = Comptoir läuft auf einem Ihrer Computer. Solange der ausgeschaltet ist oder schläft, bestätigt er nichts; die Seite, auf der Kundinnen und Kunden widerrufen, muss ihre Eingangsbestätigung aus Ihrem Shop verschicken.
returns-notice-no-advice = Das ist eine Hilfe beim Lesen und Zählen und keine Rechtsberatung. Fragen Sie, wo es darauf ankommt, einen Anwalt oder Ihre Handelskammer.
returns-notice-page = Text für die Seite „Vertrag widerrufen“

### Die Seiten der Retouren.

returns-title = Retouren
returns-command-go = Zu den Retouren
returns-command-start = Retoure beginnen
returns-command-receive = Pakete annehmen
returns-command-moves = Nächste Schritte der Retoure
returns-needs-you = Zu erledigen
returns-views = Welche Retouren
returns-find = Nummer, Name, Bestellung oder Artikel
returns-shapes = Darstellung der Retouren
returns-shape-list = Liste
returns-shape-board = Tafel
returns-shape-calendar = Fristen
returns-shape-facts = Zahlen
returns-group-open = Alle offenen
returns-group-requested = Angefragt
returns-group-approved = Genehmigt
returns-group-under-way = Unterwegs
returns-group-here = Eingetroffen
returns-group-decided = Entschieden
returns-group-done = Erledigt
returns-group-over = Abgeschlossen
returns-empty = Eine Retoure beginnt mit einer Bestellung: { $key } neben einer Konversation, oder „Retoure beginnen“ im Menü der Bestellung.
returns-empty-plain = Retouren beginnen mit einer Bestellung: „Retoure beginnen“ in ihrem Menü, neben einer Konversation oder auf der Seite der Kundin oder des Kunden.
returns-none-here = Hier steht keine Retoure.
returns-none-found = Keine Retoure passt zu dieser Eingabe.
returns-list =
    .label = Retouren
returns-card-moves =
    .label = Nächste Schritte von { $number }
returns-pieces =
    { $count ->
        [one] 1 Stück
       *[other] { $count } Stück
    }

returns-state-draft = Entwurf
returns-state-requested = Angefragt
returns-state-needs_info = Antwort erwartet
returns-state-approved = Genehmigt
returns-state-awaiting_parcel = Paket erwartet
returns-state-in_transit = Unterwegs
returns-state-lost_in_transit = Unterwegs verloren
returns-state-received = Eingetroffen
returns-state-inspecting = In Prüfung
returns-state-decided = Entschieden
returns-state-settled = Erledigt
returns-state-closed = Geschlossen
returns-state-declined = Abgelehnt
returns-state-cancelled = Zurückgezogen
returns-state-expired = Verfallen
returns-state-disputed = Strittig
returns-track-voluntary = Freiwillig
returns-track-withdrawal = Widerruf
returns-track-warranty = Gewährleistung
returns-track-transport_damage = Transportschaden
returns-fault-customer = Wunsch der Kundschaft
returns-fault-shop = Der Shop steht dafür ein
returns-reason-too_small = Zu klein
returns-reason-too_large = Zu groß
returns-reason-style_differs = Stil oder Farbe anders
returns-reason-not_as_described = Nicht wie beschrieben
returns-reason-defective = Defekt
returns-reason-damaged_in_transit = Beim Transport beschädigt
returns-reason-wrong_item = Falscher Artikel
returns-reason-missing_part = Teil fehlt
returns-reason-arrived_late = Zu spät gekommen
returns-reason-several_sizes = Mehrere Größen zur Auswahl
returns-reason-changed_mind = Anders überlegt
returns-reason-gift = Geschenk
returns-reason-other = Sonstiges
returns-outcome-advice = Beratung, keine Retoure
returns-outcome-exchange = Andere Größe oder Farbe
returns-outcome-other_product = Anderer Artikel
returns-outcome-credit = Gutschein
returns-outcome-refund = Erstattung
returns-outcome-partial_refund = Teilerstattung, bleibt dort
returns-outcome-replacement = Derselbe Artikel noch einmal
returns-outcome-repair = Reparatur
returns-outcome-keep_it = Erstattung, bleibt dort
returns-outcome-donate = Erstattung, wird verschenkt
returns-grade-a = wie neu
returns-grade-b = geöffnet
returns-grade-c = Gebrauchsspuren
returns-grade-d = defekt
returns-grade-e = von der Kundschaft beschädigt
returns-grade-x = falsch oder leer
returns-disposition-restock = Zurück ins Lager
returns-disposition-outlet = Outlet
returns-disposition-refurbish = Aufarbeiten
returns-disposition-to_supplier = Zum Lieferanten
returns-disposition-donate = Spenden
returns-disposition-recycle = Verwerten
returns-disposition-dispose = Entsorgen
returns-disposition-missing = Fehlt
returns-money = Geld
returns-money-none = Noch nichts
returns-money-authorised = Freigegeben
returns-money-partial = Teilweise erledigt
returns-money-done = Erledigt
returns-money-failed = Jemand muss nachsehen
returns-goods = Ware
returns-goods-none = Noch nichts
returns-goods-label = Versandweg bekannt
returns-goods-sent = Abgeschickt
returns-goods-arrived = Eingetroffen
returns-goods-graded = Bewertet
returns-goods-stocked = Eingeräumt
returns-goods-written_off = Abgeschrieben

returns-move-answer = Antwort ist da
returns-move-ask_info = Nachfragen
returns-move-approve = Genehmigen
returns-move-goodwill = Aus Kulanz genehmigen
returns-move-decline = Ablehnen
returns-move-cancel = Wird zurückgezogen
returns-move-await_parcel = Paket erwarten
returns-move-ship = Paket eintragen
returns-move-lose = Paket ist verloren
returns-move-receive = Paket ist da
returns-move-decide = Entscheiden
returns-move-close = Schließen
returns-move-dispute = Wird bestritten
returns-move-refund = { $amount } erstatten
returns-move-credit = { $amount } gutschreiben
returns-more =
    .label = Weitere Schritte
returns-ask-info = Nachfragen
returns-ungraded =
    { $count ->
        [one] Ein Artikel ist noch zu bewerten
       *[other] { $count } Artikel sind noch zu bewerten
    }
returns-told-moved = { $number }: { $state }
returns-told-started = Retoure { $number } begonnen
returns-told-open = Öffnen

returns-decline-title = { $number } ablehnen
returns-decline-word = Warum? Das liest die Kundschaft.
returns-info-title = Nachfragen zu { $number }
returns-info-word = Was müssen Sie wissen oder auf einem Foto sehen?
returns-dispute-title = { $number } wird bestritten
returns-dispute-word = Was wird eingewandt?
returns-cancel-title = { $number } zurückziehen
returns-cancel-word = Notiz (wenn Sie mögen)
returns-cancel-keep = Behalten
returns-goodwill-title = { $number } aus Kulanz genehmigen
returns-goodwill-word = Warum ist hier eine Ausnahme richtig?
returns-decide-title = { $number } entscheiden
returns-decide-about = Damit steht fest, was jeder Artikel bringt, und die Ausführung beginnt.
returns-decide-nothing = Es wird nichts bezahlt: Es geschieht nur, was für die Artikel vereinbart ist.
returns-decide-credit = Gutschein
returns-decide-replacement = Derselbe Artikel wird noch einmal verschickt.
returns-decide-exchange = Die Bestellung des Umtauschs legt jemand von Hand an.
returns-decide-do = Entscheiden
returns-outcome-title = Was es für { $title } gibt
returns-outcome-offer = Betrag, der gezahlt wird
returns-outcome-do = Ändern
returns-inspect-title = Befund: { $title }
returns-inspect-grade = Note
returns-inspect-place = Kommt zu
returns-inspect-deduction = Abzug für Abnutzung
returns-inspect-found = Was Sie sehen
returns-inspect-do = Festhalten
returns-inspect-open = Abzug und Notizen
returns-charges-title = Gebühr, Versand und Bonus von { $number }
returns-charges-fee = Gebühr
returns-charges-shipping = Erstatteter Versand
returns-charges-bonus = Bonus auf den Gutschein
returns-charges-do = Ändern
returns-receive-title = Pakete annehmen
returns-receive-field = Nummern auf den Paketen
returns-receive-hint = Scannen oder tippen, eine je Zeile.
returns-receive-do = Annehmen
returns-receive-done = Fertig
returns-receive-received =
    { $count ->
        [0] Kein Paket angenommen
        [one] 1 Paket angenommen
       *[other] { $count } Pakete angenommen
    }
returns-receive-unknown = Keine Retoure hat diese Nummer
returns-receive-refused = erwartet kein Paket: { $state }

returns-start-title = Retoure zur Bestellung { $order }
returns-start-lines = Was zurückkommt
returns-start-pieces = Stück
returns-start-pieces-label = Stückzahl von { $title }
returns-start-of = von { $count }
returns-start-none-left = Alles ist schon auf dem Rückweg oder erstattet.
returns-start-reason = Grund
returns-start-reason-label = Grund für { $title }
returns-start-wish = Gewünscht wird
returns-start-wish-label = Wunsch zu { $title }
returns-start-comment = Was dazu geschrieben wurde
returns-start-track = Nach welchem Recht
returns-start-track-voluntary-hint = Nach Ihren eigenen Regeln.
returns-start-track-withdrawal-hint = Das Recht, binnen 14 Tagen zu widerrufen: Geld und Ware gehen binnen 14 Tagen nach der Erklärung zurück, ohne Gebühr.
returns-start-track-warranty-hint = Ein Mangel, für den der Verkäufer einsteht.
returns-start-track-transport_damage-hint = Unterwegs zu Bruch gegangen.
returns-start-notice = Tag der Erklärung
returns-start-do = Retoure beginnen
returns-start-missing = Wählen Sie mindestens ein Stück.
returns-start-pick = Welche Bestellung?
returns-start-pick-empty = Keine Bestellung passt zu dieser Eingabe.
returns-start-pick-close =
    .label = Schließen

returns-case-place = { $at } von { $total }
returns-case-back =
    .label = Zurück zu den Retouren
returns-case-order =
    .label = Bestellung { $number } öffnen
returns-due-repay = Erstatten bis { $day }
returns-due-goods = Ware zurück bis { $day }
returns-due-left =
    { $days ->
        [0] Heute
        [one] Noch 1 Tag
       *[other] Noch { $days } Tage
    }
returns-due-over =
    { $days ->
        [0] Seit heute überfällig
        [one] 1 Tag überfällig
       *[other] { $days } Tage überfällig
    }
returns-due-notice = 14 Tage ab der Erklärung, { $moment }
returns-due-paid = Geld ist unterwegs oder gezahlt
returns-due-nothing = Es ist auf nichts mehr zu warten
returns-due-arrived = Eingetroffen { $day }
returns-due-sent = Abgeschickt { $day }
returns-due-repay-short = Erstatten
returns-due-goods-short = Ware
returns-steps = Wie weit die Retoure ist
returns-step-at = Schritt { $at } von { $total }: { $step }
returns-step-done = erledigt
returns-step-now = jetzt
returns-step-ahead = steht noch aus
returns-step-since = seit { $moment }
returns-items = Was zurückkommt
returns-items-item = Artikel
returns-items-reason = Grund
returns-items-outcome = Ergebnis
returns-items-grade = Note
returns-items-place = Kommt zu
returns-items-refund = Betrag
returns-items-grade-label = Note für { $title }
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = Ergebnis für { $title }: { $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = Noch zu bewerten
returns-items-last = Als Letztes zu bewerten
returns-items-sum = { $value } − { $off }
returns-sums-value = Dafür bezahlt
returns-sums-deduction = Abzug
returns-sums-fee = Gebühr
returns-sums-shipping = Hinversand
returns-sums-bonus = Bonus
returns-sums-credit = Gutschein
returns-sums-refund = Erstattung
returns-sums-total = Summe
returns-sums-change = Gebühr, Versand und Bonus ändern
returns-sums-left = { $amount } vom Geld der Bestellung sind noch da.
returns-effects = Was daraus folgt
returns-effect-refund = Erstattung
returns-effect-credit = Gutschein
returns-effect-replacement = Derselbe Artikel noch einmal
returns-effect-exchange = Bestellung des Umtauschs
returns-effect-restock = Zurück in den Bestand
returns-effect-difference = Differenz, die der Kunde zahlt
returns-effect-state-queued = Wartet, bis es dran ist
returns-effect-state-sent = In Arbeit
returns-effect-state-waiting = Wartet auf Zahlung
returns-effect-state-confirmed = Erledigt
returns-effect-state-failed = Hat nicht geklappt
returns-effect-state-manual = Von Hand
returns-effect-manual = Der Shop lässt das von hier aus nicht zu. Erledigen Sie es dort und sagen Sie es dann hier.
returns-effect-approval = Wartet auf die Freigabe der Inhaberin oder des Inhabers
returns-effect-open = Aktionen in Shops
returns-effect-again = Noch einmal versuchen
returns-effect-by-hand = Von Hand erledigt
returns-effect-code = Code { $code }
returns-wrote = Was geschrieben wurde
returns-conversation = Konversation öffnen
returns-goodwill = Kulanz
returns-parcel = Paket
returns-history = Verlauf
returns-why-title-yes = Warum das geht
returns-why-title-no = Warum das nicht geht
returns-why-title-you = Was die Regeln sagen
returns-why-for-you = Für Sie
returns-why-for-customer = So liest es der Kunde
returns-why-goodwill = Kulanz: { $reason }
returns-letter-title = Brief an den Kunden
returns-letter-write = In die Antwort übernehmen
returns-event-started = Aus Bestellung { $order } begonnen
returns-event-found = Vom Programm in einem Brief erkannt
returns-event-notice_again = Der Kunde hat es noch einmal erklärt
returns-event-order_set = Bestellung { $order } gewählt
returns-event-letter_sent = Brief gesendet: { $letter }
returns-event-letter_taken = Brief in die Antwort übernommen: { $letter }
returns-event-letter_dropped = Brief nicht nötig: { $letter }
returns-event-moved-request = Angefragt
returns-event-moved-ask_info = Nachgefragt
returns-event-moved-answer = Antwort ist da
returns-event-moved-approve = Genehmigt
returns-event-moved-decline = Abgelehnt
returns-event-moved-cancel = Zurückgezogen
returns-event-moved-expire = Verfallen: Es kam nichts rechtzeitig
returns-event-moved-await_parcel = Paket erwartet
returns-event-moved-ship = Paket ist unterwegs
returns-event-moved-lose = Paket als verloren aufgegeben
returns-event-moved-receive = Paket eingetroffen
returns-event-moved-inspect = Prüfung begonnen
returns-event-moved-decide = Entschieden, { $amount } zu erstatten
returns-event-moved-settle = Erledigt
returns-event-moved-close = Geschlossen
returns-event-moved-dispute = Wird bestritten
returns-event-parcel = Paket eingetragen { $tracking }
returns-event-graded = { $item } mit { $grade } bewertet
returns-event-parcel_removed = Paket herausgenommen { $tracking }
returns-event-parcel_fate = Paket { $tracking }: { $fate }
returns-fate-under_way = unterwegs
returns-fate-here = da
returns-fate-lost = verloren
returns-event-declared = { $item }: Zustand { $condition }
returns-event-file_added = { $file } hinzugefügt
returns-event-file_removed = { $file } herausgenommen
returns-event-file_restored = { $file } zurückgelegt
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = Gebühr { $fee }, Versand { $shipping }
returns-event-effect_done = { $kind }: erledigt
returns-event-effect_failed = { $kind }: hat nicht geklappt
returns-event-effect_again = { $kind }: noch einmal versucht
returns-event-effect_waits = { $kind }: wird erwartet
returns-event-effect_paid = { $kind }: vom Kunden bezahlt
returns-event-effect_late = { $kind }: seit einer Woche nicht bezahlt
returns-event-effect_gone = { $kind }: die Bestellung ist im Shop storniert
returns-event-exception_asked = Ausnahme erbeten
returns-event-exception_refused = Ausnahme abgelehnt
returns-event-mirror_asked = Im Shop angefragt: { $name }
returns-event-mirror_led = Im Shop mitgeführt: { $status }
returns-event-mirror_moved = Im Shop geändert: { $status }
returns-event-mirror_failed = Der Shop hat den Schritt nicht angenommen
returns-event-by = { $name }, { $at }

returns-of-order = { $count } von { $total } Stück in { $number }
returns-section = Retouren
returns-section-start =
    .label = Retoure beginnen

returns-calendar-over = Überfällig
returns-calendar-today = Heute
returns-calendar-later = Später
returns-calendar-empty = Keine Frist in Sicht: Nichts ist zu zahlen oder zu erwarten.
returns-policy-title = Rückgaberichtlinie
returns-policy-about = Die erste passende Regel einer Zone entscheidet. Für eine Bestellung gilt die Fassung, die bei ihrem Eingang galt. Das Widerrufsrecht steht über jeder Regel. Das ist keine Rechtsberatung.
returns-policy-none = Noch ist keine Richtlinie gespeichert, deshalb entscheidet bei jeder Rückgabe ein Mensch.
returns-policy-version = Fassung { $version }, für Bestellungen seit { $date }
returns-policy-version-first = Fassung { $version }, für alle Bestellungen
returns-policy-begin = Beginnen mit
returns-policy-begin-hint = Ersetzt, was unten steht. Nichts gilt, bevor Sie speichern.
returns-policy-zone-name = Zone
returns-policy-withdrawal-label = Wer bei einem Widerruf den Rückweg zahlt
returns-policy-zone-add = Zone hinzufügen
returns-policy-zone-remove = Diese Zone entfernen
returns-policy-rule-name = Name der Regel
returns-policy-rule-new = Neue Regel
returns-policy-rule-add = Regel hinzufügen
returns-policy-rule-remove = Diese Regel entfernen
returns-policy-rule-earlier = Diese Regel früher fragen
returns-policy-rule-later = Diese Regel später fragen
returns-policy-eligible = Darf zurückkommen
returns-policy-label = Wer den Rückweg zahlt
returns-policy-review = Jemand sieht es sich zuerst an
returns-policy-photo = Ein Foto wird gebraucht
returns-policy-itself = Wird von selbst genehmigt
returns-policy-save = Als neue Fassung speichern
returns-policy-discard = Änderungen verwerfen
returns-policy-try-yes = Darf zurückkommen
returns-policy-try-no = Darf nicht zurückkommen
returns-policy-try-you = Sie entscheiden
returns-policy-language = Sprache
returns-policy-fee-free = Keine Gebühr aus diesen Gründen
returns-policy-keep = Was weniger als einen Betrag wert ist, bleibt beim Kunden
returns-policy-state-unopened = Ungeöffnet
returns-policy-state-opened = Geöffnet
returns-policy-state-used = Gebraucht
returns-policy-state-damaged = Beschädigt
returns-why-outcome-until = Eigene Frist bis zum { $date }: { $outcome }.
returns-why-outcome-late = Die Frist endete am { $date }, daher nicht angeboten: { $outcome }.
returns-why-outcome-fee = { $amount } werden abgezogen bei: { $outcome }.
returns-why-outcome-free = Nichts wird abgezogen bei: { $outcome }.
