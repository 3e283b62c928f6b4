### The page on which the policy of returns is written, tried, read and compared.

policy-says-past-returns =
    { $count ->
        [one] Solo per clienti che hanno già reso qualcosa.
       *[other] Solo per clienti che hanno reso qualcosa da almeno { $count } ordini.
    }
policy-says-past-rate = Solo per clienti che hanno reso qualcosa da almeno il { $percent }% dei loro ordini.
policy-says-itself = Si approva senza che nessuno lo guardi.
policy-says-transit =
    { $count ->
        [one] Se la consegna non è nota, si conta un giorno di viaggio del pacco.
       *[other] Se la consegna non è nota, si contano { $count } giorni di viaggio del pacco.
    }
policy-says-from-order =
    { $count ->
        [one] Se non risulta alcun pacco, fino a un giorno dopo l’ordine.
       *[other] Se non risulta alcun pacco, fino a { $count } giorni dopo l’ordine.
    }
policy-says-usual-delivery = In caso di recesso si rimborsano al massimo { $amount } di consegna.
policy-says-final-sale = Senza cambio né reso: { $marks }.
policy-says-exception = Nessun recesso ({ $kind }): { $marks }.
policy-says-own-text = Testo del negozio ({ $language }): { $text }
policy-panel = Testo, prova e versioni delle condizioni
policy-panel-text = Testo
policy-panel-try = Prova
policy-panel-versions = Versioni
policy-copy-text = Copia come testo
policy-copy-html = Copia come HTML
policy-copied = Copiato
policy-unsaved = Non ancora salvato. Fino ad allora vale la versione qui sopra.
policy-stale = Nel frattempo qualcuno ha salvato la versione { $version }. Le tue modifiche sono ancora qui: guarda cosa è cambiato, poi scartale o salvale sopra.
policy-saved = Da ora vale la versione { $version }.
policy-faults =
    { $count ->
        [one] Un punto va corretto prima di salvare.
       *[other] { $count } punti vanno corretti prima di salvare.
    }
policy-fault-country = «{ $name }» non è un Paese.
policy-fault-twice = Un’altra zona comprende già { $name }.
policy-fault-world = Un’altra zona vale già per il resto del mondo. Scegli qui dei Paesi.
policy-fault-amount = Gli importi non sono sotto zero e le quote non superano il 100%.
policy-fault-range = Il limite inferiore supera quello superiore.
policy-fault-empty = Scegli almeno una cosa che il cliente riceve.
policy-fault-withdrawal = Sul recesso decide la legge. Toglilo da qui.
policy-zone-for = Pacchi verso
policy-zone-world = tutti i Paesi che non sono in un’altra zona
policy-countries-choose = Scegli i Paesi
policy-countries-title = Paesi della zona «{ $zone }»
policy-countries-find = Cerca un Paese
policy-countries-none = Nessun Paese si chiama così.
policy-countries-eea = Spazio economico europeo
policy-countries-all = Tutti i Paesi
policy-countries-clear = Nessuno: il resto del mondo
policy-countries-elsewhere = in «{ $zone }»
policy-countries-done = Fatto
policy-zone-transit = Di solito un pacco viaggia { $field } giorni. Conta dove la consegna non è nota.
policy-zone-delivery = La nostra consegna abituale costa { $field }. In caso di recesso non si rimborsa di più.
policy-zone-withdrawal-shop = In caso di recesso il ritorno lo paghiamo noi
policy-zone-withdrawal-customer = In caso di recesso il ritorno lo paga il cliente
policy-when = Questa regola vale se tutto questo è vero:
policy-when-always = Questa regola vale per ogni reso volontario che nessuna regola sopra ha preso.
policy-if-add = Aggiungi una condizione
policy-if-remove = Togli la condizione: { $condition }
policy-if-tracks = Con quale diritto
policy-if-reasons = Motivo
policy-if-states = Stato dell’articolo, secondo il cliente
policy-if-price = Prezzo di un pezzo
policy-if-quantity = Numero di pezzi
policy-if-past = Resi precedenti
policy-if-rate = Quota di ordini resi
policy-if-discount = Scontato o no
policy-if-final = Senza reso o no
policy-if-articles = Certi articoli
policy-if-stores = Negozio dell’ordine
policy-price = Un pezzo costa da { $from } a { $to }
policy-price-from = Prezzo minimo
policy-price-to = Prezzo massimo
policy-quantity = Tornano da { $from } a { $to } pezzi
policy-quantity-from = Minimo di pezzi
policy-quantity-to = Massimo di pezzi
policy-past = Il cliente ha già reso qualcosa da almeno { $field } ordini
policy-rate = Il cliente ha reso qualcosa da almeno il { $field } % degli ordini precedenti
policy-discount-yes = L’articolo è scontato
policy-discount-no = L’articolo è a prezzo pieno
policy-final-yes = L’articolo è senza cambio né reso
policy-final-no = L’articolo ammette il reso in generale
policy-marks-add = Aggiungi articoli
policy-marks-find = Tag, collezione, codice articolo o parole del titolo
policy-marks-hint = Scrivi qualcosa e poi scegli da cosa si riconoscono gli articoli.
policy-marks-tag = Tag o collezione: { $mark }
policy-marks-sku = Il codice inizia con: { $mark }
policy-marks-title = Il titolo contiene: { $mark }
policy-marks-remove = Togli { $mark }
policy-then-yes = Allora si può rendere
policy-then-no = Allora non si può rendere
policy-window = Si può chiedere fino a { $field } giorni dopo la consegna
policy-window-label = Giorni dopo la consegna
policy-window-open = Senza scadenza
policy-transit = Se la consegna non è nota, si contano { $field } giorni di viaggio
policy-transit-label = Giorni di viaggio di un pacco
policy-from-order = Se non risulta alcun pacco, fino a { $field } giorni dopo l’ordine
policy-from-order-label = Giorni dopo l’ordine
policy-offers = Si offre, in quest’ordine:
policy-offer-add = Aggiungi un’offerta
policy-offer-earlier = Offri prima: { $offer }
policy-offer-later = Offri dopo: { $offer }
policy-offer-remove = Non offrire: { $offer }
policy-offer-drag = Trascina per cambiare l’ordine
policy-offer-own = Termine e trattenuta propri: { $offer }
policy-offer-days = fino a { $field } giorni dopo la consegna (vuoto: come sopra)
policy-offer-fee = Trattenuta per: { $offer }
policy-fee-usual = trattenuta della regola
policy-fee = Trattenuta
policy-fee-none = nessuna trattenuta
policy-fee-flat = un importo per ogni reso
policy-fee-percent = una parte del prezzo
policy-fee-amount = Importo della trattenuta
policy-fee-share = Percentuale del prezzo
policy-fee-ours = Mai quando la colpa è del negozio.
policy-label-shop = Il ritorno lo paghiamo noi
policy-label-customer = Il ritorno lo paga il cliente
policy-keep = Ciò che vale meno di { $field } resta al cliente
policy-keep-label = Resta al cliente sotto
policy-bonus = Chi sceglie un buono riceve il { $field } % in più
policy-bonus-label = Percentuale in più sul buono
policy-worth-all = qualunque sia il valore
policy-worth-from = da un valore di
policy-exceptions = Ciò da cui non si può recedere
policy-exceptions-about = La legge esclude questi beni dal recesso. Attiva ciò che vendi e di’ da cosa si riconoscono gli articoli.
policy-exception-perishable = Beni che si deteriorano in fretta
policy-exception-custom_made = Beni fatti su misura
policy-exception-unsealed = Articoli igienici, registrazioni e software aperti
policy-exception-digital = Contenuti digitali già iniziati
policy-final-sale = Senza cambio né reso
policy-final-sale-about = Gli articoli con uno di questi segni non si rendono, dove lo dice una regola.
policy-own-texts = Con parole tue
policy-own-texts-about = Sta sotto ciò che nasce dalle regole, solo in questa lingua.
policy-version-now = in vigore
policy-version-made = Salvata il { $date } da { $name }
policy-version-changes = Cosa è cambiato
policy-version-restore = Ricomincia dalla versione { $version }
policy-versions-none = Nessuna versione salvata.
policy-changes-draft = Cosa cambia la tua bozza
policy-changes-none = Niente di importante è diverso.
policy-changes-everywhere = Ovunque
policy-changes-new = Nuovo:
policy-changes-gone = Non più:
policy-changes-order = Le regole sono in un altro ordine.
policy-try-title = Cosa direbbero le condizioni su { $order }?
policy-try-ask = Cosa dicono le condizioni?
policy-try-about = Scegli un ordine passato e guarda quale regola vale. Non cambia nulla.
policy-try-choose = Scegli un ordine
policy-try-line = Articolo
policy-try-all = Tutti gli articoli dell’ordine
policy-try-pieces = Pezzi
policy-try-day = Chiesto il
policy-try-state = Stato
policy-try-state-unknown = Non detto
policy-try-photo = C’è una foto
policy-try-by-draft = Secondo la bozza
policy-try-by-version = Secondo la versione { $version }
policy-try-by-law = Decide la legge
policy-try-by-nobody = Nessuna regola decide
policy-try-by-rule = Regola: { $rule }
policy-try-until = Ultimo giorno: { $date }
policy-try-for-agent = Per te
policy-try-for-customer = Per il cliente
policy-copy = Copia
policy-write = Nella risposta
policy-if-empty = Non è ancora scelto nulla, quindi non ha effetto.
policy-currency = Gli importi sono in
policy-zone-transit-label = Indicare quanto viaggia di solito un pacco
policy-zone-delivery-label = Costo della consegna abituale
policy-offer-terms = Termine e trattenuta
