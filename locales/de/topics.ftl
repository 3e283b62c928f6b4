topics-topic-delivery = Lieferung
topics-topic-exchange = Umtausch, Größe
topics-topic-return = Rücksendung
topics-topic-damage = Schaden, Mangel
topics-topic-payment = Zahlung
topics-topic-order-change = Bestelländerung
topics-topic-product = Frage zum Produkt
topics-topic-other = Etwas anderes
topics-item-check-tracking = Sendungsverfolgung prüfen
topics-item-ask-carrier = Beim Versanddienst nachfragen
topics-item-tell-date = Termin mitteilen
topics-item-order-number = Bestellnummer
topics-item-address = Lieferadresse
topics-item-check-stock = Bestand prüfen
topics-item-send-label = Rücksendeetikett schicken
topics-item-send-replacement = Ersatz verschicken
topics-item-wanted-size = Gewünschte Größe
topics-item-check-period = Rückgabefrist prüfen
topics-item-refund = Geld erstatten
topics-item-return-reason = Grund der Rücksendung
topics-item-is-unworn = Ungetragen und mit Etikett?
topics-item-look-at-photo = Foto ansehen
topics-item-offer-solution = Lösung anbieten
topics-item-tell-supplier = Lieferanten informieren
topics-item-damage-photo = Foto des Schadens
topics-item-wanted-solution = Gewünschte Lösung
topics-item-check-payment = Zahlung prüfen
topics-item-payment-method = Zahlungsart
topics-item-payment-date = Datum der Zahlung
topics-item-check-not-shipped = Prüfen, dass noch nichts verschickt ist
topics-item-change-order = Bestellung ändern
topics-item-wanted-change = Was geändert werden soll
topics-item-product-name = Name oder Nummer des Produkts
topics-item-improve-text = Produkttext verbessern
topics-option-replacement = Ersatz
topics-option-refund = Erstattung
topics-option-repair = Reparatur
topics-cause-supplier-fault = Fehler des Lieferanten
topics-cause-wrong-picking = Falscher Artikel eingepackt
topics-cause-carrier-delay = Versanddienst verspätet
topics-cause-carrier-loss = Auf dem Versandweg verloren
topics-cause-carrier-damage = Unterwegs beschädigt
topics-cause-size-chart = Größentabelle irreführend
topics-cause-product-text = Produkttext unklar oder falsch
topics-cause-shop-site = Problem auf der Shop-Seite
topics-cause-our-mistake = Unser Fehler in der Bearbeitung
topics-cause-changed-mind = Anders entschieden
topics-cause-only-question = Nur eine Frage
topics-cause-other = Etwas anderes
topics-letter-ask =
    { $formality ->
        [formal] Damit wir Ihnen weiterhelfen können, senden Sie uns bitte noch folgende Angaben:
        [informal] Damit wir dir schnell helfen können, schick uns bitte noch Folgendes:
       *[neutral] Um schnell helfen zu können, brauchen wir noch folgende Angaben:
    }
topics-letter-thanks =
    { $formality ->
        [formal] Vielen Dank für Ihre Mithilfe.
        [informal] Danke dir!
       *[neutral] Vielen Dank!
    }
topics-letter-choice = { $name } ({ $options })
