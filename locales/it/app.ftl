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
app-sidebar-no-channels = Ancora nessuna casella
app-sidebar-connect = Collegane una
app-sidebar-sample = Negozio di esempio
app-sidebar-sample-remove = Rimuovi

app-channel-file = File importati
app-channel-connecting =
    .label = Connessione in corso
app-channel-working =
    .label = Ricezione della posta
app-channel-up-to-date =
    .label = Aggiornato
app-channel-offline = Non in linea
app-channel-needs-you = Accedi
app-channel-paused = In pausa
app-channel-progress = { $done } di { $total }
app-channel-since = Ultima ricezione: { $since }

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
app-toast-nothing-to-undo = Non c’è nulla da annullare

app-problem-retry = Riprova
app-problem-title = Non ha funzionato
app-crash-title = Questa parte della finestra si è bloccata
app-crash-text = Quanto salvato prima è al sicuro.
app-crash-reload = Ricarica
app-loading =
    .label = Caricamento

app-shut-title = Il desk è chiuso
app-shut-code = Codice di recupero
    .placeholder = Il codice mostrato al primo avvio
app-shut-open = Apri il desk
app-recovery-text = Conserva il codice di recupero di questo desk fuori da questo computer. Senza, un portachiavi perso significa posta persa.
app-recovery-show = Mostra il codice
app-recovery-kept = L’ho conservato

app-news-arrived = È arrivata nuova posta

app-palette =
    .label = Cerca o esegui un comando
    .placeholder = Cerca o esegui
app-palette-do = Fai
app-palette-open = Apri
app-palette-search = Cerca
app-palette-all-messages = Tutti i messaggi con <mark>{ $query }</mark>
app-palette-found = Risultati: { $count }
app-palette-hint-move = sposta
app-palette-hint-run = esegui
app-palette-hint-all-keys = tutti i tasti
app-palette-close =
    .label = Chiudi
app-palette-empty = Nessun risultato. Prova con meno lettere.

app-keys-title = Tasti
app-keys-intro = Scegli un tasto per cambiarlo. Le lettere singole funzionano solo fuori dai campi di testo.
app-keys-group-conversation = Conversazione
app-keys-group-list = Elenco
app-keys-group-go = Vai a
app-keys-group-window = Finestra
app-keys-none = nessun tasto
app-keys-press = Premi un tasto
app-keys-change =
    .label = Cambia il tasto di «{ $command }»
app-keys-off = Nessun tasto
app-keys-reset = Come in origine
app-keys-reset-all = Tutti i tasti come in origine
app-keys-close =
    .label = Chiudi
app-keys-taken = «{ $command }» usa già questo tasto. Premine un altro.

app-command-go-mine = Vai alle mie conversazioni
app-command-go-unassigned = Vai alle conversazioni non assegnate
app-command-go-open = Vai a tutte le conversazioni aperte
app-command-go-drafts = Vai alle bozze
app-command-go-settings = Vai alle impostazioni
app-command-palette = Cerca o esegui un comando
app-command-search = Cerca nei messaggi
app-command-new = Scrivi un nuovo messaggio
app-command-undo = Annulla l’ultima azione
app-command-keys = Mostra tutti i tasti
app-command-panel = Mostra o nascondi il pannello del cliente
app-command-theme = Cambia i colori: chiaro, scuro, come il sistema
app-command-density = Cambia l’altezza delle righe

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } h { $minutes }
app-span-hours = { $hours } h
app-span-days =
    { $days ->
        [one] { $days } giorno
       *[other] { $days } giorni
    }
app-span-now = ora
