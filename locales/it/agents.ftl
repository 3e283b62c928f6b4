### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Persone in questo spazio di lavoro
agents-lock-title = Chi è al lavoro?
# $name (String): a person at the desk
agents-lock-pin = PIN di { $name }
agents-lock-open = Sblocca
agents-lock-continue = Continua
agents-lock-no-pin = senza PIN
agents-menu-lock = Blocca ora
agents-command-switch = Blocca o cambia persona
agents-command-workload = Vai al carico di lavoro
agents-role-owner = titolare
agents-role-agent = operatore
agents-role-draft_only = solo bozze
agents-role-guest = ospite
agents-role-owner-hint = Gestisce persone, chiavi, caselle e backup, e fa tutto il resto.
agents-role-agent-hint = Svolge tutto il lavoro quotidiano.
agents-role-draft_only-hint = Scrive bozze e smista. Un collega invia.
agents-role-guest-hint = Legge, annota e scrive bozze fino all’ultimo giorno.
# $name (String): a person at the desk
agents-people-edit =
    .label = Modifica { $name }
agents-people-role = Ruolo
agents-people-until = Ultimo giorno
agents-people-languages = Lingue parlate
agents-people-left = non è più qui
agents-people-leave = Lascia il team…
agents-people-leave-to = Chi prende le conversazioni aperte
agents-people-leave-now = Passa e togli dal team
agents-people-back = Di nuovo nel team
agents-people-reset-pin = Reimposta PIN
agents-people-owner-only = Solo un titolare può modificarlo.
agents-pin-title = PIN
agents-pin-current = PIN attuale
agents-pin-new = Nuovo PIN, da 4 a 12 cifre
agents-pin-set = Salva PIN
agents-pin-remove = Rimuovi PIN
agents-pin-saved = PIN salvato
agents-pin-removed = PIN rimosso
agents-pin-hint = Con un PIN nessun altro può lavorare a tuo nome su questo computer.
agents-pin-hint-owner = Sei titolare e non hai un PIN: chiunque usi questo computer può lavorare a tuo nome.
agents-lock-after = Minuti di inattività prima del blocco
agents-lock-after-hint = Con 0 non si blocca mai.
agents-signature-for = Firma per la lingua
agents-review = Chiedi revisione
    .label = Chi deve inviare?
# $name (String): a person at the desk
agents-toast-changed = { $name }: modifiche salvate
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } non è più qui. Conversazioni passate: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Passate a { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = Revisione chiesta a { $name }
agents-workload-title = Carico di lavoro
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Clienti in attesa: { $waiting }, oltre il tempo massimo: { $overdue }
agents-workload-person = Persona
agents-workload-open = Aperte
agents-workload-waiting = In attesa
agents-workload-overdue = In ritardo
agents-workload-later = Più tardi
agents-workload-today = Chiuse oggi
agents-workload-week = Chiuse questa settimana
agents-workload-hand = Passa a
agents-workload-nobody = Nessuno
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Passa tutte le conversazioni di { $name }

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = Vai al registro
agents-audit-title = Registro
agents-audit-about = Tutto ciò che è stato fatto qui, dal più recente. Nessuno può modificare questo elenco.
agents-audit-filter = Filtra
agents-audit-who = Chi
agents-audit-who-people = Tutto il team
agents-audit-who-desk = Comptoir da solo
agents-audit-who-all = Tutti e Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = Che cosa
agents-audit-what-all = Tutto
agents-audit-day = Giorno
agents-audit-reset = Reimposta il filtro
agents-audit-empty = Nessuna operazione corrisponde.
agents-audit-all = Mostra tutto
agents-audit-more = Mostra precedenti
agents-audit-export = Salva come CSV
# $count (Number): deeds in the file
agents-audit-saved = Salvato. Righe: { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = Salvate le { $count } righe più recenti. Per le precedenti scegli un giorno.
# $count (Number): how often within some minutes
agents-audit-times = { $count } volte
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = Posta scaricata
agents-audit-kind-sent = Messaggio inviato
agents-audit-kind-send_planned = Invio rinviato
agents-audit-kind-send_cancelled = Invio annullato
agents-audit-kind-send_failed = Invio non riuscito
agents-audit-kind-send_again = Invio ripetuto
agents-audit-kind-draft = Bozza scritta
agents-audit-kind-draft_gone = Bozza eliminata
agents-audit-kind-review = Bozza passata in revisione
agents-audit-kind-note = Nota aggiunta
agents-audit-kind-closed = Conversazione chiusa
agents-audit-kind-status = Stato cambiato
agents-audit-kind-assigned = Assegnazione
agents-audit-kind-tagged = Etichette cambiate
agents-audit-kind-priority = Priorità cambiata
agents-audit-kind-topic = Argomento o dati cambiati
agents-audit-kind-cause = Causa annotata
agents-audit-kind-read = Segnata come letta o da leggere
agents-audit-kind-snoozed = Posticipata
agents-audit-kind-woken = Riattivata
agents-audit-kind-promise = Promessa annotata
agents-audit-kind-promise_changed = Promessa mantenuta o cambiata
agents-audit-kind-promise_gone = Promessa rimossa
agents-audit-kind-merged = Conversazioni unite
agents-audit-kind-parted = Conversazione divisa o messaggio spostato
agents-audit-kind-linked = Conversazioni collegate o scollegate
agents-audit-kind-blocked = Mittente bloccato
agents-audit-kind-let_in = Mittente sbloccato
agents-audit-kind-followed = Conversazione seguita o non più seguita
agents-audit-kind-call = Chiamata annotata
agents-audit-kind-outside = Messaggio esterno annotato
agents-audit-kind-view = Vista cambiata
agents-audit-kind-undone = Annullamento
agents-audit-kind-topic_list = Elenco degli argomenti cambiato
agents-audit-kind-cause_list = Elenco delle cause cambiato
agents-audit-kind-form = Modello di modulo cambiato
agents-audit-kind-imported = Posta importata
agents-audit-kind-customer_added = Cliente aggiunto
agents-audit-kind-customer_changed = Dati del cliente cambiati
agents-audit-kind-customer_note = Nota sul cliente cambiata
agents-audit-kind-customers_merged = Clienti uniti
agents-audit-kind-customers_apart = Clienti tenuti separati
agents-audit-kind-customer_erased = Cliente cancellato
agents-audit-kind-customers_imported = Elenco clienti importato
agents-audit-kind-fields = Campi cliente cambiati
agents-audit-kind-segments = Segmenti cambiati
agents-audit-kind-macro = Macro cambiata
agents-audit-kind-knowledge = Knowledge base modificata
agents-audit-kind-culture = Scheda cultura cambiata
agents-audit-kind-settings = Impostazioni cambiate
agents-audit-kind-mailbox_added = Casella aggiunta
agents-audit-kind-mailbox = Casella cambiata
agents-audit-kind-mailbox_gone = Casella rimossa
agents-audit-kind-store = Negozio collegato o cambiato
agents-audit-kind-store_gone = Negozio rimosso
agents-audit-kind-store_deeds = Azioni nel negozio attivate o no
agents-audit-kind-act_proposed = Azione nel negozio avviata
agents-audit-kind-act_decided = Azione nel negozio approvata o rifiutata
agents-audit-kind-act_withdrawn = Azione nel negozio ritirata
agents-audit-kind-act_carried = Azione eseguita nel negozio
agents-audit-kind-return = Reso aperto o aggiornato
agents-audit-kind-return_inspected = Reso controllato
agents-audit-kind-return_decided = Reso deciso
agents-audit-kind-return_carried = Rimborso o buono di un reso eseguito
agents-audit-kind-orders_read = Ordini scaricati
agents-audit-kind-person_added = Persona aggiunta al team
agents-audit-kind-person_changed = Profilo nel team cambiato
agents-audit-kind-person_left = Persona uscita dal team
agents-audit-kind-profile = Profilo personale cambiato
agents-audit-kind-pin = PIN impostato o rimosso
agents-audit-kind-pin_wrong = PIN errato inserito
agents-audit-kind-seat = Accesso a questo computer
agents-audit-kind-locked = Finestra bloccata
agents-audit-kind-recovery_code = Codice di recupero rinnovato o conservato
agents-audit-kind-backup = Backup eseguito
agents-audit-kind-key = Chiave spostata
agents-audit-kind-disk = Disco verificato
agents-audit-kind-sample_added = Negozio di esempio aggiunto
agents-audit-kind-sample_gone = Negozio di esempio rimosso
agents-audit-kind-other = Altra operazione
agents-may-everybody = Possono farlo tutti.
agents-may-staff = Gli ospiti non possono farlo.
agents-may-senders = Può farlo solo chi può inviare.
agents-may-owners = Può farlo solo un titolare.
agents-may-keys = I tasti per ciò che il tuo ruolo non fa non sono mostrati.
agents-people-name = Nome
agents-people-locale-none = Come il sistema
agents-people-pin-gone = PIN rimosso. Se ne può scegliere uno nuovo in «Tu».
agents-language-add = Aggiungi una lingua…
agents-limit-refund = Rimborso per caso
agents-limit-refund-day = Rimborso al giorno
agents-limit-percent = Sconto in percentuale
agents-limit-discount = Sconto in importo
agents-limit-any = Senza limite
agents-limit-nothing = Non consentito
agents-limit-up-to = Fino a…
agents-limit-hint = Per importi maggiori si chiede a un titolare. Un importo in un’altra valuta conta come maggiore.
agents-limit-owner = I titolari non hanno limiti per rimborsi e sconti.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = Con PIN
# $day (String): the last day
agents-people-ends = fino al { $day }
# $day (String): the last day, in the past
agents-people-ended = terminato il { $day }
# $amount (String): an amount of money, formatted
agents-people-refund = rimborso fino a { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = sconto fino a { $amount }
# $language (String): a language
agents-language-remove =
    .label = Rimuovi { $language }
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }: fino a
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }: valuta
# $time (String): the hour at which it ends
agents-guest-last-day = Oggi è il tuo ultimo giorno come ospite: l’accesso termina alle { $time }. Ciò che scrivi resta come bozza.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = L’accesso come ospite di { $name } è terminato. Ciò che si stava scrivendo resta come bozza. Un titolare può fissare un giorno successivo.
