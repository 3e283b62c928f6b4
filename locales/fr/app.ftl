## Terms: conversation = conversation; message = message; mail = courrier; inbox = boîte de réception; mailbox = boîte; channel = canal;
## draft = brouillon; snooze = mettre en veille; close = clôturer; assign = attribuer; tag = étiquette; internal note = note interne; spam = indésirable;
## undo = annuler; take back (a sent message) = annuler l’envoi; bounce = rapport de remise; desk = espace de travail;
## recovery code = code de récupération; macro = macro (f.); passphrase = phrase secrète; keychain = trousseau; key = raccourci; shop = boutique; sample shop = boutique de démo; settings = réglages.
## archive = archiver; restore = restaurer; hand over = transmettre; review = relecture; merge = fusionner; separate (a merge) = séparer; split = scinder;
## link = lier; follow = suivre; block (a sender) = bloquer; lock = verrouiller; reopen = rouvrir; promise = promesse; scheduled = programmé; overdue = en retard;
## view = vue; topic = sujet; root cause = cause; checklist = liste des étapes; form of address = tu ou vous (tutoiement, vouvoiement); culture card = fiche culturelle;
## call note = note d’appel; PIN = code PIN.
## Address: vous, everywhere. A narrow no-break space (U+202F) before : ; ! ? and inside « »; in letters.ftl and topics-letter-… U+00A0 before the signs.

app-name = Comptoir

app-sidebar =
    .label = Navigation principale
app-sidebar-search = Rechercher ou exécuter
app-sidebar-inbox = Boîte de réception
app-sidebar-channels = Canaux
app-sidebar-settings =
    .label = Réglages
app-sidebar-new =
    .label = Nouvelle conversation
app-sidebar-menu =
    .label = Menu
app-sidebar-language =
    .label = Langue de l’interface
app-sidebar-rail-search =
    .label = Rechercher ou exécuter
app-sidebar-count =
    .label =
        { $count ->
            [one] { $count } conversation
           *[other] { $count } conversations
        }
app-sidebar-connect = Connecter une boîte
app-sidebar-sample = Boutique de démo
app-sidebar-sample-remove = Retirer

app-channel-file = Fichiers importés
app-channel-connecting =
    .label = Connexion en cours
app-channel-working =
    .label = Relève du courrier
app-channel-up-to-date =
    .label = À jour
app-channel-offline = Hors ligne
app-channel-needs-you = Se connecter
app-channel-not-saving = Enregistrement impossible
app-channel-paused = En pause
app-channel-progress = { $done } sur { $total }
app-channel-since = Dernière réception : { $since }

app-progress-about = { $done } messages sur environ { $total }
app-progress-rest = encore { $span }
app-progress-stop = Arrêter
app-command-submit = Envoyer ou enregistrer ce qui est en cours d’écriture
app-progress-pause = Suspendre

app-divider-sidebar =
    .label = Largeur de la barre latérale
app-divider-list =
    .label = Largeur de la liste
app-divider-context =
    .label = Largeur du panneau

app-toast-undo = Annuler
app-toast-dismiss =
    .label = Fermer
app-toast-undone = Annulé
app-toast-undoing = Annulation en cours, { $share } effectués
app-toast-undone-part = Annulé en partie. Annulez encore une fois pour le reste.
app-toast-undone-kept = Annulé. Modifié depuis, donc conservé : { $names }
app-toast-nothing-to-undo = Il n’y a rien à annuler

app-problem-retry = Réessayer
app-crash-title = Cette partie de la fenêtre a cessé de fonctionner
app-crash-text = Ce que vous avez déjà enregistré est en sécurité.
app-crash-reload = Recharger
app-loading =
    .label = Chargement

app-shut-title = L’espace de travail est verrouillé
app-shut-code = Code de récupération
    .placeholder = Le code affiché au premier démarrage
app-shut-open = Ouvrir l’espace de travail
app-recovery-text = Conservez le code de récupération de cet espace de travail ailleurs que sur cet ordinateur. Sans lui, perdre le trousseau, c’est perdre vos messages.
app-recovery-show = Afficher le code
app-recovery-kept = Je l’ai conservé

## Un espace de travail en cours d’ouverture, un nouveau sans trousseau, et sa phrase secrète

app-opening-title = Ouverture de l’espace de travail
app-opening-keychain-title = En attente du trousseau du système
app-opening-keychain-text = Il demande peut-être son mot de passe dans une fenêtre à part. L’espace de travail s’ouvrira dès qu’il aura répondu.
app-opening-other-way = Conserver la clé autrement
app-key-title = Où conserver la clé de cet espace de travail ?
app-key-lead = Comptoir chiffre tout ce qu’il conserve. Aucun trousseau n’est accessible sur cet ordinateur : choisissez l’une de ces deux solutions. Vous pourrez en changer dans les réglages.
app-key-passphrase-title = Protégée par une phrase secrète
app-key-passphrase-text = Vous la saisissez à chaque démarrage. Sans elle, quiconque met la main sur l’ordinateur ou une copie de son disque ne peut rien lire.
app-key-open-title = Dans un fichier, sans phrase secrète
app-key-open-text = Comptoir s’ouvre sans rien demander. Le fichier est réservé à votre compte, mais quiconque peut lire ce dossier peut lire le courrier de vos clients : toute personne qui met la main sur l’ordinateur, son disque ou une copie de celui-ci.
app-key-open-agree = J’ai compris et j’accepte
app-key-open-use = Conserver la clé dans un fichier
app-key-look-again = Chercher à nouveau un trousseau
app-passphrase-field = Phrase secrète
app-passphrase-again = Phrase secrète, encore une fois
app-passphrase-show =
    .label = Afficher la phrase secrète
app-passphrase-hide =
    .label = Masquer la phrase secrète
app-passphrase-hint = Quelques mots sans rapport entre eux sont sûrs et faciles à retenir. Personne ne peut retrouver la phrase à votre place ; le seul autre moyen d’entrer est le code de récupération.
app-passphrase-weak = Facile à deviner. Ajoutez quelques mots.
app-passphrase-fair = Convenable. Un ou deux mots de plus la rendront solide.
app-passphrase-strong = Solide.
app-passphrase-differs = Les deux saisies sont différentes.
app-passphrase-use = Utiliser cette phrase secrète
app-passphrase-title = Saisissez la phrase secrète de cet espace de travail
app-passphrase-instead = Utiliser plutôt la phrase secrète
app-shut-code-instead = Utiliser plutôt le code de récupération

app-news-arrived = Du courrier est arrivé

app-palette =
    .label = Rechercher ou exécuter une commande
    .placeholder = Rechercher ou exécuter
app-palette-do = Actions
app-palette-open = Ouvrir
app-palette-orders = Commandes
app-palette-products = Produits
app-palette-search = Rechercher
app-palette-all-messages = Tous les messages contenant <mark>{ $query }</mark>
app-palette-hint-move = naviguer
app-palette-hint-run = exécuter
app-palette-hint-all-keys = tous les raccourcis
app-palette-close =
    .label = Fermer
app-palette-empty = Aucun résultat. Essayez avec moins de lettres.

app-keys-title = Raccourcis clavier
app-keys-intro = Choisissez un raccourci pour le modifier. Les lettres seules ne fonctionnent qu’en dehors des champs de texte.
app-keys-group-conversation = Conversation
app-keys-group-list = Liste
app-keys-group-go = Aller à
app-keys-group-window = Fenêtre
app-keys-none = aucun raccourci
app-keys-press = Appuyez sur les touches
app-keys-change =
    .label = Modifier le raccourci de « { $command } »
app-keys-reset-all = Tout rétablir par défaut
app-keys-close =
    .label = Fermer
app-keys-taken = « { $command } » utilise déjà ce raccourci. Choisissez-en un autre.
app-keys-hint = « { $command } » : appuyez sur le nouveau raccourci. Échap conserve l’actuel.
app-keys-next = « { $command } » : appuyez maintenant sur la deuxième touche.
app-keys-paused = désactivé
app-keys-single = Raccourcis à une seule touche
app-keys-single-hint = Une fois désactivés, les lettres, chiffres et signes seuls ne déclenchent plus rien. Utile si vous dictez ou si vous appuyez sur une touche par mégarde.
app-keys-switch-off =
    .label = Désactiver le raccourci de « { $command } »
app-keys-restore =
    .label = Rétablir le raccourci par défaut de « { $command } »
app-keys-reserved = Cette touche a une fonction fixe. Choisissez-en une autre.
app-keys-restore-taken = « { $command } » utilise maintenant ce raccourci par défaut. Donnez-lui d’abord un autre raccourci.
app-keys-changed = « { $command } » a maintenant le raccourci { $keys }.
app-keys-gone = « { $command } » n’a plus de raccourci.
app-keys-all-reset = Tous les raccourcis par défaut sont rétablis.

app-command-go-mine = Aller à mes conversations
app-command-go-unassigned = Aller aux conversations non attribuées
app-command-go-open = Aller à toutes les conversations ouvertes
app-command-go-drafts = Aller aux brouillons
app-command-go-settings = Aller aux réglages
app-command-language = Changer la langue de la fenêtre
app-command-palette = Rechercher ou exécuter une commande
app-command-search = Rechercher dans les messages
app-command-new = Écrire un nouveau message
app-command-undo = Annuler la dernière action
app-command-keys = Afficher tous les raccourcis
app-command-panel = Afficher ou masquer le panneau client
app-command-theme = Changer les couleurs : clair, sombre ou comme le système
app-command-density = Changer la hauteur des lignes

app-span-minutes = { $minutes } min
app-span-hours-minutes = { $hours } h { $minutes }
app-span-hours = { $hours } h
app-span-days =
    { $days ->
        [one] { $days } jour
       *[other] { $days } jours
    }
app-span-now = maintenant
app-person-nameless = Personne sans nom
app-dialog-cancel = Annuler

app-link =
    .label = Lien
app-link-address =
    .label = Adresse du lien
    .placeholder = https://
app-link-set = Insérer le lien
app-link-remove =
    .label = Retirer le lien
