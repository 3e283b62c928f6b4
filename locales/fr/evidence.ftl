evidence-title = Photos et fichiers
evidence-add = Ajouter un fichier
evidence-empty = Rien pour l’instant. Déposez des photos ici, collez-les ou prenez-les dans un message.
evidence-drop = Relâchez pour ajouter
evidence-kind-photo = Photo
evidence-kind-label = Étiquette de retour
evidence-kind-other = Fichier
evidence-open = Afficher { $name }
evidence-more = Que faire de { $name }
evidence-save = Enregistrer
evidence-answer = Joindre à la réponse
evidence-mark-photo = C’est une photo
evidence-mark-label = C’est une étiquette de retour
evidence-mark-other = C’est autre chose
evidence-shows = Concerne { $item }
evidence-shows-all = Concerne tout le retour
evidence-remove = Retirer
evidence-told-removed = { $name } a été retiré
evidence-told-added = { $name } fait maintenant partie de { $number }
evidence-offered =
    { $count ->
        [one] Le client a envoyé 1 fichier
       *[other] Le client a envoyé { $count } fichiers
    }
evidence-offered-answer =
    { $count ->
        [one] Le client a répondu avec 1 fichier
       *[other] Le client a répondu avec { $count } fichiers
    }
evidence-offered-all = Tout ajouter
evidence-offered-choose = Choisir
evidence-offered-add = Ajouter
evidence-offered-add-label = Ajouter { $name } au retour
evidence-picture-place = Image { $at } sur { $total }
evidence-picture-next = Image suivante
evidence-picture-previous = Image précédente
evidence-picture-close = Fermer
evidence-attachment-add = Ajouter au retour { $number }
evidence-attachment-menu = Ajouter { $name } à un retour

evidence-parcels = Colis
evidence-parcel-add = Ajouter un colis
evidence-parcel-title = Colis de { $number }
evidence-parcel-tracking = Numéro de suivi
evidence-parcel-carrier = Transporteur
evidence-parcel-guess = Ressemble à { $carrier }
evidence-parcel-link = Lien de suivi personnel (facultatif)
evidence-parcel-posted = Preuve de dépôt, jour
evidence-parcel-posted-hint = À saisir seulement si vous avez vu la preuve. Lors d’une rétractation, vous ne pouvez alors plus attendre le retour des biens.
evidence-parcel-moved = Dernier mouvement vu, jour
evidence-parcel-pieces = Contenu (facultatif)
evidence-parcel-do = Valider
evidence-parcel-unnamed = Colis sans numéro
evidence-parcel-follow = Suivre { $tracking } sur la page du transporteur
evidence-parcel-more = Que faire du colis { $tracking }
evidence-parcel-edit = Modifier
evidence-parcel-here = Il est arrivé
evidence-parcel-lost = Il est perdu
evidence-parcel-under-way = Il est encore en route
evidence-parcel-remove = Retirer
evidence-parcel-told-removed = Colis retiré
evidence-parcel-since = en route depuis le { $day }
evidence-parcel-arrived = arrivé le { $day }
evidence-parcel-given-up = déclaré perdu le { $day }
evidence-parcel-proved = Dépôt prouvé le { $day }
evidence-parcel-seen = vu pour la dernière fois le { $day }
evidence-rests =
    { $days ->
        [one] Aucun mouvement depuis 1 jour
       *[other] Aucun mouvement depuis { $days } jours
    }
evidence-rests-ask = Demander au client
evidence-rests-limit = Jours sans mouvement au bout desquels on recherche un colis de retour
evidence-may-wait = Vous pouvez attendre les biens ou la preuve de leur dépôt.
evidence-may-not-wait = Le dépôt est prouvé : attendre les biens n’est plus une raison.

evidence-condition = État
evidence-condition-unknown = État non indiqué
evidence-condition-label = État de { $title } selon le client
