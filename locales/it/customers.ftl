customers-panel =
    .label = Cliente
customers-panel-title = Cliente
customers-panel-hide =
    .label = Nascondi il pannello
customers-panel-open = Apri il pannello
customers-name-unknown = Cliente senza nome
customers-language-change = cambia
customers-language-set =
    .label = Lingua di questo cliente
    .placeholder = Cerca una lingua
customers-language-unknown = Lingua sconosciuta
customers-language-source-person = impostata manualmente
customers-language-source-declared = indicata nel messaggio
customers-language-source-detected = riconosciuta nel testo
customers-since =
    { $count ->
        [one] { $count } conversazione, da { $since }
       *[other] { $count } conversazioni, da { $since }
    }
customers-notes-title = Note
customers-notes-empty = Nessuna nota. Le note sono solo per uso interno.
customers-notes-add =
    .label = Aggiungi una nota
customers-notes-delete =
    .label = Rimuovi questa nota
customers-notes-input =
    .label = Nuova nota su questo cliente
    .placeholder = Che cosa dovrebbe sapere il team?
customers-notes-save = Salva la nota
customers-notes-cancel = Scarta
customers-earlier-title = Conversazioni precedenti
customers-earlier-empty = Questa è la prima conversazione.
customers-earlier-no-subject = (senza oggetto)
customers-earlier-more = ancora { $count }
customers-name-edit =
    .label = Cambia il nome
customers-name-input =
    .label = Nome del cliente
customers-name-save = Salva il nome
