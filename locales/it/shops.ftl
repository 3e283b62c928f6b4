### Shops on other platforms: connecting them, and how they are.

shops-title = Negozi
shops-about = Ciò che i clienti hanno ordinato sta accanto alle loro conversazioni. Comptoir ne conserva una copia cifrata su questo computer e non la passa a nessuno.
shops-none = Nessun negozio è ancora collegato. Collegane uno e ogni conversazione mostra che cosa ha ordinato il cliente.
shops-add = Collega un negozio
shops-command-connect = Collega un negozio
shops-command-go = Vai ai negozi

## How a shop is

shops-state-connecting = Connessione in corso
shops-state-working = Lettura in corso
shops-state-up-to-date = Aggiornato
shops-state-offline = Non raggiungibile
shops-state-needs-you = Richiede attenzione
shops-state-paused = In pausa
# $moment (String): a time or date, already formatted
shops-as-of = Situazione: { $moment }
shops-reads-only = Sola lettura
shops-never = Non ancora letto
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [one] { $count } ordine
       *[other] { $count } ordini
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = { $done } voci lette di { $total }
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] { $done } voce letta finora
       *[other] { $done } voci lette finora
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = Lettura di { $name }
# $since (String): a time or date, already formatted
shops-since = Niente di nuovo da { $since }.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] { $count } voce non è stata letta
       *[other] { $count } voci non sono state lette
    }
shops-unread-hint = Tutto il resto è qui. Guarda la voce nel negozio: appena lì è a posto, arriva con la prossima lettura.
# $id (String): the shop’s own number
shops-unread-orders = Ordine { $id }
# $id (String): the shop’s own number
shops-unread-customers = Cliente { $id }
# $id (String): the shop’s own number
shops-unread-products = Prodotto { $id }
# $id (String): the shop’s own number
shops-unread-reviews = Recensione { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] Manca { $count } cosa
       *[other] Mancano { $count } cose
    }

## What can be done with it

shops-read-now = Leggi ora
shops-try-now = Prova ora
shops-pause = Sospendi
shops-resume = Riprendi
shops-rename = Rinomina
shops-rename-field = Nome in Comptoir
shops-rename-set = Rinomina il negozio
shops-new-keys = Nuove chiavi
shops-new-keys-set = Prova e conserva
# $address (String): web address of the shop
shops-new-keys-hint = Le vecchie chiavi restano finché { $address } non accetta le nuove.
shops-sign-in-again = Accedi di nuovo
shops-remove = Rimuovi
shops-leave = Lascia così
# $name (String): name of the shop
shops-done-renamed = Ora il negozio si chiama { $name }
# $name (String): name of the shop
shops-done-paused = { $name } è in pausa
# $name (String): name of the shop
shops-done-resumed = { $name } viene letto di nuovo
# $name (String): name of the shop
shops-done-keys = { $name } ha nuove chiavi
# $name (String): name of the shop
shops-done-removed = { $name } non è più collegato
# $name (String): name of the shop
shops-remove-title = Rimuovere { $name }?
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] Le chiavi e tutto ciò che è stato letto spariscono da questo computer.
        [one] Le chiavi e la copia di { $count } ordine spariscono da questo computer, con prodotti e clienti.
       *[other] Le chiavi e la copia di { $count } ordini spariscono da questo computer, con prodotti e clienti.
    }
shops-remove-stays = Nel negozio non cambia nulla e le tue conversazioni restano. Puoi ricollegarlo quando vuoi; allora tutto viene letto da capo.
shops-remove-key = Nell’amministrazione del negozio la chiave esiste ancora. Eliminala anche lì.
shops-remove-now = Rimuovi il negozio

## Connecting, step by step

shops-connect-title = Collega un negozio
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = Passo { $step } di { $steps }
shops-connect-next = Avanti
shops-connect-back = Indietro
shops-connect-cancel = Annulla
shops-connect-copy =
    .label = Copia
shops-connect-copied = Copiato
shops-platform-title = Dov’è il tuo negozio?
shops-platform-woocommerce = Un negozio sul tuo sito WordPress
shops-platform-shopify = Un negozio su Shopify
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = Crea una chiave in WooCommerce
shops-guide-woocommerce-open = Apri l’amministrazione del tuo sito WordPress e vai su <b>WooCommerce › Impostazioni › Avanzate › REST API</b>.
shops-guide-woocommerce-add = Scegli <b>Aggiungi chiave</b>. Come descrizione scrivi «Comptoir»; come utente scegli un amministratore o un gestore del negozio.
shops-guide-woocommerce-rights = Tra i permessi scegli <b>Lettura</b>. Basta per vedere gli ordini. Una chiave in <b>Lettura/Scrittura</b> serve solo se vuoi rimborsare o annullare da qui.
shops-guide-woocommerce-make = Scegli <b>Genera chiave API</b>. La pagina mostra la chiave e il suo segreto una sola volta: lasciala aperta per il passo successivo.
shops-guide-shopify = Fai entrare Comptoir in Shopify
shops-way =
    .label = Come entra Comptoir
shops-way-client = Un’app tua
shops-way-client-hint = La via consueta: crei l’app una volta, nell’account a cui appartiene il negozio.
shops-way-browser = Accedi nel browser
shops-way-browser-hint = Quando l’app e il negozio appartengono a organizzazioni diverse.
shops-way-token = Un token che hai già
shops-way-token-hint = Solo per app create nell’amministrazione del negozio prima del 2026.
shops-guide-shopify-dashboard = Apri il <b>Dev Dashboard</b> di Shopify (dev.shopify.com), scegli <b>Crea app</b> e chiamala «Comptoir».
shops-guide-shopify-scopes = Inserisci questi permessi di accesso. Leggono soltanto; quelli per modificare vengono chiesti quando attivi un’azione.
shops-guide-shopify-redirect = Sotto <b>Redirect URLs</b> inserisci questo indirizzo del tuo computer. Dopo l’accesso Shopify ti rimanda lì.
shops-guide-shopify-release = Scegli <b>Rilascia</b>, poi installa l’app nel tuo negozio.
shops-guide-shopify-release-only = Scegli <b>Rilascia</b>. L’app si installa con l’accesso.
shops-guide-shopify-keys = Apri le <b>Impostazioni</b> dell’app: l’ID client e il segreto che trovi lì servono nel passo successivo.
shops-guide-shopify-apps = Nell’amministrazione del negozio vai su <b>Impostazioni › App › Sviluppa app</b> e apri la tua.
shops-guide-shopify-token = Sotto <b>Credenziali API</b> c’è il token di accesso all’API Admin, che comincia con shpat_. Shopify lo mostra una sola volta; se non lo hai, scegli un’altra via.
shops-keys-title = Indirizzo e chiavi
shops-keys-address = Indirizzo del negozio
shops-keys-key = Consumer key
shops-keys-secret = Consumer secret
shops-keys-client-id = ID client
shops-keys-client-secret = Segreto dell’app
shops-keys-token = Token di accesso all’API Admin
shops-keys-show =
    .label = Mostra
shops-keys-hide =
    .label = Nascondi
shops-keys-safe = Le chiavi restano cifrate su questo computer e vanno soltanto al negozio.
shops-keys-more = Altro
shops-keys-ca-file = File del certificato (solo per server propri)
shops-keys-ca-file-hint = Percorso di un file PEM con il certificato dell’autorità che ha firmato quello del negozio.
shops-keys-local = Negozio di prova locale
shops-keys-local-hint = Permette indirizzi di questo computer o della tua rete, anche senza cifratura. Per un negozio vero lascialo spento.
shops-keys-test = Prova la connessione
# $address (String): web address of the shop
shops-keys-testing = Sto chiedendo a { $address }
shops-keys-sign-in = Accedi nel browser
shops-keys-in-browser = Continua nel browser, dove si è aperta la pagina del tuo negozio.
shops-keys-missing-address = Inserisci l’indirizzo
shops-keys-missing-field = Manca ancora: { $field }
shops-found-title = Il negozio risponde
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }, versione { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [one] { $count } prodotto
       *[other] { $count } prodotti
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [one] { $count } cliente
       *[other] { $count } clienti
    }
shops-found-all = Comptoir può leggere tutto ciò che mostra.
shops-found-lacks = Che cosa mancherà
shops-found-name = Nome in Comptoir
shops-found-connect = Collega e leggi
# $name (String): name of the shop
shops-connected-title = { $name } è collegato
shops-connected-reading = I suoi ordini vengono letti. Si continua anche se chiudi questa finestra; compaiono man mano accanto alle conversazioni.
shops-connected-read = È tutto qui. D’ora in poi le modifiche arrivano ogni due minuti.
shops-connected-close = Fatto

## What a key does not open, or a shop does not have

shops-lack-write-access = La chiave può solo leggere. Basta per vedere gli ordini; rimborsi e altre azioni richiedono una chiave che possa anche scrivere.
# $scope (String): the platform’s name of the right
shops-lack-orders = Gli ordini, perché manca il permesso «{ $scope }».
# $scope (String): the platform’s name of the right
shops-lack-customers = Gli account dei clienti con lingua e nota, perché manca il permesso «{ $scope }».
# $scope (String): the platform’s name of the right
shops-lack-products = I prodotti con prezzo e scorte, perché manca il permesso «{ $scope }».
# $scope (String): the platform’s name of the right
shops-lack-reviews = Le recensioni dei prodotti, perché manca il permesso «{ $scope }».
# $scope (String): the platform’s name of the right
shops-lack-scope = Ciò che richiede il permesso «{ $scope }».
# $days (Number): how many days back
shops-lack-older-orders = Gli ordini più vecchi di { $days } giorni. Arrivano con il permesso «read_all_orders».
shops-lack-customer-data = Nomi e indirizzi dei clienti: il piano del negozio li nasconde. Gli ordini si trovano allora con il loro numero.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = Il negozio risponde nella versione { $answered } della sua interfaccia invece che nella { $asked }. Possono mancare dettagli; cerca un Comptoir più recente.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] Inviare di nuovo la conferma d’ordine: questa versione del negozio non può ancora farlo.
        [read_reviews] Le recensioni dei prodotti: questa versione del negozio non le fornisce.
       *[other] Qualcosa che questa versione del negozio non può ancora fare. Un aggiornamento del negozio lo porta.
    }
shops-lack-key-in-address = L’hosting toglie l’intestazione con la chiave; la chiave viaggia quindi nell’indirizzo cifrato e può comparire nei registri dell’hosting. Chiedi di lasciar passare l’intestazione «Authorization».
shops-platform-vendure = Un negozio sul tuo server Vendure
shops-guide-vendure = Crea un amministratore per questo desk
shops-guide-vendure-role = Apri la dashboard del tuo server Vendure e vai in <b>Settings › Roles</b>. Crea un ruolo che può leggere ordini, prodotti e clienti. Aggiungi la modifica degli ordini solo se da qui si rimborsa, annulla o spedisce.
shops-guide-vendure-person = Vai in <b>Settings › Administrators</b> e creane uno con questo ruolo, un indirizzo e-mail e una password propria.
shops-keys-user = Indirizzo e-mail dell’amministratore
shops-keys-password = Password
