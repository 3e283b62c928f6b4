blocks-title = Textes communs
blocks-about = Un texte commun est tenu à un seul endroit et figure dans plusieurs articles. Modifiez-le ici : tous reprennent les nouveaux mots après la prochaine publication du site d’aide.
blocks-back = Retour aux articles
blocks-new = Nouveau texte commun
blocks-policy = Politique de retour
blocks-policy-about = Comptoir rédige ce texte d’après les règles de retour de la boutique, dans la langue de chaque article.
blocks-policy-go = Modifier les règles de retour
blocks-where = { $count ->
        [0] Ne figure encore dans aucun article
        [one] Figure dans { $count } article
       *[other] Figure dans { $count } articles
    }
blocks-edit = Modifier
blocks-remove = Supprimer
blocks-remove-title = Supprimer « { $name } » ?
blocks-remove-about = { $count ->
        [0] Il ne figure dans aucun article.
        [one] { $count } article ne dira plus rien à cet endroit.
       *[other] { $count } articles ne diront plus rien à cet endroit.
    }
blocks-name = Nom
blocks-language = Langue
blocks-text = Texte : { $language }
blocks-save = Enregistrer le texte commun
blocks-label = Texte commun
blocks-gone = Le texte commun « { $key } » n’existe pas. Les lecteurs ne voient rien ici.
blocks-other = Les lecteurs voient ceci dans une autre langue ({ $language }) : il n’y a pas de texte dans celle de l’article.
blocks-dead = Les lecteurs ne voient rien à la place de : { $names }. Ces textes communs n’existent pas.
blocks-none = Aucun texte commun ne porte ce nom.
blocks-open = Aller aux textes communs
