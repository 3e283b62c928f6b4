topics-topic-delivery = Consegna
topics-topic-exchange = Cambio, taglia
topics-topic-return = Reso
topics-topic-damage = Danno, difetto
topics-topic-payment = Pagamento
topics-topic-order-change = Modifica di un ordine
topics-topic-product = Domanda su un prodotto
topics-topic-other = Altro
topics-item-check-tracking = Controllare il tracciamento
topics-item-ask-carrier = Chiedere al corriere
topics-item-tell-date = Comunicare una data
topics-item-order-number = Numero d’ordine
topics-item-address = Indirizzo di consegna
topics-item-check-stock = Controllare la disponibilità
topics-item-send-label = Inviare l’etichetta di reso
topics-item-send-replacement = Spedire la sostituzione
topics-item-wanted-size = Taglia desiderata
topics-item-check-period = Controllare i termini di reso
topics-item-refund = Rimborsare
topics-item-return-reason = Motivo del reso
topics-item-is-unworn = Mai indossato e con etichetta?
topics-item-look-at-photo = Guardare la foto
topics-item-offer-solution = Proporre una soluzione
topics-item-tell-supplier = Avvisare il fornitore
topics-item-damage-photo = Foto del danno
topics-item-wanted-solution = Soluzione preferita
topics-item-check-payment = Controllare il pagamento
topics-item-payment-method = Metodo di pagamento
topics-item-payment-date = Data del pagamento
topics-item-check-not-shipped = Verificare che non sia già partito
topics-item-change-order = Modificare l’ordine
topics-item-wanted-change = Che cosa va cambiato
topics-item-product-name = Nome o codice del prodotto
topics-item-improve-text = Migliorare la scheda prodotto
topics-option-replacement = Sostituzione
topics-option-refund = Rimborso
topics-option-repair = Riparazione
topics-cause-supplier-fault = Errore del fornitore
topics-cause-wrong-picking = Articolo sbagliato nel pacco
topics-cause-carrier-delay = Ritardo del corriere
topics-cause-carrier-loss = Smarrito dal corriere
topics-cause-carrier-damage = Danneggiato nel trasporto
topics-cause-size-chart = Guida alle taglie fuorviante
topics-cause-product-text = Scheda prodotto poco chiara o errata
topics-cause-shop-site = Problema sul sito
topics-cause-our-mistake = Errore nostro di gestione
topics-cause-changed-mind = Ripensamento
topics-cause-only-question = Solo una domanda
topics-cause-other = Altro
topics-letter-ask =
    { $formality ->
        [formal] Per poterLa aiutare, Le chiediamo gentilmente di inviarci i seguenti dati:
        [informal] Per aiutarti in fretta, mandaci per favore questi dati:
       *[neutral] Per procedere in fretta ci servono ancora i seguenti dati:
    }
topics-letter-thanks =
    { $formality ->
        [formal] La ringraziamo per la collaborazione.
       *[neutral] Grazie mille!
    }
topics-letter-choice = { $name } ({ $options })
