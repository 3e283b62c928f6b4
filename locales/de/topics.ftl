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
topics-item-check-not-shipped = Prüfen, ob schon etwas verschickt wurde
topics-item-change-order = Bestellung ändern
topics-item-wanted-change = Was geändert werden soll
topics-item-product-name = Name oder Nummer des Produkts
topics-item-improve-text = Produktbeschreibung verbessern
topics-option-replacement = Ersatz
topics-option-refund = Erstattung
topics-option-repair = Reparatur
topics-cause-supplier-fault = Fehler des Lieferanten
topics-cause-wrong-picking = Falscher Artikel eingepackt
topics-cause-carrier-delay = Versanddienst verspätet
topics-cause-carrier-loss = Auf dem Versandweg verloren
topics-cause-carrier-damage = Unterwegs beschädigt
topics-cause-size-chart = Größentabelle irreführend
topics-cause-product-text = Produktbeschreibung unklar oder falsch
topics-cause-shop-site = Problem im Onlineshop
topics-cause-our-mistake = Unser Fehler
topics-cause-changed-mind = Kunde hat es sich anders überlegt
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
topics-letter-greeting = { $salutation }!
topics-command-topic = Thema festlegen
topics-command-intake = Checkliste und Angaben
topics-command-ask = Nach Fehlendem fragen
topics-command-cause = Ursache
topics-command-go = Themen und Ursachen
topics-list-close =
    .label = Liste schließen
topics-list-empty = Nichts gefunden. Eigene können Sie in den Einstellungen hinzufügen.
topics-list-topic =
    .label = Worum geht es?
topics-list-cause =
    .label = Was war die Ursache?
topics-topic-none = Kein Thema
topics-cause-none = Keine Ursache
topics-cause-skip = Ohne Ursache erledigen
topics-cause-offered =
    { $count ->
        [one] Mit Ihrer Auswahl ist die Konversation erledigt.
       *[other] Mit Ihrer Auswahl sind alle { $count } erledigt.
    }
topics-cause-required =
    { $count ->
        [one] Ihr Shop verlangt vor dem Erledigen eine Ursache.
       *[other] Ihr Shop verlangt eine Ursache. Von diesen { $count } behalten alle ihre Ursache, die schon eine haben.
    }
topics-progress = { $done } von { $all }
topics-panel-title = Thema
topics-panel-choose = Auswählen
topics-panel-change = Ändern
topics-panel-empty = Wählen Sie ein Thema; es bringt die Checkliste und die nötigen Angaben mit.
topics-panel-no-items = Noch keine Schritte oder Felder. Jetzt hinzufügen.
topics-steps-title = Checkliste
topics-step-done = { $name } · { $at }
topics-field-none = noch nicht bekannt
topics-yes = Ja
topics-no = Nein
topics-photo-yes = liegt vor
topics-photo-no = fehlt noch
topics-offer = Aus der Nachricht: { $value }
topics-offer-photo = An der Nachricht hängt ein Bild
topics-ask-missing = Nach Fehlendem fragen ({ $count })
topics-ask-language = Die Anfrage wird auf { $language } geschrieben.
topics-ask-unavailable = Auf { $wanted } gibt es keinen Text. Die Anfrage wird auf { $used } geschrieben.
topics-done-topic = Thema festgelegt
topics-done-cause = Ursache festgelegt
topics-done-item = Notiert
topics-done-saved = Gespeichert
topics-done-archived = Archiviert
topics-settings-lead = Worum es in Konversationen geht, was dafür zu tun ist und was Sie vom Kunden wissen müssen.
topics-archived = archiviert
topics-settings-count = Schritte: { $steps }, Felder: { $fields }
topics-settings-add = Thema hinzufügen
topics-causes-title = Ursachen
topics-ask-title = Beim Erledigen nach der Ursache fragen
topics-ask-off = Nie
topics-ask-offered = Freiwillig
topics-ask-required = Pflicht
topics-form-name = Name
topics-form-name-hint = Zum Beispiel Gravur
topics-form-languages = In anderen Sprachen ({ $count })
topics-form-items = Schritte und Felder
topics-form-add-step = Schritt
topics-form-add-field = Feld
topics-form-save = Speichern
topics-form-cancel = Änderungen verwerfen
topics-form-restore = Wiederherstellen
topics-form-archive = Archivieren
topics-row-name =
    .label = Name des Schritts oder Feldes
    .placeholder = Was ist zu tun oder zu wissen?
topics-row-kind =
    .label = Art
topics-row-up =
    .label = Nach oben: { $name }
topics-row-down =
    .label = Nach unten: { $name }
topics-row-remove =
    .label = Entfernen: { $name }
topics-row-options = Auswahlmöglichkeiten, durch Semikolons getrennt
topics-kind-step = Schritt
topics-kind-text = Text
topics-kind-number = Zahl
topics-kind-date = Datum
topics-kind-choice = Auswahl
topics-kind-yes-no = Ja oder nein
topics-kind-photo = Foto
topics-causes-period = Zeitraum
topics-causes-days =
    { $count ->
        [one] letzter Tag
       *[other] letzte { $count } Tage
    }
topics-causes-none = In diesem Zeitraum noch keine Ursache. Sie wird in der Konversation oder beim Erledigen gewählt.
topics-causes-total =
    { $count ->
        [one] { $count } Konversation mit Ursache
       *[other] { $count } Konversationen mit Ursache
    }
topics-causes-chart =
    .label = Konversationen nach Ursache
topics-causes-add = Hinzufügen
    .label = Name einer eigenen Ursache
topics-causes-share = { $count } · { $share } %
topics-causes-archive =
    .label = Archivieren: { $name }
topics-causes-restore =
    .label = Wiederherstellen: { $name }
