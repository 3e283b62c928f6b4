returns-why-rule = C’est la règle « { $rule } » de la zone « { $zone } » qui décide.
returns-why-until =
    { $from ->
        [delivery] À temps : le dernier jour est le { $date }, compté à partir de la livraison.
        [shipping] À temps : le dernier jour est le { $date }, compté à partir de l’expédition, car aucune livraison n’est connue.
       *[order] À temps : le dernier jour est le { $date }, compté à partir de la commande, car aucun colis n’est connu.
    }
returns-why-no-end = Il n’y a pas de délai.
returns-why-late = Trop tard : le dernier jour était le { $date }.
returns-why-excluded = La règle exclut cet article des retours.
returns-why-no-zone = Aucune zone de la politique ne couvre { $country }. À vous de décider.
returns-why-no-rule = Aucune règle de la politique ne convient. À vous de décider.
returns-why-other-currency = La règle « { $rule } » cite un montant dans une autre devise que celle de la commande. À vous de décider.
returns-why-condition-unknown = Une règle dépend de l’état de l’article, que personne ne connaît encore. Demandez-le.
returns-why-ours-to-check = La loi oblige peut-être la boutique à en répondre : aucune règle ne refuse cela toute seule. À vous de décider.
returns-why-fee = Des frais de { $amount } sont déduits.
returns-why-fee-waived = Les frais prévus par la règle ne s’appliquent pas ici.
returns-why-label-shop = Le renvoi est à la charge de la boutique.
returns-why-label-customer = Le renvoi est à la charge du client.
returns-why-photo = Il faut d’abord une photo.
returns-why-review = Quelqu’un doit y jeter un œil avant l’accord.
returns-why-keep-it = La valeur est si faible que le client garde l’article.
returns-why-bonus = Un avoir reçoit { $percent } % de plus.
returns-why-withdrawal = Rétractation à temps : le dernier jour est le { $date }. C’est la loi qui décide, pas la politique.
returns-why-withdrawal-early = Rétractation avant l’arrivée de tous les colis, donc à temps. C’est la loi qui décide, pas la politique.
returns-why-withdrawal-late = Le droit de rétractation a pris fin le { $date }.
returns-why-withdrawal-holidays = Le droit de rétractation a pris fin le { $date }, ou un peu plus tard : les jours fériés de { $country } ne sont pas connus ici. À vous de décider.
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] La loi ne donne pas de droit de rétractation : l’article se périme rapidement.
        [custom_made] La loi ne donne pas de droit de rétractation : l’article a été fabriqué selon les souhaits du client.
        [unsealed] La loi ne donne plus de droit de rétractation : l’article a été descellé.
       *[digital] La loi ne donne plus de droit de rétractation : le contenu numérique a commencé.
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Tout dépend si l’article a été descellé, ce que personne ne sait encore. Demandez-le.
       *[digital] Tout dépend si le contenu numérique a commencé, ce que personne ne sait encore. À vous de décider.
    }
returns-why-withdrawal-elsewhere = Aucun droit de rétractation n’est connu pour { $country }. Traitez la demande selon votre propre politique, ou décidez vous-même.
returns-why-delivery = Toute la commande revient : { $amount } de livraison sont aussi remboursés.
returns-default-rule-ours = Notre erreur
returns-default-rule-guarantee = Garantie et dommages de transport
returns-default-rule-final-sale = Ni repris ni échangé
returns-default-rule-unopened = Non ouvert
returns-default-rule-reduced = Articles soldés
returns-default-rule-rest = Tout le reste
returns-default-zone-eu = Espace économique européen
returns-default-zone-uk = Royaume-Uni
returns-default-zone-us = États-Unis
returns-default-zone-rest = Reste du monde
returns-default-eu-shop = Boutique dans l’UE
returns-default-uk-shop = Boutique au Royaume-Uni
returns-default-us-shop = Boutique aux États-Unis
returns-default-strict = Stricte
returns-default-generous = Généreuse

returns-notice-recognised = Ce message ressemble à une rétractation. La loi fixe des délais : accusez-en réception et décidez sans tarder.
returns-notice-computer-off = Comptoir tourne sur l’un de vos ordinateurs. Tant que celui-ci est éteint ou en veille, il n’accuse réception de rien ; la page où les clients se rétractent doit envoyer son accusé de réception depuis votre boutique.
returns-notice-no-advice = Ceci aide à lire et à compter, mais ne constitue pas un conseil juridique. En cas d’enjeu, consultez un avocat ou votre chambre de commerce.
returns-notice-page = Texte pour la page « se rétracter du contrat »

### Les pages des retours.

returns-title = Retours
returns-command-go = Aller aux retours
returns-command-start = Commencer un retour
returns-command-receive = Réceptionner des colis
returns-command-moves = Étapes suivantes du retour
returns-needs-you = À traiter
returns-views = Quels retours
returns-find = Numéro, nom, commande ou article
returns-shapes = Affichage des retours
returns-shape-list = Liste
returns-shape-board = Tableau
returns-shape-calendar = Échéances
returns-shape-facts = Chiffres
returns-group-open = Tous en cours
returns-group-requested = Demandés
returns-group-approved = Acceptés
returns-group-under-way = En route
returns-group-here = Arrivés
returns-group-decided = Décidés
returns-group-done = Réglés
returns-group-over = Terminés
returns-empty = Un retour part d’une commande : { $key } à côté d’une conversation, ou « Commencer un retour » dans le menu de la commande.
returns-empty-plain = Un retour part d’une commande : choisissez « Commencer un retour » dans son menu, à côté d’une conversation ou sur la fiche du client.
returns-none-here = Aucun retour ici.
returns-none-found = Aucun retour ne correspond à votre saisie.
returns-list =
    .label = Retours
returns-card-moves =
    .label = Étapes suivantes de { $number }
returns-pieces =
    { $count ->
        [one] { $count } pièce
       *[other] { $count } pièces
    }

returns-state-draft = Brouillon
returns-state-requested = Demandé
returns-state-needs_info = En attente de réponse
returns-state-approved = Accepté
returns-state-awaiting_parcel = Colis attendu
returns-state-in_transit = En transit
returns-state-lost_in_transit = Perdu en route
returns-state-received = Reçu
returns-state-inspecting = En contrôle
returns-state-decided = Décidé
returns-state-settled = Réglé
returns-state-closed = Clos
returns-state-declined = Refusé
returns-state-cancelled = Annulé
returns-state-expired = Expiré
returns-state-disputed = Contesté
returns-track-voluntary = Commercial
returns-track-withdrawal = Rétractation
returns-track-warranty = Garantie
returns-track-transport_damage = Dommage de transport
returns-fault-customer = Choix du client
returns-fault-shop = La boutique en répond
returns-reason-too_small = Trop petit
returns-reason-too_large = Trop grand
returns-reason-style_differs = Style ou couleur différents
returns-reason-not_as_described = Non conforme à la description
returns-reason-defective = Défectueux
returns-reason-damaged_in_transit = Abîmé pendant le transport
returns-reason-wrong_item = Mauvais article
returns-reason-missing_part = Pièce manquante
returns-reason-arrived_late = Arrivé en retard
returns-reason-several_sizes = Plusieurs tailles à essayer
returns-reason-changed_mind = Changement d’avis
returns-reason-gift = Cadeau
returns-reason-other = Autre
returns-outcome-advice = Conseil, sans retour
returns-outcome-exchange = Autre taille ou couleur
returns-outcome-other_product = Autre article
returns-outcome-credit = Avoir
returns-outcome-refund = Remboursement
returns-outcome-partial_refund = Remboursement partiel, article gardé
returns-outcome-replacement = Même article renvoyé
returns-outcome-repair = Réparation
returns-outcome-keep_it = Remboursement, article gardé
returns-outcome-donate = Remboursement, article donné
returns-grade-a = comme neuf
returns-grade-b = ouvert
returns-grade-c = traces d’usage
returns-grade-d = défectueux
returns-grade-e = abîmé par le client
returns-grade-x = erroné ou vide
returns-disposition-restock = Remis en stock
returns-disposition-outlet = Outlet
returns-disposition-refurbish = À reconditionner
returns-disposition-to_supplier = Au fournisseur
returns-disposition-donate = Don
returns-disposition-recycle = Recyclage
returns-disposition-dispose = Mise au rebut
returns-disposition-missing = Manquant
returns-money = Argent
returns-money-none = Rien encore
returns-money-authorised = Autorisé
returns-money-partial = Fait en partie
returns-money-done = Fait
returns-money-failed = À vérifier
returns-goods = Marchandise
returns-goods-none = Rien encore
returns-goods-label = Envoi expliqué
returns-goods-sent = Expédiée
returns-goods-arrived = Arrivée
returns-goods-graded = Contrôlée
returns-goods-stocked = Rangée
returns-goods-written_off = Passée en perte

returns-move-answer = Le client a répondu
returns-move-ask_info = Demander des précisions
returns-move-approve = Accepter
returns-move-goodwill = Accepter par geste commercial
returns-move-decline = Refuser
returns-move-cancel = Le client annule
returns-move-await_parcel = Attendre le colis
returns-move-ship = Saisir le colis
returns-move-lose = Colis perdu
returns-move-receive = Colis arrivé
returns-move-decide = Décider
returns-move-close = Clore
returns-move-dispute = Le client conteste
returns-move-refund = Rembourser { $amount }
returns-move-credit = Créditer { $amount }
returns-more =
    .label = Autres étapes
returns-ask-info = Demander des précisions
returns-ungraded =
    { $count ->
        [one] Il reste { $count } article à noter
       *[other] Il reste { $count } articles à noter
    }
returns-told-moved = { $number }: { $state }
returns-told-started = Retour { $number } commencé
returns-told-open = Ouvrir

returns-decline-title = Refuser { $number }
returns-decline-word = Pourquoi ? Le client lira ceci.
returns-info-title = Question sur { $number }
returns-info-word = Que devez-vous savoir, ou voir en photo ?
returns-dispute-title = Le client conteste { $number }
returns-dispute-word = Que dit le client ?
returns-cancel-title = Annuler { $number }
returns-cancel-word = Note (facultative)
returns-cancel-keep = Garder
returns-goodwill-title = Accepter { $number } par geste commercial
returns-goodwill-word = Pourquoi une exception est-elle juste ici ?
returns-decide-title = Décider { $number }
returns-decide-about = Ceci fixe ce que rapporte chaque article et commence à l’exécuter.
returns-decide-nothing = Rien n’est payé : seul ce qui est convenu pour les articles a lieu.
returns-decide-credit = Avoir
returns-decide-replacement = Le même article est envoyé encore une fois.
returns-decide-exchange = Quelqu’un passe à la main la commande d’échange.
returns-decide-do = Décider
returns-outcome-title = Ce que le client obtient pour { $title }
returns-outcome-offer = Montant payé
returns-outcome-do = Modifier
returns-inspect-title = Constat : { $title }
returns-inspect-grade = Note
returns-inspect-place = Destination
returns-inspect-deduction = Déduction pour usure
returns-inspect-found = Ce que vous voyez
returns-inspect-do = Enregistrer
returns-inspect-open = Déduction et notes
returns-charges-title = Frais, livraison et bonus de { $number }
returns-charges-fee = Frais
returns-charges-shipping = Livraison remboursée
returns-charges-bonus = Bonus sur l’avoir
returns-charges-do = Modifier
returns-receive-title = Réceptionner des colis
returns-receive-field = Numéros sur les colis
returns-receive-hint = Scannez-les ou saisissez-les, un par ligne.
returns-receive-do = Réceptionner
returns-receive-done = Terminé
returns-receive-received =
    { $count ->
        [0] Aucun colis réceptionné
        [one] { $count } colis réceptionné
       *[other] { $count } colis réceptionnés
    }
returns-receive-unknown = Aucun retour ne porte ce numéro
returns-receive-refused = n’attend pas de colis : { $state }

returns-start-title = Retour de la commande { $order }
returns-start-lines = Ce qui revient
returns-start-pieces = Pièces
returns-start-pieces-label = Pièces de { $title }
returns-start-of = sur { $count }
returns-start-none-left = Tout est déjà en route ou remboursé.
returns-start-reason = Motif
returns-start-reason-label = Motif pour { $title }
returns-start-wish = Le client souhaite
returns-start-wish-label = Souhait du client pour { $title }
returns-start-comment = Ce que dit le client
returns-start-track = À quel titre
returns-start-track-voluntary-hint = Selon vos propres règles.
returns-start-track-withdrawal-hint = Le droit de se rétracter sous 14 jours : argent et marchandise sont rendus dans les 14 jours suivant la déclaration, sans frais.
returns-start-track-warranty-hint = Un défaut dont le vendeur répond.
returns-start-track-transport_damage-hint = Cassé en route.
returns-start-notice = Jour de la déclaration
returns-start-do = Commencer le retour
returns-start-missing = Choisissez au moins une pièce.
returns-start-pick = Quelle commande ?
returns-start-pick-empty = Aucune commande ne correspond à votre saisie.
returns-start-pick-close =
    .label = Fermer

returns-case-place = { $at } sur { $total }
returns-case-back =
    .label = Revenir aux retours
returns-case-order =
    .label = Ouvrir la commande { $number }
returns-due-repay = Rembourser avant le { $day }
returns-due-goods = Marchandise avant le { $day }
returns-due-left =
    { $days ->
        [0] Aujourd’hui
        [one] Encore { $days } jour
       *[other] Encore { $days } jours
    }
returns-due-over =
    { $days ->
        [0] Dépassé aujourd’hui
        [one] Dépassé de { $days } jour
       *[other] Dépassé de { $days } jours
    }
returns-due-notice = 14 jours depuis la déclaration, { $moment }
returns-due-paid = L’argent est parti ou payé
returns-due-nothing = Plus rien à attendre
returns-due-arrived = Arrivée le { $day }
returns-due-sent = Expédiée le { $day }
returns-due-repay-short = Rembourser
returns-due-goods-short = Marchandise
returns-steps = Avancement du retour
returns-step-at = Étape { $at } sur { $total } : { $step }
returns-step-done = faite
returns-step-now = en cours
returns-step-ahead = à venir
returns-step-since = depuis { $moment }
returns-items = Ce qui revient
returns-items-item = Article
returns-items-reason = Motif
returns-items-outcome = Issue
returns-items-grade = Note
returns-items-place = Destination
returns-items-refund = Montant
returns-items-grade-label = Note pour { $title }
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = Issue pour { $title } : { $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = À noter
returns-items-last = Dernier à noter
returns-items-sum = { $value } − { $off }
returns-sums-value = Payé pour cela
returns-sums-deduction = Déduction
returns-sums-fee = Frais
returns-sums-shipping = Livraison aller
returns-sums-bonus = Bonus
returns-sums-credit = Avoir
returns-sums-refund = Remboursement
returns-sums-total = Total
returns-sums-change = Modifier frais, livraison et bonus
returns-sums-left = Il reste { $amount } de l’argent de la commande.
returns-effects = Ce qui suit
returns-effect-refund = Remboursement
returns-effect-credit = Avoir
returns-effect-replacement = Même article renvoyé
returns-effect-exchange = Commande d’échange
returns-effect-restock = Remise en stock
returns-effect-difference = Différence à payer par le client
returns-effect-state-queued = Attend son tour
returns-effect-state-sent = En cours
returns-effect-state-waiting = Attend le paiement
returns-effect-state-confirmed = Fait
returns-effect-state-failed = Échec
returns-effect-state-manual = À la main
returns-effect-manual = La boutique ne le permet pas d’ici. Faites-le là-bas, puis dites-le ici.
returns-effect-approval = Attend l’accord du propriétaire
returns-effect-open = Actions dans les boutiques
returns-effect-again = Réessayer
returns-effect-by-hand = Fait à la main
returns-effect-code = Code { $code }
returns-wrote = Ce qu’a écrit le client
returns-conversation = Ouvrir la conversation
returns-goodwill = Geste commercial
returns-parcel = Colis
returns-history = Historique
returns-why-title-yes = Pourquoi c’est permis
returns-why-title-no = Pourquoi ce n’est pas permis
returns-why-title-you = Ce que dit la politique
returns-why-for-you = Pour vous
returns-why-for-customer = Ce que lit le client
returns-why-goodwill = Geste commercial : { $reason }
returns-letter-title = Lettre au client
returns-letter-write = Reprendre dans la réponse
returns-event-started = Commencé depuis la commande { $order }
returns-event-found = Reconnu par le programme dans une lettre
returns-event-notice_again = Le client l’a déclaré une nouvelle fois
returns-event-order_set = Commande { $order } choisie
returns-event-letter_sent = Lettre envoyée : { $letter }
returns-event-letter_taken = Lettre reprise dans la réponse : { $letter }
returns-event-letter_dropped = Lettre inutile : { $letter }
returns-event-moved-request = Demandé
returns-event-moved-ask_info = Précisions demandées
returns-event-moved-answer = Le client a répondu
returns-event-moved-approve = Accepté
returns-event-moved-decline = Refusé
returns-event-moved-cancel = Annulé
returns-event-moved-expire = Expiré : rien n’est arrivé à temps
returns-event-moved-await_parcel = Colis attendu
returns-event-moved-ship = Colis en route
returns-event-moved-lose = Colis donné pour perdu
returns-event-moved-receive = Colis reçu
returns-event-moved-inspect = Contrôle commencé
returns-event-moved-decide = Décidé, { $amount } à rembourser
returns-event-moved-settle = Réglé
returns-event-moved-close = Clos
returns-event-moved-dispute = Le client conteste
returns-event-parcel = Colis saisi { $tracking }
returns-event-graded = { $item } noté { $grade }
returns-event-parcel_removed = Colis retiré { $tracking }
returns-event-parcel_fate = Colis { $tracking } : { $fate }
returns-fate-under_way = en route
returns-fate-here = arrivé
returns-fate-lost = perdu
returns-event-declared = { $item } : état { $condition }
returns-event-file_added = { $file } ajouté
returns-event-file_removed = { $file } retiré
returns-event-file_restored = { $file } remis
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = Frais { $fee }, livraison { $shipping }
returns-event-effect_done = { $kind } : fait
returns-event-effect_failed = { $kind } : échec
returns-event-effect_again = { $kind } : nouvel essai
returns-event-effect_waits = { $kind } : attendue
returns-event-effect_paid = { $kind } : payée par le client
returns-event-effect_late = { $kind } : impayée depuis une semaine
returns-event-effect_gone = { $kind } : sa commande est annulée dans la boutique
returns-event-exception_asked = Exception demandée
returns-event-exception_refused = Exception refusée
returns-event-mirror_asked = Demandé dans la boutique : { $name }
returns-event-mirror_led = Mis à jour dans la boutique : { $status }
returns-event-mirror_moved = Modifié dans la boutique : { $status }
returns-event-mirror_failed = La boutique n’a pas accepté cette étape
returns-event-by = { $name }, { $at }

returns-of-order = { $count } pièces sur { $total } dans { $number }
returns-section = Retours
returns-section-start =
    .label = Commencer un retour

returns-calendar-over = En retard
returns-calendar-today = Aujourd’hui
returns-calendar-later = Plus tard
returns-calendar-empty = Aucune échéance en vue : rien à payer ni à recevoir.
returns-policy-title = Politique de retour
returns-policy-about = La première règle d’une zone qui convient décide. Une commande est jugée selon la version en vigueur lorsqu’elle a été passée. Le droit de rétractation l’emporte sur toute règle. Ceci n’est pas un conseil juridique.
returns-policy-none = Aucune politique n’est encore enregistrée : une personne décide de chaque retour.
returns-policy-version = Version { $version }, pour les commandes depuis le { $date }
returns-policy-version-first = Version { $version }, pour toutes les commandes
returns-policy-begin = Commencer par
returns-policy-begin-hint = Remplace ce qui figure ci-dessous. Rien ne vaut avant l’enregistrement.
returns-policy-zone-name = Zone
returns-policy-withdrawal-label = Qui paie le renvoi en cas de rétractation
returns-policy-zone-add = Ajouter une zone
returns-policy-zone-remove = Retirer cette zone
returns-policy-rule-name = Nom de la règle
returns-policy-rule-new = Nouvelle règle
returns-policy-rule-add = Ajouter une règle
returns-policy-rule-remove = Retirer cette règle
returns-policy-rule-earlier = Consulter cette règle plus tôt
returns-policy-rule-later = Consulter cette règle plus tard
returns-policy-eligible = Peut être retourné
returns-policy-label = Qui paie le renvoi
returns-policy-review = Quelqu’un l’examine d’abord
returns-policy-photo = Une photo est nécessaire
returns-policy-itself = Accepté d’office
returns-policy-save = Enregistrer comme nouvelle version
returns-policy-discard = Annuler les modifications
returns-policy-try-yes = Peut être retourné
returns-policy-try-no = Ne peut pas être retourné
returns-policy-try-you = À vous de décider
returns-policy-language = Langue
returns-policy-fee-free = Sans frais pour ces motifs
returns-policy-keep = Ce qui vaut moins qu’un montant reste chez le client
returns-policy-state-unopened = Non ouvert
returns-policy-state-opened = Ouvert
returns-policy-state-used = Utilisé
returns-policy-state-damaged = Abîmé
returns-why-outcome-until = Délai propre jusqu’au { $date } : { $outcome }.
returns-why-outcome-late = Délai terminé le { $date }, donc non proposé : { $outcome }.
returns-why-outcome-fee = { $amount } sont déduits pour : { $outcome }.
returns-why-outcome-free = Rien n’est déduit pour : { $outcome }.
