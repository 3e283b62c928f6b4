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
app-sidebar-no-channels = Aucune boîte pour l’instant
app-sidebar-connect = En connecter une
app-sidebar-sample = Boutique d’exemple
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
app-channel-paused = En pause
app-channel-progress = { $done } sur { $total }
app-channel-since = Aucune réception depuis { $since }

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
app-toast-nothing-to-undo = Il n’y a rien à annuler

app-problem-retry = Réessayer
app-problem-title = Cela n’a pas fonctionné
app-crash-title = Cette partie de la fenêtre est tombée en panne
app-crash-text = Ce que vous aviez enregistré est en sécurité.
app-crash-reload = Recharger
app-loading =
    .label = Chargement

app-shut-title = Le bureau est fermé
app-shut-code = Code de récupération
    .placeholder = Le code affiché au premier démarrage
app-shut-open = Ouvrir le bureau
app-recovery-text = Conservez le code de récupération de ce bureau ailleurs que sur cet ordinateur. Sans lui, un trousseau perdu signifie du courrier perdu.
app-recovery-show = Afficher le code
app-recovery-kept = Je l’ai conservé

app-news-arrived = Du courrier est arrivé

app-palette =
    .label = Rechercher ou exécuter une commande
    .placeholder = Rechercher ou exécuter
app-palette-do = Agir
app-palette-open = Ouvrir
app-palette-search = Rechercher
app-palette-all-messages = Tous les messages contenant <mark>{ $query }</mark>
app-palette-found = Résultats : { $count }
app-palette-hint-move = se déplacer
app-palette-hint-run = exécuter
app-palette-hint-all-keys = toutes les touches
app-palette-close =
    .label = Fermer
app-palette-empty = Aucun résultat. Essayez avec moins de lettres.

app-keys-title = Touches
app-keys-intro = Choisissez une touche pour la modifier. Les lettres seules n’agissent qu’en dehors des champs de texte.
app-keys-group-conversation = Conversation
app-keys-group-list = Liste
app-keys-group-go = Aller à
app-keys-group-window = Fenêtre
app-keys-none = aucune touche
app-keys-press = Appuyez sur une touche
app-keys-change =
    .label = Modifier la touche de « { $command } »
app-keys-off = Aucune touche
app-keys-reset = Valeur d’origine
app-keys-reset-all = Toutes les touches d’origine
app-keys-close =
    .label = Fermer
app-keys-taken = « { $command } » utilise déjà cette touche. Appuyez sur une autre.

app-command-go-mine = Aller à mes conversations
app-command-go-unassigned = Aller aux conversations non attribuées
app-command-go-open = Aller à toutes les conversations ouvertes
app-command-go-drafts = Aller aux brouillons
app-command-go-settings = Aller aux réglages
app-command-palette = Rechercher ou exécuter une commande
app-command-search = Rechercher dans les messages
app-command-new = Écrire un nouveau message
app-command-undo = Annuler la dernière action
app-command-keys = Afficher toutes les touches
app-command-panel = Afficher ou masquer le panneau client
app-command-theme = Changer les couleurs : clair, sombre, comme le système
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
