slip-title = Bon de retour
slip-cut = Découper cette adresse et la coller sur le colis.
slip-number = Numéro de retour
slip-order = Commande
slip-customer = Nom
slip-opened = Enregistré le
slip-send-by = À envoyer avant le
slip-steps = La marche à suivre
slip-step-pack =
    { $formality ->
        [informal] Emballe bien le tout, si possible dans l’emballage d’origine.
       *[neutral] Emballez bien le tout, si possible dans l’emballage d’origine.
    }
slip-step-enclose =
    { $formality ->
        [informal] Glisse le reste de cette feuille dans le colis : ton numéro de retour { $number } y figure.
       *[neutral] Glissez le reste de cette feuille dans le colis : votre numéro de retour { $number } y figure.
    }
slip-step-address =
    { $formality ->
        [informal] Découpe l’adresse ci-dessus et colle-la sur le colis. Si tu as reçu une étiquette d’envoi de notre part, utilise-la à la place.
       *[neutral] Découpez l’adresse ci-dessus et collez-la sur le colis. Si vous avez reçu une étiquette d’envoi de notre part, utilisez-la à la place.
    }
slip-step-send-by =
    { $formality ->
        [informal] Envoie le colis au plus tard le { $date } et garde la preuve de dépôt.
       *[neutral] Envoyez le colis au plus tard le { $date } et conservez la preuve de dépôt.
    }
slip-step-send =
    { $formality ->
        [informal] Envoie le colis et garde la preuve de dépôt.
       *[neutral] Envoyez le colis et conservez la preuve de dépôt.
    }
slip-step-wait =
    { $formality ->
        [informal] Dès que le colis sera arrivé et vérifié, nous t’écrirons.
       *[neutral] Dès que le colis sera arrivé et vérifié, nous vous écrirons.
    }
slip-quantity = Qté
slip-piece = Article
slip-reason = Motif
slip-outcome = Demandé
slip-page = Page { $page } sur { $pages }
slip-copy-title = Fiche de contrôle
slip-found = Ce que nous constatons
slip-notes = Remarques
slip-heading = Bon de retour
slip-about = Une feuille pour le colis : votre adresse, le numéro en clair, en code-barres et en code QR, ce qui revient et la marche à suivre.
slip-language = Langue du bon
slip-language-own = Langue du client
slip-save = Enregistrer en PDF
slip-attach = Joindre à la réponse
slip-copy = Fiche de contrôle
slip-told-saved = { $name } est dans vos téléchargements
slip-missing = Aucune de nos polices ne contient ces caractères, remplacés sur le bon par 〓 : { $characters }. Ajoutez-les à la main.
slip-none-conversation = Aucune conversation n’est liée à ce retour : enregistrez le bon et transmettez-le vous-même.
slip-command-save = Enregistrer le bon de retour en PDF
slip-command-attach = Joindre le bon de retour à la réponse
slip-command-copy = Enregistrer la fiche de contrôle en PDF
