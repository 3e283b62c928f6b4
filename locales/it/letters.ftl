letter-quote-attribution = Il { $date }, { $name } ha scritto:
letter-forward-heading = ---------- Messaggio inoltrato ----------
letter-forward-from = Da: { $value }
letter-forward-date = Data: { $value }
letter-forward-subject = Oggetto: { $value }
letter-forward-to = A: { $value }
letter-forward-cc = Cc: { $value }
letter-subject-reply = Re:
letter-subject-forward = I:
letter-signature =
    Cordiali saluti
    { $agent }
    { $shop }
letter-customer-unnamed = la nostra clientela
letter-salutation-formal = Gentile { $name }
letter-salutation-formal-nameless = Buongiorno
letter-salutation = Buongiorno { $name }
letter-salutation-nameless = Buongiorno
letter-order-heading = Ordine { $number } del { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Spedizione: { $amount }
letter-order-total = Totale: { $total }
letter-order-follow-carrier = Il pacco viaggia con { $carrier } e si può seguire qui: { $url }
letter-order-follow = Il pacco si può seguire qui: { $url }
letter-order-parcel-carrier = Il pacco viaggia con { $carrier }, numero di tracciamento { $number }.
letter-order-parcel = Il numero di tracciamento del pacco è { $number }.
letter-order-stage-awaiting-payment = in attesa di pagamento
letter-order-stage-on-hold = in sospeso
letter-order-stage-preparing = in preparazione
letter-order-stage-partly-sent = spedito in parte
letter-order-stage-sent = spedito
letter-order-stage-delivered = consegnato
letter-order-stage-completed = completato
letter-order-stage-refunded = rimborsato
letter-order-stage-cancelled = annullato
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } invece di { $before }
letter-product-in-stock = Disponibile.
letter-product-few =
    { $count ->
        [one] Ne resta solo uno.
       *[other] Ne restano solo { $count }.
    }
letter-product-sold-out = Al momento esaurito.
letter-return-why-until = Può chiedere il reso fino al { $date }.
letter-return-why-no-end = Può chiedere il reso in qualsiasi momento.
letter-return-why-late = Il termine per questo reso è scaduto il { $date }.
letter-return-why-excluded = Questo articolo non può essere reso.
letter-return-why-person = Stiamo esaminando noi stessi la sua richiesta e le scriveremo.
letter-return-why-condition = Ci dica in che stato è l’articolo: non aperto, aperto, usato o danneggiato.
letter-return-why-fee = Per il reso tratteniamo { $amount }.
letter-return-why-fee-waived = Il reso per lei è gratuito.
letter-return-why-label-shop = La spedizione di ritorno è a nostro carico.
letter-return-why-label-customer = La spedizione di ritorno è a suo carico.
letter-return-why-photo = Ci mandi prima una foto, per favore.
letter-return-why-keep-it = Può tenere l’articolo.
letter-return-why-bonus = Se sceglie un buono, aggiungiamo il { $percent }%.
letter-return-why-withdrawal = Ha esercitato il recesso in tempo; l’ultimo giorno è il { $date }. Le rimborsiamo quanto ha pagato.
letter-return-why-withdrawal-early = Ha esercitato il recesso in tempo. Le rimborsiamo quanto ha pagato.
letter-return-why-withdrawal-late = Il diritto di recesso è scaduto il { $date }.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] Non c’è diritto di recesso per i prodotti che si deteriorano rapidamente.
        [custom_made] Non c’è diritto di recesso per gli articoli fatti su misura per lei.
        [unsealed] Non c’è più diritto di recesso per questi articoli una volta rotto il sigillo.
       *[digital] Non c’è più diritto di recesso per i contenuti digitali già iniziati.
    }
letter-return-why-delivery = Rimborsiamo anche { $amount } di spedizione.
letter-return-policy-headline = Resi e rimborsi
letter-return-policy-zone-eu = Consegne nello Spazio economico europeo
letter-return-policy-zone-uk = Consegne nel Regno Unito
letter-return-policy-zone-us = Consegne negli Stati Uniti
letter-return-policy-zone-rest = Consegne in tutti gli altri Paesi
letter-return-policy-zone-named = Consegne: { $zone }
letter-return-policy-all = Per tutto ciò che acquista da noi:
letter-return-policy-rest = In tutti gli altri casi:
letter-return-policy-when = Vale per: { $conditions }.
letter-return-policy-if-reason = motivo del reso: { $list }
letter-return-policy-if-tags = articoli contrassegnati con { $list }
letter-return-policy-if-skus = codici articolo che iniziano con { $list }
letter-return-policy-if-titles = articoli con { $list } nel nome
letter-return-policy-if-price-from = prezzo da { $amount }
letter-return-policy-if-price-to = prezzo fino a { $amount }
letter-return-policy-if-discounted = articoli scontati
letter-return-policy-if-full-price = articoli a prezzo pieno
letter-return-policy-if-final-sale = articoli esclusi da cambi e resi
letter-return-policy-if-not-final-sale = articoli non esclusi da cambi e resi
letter-return-policy-if-quantity-from =
    { $count ->
        [one] da un pezzo in su
       *[other] da { $count } pezzi in su
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [one] un solo pezzo
       *[other] fino a { $count } pezzi
    }
letter-return-policy-if-state = stato dell’articolo: { $list }
letter-return-policy-if-warranty = difetti coperti dalla garanzia legale
letter-return-policy-if-transport = danni durante il trasporto
letter-return-policy-not-returnable = Questi articoli non possono essere resi.
letter-return-policy-days =
    { $count ->
        [one] Può chiedere il reso fino a un giorno dopo la consegna.
       *[other] Può chiedere il reso fino a { $count } giorni dopo la consegna.
    }
letter-return-policy-no-end = Può chiedere il reso in qualsiasi momento.
letter-return-policy-outcomes = Le offriamo: { $list }.
letter-return-policy-fee-flat = Per ogni reso tratteniamo { $amount }.
letter-return-policy-fee-percent = Tratteniamo il { $percent }% del prezzo.
letter-return-policy-fee-none = Il reso in sé non costa nulla.
letter-return-policy-fee-free = Non tratteniamo nulla per questi motivi: { $list }.
letter-return-policy-label-shop = La spedizione di ritorno è a nostro carico.
letter-return-policy-label-customer = La spedizione di ritorno è a suo carico.
letter-return-policy-photo = Alleghi una foto alla richiesta, per favore.
letter-return-policy-review = Esaminiamo ogni richiesta prima di accettarla.
letter-return-policy-keep-it = Ciò che vale meno di { $amount } può tenerlo.
letter-return-policy-bonus = Se sceglie un buono, aggiungiamo il { $percent }%.
letter-return-policy-ours = Se l’errore è nostro, per esempio un articolo sbagliato, difettoso o danneggiato, non tratteniamo nulla e la spedizione di ritorno è a nostro carico.
letter-return-policy-withdrawal = I consumatori possono recedere dall’acquisto entro 14 giorni dal ricevimento dell’ultimo pacco, senza indicare un motivo. In tal caso rimborsiamo tutti i pagamenti, compresa la consegna ordinaria, entro 14 giorni dalla comunicazione e con lo stesso mezzo di pagamento; possiamo attendere di avere gli articoli o una prova della spedizione. Gli articoli vanno spediti entro 14 giorni dalla comunicazione. Tratteniamo solo la perdita di valore dovuta a un uso che va oltre quanto serve per provarli.
letter-return-policy-withdrawal-label-shop = In caso di recesso la spedizione di ritorno è a nostro carico.
letter-return-policy-withdrawal-label-customer = In caso di recesso la spedizione di ritorno è a suo carico.
letter-return-policy-withdrawal-except = Non c’è diritto di recesso per: { $list }.
letter-return-policy-kind-perishable = prodotti che si deteriorano rapidamente
letter-return-policy-kind-custom-made = articoli fatti su misura per il cliente
letter-return-policy-kind-unsealed = articoli per l’igiene, registrazioni e programmi sigillati, una volta rotto il sigillo
letter-return-policy-kind-digital = contenuti digitali iniziati con il consenso del cliente
letter-return-reason-too-small = troppo piccolo
letter-return-reason-too-large = troppo grande
letter-return-reason-style-differs = stile o colore diverso
letter-return-reason-not-as-described = non conforme alla descrizione
letter-return-reason-defective = difettoso
letter-return-reason-damaged-in-transit = danneggiato nel trasporto
letter-return-reason-wrong-item = articolo sbagliato
letter-return-reason-missing-part = manca un pezzo
letter-return-reason-arrived-late = arrivato in ritardo
letter-return-reason-several-sizes = più taglie ordinate
letter-return-reason-changed-mind = ripensamento
letter-return-reason-gift = regalo
letter-return-reason-other = altro motivo
letter-return-outcome-advice = consiglio
letter-return-outcome-exchange = cambio con un’altra taglia o colore
letter-return-outcome-other-product = cambio con un altro articolo
letter-return-outcome-credit = buono
letter-return-outcome-refund = rimborso
letter-return-outcome-partial-refund = rimborso parziale
letter-return-outcome-replacement = sostituzione
letter-return-outcome-repair = riparazione
letter-return-outcome-keep-it = rimborso senza rispedire l’articolo
letter-return-outcome-donate = rimborso se dona l’articolo
letter-return-state-unopened = non aperto
letter-return-state-opened = aperto
letter-return-state-used = usato
letter-return-state-damaged = danneggiato
