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
knowledge-editor-hint = Rédigez la réponse. Commencez une ligne par # pour un titre ou par - pour une liste. Tapez / pour insérer un tableau, des étapes ou une astuce.
knowledge-tools = Mise en forme
knowledge-tool-level = Type de paragraphe
knowledge-tool-paragraph = Paragraphe
knowledge-tool-heading = Titre { $level }
knowledge-tool-bold = Gras
knowledge-tool-italic = Italique
knowledge-tool-bullets = Liste à puces
knowledge-tool-numbers = Liste numérotée
knowledge-tool-quote = Citation
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

knowledge-site = Site d’aide
knowledge-site-command-go = Aller au site d’aide
knowledge-site-back = Retour aux articles
knowledge-site-about = Les articles publics et publiés deviennent de simples fichiers qui fonctionnent sur tout serveur web, depuis un dossier et hors ligne.
knowledge-site-places = Où il se trouve
knowledge-site-place = Un emplacement du site d’aide
knowledge-site-none = Un emplacement est un dossier, une archive, un serveur, un site WordPress ou une boutique Shopify où le site d’aide est écrit. Vous voyez ce qui changerait avant toute écriture.
knowledge-site-add = Ajouter un emplacement
knowledge-site-change = Modifier
knowledge-site-remove = Oublier
knowledge-site-remove-title = Oublier « { $name } » ?
knowledge-site-remove-about = Ce qui a été écrit dans { $place } y reste ; Comptoir ne saura simplement plus ce qui vient de lui.
knowledge-site-name = Nom
knowledge-site-kind = Type
knowledge-site-kind-folder = Dossier sur cet ordinateur
knowledge-site-kind-zip = Archive (.zip)
knowledge-site-folder = Dossier, avec son chemin complet
knowledge-site-zip = Fichier se terminant par .zip, avec son chemin complet
knowledge-site-address = Adresse web où les lecteurs le trouvent, s’il y en a une
knowledge-site-address-hint = Avec elle, les pages ont un code QR à l’impression, un flux et un plan pour les moteurs de recherche.
knowledge-site-save-target = Garder cet emplacement
knowledge-site-look = Voir ce qui changerait
knowledge-site-looking = Comparaison avec ce qui s’y trouve …
knowledge-site-publish = Publier maintenant
knowledge-site-publishing = Écriture du site d’aide
knowledge-site-progress = { $done } sur { $total } fichiers
knowledge-site-stop = Arrêter
knowledge-site-open = Ouvrir
knowledge-site-never = Rien n’a encore été publié ici.
knowledge-site-run-done = Publié : { $moment }
knowledge-site-run-stopped = Arrêté : { $moment }. Publiez à nouveau pour continuer.
knowledge-site-run-failed = Échec : { $moment }
knowledge-site-run-counts = Fichiers : { $added } ajoutés, { $changed } modifiés, { $removed } supprimés
knowledge-site-left = { $count ->
        [one] { $count } fichier est resté tel quel, car il a été modifié là-bas.
       *[other] { $count } fichiers sont restés tels quels, car ils ont été modifiés là-bas.
    }
knowledge-site-plan = Ce qui changerait
knowledge-site-plan-nothing = Tout y est comme il faut.
knowledge-site-plan-added = { $count ->
        [one] { $count } fichier est ajouté
       *[other] { $count } fichiers sont ajoutés
    }
knowledge-site-plan-changed = { $count ->
        [one] { $count } fichier est modifié
       *[other] { $count } fichiers sont modifiés
    }
knowledge-site-plan-removed = { $count ->
        [one] { $count } fichier est supprimé
       *[other] { $count } fichiers sont supprimés
    }
knowledge-site-plan-edited = { $count ->
        [one] { $count } fichier a été modifié là-bas par d’autres et reste tel quel
       *[other] { $count } fichiers ont été modifiés là-bas par d’autres et restent tels quels
    }
knowledge-site-plan-unchanged = { $count ->
        [one] { $count } fichier reste inchangé
       *[other] { $count } fichiers restent inchangés
    }
knowledge-site-plan-more = { $count ->
        [one] et { $count } autre
       *[other] et { $count } autres
    }
knowledge-site-plan-overwrite = Remplacer ce que d’autres y ont modifié
knowledge-site-plan-atomic = Les lecteurs voient l’ancien site jusqu’à ce que le nouveau soit complet.
knowledge-site-plan-stepwise = Les pages sont remplacées l’une après l’autre.
knowledge-site-plan-close = Pas maintenant
knowledge-site-shop = Ce qu’il dit de la boutique
knowledge-site-shop-name = Il s’appelle { $name }, comme la boutique dans les réglages.
knowledge-site-accent = Couleur des liens et boutons
knowledge-site-accent-choose = Choisir une couleur
knowledge-site-accent-bad = Ce n’est pas une couleur. Écrivez-la comme #274cbc.
knowledge-site-accent-sample = Lien
knowledge-site-font = Police
knowledge-site-font-system = Celle des programmes du lecteur
knowledge-site-font-clear = Large et simple
knowledge-site-font-warm = Chaleureuse
knowledge-site-font-book = Comme dans les livres
knowledge-site-font-sample = Laver les vestes de pluie à 30 degrés
knowledge-site-font-hint = Seulement des polices présentes sur les ordinateurs et téléphones : rien n’est chargé d’ailleurs.
knowledge-site-logo = Logo
knowledge-site-logo-choose = Choisir une image
knowledge-site-logo-other = Autre image
knowledge-site-logo-remove = Retirer
knowledge-site-logo-hint = Il figure à côté du nom sur chaque page. Il est redessiné, pour que rien d’autre du fichier ne suive.
knowledge-site-accent-light = En clair, bien lisible : contraste { $ratio } pour 1
knowledge-site-accent-darker = En clair, trop pâle ({ $ratio } pour 1) : le site l’assombrit
knowledge-site-accent-dark = En sombre, bien lisible : contraste { $ratio } pour 1
knowledge-site-accent-lighter = En sombre, trop foncée ({ $ratio } pour 1) : le site l’éclaircit
knowledge-site-email = Adresse e-mail pour les lecteurs
knowledge-site-email-hint = Les réponses à « Cela vous a-t-il aidé ? » arrivent ici. Sans adresse, personne n’est interrogé.
knowledge-site-phone = Téléphone
knowledge-site-postal = Adresse postale
knowledge-site-hours = Heures de contact, en { $language }
knowledge-site-zone = Fuseau horaire des dates
knowledge-site-withdrawal = Une page pour se rétracter d’une commande
knowledge-site-save = Enregistrer
knowledge-site-saved = Enregistré. Les lecteurs le verront après la prochaine publication.
knowledge-site-languages = Langues du site
knowledge-site-languages-none = Aucun article public n’est encore publié. Publiez d’abord un texte.
knowledge-site-language-count = { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
knowledge-votes = A-t-il aidé les lecteurs ?
knowledge-votes-none = Aucun lecteur n’a encore répondu.
knowledge-votes-of = { $yes } sur { $all } disent oui

knowledge-insert = Insérer
knowledge-insert-find = Que voulez-vous insérer ?
knowledge-insert-none = Rien ne porte ce nom.
knowledge-insert-table = Tableau
knowledge-insert-steps = Étapes
knowledge-insert-line = Ligne de séparation
knowledge-insert-article = Lien vers un article
knowledge-insert-product = Fiche produit
knowledge-insert-product-find = Produit ou référence
knowledge-insert-product-use = Utiliser la référence { $sku }
knowledge-insert-shop-name = Nom de la boutique
knowledge-insert-shop-email = Adresse e-mail de la boutique
knowledge-insert-shop-phone = Téléphone de la boutique
knowledge-callout-note = Remarque
knowledge-callout-tip = Astuce
knowledge-callout-important = Important
knowledge-callout-warning = Attention
knowledge-callout-caution = Prudence
knowledge-table-row = Ligne au-dessous
knowledge-table-column = Colonne après
knowledge-table-row-remove = Supprimer la ligne
knowledge-table-column-remove = Supprimer la colonne
knowledge-table-remove = Supprimer le tableau
knowledge-dead-links = Les lecteurs n’y accèdent pas : { $links }. L’article est supprimé, réservé à l’équipe ou non publié.
knowledge-field-slug = Adresse de sa page
knowledge-move-up = Monter
knowledge-move-down = Descendre
knowledge-links = Concerne
knowledge-links-none = Sans produits, sujets ni motifs, il n’est trouvé que par ses mots.
knowledge-links-add = Ajouter un produit, un sujet ou un motif
knowledge-link-product = Produit
knowledge-link-topic = Sujet
knowledge-link-reason = Motif de retour
knowledge-link-remove = Retirer { $name }

knowledge-site-kind-wordpress = Pages d’un site WordPress
knowledge-site-kind-sftp = Dossier sur un serveur (SFTP)
knowledge-site-kind-shopify = Pages d’une boutique Shopify connectée
knowledge-site-shopify = Boutique
knowledge-site-shopify-none = Aucune boutique Shopify n’est encore connectée. Connectez-en une dans les réglages, sous Boutiques ; sa clé a aussi besoin du droit « write_content ».
knowledge-site-shopify-hint = Les clés de la boutique servent ici. Elles ont besoin du droit « write_content ». Ce qui y est supprimé est perdu : Shopify n’a pas de corbeille pour les pages.
knowledge-site-wordpress = Adresse du site WordPress, par exemple https://shop.example/
knowledge-site-sftp = Serveur et dossier, par exemple sftp://shop.example/srv/help
knowledge-site-user = Utilisateur
knowledge-site-app-password = Mot de passe d’application
knowledge-site-app-password-hint = Vous le créez dans WordPress, dans le profil d’un compte qui peut modifier les pages.
knowledge-site-secret = Mot de passe, ou phrase secrète de la clé
knowledge-site-secret-show = Afficher le mot de passe
knowledge-site-secret-hide = Masquer le mot de passe
knowledge-site-secret-kept = Laissé vide, ce qui est déjà enregistré reste.
knowledge-site-key-file = Clé privée, avec son chemin complet, s’il y en a une
knowledge-site-local = Il est sur cet ordinateur ou dans mon propre réseau
knowledge-site-trust = J’ai comparé la clé { $fingerprint } : c’est celle de ce serveur
knowledge-site-trying = Essai de connexion …

knowledge-import = Importer des articles
knowledge-import-hint = Pages Markdown ou HTML avec leurs images, tableau CSV, ou exports JSON de Zendesk Guide et de Help Scout Docs. Vous voyez le résultat avant que rien ne change.
knowledge-import-choose = Où se trouvent les articles
knowledge-import-choose-files = Choisir des fichiers
knowledge-import-choose-folder = Choisir un dossier
knowledge-import-chosen = Fichiers : { $count }
knowledge-import-path-hint = Ou un chemin sur l’ordinateur où tourne Comptoir, aussi pour les dossiers de plus de 128 Mo.
knowledge-import-path = Dossier ou fichier
knowledge-import-format = Écrit en
knowledge-import-format-auto = Reconnaître automatiquement
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = Langue quand un texte ne l’indique pas
knowledge-import-publish = Publier aussitôt ce que les lecteurs voyaient là-bas
knowledge-import-overwrite = Remplacer les textes modifiés ici depuis
knowledge-import-look = Voir le résultat
knowledge-import-looking = Lecture…
knowledge-import-again = Choisir autre chose
knowledge-import-close = Fermer
knowledge-import-progress = { $done } sur { $total }
knowledge-import-run = { $count ->
        [one] Importer { $count } texte
       *[other] Importer { $count } textes
    }
knowledge-import-none = Tout ce qui s’y trouve est déjà là.
knowledge-import-done = Les articles sont là.
knowledge-import-stopped = Arrêté. Ce qui a été repris reste ; relancez l’import pour continuer.
knowledge-import-added = Nouveaux
knowledge-import-changed = Modifiés
knowledge-import-same = Inchangés
knowledge-import-left-out = Laissés de côté
knowledge-import-pictures = Images non reprises
knowledge-import-look-at = À regarder
knowledge-import-more = { $count ->
        [one] { $count } autre
       *[other] { $count } autres
    }
knowledge-import-reason-no_title = sans titre
knowledge-import-reason-no_text = seulement cité dans une liste ; exportez l’article lui-même
knowledge-import-reason-too_long = trop long pour un article
knowledge-import-reason-language_unknown = langue inconnue
knowledge-import-reason-broken = endommagé, ou autre chose que ce que dit son nom
knowledge-import-reason-too_large = trop volumineux
knowledge-import-reason-unknown_kind = d’un type qui n’est pas lu
knowledge-import-reason-html_too_deep = HTML imbriqué sans fin
knowledge-import-reason-twice = un autre texte de cet article dans cette langue a été repris
knowledge-import-reason-removed = supprimé ici
knowledge-import-reason-edited_here = modifié ici et là-bas depuis ; le texte d’ici reste
knowledge-import-note-picture = Image non reprise
knowledge-import-note-link = Lien qui ne mène nulle part
knowledge-import-note-embedded = Vidéo ou cadre, devenu un lien
knowledge-import-note-script = Script ou formulaire, laissé de côté
knowledge-import-note-table = Tableau à cellules fusionnées, devenu des paragraphes
knowledge-import-note-markup = HTML que les lecteurs ne voient pas
knowledge-import-note-variable = Mots entre doubles accolades
knowledge-import-note-wordless = Image sans description : le texte n’est pas publié
knowledge-import-shown = Images
knowledge-import-fate-kept = est reprise
knowledge-import-fate-too_large = trop grande ; 25 Mo et 40 millions de pixels au plus
knowledge-import-fate-unreadable = abîmée, ou d’un format non accepté ; enregistrez-la en PNG ou JPEG
knowledge-import-fate-too_many = l’article contient déjà le nombre maximal de fichiers
knowledge-import-fate-missing = ne figure pas parmi les fichiers
knowledge-import-fate-elsewhere = se trouve sur un serveur et y reste ; rien n’est téléchargé
knowledge-import-take-back = Annuler l’import
knowledge-import-taken-back = L’import a été annulé.
knowledge-import-kept = Reste, car modifié depuis
knowledge-import-toast = Textes importés : { $count }
