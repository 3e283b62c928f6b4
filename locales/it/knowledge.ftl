knowledge-title = Knowledge base
knowledge-command-go = Vai alla knowledge base
knowledge-new = Nuovo articolo
knowledge-create = Crea articolo
knowledge-choose = Scegli un articolo per leggerlo o modificarlo.
knowledge-empty = Gli articoli sono risposte che si scrivono una volta, in ogni lingua, per il team o per i clienti.
knowledge-nothing = Nessun articolo corrisponde.
knowledge-search = Cerca articoli in tutte le lingue
knowledge-filter = Quali articoli
knowledge-filter-all = Tutti gli articoli
knowledge-filter-stale = Con traduzioni non aggiornate
knowledge-filter-unpublished = Con testi non pubblicati
knowledge-filter-review = Da rivedere
knowledge-back = Torna all’elenco
knowledge-article = Articolo
knowledge-details = Su questo articolo
knowledge-languages = Lingue di questo articolo
knowledge-language-add = Aggiungi una lingua
knowledge-category = Categoria
knowledge-category-new = Nuova categoria
knowledge-category-none = Senza categoria
knowledge-category-edit = Modifica la categoria «{ $name }»
knowledge-category-name = Nome in { $language }
knowledge-category-parent = Si trova in
knowledge-category-save = Salva categoria
knowledge-category-remove = Rimuovi categoria
knowledge-row-internal = interno
knowledge-row-languages = { $count ->
        [one] { $count } lingua
       *[other] { $count } lingue
    }
knowledge-row-stale = { $count ->
        [one] { $count } non aggiornato
       *[other] { $count } non aggiornati
    }
knowledge-row-drafts = { $count ->
        [one] { $count } bozza
       *[other] { $count } bozze
    }
knowledge-row-review = da rivedere
knowledge-status-new = manca
knowledge-status-stale = non aggiornato
knowledge-status-draft = bozza
knowledge-status-review = in revisione
knowledge-status-published = pubblicato
knowledge-source = origine
knowledge-source-text = Il testo da cui si traduce
knowledge-source-version = Origine, versione { $number }
knowledge-follows = Segue la versione { $number }
knowledge-field-title = Titolo
knowledge-field-title-in = Titolo in { $language }
knowledge-field-summary = Riassunto in una o due frasi
knowledge-field-text = Testo dell’articolo
knowledge-field-source = Scritto prima in
knowledge-field-category = Categoria
knowledge-field-internal = Solo per il team
knowledge-field-kind = Tipo
knowledge-field-owner = Responsabile
knowledge-field-review = Da rivedere il
knowledge-field-formality = Forma di cortesia
knowledge-kind-answer = Risposta
knowledge-kind-steps = Passo per passo
knowledge-kind-policy = Regole
knowledge-kind-video = Video
knowledge-owner-none = Nessuno
knowledge-editor-source = Markdown
knowledge-editor-hint = Scrivi la risposta. Inizia una riga con # per un titolo o con - per un elenco.
knowledge-tools = Formattazione
knowledge-tool-level = Tipo di paragrafo
knowledge-tool-paragraph = Paragrafo
knowledge-tool-heading = Titolo { $level }
knowledge-tool-bold = Grassetto
knowledge-tool-italic = Corsivo
knowledge-tool-bullets = Elenco puntato
knowledge-tool-numbers = Elenco numerato
knowledge-tool-quote = Citazione
knowledge-tool-link = Link
knowledge-tool-link-address = Indirizzo del link
knowledge-tool-link-set = Imposta link
knowledge-saved = Salvato come bozza
knowledge-saving = Salvataggio…
knowledge-untitled = Non ancora salvato: manca il titolo
knowledge-save-again = Salva di nuovo
knowledge-conflict = Mentre scrivevi, qualcun altro ha modificato questo testo. La sua versione è salvata, la tua non ancora.
knowledge-conflict-diff = Dal testo salvato al tuo:
knowledge-conflict-mine = Tieni il mio; l’altro resta nella cronologia
knowledge-conflict-theirs = Prendi l’altro e scarta il mio
knowledge-stale = Il testo di origine è cambiato da quando questo è stato scritto.
knowledge-stale-show = Che cosa è cambiato
knowledge-stale-right = Il testo è aggiornato
knowledge-publish = Pubblica: { $language }
knowledge-unpublish = Ritira dalla pubblicazione
knowledge-ask-review = Chiedi una revisione
knowledge-done-published = Testo pubblicato: { $language }
knowledge-sees-nothing = I lettori non vedono questo testo.
knowledge-sees-this = I lettori vedono questo testo.
knowledge-sees-older = I lettori vedono una versione precedente.
knowledge-history = Cronologia
knowledge-history-of = Cronologia: { $language }
knowledge-history-version = Versione { $number }
knowledge-history-close = Chiudi
knowledge-history-restore = Ripristina questa versione
knowledge-diff = Che cosa è cambiato in questa versione
knowledge-diff-same = Il testo non presenta differenze.
knowledge-diff-unchanged = { $count ->
        [one] { $count } paragrafo invariato
       *[other] { $count } paragrafi invariati
    }
knowledge-inserted = { $count ->
        [0] Non ancora usato in una risposta
        [one] Usato in { $count } risposta
       *[other] Usato in { $count } risposte
    }
knowledge-remove = Rimuovi articolo
knowledge-done-removed = «{ $title }» rimosso
