orders-title = Ordini
orders-order = Ordine { $number }
orders-fact =
    { $count ->
        [one] 1 ordine, { $worth } dal { $since }
       *[other] { $count } ordini, { $worth } dal { $since }
    }
orders-fact-refunds =
    { $count ->
        [one] 1 rimborso
       *[other] { $count } rimborsi
    }
orders-stage-draft = Bozza
orders-stage-awaiting-payment = Da pagare
orders-stage-on-hold = In sospeso
orders-stage-preparing = Da spedire
orders-stage-partly-sent = Spedito in parte
orders-stage-sent = In viaggio
orders-stage-delivered = Consegnato
orders-stage-completed = Completato
orders-stage-refunded = Rimborsato
orders-stage-cancelled = Annullato
orders-stage-failed = Pagamento fallito
orders-stage-gone = Non più nel negozio
orders-step-placed = ordinato
orders-step-paid = pagato
orders-step-sent = spedito
orders-step-delivered = consegnato
orders-steps = Passo { $done } di 4: { $step }
orders-paid = Pagato con { $way }, { $day }
orders-paid-plain = Pagato, { $day }
orders-unpaid = Non pagato, ordinato il { $day }
orders-refunded-part = { $amount } rimborsati
orders-parcel = Pacco
orders-parcel-follow =
    .label = Segui il pacco { $number } nel browser
orders-parcel-sent = Spedito { $ago }
orders-parcel-moved = ultimo movimento { $ago }
orders-parcel-delivered = Consegnato { $when }
orders-parcel-untracked = Nessun numero di tracciamento
orders-as-of = Aggiornato alle { $when }
orders-asking = Sto chiedendo al negozio …
orders-named = Citato nel testo
orders-strange = Appartiene a un altro indirizzo: { $email }
orders-strange-nameless = Appartiene a un altro indirizzo
orders-by-hand = Assegnato a mano
orders-take = Assegna a questo cliente
orders-not-theirs = Non di questo cliente
orders-done-theirs = Ordine { $number } assegnato
orders-done-not-theirs = Ordine { $number } tolto a questo cliente
orders-more =
    { $count ->
        [one] 1 altro ordine
       *[other] Altri { $count } ordini
    }
orders-newest-only = Questi sono i { $shown } ordini più recenti su { $total }.
orders-none = Nessun ordine con gli indirizzi e i numeri di questo cliente.
orders-unsure = Potrebbero esserci ordini: non tutti i negozi erano leggibili.
orders-reading = Gli ordini del negozio si stanno ancora leggendo.
orders-no-shop = Qui compaiono gli ordini del tuo negozio, accanto a ogni conversazione.
orders-no-shop-customer = Quando un negozio è collegato, qui compaiono gli ordini di questo cliente.
orders-connect = Collega un negozio
orders-trouble = { $shop }: { $problem }
orders-settings = Apri le impostazioni dei negozi
orders-close =
    .label = Chiudi l’ordine
orders-menu =
    .label = Altro per questo ordine
orders-sum-items = Articoli
orders-sum-discount = Sconto
orders-sum-shipping = Spedizione
orders-sum-tax = di cui imposte
orders-sum-total = Totale
orders-sum-refunded = Rimborsato
orders-payments = Pagamenti
orders-refunds = Rimborsi
orders-parcels = Pacchi
orders-address-delivery = Indirizzo di consegna
orders-address-billing = Indirizzo di fatturazione
orders-notes = Note
orders-note-customer = Dal cliente
orders-note-public = Inviata al cliente
orders-conversations = Conversazioni
orders-conversations-none = Nessuno ha scritto dagli indirizzi di questo ordine.
orders-no-subject = Nessun oggetto
orders-insert-facts = Inserisci i dati dell’ordine
orders-insert-tracking = Inserisci il link di tracciamento
orders-copy-number = Copia il numero d’ordine
orders-copy-tracking = Copia il numero di tracciamento
orders-copied = { $what } copiato
orders-open-shop = Apri nell’amministrazione del negozio
orders-open = Mostra tutto l’ordine
orders-command-focus = Vai all’ordine
orders-command-open = Mostra tutto l’ordine
orders-command-product = Cerca un prodotto e inseriscilo
orders-products =
    .label = Prodotti nei tuoi negozi
    .placeholder = Nome, codice articolo o taglia
orders-products-close =
    .label = Chiudi
orders-products-empty = Nessun prodotto con queste parole. Prova con nome o codice.
orders-products-insert = Inserisci
orders-products-page = Apri la pagina
orders-products-variants = Varianti
orders-products-whole = Tutto il prodotto
orders-stock =
    { $count ->
        [one] 1 disponibile
       *[other] { $count } disponibili
    }
orders-stock-none = Esaurito
orders-stock-some = Disponibile

## The page of orders, and what somebody should look at

orders-command-go = Vai agli ordini
orders-find = Numero, nome, email, articolo o numero di tracciamento
orders-none-found = Nessun ordine corrisponde.
orders-views = Quali ordini
orders-view-newest = Più recenti
orders-view-late = Spedizione in ritardo
orders-view-rests = Pacco senza notizie
orders-view-partly-refunded = Rimborsati in parte
orders-view-high-risk = Rischio alto
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [one] Pagato 1 giorno lavorativo fa, ancora da spedire
       *[other] Pagato { $days } giorni lavorativi fa, ancora da spedire
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [one] Nessuna notizia del pacco da 1 giorno
       *[other] Nessuna notizia del pacco da { $days } giorni
    }
# $amount (String): already formatted
orders-concern-partly-refunded = di cui { $amount } rimborsati
orders-concern-high-risk = Il negozio considera questo ordine ad alto rischio
orders-view-well = Nessun ordine degli ultimi 90 giorni richiede attenzione qui.
orders-page-empty = Qui compaiono gli ordini dei negozi collegati.
orders-limit-late = In ritardo dopo quanti giorni lavorativi
orders-limit-rests = Cercare un pacco dopo quanti giorni senza notizie
