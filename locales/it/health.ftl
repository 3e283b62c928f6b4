health-command-go = Stato degli articoli
health-title = Stato degli articoli
health-back = Torna agli articoli
health-nothing = Non manca nulla e nulla è in attesa. Qui comparirà ciò che i clienti chiedono senza che ci sia un articolo e ciò che nessuno ha trovato.
health-open = Apri l’articolo
health-more = { $count ->
    [one] { $count } altro
   *[other] Altri { $count }
}
health-write = Scrivi un articolo
health-topics = Argomenti senza articolo
health-topics-about = { $days ->
    [one] I clienti ne hanno scritto almeno tre volte in { $days } giorno e nessun articolo ne parla. Si contano le conversazioni iniziate da un cliente, senza spam né messaggi automatici.
   *[other] I clienti ne hanno scritto almeno tre volte in { $days } giorni e nessun articolo ne parla. Si contano le conversazioni iniziate da un cliente, senza spam né messaggi automatici.
}
health-contacts = { $count ->
    [one] { $count } richiesta
   *[other] { $count } richieste
}
health-searches = Cercato e non trovato
health-searches-about = { $days ->
    [one] Parole cercate tra gli articoli in { $days } giorno e ancora assenti in tutti. Nomi, numeri e indirizzi non vengono conservati.
   *[other] Parole cercate tra gli articoli in { $days } giorni e ancora assenti in tutti. Nomi, numeri e indirizzi non vengono conservati.
}
health-searched = { $count ->
    [one] { $count } ricerca
   *[other] { $count } ricerche
}
health-fault-stale = Traduzioni rimaste indietro
health-fault-stale-about = Il testo che traducono nel frattempo è cambiato.
health-fault-in_review = In attesa di revisione
health-fault-in_review-about = Qualcuno ha chiesto di rivedere questi testi.
health-fault-review_due = Da rivedere
health-fault-review_due-about = È arrivato il giorno previsto, oppure da un anno non cambia nulla.
health-fault-language_missing = Lingue in cui scrivono i clienti
health-fault-language_missing-about = I lettori vedono questi articoli, ma non in lingue in cui hanno scritto almeno tre clienti negli ultimi 90 giorni, o in quella del negozio.
health-fault-never_used = Mai usati
health-fault-never_used-about = Pubblicati da quattro settimane, in nessuna risposta, e nessun lettore ha detto se sono stati utili.
health-effects = Prima e dopo
health-effects-about = Richieste sull’argomento ogni 100 ordini, 28 giorni prima della prima pubblicazione di un articolo e 28 giorni dopo. Cambiano molte cose insieme: si vede che cosa è successo, non perché.
health-effect-topic = Argomento: { $topic }.
health-effect-early = È passata meno di una settimana: troppo presto per dirlo.
health-effect-none = In uno dei due periodi non ci sono stati ordini, quindi non si può dire nulla.
health-effect-since = Prima pubblicazione: { $day }
health-effect-span = Periodo
health-effect-rate = Ogni 100 ordini
health-effect-contacts = Richieste
health-effect-orders = Ordini
health-effect-before = 28 giorni prima
health-effect-after = { $days ->
    [one] { $days } giorno dopo
   *[other] { $days } giorni dopo
}
health-effect-of = { $contacts } richieste, { $orders } ordini
health-answer-title = Trasforma una risposta in articolo
health-answer-make = Crea una bozza
health-answer-about = Una bozza in { $language }. Rileggila: «…» indica dove è stato tolto qualcosa.
health-answer-body = Testo
health-removed = Tolto perché riguarda una persona o un ordine
health-removed-none = In questa risposta non è stato riconosciuto nulla di personale. Rileggila prima di pubblicarla.
health-removed-greeting = saluto
health-removed-closing = chiusura
health-removed-name = nome
health-removed-mail = e-mail
health-removed-phone = telefono
health-removed-order = ordine
health-removed-tracking = numero
health-removed-address = indirizzo
health-removed-link = link
health-uses = Usato nelle risposte
health-uses-texts = { $count ->
    [one] { $count } volta come testo
   *[other] { $count } volte come testo
}
health-uses-excerpts = { $count ->
    [one] { $count } volta come estratto
   *[other] { $count } volte come estratto
}
health-uses-links = { $count ->
    [one] { $count } volta come link
   *[other] { $count } volte come link
}
health-merged = Anche qualcun altro ha modificato questo testo. Le due modifiche sono state unite; la cronologia le mostra entrambe.
health-merged-seen = Visto
health-merge-head = Titolo o riepilogo modificati da entrambi
health-merge-both = Questa parte è stata modificata da entrambi
health-merge-mine = La mia versione
health-merge-theirs = L’altra versione
health-merge-one-after-other = L’altra, poi la mia
health-merge-same = { $count ->
    [one] { $count } riga uguale
   *[other] { $count } righe uguali
}
health-merge-only-mine = Modificato solo da me
health-merge-only-theirs = Modificato solo dall’altra persona
health-merge-gone = (tolto)
health-merge-together = Salva così
health-merge-open = { $count ->
    [one] Resta { $count } parte da scegliere
   *[other] Restano { $count } parti da scegliere
}
