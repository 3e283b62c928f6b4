blocks-title = Testi comuni
blocks-about = Un testo comune si tiene in un solo posto e compare in più articoli. Modificalo qui e tutti diranno le nuove parole dopo la prossima pubblicazione del sito di assistenza.
blocks-back = Torna agli articoli
blocks-new = Nuovo testo comune
blocks-policy = Politica dei resi
blocks-policy-about = Comptoir scrive questo testo dalle regole di reso del negozio, nella lingua di ciascun articolo.
blocks-policy-go = Modifica le regole di reso
blocks-where = { $count ->
        [0] Non compare ancora in nessun articolo
        [one] Compare in { $count } articolo
       *[other] Compare in { $count } articoli
    }
blocks-edit = Modifica
blocks-remove = Rimuovi
blocks-remove-title = Rimuovere “{ $name }”?
blocks-remove-about = { $count ->
        [0] Non compare in nessun articolo.
        [one] { $count } articolo non dirà nulla al suo posto.
       *[other] { $count } articoli non diranno nulla al suo posto.
    }
blocks-name = Nome
blocks-language = Lingua
blocks-text = Testo: { $language }
blocks-save = Salva testo comune
blocks-label = Testo comune
blocks-gone = Il testo comune “{ $key }” non esiste. I lettori qui non vedono nulla.
blocks-other = I lettori lo vedono in un’altra lingua ({ $language }): manca il testo nella lingua dell’articolo.
blocks-dead = I lettori non vedono nulla al posto di: { $names }. Questi testi comuni non esistono.
blocks-none = Nessun testo comune si chiama così.
blocks-open = Vai ai testi comuni
