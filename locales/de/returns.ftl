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
