### Chiffres des retours : combien revient, pourquoi, et ce qui ressort.

facts-period = Période
facts-period-this_month = Ce mois-ci
facts-period-last_month = Le mois dernier
facts-period-this_quarter = Ce trimestre
facts-period-year = Douze mois
facts-period-custom = Dates au choix
facts-from = Premier jour
facts-to = Dernier jour
facts-shop = Boutique
facts-all-shops = Toutes les boutiques
facts-country = Pays
facts-all-countries = Tous les pays
facts-export = Enregistrer en CSV
# $count (Number): lines of the table
facts-saved = Enregistré. Lignes : { $count }
facts-empty = Dès qu’il y aura un retour, vous lirez ici combien revient, pourquoi, ce que cela coûte et combien de temps cela prend.
facts-none-here = Rien n’a été mesuré sur cette période.

facts-figures = Chiffres de la période
facts-rate = Pièces revenues
facts-rate-about = Sur les pièces livrées pendant la période. Les retours refusés, annulés ou expirés ne comptent pas, ni ce qui a été résolu par un conseil ou un remboursement partiel.
facts-value = Valeur revenue
facts-value-about = Ce qui a été payé pour ces pièces, sur ce qui a été payé pour toutes les pièces livrées pendant la période. Chaque monnaie est comptée à part.
facts-kept = Chiffre d’affaires conservé
facts-kept-about = Échanges et avoirs, sur la valeur de toutes les pièces des retours commencés pendant la période et décidés.
facts-exchanged = Échangées
facts-exchanged-about = Pièces devenues une autre taille, une autre couleur ou un autre article, sur toutes les pièces des retours commencés pendant la période et décidés.
facts-saved-cases = Réglées sans renvoi
facts-saved-cases-about = Pièces restées chez le client après un conseil ou un remboursement partiel, sur toutes les pièces des retours commencés pendant la période et décidés.
facts-fees = Frais
facts-fees-about = Retenus dans les retours commencés pendant la période et décidés.
facts-answer = De la demande à la réponse
facts-answer-about = Jusqu’au oui ou au non, pour les réponses données pendant la période. La moitié n’a pas dépassé le premier chiffre, neuf sur dix n’ont pas dépassé le second.
facts-refund = Du colis à l’argent
facts-refund-about = Jusqu’à la confirmation du dernier remboursement, pour les remboursements de la période. L’argent parti avant l’arrivée du colis n’est pas compté.
facts-statutory = Rétractations remboursées à temps
facts-statutory-about = Dans le délai légal, sur les rétractations commencées pendant la période. Celles dont le délai court encore sont comptées à part.
facts-restocked = Remises en stock
facts-restocked-about = Sur les pièces contrôlées des retours commencés pendant la période.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $part } pièces sur { $of }
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = { $part } pièces vendues sur { $of }
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $part } acheteurs sur { $of }
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } sur { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [one] { $count } retour
       *[other] { $count } retours
    }
# $value (String): the same figure of the period before, already formatted
facts-before = avant : { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = probablement { $low } à { $high }
facts-too-few = trop peu pour comparer
# $count (Number): from so many on an interval is shown
facts-enough = En dessous de { $count } pièces, aucun intervalle n’est affiché : il y en a trop peu.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = la moitié en { $half }, neuf sur dix en { $most }
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [one] { $count } encore en cours
       *[other] { $count } encore en cours
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [one] La livraison de { $count } pièce vendue n’est pas connue : elle compte d’après le délai habituel après la commande.
       *[other] La livraison de { $count } pièces vendues n’est pas connue : elles comptent d’après le délai habituel après la commande.
    }
facts-not-mature = peut encore augmenter

facts-as-table = Afficher en tableau
facts-as-chart = Afficher en graphique
facts-cohorts = Quelle part de chaque mois revient ?
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [one] Par mois de livraison. Les mois hachurés peuvent encore augmenter : un retour est possible pendant { $days } jour.
       *[other] Par mois de livraison. Les mois hachurés peuvent encore augmenter : un retour est possible pendant { $days } jours.
    }
facts-reasons = Pourquoi les articles reviennent-ils ?
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason } : { $part } pièces sur { $of }
facts-reasons-about = Pièces des retours commencés pendant la période. Le trait sur une barre est l’intervalle où la vraie part se trouve à 95 %.
facts-articles = Quels articles reviennent le plus ?
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article } : { $part } pièces vendues sur { $of }
facts-articles-about = Sur les pièces livrées pendant la période. Le trait sur une barre est l’intervalle où la vraie part se trouve à 95 %.
facts-grades = Dans quel état reviennent les articles ?
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = { $part } pièces contrôlées sur { $of } ont été remises en stock
facts-repeat = Les clients rachètent-ils ?
facts-repeat-after = Après un retour
facts-repeat-without = Sans retour
facts-repeat-about = Dans les 90 jours après le retour, ou après la première commande de la période. Tous les pays.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [one] Les 90 jours de { $count } acheteur ne sont pas terminés.
       *[other] Les 90 jours de { $count } acheteurs ne sont pas terminés.
    }
facts-carriers = Quels transporteurs abîment ou perdent des colis ?
facts-carriers-about = Dommages de transport et retours perdus, sur les commandes livrées pendant la période.
facts-carrier-unknown = Transporteur inconnu
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name } : { $value }. Afficher les retours.
facts-column-month = Mois
facts-column-share = Part
facts-column-returned = Revenues
facts-column-sold = Vendues
facts-column-pieces = Pièces
facts-column-likely = Probable
facts-column-reason = Motif
facts-column-article = Article
facts-column-grade = État
facts-column-buyers = Acheteurs
facts-column-carrier = Transporteur
facts-column-orders = Commandes
facts-column-damaged = Abîmés
facts-column-lost = Perdus
facts-column-per_hundred = Pour 100 commandes

# $what (String): the name of the figure
facts-cases-title = Retours derrière « { $what } »
# $count (Number): returns
facts-cases-count =
    { $count ->
        [one] { $count } retour
       *[other] { $count } retours
    }
facts-cases-none = Aucun retour derrière ce chiffre.
facts-cases-back = Retour aux chiffres
facts-cases-more = Afficher plus
facts-see-all = Tous les retours de la période

facts-signals-title = Ce qui ressort
facts-signals-note = Des chiffres, pas un jugement : ils ne décident de rien.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [one] { $part } pièces achetées sur { $of } sont revenues ({ $rate }). Un autre client avec des retours : { $median }.
       *[other] { $part } pièces achetées sur { $of } sont revenues ({ $rate }). Sur { $others } autres clients avec des retours, la moitié a rendu au plus { $median }.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = Dans { $count } retours sur { $cases }, le colis contenait autre chose ou rien.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = Dans { $count } retours sur { $cases }, le colis n’est jamais arrivé.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [one] { $name } a la même adresse ; { $orders } de ses commandes est revenue.
       *[other] { $name } a la même adresse ; { $orders } de ses commandes sont revenues.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [one] { $name } a le même numéro de téléphone ; { $orders } de ses commandes est revenue.
       *[other] { $name } a le même numéro de téléphone ; { $orders } de ses commandes sont revenues.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = Les retours sont d’abord examinés : { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = Jusqu’au { $date }, les retours sont d’abord examinés : { $reason }
facts-signals-hold = Examiner d’abord les retours…
facts-signals-hold-title = Examiner d’abord les retours de ce client
facts-signals-hold-about = Aucun retour n’est accepté automatiquement ; une personne l’accepte. Une rétractation dans les délais passe quand même, car la loi la donne.
facts-signals-hold-reason = Pourquoi
facts-signals-hold-until = Dernier jour (vide : sans fin)
facts-signals-hold-do = Examiner d’abord
facts-signals-release = Laisser de nouveau passer les retours
facts-signals-told-held = Les retours de ce client attendent une personne.
facts-signals-told-released = Les retours de ce client passent de nouveau.
