topics-topic-delivery = Livraison
topics-topic-exchange = Échange, taille
topics-topic-return = Retour
topics-topic-damage = Dommage, défaut
topics-topic-payment = Paiement
topics-topic-order-change = Modification de commande
topics-topic-product = Question sur un produit
topics-topic-other = Autre chose
topics-item-check-tracking = Vérifier le suivi
topics-item-ask-carrier = Interroger le transporteur
topics-item-tell-date = Communiquer une date
topics-item-order-number = Numéro de commande
topics-item-address = Adresse de livraison
topics-item-check-stock = Vérifier le stock
topics-item-send-label = Envoyer l’étiquette de retour
topics-item-send-replacement = Expédier le remplacement
topics-item-wanted-size = Taille souhaitée
topics-item-check-period = Vérifier le délai de retour
topics-item-refund = Rembourser
topics-item-return-reason = Motif du retour
topics-item-is-unworn = Non porté et avec l’étiquette ?
topics-item-look-at-photo = Regarder la photo
topics-item-offer-solution = Proposer une solution
topics-item-tell-supplier = Informer le fournisseur
topics-item-damage-photo = Photo du dommage
topics-item-wanted-solution = Solution souhaitée
topics-item-check-payment = Vérifier le paiement
topics-item-payment-method = Moyen de paiement
topics-item-payment-date = Date du paiement
topics-item-check-not-shipped = Vérifier que rien n’est expédié
topics-item-change-order = Modifier la commande
topics-item-wanted-change = Modification souhaitée
topics-item-product-name = Nom ou référence du produit
topics-item-improve-text = Améliorer la fiche produit
topics-option-replacement = Remplacement
topics-option-refund = Remboursement
topics-option-repair = Réparation
topics-cause-supplier-fault = Faute du fournisseur
topics-cause-wrong-picking = Erreur de préparation
topics-cause-carrier-delay = Retard du transporteur
topics-cause-carrier-loss = Colis perdu par le transporteur
topics-cause-carrier-damage = Abîmé pendant le transport
topics-cause-size-chart = Guide des tailles trompeur
topics-cause-product-text = Fiche produit floue ou fausse
topics-cause-shop-site = Problème sur le site
topics-cause-our-mistake = Erreur de notre part
topics-cause-changed-mind = Changement d’avis
topics-cause-only-question = Simple question
topics-cause-other = Autre chose
topics-letter-ask =
    { $formality ->
        [formal] Afin de pouvoir vous aider, nous vous remercions de bien vouloir nous transmettre les éléments suivants :
        [informal] Pour qu’on puisse t’aider rapidement, envoie-nous encore ceci :
       *[neutral] Pour avancer rapidement, il nous manque encore les éléments suivants :
    }
topics-letter-thanks =
    { $formality ->
        [formal] Nous vous remercions de votre aide.
       *[neutral] Merci beaucoup !
    }
topics-letter-choice = { $name } ({ $options })
