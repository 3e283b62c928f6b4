settings-title = Impostazioni
settings-nav =
    .label = Sezioni delle impostazioni
settings-group-you = Tu
settings-group-team = Team
settings-group-mail = Posta
settings-group-shop = Negozio
settings-saved = Salvato
settings-channels-title = Caselle di posta
settings-me-title = Tu e il tuo negozio
settings-me-name = Il tuo nome
settings-me-shop = Nome del negozio
settings-me-shop-hint = I clienti vedono entrambi come mittente.
settings-me-returns = Indirizzo per i resi
settings-me-returns-hint = Compare nelle lettere sui resi. Scrivilo come va su un pacco.
settings-me-signature = Firma
settings-me-signature-hint = Appare in fondo a tutto ciò che invii.
settings-me-language = Lingua dell’interfaccia
settings-work-title = Invio e notifiche
settings-work-undo = Tempo per annullare un invio
settings-work-undo-seconds =
    { $count ->
        [0] Invio immediato
        [one] { $count } secondo
       *[other] { $count } secondi
    }
settings-work-notifications = Avvisa della nuova posta dei clienti
settings-work-quiet = Ore di silenzio
settings-work-quiet-from =
    .label = Silenzio dalle
settings-work-quiet-until =
    .label = Silenzio fino alle
settings-look-title = Aspetto
settings-look-theme = Colori
settings-look-theme-system = Come il sistema
settings-look-theme-light = Chiaro
settings-look-theme-dark = Scuro
settings-look-theme-contrast = Contrasto elevato
settings-look-density = Altezza delle righe
settings-look-density-comfortable = Comoda
settings-look-density-compact = Compatta
settings-topics-title = Argomenti
settings-people-title = Team
settings-people-me = tu
settings-people-owner = titolare
settings-people-name = Nome della persona
settings-people-add = Aggiungi
settings-data-title = Dati e sicurezza
settings-data-place = Tutto è conservato cifrato in { $directory }. Comptoir { $version }.
settings-data-code-kept = Hai conservato il codice di recupero di questo spazio di lavoro. Non viene più mostrato.
settings-data-backup = Esegui ora il backup
settings-data-check = Verifica i dati
settings-data-import = Importa posta
settings-data-sample-remove = Rimuovi il negozio di esempio
settings-data-sample-gone = Il negozio di esempio è stato rimosso del tutto.
settings-data-working = Un momento
settings-data-backed-up = Backup eseguito e verificato: { $path }, { $size }
settings-data-sound = Tutti i dati sono integri.
settings-data-damaged = Alcuni dati sono danneggiati: { $verdict }. Ripristina l’ultimo backup.
settings-import-kind =
    .label = Formato della posta
settings-import-kind-mbox = File mbox
settings-import-kind-maildir = Cartella Maildir
settings-import-kind-eml = Messaggio .eml
settings-import-path =
    .label = Percorso del file o della cartella
    .placeholder = /home/…/mail.mbox
settings-import-hint = Copia il percorso dal gestore di file. Il file viene solo letto, mai modificato.
settings-import-start = Importa
settings-import-working = Lettura della posta
settings-import-stopped = Interrotto. Ciò che è stato letto resta:
settings-import-done =
    { $count ->
        [one] { $count } messaggio letto, già presenti: { $duplicates }, illeggibili: { $unreadable }.
       *[other] { $count } messaggi letti, già presenti: { $duplicates }, illeggibili: { $unreadable }.
    }
settings-recovery-text = Questo codice apre lo spazio di lavoro se il portachiavi di questo computer va perso. Senza nessuno dei due, nessuno potrà più leggere la tua posta, nemmeno noi.
settings-recovery-show = Mostra il codice
settings-recovery-copy = Copia
settings-recovery-copied = Copiato
settings-recovery-print = Stampa
settings-recovery-kept = L’ho conservato

## Dove si trova la chiave dello spazio di lavoro

settings-key-in-keychain = La chiave di questo spazio di lavoro si trova nel portachiavi di questo computer.
settings-key-in-passphrase = La chiave di questo spazio di lavoro è protetta dalla tua passphrase.
settings-key-in-file = La chiave di questo spazio di lavoro si trova in un file: chiunque possa leggere la sua cartella può leggere la posta dei tuoi clienti.
settings-key-named = La chiave di questo spazio di lavoro va indicata a ogni avvio.
settings-key-set-passphrase = Imposta una passphrase
settings-key-change-passphrase = Cambia la passphrase
settings-key-to-keychain = Sposta la chiave nel portachiavi
settings-key-to-file = Conserva la chiave in un file
settings-key-cancel = Lascia così
settings-key-moved = Fatto. Vale dal prossimo avvio.
settings-cultures-title = Culture
