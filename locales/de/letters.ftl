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
letter-return-why-bonus = Wenn Sie ein Guthaben wählen, legen wir { $percent } % dazu.
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
letter-return-policy-all = Das gilt für alles, was Sie bei uns kaufen.
letter-return-policy-rest = In allen anderen Fällen gilt Folgendes.
letter-return-policy-when = Das gilt für: { $conditions }.
letter-return-policy-if-reason = Rückgaben aus einem dieser Gründe ({ $list })
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
letter-return-policy-if-state = Artikel in diesem Zustand ({ $list })
letter-return-policy-if-warranty = Mängel im Rahmen der gesetzlichen Gewährleistung
letter-return-policy-if-transport = Transportschäden
letter-return-policy-not-returnable = Diese Artikel können nicht zurückgegeben werden.
letter-return-policy-days =
    { $count ->
        [one] Sie können die Rückgabe innerhalb eines Tages nach der Lieferung anmelden.
       *[other] Sie können die Rückgabe innerhalb von { $count } Tagen nach der Lieferung anmelden.
    }
letter-return-policy-no-end = Sie können die Rückgabe jederzeit anmelden.
letter-return-policy-outcomes = Zur Wahl stehen: { $list }.
letter-return-policy-fee-flat = Je Rückgabe ziehen wir { $amount } ab.
letter-return-policy-fee-percent = Wir ziehen { $percent } % des Preises ab.
letter-return-policy-fee-none = Die Rückgabe selbst kostet nichts.
letter-return-policy-fee-free = Aus diesen Gründen ziehen wir nichts ab: { $list }.
letter-return-policy-label-shop = Die Kosten der Rücksendung tragen wir.
letter-return-policy-label-customer = Die Kosten der Rücksendung tragen Sie.
letter-return-policy-photo = Bitte schicken Sie uns mit Ihrer Anfrage ein Foto.
letter-return-policy-review = Wir prüfen jede Anfrage, bevor wir zusagen.
letter-return-policy-keep-it = Was weniger als { $amount } wert ist, dürfen Sie behalten.
letter-return-policy-bonus = Wenn Sie ein Guthaben wählen, legen wir { $percent } % dazu.
letter-return-policy-ours = Liegt der Fehler bei uns, etwa bei einem falschen, mangelhaften oder beschädigten Artikel, ziehen wir nichts ab und tragen die Kosten der Rücksendung.
letter-return-policy-withdrawal = Verbraucherinnen und Verbraucher können den Kauf binnen 14 Tagen nach Erhalt des letzten Pakets ohne Angabe von Gründen widerrufen. Wir erstatten dann alle Zahlungen einschließlich der üblichen Lieferkosten binnen 14 Tagen nach Ihrer Mitteilung, und zwar auf demselben Zahlungsweg; wir dürfen warten, bis die Ware oder ein Nachweis der Absendung bei uns ist. Bitte senden Sie die Ware binnen 14 Tagen nach Ihrer Mitteilung ab. Abzüge gibt es nur für einen Wertverlust durch einen Umgang mit der Ware, der zum Prüfen nicht nötig war.
letter-return-policy-withdrawal-label-shop = Bei einem Widerruf tragen wir die Kosten der Rücksendung.
letter-return-policy-withdrawal-label-customer = Bei einem Widerruf tragen Sie die Kosten der Rücksendung.
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


letter-return-item = { $quantity } × { $title }
letter-return-requested-subject = Retoure { $number }: die Anfrage ist da
letter-return-requested-body =
    { $formality ->
        [informal] Danke für deine Nachricht. Wir haben notiert, dass du aus deiner Bestellung { $order } Folgendes zurückgeben möchtest:
       *[neutral] Vielen Dank für Ihre Nachricht. Wir haben notiert, dass Sie aus Ihrer Bestellung { $order } Folgendes zurückgeben möchten:
    }

    { $items }

    { $formality ->
        [informal] Die Nummer deiner Retoure ist { $number }. Wir prüfen alles und melden uns mit den nächsten Schritten; bitte schick noch nichts ab.
       *[neutral] Die Nummer Ihrer Retoure lautet { $number }. Wir prüfen alles und melden uns mit den nächsten Schritten; bitte senden Sie noch nichts ab.
    }
letter-return-needs-info-subject = Retoure { $number }: noch eine Frage
letter-return-needs-info-body =
    { $formality ->
        [informal] Damit wir über die Retoure aus deiner Bestellung { $order } entscheiden können, schick uns bitte noch:
       *[neutral] Damit wir über die Retoure aus Ihrer Bestellung { $order } entscheiden können, senden Sie uns bitte noch:
    }

    { $questions }

    { $formality ->
        [informal] Antworte einfach auf diese Nachricht; Fotos kannst du anhängen.
       *[neutral] Eine Antwort auf diese Nachricht genügt; Fotos können Sie einfach anhängen.
    }
letter-return-approved-subject = Retoure { $number }: so geht es zurück
letter-return-approved-body =
    { $formality ->
        [informal] Alles klar, wir nehmen aus deiner Bestellung { $order } gern zurück:
       *[neutral] Gern nehmen wir aus Ihrer Bestellung { $order } zurück:
    }

    { $items }

    { $formality ->
        [informal] Bitte pack alles gut ein, leg einen Zettel mit der Retourennummer { $number } ins Paket und schick es an:
       *[neutral] Bitte verpacken Sie alles gut, legen Sie einen Zettel mit der Retourennummer { $number } ins Paket und senden Sie es an:
    }

    { $address }
letter-return-send-by =
    { $formality ->
        [informal] Bitte schick das Paket spätestens am { $date } ab.
       *[neutral] Bitte geben Sie das Paket spätestens am { $date } auf.
    }
letter-return-postage-ours =
    { $formality ->
        [informal] Das Porto übernehmen wir: Nimm bitte unser Etikett.
       *[neutral] Das Porto übernehmen wir: Bitte verwenden Sie unser Etikett.
    }
letter-return-postage-yours =
    { $formality ->
        [informal] Das Porto trägst du; heb den Einlieferungsbeleg bitte auf.
       *[neutral] Das Porto tragen Sie; bitte bewahren Sie den Einlieferungsbeleg auf.
    }
letter-return-declined-subject = Zur Retoure { $number }
letter-return-declined-body =
    { $formality ->
        [informal] Wir haben uns deine Anfrage genau angesehen. Leider können wir aus deiner Bestellung { $order } nicht zurücknehmen:
       *[neutral] Wir haben Ihre Anfrage sorgfältig geprüft. Leider können wir aus Ihrer Bestellung { $order } nicht zurücknehmen:
    }

    { $items }

    Der Grund: { $reason }

    { $formality ->
        [informal] Wenn daran etwas nicht stimmt, antworte bitte auf diese Nachricht, dann schauen wir es uns noch einmal an.
       *[neutral] Sollte daran etwas nicht stimmen, antworten Sie bitte auf diese Nachricht; wir sehen es uns dann noch einmal an.
    }
letter-return-awaiting-subject = Retoure { $number }: das Paket fehlt noch
letter-return-awaiting-body =
    { $formality ->
        [informal] Das Paket zu deiner Retoure { $number } ist noch nicht bei uns. Wir erwarten:
       *[neutral] Das Paket zu Ihrer Retoure { $number } ist noch nicht bei uns eingetroffen. Wir erwarten:
    }

    { $items }

    Hier noch einmal die Adresse:

    { $address }

    { $formality ->
        [informal] Falls es schon unterwegs ist, schick uns bitte die Sendungsnummer, dann halten wir danach Ausschau.
       *[neutral] Falls es schon unterwegs ist, senden Sie uns bitte die Sendungsnummer, damit wir danach Ausschau halten können.
    }
letter-return-received-subject = Retoure { $number }: das Paket ist da
letter-return-received-body =
    { $formality ->
        [informal] Das Paket zu deiner Retoure { $number } ist da, danke! Angekommen ist:
       *[neutral] Das Paket zu Ihrer Retoure { $number } ist eingetroffen, vielen Dank. Angekommen ist:
    }

    { $items }

    { $formality ->
        [informal] Wir sehen uns alles an und melden uns bei dir, sobald es erledigt ist.
       *[neutral] Wir sehen uns alles an und melden uns bei Ihnen, sobald es erledigt ist.
    }
letter-return-refund-subject = Retoure { $number }: das Geld ist unterwegs
letter-return-refund-body =
    { $formality ->
        [informal] Deine Retoure { $number } aus Bestellung { $order } ist geprüft. Wir haben dir { $amount } auf dem Weg erstattet, auf dem du bezahlt hast.
       *[neutral] Ihre Retoure { $number } aus Bestellung { $order } ist geprüft. Wir haben Ihnen { $amount } auf dem Weg erstattet, auf dem Sie bezahlt haben.
    }

    { $days ->
        [one] Bei Banken und Zahlungsdiensten kann es einen Werktag dauern, bis der Betrag zu sehen ist.
       *[other] Bei Banken und Zahlungsdiensten kann es bis zu { $days } Werktage dauern, bis der Betrag zu sehen ist.
    }
letter-return-deduction = Abgezogen wurden { $amount }: { $reason }
letter-return-exchange-subject = Retoure { $number }: der Umtausch ist unterwegs
letter-return-exchange-body =
    { $formality ->
        [informal] Gute Nachricht: Zu deiner Retoure { $number } ist unterwegs zu dir:
       *[neutral] Zu Ihrer Retoure { $number } ist unterwegs zu Ihnen:
    }

    { $items }
letter-return-exchange-due-subject = Retoure { $number }: der Umtausch, noch { $amount } zu zahlen
letter-return-exchange-due-body =
    { $formality ->
        [informal] Zu deiner Retoure { $number } liegt für dich bereit:
       *[neutral] Zu Ihrer Retoure { $number } liegt für Sie bereit:
    }

    { $items }

    { $formality ->
        [informal] Es bleiben { $amount } zu zahlen. Sobald du hier bezahlt hast, schicken wir es los:
       *[neutral] Es bleiben { $amount } zu zahlen. Sobald Sie hier bezahlt haben, senden wir es Ihnen zu:
    }

    { $link }
letter-return-credit-subject = Retoure { $number }: das Guthaben
letter-return-credit-body =
    { $formality ->
        [informal] Für deine Retoure { $number } bekommst du ein Guthaben über { $amount }. Gib an der Kasse einfach diesen Code ein:
       *[neutral] Für Ihre Retoure { $number } erhalten Sie ein Guthaben über { $amount }. Bitte geben Sie an der Kasse diesen Code ein:
    }

    { $code }
letter-return-credit-until = Es gilt bis zum { $date }.
letter-return-keep-subject = Retoure { $number }: nichts zurückzuschicken
letter-return-keep-body =
    { $formality ->
        [informal] Tut uns leid, dass das nicht geklappt hat. Du brauchst nichts zurückzuschicken; behalte es oder gib es weiter:
       *[neutral] Wir bedauern die Umstände. Sie brauchen nichts zurückzusenden; behalten Sie es gern oder geben Sie es weiter:
    }

    { $items }

    { $formality ->
        [informal] Wir haben dir { $amount } auf dem Weg erstattet, auf dem du bezahlt hast.
       *[neutral] Wir haben Ihnen { $amount } auf dem Weg erstattet, auf dem Sie bezahlt haben.
    } { $days ->
        [one] Es kann einen Werktag dauern, bis der Betrag zu sehen ist.
       *[other] Es kann bis zu { $days } Werktage dauern, bis der Betrag zu sehen ist.
    }
letter-return-withdrawal-subject = Eingangsbestätigung zum Widerruf, Bestellung { $order }
letter-return-withdrawal-body =
    { $formality ->
        [informal] Wir bestätigen dir den Eingang deiner Widerrufserklärung.
       *[neutral] Wir bestätigen Ihnen den Eingang Ihrer Widerrufserklärung.
    }

    Eingegangen: { $received }
    Bestellung: { $order }

    { $items }

    Die Erklärung im Wortlaut:

    { $content }

    { $formality ->
        [informal] Bitte schick die Ware unverzüglich zurück, spätestens am { $send }. Wir zahlen dir alles zurück, was wir dafür von dir erhalten haben, einschließlich der Kosten der günstigsten Standardlieferung, unverzüglich und spätestens am { $repay }, auf demselben Zahlungsweg und ohne Entgelt. Wir können damit warten, bis wir die Ware zurückhaben oder du uns nachweist, dass du sie abgeschickt hast, je nachdem, was früher ist.
       *[neutral] Bitte senden Sie die Ware unverzüglich zurück, spätestens am { $send }. Wir zahlen Ihnen alles zurück, was wir dafür von Ihnen erhalten haben, einschließlich der Kosten der günstigsten Standardlieferung, unverzüglich und spätestens am { $repay }, auf demselben Zahlungsweg und ohne Entgelt. Wir können damit warten, bis wir die Ware zurückhaben oder Sie uns nachweisen, dass Sie sie abgesandt haben, je nachdem, was früher ist.
    }

    { $formality ->
        [informal] Bitte heb diese Nachricht auf.
       *[neutral] Bitte bewahren Sie diese Nachricht auf.
    }
letter-return-withdrawal-address =
    Die Ware geht an:

    { $address }
letter-return-expired-subject = Retoure { $number } ist abgelaufen
letter-return-expired-body =
    { $formality ->
        [informal] Zu deiner Retoure { $number } ist in der vereinbarten Zeit nichts bei uns angekommen, deshalb haben wir sie geschlossen.
       *[neutral] Zu Ihrer Retoure { $number } ist in der vereinbarten Zeit nichts bei uns eingetroffen, deshalb haben wir sie geschlossen.
    }

    { $formality ->
        [informal] Ist das Paket unterwegs oder kam etwas dazwischen? Antworte einfach auf diese Nachricht, wir finden eine Lösung.
       *[neutral] Ist das Paket unterwegs oder kam etwas dazwischen? Antworten Sie bitte auf diese Nachricht, wir finden eine Lösung.
    }
letter-return-lost-subject = Retoure { $number }: wir suchen das Paket
letter-return-lost-body =
    { $formality ->
        [informal] Das Paket zu deiner Retoure { $number } ist auf dem Weg zu uns offenbar verloren gegangen. Wir haben den Paketdienst gebeten, danach zu suchen.
       *[neutral] Das Paket zu Ihrer Retoure { $number } ist auf dem Weg zu uns offenbar verloren gegangen. Wir haben den Paketdienst gebeten, danach zu suchen.
    }

    { $formality ->
        [informal] Wenn du einen Einlieferungsbeleg hast, schick ihn uns bitte. Wir melden uns, sobald wir mehr wissen.
       *[neutral] Wenn Sie einen Einlieferungsbeleg haben, senden Sie ihn uns bitte. Wir melden uns, sobald wir mehr wissen.
    }
letter-return-resting-subject = Retoure { $number }: wo ist das Paket?
letter-return-resting-body =
    { $formality ->
        [informal] Das Paket zu deiner Retoure { $number } ist noch nicht bei uns. Die letzte Bewegung haben wir am { $day } gesehen.
       *[neutral] Das Paket zu Ihrer Retoure { $number } ist noch nicht bei uns eingetroffen. Die letzte Bewegung haben wir am { $day } gesehen.
    }
letter-return-resting-ask =
    { $formality ->
        [informal] Weißt du mehr, oder ist das Paket zu dir zurückgekommen? Wenn du einen Einlieferungsbeleg hast, schick ihn uns bitte: Damit kann der Paketdienst danach suchen.
       *[neutral] Wissen Sie mehr, oder ist das Paket zu Ihnen zurückgekommen? Wenn Sie einen Einlieferungsbeleg haben, senden Sie ihn uns bitte: Damit kann der Paketdienst danach suchen.
    }
letter-return-closed-subject = Retoure { $number } ist erledigt
letter-return-closed-body =
    { $formality ->
        [informal] Deine Retoure { $number } ist erledigt. Wenn noch etwas ist, antworte einfach auf diese Nachricht.
       *[neutral] Ihre Retoure { $number } ist erledigt. Bei Fragen antworten Sie einfach auf diese Nachricht.
    }
letter-withdrawal-page-heading = Vertrag widerrufen
letter-withdrawal-page-explanation = Verbraucherinnen und Verbraucher können ihren Vertrag binnen 14 Tagen nach Erhalt der Ware ohne Angabe von Gründen widerrufen. Name, Bestellnummer und eine Adresse für unsere Eingangsbestätigung genügen. Der Widerruf kann die ganze Bestellung oder einen Teil davon betreffen.
letter-withdrawal-page-name = Name
letter-withdrawal-page-order = Bestellnummer und, wenn nicht alles widerrufen wird, die Artikel
letter-withdrawal-page-email = E-Mail-Adresse für die Eingangsbestätigung
letter-withdrawal-page-first = Vertrag widerrufen
letter-withdrawal-page-second = Widerruf bestätigen
letter-withdrawal-page-done = Die Widerrufserklärung ist am { $received } bei uns eingegangen. Eine Eingangsbestätigung mit ihrem Inhalt wurde per E-Mail verschickt.
letter-return-question-photo =
    { $formality ->
        [informal] Fotos, auf denen zu sehen ist, was du beschreibst, je eines pro Artikel
       *[formal] Fotos, auf denen zu sehen ist, was Sie beschreiben, je eines pro Artikel
    }
letter-return-why-outcome-until = Bis zum { $date } möglich: { $outcome }.
letter-return-why-outcome-late = Die Frist endete am { $date } für: { $outcome }.
letter-return-why-outcome-fee = Wenn Sie sich dafür entscheiden, ziehen wir { $amount } ab: { $outcome }.
letter-return-why-outcome-free = Nichts ziehen wir ab bei: { $outcome }.
letter-return-policy-if-stores = Bestellungen bei { $list }
letter-return-policy-own-days =
    { $count ->
        [one] Bis einen Tag nach der Lieferung: { $outcome }.
       *[other] Bis { $count } Tage nach der Lieferung: { $outcome }.
    }
letter-return-policy-own-fee-flat = Je Rückgabe ziehen wir { $amount } ab bei: { $outcome }.
letter-return-policy-own-fee-percent = Wir ziehen { $percent } % des Preises ab bei: { $outcome }.
letter-return-policy-own-fee-none = Nichts ziehen wir ab bei: { $outcome }.
letter-return-policy-photo-from = Ab einem Wert von { $amount } schicken Sie uns mit Ihrer Anfrage bitte ein Foto.
letter-return-policy-review-from = Ab einem Wert von { $amount } prüfen wir die Anfrage, bevor wir zusagen.
letter-return-policy-not-possible = Eine Rückgabe ist nicht möglich.
letter-return-policy-years =
    { $count ->
        [one] Sie können das innerhalb eines Jahres nach der Lieferung anmelden.
       *[other] Sie können das innerhalb von { $count } Jahren nach der Lieferung anmelden.
    }
