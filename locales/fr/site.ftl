site-title = Aide { $shop }
site-lead = Comment pouvons-nous vous aider ?
site-home = Accueil de l’aide
site-skip = Aller au contenu
site-search = Rechercher dans l’aide
site-search-results = Résultats de la recherche
site-search-none = Aucun résultat. Essayez un autre mot ou écrivez-nous.
site-language = Langue
site-own-name = Français
site-fallback = Cet article n’est pas encore traduit. Il est affiché dans cette langue : { $language }
site-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
site-updated = Mis à jour le { $date }
site-contents = Sur cette page
site-related = Articles associés
site-helped = Cet article vous a-t-il aidé ?
site-helped-yes = Oui, par e-mail
site-helped-no = Non, par e-mail
site-helped-subject-yes = Utile : { $title }
site-helped-subject-no = Pas utile : { $title }
site-helped-body = Que manque-t-il ? Merci de laisser la ligne ci-dessous.
site-contact = Nous contacter
site-contact-lead = Dites-nous de quoi il s’agit ; avec votre numéro de commande, nous irons plus vite.
site-contact-email = E-mail
site-contact-phone = Téléphone
site-contact-address = Adresse
site-contact-hours = Horaires
site-callout-note = Remarque
site-callout-tip = Conseil
site-callout-important = Important
site-callout-warning = Attention
site-callout-caution = Danger
site-product-view = Voir dans la boutique
site-video-elsewhere = Regarder sur { $host }
site-video-captions = Sous-titres
site-video-transcript = Ce qui est dit dans le film
site-scan = Lire en ligne
site-missing = Cette page n’existe pas
site-withdrawal-mail = Se rétracter par e-mail
