slip-title = Modulo di reso
slip-cut = Ritagliare questo indirizzo e incollarlo sul pacco.
slip-number = Numero di reso
slip-order = Ordine
slip-customer = Nome
slip-opened = Registrato il
slip-send-by = Da spedire entro il
slip-steps = Che cosa fare ora
slip-step-pack =
    { $formality ->
        [informal] Imballa bene il tutto, se possibile nella confezione originale.
       *[neutral] Imballi bene il tutto, se possibile nella confezione originale.
    }
slip-step-enclose =
    { $formality ->
        [informal] Metti il resto di questo foglio nel pacco: riporta il tuo numero di reso { $number }.
       *[neutral] Metta il resto di questo foglio nel pacco: riporta il Suo numero di reso { $number }.
    }
slip-step-address =
    { $formality ->
        [informal] Ritaglia l’indirizzo qui sopra e incollalo sul pacco. Se hai ricevuto da noi un’etichetta di spedizione, usa quella.
       *[neutral] Ritagli l’indirizzo qui sopra e lo incolli sul pacco. Se ha ricevuto da noi un’etichetta di spedizione, usi quella.
    }
slip-step-send-by =
    { $formality ->
        [informal] Spedisci il pacco entro il { $date } e conserva la ricevuta.
       *[neutral] Spedisca il pacco entro il { $date } e conservi la ricevuta.
    }
slip-step-send =
    { $formality ->
        [informal] Spedisci il pacco e conserva la ricevuta.
       *[neutral] Spedisca il pacco e conservi la ricevuta.
    }
slip-step-wait =
    { $formality ->
        [informal] Appena il pacco sarà arrivato e controllato, ti scriveremo.
       *[neutral] Appena il pacco sarà arrivato e controllato, Le scriveremo.
    }
slip-quantity = Qtà
slip-piece = Articolo
slip-reason = Motivo
slip-outcome = Richiesto
slip-page = Pagina { $page } di { $pages }
slip-copy-title = Scheda di controllo
slip-found = Che cosa vediamo
slip-notes = Note
slip-heading = Modulo di reso
slip-about = Un foglio per il pacco: il tuo indirizzo, il numero in chiaro, con codice a barre e codice QR, che cosa torna e che cosa fare.
slip-language = Lingua del modulo
slip-language-own = Lingua del cliente
slip-save = Salva come PDF
slip-attach = Allega alla risposta
slip-copy = Scheda di controllo
slip-told-saved = { $name } è tra i download
slip-missing = Nessuno dei nostri caratteri tipografici contiene questi segni; sul modulo al loro posto c’è 〓: { $characters }. Aggiungili a mano.
slip-none-conversation = A questo reso non appartiene alcuna conversazione: salva il modulo e invialo tu.
slip-command-save = Salva il modulo di reso come PDF
slip-command-attach = Allega il modulo di reso alla risposta
slip-command-copy = Salva la scheda di controllo come PDF
