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
letter-return-policy-all = Questo vale per tutto ciò che acquista da noi.
letter-return-policy-rest = In tutti gli altri casi vale quanto segue.
letter-return-policy-when = Questo vale per: { $conditions }.
letter-return-policy-if-reason = resi per uno di questi motivi ({ $list })
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
letter-return-policy-if-state = articoli in questo stato ({ $list })
letter-return-policy-if-warranty = difetti coperti dalla garanzia legale
letter-return-policy-if-transport = danni durante il trasporto
letter-return-policy-not-returnable = Questi articoli non possono essere resi.
letter-return-policy-days =
    { $count ->
        [one] Può chiedere il reso entro un giorno dalla consegna.
       *[other] Può chiedere il reso entro { $count } giorni dalla consegna.
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
letter-return-policy-keep-it = Può tenere ciò che vale meno di { $amount }.
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


letter-return-item = { $quantity } × { $title }
letter-return-requested-subject = Reso { $number }: richiesta ricevuta
letter-return-requested-body =
    { $formality ->
        [informal] grazie per il tuo messaggio. Abbiamo annotato che dal tuo ordine { $order } vuoi restituire:
       *[neutral] La ringraziamo per il Suo messaggio. Abbiamo annotato che dal Suo ordine { $order } desidera restituire:
    }

    { $items }

    { $formality ->
        [informal] Il numero del tuo reso è { $number }. Controlliamo e ti scriviamo come procedere; per ora non spedire nulla.
       *[neutral] Il numero del Suo reso è { $number }. Controlliamo e Le scriviamo come procedere; per ora La preghiamo di non spedire nulla.
    }
letter-return-needs-info-subject = Reso { $number }: una domanda prima di procedere
letter-return-needs-info-body =
    { $formality ->
        [informal] per decidere sul reso del tuo ordine { $order } ci serve ancora:
       *[neutral] per poter decidere sul reso del Suo ordine { $order }, La preghiamo di inviarci:
    }

    { $questions }

    { $formality ->
        [informal] Basta rispondere a questo messaggio; puoi allegare le foto.
       *[neutral] Basta rispondere a questo messaggio; può allegare le foto.
    }
letter-return-approved-subject = Reso { $number } accettato: come spedirlo
letter-return-approved-body =
    { $formality ->
        [informal] buone notizie: accettiamo il reso del tuo ordine { $order }:
       *[neutral] accettiamo volentieri il reso del Suo ordine { $order }:
    }

    { $items }

    { $formality ->
        [informal] Imballa bene il tutto, metti nel pacco un foglio con il numero di reso { $number } e spediscilo a:
       *[neutral] La preghiamo di imballare bene il tutto, di mettere nel pacco un foglio con il numero di reso { $number } e di spedirlo a:
    }

    { $address }
letter-return-send-by =
    { $formality ->
        [informal] Spedisci il pacco entro il { $date }.
       *[neutral] La preghiamo di spedire il pacco entro il { $date }.
    }
letter-return-postage-ours =
    { $formality ->
        [informal] La spedizione è a nostro carico: usa la nostra etichetta.
       *[neutral] La spedizione è a nostro carico: La preghiamo di usare la nostra etichetta.
    }
letter-return-postage-yours =
    { $formality ->
        [informal] La spedizione è a tuo carico; conserva la ricevuta.
       *[neutral] La spedizione è a Suo carico; La preghiamo di conservare la ricevuta.
    }
letter-return-declined-subject = A proposito del reso { $number }
letter-return-declined-body =
    { $formality ->
        [informal] abbiamo esaminato con attenzione la tua richiesta. Purtroppo non possiamo accettare il reso del tuo ordine { $order }:
       *[neutral] abbiamo esaminato con attenzione la Sua richiesta. Purtroppo non possiamo accettare il reso del Suo ordine { $order }:
    }

    { $items }

    Il motivo: { $reason }

    { $formality ->
        [informal] Se qualcosa non ti torna, rispondi a questo messaggio e lo riguardiamo.
       *[neutral] Se qualcosa non Le risulta corretto, risponda a questo messaggio e lo riesamineremo.
    }
letter-return-awaiting-subject = Reso { $number }: aspettiamo il pacco
letter-return-awaiting-body =
    { $formality ->
        [informal] il pacco del tuo reso { $number } non è ancora arrivato. Aspettiamo:
       *[neutral] il pacco del Suo reso { $number } non ci è ancora pervenuto. Aspettiamo:
    }

    { $items }

    Ecco di nuovo l’indirizzo:

    { $address }

    { $formality ->
        [informal] Se è già in viaggio, mandaci il numero di tracciamento, così lo teniamo d’occhio.
       *[neutral] Se è già in viaggio, La preghiamo di inviarci il numero di tracciamento, così da tenerlo d’occhio.
    }
letter-return-received-subject = Reso { $number }: il pacco è arrivato
letter-return-received-body =
    { $formality ->
        [informal] il pacco del tuo reso { $number } è arrivato, grazie! Abbiamo ricevuto:
       *[neutral] il pacco del Suo reso { $number } è arrivato, La ringraziamo. Abbiamo ricevuto:
    }

    { $items }

    { $formality ->
        [informal] Controlliamo tutto e ti scriviamo appena è sistemato.
       *[neutral] Controlliamo tutto e Le scriviamo appena è sistemato.
    }
letter-return-refund-subject = Reso { $number }: il rimborso è partito
letter-return-refund-body =
    { $formality ->
        [informal] il tuo reso { $number } dell’ordine { $order } è stato controllato. Ti abbiamo rimborsato { $amount } con lo stesso metodo di pagamento dell’ordine.
       *[neutral] il Suo reso { $number } dell’ordine { $order } è stato controllato. Le abbiamo rimborsato { $amount } con lo stesso metodo di pagamento dell’ordine.
    }

    { $days ->
        [one] La banca o il servizio di pagamento può impiegare un giorno lavorativo a mostrare l’importo.
       *[other] La banca o il servizio di pagamento può impiegare fino a { $days } giorni lavorativi a mostrare l’importo.
    }
letter-return-deduction = Sono stati detratti { $amount }: { $reason }
letter-return-exchange-subject = Reso { $number }: il cambio è in viaggio
letter-return-exchange-body =
    { $formality ->
        [informal] buone notizie: per il tuo reso { $number } ti abbiamo spedito:
       *[neutral] per il Suo reso { $number } Le abbiamo spedito:
    }

    { $items }
letter-return-exchange-due-subject = Reso { $number }: il cambio, { $amount } da pagare
letter-return-exchange-due-body =
    { $formality ->
        [informal] per il tuo reso { $number } abbiamo messo da parte:
       *[neutral] per il Suo reso { $number } abbiamo messo da parte:
    }

    { $items }

    { $formality ->
        [informal] Restano da pagare { $amount }. Appena hai pagato qui, lo spediamo:
       *[neutral] Restano da pagare { $amount }. Appena avrà pagato qui, lo spediamo:
    }

    { $link }
letter-return-credit-subject = Reso { $number }: il buono
letter-return-credit-body =
    { $formality ->
        [informal] per il tuo reso { $number } ricevi un buono di { $amount }. Inserisci questo codice alla cassa:
       *[neutral] per il Suo reso { $number } riceve un buono di { $amount }. La preghiamo di inserire questo codice alla cassa:
    }

    { $code }
letter-return-credit-until = È valido fino al { $date }.
letter-return-keep-subject = Reso { $number }: niente da rispedire
letter-return-keep-body =
    { $formality ->
        [informal] ci dispiace per il disagio. Non devi rispedire nulla; tieni questi articoli o regalali:
       *[neutral] ci scusiamo per il disagio. Non deve rispedire nulla; può tenere questi articoli o regalarli:
    }

    { $items }

    { $formality ->
        [informal] Ti abbiamo rimborsato { $amount } con lo stesso metodo di pagamento dell’ordine.
       *[neutral] Le abbiamo rimborsato { $amount } con lo stesso metodo di pagamento dell’ordine.
    } { $days ->
        [one] Può passare un giorno lavorativo prima di vedere l’importo.
       *[other] Possono passare fino a { $days } giorni lavorativi prima di vedere l’importo.
    }
letter-return-withdrawal-subject = Conferma di ricezione del recesso, ordine { $order }
letter-return-withdrawal-body =
    { $formality ->
        [informal] confermiamo di aver ricevuto la tua dichiarazione di recesso dal contratto.
       *[neutral] confermiamo di aver ricevuto la Sua dichiarazione di recesso dal contratto.
    }

    Ricevuta: { $received }
    Ordine: { $order }

    { $items }

    La dichiarazione così come l’abbiamo ricevuta:

    { $content }

    { $formality ->
        [informal] Rispediscici i prodotti senza indebito ritardo, al più tardi il { $send }. Ti rimborseremo tutti i pagamenti ricevuti per essi, compresi i costi della consegna standard, senza indebito ritardo e al più tardi il { $repay }, con lo stesso mezzo di pagamento e senza alcun costo. Possiamo trattenere il rimborso finché non abbiamo ricevuto i prodotti o la prova che sono stati spediti, a seconda di quale evento si verifichi per primo.
       *[neutral] La preghiamo di rispedirci i prodotti senza indebito ritardo, al più tardi il { $send }. Le rimborseremo tutti i pagamenti ricevuti per essi, compresi i costi della consegna standard, senza indebito ritardo e al più tardi il { $repay }, con lo stesso mezzo di pagamento e senza alcun costo. Possiamo trattenere il rimborso finché non abbiamo ricevuto i prodotti o la prova che sono stati spediti, a seconda di quale evento si verifichi per primo.
    }

    { $formality ->
        [informal] Conserva questo messaggio.
       *[neutral] La preghiamo di conservare questo messaggio.
    }
letter-return-withdrawal-address =
    L’indirizzo per i prodotti:

    { $address }
letter-return-expired-subject = Reso { $number }: termine scaduto
letter-return-expired-body =
    { $formality ->
        [informal] per il tuo reso { $number } non è arrivato nulla in tempo, quindi lo abbiamo chiuso.
       *[neutral] per il Suo reso { $number } non ci è pervenuto nulla entro il termine concordato, quindi lo abbiamo chiuso.
    }

    { $formality ->
        [informal] Se il pacco è in viaggio o c’è stato un imprevisto, rispondi a questo messaggio: troviamo una soluzione.
       *[neutral] Se il pacco è in viaggio o c’è stato un imprevisto, risponda a questo messaggio: troveremo una soluzione.
    }
letter-return-lost-subject = Reso { $number }: cerchiamo il pacco
letter-return-lost-body =
    { $formality ->
        [informal] il pacco del tuo reso { $number } sembra essersi perso per strada. Abbiamo chiesto al corriere di cercarlo.
       *[neutral] il pacco del Suo reso { $number } sembra essersi perso per strada. Abbiamo chiesto al corriere di cercarlo.
    }

    { $formality ->
        [informal] Se hai una ricevuta di spedizione, mandacela. Ti scriviamo appena sappiamo di più.
       *[neutral] Se ha una ricevuta di spedizione, La preghiamo di inviarcela. Le scriveremo appena sapremo di più.
    }
letter-return-resting-subject = Reso { $number }: dov’è il pacco?
letter-return-resting-body =
    { $formality ->
        [informal] il pacco del tuo reso { $number } non è ancora arrivato. L’ultimo movimento che abbiamo visto: { $day }.
       *[neutral] il pacco del Suo reso { $number } non ci è ancora pervenuto. L’ultimo movimento che abbiamo visto: { $day }.
    }
letter-return-resting-ask =
    { $formality ->
        [informal] Ne sai di più, o il pacco è tornato da te? Se hai una ricevuta di spedizione, mandacela: con quella il corriere può cercarlo.
       *[neutral] Ne sa di più, o il pacco è tornato da Lei? Se ha una ricevuta di spedizione, La preghiamo di inviarcela: con quella il corriere può cercarlo.
    }
letter-return-closed-subject = Reso { $number }: tutto sistemato
letter-return-closed-body =
    { $formality ->
        [informal] il tuo reso { $number } è sistemato. Per qualsiasi domanda rispondi a questo messaggio.
       *[neutral] il Suo reso { $number } è sistemato. Per qualsiasi domanda può rispondere a questo messaggio.
    }
letter-withdrawal-page-heading = Recedere dal contratto
letter-withdrawal-page-explanation = Entro 14 giorni dalla ricezione dei prodotti i consumatori possono recedere dal contratto senza indicarne il motivo. Bastano un nome, il numero dell’ordine e un indirizzo per la nostra conferma di ricezione. Il recesso può riguardare tutto l’ordine o una sua parte.
letter-withdrawal-page-name = Nome
letter-withdrawal-page-order = Numero dell’ordine e, se non è tutto, i prodotti
letter-withdrawal-page-email = Indirizzo e-mail per la conferma di ricezione
letter-withdrawal-page-first = Recedere dal contratto qui
letter-withdrawal-page-second = Conferma recesso
letter-withdrawal-page-done = Abbiamo ricevuto la dichiarazione di recesso il { $received }. Una conferma con il suo contenuto è stata inviata per e-mail.
letter-return-question-photo =
    { $formality ->
        [informal] Foto che mostrino quanto descrivi, una per articolo
       *[formal] Foto che mostrino quanto descrive, una per articolo
    }
letter-return-why-outcome-until = Possibile fino al { $date }: { $outcome }.
letter-return-why-outcome-late = Il termine è scaduto il { $date } per: { $outcome }.
letter-return-why-outcome-fee = Per questa scelta tratteniamo { $amount }: { $outcome }.
letter-return-why-outcome-free = Non tratteniamo nulla per: { $outcome }.
letter-return-policy-if-stores = ordini fatti su { $list }
letter-return-policy-own-days =
    { $count ->
        [one] Fino a un giorno dopo la consegna: { $outcome }.
       *[other] Fino a { $count } giorni dopo la consegna: { $outcome }.
    }
letter-return-policy-own-fee-flat = Per ogni reso tratteniamo { $amount } in caso di: { $outcome }.
letter-return-policy-own-fee-percent = Tratteniamo il { $percent }% del prezzo in caso di: { $outcome }.
letter-return-policy-own-fee-none = Non tratteniamo nulla in caso di: { $outcome }.
letter-return-policy-photo-from = Da un valore di { $amount } alleghi una foto alla richiesta, per favore.
letter-return-policy-review-from = Da un valore di { $amount } esaminiamo la richiesta prima di accettarla.
letter-return-policy-not-possible = Il reso non è possibile.
letter-return-policy-years =
    { $count ->
        [one] Può chiederlo entro un anno dalla consegna.
       *[other] Può chiederlo entro { $count } anni dalla consegna.
    }
