letter-quote-attribution = Am { $date } schrieb { $name }:
letter-forward-heading = ---------- Weitergeleitete Nachricht ----------
letter-forward-from = Von: { $value }
letter-forward-date = Datum: { $value }
letter-forward-subject = Betreff: { $value }
letter-forward-to = An: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = WG:
letter-signature =
    Freundliche Grüße
    { $agent }
    { $shop }
letter-customer-unnamed = unsere Kundin oder unser Kunde
letter-salutation-formal = Guten Tag { $name }
letter-salutation-formal-nameless = Guten Tag
letter-salutation = Hallo { $name }
letter-salutation-nameless = Hallo
letter-order-heading = Bestellung { $number } vom { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Versand: { $amount }
letter-order-total = Gesamt: { $total }
letter-order-follow-carrier = Das Paket ist mit { $carrier } unterwegs und lässt sich hier verfolgen: { $url }
letter-order-follow = Das Paket lässt sich hier verfolgen: { $url }
letter-order-parcel-carrier = Das Paket ist mit { $carrier } unterwegs, Sendungsnummer { $number }.
letter-order-parcel = Die Sendungsnummer des Pakets lautet { $number }.
letter-order-stage-awaiting-payment = wartet auf Zahlung
letter-order-stage-on-hold = zurückgestellt
letter-order-stage-preparing = in Vorbereitung
letter-order-stage-partly-sent = teilweise unterwegs
letter-order-stage-sent = unterwegs
letter-order-stage-delivered = zugestellt
letter-order-stage-completed = abgeschlossen
letter-order-stage-refunded = erstattet
letter-order-stage-cancelled = storniert
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } statt { $before }
letter-product-in-stock = Auf Lager.
letter-product-few =
    { $count ->
        [one] Nur noch ein Stück da.
       *[other] Nur noch { $count } Stück da.
    }
letter-product-sold-out = Zurzeit ausverkauft.
letter-return-why-until = Sie können die Rückgabe bis zum { $date } anmelden.
letter-return-why-no-end = Sie können die Rückgabe jederzeit anmelden.
letter-return-why-late = Die Frist für diese Rückgabe endete am { $date }.
letter-return-why-excluded = Dieser Artikel kann nicht zurückgegeben werden.
letter-return-why-person = Wir sehen uns Ihre Anfrage selbst an und melden uns bei Ihnen.
letter-return-why-condition = Bitte sagen Sie uns, in welchem Zustand der Artikel ist: ungeöffnet, geöffnet, gebraucht oder beschädigt.
letter-return-why-fee = Für die Rückgabe ziehen wir { $amount } ab.
letter-return-why-fee-waived = Die Rückgabe ist für Sie kostenlos.
letter-return-why-label-shop = Die Rücksendung zahlen wir.
letter-return-why-label-customer = Die Rücksendung zahlen Sie.
letter-return-why-photo = Bitte schicken Sie uns zuerst ein Foto.
letter-return-why-keep-it = Sie dürfen den Artikel behalten.
letter-return-why-bonus = Wenn Sie ein Guthaben wählen, legen wir { $percent } % drauf.
letter-return-why-withdrawal = Sie haben rechtzeitig widerrufen; der letzte Tag ist der { $date }. Wir erstatten, was Sie bezahlt haben.
letter-return-why-withdrawal-early = Sie haben rechtzeitig widerrufen. Wir erstatten, was Sie bezahlt haben.
letter-return-why-withdrawal-late = Das Widerrufsrecht endete am { $date }.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] Für schnell verderbliche Waren besteht kein Widerrufsrecht.
        [custom_made] Für Waren, die nach Ihren Wünschen angefertigt wurden, besteht kein Widerrufsrecht.
        [unsealed] Für diese Waren besteht kein Widerrufsrecht mehr, sobald die Versiegelung entfernt ist.
       *[digital] Für digitale Inhalte besteht kein Widerrufsrecht mehr, sobald sie begonnen wurden.
    }
letter-return-why-delivery = Auch die Versandkosten von { $amount } erstatten wir.
letter-return-policy-headline = Rückgabe und Erstattung
letter-return-policy-zone-eu = Lieferungen innerhalb des Europäischen Wirtschaftsraums
letter-return-policy-zone-uk = Lieferungen in das Vereinigte Königreich
letter-return-policy-zone-us = Lieferungen in die Vereinigten Staaten
letter-return-policy-zone-rest = Lieferungen in alle anderen Länder
letter-return-policy-zone-named = Lieferungen nach: { $zone }
letter-return-policy-all = Für alles, was Sie bei uns kaufen:
letter-return-policy-rest = In allen anderen Fällen:
letter-return-policy-when = Das gilt für: { $conditions }.
letter-return-policy-if-reason = Grund der Rückgabe: { $list }
letter-return-policy-if-tags = Artikel mit der Kennzeichnung { $list }
letter-return-policy-if-skus = Artikelnummern, die mit { $list } beginnen
letter-return-policy-if-titles = Artikel mit { $list } im Namen
letter-return-policy-if-price-from = Preis ab { $amount }
letter-return-policy-if-price-to = Preis bis { $amount }
letter-return-policy-if-discounted = reduzierte Artikel
letter-return-policy-if-full-price = Artikel zum vollen Preis
letter-return-policy-if-final-sale = vom Umtausch ausgeschlossene Artikel
letter-return-policy-if-not-final-sale = Artikel, die nicht vom Umtausch ausgeschlossen sind
letter-return-policy-if-quantity-from =
    { $count ->
        [one] ab einem Stück
       *[other] ab { $count } Stück
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [one] nur ein Stück
       *[other] bis zu { $count } Stück
    }
letter-return-policy-if-state = Zustand des Artikels: { $list }
letter-return-policy-if-warranty = Mängel im Rahmen der gesetzlichen Gewährleistung
letter-return-policy-if-transport = Transportschäden
letter-return-policy-not-returnable = Diese Artikel können nicht zurückgegeben werden.
letter-return-policy-days =
    { $count ->
        [one] Sie können die Rückgabe bis einen Tag nach der Lieferung anmelden.
       *[other] Sie können die Rückgabe bis { $count } Tage nach der Lieferung anmelden.
    }
letter-return-policy-no-end = Sie können die Rückgabe jederzeit anmelden.
letter-return-policy-outcomes = Wir bieten Ihnen an: { $list }.
letter-return-policy-fee-flat = Je Rückgabe ziehen wir { $amount } ab.
letter-return-policy-fee-percent = Wir ziehen { $percent } % des Preises ab.
letter-return-policy-fee-none = Die Rückgabe selbst kostet nichts.
letter-return-policy-fee-free = Aus diesen Gründen ziehen wir nichts ab: { $list }.
letter-return-policy-label-shop = Die Rücksendung zahlen wir.
letter-return-policy-label-customer = Die Rücksendung zahlen Sie.
letter-return-policy-photo = Bitte schicken Sie uns mit Ihrer Anfrage ein Foto.
letter-return-policy-review = Wir prüfen jede Anfrage, bevor wir zusagen.
letter-return-policy-keep-it = Was weniger als { $amount } wert ist, dürfen Sie behalten.
letter-return-policy-bonus = Wenn Sie ein Guthaben wählen, legen wir { $percent } % drauf.
letter-return-policy-ours = Liegt der Fehler bei uns, etwa bei einem falschen, mangelhaften oder beschädigten Artikel, ziehen wir nichts ab und zahlen die Rücksendung.
letter-return-policy-withdrawal = Verbraucherinnen und Verbraucher können den Kauf binnen 14 Tagen nach Erhalt des letzten Pakets ohne Angabe von Gründen widerrufen. Wir erstatten dann alle Zahlungen einschließlich der üblichen Lieferkosten binnen 14 Tagen nach Ihrer Mitteilung, und zwar auf demselben Zahlungsweg; wir dürfen warten, bis die Ware oder ein Nachweis der Absendung bei uns ist. Bitte senden Sie die Ware binnen 14 Tagen nach Ihrer Mitteilung ab. Abzüge gibt es nur für einen Wertverlust durch einen Umgang mit der Ware, der zum Prüfen nicht nötig war.
letter-return-policy-withdrawal-label-shop = Bei einem Widerruf zahlen wir die Rücksendung.
letter-return-policy-withdrawal-label-customer = Bei einem Widerruf zahlen Sie die Rücksendung.
letter-return-policy-withdrawal-except = Kein Widerrufsrecht besteht für: { $list }.
letter-return-policy-kind-perishable = schnell verderbliche Waren
letter-return-policy-kind-custom-made = nach Kundenwunsch angefertigte Waren
letter-return-policy-kind-unsealed = versiegelte Hygieneartikel, Tonträger und Software nach Entfernen der Versiegelung
letter-return-policy-kind-digital = digitale Inhalte, die mit Zustimmung begonnen wurden
letter-return-reason-too-small = zu klein
letter-return-reason-too-large = zu groß
letter-return-reason-style-differs = Stil oder Farbe weicht ab
letter-return-reason-not-as-described = nicht wie beschrieben
letter-return-reason-defective = mangelhaft
letter-return-reason-damaged-in-transit = beim Transport beschädigt
letter-return-reason-wrong-item = falscher Artikel
letter-return-reason-missing-part = Teil fehlt
letter-return-reason-arrived-late = zu spät angekommen
letter-return-reason-several-sizes = mehrere Größen bestellt
letter-return-reason-changed-mind = gefällt nicht
letter-return-reason-gift = Geschenk
letter-return-reason-other = anderer Grund
letter-return-outcome-advice = Beratung
letter-return-outcome-exchange = Umtausch in eine andere Größe oder Farbe
letter-return-outcome-other-product = Umtausch gegen einen anderen Artikel
letter-return-outcome-credit = Guthaben
letter-return-outcome-refund = Erstattung
letter-return-outcome-partial-refund = Teilerstattung
letter-return-outcome-replacement = Ersatz
letter-return-outcome-repair = Reparatur
letter-return-outcome-keep-it = Erstattung ohne Rücksendung
letter-return-outcome-donate = Erstattung, wenn Sie den Artikel spenden
letter-return-state-unopened = ungeöffnet
letter-return-state-opened = geöffnet
letter-return-state-used = gebraucht
letter-return-state-damaged = beschädigt
