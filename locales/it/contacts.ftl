contacts-command-call = Annota una chiamata
contacts-command-capture = Registra una conversazione da un altro canale
contacts-call =
    .label = Nota di chiamata
contacts-call-title = Nota di chiamata
contacts-call-close =
    .label = Chiudi; la nota resta salvata
contacts-call-who =
    .label = Chi chiama?
    .placeholder = Nome, numero, ordine…
contacts-call-number =
    .label = Numero
contacts-call-dial = Chiama
# $number (Number): number of the conversation
contacts-call-into = Nella conversazione { $number }
contacts-call-direction =
    .label = Direzione
contacts-call-outcome =
    .label = Esito
contacts-call-text = Di cosa avete parlato?
contacts-call-done = Tutto risolto: chiudi la conversazione
contacts-call-drop = Scarta
contacts-call-save = Salva nota
contacts-call-other-person = Un’altra persona
contacts-call-back-at =
    .label = Quando richiamare
contacts-call-back-hour = Tra un’ora
contacts-call-back-tomorrow = Domani alle 9:00
# $at (String): a moment
contacts-call-back-due = Da richiamare: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = ha scritto: { $subject }
contacts-message-call = Nota di chiamata
contacts-direction-incoming = Chiamata ricevuta
contacts-direction-outgoing = Chiamata effettuata
contacts-outcome-answered = Ha risposto
contacts-outcome-no-answer = Non ha risposto
contacts-outcome-voicemail = Segreteria
contacts-outcome-call-back = Da richiamare
contacts-outcome-wrong-number = Numero sbagliato
contacts-way-phone = Note di chiamata
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Marketplace
contacts-way-chat = Chat del sito
contacts-way-review = Recensione
contacts-way-in-person = Di persona
contacts-timer =
    .label = Durata della chiamata
contacts-timer-start = Avvia
contacts-timer-pause = Pausa
contacts-command-timer = Avvia o sospendi il cronometro della chiamata
contacts-timer-resume = Riprendi
contacts-capture =
    .label = Registra una conversazione
contacts-capture-title = Conversazione da un altro canale
contacts-capture-close =
    .label = Chiudi
contacts-capture-way =
    .label = Dove si è svolta
contacts-capture-text =
    .label = Testo della conversazione
    .placeholder = Incolla qui i messaggi; autore e ora vengono riconosciuti.
contacts-capture-handle =
    .label = Numero o nome su quel canale (facoltativo)
contacts-capture-link =
    .label = Link alla conversazione (facoltativo)
contacts-capture-picture = Aggiungi uno screenshot
contacts-capture-save = Registra
contacts-cancel = Annulla
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Messaggi: { $count }, di cui già presenti: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } siamo noi
contacts-preview-all-ours = Tutti i messaggi sono nostri
contacts-preview-date-guessed = Giorno e mese potrebbero essere invertiti. Controlla le date.
contacts-preview-us = noi
contacts-preview-known = già presente
contacts-answer =
    .label = Risposta
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Scrivi la risposta per { $network }, copiala e inviala lì.
contacts-answer-copied = Copiata. Incollala e inviala lì, poi registrala qui.
contacts-answer-more = Aggiungi messaggi
contacts-answer-copy-open = Copia e apri
contacts-answer-copy = Copia il testo
contacts-answer-record = Registra come inviata
contacts-toast-logged = Chiamata annotata
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Aggiunti: { $added }, già presenti: { $known }
contacts-toast-recorded = Risposta registrata
contacts-toast-template-saved = Modello salvato
contacts-toast-template-removed = Modello rimosso
# $count (Number): how many
contacts-toast-forms-read = Moduli trovati: { $count }
contacts-forms-title = Moduli di contatto
contacts-forms-about = Le e-mail dei moduli di contatto vengono scomposte: la persona indicata nel modulo diventa il cliente e riceve la risposta. Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop e Shopware sono già riconosciuti; per il tuo modulo basta un esempio.
contacts-forms-add = Aggiungi un modello
contacts-forms-edit = Modifica
# $name (String): name of the template
contacts-forms-remove =
    .label = Rimuovi il modello { $name }
contacts-forms-read-all = Cerca i moduli nella posta già ricevuta
contacts-template-name = Nome del modello
contacts-template-sender =
    .label = Inviato da (indirizzo o dominio, facoltativo)
contacts-template-subject =
    .label = L’oggetto contiene (facoltativo)
contacts-template-example = E-mail di esempio
contacts-template-label = Voce
contacts-template-value = Nell’esempio
contacts-template-means = Significato
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Significato di «{ $label }»
contacts-template-save = Salva modello
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Funziona: { $name }, risposta a { $email }
contacts-template-misses-email = Nessun indirizzo e-mail trovato. Imposta la voce accanto su «Indirizzo e-mail».
contacts-template-misses-message = Nessun messaggio trovato. Imposta la voce sopra il testo del cliente su «Messaggio».
contacts-meaning-other = Altro dato
contacts-meaning-name = Nome e cognome
contacts-meaning-first-name = Nome
contacts-meaning-last-name = Cognome
contacts-meaning-email = Indirizzo e-mail
contacts-meaning-sender = Nome e indirizzo insieme
contacts-meaning-phone = Telefono
contacts-meaning-order = Numero d’ordine
contacts-meaning-subject = Oggetto
contacts-meaning-message = Messaggio
# $sender (String): address that sent the mail
contacts-form-own = Inviato dal modulo del tuo dominio ({ $sender }). L’indirizzo del cliente non è stato verificato.
# $sender (String): address that sent the mail
contacts-form-known = Inviato dal servizio moduli del tuo negozio ({ $sender }). L’indirizzo del cliente non è stato verificato.
# $sender (String): address that sent the mail
contacts-form-reply-to = Non arriva dal tuo dominio: questo modulo è stato inviato da { $sender }. Verifica chi è davvero prima di dare informazioni.
# $sender (String): address that sent the mail
contacts-form-stranger = Sembra un modulo di contatto, ma { $sender } è un mittente sconosciuto. Il mittente non è stato cambiato.
contacts-form-show-mail = Mostra l’e-mail intera
contacts-form-hide-mail = Nascondi l’e-mail intera

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = { $rating } stelle su 5
contacts-review-held = In attesa di pubblicazione
contacts-review-published = Pubblicata
contacts-review-spam = Segnata come spam nel negozio
contacts-review-trashed = Nel cestino del negozio
contacts-review-verified = Acquisto verificato
contacts-review-publish = Pubblica
contacts-review-hide = Nascondi di nuovo
contacts-review-to-spam = Spam
contacts-review-to-trash = Sposta nel cestino
contacts-review-off = Rispondere alle recensioni e moderarle nel negozio è disattivato. Un titolare può cambiarlo in Impostazioni › Negozi.
contacts-answer-publish = Pubblica la risposta nel negozio
