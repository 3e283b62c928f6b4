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
knowledge-editor-hint = Scrivi la risposta. Inizia una riga con # per un titolo o con - per un elenco. Con / si inserisce una tabella, passaggi o un consiglio.
knowledge-tools = Formattazione
knowledge-tool-level = Tipo di paragrafo
knowledge-tool-paragraph = Paragrafo
knowledge-tool-heading = Titolo { $level }
knowledge-tool-bold = Grassetto
knowledge-tool-italic = Corsivo
knowledge-tool-bullets = Elenco puntato
knowledge-tool-numbers = Elenco numerato
knowledge-tool-quote = Citazione
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

knowledge-site = Sito di aiuto
knowledge-site-command-go = Vai al sito di aiuto
knowledge-site-back = Torna agli articoli
knowledge-site-about = Gli articoli pubblici e pubblicati diventano semplici file che funzionano su qualsiasi server web, da una cartella e senza rete.
knowledge-site-places = Dove si trova
knowledge-site-place = Una destinazione del sito di aiuto
knowledge-site-none = Una destinazione è una cartella, un archivio, un server, un sito WordPress o un negozio Shopify in cui viene scritto il sito di aiuto. Si vede che cosa cambierebbe prima di scrivere.
knowledge-site-add = Aggiungi una destinazione
knowledge-site-change = Modifica
knowledge-site-remove = Dimentica
knowledge-site-remove-title = Dimenticare «{ $name }»?
knowledge-site-remove-about = Ciò che è stato scritto in { $place } resta lì; Comptoir non saprà più che cosa è suo.
knowledge-site-name = Nome
knowledge-site-kind = Tipo
knowledge-site-kind-folder = Cartella su questo computer
knowledge-site-kind-zip = Archivio (.zip)
knowledge-site-folder = Cartella, con il percorso completo
knowledge-site-zip = File che termina in .zip, con il percorso completo
knowledge-site-address = Indirizzo web dove i lettori lo trovano, se c’è
knowledge-site-address-hint = Con esso, le pagine hanno un codice QR su carta, un feed e una mappa per i motori di ricerca.
knowledge-site-save-target = Salva destinazione
knowledge-site-look = Mostra che cosa cambierebbe
knowledge-site-looking = Confronto con ciò che c’è …
knowledge-site-publish = Pubblica ora
knowledge-site-publishing = Scrittura del sito di aiuto
knowledge-site-progress = { $done } di { $total } file
knowledge-site-stop = Interrompi
knowledge-site-open = Apri
knowledge-site-never = Qui non è ancora stato pubblicato nulla.
knowledge-site-run-done = Pubblicato: { $moment }
knowledge-site-run-stopped = Interrotto: { $moment }. Pubblicare di nuovo per continuare.
knowledge-site-run-failed = Non riuscito: { $moment }
knowledge-site-run-counts = File: { $added } aggiunti, { $changed } modificati, { $removed } rimossi
knowledge-site-left = { $count ->
        [one] { $count } file è rimasto com’è, perché è stato modificato lì.
       *[other] { $count } file sono rimasti come sono, perché sono stati modificati lì.
    }
knowledge-site-plan = Che cosa cambierebbe
knowledge-site-plan-nothing = Lì è tutto come deve essere.
knowledge-site-plan-added = { $count ->
        [one] viene aggiunto { $count } file
       *[other] vengono aggiunti { $count } file
    }
knowledge-site-plan-changed = { $count ->
        [one] viene modificato { $count } file
       *[other] vengono modificati { $count } file
    }
knowledge-site-plan-removed = { $count ->
        [one] viene rimosso { $count } file
       *[other] vengono rimossi { $count } file
    }
knowledge-site-plan-edited = { $count ->
        [one] { $count } file è stato modificato lì da altri e resta com’è
       *[other] { $count } file sono stati modificati lì da altri e restano come sono
    }
knowledge-site-plan-unchanged = { $count ->
        [one] { $count } file resta invariato
       *[other] { $count } file restano invariati
    }
knowledge-site-plan-more = { $count ->
        [one] e { $count } altro
       *[other] e altri { $count }
    }
knowledge-site-plan-overwrite = Sostituisci ciò che altri hanno modificato lì
knowledge-site-plan-atomic = I lettori vedono il vecchio sito finché il nuovo non è completo.
knowledge-site-plan-stepwise = Le pagine vengono sostituite una dopo l’altra.
knowledge-site-plan-close = Non ora
knowledge-site-shop = Che cosa dice del negozio
knowledge-site-shop-name = Si chiama { $name }, come il negozio nelle impostazioni.
knowledge-site-accent = Colore di link e pulsanti
knowledge-site-accent-choose = Scegli un colore
knowledge-site-accent-bad = Non è un colore. Scriverlo come #274cbc.
knowledge-site-accent-sample = Link
knowledge-site-font = Carattere
knowledge-site-font-system = Quello dei programmi di chi legge
knowledge-site-font-clear = Largo e semplice
knowledge-site-font-warm = Caldo
knowledge-site-font-book = Come nei libri
knowledge-site-font-sample = Lavare le giacche antipioggia a 30 gradi
knowledge-site-font-hint = Solo caratteri già presenti su computer e telefoni: nulla viene caricato da altri.
knowledge-site-logo = Logo
knowledge-site-logo-choose = Scegli un’immagine
knowledge-site-logo-other = Un’altra immagine
knowledge-site-logo-remove = Togli
knowledge-site-logo-hint = Sta accanto al nome su ogni pagina. Viene ridisegnato, così del file non arriva altro.
knowledge-site-accent-light = In chiaro si legge bene: contrasto { $ratio } a 1
knowledge-site-accent-darker = In chiaro, troppo pallido ({ $ratio } a 1): il sito lo scurisce
knowledge-site-accent-dark = In scuro si legge bene: contrasto { $ratio } a 1
knowledge-site-accent-lighter = In scuro, troppo cupo ({ $ratio } a 1): il sito lo schiarisce
knowledge-site-email = Indirizzo e-mail per i lettori
knowledge-site-email-hint = Le risposte a «È stato utile?» arrivano qui. Senza indirizzo non viene chiesto a nessuno.
knowledge-site-phone = Telefono
knowledge-site-postal = Indirizzo postale
knowledge-site-hours = Orari di contatto, in { $language }
knowledge-site-zone = Fuso orario delle date
knowledge-site-withdrawal = Una pagina per recedere da un ordine
knowledge-site-save = Salva
knowledge-site-saved = Salvato. I lettori lo vedranno dopo la prossima pubblicazione.
knowledge-site-languages = Lingue del sito
knowledge-site-languages-none = Nessun articolo pubblico è ancora pubblicato. Pubblicare prima un testo.
knowledge-site-language-count = { $count ->
        [one] { $count } articolo
       *[other] { $count } articoli
    }
knowledge-votes = È stato utile ai lettori?
knowledge-votes-none = Nessun lettore ha ancora risposto.
knowledge-votes-of = { $yes } su { $all } dicono sì

knowledge-insert = Inserisci
knowledge-insert-find = Che cosa inserire
knowledge-insert-none = Niente si chiama così.
knowledge-insert-table = Tabella
knowledge-insert-steps = Passaggi
knowledge-insert-line = Linea di separazione
knowledge-insert-article = Link a un articolo
knowledge-insert-product = Scheda prodotto
knowledge-insert-product-find = Prodotto o codice articolo
knowledge-insert-product-use = Usa il codice { $sku }
knowledge-insert-shop-name = Nome del negozio
knowledge-insert-shop-email = E-mail del negozio
knowledge-insert-shop-phone = Telefono del negozio
knowledge-callout-note = Nota
knowledge-callout-tip = Consiglio
knowledge-callout-important = Importante
knowledge-callout-warning = Avvertenza
knowledge-callout-caution = Cautela
knowledge-table-row = Riga sotto
knowledge-table-column = Colonna dopo
knowledge-table-row-remove = Rimuovi riga
knowledge-table-column-remove = Rimuovi colonna
knowledge-table-remove = Rimuovi tabella
knowledge-dead-links = I lettori non raggiungono: { $links }. L’articolo è rimosso, solo per il team o non pubblicato.
knowledge-field-slug = Indirizzo della sua pagina
knowledge-move-up = Sposta su
knowledge-move-down = Sposta giù
knowledge-links = Riguarda
knowledge-links-none = Senza prodotti, argomenti e motivi si trova solo tramite le parole.
knowledge-links-add = Aggiungi un prodotto, un argomento o un motivo
knowledge-link-product = Prodotto
knowledge-link-topic = Argomento
knowledge-link-reason = Motivo del reso
knowledge-link-remove = Togli { $name }

knowledge-site-kind-wordpress = Pagine di un sito WordPress
knowledge-site-kind-sftp = Cartella su un server (SFTP)
knowledge-site-kind-shopify = Pagine di un negozio Shopify collegato
knowledge-site-shopify = Negozio
knowledge-site-shopify-none = Nessun negozio Shopify è ancora collegato. Collegane uno nelle impostazioni, in Negozi; la sua chiave ha bisogno anche del permesso «write_content».
knowledge-site-shopify-hint = Si usano le chiavi del negozio. Hanno bisogno del permesso «write_content». Ciò che viene eliminato lì è perso: Shopify non ha un cestino per le pagine.
knowledge-site-wordpress = Indirizzo del sito WordPress, come https://shop.example/
knowledge-site-sftp = Server e cartella, come sftp://shop.example/srv/help
knowledge-site-user = Utente
knowledge-site-app-password = Password per applicazioni
knowledge-site-app-password-hint = Si crea in WordPress, nel profilo di un utente che può modificare le pagine.
knowledge-site-secret = Password, o la frase che apre la chiave
knowledge-site-secret-show = Mostra la password
knowledge-site-secret-hide = Nascondi la password
knowledge-site-secret-kept = Se lasciata vuota, resta quella già salvata.
knowledge-site-key-file = Chiave privata, con il percorso completo, se c’è
knowledge-site-local = È su questo computer o nella mia rete
knowledge-site-trust = Ho confrontato la chiave { $fingerprint }: è di questo server
knowledge-site-trying = Prova di accesso …

knowledge-import = Importa articoli
knowledge-import-hint = Pagine in Markdown o HTML con le loro immagini, una tabella CSV o le esportazioni JSON di Zendesk Guide e Help Scout Docs. Prima che cambi qualcosa vedi che cosa ne verrebbe.
knowledge-import-choose = Dove si trovano gli articoli
knowledge-import-choose-files = Scegli file
knowledge-import-choose-folder = Scegli una cartella
knowledge-import-chosen = File: { $count }
knowledge-import-path-hint = Oppure un percorso sul computer su cui gira Comptoir, anche per cartelle oltre i 128 MB.
knowledge-import-path = Cartella o file
knowledge-import-format = Formato
knowledge-import-format-auto = Riconosci da sé
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = Lingua quando un testo non la indica
knowledge-import-publish = Pubblica subito ciò che lì i lettori potevano vedere
knowledge-import-overwrite = Sostituisci i testi modificati qui nel frattempo
knowledge-import-look = Vedi che cosa arriverebbe
knowledge-import-looking = Lettura…
knowledge-import-again = Scegli altro
knowledge-import-close = Chiudi
knowledge-import-progress = { $done } di { $total }
knowledge-import-run = { $count ->
        [one] Importa { $count } testo
       *[other] Importa { $count } testi
    }
knowledge-import-none = Tutto ciò che contiene è già qui.
knowledge-import-done = Gli articoli sono qui.
knowledge-import-stopped = Interrotto. Ciò che è stato preso resta; importa di nuovo per continuare.
knowledge-import-added = Nuovi
knowledge-import-changed = Modificati
knowledge-import-same = Invariati
knowledge-import-left-out = Tralasciati
knowledge-import-pictures = Immagini non portate con sé
knowledge-import-look-at = Da guardare
knowledge-import-more = { $count ->
        [one] un altro
       *[other] altri { $count }
    }
knowledge-import-reason-no_title = senza titolo
knowledge-import-reason-no_text = solo citato in un elenco; esporta l’articolo stesso
knowledge-import-reason-too_long = troppo lungo per un articolo
knowledge-import-reason-language_unknown = lingua sconosciuta
knowledge-import-reason-broken = danneggiato, o non è ciò che dice il nome
knowledge-import-reason-too_large = troppo grande
knowledge-import-reason-unknown_kind = di un tipo che non viene letto
knowledge-import-reason-html_too_deep = HTML annidato senza fine
knowledge-import-reason-twice = è stato preso un altro testo di questo articolo in questa lingua
knowledge-import-reason-removed = rimosso qui
knowledge-import-reason-edited_here = modificato qui e là nel frattempo; resta ciò che è qui
knowledge-import-note-picture = Immagine non portata con sé
knowledge-import-note-link = Link che non porta da nessuna parte
knowledge-import-note-embedded = Video o riquadro, ora un link
knowledge-import-note-script = Script o modulo, tralasciato
knowledge-import-note-table = Tabella con celle unite, ora paragrafi
knowledge-import-note-markup = HTML che i lettori non vedono
knowledge-import-note-variable = Parole tra doppie graffe
knowledge-import-note-wordless = Immagine senza descrizione: il testo non viene pubblicato
knowledge-import-shown = Immagini
knowledge-import-fate-kept = viene presa
knowledge-import-fate-too_large = troppo grande; al massimo 25 MB e 40 milioni di pixel
knowledge-import-fate-unreadable = danneggiata o di un tipo non ammesso; salvala come PNG o JPEG
knowledge-import-fate-too_many = l’articolo ha già tutti i file che può contenere
knowledge-import-fate-missing = non è tra i file
knowledge-import-fate-elsewhere = si trova su un server e resta lì; non viene scaricato nulla
knowledge-import-take-back = Annulla l’importazione
knowledge-import-taken-back = L’importazione è stata annullata.
knowledge-import-kept = Resta, perché è stato modificato nel frattempo
knowledge-import-toast = Testi importati: { $count }
