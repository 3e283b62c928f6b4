letter-quote-attribution = Le { $date }, { $name } a écrit :
letter-forward-heading = ---------- Message transféré ----------
letter-forward-from = De : { $value }
letter-forward-date = Date : { $value }
letter-forward-subject = Objet : { $value }
letter-forward-to = À : { $value }
letter-forward-cc = Cc : { $value }
letter-subject-reply = Re:
letter-subject-forward = TR:
letter-signature =
    Cordialement,
    { $agent }
    { $shop }
letter-customer-unnamed = notre client ou cliente
letter-salutation-formal = Bonjour { $name }
letter-salutation-formal-nameless = Bonjour
letter-salutation = Bonjour { $name }
letter-salutation-nameless = Bonjour
letter-order-heading = Commande { $number } du { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = Livraison : { $amount }
letter-order-total = Total : { $total }
letter-order-follow-carrier = Le colis a été confié à { $carrier } et peut être suivi ici : { $url }
letter-order-follow = Le colis peut être suivi ici : { $url }
letter-order-parcel-carrier = Le colis a été confié à { $carrier }, numéro de suivi { $number }.
letter-order-parcel = Le numéro de suivi du colis est { $number }.
letter-order-stage-awaiting-payment = en attente de paiement
letter-order-stage-on-hold = en attente
letter-order-stage-preparing = en préparation
letter-order-stage-partly-sent = partiellement expédiée
letter-order-stage-sent = expédiée
letter-order-stage-delivered = livrée
letter-order-stage-completed = terminée
letter-order-stage-refunded = remboursée
letter-order-stage-cancelled = annulée
letter-product-price = { $title } : { $price }
letter-product-reduced = { $title } : { $price } au lieu de { $before }
letter-product-in-stock = En stock.
letter-product-few =
    { $count ->
        [one] Plus qu’un exemplaire.
       *[other] Plus que { $count } exemplaires.
    }
letter-product-sold-out = Épuisé pour le moment.
letter-return-why-until = Vous pouvez demander le retour jusqu’au { $date }.
letter-return-why-no-end = Vous pouvez demander le retour à tout moment.
letter-return-why-late = Le délai pour ce retour a pris fin le { $date }.
letter-return-why-excluded = Cet article ne peut pas être retourné.
letter-return-why-person = Nous examinons nous-mêmes votre demande et reviendrons vers vous.
letter-return-why-condition = Merci de nous dire dans quel état est l’article : non ouvert, ouvert, utilisé ou abîmé.
letter-return-why-fee = Nous déduisons { $amount } pour le retour.
letter-return-why-fee-waived = Le retour est gratuit pour vous.
letter-return-why-label-shop = Les frais de renvoi sont à notre charge.
letter-return-why-label-customer = Les frais de renvoi sont à votre charge.
letter-return-why-photo = Merci de nous envoyer d’abord une photo.
letter-return-why-keep-it = Vous pouvez garder l’article.
letter-return-why-bonus = Si vous choisissez un avoir, nous ajoutons { $percent } %.
letter-return-why-withdrawal = Vous vous êtes rétracté à temps ; le dernier jour est le { $date }. Nous remboursons ce que vous avez payé.
letter-return-why-withdrawal-early = Vous vous êtes rétracté à temps. Nous remboursons ce que vous avez payé.
letter-return-why-withdrawal-late = Le droit de rétractation a pris fin le { $date }.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] Il n’y a pas de droit de rétractation pour les biens qui se détériorent rapidement.
        [custom_made] Il n’y a pas de droit de rétractation pour les articles fabriqués selon vos souhaits.
        [unsealed] Il n’y a plus de droit de rétractation pour ces articles une fois descellés.
       *[digital] Il n’y a plus de droit de rétractation pour un contenu numérique dont l’exécution a commencé.
    }
letter-return-why-delivery = Nous remboursons aussi { $amount } de livraison.
letter-return-policy-headline = Retours et remboursements
letter-return-policy-zone-eu = Livraisons dans l’Espace économique européen
letter-return-policy-zone-uk = Livraisons au Royaume-Uni
letter-return-policy-zone-us = Livraisons aux États-Unis
letter-return-policy-zone-rest = Livraisons dans tous les autres pays
letter-return-policy-zone-named = Livraisons vers : { $zone }
letter-return-policy-all = Cela concerne tout ce que vous achetez chez nous.
letter-return-policy-rest = Dans tous les autres cas, voici ce qui s’applique.
letter-return-policy-when = Cela concerne : { $conditions }.
letter-return-policy-if-reason = les retours pour l’un de ces motifs ({ $list })
letter-return-policy-if-tags = articles marqués { $list }
letter-return-policy-if-skus = références commençant par { $list }
letter-return-policy-if-titles = articles dont le nom contient { $list }
letter-return-policy-if-price-from = prix à partir de { $amount }
letter-return-policy-if-price-to = prix jusqu’à { $amount }
letter-return-policy-if-discounted = articles soldés
letter-return-policy-if-full-price = articles à plein tarif
letter-return-policy-if-final-sale = articles ni repris ni échangés
letter-return-policy-if-not-final-sale = articles qui peuvent être repris ou échangés
letter-return-policy-if-quantity-from =
    { $count ->
        [one] à partir d’une pièce
       *[other] à partir de { $count } pièces
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [one] une seule pièce
       *[other] jusqu’à { $count } pièces
    }
letter-return-policy-if-state = les articles dans cet état ({ $list })
letter-return-policy-if-warranty = défauts couverts par la garantie légale
letter-return-policy-if-transport = dommages pendant le transport
letter-return-policy-not-returnable = Ces articles ne peuvent pas être retournés.
letter-return-policy-days =
    { $count ->
        [one] Vous pouvez demander un retour dans la journée suivant la livraison.
       *[other] Vous pouvez demander un retour dans les { $count } jours suivant la livraison.
    }
letter-return-policy-no-end = Vous pouvez demander un retour à tout moment.
letter-return-policy-outcomes = Nous proposons : { $list }.
letter-return-policy-fee-flat = Nous déduisons { $amount } par retour.
letter-return-policy-fee-percent = Nous déduisons { $percent } % du prix.
letter-return-policy-fee-none = Le retour lui-même ne coûte rien.
letter-return-policy-fee-free = Aucune déduction pour ces motifs : { $list }.
letter-return-policy-label-shop = Les frais de renvoi sont à notre charge.
letter-return-policy-label-customer = Les frais de renvoi sont à votre charge.
letter-return-policy-photo = Merci de joindre une photo à votre demande.
letter-return-policy-review = Nous examinons chaque demande avant de l’accepter.
letter-return-policy-keep-it = Vous pouvez garder ce qui vaut moins de { $amount }.
letter-return-policy-bonus = Si vous choisissez un avoir, nous ajoutons { $percent } %.
letter-return-policy-ours = Si l’erreur vient de nous, par exemple un article erroné, défectueux ou abîmé, nous ne déduisons rien et les frais de renvoi sont à notre charge.
letter-return-policy-withdrawal = Les consommateurs peuvent se rétracter dans les 14 jours suivant la réception du dernier colis, sans donner de motif. Nous remboursons alors tous les paiements, y compris la livraison standard, dans les 14 jours suivant votre notification et par le même moyen de paiement ; nous pouvons attendre d’avoir reçu les articles ou une preuve d’envoi. Merci de renvoyer les articles dans les 14 jours suivant votre notification. Nous ne déduisons qu’une perte de valeur due à des manipulations allant au-delà de ce qu’il faut pour essayer les articles.
letter-return-policy-withdrawal-label-shop = En cas de rétractation, les frais de renvoi sont à notre charge.
letter-return-policy-withdrawal-label-customer = En cas de rétractation, les frais de renvoi sont à votre charge.
letter-return-policy-withdrawal-except = Il n’y a pas de droit de rétractation pour : { $list }.
letter-return-policy-kind-perishable = biens qui se détériorent rapidement
letter-return-policy-kind-custom-made = articles fabriqués selon les souhaits du client
letter-return-policy-kind-unsealed = articles d’hygiène, enregistrements et logiciels scellés, une fois descellés
letter-return-policy-kind-digital = contenus numériques commencés avec l’accord du client
letter-return-reason-too-small = trop petit
letter-return-reason-too-large = trop grand
letter-return-reason-style-differs = style ou couleur différents
letter-return-reason-not-as-described = non conforme à la description
letter-return-reason-defective = défectueux
letter-return-reason-damaged-in-transit = abîmé pendant le transport
letter-return-reason-wrong-item = article erroné
letter-return-reason-missing-part = pièce manquante
letter-return-reason-arrived-late = arrivé en retard
letter-return-reason-several-sizes = plusieurs tailles commandées
letter-return-reason-changed-mind = changement d’avis
letter-return-reason-gift = cadeau
letter-return-reason-other = autre motif
letter-return-outcome-advice = conseil
letter-return-outcome-exchange = échange contre une autre taille ou couleur
letter-return-outcome-other-product = échange contre un autre article
letter-return-outcome-credit = avoir
letter-return-outcome-refund = remboursement
letter-return-outcome-partial-refund = remboursement partiel
letter-return-outcome-replacement = remplacement
letter-return-outcome-repair = réparation
letter-return-outcome-keep-it = remboursement sans renvoi
letter-return-outcome-donate = remboursement si vous donnez l’article
letter-return-state-unopened = non ouvert
letter-return-state-opened = ouvert
letter-return-state-used = utilisé
letter-return-state-damaged = abîmé


letter-return-item = { $quantity } × { $title }
letter-return-requested-subject = Retour { $number } : demande bien reçue
letter-return-requested-body =
    { $formality ->
        [informal] Merci pour ton message. Nous avons noté que tu souhaites nous retourner, de ta commande { $order } :
       *[neutral] Merci pour votre message. Nous avons noté que vous souhaitez nous retourner, de votre commande { $order } :
    }

    { $items }

    { $formality ->
        [informal] Le numéro de ton retour est { $number }. Nous examinons ta demande et revenons vers toi avec la suite ; n’envoie rien pour l’instant.
       *[neutral] Le numéro de votre retour est { $number }. Nous examinons votre demande et revenons vers vous avec la suite ; merci de ne rien envoyer pour l’instant.
    }
letter-return-needs-info-subject = Retour { $number } : une question avant de continuer
letter-return-needs-info-body =
    { $formality ->
        [informal] Pour décider du retour de ta commande { $order }, il nous manque encore :
       *[neutral] Afin de pouvoir décider du retour de votre commande { $order }, nous vous remercions de nous faire parvenir :
    }

    { $questions }

    { $formality ->
        [informal] Réponds simplement à ce message ; tu peux y joindre des photos.
       *[neutral] Une réponse à ce message suffit ; vous pouvez y joindre des photos.
    }
letter-return-approved-subject = Retour { $number } accepté : comment l’envoyer
letter-return-approved-body =
    { $formality ->
        [informal] Bonne nouvelle : nous acceptons le retour de ta commande { $order } :
       *[neutral] Nous acceptons volontiers le retour de votre commande { $order } :
    }

    { $items }

    { $formality ->
        [informal] Emballe bien le tout, glisse dans le colis un papier avec le numéro de retour { $number } et envoie-le à :
       *[neutral] Merci de bien emballer le tout, de glisser dans le colis un papier portant le numéro de retour { $number } et de l’envoyer à :
    }

    { $address }
letter-return-send-by =
    { $formality ->
        [informal] Pense à envoyer le colis au plus tard le { $date }.
       *[neutral] Merci d’envoyer le colis au plus tard le { $date }.
    }
letter-return-postage-ours =
    { $formality ->
        [informal] Les frais de port sont pour nous : utilise notre étiquette.
       *[neutral] Les frais de port sont à notre charge : merci d’utiliser notre étiquette.
    }
letter-return-postage-yours =
    { $formality ->
        [informal] Les frais de port sont à ta charge ; garde bien la preuve de dépôt.
       *[neutral] Les frais de port sont à votre charge ; merci de conserver la preuve de dépôt.
    }
letter-return-declined-subject = À propos du retour { $number }
letter-return-declined-body =
    { $formality ->
        [informal] Nous avons examiné ta demande avec attention. Malheureusement, nous ne pouvons pas reprendre, de ta commande { $order } :
       *[neutral] Nous avons examiné votre demande avec attention. Malheureusement, nous ne pouvons pas reprendre, de votre commande { $order } :
    }

    { $items }

    La raison : { $reason }

    { $formality ->
        [informal] Si quelque chose ne te semble pas juste, réponds à ce message et nous regarderons à nouveau.
       *[neutral] Si quelque chose ne vous semble pas exact, répondez à ce message et nous examinerons à nouveau votre demande.
    }
letter-return-awaiting-subject = Retour { $number } : nous attendons le colis
letter-return-awaiting-body =
    { $formality ->
        [informal] Le colis de ton retour { $number } ne nous est pas encore parvenu. Nous attendons :
       *[neutral] Le colis de votre retour { $number } ne nous est pas encore parvenu. Nous attendons :
    }

    { $items }

    Voici à nouveau l’adresse :

    { $address }

    { $formality ->
        [informal] S’il est déjà en route, envoie-nous le numéro de suivi pour que nous puissions le guetter.
       *[neutral] S’il est déjà en route, merci de nous envoyer le numéro de suivi afin que nous puissions le guetter.
    }
letter-return-received-subject = Retour { $number } : le colis est arrivé
letter-return-received-body =
    { $formality ->
        [informal] Le colis de ton retour { $number } est arrivé, merci ! Nous avons reçu :
       *[neutral] Le colis de votre retour { $number } nous est bien parvenu, merci. Nous avons reçu :
    }

    { $items }

    { $formality ->
        [informal] Nous vérifions le tout et t’écrivons dès que c’est réglé.
       *[neutral] Nous vérifions le tout et vous écrivons dès que c’est réglé.
    }
letter-return-refund-subject = Retour { $number } : le remboursement est parti
letter-return-refund-body =
    { $formality ->
        [informal] Ton retour { $number } de la commande { $order } est vérifié. Nous t’avons remboursé { $amount } par le moyen de paiement utilisé pour la commande.
       *[neutral] Votre retour { $number } de la commande { $order } est vérifié. Nous vous avons remboursé { $amount } par le moyen de paiement utilisé pour la commande.
    }

    { $days ->
        [one] Il faut parfois { $days } jour ouvré à la banque ou au service de paiement pour l’afficher.
       *[other] Il faut parfois jusqu’à { $days } jours ouvrés à la banque ou au service de paiement pour l’afficher.
    }
letter-return-deduction = { $amount } ont été déduits : { $reason }
letter-return-exchange-subject = Retour { $number } : l’échange est en route
letter-return-exchange-body =
    { $formality ->
        [informal] Bonne nouvelle : pour ton retour { $number }, nous t’avons envoyé :
       *[neutral] Pour votre retour { $number }, nous vous avons envoyé :
    }

    { $items }
letter-return-exchange-due-subject = Retour { $number } : l’échange, { $amount } à payer
letter-return-exchange-due-body =
    { $formality ->
        [informal] Pour ton retour { $number }, nous avons mis de côté pour toi :
       *[neutral] Pour votre retour { $number }, nous avons mis de côté pour vous :
    }

    { $items }

    { $formality ->
        [informal] Il reste { $amount } à payer. Dès que tu as payé ici, nous l’envoyons :
       *[neutral] Il reste { $amount } à payer. Dès que vous avez payé ici, nous l’envoyons :
    }

    { $link }
letter-return-credit-subject = Retour { $number } : le bon d’achat
letter-return-credit-body =
    { $formality ->
        [informal] Pour ton retour { $number }, tu reçois un bon d’achat de { $amount }. Saisis simplement ce code au moment de payer :
       *[neutral] Pour votre retour { $number }, vous recevez un bon d’achat de { $amount }. Merci de saisir ce code au moment de payer :
    }

    { $code }
letter-return-credit-until = Il est valable jusqu’au { $date }.
letter-return-keep-subject = Retour { $number } : rien à renvoyer
letter-return-keep-body =
    { $formality ->
        [informal] Nous sommes désolés pour ce désagrément. Tu n’as rien à renvoyer : garde ces articles ou donne-les :
       *[neutral] Nous regrettons ce désagrément. Vous n’avez rien à renvoyer : vous pouvez garder ces articles ou les donner :
    }

    { $items }

    { $formality ->
        [informal] Nous t’avons remboursé { $amount } par le moyen de paiement utilisé pour la commande.
       *[neutral] Nous vous avons remboursé { $amount } par le moyen de paiement utilisé pour la commande.
    } { $days ->
        [one] Il faut parfois { $days } jour ouvré pour que le montant soit visible.
       *[other] Il faut parfois jusqu’à { $days } jours ouvrés pour que le montant soit visible.
    }
letter-return-withdrawal-subject = Accusé de réception de la rétractation, commande { $order }
letter-return-withdrawal-body =
    { $formality ->
        [informal] Nous accusons réception de ta déclaration de rétractation du contrat.
       *[neutral] Nous accusons réception de votre déclaration de rétractation du contrat.
    }

    Reçue : { $received }
    Commande : { $order }

    { $items }

    La déclaration telle que nous l’avons reçue :

    { $content }

    { $formality ->
        [informal] Merci de nous renvoyer les articles sans retard excessif, au plus tard le { $send }. Nous te remboursons tous les paiements reçus pour ceux-ci, y compris les frais de livraison standard, sans retard excessif et au plus tard le { $repay }, par le même moyen de paiement et sans frais. Nous pouvons différer le remboursement jusqu’à ce que nous ayons récupéré les articles ou reçu une preuve de leur expédition, la date retenue étant celle du premier de ces faits.
       *[neutral] Nous vous prions de nous renvoyer les articles sans retard excessif, au plus tard le { $send }. Nous vous remboursons tous les paiements reçus pour ceux-ci, y compris les frais de livraison standard, sans retard excessif et au plus tard le { $repay }, par le même moyen de paiement et sans frais. Nous pouvons différer le remboursement jusqu’à ce que nous ayons récupéré les articles ou reçu une preuve de leur expédition, la date retenue étant celle du premier de ces faits.
    }

    { $formality ->
        [informal] Conserve bien ce message.
       *[neutral] Merci de conserver ce message.
    }
letter-return-withdrawal-address =
    L’adresse pour les articles :

    { $address }
letter-return-expired-subject = Retour { $number } : délai écoulé
letter-return-expired-body =
    { $formality ->
        [informal] Rien ne nous est parvenu à temps pour ton retour { $number } ; nous l’avons donc clôturé.
       *[neutral] Rien ne nous est parvenu dans le délai convenu pour votre retour { $number } ; nous l’avons donc clôturé.
    }

    { $formality ->
        [informal] Si le colis est en route ou si tu as eu un empêchement, réponds à ce message : nous trouverons une solution.
       *[neutral] Si le colis est en route ou si vous avez eu un empêchement, répondez à ce message : nous trouverons une solution.
    }
letter-return-lost-subject = Retour { $number } : nous recherchons le colis
letter-return-lost-body =
    { $formality ->
        [informal] Le colis de ton retour { $number } semble s’être perdu en chemin. Nous avons demandé au transporteur de le rechercher.
       *[neutral] Le colis de votre retour { $number } semble s’être perdu en chemin. Nous avons demandé au transporteur de le rechercher.
    }

    { $formality ->
        [informal] Si tu as une preuve de dépôt, envoie-la-nous. Nous t’écrivons dès que nous en savons plus.
       *[neutral] Si vous avez une preuve de dépôt, merci de nous l’envoyer. Nous vous écrivons dès que nous en savons plus.
    }
letter-return-resting-subject = Retour { $number } : où est le colis ?
letter-return-resting-body =
    { $formality ->
        [informal] Le colis de ton retour { $number } ne nous est pas encore parvenu. Le dernier mouvement que nous avons vu date du { $day }.
       *[neutral] Le colis de votre retour { $number } ne nous est pas encore parvenu. Le dernier mouvement que nous avons vu date du { $day }.
    }
letter-return-resting-ask =
    { $formality ->
        [informal] En sais-tu plus, ou le colis est-il revenu chez toi ? Si tu as une preuve de dépôt, envoie-la-nous : elle permet au transporteur de rechercher le colis.
       *[neutral] En savez-vous plus, ou le colis est-il revenu chez vous ? Si vous avez une preuve de dépôt, merci de nous l’envoyer : elle permet au transporteur de rechercher le colis.
    }
letter-return-closed-subject = Retour { $number } : tout est réglé
letter-return-closed-body =
    { $formality ->
        [informal] Ton retour { $number } est réglé. Pour toute question, réponds simplement à ce message.
       *[neutral] Votre retour { $number } est réglé. Pour toute question, il vous suffit de répondre à ce message.
    }
letter-withdrawal-page-heading = Se rétracter du contrat
letter-withdrawal-page-explanation = Les consommateurs peuvent se rétracter du contrat dans les 14 jours suivant la réception des articles, sans donner de motif. Un nom, le numéro de commande et une adresse pour notre accusé de réception suffisent. La rétractation peut porter sur toute la commande ou sur une partie.
letter-withdrawal-page-name = Nom
letter-withdrawal-page-order = Numéro de commande et, si la rétractation n’est que partielle, les articles concernés
letter-withdrawal-page-email = Adresse e-mail pour l’accusé de réception
letter-withdrawal-page-first = Se rétracter du contrat ici
letter-withdrawal-page-second = Confirmer la rétractation
letter-withdrawal-page-done = La déclaration de rétractation nous est parvenue le { $received }. Un accusé de réception reprenant son contenu a été envoyé par e-mail.
letter-return-question-photo =
    { $formality ->
        [informal] Des photos montrant ce que tu décris, une par article
       *[formal] Des photos montrant ce que vous décrivez, une par article
    }
letter-return-why-outcome-until = Possible jusqu’au { $date } : { $outcome }.
letter-return-why-outcome-late = Le délai a pris fin le { $date } pour : { $outcome }.
letter-return-why-outcome-fee = Pour ce choix, nous déduisons { $amount } : { $outcome }.
letter-return-why-outcome-free = Rien n’est déduit pour : { $outcome }.
letter-return-policy-if-stores = commandes passées sur { $list }
letter-return-policy-own-days =
    { $count ->
        [one] Jusqu’à un jour après la livraison : { $outcome }.
       *[other] Jusqu’à { $count } jours après la livraison : { $outcome }.
    }
letter-return-policy-own-fee-flat = Nous déduisons { $amount } par retour pour : { $outcome }.
letter-return-policy-own-fee-percent = Nous déduisons { $percent } % du prix pour : { $outcome }.
letter-return-policy-own-fee-none = Nous ne déduisons rien pour : { $outcome }.
letter-return-policy-photo-from = À partir d’une valeur de { $amount }, merci de joindre une photo à votre demande.
letter-return-policy-review-from = À partir d’une valeur de { $amount }, nous examinons la demande avant de l’accepter.
letter-return-policy-not-possible = Un retour n’est pas possible.
letter-return-policy-years =
    { $count ->
        [one] Vous pouvez en faire la demande dans l’année suivant la livraison.
       *[other] Vous pouvez en faire la demande dans les { $count } ans suivant la livraison.
    }
