## Terms: conversation = conversazione; message = messaggio; mail = posta; inbox = posta in arrivo; outbox = posta in uscita; mailbox = casella;
## channel = canale; draft = bozza; snooze = posticipare; close = chiudere; assign = assegnare; tag = etichetta; internal note = nota interna;
## spam = spam; undo = annullare; take back (a sent message) = annullare l’invio; bounce = rapporto di consegna; desk = spazio di lavoro;
## recovery code = codice di recupero; macro = macro (f.); passphrase = passphrase; keychain = portachiavi; key = scorciatoia; provider = provider; link = link; shop = negozio;
## sample shop = negozio di esempio; backup = backup; view = vista; overdue = in ritardo; target = tempo massimo; merge = unire; unmerge = separare;
## split = dividere; link (conversations) = collegare; hand over = passare; review = revisione; promise = promessa; topic = argomento; step = passaggio;
## root cause = causa; form of address = modo di rivolgersi; capture (from elsewhere) = registrare; label (in a form) = voce; people = team. Address: tu, everywhere. Quotation marks: « ».

app-name = Comptoir

app-sidebar =
    .label = Navigazione principale
app-sidebar-search = Cerca o esegui
app-sidebar-inbox = Posta in arrivo
app-sidebar-channels = Canali
app-sidebar-settings =
    .label = Impostazioni
app-sidebar-new =
    .label = Nuova conversazione
app-sidebar-menu =
    .label = Menu
app-sidebar-language =
    .label = Lingua dell’interfaccia
app-sidebar-rail-search =
    .label = Cerca o esegui
app-sidebar-count =
    .label =
        { $count ->
            [one] { $count } conversazione
           *[other] { $count } conversazioni
        }
app-sidebar-connect = Collega una casella
app-sidebar-sample = Negozio di esempio
app-sidebar-sample-remove = Rimuovi

app-channel-file = File importati
app-channel-connecting =
    .label = Connessione in corso
app-channel-working =
    .label = Ricezione in corso
app-channel-up-to-date =
    .label = Aggiornata
app-channel-offline = Offline
app-channel-needs-you = Accedi
app-channel-not-saving = Impossibile salvare
app-channel-paused = In pausa
app-channel-progress = { $done } di { $total }
app-channel-since = Ultima ricezione: { $since }

app-progress-about = { $done } messaggi di circa { $total }
app-progress-rest = ancora { $span }
app-progress-stop = Interrompi
app-command-submit = Invia o salva ciò che si sta scrivendo
app-progress-pause = Sospendi

app-divider-sidebar =
    .label = Larghezza della barra laterale
app-divider-list =
    .label = Larghezza dell’elenco
app-divider-context =
    .label = Larghezza del pannello

app-toast-undo = Annulla
app-toast-dismiss =
    .label = Chiudi
app-toast-undone = Annullato
app-toast-undoing = Annullamento in corso, { $share } fatto
app-toast-undone-part = Annullato in parte. Annulla ancora per il resto.
app-toast-undone-kept = Annullato. Modificato nel frattempo, quindi resta: { $names }
app-toast-nothing-to-undo = Non c’è nulla da annullare

app-problem-retry = Riprova
app-crash-title = Questa parte della finestra ha smesso di funzionare
app-crash-text = Ciò che hai già salvato è al sicuro.
app-crash-reload = Ricarica
app-loading =
    .label = Caricamento

app-shut-title = Lo spazio di lavoro è bloccato
app-shut-code = Codice di recupero
    .placeholder = Il codice mostrato al primo avvio
app-shut-open = Apri lo spazio di lavoro
app-recovery-text = Conserva il codice di recupero di questo spazio di lavoro fuori da questo computer. Senza codice, perdere il portachiavi significa perdere la posta.
app-recovery-show = Mostra il codice
app-recovery-kept = L’ho conservato

## Uno spazio di lavoro che si sta aprendo, uno nuovo senza portachiavi, e la sua passphrase

app-opening-title = Apertura dello spazio di lavoro
app-opening-keychain-title = In attesa del portachiavi di sistema
app-opening-keychain-text = Forse sta chiedendo la sua password in una finestra separata. Lo spazio di lavoro si apre appena risponde.
app-opening-other-way = Conserva la chiave in un altro modo
app-key-title = Dove conservare la chiave di questo spazio di lavoro?
app-key-lead = Comptoir cifra tutto ciò che conserva. Su questo computer non è raggiungibile alcun portachiavi: scegli uno di questi due modi. Potrai cambiarlo più tardi nelle impostazioni.
app-key-passphrase-title = Protetta da una passphrase
app-key-passphrase-text = La inserisci a ogni avvio. Senza, chi mette le mani sul computer o su una copia del disco non può leggere nulla.
app-key-open-title = In un file, senza passphrase
app-key-open-text = Comptoir si apre senza chiedere. Il file è riservato al tuo account, ma chiunque possa leggere questa cartella può leggere la posta dei tuoi clienti: chi mette le mani sul computer, sul disco o su una sua copia.
app-key-open-agree = Ho capito e sono d’accordo
app-key-open-use = Conserva la chiave in un file
app-key-look-again = Cerca di nuovo un portachiavi
app-passphrase-field = Passphrase
app-passphrase-again = Ripeti la passphrase
app-passphrase-show =
    .label = Mostra la passphrase
app-passphrase-hide =
    .label = Nascondi la passphrase
app-passphrase-hint = Alcune parole senza legame tra loro sono sicure e facili da ricordare. Nessuno può recuperare la passphrase per te; l’unica altra via è il codice di recupero.
app-passphrase-weak = Facile da indovinare. Aggiungi qualche parola.
app-passphrase-fair = Discreta. Con una o due parole in più diventa sicura.
app-passphrase-strong = Sicura.
app-passphrase-differs = Le due passphrase sono diverse.
app-passphrase-use = Usa questa passphrase
app-passphrase-title = Inserisci la passphrase di questo spazio di lavoro
app-passphrase-instead = Usa la passphrase
app-shut-code-instead = Usa il codice di recupero

app-news-arrived = È arrivata nuova posta

app-palette =
    .label = Cerca o esegui un comando
    .placeholder = Cerca o esegui
app-palette-do = Azioni
app-palette-open = Apri
app-palette-orders = Ordini
app-palette-products = Prodotti
app-palette-search = Cerca
app-palette-all-messages = Tutti i messaggi con <mark>{ $query }</mark>
app-palette-hint-move = scorri
app-palette-hint-run = esegui
app-palette-hint-all-keys = tutte le scorciatoie
app-palette-close =
    .label = Chiudi
app-palette-empty = Nessun risultato. Prova con meno lettere.

app-keys-title = Scorciatoie da tastiera
app-keys-intro = Scegli una scorciatoia per cambiarla. Le lettere singole funzionano solo fuori dai campi di testo.
app-keys-group-conversation = Conversazione
app-keys-group-list = Elenco
app-keys-group-go = Vai a
app-keys-group-window = Finestra
app-keys-none = nessuna scorciatoia
app-keys-press = Premi i tasti
app-keys-change =
    .label = Cambia la scorciatoia di «{ $command }»
app-keys-reset-all = Ripristina tutte le scorciatoie
app-keys-close =
    .label = Chiudi
app-keys-taken = «{ $command }» usa già questa scorciatoia. Scegline un’altra.
app-keys-hint = «{ $command }»: premi la nuova scorciatoia. Con Esc resta quella attuale.
app-keys-next = «{ $command }»: ora premi il secondo tasto.
app-keys-paused = disattivata
app-keys-single = Scorciatoie con un solo tasto
app-keys-single-hint = Se le disattivi, lettere, cifre e segni da soli non fanno nulla. Utile se detti o se premi tasti per sbaglio.
app-keys-switch-off =
    .label = Disattiva la scorciatoia di «{ $command }»
app-keys-restore =
    .label = Ripristina la scorciatoia di «{ $command }»
app-keys-reserved = Questo tasto ha una funzione fissa. Scegline un altro.
app-keys-restore-taken = «{ $command }» usa ora la scorciatoia predefinita. Prima assegnane un’altra a quel comando.
app-keys-changed = «{ $command }» ha ora la scorciatoia { $keys }.
app-keys-gone = «{ $command }» ora non ha scorciatoia.
app-keys-all-reset = Tutte le scorciatoie sono state ripristinate.

app-command-go-mine = Vai alle mie conversazioni
app-command-go-unassigned = Vai alle conversazioni non assegnate
app-command-go-open = Vai a tutte le conversazioni aperte
app-command-go-drafts = Vai alle bozze
app-command-go-settings = Vai alle impostazioni
app-command-language = Cambia la lingua della finestra
app-command-palette = Cerca o esegui un comando
app-command-search = Cerca nei messaggi
app-command-new = Scrivi un nuovo messaggio
app-command-undo = Annulla l’ultima azione
app-command-keys = Mostra tutte le scorciatoie
app-command-panel = Mostra o nascondi il pannello del cliente
app-command-theme = Cambia i colori: chiaro, scuro o come il sistema
app-command-density = Cambia l’altezza delle righe

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } h { $minutes } min
app-span-hours = { $hours } h
app-span-days =
    { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }
app-span-now = ora
app-person-nameless = Persona senza nome
app-dialog-cancel = Annulla

app-link =
    .label = Link
app-link-address =
    .label = Indirizzo del link
    .placeholder = https://
app-link-set = Inserisci il link
app-link-remove =
    .label = Rimuovi il link
