site-title = Assistenza { $shop }
site-lead = Come possiamo aiutarti?
site-home = Pagina iniziale dell’assistenza
site-skip = Vai al contenuto
site-search = Cerca nell’assistenza
site-search-results = Risultati della ricerca
site-search-none = Nessun risultato. Prova con un’altra parola o scrivici.
site-language = Lingua
site-own-name = Italiano
site-fallback = Questo articolo non è ancora tradotto. È mostrato in questa lingua: { $language }
site-articles =
    { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }
site-updated = Aggiornato il { $date }
site-contents = In questa pagina
site-related = Articoli correlati
site-helped = Ti è stato utile?
site-helped-yes = Sì, via e-mail
site-helped-no = No, via e-mail
site-helped-subject-yes = Utile: { $title }
site-helped-subject-no = Non utile: { $title }
site-helped-body = Che cosa manca? Lascia la riga qui sotto così com’è.
site-contact = Contattaci
site-contact-lead = Dicci di che cosa si tratta; con il numero d’ordine facciamo prima.
site-contact-email = E-mail
site-contact-phone = Telefono
site-contact-address = Indirizzo
site-contact-hours = Orari
site-callout-note = Nota
site-callout-tip = Consiglio
site-callout-important = Importante
site-callout-warning = Attenzione
site-callout-caution = Pericolo
site-product-view = Vedi nel negozio
site-video-elsewhere = Guarda su { $host }
site-video-captions = Sottotitoli
site-video-transcript = Che cosa si dice nel video
site-scan = Leggi online
site-missing = Questa pagina non esiste
site-withdrawal-mail = Recedi via e-mail
