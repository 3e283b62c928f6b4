macros-title = Macro
macros-command-go = Vai alle macro
macros-command-pick = Inserisci una macro
macros-picker =
    .label = Inserisci una macro
    .placeholder = Titolo di una macro, in qualsiasi lingua
macros-picker-close =
    .label = Chiudi
macros-picker-empty = Nessun titolo contiene queste parole.
macros-picker-insert = Inserisci
macros-picker-manage = Tutte le macro
macros-empty = Le macro sono testi che si scrivono una volta e si usano spesso, nella lingua di ogni cliente.
macros-add-starters = Aggiungi macro iniziali
macros-preview =
    .label = Che cosa leggerebbe il cliente
macros-variants =
    .label = Testi di questa macro
macros-formality-neutral = neutro
macros-formality-formal = formale
macros-formality-informal = informale
macros-choice-other = Nessun testo in { $wanted }: questo è in { $language }.
macros-choice-unknown = La lingua del cliente non è nota: questo testo è in { $language }.
macros-choice-differs = A questo cliente ci si rivolge in modo diverso da questo testo.
macros-choice-undecided = Nessuno ha ancora deciso come rivolgersi a questo cliente.
macros-choice-channel = Scritto per un altro tipo di canale.
macros-choice-stale = Più vecchio del testo da cui è tradotto.
macros-gaps = { $count ->
        [one] { $count } spazio da compilare prima di inviare
       *[other] { $count } spazi da compilare prima di inviare
    }
macros-missing-gaps = Compila gli spazi: { $names }
macros-action-snooze-hours = { $hours ->
        [one] Posticipa di { $hours } ora
       *[other] Posticipa di { $hours } ore
    }
macros-status-open = Apri
macros-status-pending = Metti in attesa del cliente
macros-status-closed = Chiudi
macros-assign-me = Assegna a me
macros-assign-nobody = Non assegnare a nessuno
macros-assign-agent = Assegna a una persona del team
macros-done-applied = Macro «{ $title }» applicata
macros-done-imported = { $count ->
        [one] { $count } macro aggiunta o modificata
       *[other] { $count } macro aggiunte o modificate
    }
macros-done-archived = Macro «{ $title }» archiviata
macros-new = Nuova macro
macros-import = Importa
macros-export = Esporta
macros-archived = Archiviate
macros-archive = Archivia
macros-restore = Ripristina
macros-row-languages = { $count ->
        [one] { $count } lingua
       *[other] { $count } lingue
    }
macros-row-missing = { $count ->
        [one] { $count } mancante
       *[other] { $count } mancanti
    }
macros-row-stale = non aggiornata
macros-row-used = { $count ->
        [one] usata { $count } volta
       *[other] usata { $count } volte
    }
macros-choose = Scegli una macro per leggerla o modificarla.
macros-titles = Titoli
macros-folder = Cartella
macros-actions = Che cosa fa
macros-field-status = Stato
macros-field-assign = Assegna
macros-field-priority = Priorità
macros-field-add-tags = Aggiungi etichette
macros-field-remove-tags = Rimuovi etichette
macros-field-snooze = Posticipa, in ore
macros-unchanged = Lascia com’è
macros-field-language = Lingua
macros-field-channel = Canale
macros-field-formality = Modo di rivolgersi
macros-field-subject = Oggetto
macros-field-text = Testo
macros-channel-mail = E-mail
macros-channel-chat = Chat
macros-text-add = Aggiungi un testo
macros-variable-insert = Inserisci una variabile
macros-save = Salva
macros-saved = Salvato
macros-text-delete = Elimina questo testo
macros-source = origine
macros-stale-hint = Il testo di origine è cambiato da quando questo è stato scritto.
macros-still-right = Ancora corretto
macros-minor = Piccola correzione: le traduzioni restano aggiornate
macros-preview-for = Anteprima per
macros-preview-none = Non c’è ancora nessuna conversazione per l’anteprima.
macros-shop-title = Come il negozio si rivolge ai clienti
macros-shop-undecided = non deciso
