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
