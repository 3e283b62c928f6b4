returns-why-rule = Decide la regola «{ $rule }» della zona «{ $zone }».
returns-why-until =
    { $from ->
        [delivery] In tempo: l’ultimo giorno è il { $date }, contato dalla consegna.
        [shipping] In tempo: l’ultimo giorno è il { $date }, contato dalla spedizione, perché la consegna non è nota.
       *[order] In tempo: l’ultimo giorno è il { $date }, contato dall’ordine, perché non risulta alcun pacco.
    }
returns-why-no-end = Non c’è un termine.
returns-why-late = Troppo tardi: l’ultimo giorno era il { $date }.
returns-why-excluded = La regola esclude questo articolo dai resi.
returns-why-no-zone = Nessuna zona delle condizioni comprende { $country }. Decidi tu.
returns-why-no-rule = Nessuna regola delle condizioni è adatta. Decidi tu.
returns-why-other-currency = La regola «{ $rule }» indica un importo in una valuta diversa da quella dell’ordine. Decidi tu.
returns-why-condition-unknown = Una regola dipende dallo stato dell’articolo, che nessuno conosce ancora. Chiedi al cliente.
returns-why-ours-to-check = Il negozio potrebbe doverne rispondere per legge, perciò nessuna regola lo rifiuta da sola. Decidi tu.
returns-why-fee = Viene trattenuto un importo di { $amount }.
returns-why-fee-waived = La trattenuta della regola qui non si applica.
returns-why-label-shop = Il ritorno lo paga il negozio.
returns-why-label-customer = Il ritorno lo paga il cliente.
returns-why-photo = Prima serve una foto.
returns-why-review = Qualcuno deve guardarlo prima di approvarlo.
returns-why-keep-it = Vale così poco che il cliente lo tiene.
returns-why-bonus = Un buono riceve il { $percent }% in più.
returns-why-withdrawal = Recesso in tempo: l’ultimo giorno è il { $date }. Decide la legge, non le condizioni del negozio.
returns-why-withdrawal-early = Recesso prima che arrivasse tutto, quindi in tempo. Decide la legge, non le condizioni del negozio.
returns-why-withdrawal-late = Il diritto di recesso è scaduto il { $date }.
returns-why-withdrawal-holidays = Il diritto di recesso è scaduto il { $date } o poco dopo: qui i giorni festivi di { $country } non sono noti. Decidi tu.
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] La legge non dà diritto di recesso: l’articolo si deteriora rapidamente.
        [custom_made] La legge non dà diritto di recesso: l’articolo è stato fatto su misura per il cliente.
        [unsealed] La legge non dà diritto di recesso: il sigillo è rotto.
       *[digital] La legge non dà diritto di recesso: il contenuto digitale è già iniziato.
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Dipende dal sigillo, e nessuno sa ancora se è rotto. Chiedi al cliente.
       *[digital] Dipende se il contenuto digitale è iniziato, e nessuno lo sa ancora. Decidi tu.
    }
returns-why-withdrawal-elsewhere = Per { $country } non è noto alcun diritto di recesso. Trattalo come reso secondo le tue condizioni o decidi tu.
returns-why-delivery = Torna l’intero ordine: si rimborsano anche { $amount } di spedizione.
returns-default-rule-ours = Errore nostro
returns-default-rule-guarantee = Garanzia e danni di trasporto
returns-default-rule-final-sale = Senza cambio né reso
returns-default-rule-unopened = Non aperto
returns-default-rule-reduced = Articoli scontati
returns-default-rule-rest = Tutto il resto
returns-default-zone-eu = Spazio economico europeo
returns-default-zone-uk = Regno Unito
returns-default-zone-us = Stati Uniti
returns-default-zone-rest = Resto del mondo
returns-default-eu-shop = Negozio nell’UE
returns-default-uk-shop = Negozio nel Regno Unito
returns-default-us-shop = Negozio negli Stati Uniti
returns-default-strict = Rigorosa
returns-default-generous = Generosa

returns-notice-recognised = Questo messaggio sembra un recesso dal contratto. La legge fissa dei termini: conferma la ricezione e decidi presto.
returns-notice-computer-off = Comptoir gira su un tuo computer. Finché è spento o in sospensione non conferma nulla; la pagina in cui i clienti recedono deve inviare la conferma di ricezione dal tuo negozio.
returns-notice-no-advice = È un aiuto a leggere e a contare, non una consulenza legale. Quando conta, rivolgiti a un avvocato o alla camera di commercio.
returns-notice-page = Testo per la pagina «recedere dal contratto»

### Le pagine dei resi.

returns-title = Resi
returns-command-go = Vai ai resi
returns-command-start = Inizia un reso
returns-command-receive = Ricevi pacchi
returns-command-moves = Prossimi passi del reso
returns-needs-you = Da seguire
returns-views = Quali resi
returns-find = Numero, nome, ordine o articolo
returns-shapes = Vista dei resi
returns-shape-list = Elenco
returns-shape-board = Lavagna
returns-shape-calendar = Scadenze
returns-shape-facts = Cifre
returns-group-open = Tutti aperti
returns-group-requested = Richiesti
returns-group-approved = Approvati
returns-group-under-way = In corso
returns-group-here = Qui
returns-group-decided = Decisi
returns-group-done = Fatti
returns-group-over = Chiusi
returns-empty = Un reso parte da un ordine: premi { $key } accanto a una conversazione, o scegli «Inizia un reso» nel menu dell’ordine.
returns-empty-plain = I resi partono da un ordine: scegli «Inizia un reso» nel suo menu, accanto a una conversazione o nella pagina del cliente.
returns-none-here = Qui non c’è nessun reso.
returns-none-found = Nessun reso corrisponde a ciò che hai scritto.
returns-list =
    .label = Resi
returns-card-moves =
    .label = Prossimi passi di { $number }
returns-pieces =
    { $count ->
        [one] 1 pezzo
       *[other] { $count } pezzi
    }

returns-state-draft = Bozza
returns-state-requested = Richiesto
returns-state-needs_info = In attesa di risposta
returns-state-approved = Approvato
returns-state-awaiting_parcel = Pacco atteso
returns-state-in_transit = In viaggio
returns-state-lost_in_transit = Perso in viaggio
returns-state-received = Ricevuto
returns-state-inspecting = In verifica
returns-state-decided = Deciso
returns-state-settled = Saldato
returns-state-closed = Chiuso
returns-state-declined = Rifiutato
returns-state-cancelled = Annullato
returns-state-expired = Scaduto
returns-state-disputed = Contestato
returns-track-voluntary = Volontario
returns-track-withdrawal = Recesso
returns-track-warranty = Garanzia
returns-track-transport_damage = Danno da trasporto
returns-fault-customer = Scelta del cliente
returns-fault-shop = Ne risponde il negozio
returns-reason-too_small = Troppo piccolo
returns-reason-too_large = Troppo grande
returns-reason-style_differs = Stile o colore diverso
returns-reason-not_as_described = Non come descritto
returns-reason-defective = Difettoso
returns-reason-damaged_in_transit = Danneggiato nel trasporto
returns-reason-wrong_item = Articolo sbagliato
returns-reason-missing_part = Manca un pezzo
returns-reason-arrived_late = Arrivato in ritardo
returns-reason-several_sizes = Più taglie tra cui scegliere
returns-reason-changed_mind = Ci ha ripensato
returns-reason-gift = Regalo
returns-reason-other = Altro
returns-outcome-advice = Consiglio, nessun reso
returns-outcome-exchange = Altra taglia o colore
returns-outcome-other_product = Altro articolo
returns-outcome-credit = Buono del negozio
returns-outcome-refund = Rimborso
returns-outcome-partial_refund = Rimborso parziale, lo tiene
returns-outcome-replacement = Di nuovo lo stesso articolo
returns-outcome-repair = Riparazione
returns-outcome-keep_it = Rimborso, lo tiene
returns-outcome-donate = Rimborso, lo regala
returns-grade-a = come nuovo
returns-grade-b = aperto
returns-grade-c = segni d’uso
returns-grade-d = difettoso
returns-grade-e = danneggiato dal cliente
returns-grade-x = sbagliato o vuoto
returns-disposition-restock = Di nuovo a magazzino
returns-disposition-outlet = Outlet
returns-disposition-refurbish = Da rimettere a nuovo
returns-disposition-to_supplier = Al fornitore
returns-disposition-donate = Donare
returns-disposition-recycle = Riciclare
returns-disposition-dispose = Smaltire
returns-disposition-missing = Mancante
returns-money = Denaro
returns-money-none = Ancora niente
returns-money-authorised = Autorizzato
returns-money-partial = Fatto in parte
returns-money-done = Fatto
returns-money-failed = Qualcuno deve guardare
returns-goods = Merce
returns-goods-none = Ancora niente
returns-goods-label = Sa come spedire
returns-goods-sent = Spedita
returns-goods-arrived = Arrivata
returns-goods-graded = Valutata
returns-goods-stocked = Riposta
returns-goods-written_off = Stornata

returns-move-answer = Il cliente ha risposto
returns-move-ask_info = Chiedi informazioni
returns-move-approve = Approva
returns-move-goodwill = Approva per cortesia
returns-move-decline = Rifiuta
returns-move-cancel = Il cliente annulla
returns-move-await_parcel = Attendi il pacco
returns-move-ship = Inserisci il pacco
returns-move-lose = Pacco perso
returns-move-receive = Il pacco è qui
returns-move-decide = Decidi
returns-move-close = Chiudi
returns-move-dispute = Il cliente non è d’accordo
returns-move-refund = Rimborsa { $amount }
returns-move-credit = Accredita { $amount }
returns-more =
    .label = Altri passi
returns-ask-info = Chiedi informazioni
returns-ungraded =
    { $count ->
        [one] Un articolo è ancora da valutare
       *[other] { $count } articoli sono ancora da valutare
    }
returns-told-moved = { $number }: { $state }
returns-told-started = Reso { $number } iniziato
returns-told-open = Apri

returns-decline-title = Rifiuta { $number }
returns-decline-word = Perché? Il cliente lo leggerà.
returns-info-title = Domanda su { $number }
returns-info-word = Che cosa devi sapere, o vedere in foto?
returns-dispute-title = Il cliente non è d’accordo con { $number }
returns-dispute-word = Che cosa dice il cliente?
returns-cancel-title = Annulla { $number }
returns-cancel-word = Nota (facoltativa)
returns-cancel-keep = Lascia com’è
returns-goodwill-title = Approva { $number } per cortesia
returns-goodwill-word = Perché qui è giusta un’eccezione?
returns-decide-title = Decidi { $number }
returns-decide-about = Così è definitivo che cosa porta ogni articolo, e si comincia a farlo.
returns-decide-nothing = Non si paga nulla: accade solo ciò che è concordato per gli articoli.
returns-decide-credit = Buono del negozio
returns-decide-replacement = Lo stesso articolo viene spedito ancora una volta.
returns-decide-exchange = Qualcuno fa a mano l’ordine del cambio.
returns-decide-do = Decidi
returns-outcome-title = Che cosa riceve il cliente per { $title }
returns-outcome-offer = Importo pagato
returns-outcome-do = Cambia
returns-inspect-title = Riscontro: { $title }
returns-inspect-grade = Grado
returns-inspect-place = Va a
returns-inspect-deduction = Detrazione per usura
returns-inspect-found = Che cosa vedi
returns-inspect-do = Salva
returns-inspect-open = Detrazione e note
returns-charges-title = Spese, consegna e bonus di { $number }
returns-charges-fee = Spese
returns-charges-shipping = Consegna rimborsata
returns-charges-bonus = Bonus sul buono
returns-charges-do = Cambia
returns-receive-title = Ricevi pacchi
returns-receive-field = Numeri sui pacchi
returns-receive-hint = Scansionali o scrivili, uno per riga.
returns-receive-do = Ricevi
returns-receive-done = Fatto
returns-receive-received =
    { $count ->
        [0] Nessun pacco ricevuto
        [one] 1 pacco ricevuto
       *[other] { $count } pacchi ricevuti
    }
returns-receive-unknown = Nessun reso ha questo numero
returns-receive-refused = non attende un pacco: { $state }

returns-start-title = Reso dell’ordine { $order }
returns-start-lines = Che cosa torna
returns-start-pieces = Pezzi
returns-start-pieces-label = Pezzi di { $title }
returns-start-of = di { $count }
returns-start-none-left = È già tutto di ritorno o rimborsato.
returns-start-reason = Motivo
returns-start-reason-label = Motivo per { $title }
returns-start-wish = Il cliente vuole
returns-start-wish-label = Che cosa vuole il cliente per { $title }
returns-start-comment = Che cosa dice il cliente
returns-start-track = Con quale diritto
returns-start-track-voluntary-hint = Secondo le tue regole.
returns-start-track-withdrawal-hint = Il diritto di recesso entro 14 giorni: denaro e merce tornano entro 14 giorni dalla dichiarazione, senza spese.
returns-start-track-warranty-hint = Un difetto di cui risponde il venditore.
returns-start-track-transport_damage-hint = Rotto in viaggio.
returns-start-notice = Giorno della dichiarazione
returns-start-do = Inizia il reso
returns-start-missing = Scegli almeno un pezzo.
returns-start-pick = Quale ordine?
returns-start-pick-empty = Nessun ordine corrisponde a ciò che hai scritto.
returns-start-pick-close =
    .label = Chiudi

returns-case-place = { $at } di { $total }
returns-case-back =
    .label = Torna ai resi
returns-case-order =
    .label = Apri l’ordine { $number }
returns-due-repay = Rimborsa entro { $day }
returns-due-goods = Merce entro { $day }
returns-due-left =
    { $days ->
        [0] Oggi
        [one] Ancora 1 giorno
       *[other] Ancora { $days } giorni
    }
returns-due-over =
    { $days ->
        [0] Scaduto oggi
        [one] Scaduto da 1 giorno
       *[other] Scaduto da { $days } giorni
    }
returns-due-notice = 14 giorni dalla dichiarazione, { $moment }
returns-due-paid = Il denaro è in viaggio o pagato
returns-due-nothing = Non c’è più nulla da attendere
returns-due-arrived = Arrivata il { $day }
returns-due-sent = Spedita il { $day }
returns-due-repay-short = Rimborso
returns-due-goods-short = Merce
returns-steps = A che punto è il reso
returns-step-at = Passo { $at } di { $total }: { $step }
returns-step-done = fatto
returns-step-now = adesso
returns-step-ahead = ancora da fare
returns-step-since = da { $moment }
returns-items = Che cosa torna
returns-items-item = Articolo
returns-items-reason = Motivo
returns-items-outcome = Esito
returns-items-grade = Grado
returns-items-place = Va a
returns-items-refund = Importo
returns-items-grade-label = Grado di { $title }
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = Esito per { $title }: { $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = Da valutare
returns-items-last = Ultimo da valutare
returns-items-sum = { $value } − { $off }
returns-sums-value = Pagato per questo
returns-sums-deduction = Detrazione
returns-sums-fee = Spese
returns-sums-shipping = Consegna di andata
returns-sums-bonus = Bonus
returns-sums-credit = Buono del negozio
returns-sums-refund = Rimborso
returns-sums-total = Totale
returns-sums-change = Cambia spese, consegna e bonus
returns-sums-left = Restano { $amount } del denaro dell’ordine.
returns-effects = Che cosa segue
returns-effect-refund = Rimborso
returns-effect-credit = Buono del negozio
returns-effect-replacement = Di nuovo lo stesso articolo
returns-effect-exchange = Ordine del cambio
returns-effect-restock = Ritorno in magazzino
returns-effect-difference = Differenza a carico del cliente
returns-effect-state-queued = Attende il suo turno
returns-effect-state-sent = In corso
returns-effect-state-waiting = Attende il pagamento
returns-effect-state-confirmed = Fatto
returns-effect-state-failed = Non riuscito
returns-effect-state-manual = A mano
returns-effect-manual = Il negozio non lo permette da qui. Fallo là, poi dillo qui.
returns-effect-approval = Attende l’approvazione del titolare
returns-effect-open = Azioni nei negozi
returns-effect-again = Riprova
returns-effect-by-hand = Fatto a mano
returns-effect-code = Codice { $code }
returns-wrote = Che cosa ha scritto il cliente
returns-conversation = Apri la conversazione
returns-goodwill = Cortesia
returns-parcel = Pacco
returns-history = Cronologia
returns-why-title-yes = Perché è consentito
returns-why-title-no = Perché non è consentito
returns-why-title-you = Che cosa dice la policy
returns-why-for-you = Per te
returns-why-for-customer = Come lo legge il cliente
returns-why-goodwill = Cortesia: { $reason }
returns-letter-title = Lettera al cliente
returns-letter-write = Inserisci nella risposta
returns-event-started = Iniziato dall’ordine { $order }
returns-event-found = Riconosciuto dal programma in una lettera
returns-event-notice_again = Il cliente l’ha dichiarato di nuovo
returns-event-order_set = Ordine { $order } scelto
returns-event-letter_sent = Lettera inviata: { $letter }
returns-event-letter_taken = Lettera ripresa nella risposta: { $letter }
returns-event-letter_dropped = Lettera non necessaria: { $letter }
returns-event-moved-request = Richiesto
returns-event-moved-ask_info = Informazioni chieste
returns-event-moved-answer = Il cliente ha risposto
returns-event-moved-approve = Approvato
returns-event-moved-decline = Rifiutato
returns-event-moved-cancel = Annullato
returns-event-moved-expire = Scaduto: non è arrivato nulla in tempo
returns-event-moved-await_parcel = Pacco atteso
returns-event-moved-ship = Pacco in viaggio
returns-event-moved-lose = Pacco dato per perso
returns-event-moved-receive = Pacco ricevuto
returns-event-moved-inspect = Verifica iniziata
returns-event-moved-decide = Deciso, { $amount } da rimborsare
returns-event-moved-settle = Saldato
returns-event-moved-close = Chiuso
returns-event-moved-dispute = Il cliente non è d’accordo
returns-event-parcel = Pacco inserito { $tracking }
returns-event-graded = { $item } valutato { $grade }
returns-event-parcel_removed = Pacco tolto { $tracking }
returns-event-parcel_fate = Pacco { $tracking }: { $fate }
returns-fate-under_way = in viaggio
returns-fate-here = arrivato
returns-fate-lost = perso
returns-event-declared = { $item }: stato { $condition }
returns-event-file_added = { $file } aggiunto
returns-event-file_removed = { $file } tolto
returns-event-file_restored = { $file } rimesso
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = Spese { $fee }, consegna { $shipping }
returns-event-effect_done = { $kind }: fatto
returns-event-effect_failed = { $kind }: non riuscito
returns-event-effect_again = { $kind }: nuovo tentativo
returns-event-effect_waits = { $kind }: attesa
returns-event-effect_paid = { $kind }: pagata dal cliente
returns-event-effect_late = { $kind }: non pagata da una settimana
returns-event-effect_gone = { $kind }: il suo ordine è annullato nel negozio
returns-event-exception_asked = Eccezione chiesta
returns-event-exception_refused = Eccezione rifiutata
returns-event-mirror_asked = Richiesto nel negozio: { $name }
returns-event-mirror_led = Aggiornato nel negozio: { $status }
returns-event-mirror_moved = Cambiato nel negozio: { $status }
returns-event-mirror_failed = Il negozio non ha accettato il passo
returns-event-by = { $name }, { $at }

returns-of-order = { $count } di { $total } pezzi in { $number }
returns-section = Resi
returns-section-start =
    .label = Inizia un reso

returns-calendar-over = Scaduti
returns-calendar-today = Oggi
returns-calendar-later = Più avanti
returns-calendar-empty = Nessuna scadenza in vista: niente da pagare né da ricevere.
returns-policy-title = Condizioni di reso
returns-policy-about = Decide la prima regola adatta di una zona. Per un ordine vale la versione in vigore quando è stato fatto. Il diritto di recesso sta sopra ogni regola. Questa non è consulenza legale.
returns-policy-none = Non è ancora salvata alcuna condizione: su ogni reso decide una persona.
returns-policy-version = Versione { $version }, per ordini dal { $date }
returns-policy-version-first = Versione { $version }, per tutti gli ordini
returns-policy-begin = Inizia da
returns-policy-begin-hint = Sostituisce quanto segue. Nulla vale finché non salvi.
returns-policy-zone-name = Zona
returns-policy-withdrawal-label = Chi paga il ritorno in caso di recesso
returns-policy-zone-add = Aggiungi una zona
returns-policy-zone-remove = Rimuovi questa zona
returns-policy-rule-name = Nome della regola
returns-policy-rule-new = Nuova regola
returns-policy-rule-add = Aggiungi una regola
returns-policy-rule-remove = Rimuovi questa regola
returns-policy-rule-earlier = Valuta prima questa regola
returns-policy-rule-later = Valuta dopo questa regola
returns-policy-eligible = Può essere reso
returns-policy-label = Chi paga il ritorno
returns-policy-review = Prima lo guarda qualcuno
returns-policy-photo = Serve una foto
returns-policy-itself = Si approva da sé
returns-policy-save = Salva come nuova versione
returns-policy-discard = Scarta le modifiche
returns-policy-try-yes = Può essere reso
returns-policy-try-no = Non può essere reso
returns-policy-try-you = Decidi tu
returns-policy-language = Lingua
returns-policy-fee-free = Nessuna trattenuta per questi motivi
returns-policy-keep = Ciò che vale meno di un importo resta al cliente
returns-policy-state-unopened = Non aperto
returns-policy-state-opened = Aperto
returns-policy-state-used = Usato
returns-policy-state-damaged = Danneggiato
returns-why-outcome-until = Termine proprio fino al { $date }: { $outcome }.
returns-why-outcome-late = Termine scaduto il { $date }, quindi non proposto: { $outcome }.
returns-why-outcome-fee = Si trattengono { $amount } in caso di: { $outcome }.
returns-why-outcome-free = Non si trattiene nulla in caso di: { $outcome }.
