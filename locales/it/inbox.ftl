inbox-view-mine = Mie
inbox-view-unassigned = Non assegnate
inbox-view-open = Tutte le aperte
inbox-view-pending = In attesa del cliente
inbox-view-snoozed = Posticipate
inbox-view-drafts = Bozze
inbox-view-closed = Chiuse
inbox-view-sent = Inviati
inbox-view-spam = Spam
inbox-view-all = Tutto

inbox-list-total-open = Aperte: { $count }
inbox-list-total = { $count }
inbox-list =
    .label = Conversazioni
inbox-list-sort-waiting = Attesa più lunga
inbox-list-sort-newest = Più recenti
inbox-list-sort =
    .label = Cambia l’ordine
inbox-group-waiting = In attesa di risposta
inbox-group-answered = Con risposta inviata
inbox-group-snoozed = Posticipate
inbox-group-snoozed-today = Posticipate, tornano oggi
inbox-row-unread = non letta
inbox-row-draft = bozza
inbox-row-over-target = oltre il tempo massimo
inbox-row-attachments = con allegati
inbox-row-waiting = attende da { $span }
inbox-row-returns = torna: { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (senza oggetto)
inbox-row-failed = non inviato
inbox-row-undecided = inviato?
inbox-selection-count =
    { $count ->
        [one] { $count } selezionata
       *[other] { $count } selezionate
    }
inbox-selection-clear =
    .label = Deseleziona tutto

inbox-empty-mine = Qui appaiono le conversazioni che prendi in carico.
inbox-empty-unassigned = Ogni conversazione ha già un responsabile.
inbox-empty-open = Nessun cliente sta aspettando.
inbox-empty-pending = Qui restano le conversazioni a cui hai risposto, in attesa del cliente.
inbox-empty-snoozed = Qui restano le conversazioni posticipate. Tornano da sole.
inbox-empty-drafts = Qui trovi le bozze che hai iniziato.
inbox-empty-closed = Qui trovi le conversazioni chiuse.
inbox-empty-sent = Qui appare ciò che invii.
inbox-empty-spam = Qui finisce la posta indesiderata, lontano dal resto.
inbox-empty-all = Tutta la posta apparirà qui non appena colleghi una casella.
inbox-empty-action-all-open = Mostra tutte le aperte
inbox-empty-action-unassigned = Mostra le non assegnate
inbox-empty-action-connect = Collega una casella
inbox-empty-conversation = Scegli una conversazione per leggerla qui.
inbox-empty-search = Nessun messaggio contiene «{ $query }».

inbox-quarantine-title = Posta illeggibile
inbox-quarantine-intro = Questi messaggi sono arrivati, ma non è stato possibile leggerli. Nulla è andato perso: il sorgente è conservato qui.
inbox-quarantine-empty = Tutto ciò che è arrivato è stato letto correttamente.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Mostra l’inizio del sorgente

inbox-search-title = Messaggi con «{ $query }»

inbox-conversation =
    .label = Conversazione
inbox-conversation-unassigned = Non assegnata
inbox-conversation-waiting = attende da { $span }, massimo { $target }
inbox-conversation-pending = in attesa del cliente
inbox-conversation-closed = chiusa
inbox-conversation-spam = spam
inbox-conversation-snoozed = posticipata, torna: { $at }
inbox-conversation-back =
    .label = Torna all’elenco
inbox-conversation-assign =
    .label = Assegna
inbox-conversation-tag =
    .label = Etichette
inbox-conversation-snooze =
    .label = Posticipa
inbox-conversation-close =
    .label = Chiudi
inbox-conversation-reopen =
    .label = Riapri
inbox-conversation-more =
    .label = Altro
inbox-conversation-messages =
    .label = Messaggi
inbox-conversation-absent = Questa conversazione non è più qui.

inbox-priority-low = Priorità bassa
inbox-priority-normal = Priorità normale
inbox-priority-high = Priorità alta
inbox-priority-urgent = Urgente

inbox-message-note = Nota interna
inbox-message-reply = Risposta
inbox-message-to = a { $recipients }
inbox-message-cc = copia a { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Mostra il testo citato, { $count } riga
       *[other] Mostra il testo citato, { $count } righe
    }
inbox-message-hide-quoted = Nascondi il testo citato
inbox-message-show-original = Mostra con il formato originale
inbox-message-hide-original = Mostra come testo
inbox-message-original =
    .label = Il messaggio nel formato scelto dal mittente
inbox-message-empty = (nessun testo)
inbox-message-earlier = Precedenti ({ $count }): { $names }
inbox-message-details =
    .label = Dettagli di questo messaggio
inbox-message-split = Crea una conversazione a parte
inbox-message-new-participant = Nuovo partecipante: questo indirizzo non faceva parte della conversazione
inbox-message-unverified = Non è stato possibile verificare l’indirizzo del mittente
inbox-message-subject-changed = Oggetto cambiato
inbox-message-automatic-reply = Risposta automatica
inbox-message-automatic-generated = Inviato automaticamente
inbox-message-automatic-list = Mailing list
inbox-message-automatic-bounce = Rapporto di consegna
inbox-message-bounced = Consegna a { $address } non riuscita
inbox-message-bounced-unknown = Consegna non riuscita
inbox-message-bounced-later = Il server continua a riprovare da solo. Per ora non devi fare nulla.
inbox-message-bounced-for-good = Controlla l’indirizzo, poi invia di nuovo.
inbox-attachments =
    .label = Allegati
inbox-attachment-open =
    .label = Apri { $name }
inbox-images-blocked =
    { $count ->
        [one] { $count } immagine da Internet non viene mostrata, così il mittente non sa che stai leggendo.
       *[other] { $count } immagini da Internet non vengono mostrate, così il mittente non sa che stai leggendo.
    }
inbox-images-once = Mostra una volta
inbox-images-always = Sempre per questo mittente
inbox-link-open =
    .label = Link: { $words }
inbox-link-target =
    .label = Dove porta il link
inbox-link-leads = Questo link porta a { $host }
inbox-link-disguised = Il messaggio mostra un indirizzo diverso da quello a cui porta il link.
inbox-link-go = Apri nel browser
inbox-link-stay = Non aprire

inbox-delivery-queued = in attesa di invio
inbox-delivery-attempting = invio in corso
inbox-delivery-sent =
    .label = Inviato
inbox-delivery-failed = Non inviato
inbox-delivery-unknown = Non si sa se questo messaggio sia partito
inbox-delivery-cancelled = invio annullato
inbox-delivery-unknown-text = La connessione si è interrotta durante l’invio. Verifica se il messaggio è arrivato, poi decidi.
inbox-delivery-retry = Riprova ora
inbox-delivery-take-back = Annulla l’invio
inbox-delivery-arrived = Il messaggio è arrivato
inbox-delivery-again = Invia di nuovo

inbox-activity-someone = Comptoir
inbox-activity-closed = Chiusa da { $agent }
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent } richiamerà: { $at }
inbox-activity-opened = Riaperta da { $agent }
inbox-activity-pending = Messa in attesa del cliente da { $agent }
inbox-activity-snoozed = Posticipata da { $agent }, torna: { $at }
inbox-activity-returned = Non più posticipata
inbox-activity-spam = Segnata come spam da { $agent }
inbox-activity-assigned = Assegnata a { $name } da { $agent }
inbox-activity-unassigned = Assegnazione rimossa da { $agent }
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = { $agent } ha chiesto la revisione a { $name }
inbox-activity-undone = L’ultima modifica è stata annullata
inbox-activity-split = Divisa da { $agent }
inbox-activity-reopened = Riaperta dall’arrivo di un nuovo messaggio
inbox-activity-other = { $event }

inbox-snooze-title = Posticipa
inbox-snooze-later-today = Oggi, più tardi
inbox-snooze-tomorrow = Domani mattina
inbox-snooze-weekend = Nel fine settimana
inbox-snooze-next-week = La prossima settimana
inbox-snooze-custom = Fino a
inbox-snooze-custom-set = Posticipa fino ad allora
inbox-assign-title = Assegna
inbox-assign-me = A me
inbox-assign-nobody = A nessuno
inbox-assign-search =
    .placeholder = Cerca una persona
inbox-tag-title = Etichette
inbox-tag-input =
    .placeholder = Cerca o crea un’etichetta
inbox-tag-create = Crea l’etichetta «{ $name }»
inbox-tag-none = Ancora nessuna etichetta. Scrivine una.
inbox-menu-reply = Rispondi
inbox-menu-forward = Inoltra
inbox-menu-note = Nota interna
inbox-menu-unread = Segna come non letta
inbox-menu-read = Segna come letta
inbox-menu-pending = Metti in attesa del cliente
inbox-menu-spam = Spam
inbox-menu-no-spam = Non è spam
inbox-menu-priority = Priorità

inbox-done-closed =
    { $count ->
        [one] Chiusa
       *[other] { $count } chiuse
    }
inbox-done-opened =
    { $count ->
        [one] Riaperta
       *[other] { $count } riaperte
    }
inbox-done-pending =
    { $count ->
        [one] In attesa del cliente
       *[other] { $count } in attesa del cliente
    }
inbox-done-snoozed =
    { $count ->
        [one] Posticipata, torna: { $at }
       *[other] { $count } posticipate, tornano: { $at }
    }
inbox-done-spam =
    { $count ->
        [one] Segnata come spam
       *[other] { $count } segnate come spam
    }
inbox-done-assigned =
    { $count ->
        [one] Assegnata a { $name }
       *[other] { $count } assegnate a { $name }
    }
inbox-done-unassigned =
    { $count ->
        [one] Assegnazione rimossa
       *[other] { $count } assegnazioni rimosse
    }
inbox-done-tagged = Etichette cambiate
inbox-done-priority = Priorità cambiata
inbox-done-read = Segnata come letta
inbox-done-unread = Segnata come non letta
inbox-done-split = Ora è una conversazione a parte

inbox-command-reply = Rispondi
inbox-command-note = Scrivi una nota interna
inbox-command-forward = Inoltra
inbox-command-greeting = Inizia con il saluto
inbox-command-edit-quote = Modifica il messaggio citato
inbox-command-close = Chiudi o riapri
inbox-command-snooze = Posticipa
inbox-command-assign = Assegna
inbox-command-assign-me = Assegna a me
inbox-command-tag = Aggiungi etichette
inbox-command-priority = Cambia la priorità
inbox-command-unread = Segna come non letta
inbox-command-pending = Metti in attesa del cliente
inbox-command-spam = Spam
inbox-command-next = Conversazione successiva
inbox-command-previous = Conversazione precedente
inbox-command-open = Apri la conversazione
inbox-command-back = Torna all’elenco
inbox-command-select = Seleziona (per agire su più conversazioni)
inbox-command-sort = Cambia l’ordine dell’elenco

inbox-composer =
    .label = Scrittura
inbox-composer-tab-reply = Rispondi
inbox-composer-tab-forward = Inoltra
inbox-composer-tab-note = Nota
inbox-composer-new = Nuovo messaggio
inbox-composer-close =
    .label = Chiudi; la bozza viene conservata
inbox-composer-kept = Iniziate prima:
inbox-composer-reply-all =
    .label = Rispondi a tutti
inbox-composer-forward =
    .label = Inoltra
inbox-composer-back-to-reply =
    .label = Torna alla risposta
inbox-composer-from = Da
inbox-composer-to = A
inbox-composer-cc = Cc
inbox-composer-bcc = Ccn
inbox-composer-subject = Oggetto
inbox-composer-remove-recipient =
    .label = Rimuovi { $name }
inbox-composer-remove-file =
    .label = Rimuovi { $name }
inbox-composer-text =
    .label = Testo del messaggio
inbox-composer-note =
    .label = Testo della nota interna
inbox-composer-hint = Scrivi una risposta
inbox-composer-forward-hint = Aggiungi qualche parola
inbox-composer-new-hint = Scrivi il messaggio
inbox-composer-note-hint = Visibile solo al team
inbox-composer-tools =
    .label = Formattazione
inbox-composer-bold =
    .label = Grassetto
inbox-composer-italic =
    .label = Corsivo
inbox-composer-underline =
    .label = Sottolineato
inbox-composer-bullets =
    .label = Elenco
inbox-composer-numbers =
    .label = Elenco numerato
inbox-composer-quote =
    .label = Citazione
inbox-composer-attach =
    .label = Allega file
inbox-composer-quoted-show = Mostra il testo citato
inbox-composer-quoted-hide = Nascondi il testo citato
inbox-composer-quoted-edit =
    .label = Modifica il testo citato
inbox-composer-quoted-remove =
    .label = Rimuovi il testo citato
inbox-composer-quoted-back = Cita di nuovo il messaggio
inbox-composer-forwarded-show = Mostra il messaggio inoltrato
inbox-composer-forwarded-hide = Nascondi il messaggio inoltrato
inbox-composer-forwarded-edit =
    .label = Modifica il messaggio inoltrato
inbox-composer-forwarded-remove =
    .label = Rimuovi il messaggio inoltrato
inbox-composer-forwarded-back = Aggiungi di nuovo il messaggio inoltrato
inbox-composer-drop = Rilascia qui i file per allegarli
inbox-composer-discard =
    .label = Scarta la bozza
inbox-composer-saved = Bozza salvata
inbox-composer-send = Invia
inbox-composer-send-close = Invia e chiudi
inbox-composer-send-keep-open = Invia e lascia aperta
inbox-composer-send-snooze = Invia e posticipa
inbox-composer-send-more =
    .label = Altre opzioni di invio
inbox-composer-note-add = Aggiungi nota
inbox-composer-missing-recipient = Aggiungi un destinatario
inbox-composer-missing-address = Correggi l’indirizzo evidenziato
inbox-composer-missing-text = Prima scrivi qualcosa
inbox-composer-missing-subject = Aggiungi un oggetto
inbox-composer-missing-mailbox = Collega una casella per inviare
inbox-composer-missing-smaller = Togli o riduci un allegato
inbox-command-reply-all = Rispondi a tutti
inbox-done-sent = Inviato a { $name }
inbox-done-sent-closed = Inviato a { $name }, conversazione chiusa
inbox-done-sent-snoozed = Inviato a { $name }, conversazione posticipata
inbox-done-taken-back = Non inviato. La bozza è di nuovo qui.
inbox-done-noted = Nota aggiunta
