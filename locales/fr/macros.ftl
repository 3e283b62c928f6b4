macros-title = Macros
macros-command-go = Aller aux macros
macros-command-pick = Insérer une macro
macros-picker =
    .label = Insérer une macro
    .placeholder = Titre d’une macro, dans n’importe quelle langue
macros-picker-close =
    .label = Fermer
macros-picker-empty = Aucun titre ne contient ces mots.
macros-picker-insert = Insérer
macros-picker-manage = Toutes les macros
macros-empty = Les macros sont des textes que l’on écrit une fois et que l’on utilise souvent, dans la langue de chaque client.
macros-add-starters = Ajouter des macros toutes prêtes
macros-preview =
    .label = Ce que lirait le client
macros-variants =
    .label = Textes de cette macro
macros-formality-neutral = neutre
macros-formality-formal = vouvoiement
macros-formality-informal = tutoiement
macros-choice-other = Pas de texte en { $wanted } : celui-ci est en { $language }.
macros-choice-unknown = La langue du client est inconnue : ce texte est en { $language }.
macros-choice-differs = Le tutoiement ou le vouvoiement de ce texte n’est pas celui choisi pour ce client.
macros-choice-undecided = Personne n’a encore décidé s’il faut tutoyer ou vouvoyer ce client.
macros-choice-channel = Rédigé pour un autre type de canal.
macros-choice-stale = Plus ancien que le texte dont il est traduit.
macros-gaps = { $count ->
        [one] { $count } blanc à remplir avant l’envoi
       *[other] { $count } blancs à remplir avant l’envoi
    }
macros-missing-gaps = Blancs à remplir : { $names }
macros-action-snooze-hours = { $hours ->
        [one] Mettre en veille { $hours } heure
       *[other] Mettre en veille { $hours } heures
    }
macros-status-open = Ouvrir
macros-status-pending = Mettre en attente du client
macros-status-closed = Clôturer
macros-assign-me = M’attribuer la conversation
macros-assign-nobody = N’attribuer à personne
macros-assign-agent = Attribuer à un collègue
macros-done-applied = Macro « { $title } » appliquée
macros-done-imported = { $count ->
        [one] { $count } macro ajoutée ou modifiée
       *[other] { $count } macros ajoutées ou modifiées
    }
macros-done-archived = Macro « { $title } » archivée
macros-new = Nouvelle macro
macros-import = Importer
macros-export = Exporter
macros-archived = Archivées
macros-archive = Archiver
macros-restore = Restaurer
macros-row-languages = { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }
macros-row-missing = { $count ->
        [one] { $count } manquante
       *[other] { $count } manquantes
    }
macros-row-stale = pas à jour
macros-row-used = { $count ->
        [one] utilisée { $count } fois
       *[other] utilisée { $count } fois
    }
macros-choose = Choisissez une macro pour la lire ou la modifier.
macros-titles = Titres
macros-folder = Dossier
macros-actions = Actions
macros-field-status = Statut
macros-field-assign = Attribuer
macros-field-priority = Priorité
macros-field-add-tags = Ajouter des étiquettes
macros-field-remove-tags = Retirer des étiquettes
macros-field-snooze = Mettre en veille, en heures
macros-unchanged = Ne rien changer
macros-field-language = Langue
macros-field-channel = Canal
macros-field-formality = Tu ou vous
macros-field-subject = Objet
macros-field-text = Texte
macros-channel-mail = E-mail
macros-channel-chat = Chat
macros-text-add = Ajouter un texte
macros-variable-insert = Insérer une variable
macros-save = Enregistrer
macros-saved = Enregistré
macros-text-delete = Supprimer ce texte
macros-source = original
macros-stale-hint = L’original a changé depuis la rédaction de ce texte.
macros-still-right = Toujours valable
macros-minor = Petite correction : les traductions restent à jour
macros-preview-for = Aperçu pour
macros-preview-none = Il n’y a pas encore de conversation pour un aperçu.
macros-shop-title = Comment la boutique s’adresse à ses clients
macros-shop-undecided = pas encore décidé
