### Images et fichiers des articles, et la page avant sa publication.

pictures-insert = Image ou fichier
pictures-alt = Ce que montre l’image
pictures-alt-hint = Décrivez-la pour ceux qui ne la voient pas
pictures-lost = { $name } n’est pas parmi les fichiers de cet article. Remettez-le ou retirez-le du texte.
pictures-take-out = Retirer l’image du texte
pictures-without-alt =
    { $count ->
        [one] Une image n’a pas encore de description. Il en faut une pour publier : que montre-t-elle ?
        [many] { $count } d’images n’ont pas encore de description. Il en faut pour publier : que montrent-elles ?
       *[other] { $count } images n’ont pas encore de description. Il en faut pour publier : que montrent-elles ?
    }
pictures-files = Images et fichiers
pictures-unused = Pas dans le texte
pictures-put = Mettre { $name } dans le texte
pictures-own = Un autre { $name } pour la langue : { $language }
pictures-save = Enregistrer { $name }
pictures-remove = Retirer { $name } de l’article
pictures-told-removed = { $name } retiré
pictures-told-added = { $name } ajouté
pictures-adding = Ajout en cours…
pictures-preview = Aperçu
pictures-preview-title = Tel que les lecteurs le verront
pictures-preview-close = Fermer
pictures-preview-width = Largeur
pictures-preview-phone = Téléphone
pictures-preview-wide = Ordinateur
pictures-preview-ground = Couleurs
pictures-preview-light = Clair
pictures-preview-dark = Sombre
pictures-preview-page = Page du site d’aide : { $title }
pictures-left-out =
    { $count ->
        [one] 1 image ou fichier n’arrive pas à cet endroit. La page y dit ce que montre l’image.
        [many] { $count } d’images et de fichiers n’arrivent pas à cet endroit. Les pages y disent ce que montrent les images.
       *[other] { $count } images et fichiers n’arrivent pas à cet endroit. Les pages y disent ce que montrent les images.
    }
