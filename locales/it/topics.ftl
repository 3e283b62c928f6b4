topics-topic-delivery = Consegna
topics-topic-exchange = Cambio o taglia
topics-topic-return = Reso
topics-topic-damage = Danno o difetto
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
topics-item-is-unworn = Mai indossato e con cartellino?
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
topics-cause-our-mistake = Nostro errore di gestione
topics-cause-changed-mind = Ripensamento
topics-cause-only-question = Solo una domanda
topics-cause-other = Altro
topics-letter-ask =
    { $formality ->
        [formal] per poterLa aiutare, Le chiediamo gentilmente di inviarci i seguenti dati:
        [informal] per aiutarti in fretta ci servono ancora questi dati:
       *[neutral] per procedere in fretta ci servono ancora i seguenti dati:
    }
topics-letter-thanks =
    { $formality ->
        [formal] La ringraziamo per la collaborazione.
       *[neutral] Grazie mille!
    }
topics-letter-choice = { $name } ({ $options })
topics-letter-greeting = { $salutation },
topics-command-topic = Scegli l’argomento
topics-command-intake = Checklist e dati
topics-command-ask = Chiedi i dati mancanti
topics-command-cause = Causa
topics-command-go = Argomenti e cause
topics-list-close =
    .label = Chiudi l’elenco
topics-list-empty = Nessun risultato. Puoi aggiungerne di tuoi nelle impostazioni.
topics-list-topic =
    .label = Di che cosa si tratta?
topics-list-cause =
    .label = Qual è stata la causa?
topics-topic-none = Nessun argomento
topics-cause-none = Nessuna causa
topics-cause-skip = Chiudi senza causa
topics-cause-offered =
    { $count ->
        [one] Scegline una e la conversazione viene chiusa.
       *[other] Scegline una e vengono chiuse tutte e { $count }.
    }
topics-cause-required =
    { $count ->
        [one] Il negozio chiede una causa prima di chiudere.
       *[other] Il negozio chiede una causa. Di queste { $count }, quelle che ne hanno già una la mantengono.
    }
topics-progress = { $done } di { $all }
topics-panel-title = Argomento
topics-panel-choose = Scegli
topics-panel-change = Cambia
topics-panel-empty = Scegli un argomento per avere la checklist e i dati da chiedere.
topics-panel-no-items = Ancora nessun passaggio o campo. Aggiungine qualcuno.
topics-steps-title = Checklist
topics-step-done = { $name } · { $at }
topics-field-none = non ancora noto
topics-yes = Sì
topics-no = No
topics-photo-yes = ricevuta
topics-photo-no = non ricevuta
topics-offer = Dal messaggio: { $value }
topics-offer-photo = Al messaggio è allegata un’immagine
topics-ask-missing = Chiedi i dati mancanti ({ $count })
topics-ask-language = La richiesta sarà in { $language }.
topics-ask-unavailable = Non c’è un testo in { $wanted }. La richiesta sarà in { $used }.
topics-done-topic = Argomento scelto
topics-done-cause = Causa annotata
topics-done-item = Annotato
topics-done-saved = Salvato
topics-done-archived = Archiviato
topics-settings-lead = Di che cosa trattano le conversazioni, che cosa c’è da fare e che cosa serve sapere dal cliente.
topics-archived = archiviato
topics-settings-count = passaggi: { $steps }, campi: { $fields }
topics-settings-add = Aggiungi un argomento
topics-causes-title = Cause
topics-ask-title = Chiedi la causa alla chiusura
topics-ask-off = Mai
topics-ask-offered = Facoltativa
topics-ask-required = Obbligatoria
topics-form-name = Nome
topics-form-name-hint = Per esempio: incisione
topics-form-languages = In altre lingue ({ $count })
topics-form-items = Passaggi e campi
topics-form-add-step = Passaggio
topics-form-add-field = Campo
topics-form-save = Salva
topics-form-cancel = Annulla le modifiche
topics-form-restore = Ripristina
topics-form-archive = Archivia
topics-row-name =
    .label = Nome del passaggio o del campo
    .placeholder = Che cosa va fatto o chiesto?
topics-row-kind =
    .label = Tipo
topics-row-up =
    .label = Sposta su: { $name }
topics-row-down =
    .label = Sposta giù: { $name }
topics-row-remove =
    .label = Togli: { $name }
topics-row-options = Opzioni, separate da punto e virgola
topics-kind-step = Passaggio
topics-kind-text = Testo
topics-kind-number = Numero
topics-kind-date = Data
topics-kind-choice = Scelta
topics-kind-yes-no = Sì o no
topics-kind-photo = Foto
topics-causes-period = Periodo
topics-causes-days =
    { $count ->
        [one] ultimo giorno
       *[other] ultimi { $count } giorni
    }
topics-causes-none = Ancora nessuna causa in questo periodo. Si sceglie nella conversazione o alla chiusura.
topics-causes-total =
    { $count ->
        [one] { $count } conversazione con causa
       *[other] { $count } conversazioni con causa
    }
topics-causes-chart =
    .label = Conversazioni per causa
topics-causes-add = Aggiungi
    .label = Nome di una nuova causa
topics-causes-share = { $count } · { $share }%
topics-causes-archive =
    .label = Archivia: { $name }
topics-causes-restore =
    .label = Ripristina: { $name }
