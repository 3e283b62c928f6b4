joining-view-mentions = Menzioni
joining-empty-mentions = Quando qualcuno del team scrive @ e il tuo nome in una nota, la trovi qui.
joining-command-merge = Unisci conversazioni
joining-command-link = Collega una conversazione correlata
joining-command-block = Blocca il mittente
joining-command-follow = Segui o smetti di seguire
joining-command-hand-over = Passa a un collega con una nota
joining-command-split = Dividi la conversazione
joining-command-move = Sposta un messaggio in un’altra conversazione
joining-command-go-mentions = Vai alle note che mi menzionano
joining-message-more =
    .label = Altre azioni per questo messaggio
joining-pick =
    .label = Cerca una conversazione
    .placeholder = Numero, nome o parole
joining-pick-empty = Nessun’altra conversazione trovata.
joining-merge-survivor = Quale resta?
joining-merge-result = Risultato
joining-merge-messages =
    { $count ->
        [one] { $count } messaggio
       *[other] { $count } messaggi
    }
joining-merge-drafts =
    { $count ->
        [one] Un’altra bozza resta accanto alla tua; puoi passare dall’una all’altra.
       *[other] Altre { $count } bozze restano accanto alla tua; puoi passare dall’una all’altra.
    }
joining-merge-customers = Queste conversazioni sono con clienti diversi. Tutti i messaggi saranno in un unico posto e le tue risposte andranno a { $name }.
joining-merge-later = Puoi separarle di nuovo in qualsiasi momento.
joining-merge-add = Aggiungine un’altra
joining-merge-leave-out =
    .label = Escludi { $number }
joining-merge-do = Unisci
joining-unmerge-title = Separa di nuovo { $number }
joining-unmerge-back =
    { $count ->
        [one] { $count } messaggio torna indietro.
       *[other] { $count } messaggi tornano indietro.
    }
joining-unmerge-since =
    { $count ->
        [one] { $count } di questi è arrivato dopo l’unione, in risposta agli altri.
       *[other] { $count } di questi sono arrivati dopo l’unione, in risposta agli altri.
    }
joining-unmerge-stays =
    { $count ->
        [one] { $count } messaggio resta qui.
       *[other] { $count } messaggi restano qui.
    }
joining-unmerge-do = Separa
joining-split-from-here =
    { $count ->
        [one] Da qui in poi: { $count } messaggio
       *[other] Da qui in poi: { $count } messaggi
    }
joining-split-only = Solo questo messaggio
joining-split-do = Dividi
joining-split-all = È tutta la conversazione: non c’è nulla da dividere.
joining-block-address = Solo { $address }
joining-block-domain = Tutti gli indirizzi di { $domain }
joining-block-shared = Molte persone hanno lì un indirizzo, quindi si può bloccare solo questo.
joining-block-own = È un indirizzo del tuo negozio. Non si può bloccare.
joining-block-reason = Motivo, per il team
joining-block-hint = La nuova posta finisce nello spam, senza notifica.
joining-block-do = Blocca
joining-spam-agent = Segnata come spam da { $agent } ({ $at }).
joining-spam-block = { $agent } ha bloccato { $pattern } ({ $at }).
joining-spam-reason = «{ $reason }»
joining-spam-server = L’e-mail è arrivata già segnata come spam.
joining-spam-not = Non è spam
joining-spam-unblock = Non è spam, sblocca
joining-blocks-title = Mittenti bloccati
joining-blocks-empty = Nessuno è bloccato.
joining-blocks-by = bloccato da { $agent } ({ $at })
joining-blocks-unblock = Sblocca
joining-blocks-pattern = Indirizzo o dominio
joining-ties-title = Correlate
joining-ties-link = Collega una conversazione
joining-ties-unlink =
    .label = Rimuovi il collegamento con { $number }
joining-ties-merged = Unita: { $number }
joining-ties-part =
    .label = Separa di nuovo { $number }
joining-ties-count =
    { $count ->
        [one] { $count } correlata
       *[other] { $count } correlate
    }
joining-ties-followers = Chi segue
joining-ties-follow = Segui
joining-ties-unfollow = Smetti di seguire
joining-ties-nobody = Nessuno segue questa conversazione.
joining-draft-waiting =
    { $count ->
        [one] Qui c’è un’altra bozza: { $text }
       *[other] Qui ci sono altre { $count } bozze: { $text }
    }
joining-draft-use = Passa a questa
joining-mention =
    .label = Menziona qualcuno del team
joining-mention-for = per { $name }
joining-hand-to = A
joining-hand-note = Che cosa deve sapere
joining-hand-nobody = Qui non c’è ancora nessun altro. Aggiungi il team nelle impostazioni.
joining-hand-do = Passa
joining-done-merged = Conversazioni unite
joining-done-unmerged = Conversazioni separate
joining-done-moved = Messaggio spostato
joining-done-linked = Conversazioni collegate
joining-done-unlinked = Collegamento rimosso
joining-done-blocked = { $pattern } bloccato
joining-done-unblocked = Sbloccato
joining-done-not-spam = Segnata come non spam
joining-done-followed = Ora segui questa conversazione
joining-done-unfollowed = Non segui più questa conversazione
joining-done-handed = Passata a { $name }
joining-activity-merged = { $number } unita qui da { $agent }
joining-activity-unmerged = { $number } separata di nuovo da { $agent }
joining-activity-unmerged-from = { $agent } l’ha separata di nuovo da { $number }
joining-activity-split-to = { $agent } ha diviso la conversazione: una parte è ora { $number }
joining-activity-split-from = Creata da { $agent } dividendo { $number }
joining-activity-moved-to = { $agent } ha spostato un messaggio in { $number }
joining-activity-moved-from = { $agent } ha spostato qui un messaggio da { $number }
joining-activity-linked = Collegata a { $number } da { $agent }
joining-activity-unlinked = Collegamento con { $number } rimosso da { $agent }
joining-activity-blocked = { $pattern } bloccato da { $agent }
joining-activity-kept-out = Finita nello spam: { $pattern } è bloccato
joining-activity-filtered = Arrivata già segnata come spam
