customers-panel =
    .label = Client
customers-panel-title = Client
customers-panel-hide =
    .label = Masquer le panneau
customers-panel-open = Ouvrir le panneau
customers-name-unknown = Client sans nom
customers-language-change = modifier
customers-language-set =
    .label = Langue de ce client
    .placeholder = Chercher une langue
customers-language-unknown = Langue inconnue
customers-language-source-person = définie manuellement
customers-language-source-declared = indiquée dans le message
customers-language-source-detected = reconnue dans le texte
customers-since =
    { $count ->
        [one] { $count } conversation, depuis { $since }
       *[other] { $count } conversations, depuis { $since }
    }
customers-notes-title = Notes
customers-notes-empty = Aucune note. Les notes restent internes.
customers-notes-add =
    .label = Ajouter une note
customers-notes-delete =
    .label = Supprimer cette note
customers-notes-input =
    .label = Nouvelle note sur ce client
    .placeholder = Qu’est-ce que l’équipe devrait savoir ?
customers-notes-save = Enregistrer la note
customers-notes-cancel = Abandonner
customers-earlier-title = Conversations précédentes
customers-earlier-empty = C’est la première conversation.
customers-earlier-no-subject = (sans objet)
customers-earlier-more = { $count } de plus
customers-name-edit =
    .label = Modifier le nom
customers-name-input =
    .label = Nom du client
customers-name-save = Enregistrer le nom
