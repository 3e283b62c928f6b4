knowledge-title = Connaissances
knowledge-command-go = Aller à la base de connaissances
knowledge-new = Nouvel article
knowledge-create = Créer l’article
knowledge-choose = Choisissez un article pour le lire ou le modifier.
knowledge-empty = Les articles sont des réponses que l’on écrit une fois, dans chaque langue, pour l’équipe ou pour les clients.
knowledge-nothing = Aucun article ne correspond.
knowledge-search = Chercher des articles dans toutes les langues
knowledge-filter = Quels articles
knowledge-filter-all = Tous les articles
knowledge-filter-stale = Avec des traductions pas à jour
knowledge-filter-unpublished = Avec des textes non publiés
knowledge-filter-review = À relire
knowledge-back = Retour à la liste
knowledge-article = Article
knowledge-details = À propos de cet article
knowledge-languages = Langues de cet article
knowledge-language-add = Ajouter une langue
knowledge-category = Catégorie
knowledge-category-new = Nouvelle catégorie
knowledge-category-none = Sans catégorie
knowledge-category-edit = Modifier la catégorie « { $name } »
knowledge-category-name = Nom en { $language }
knowledge-category-parent = Rangée dans
knowledge-category-save = Enregistrer la catégorie
knowledge-category-remove = Supprimer la catégorie
knowledge-row-internal = interne
knowledge-row-languages = { $count ->
        [one] { $count } langue
       *[other] { $count } langues
    }
knowledge-row-stale = { $count ->
        [one] { $count } pas à jour
       *[other] { $count } pas à jour
    }
knowledge-row-drafts = { $count ->
        [one] { $count } brouillon
       *[other] { $count } brouillons
    }
knowledge-row-review = à relire
knowledge-status-new = manque
knowledge-status-stale = pas à jour
knowledge-status-draft = brouillon
knowledge-status-review = en relecture
knowledge-status-published = publié
knowledge-source = original
knowledge-source-text = Le texte à traduire
knowledge-source-version = Original, version { $number }
knowledge-follows = Suit la version { $number }
knowledge-field-title = Titre
knowledge-field-title-in = Titre en { $language }
knowledge-field-summary = Résumé en une ou deux phrases
knowledge-field-text = Texte de l’article
knowledge-field-source = Rédigé d’abord en
knowledge-field-category = Catégorie
knowledge-field-internal = Pour l’équipe seulement
knowledge-field-kind = Type
knowledge-field-owner = Responsable
knowledge-field-review = À relire le
knowledge-field-formality = Tutoiement ou vouvoiement
knowledge-kind-answer = Réponse
knowledge-kind-steps = Pas à pas
knowledge-kind-policy = Règles
knowledge-kind-video = Vidéo
knowledge-owner-none = Personne
knowledge-editor-source = Markdown
knowledge-editor-hint = Rédigez la réponse. Commencez une ligne par # pour un titre ou par - pour une liste.
knowledge-tools = Mise en forme
knowledge-tool-level = Type de paragraphe
knowledge-tool-paragraph = Paragraphe
knowledge-tool-heading = Titre { $level }
knowledge-tool-bold = Gras
knowledge-tool-italic = Italique
knowledge-tool-bullets = Liste à puces
knowledge-tool-numbers = Liste numérotée
knowledge-tool-quote = Citation
knowledge-tool-link = Lien
knowledge-tool-link-address = Adresse du lien
knowledge-tool-link-set = Placer le lien
knowledge-saved = Enregistré comme brouillon
knowledge-saving = Enregistrement…
knowledge-untitled = Pas encore enregistré : il manque le titre
knowledge-save-again = Réessayer d’enregistrer
knowledge-conflict = Ce texte a été modifié par quelqu’un d’autre pendant que vous écriviez. L’autre version est enregistrée, la vôtre pas encore.
knowledge-conflict-diff = De l’autre texte au vôtre :
knowledge-conflict-mine = Garder le mien ; l’autre reste dans l’historique
knowledge-conflict-theirs = Prendre l’autre et abandonner le mien
knowledge-stale = L’original a changé depuis la rédaction de ce texte.
knowledge-stale-show = Ce qui a changé
knowledge-stale-right = Le texte est à jour
knowledge-publish = Publier : { $language }
knowledge-unpublish = Retirer de la publication
knowledge-ask-review = Demander une relecture
knowledge-done-published = Texte publié : { $language }
knowledge-sees-nothing = Les lecteurs ne voient pas ce texte.
knowledge-sees-this = Les lecteurs voient ce texte.
knowledge-sees-older = Les lecteurs voient une version plus ancienne.
knowledge-history = Historique
knowledge-history-of = Historique : { $language }
knowledge-history-version = Version { $number }
knowledge-history-close = Fermer
knowledge-history-restore = Rétablir cette version
knowledge-diff = Ce qui a changé dans cette version
knowledge-diff-same = Le texte ne diffère en rien.
knowledge-diff-unchanged = { $count ->
        [one] { $count } paragraphe inchangé
       *[other] { $count } paragraphes inchangés
    }
knowledge-inserted = { $count ->
        [0] Pas encore utilisé dans une réponse
        [one] Utilisé dans { $count } réponse
       *[other] Utilisé dans { $count } réponses
    }
knowledge-remove = Supprimer l’article
knowledge-done-removed = « { $title } » supprimé
