problem-wrong-credentials = Il server di posta ha rifiutato il nome utente o la password. Nessun messaggio è andato perso. Controllali entrambi nelle impostazioni del canale; alcuni provider richiedono qui una password per le app.
problem-sign-in-again = L’accesso a questa casella è scaduto. La posta in attesa resta sul server. Accedi di nuovo nelle impostazioni del canale.
problem-host-not-found = Non esiste alcun server di nome { $host }. Controlla che il nome sia scritto bene e che la connessione a Internet funzioni.
problem-host-unreachable = { $host } non è raggiungibile sulla porta { $port }. Il tuo lavoro è salvato e ci sarà un nuovo tentativo. Controlla la connessione a Internet, la porta e se un firewall blocca la connessione.
problem-certificate-expired = Il certificato di sicurezza di { $host } è scaduto, perciò non vi è stato inviato nulla. Chiedi a chi gestisce il server di rinnovarlo e controlla la data di questo computer.
problem-certificate-invalid = Il certificato di sicurezza di { $host } non è attendibile, perciò non vi è stato inviato nulla. Se è un tuo server, aggiungi il suo file di certificato nelle impostazioni del canale.
problem-no-encryption = { $host } non offre una connessione cifrata, perciò non è stata inviata alcuna password. Scegli un’altra porta o un’altra cifratura nelle impostazioni del canale.
problem-mail-timeout = Il server di posta non ha risposto in tempo. Nulla è andato perso e ci sarà un nuovo tentativo.
problem-mail-disconnected = La connessione al server di posta si è interrotta. Nulla è andato perso; si riprende da dove si era arrivati.
problem-mail-refused = Il server di posta ha rifiutato: «{ $reason }». Nulla è andato perso. Correggi ciò che segnala il server, poi riprova.
problem-ca-file-unreadable = Il file del certificato non è utilizzabile. Scegli un file leggibile in formato PEM.
problem-cancelled = Operazione interrotta. Ciò che era già fatto è conservato; puoi ricominciare in qualsiasi momento.
problem-time-past = Questo momento è già passato. Nulla è stato modificato. Scegline uno più tardi.
problem-time-too-far = Mancano più di dodici mesi. Nulla è stato modificato. Scegli un momento più vicino.
problem-customer-zone-missing = Non si sa che ora sia dal cliente. Nulla è stato inviato. Imposta il fuso orario del cliente o scegli un orario.
problem-promise-empty = Scrivi che cosa è stato promesso. Non è stato ancora annotato nulla.
problem-promise-too-long = Una promessa ha al massimo { $count } caratteri. Non è stato annotato nulla. Abbreviala e metti i dettagli in una nota.
problem-promise-absent = Questa promessa non c’è più. Nulla è stato modificato.
problem-disk-full = Il disco è pieno. Tutto ciò che è salvato è al sicuro, ma non si può salvare altro. Libera spazio, poi riprova.
problem-disk-failing = Il disco segnala errori e non ha conservato l’ultima modifica. Tutto ciò che era salvato è al sicuro. Controlla che il disco sia collegato e in buono stato, poi riprova.
problem-desk-already-open = Questo spazio di lavoro è già aperto in un’altra finestra o in un altro programma. Usalo lì oppure chiudilo prima.
problem-desk-newer-version = Questo spazio di lavoro è stato usato con una versione più recente di Comptoir. Non è stato modificato. Installa la versione più recente per aprirlo.
problem-desk-not-writable = Comptoir non può scrivere nella cartella di questo spazio di lavoro. I dati sono intatti. Dai al tuo account il permesso di scrivere lì, poi riapri Comptoir.
problem-desk-damaged = Una parte di questo spazio di lavoro non si può leggere: il disco o un altro programma l’ha modificata. Non è stato eliminato nulla. Ripristina l’ultimo backup; lo spazio di lavoro danneggiato viene conservato accanto.
problem-key-missing = La chiave che apre questo spazio di lavoro non è stata trovata. I dati sono intatti. Inserisci il codice di recupero per aprirlo.
problem-key-wrong = Questa chiave non apre questo spazio di lavoro. I dati sono intatti. Scegli il file di chiave giusto o inserisci il codice di recupero.
problem-keychain-locked = Il portachiavi del sistema è bloccato, perciò lo spazio di lavoro non si può aprire. Sbloccalo e riprova, oppure inserisci il codice di recupero.
problem-keychain-absent = Su questo computer non è raggiungibile alcun portachiavi, perciò la chiave di un nuovo spazio di lavoro non ha ancora un posto. Scegli una passphrase o indica un file di chiave; dalla riga di comando con COMPTOIR_PASSPHRASE o --key-file.
problem-passphrase-needed = Questo spazio di lavoro si apre con la sua passphrase. Inseriscila; dalla riga di comando con COMPTOIR_PASSPHRASE.
problem-passphrase-wrong = Questa passphrase non è corretta. I dati sono intatti. Riprova quante volte vuoi, oppure usa il codice di recupero.
problem-recovery-code-wrong = Questo codice di recupero non è valido. I dati sono intatti. Confrontalo con la tua copia, gruppo per gruppo.
problem-broken = Si è verificato un errore in Comptoir. Ciò che hai già salvato è al sicuro. Riprova; se succede di nuovo, segnala l’errore allegando il file di registro.
problem-command-unknown = Questo comando non esiste. L’elenco dei comandi mostra tutti quelli disponibili.
problem-request-invalid = La richiesta non è comprensibile: { $detail }. Non è stato cambiato nulla.
problem-conversation-absent = Questa conversazione non esiste più. Forse è stata unita o rimossa.
problem-message-absent = Questo messaggio non esiste più. Forse è stato rimosso.
problem-customer-absent = Questo cliente non esiste più. Forse la scheda è stata unita o rimossa.
problem-customer-file-unreadable = Questo file non si legge come tabella. Salvalo come CSV e riprova; non è stato importato nulla.
problem-customer-file-columns = Indica quale colonna contiene il nome o l’indirizzo e-mail.
problem-customer-file-lines = Queste righe non si possono importare: { $lines }. Non è stato importato nulla. Correggile nel file oppure ignorale.
problem-customer-file-large = Questo file ha troppe righe. Dividilo e importa le parti una dopo l’altra; non è stato importato nulla.
problem-customer-import-running = È già in corso un’importazione di clienti. Aspetta che finisca o annullala.
problem-customer-nameless = Inserisci un nome o un indirizzo e-mail.
problem-customer-zone-unknown = Il fuso orario { $zone } non esiste. Scegline uno dall’elenco.
problem-customer-language-unknown = { $language } non è una lingua. Scrivi un codice come de o pt-BR.
problem-customer-part-absent = Questa voce non c’è più. Forse qualcuno l’ha rimossa.
problem-customer-address-invalid = { $address } non è un indirizzo e-mail. Controlla che non ci siano errori.
problem-customer-address-taken = { $address } appartiene a un altro cliente. Unisci le due schede o rimuovilo prima dall’altra.
problem-customer-handle-invalid = Con «{ $value }» non si può contattare nessuno. Controlla il numero o il nome.
problem-customer-handle-taken = { $value } è già nella scheda di questo cliente.
problem-customer-value-invalid = Questo valore non va bene per il campo «{ $field }». Inserisci un numero, una data o una delle scelte, a seconda del campo.
problem-customer-field-absent = Questo campo non esiste più. Toglilo dal filtro o scegline un altro.
problem-customer-title-missing = Dagli un nome.
problem-customer-title-exists = «{ $name }» esiste già. Scegli un altro nome.
problem-customer-field-choiceless = Inserisci almeno una scelta per questo campo.
problem-customer-same = È lo stesso cliente. Scegline due diversi.
problem-agent-absent = Questa persona non fa più parte del team. Scegline un’altra.
problem-channel-absent = Questo canale non esiste più. Scegline un altro o collegalo di nuovo.
problem-draft-absent = Questa bozza non esiste più. Forse è stata inviata o scartata.
problem-draft-empty = Non c’è ancora nulla da inviare. Scrivi qualcosa o allega un file.
problem-recipient-missing = Non è indicato alcun destinatario. Il testo è salvato; inserisci un indirizzo.
problem-recipient-invalid = «{ $address }» non è un indirizzo e-mail. Il testo è salvato; correggi l’indirizzo.
problem-undo-absent = Non c’è nulla da annullare.
problem-undo-running = È ancora in corso un annullamento lungo. Aspetta che finisca o interrompilo.
problem-too-late-to-undo = Il messaggio è già partito e l’invio non si può annullare.
problem-file-unreadable = Il file { $path } non si può leggere. Controlla che esista e che tu abbia il permesso di aprirlo.
problem-file-unwritable = Il file { $path } non può essere scritto. Controlla che la cartella esista e che tu possa scriverci.
problem-file-not-mail = Non è stato possibile leggerlo come posta. Il sorgente è conservato. Per importare, scegli un file mbox, una cartella Maildir o un file .eml.
problem-mail-not-given = Il server di posta elenca questo messaggio ma non lo consegna. Cercalo in un altro programma di posta o chiedi al provider.
problem-mail-file-unreadable = Non è stato possibile aprire questo file, quindi il suo messaggio manca. Controlla di avere il permesso di leggerlo e importa di nuovo.
problem-backup-unreadable = Questo backup non si può leggere; forse è danneggiato o incompleto. I dati attuali sono intatti. Scegli un altro backup.
problem-mailbox-exists = { $address } è già collegata. Apri le sue impostazioni per modificarla.
problem-outbox-unknown = Questo messaggio non è nella posta in uscita. Forse è già stato inviato o annullato.
problem-message-too-large = Il messaggio è troppo grande; si possono inviare al massimo { $size }. Il testo è salvato. Togli un allegato o riducine le dimensioni.
problem-agent-left = Questa persona non lavora più qui. Non è stato modificato nulla. Scegli qualcun altro, o chiedi a un titolare di riammetterla.
problem-guest-expired = Il tuo accesso come ospite è terminato. Non è stato modificato nulla. Chiedi a un titolare di spostare la data.
problem-guest-until-missing = Per un ospite serve un ultimo giorno. Non è stato salvato nulla; inserisci una data.
problem-agent-last-owner = Serve almeno un titolare. Non è stato modificato nulla. Assegna prima questo ruolo a qualcun altro.
problem-role-forbids = Il tuo ruolo non lo consente. Non è stato modificato nulla. Rivolgiti a un titolare.
problem-role-forbids-sending = Tu scrivi le bozze, un collega le invia. Il testo è salvato. Chiedi una revisione.
problem-desk-locked = Comptoir è bloccato. Scegli il tuo nome e inserisci il PIN.
problem-pin-needed = Questa persona ha un PIN. Inseriscilo.
problem-pin-wrong = Il PIN non è corretto. Non è stato modificato nulla; riprova.
# $minutes (String): whole minutes to wait
problem-pin-waits = Troppi PIN errati. Riprova tra { $minutes } min o chiedi a un titolare di reimpostare il PIN.
problem-pin-form = Un PIN ha da 4 a 12 cifre. Non è stato modificato nulla.
# $name (String): a colleague
problem-review-by-nobody = { $name } non può inviare. Il testo è salvato. Scegli un collega che possa inviare.
# $name (String): a colleague
problem-review-has-draft = { $name } sta già scrivendo una risposta qui. Il testo è salvato. Mettetevi d’accordo o scegli qualcun altro.
problem-link-refused = Questo link non è stato aperto perché non porta a un normale indirizzo web o e-mail.
problem-desk-unreachable = Lo spazio di lavoro non risponde. Ciò che hai già salvato è al sicuro. Controlla che Comptoir sia ancora in funzione.
problem-desk-token-wrong = Questa pagina non è più collegata allo spazio di lavoro. Apri di nuovo l’indirizzo mostrato da Comptoir.
problem-no-mailbox = Nessuna casella può inviare questo messaggio. Il testo è salvato. Collega una casella nelle impostazioni, poi invialo.
problem-oauth-not-configured = L’accesso a { $provider } dal browser non è configurato su questo computer. Non è stato inviato nulla. Usa una password per le app o fai configurare un ID client OAuth per { $provider }.
problem-macro-absent = Questa macro o questo testo non esiste più. Forse qualcuno del team l’ha rimosso.
problem-macro-title-missing = Una macro ha bisogno di un titolo in almeno una lingua. Non è stato modificato nulla; inseriscine uno.
problem-macro-language-unknown = «{ $language }» non è una lingua. Non è stato modificato nulla; scegline una dall’elenco o inserisci un codice come de o pt-BR.
problem-macro-text-missing = Non c’è ancora alcun testo. Scrivine uno in almeno una lingua.
problem-macro-variant-exists = Esiste già un testo in { $language } per questo canale e questo modo di rivolgersi. Non è stato modificato nulla; modifica quello.
problem-macro-template-broken =
    { $kind ->
        [variable] Riga { $line }, colonna { $column }: la variabile «{ $name }» non esiste. Scegline una dal menu delle variabili. Il testo non è stato salvato.
        [filter] Riga { $line }, colonna { $column }: il filtro «{ $name }» non esiste. I filtri sono default, date, upper, lower e name. Il testo non è stato salvato.
        [statement] Riga { $line }, colonna { $column }: «{ $name }» non è possibile in una macro. Si possono usare variabili, if e for. Il testo non è stato salvato.
        [endless] Riga { $line }, colonna { $column }: si ripete troppe volte. Accorcia il ciclo. Il testo non è stato salvato.
        [date] Riga { $line }, colonna { $column }: questa non è una data. Il testo non è stato salvato.
       *[syntax] Riga { $line }, colonna { $column }: qui il testo non è leggibile. Controlla le parentesi graffe: ogni «{"{{"}» vuole il suo «{"}}"}», ogni if il suo endif. Il testo non è stato salvato.
    }
problem-macro-too-long = Il testo è troppo lungo; sono possibili al massimo { $limit } caratteri. Non è stato salvato. Accorcialo o dividilo.
problem-macro-file-unreadable = Questo non è un file di macro. Non è stato modificato nulla. Scegli un file esportato da Comptoir.
problem-macro-file-newer = Questo file proviene da una versione più recente di Comptoir. Non è stato modificato nulla. Installa quella versione per leggerlo.
problem-macro-file-broken = In questo file la macro «{ $title }» ha un errore alla riga { $line }, colonna { $column } del testo. Non è stato modificato nulla. Correggi il file, poi importalo di nuovo.
problem-draft-has-gaps = Nel testo ci sono ancora spazi da compilare: { $names }. Non è stato inviato nulla. Compilali o eliminali, poi invia.

## Calls, conversations from elsewhere, forms

problem-call-back-when = Scegli quando richiamare: un momento futuro.
problem-capture-empty = Non c’è ancora niente da registrare. Incolla la conversazione o aggiungi uno screenshot.
problem-capture-known = Tutto questo testo c’è già. Non è stato aggiunto nulla.
problem-capture-too-long = Questo testo è troppo lungo per registrarlo in una volta. Incollalo a parti.
problem-contact-not-elsewhere = Questa conversazione si svolge per e-mail. Invia la risposta dall’editor.
problem-form-template-absent = Questo modello non esiste più. Scegline un altro o aggiungilo di nuovo.
problem-form-template-nameless = Dai un nome al modello.
# $name (String): the name of the template
problem-form-template-taken = Esiste già un modello «{ $name }». Scegli un altro nome.
problem-form-template-no-message = Nessuna voce è impostata su «Messaggio», oppure lì l’esempio non ha testo. Imposta su «Messaggio» la voce sopra il testo del cliente.
problem-form-template-no-email = Nell’esempio non c’è un indirizzo e-mail accanto alla voce impostata su «Indirizzo e-mail». Scegli un’altra voce.
problem-topic-absent = Questo argomento non esiste più. Scegline un altro.
problem-topic-item-absent = Questo passaggio o campo non esiste più. Riapri l’argomento e controlla.
problem-topic-unnamed = Inserisci un nome in almeno una lingua.
problem-topic-missing = Scegli prima di che cosa tratta la conversazione.
problem-intake-complete = Non manca nulla: tutti i campi dell’argomento sono compilati.
problem-value-invalid = «{ $value }» non va bene per questo campo. Non è stato modificato nulla; correggi il valore.
problem-choice-empty = Una scelta ha bisogno di almeno un’opzione. Inseriscine una.
problem-cause-absent = Questa causa non esiste più. Scegline un’altra.
problem-cause-required = Indica la causa prima di chiudere: { $count } senza causa.
problem-speech-absent = Nessuna voce trovata. Installa speech-dispatcher con espeak-ng (o un’altra voce) e riprova.
problem-culture-unknown = Non c’è una scheda culturale per { $culture }. Scegline una dall’elenco.
problem-culture-text-long = Il testo è troppo lungo. Al massimo { $most } caratteri.
problem-conversation-same = È la stessa conversazione. Scegline un’altra.
problem-merge-absent = Questa conversazione non fa più parte di un’altra. Forse è già stata separata.
problem-split-nothing-left = È l’unico messaggio qui: non resterebbe nulla. Unisci piuttosto le conversazioni.
problem-link-known = Queste due sono già collegate.
problem-link-absent = Questo collegamento non esiste più. Forse è stato rimosso.
problem-block-invalid = «{ $pattern }» non è né un indirizzo e-mail né un dominio. Controlla che sia scritto bene.
problem-block-domain-shared = Molte persone hanno un indirizzo su { $domain }, quindi non si può bloccare per intero. Blocca il singolo indirizzo.
problem-block-own = { $pattern } appartiene al tuo negozio e non si può bloccare.
problem-block-known = { $pattern } è già bloccato.
problem-block-absent = Questo blocco non esiste più. Forse è stato tolto.
problem-filter-empty = Un filtro ha bisogno di almeno una condizione.
problem-filter-long = Un filtro contiene al massimo { $most } condizioni. Togline qualcuna.
problem-filter-word = «{ $word }» non è una condizione. Scrivi una colonna, un segno e un valore, per esempio status:open o waiting>4h. Non è stato modificato nulla.
problem-filter-value = Il valore in «{ $word }» lì non si può usare. Correggilo; non è stato modificato nulla.
problem-view-absent = Questa vista non esiste più. Forse qualcuno l’ha eliminata o la tiene per sé.
problem-view-nameless = Dai un nome alla vista.
problem-shop-address = «{ $address }» non è l’indirizzo web di un negozio. Scrivilo come appare nel browser, per esempio https://negozio.example.com.
problem-shop-unreachable = { $host } non è raggiungibile. Ciò che è qui resta e ci sarà un nuovo tentativo. Controlla la connessione a Internet e l’indirizzo del negozio.
problem-shop-timeout = Il negozio non ha risposto in tempo. Ciò che è qui resta e ci sarà un nuovo tentativo.
problem-shop-disconnected = La connessione al negozio si è interrotta. Ciò che è qui resta; si riprende da dove si era arrivati.
problem-shop-wrong-key = Il negozio non accetta la chiave. Creane una nuova nell’amministrazione del negozio e inseriscila nelle impostazioni, sotto «Negozi».
problem-shop-key-stripped = La chiave non arriva mai al negozio: l’hosting la toglie per strada. Chiedi all’hosting di lasciar passare l’intestazione «Authorization».
problem-shop-read-only-key = La chiave di questo negozio può solo leggere. Creane una in lettura e scrittura e inseriscila nelle impostazioni, sotto «Negozi».
problem-shop-missing-scope = Alla chiave manca il permesso «{ $scope }». Concedilo nell’amministrazione del negozio, poi riprova.
problem-shop-other-organisation = L’app e il negozio appartengono a organizzazioni diverse. Crea l’app nell’organizzazione a cui appartiene il negozio.
problem-shop-clock = Gli orologi di questo computer e del negozio sono troppo diversi. Regola l’orologio di questo computer, poi riprova.
problem-shop-throttled =
    Il negozio chiede meno richieste. Sarà interrogato di nuovo tra { $minutes ->
       [one] un minuto
      *[other] { $minutes } minuti
    }; ciò che è qui resta.
problem-shop-captcha = L’hosting del negozio controlla se a chiedere è una persona e non lascia passare i programmi. Chiedi di consentire l’indirizzo «/wp-json/». Ci sarà un nuovo tentativo.
problem-shop-no-interface = L’indirizzo risponde con una pagina invece che con dati. Controlla l’indirizzo del negozio e se è in manutenzione. Ci sarà un nuovo tentativo.
problem-shop-unreadable = La risposta del negozio si interrompe o non è leggibile. Nulla è andato perso e ci sarà un nuovo tentativo.
problem-shop-fault = Il negozio ha un errore interno ({ $status }). Nulla è andato perso e ci sarà un nuovo tentativo.
problem-shop-refused = Il negozio ha rifiutato: «{ $reason }». Lì non è stato modificato nulla.
problem-shop-not-found = Il negozio non ce l’ha più. Vedi l’ultimo stato conosciuto.
problem-shop-unsupported = Questo negozio non può farlo. Fallo nell’amministrazione del negozio.
problem-store-absent = Questo negozio non è più collegato. Scegline un altro o collegalo di nuovo.
problem-store-exists = Questo negozio è già collegato come «{ $name }». Apri le sue impostazioni per modificarlo.
problem-store-nameless = Scrivi un nome per il negozio. Non è stato modificato nulla.
problem-shop-sign-in-over = Il risultato dell’accesso non è più qui. Accedi di nuovo al negozio.
# $port (Number): number of the port
problem-shop-sign-in-port = Un altro programma occupa il punto in cui tornano gli accessi (porta { $port }). Chiudilo, oppure incolla un token.
problem-order-absent = Questo ordine non è più qui. Forse il suo negozio è stato rimosso.
problem-act-absent = Questa azione non è più qui. Non è stato modificato nulla.
problem-act-off = Questa azione non è attivata per questo negozio. Non è stato fatto nulla. Un titolare può attivarla nelle impostazioni dei negozi.
problem-act-not-possible = Questo negozio o la sua chiave non lo consente. Non è stato fatto nulla. Fallo nell’amministrazione del negozio.
problem-act-changed = L’ordine è cambiato nel negozio da quando l’hai guardato. Non è stato fatto nulla. Riguardalo, poi conferma.
problem-act-under-way = Un’altra azione su questo ordine non è ancora conclusa. Non è stato fatto nulla. Aspetta, oppure ritirala.
problem-store-paused = «{ $store }» è in pausa: lì non si fa nulla. Riprendilo nelle impostazioni dei negozi.
problem-act-not-undoable = Da qui non si può annullare. Fallo nell’amministrazione del negozio.
problem-take-back-used = Questo codice è già stato usato, quindi è rimasto com’è. Guarda nel negozio per quale ordine.
problem-take-back-gone = Nel negozio non c’è più, quindi non c’è nulla da annullare. Lì non è stato modificato nulla.
problem-take-back-changed = Nel frattempo è stato modificato nel negozio, quindi è rimasto com’è. Controllalo nell’amministrazione del negozio.
problem-act-incomplete = Manca qualcosa o non va bene. Non è stato fatto nulla. Completa il modulo, poi riprova.
problem-refund-too-much = Si possono rimborsare al massimo { $amount }. Non è stato fatto nulla. Inserisci un importo minore.
problem-refund-currency = Questo ordine è stato pagato in { $currency }. Non è stato fatto nulla. Rimborsa in quella valuta.
problem-act-pieces = Non ci sono così tanti pezzi. Non è stato fatto nulla. Scegline meno.
problem-order-sent = Questo ordine, o una sua parte, è già stato spedito. Non è stato fatto nulla. Chiedi al corriere di cambiare la consegna.
problem-order-cancelled = Questo ordine è già annullato. Non è stato fatto nulla. Controlla nel negozio se non è giusto.
problem-act-not-waiting = Nel frattempo è stato deciso. Non è stato modificato nulla. Guarda com’è ora.
problem-act-begun = Il negozio è già stato incaricato: non si può più ritirare. Aspetta il risultato.
problem-act-needs-owner = Supera il tuo limite. Non è stato fatto nulla. Chiedi a un titolare di confermarlo.
problem-act-declined = Un titolare ha rifiutato: { $reason }
problem-act-was-not-done = Qualcuno ha guardato nel negozio: non è stato fatto. Ricomincia se serve ancora.
problem-act-no-answer = Il negozio non l’ha fatto in più tentativi. Lì non è stato modificato nulla. Ricomincia quando il negozio risponde.
problem-act-looking = La risposta del negozio è andata persa. Prima di riprovare si controlla lì se è stato fatto.
problem-order-untracked = L’ordine { $number } non ha ancora un numero di tracciamento. Inseriscilo quando il pacco è partito.
problem-product-absent = Questo prodotto non è più qui. Forse il negozio lo ha rimosso; cercane un altro.
problem-shop-out-of-stock = “{ $item }” è esaurito. Non è stato ordinato né pagato nulla. Scegli un altro articolo, o riprova quando torna.
problem-shop-other-price = Il negozio chiede un prezzo diverso da quello concordato. Non è stato ordinato né pagato nulla. Controlla tasse e sconti, o fai l’ordine a mano.
problem-return-swap-elsewhere = Questo articolo è in un altro negozio rispetto all’ordine. Scegline uno dello stesso negozio.
problem-return-swap-price = Il negozio non indica un prezzo per “{ $item }”. Scegli un altro articolo, o di’ a parole che cosa riceve il cliente.
problem-shop-file-unreadable = Questo file non si legge come tabella di ordini, prodotti o clienti. Salvalo come CSV e riprova; non è stato importato nulla.
problem-shop-file-large = Questo file ha troppe righe. Dividilo e importa le parti una dopo l’altra; non è stato importato nulla.
problem-shop-file-columns = Indica quali colonne contengono ciò che manca ancora. Non è stato importato nulla.
problem-shop-file-dates = Le date di questo file si possono leggere in due modi. Indica se viene prima il giorno o il mese. Non è stato importato nulla.
problem-shop-file-currency-open = Indica in quale valuta sono gli importi. Non è stato importato nulla.
problem-shop-file-currency = Questa non è una valuta: servono tre lettere, per esempio EUR.
problem-shop-file-lines = Queste righe non si possono importare: { $lines }. Non è stato importato nulla. Correggile nel file o tralasciale.
problem-shop-file-running = È già in corso l’importazione di un file. Aspetta che finisca o interrompila.
problem-store-no-file = Questo negozio viene letto da sé e non accetta file. Scegline un altro o uno nuovo.
problem-shop-file-no-number = Manca il numero d’ordine.
problem-shop-file-date = Questa non è una data.
problem-shop-file-amount = Questo non è un importo.
problem-shop-file-quantity = Questa non è una quantità.
problem-shop-file-no-title = Manca il titolo.
problem-shop-file-nobody = Mancano indirizzo e-mail, telefono e nome.

problem-return-absent = Questo reso non esiste più.
problem-return-move = { $number } non lo permette nello stato attuale. Guarda che cosa è successo nel frattempo.
problem-return-pieces = Di «{ $item }» { $count ->
    [0] non può più tornare nessun pezzo: sono tutti rimborsati o in un altro reso.
    [one] può tornare ancora un solo pezzo.
   *[other] possono tornare ancora solo { $count } pezzi.
}
problem-return-mirror-absent = Il negozio non tiene un proprio reso per questa pratica. Non è stato fatto nulla.
problem-shop-return-pieces = Il negozio riprende solo ciò che è stato spedito e che lì non è in un altro reso. Non è stato fatto nulla. Guarda l’ordine nel negozio.
problem-return-empty = Scegli almeno un articolo che torna.
problem-return-order-known = { $number } ha già il suo ordine o è andato avanti. Riaprilo e guarda a che punto è.
problem-return-line-unknown = L’ordine non contiene più questo articolo. Riaprilo e scegli di nuovo.
problem-return-word-missing = Scrivi prima una frase: il cliente deve sapere perché.
problem-return-fee-forbidden = Qui non si può trattenere alcuna spesa: la colpa è del negozio, oppure la legge dà al cliente il diritto di restituire.
problem-return-policy-forbids = La policy non consente { $number }. Per accettarlo comunque, indica un motivo: resta come gesto di cortesia.
problem-return-outcome-forbidden = Con il recesso il cliente riceve indietro i soldi. Nient’altro può prenderne il posto.
problem-return-ungraded = Valuta prima ogni pezzo tornato.
problem-return-deduction = Per «{ $item }» non si può detrarre così: solo per usura o danni, e non più di quanto pagato.
problem-return-offer = Indica quanto si paga per «{ $item }»: più di zero e non più di quanto pagato.
problem-return-under-way = Il negozio sta rispondendo per questo reso. Attendi la risposta.
problem-return-effect-busy = È già fatto o in corso. Guarda prima a che punto è.
problem-return-not-asked = Qui nessuno attende più una risposta. Guarda che cosa è successo al reso nel frattempo.
problem-return-letter-gap = A questa lettera manca qualcosa che nessuno ha ancora inserito. Completa prima il reso, poi scrivila.
problem-return-table-unreadable = Questo file non è una tabella. Nulla è stato importato. Salvalo come CSV e sceglilo di nuovo.
problem-return-table-large = Questo file ha più di 20.000 righe. Nulla è stato importato. Dividilo e importa le parti.
problem-return-table-columns = Nessuna colonna contiene il numero dell’ordine. Nulla è stato importato. Chiamane una «Ordine» e scegli di nuovo il file.
problem-return-table-order = Nessun ordine ha questo numero. Controllalo nel file o leggi prima il negozio.
problem-return-table-orders = Più negozi hanno un ordine con questo numero. Inizia questo reso a mano.
problem-return-table-article = L’ordine non ha questo articolo. Controlla il codice.
problem-return-table-quantity = Non è un numero di pezzi. Scrivi un numero intero da 1.
problem-return-table-track = Questo diritto non è noto. Scrivi voluntary, withdrawal, warranty o transport_damage.
problem-return-table-date = Non è un giorno passato. Scrivilo così: 2026-11-22.
problem-return-letter-absent = Questa lettera non c’è più.
problem-return-letter-gone = Questa lettera è già partita o non serve più. Nulla è stato inviato due volte.
problem-return-letter-nobody = Per { $number } non si conosce un indirizzo. Inseriscilo nella pagina del cliente, poi invia.
problem-return-letter-empty = Una lettera ha bisogno di oggetto e testo. Nulla è stato salvato. Compila entrambi o riprendi il nostro testo.
problem-return-letter-language = Comptoir non sa scrivere lettere in «{ $language }». Scegli un’altra lingua per questa lettera.
problem-return-slip-state = Il modulo esiste da quando il reso è approvato fino all’arrivo del pacco; la scheda di controllo, finché gli articoli non hanno il loro grado. Porta prima avanti il reso.
problem-return-slip-nothing = Di questo reso non torna nulla, quindi non serve un modulo.
problem-return-slip-address = Nessuno ha ancora inserito dove vanno i resi. Inserisci l’indirizzo nelle impostazioni, poi stampa il modulo.
problem-policy-zone-twice =
    { $country ->
        [world] Due zone valgono per il resto del mondo. Nulla è cambiato. Tienine una.
       *[other] { $country } è in due zone. Nulla è cambiato. Toglilo da una.
    }
problem-policy-country = «{ $country }» non è un Paese. Nulla è cambiato. Scrivi due lettere, come IT.
problem-policy-empty = La regola «{ $rule }» permette i resi e non offre nulla. Nulla è cambiato. Scegli che cosa riceve il cliente.
problem-policy-amount = Un importo o una percentuale nella regola «{ $rule }» non è possibile. Nulla è cambiato. Gli importi non sono negativi, le percentuali arrivano al massimo al 100% e il limite inferiore viene prima.
problem-policy-withdrawal = La regola «{ $rule }» riguarda il diritto di recesso, su cui decide la legge. Nulla è cambiato. Toglilo dalla regola.
problem-policy-long = Le condizioni hanno più zone, regole o parole di quante ne entrino. Nulla è cambiato. Accorciale.
problem-policy-changed = Nel frattempo qualcuno ha salvato un’altra versione delle condizioni. Nulla è cambiato. Guardala, poi salva di nuovo la tua.
problem-policy-past = Una nuova versione non può valere per ordini già fatti. Nulla è cambiato. Scegli un momento successivo.
problem-policy-absent = Questa versione delle condizioni non esiste. Scegline una dall’elenco.
problem-return-file-large = Il file { $name } supera { $size } e non è stato aggiunto. Riducilo, oppure usa una foto al posto di un video.
problem-return-files-many = Un reso conserva al massimo { $count } file. Togli quelli che non servono, poi aggiungi il nuovo.
problem-return-file-no-picture = { $name } non si può mostrare come immagine. Salvalo e aprilo con un altro programma.
problem-return-parcels-many = Un reso ha al massimo { $count } pacchi. Non è cambiato nulla. Togli quelli inseriti per errore.
problem-facts-period = L’ultimo giorno precede il primo, o il periodo supera i dieci anni. Scegli altri giorni.
problem-hold-reason-missing = Scrivi prima il motivo: qualcuno del team deve capirlo più tardi.
problem-hold-past = Questo giorno è passato. Scegli un giorno futuro, o nessuno.
