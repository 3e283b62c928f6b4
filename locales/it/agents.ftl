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
agents-people-languages = Lingue parlate (codici)
agents-people-discount = Sconto massimo, in percentuale
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
