### The page on which the policy of returns is written, tried, read and compared.

policy-says-past-returns =
    { $count ->
        [one] Seulement pour les clients qui ont déjà retourné quelque chose.
       *[other] Seulement pour les clients qui ont retourné quelque chose d’au moins { $count } commandes.
    }
policy-says-past-rate = Seulement pour les clients qui ont retourné quelque chose d’au moins { $percent } % de leurs commandes.
policy-says-itself = Accepté sans que personne ne l’examine.
policy-says-transit =
    { $count ->
        [one] Sans livraison connue, un colis est censé voyager un jour.
       *[other] Sans livraison connue, un colis est censé voyager { $count } jours.
    }
policy-says-from-order =
    { $count ->
        [one] Sans colis connu, jusqu’à un jour après la commande.
       *[other] Sans colis connu, jusqu’à { $count } jours après la commande.
    }
policy-says-usual-delivery = En cas de rétractation, { $amount } de livraison au plus sont remboursés.
policy-says-final-sale = Ni repris ni échangé : { $marks }.
policy-says-exception = Pas de rétractation ({ $kind }) : { $marks }.
policy-says-own-text = Texte de la boutique ({ $language }) : { $text }
policy-panel = Texte, essai et versions de la politique
policy-panel-text = Texte
policy-panel-try = Essayer
policy-panel-versions = Versions
policy-copy-text = Copier en texte
policy-copy-html = Copier en HTML
policy-copied = Copié
policy-unsaved = Pas encore enregistré. D’ici là, la version ci-dessus s’applique.
policy-stale = Quelqu’un a enregistré la version { $version } entre-temps. Vos modifications sont toujours là : regardez ce qui a changé, puis abandonnez-les ou enregistrez-les par-dessus.
policy-saved = La version { $version } s’applique désormais.
policy-faults =
    { $count ->
        [one] Un endroit est à corriger avant d’enregistrer.
       *[other] { $count } endroits sont à corriger avant d’enregistrer.
    }
policy-fault-country = « { $name } » n’est pas un pays.
policy-fault-twice = Une autre zone comprend déjà { $name }.
policy-fault-world = Une autre zone vaut déjà pour le reste du monde. Choisissez des pays ici.
policy-fault-amount = Un montant n’est pas négatif, une part ne dépasse pas 100 %.
policy-fault-range = La borne basse dépasse la borne haute.
policy-fault-empty = Choisissez au moins une chose que le client reçoit.
policy-fault-withdrawal = C’est la loi qui décide du droit de rétractation. Retirez-le ici.
policy-zone-for = Colis vers
policy-zone-world = tous les pays qui ne sont dans aucune autre zone
policy-countries-choose = Choisir les pays
policy-countries-title = Pays de la zone « { $zone } »
policy-countries-find = Chercher un pays
policy-countries-none = Aucun pays ne porte ce nom.
policy-countries-eea = Espace économique européen
policy-countries-all = Tous les pays
policy-countries-clear = Aucun : le reste du monde
policy-countries-elsewhere = dans « { $zone } »
policy-countries-done = Terminé
policy-zone-transit = Un colis voyage d’ordinaire { $field } jours. Cela compte quand aucune livraison n’est connue.
policy-zone-delivery = Notre livraison habituelle coûte { $field }. En cas de rétractation, on ne rembourse pas plus.
policy-zone-withdrawal-shop = En cas de rétractation, nous payons le renvoi
policy-zone-withdrawal-customer = En cas de rétractation, le client paie le renvoi
policy-when = Cette règle convient si tout ceci est vrai :
policy-when-always = Cette règle convient à tout retour volontaire qu’aucune règle plus haut n’a pris.
policy-if-add = Ajouter une condition
policy-if-remove = Retirer la condition : { $condition }
policy-if-tracks = Sous quel droit
policy-if-reasons = Motif
policy-if-states = État de l’article, d’après le client
policy-if-price = Prix d’une pièce
policy-if-quantity = Nombre de pièces
policy-if-past = Retours précédents
policy-if-rate = Part des commandes retournées
policy-if-discount = En promotion ou non
policy-if-final = Ni repris ni échangé, ou non
policy-if-articles = Certains articles
policy-if-stores = Boutique de la commande
policy-price = Une pièce coûte de { $from } à { $to }
policy-price-from = Prix minimal
policy-price-to = Prix maximal
policy-quantity = De { $from } à { $to } pièces reviennent
policy-quantity-from = Nombre minimal de pièces
policy-quantity-to = Nombre maximal de pièces
policy-past = Le client a déjà retourné quelque chose d’au moins { $field } commandes
policy-rate = Le client a retourné quelque chose d’au moins { $field } % des commandes précédentes
policy-discount-yes = L’article est en promotion
policy-discount-no = L’article est au prix fort
policy-final-yes = L’article n’est ni repris ni échangé
policy-final-no = L’article peut en principe être repris
policy-marks-add = Ajouter des articles
policy-marks-find = Étiquette, collection, référence ou mots du titre
policy-marks-hint = Tapez quelque chose, puis choisissez à quoi reconnaître les articles.
policy-marks-tag = Étiquette ou collection : { $mark }
policy-marks-sku = La référence commence par : { $mark }
policy-marks-title = Le titre contient : { $mark }
policy-marks-remove = Retirer { $mark }
policy-then-yes = Alors il peut revenir
policy-then-no = Alors il ne peut pas revenir
policy-window = On peut le demander jusqu’à { $field } jours après la livraison
policy-window-label = Jours après la livraison
policy-window-open = Sans limite
policy-transit = Sans livraison connue, on compte { $field } jours de voyage du colis
policy-transit-label = Jours de voyage d’un colis
policy-from-order = Sans colis connu, jusqu’à { $field } jours après la commande
policy-from-order-label = Jours après la commande
policy-offers = On propose, dans cet ordre :
policy-offer-add = Ajouter une proposition
policy-offer-earlier = Proposer plus tôt : { $offer }
policy-offer-later = Proposer plus tard : { $offer }
policy-offer-remove = Ne plus proposer : { $offer }
policy-offer-drag = Faire glisser pour changer l’ordre
policy-offer-own = Délai et frais propres : { $offer }
policy-offer-days = jusqu’à { $field } jours après la livraison (vide : comme ci-dessus)
policy-offer-fee = Frais pour : { $offer }
policy-fee-usual = frais de la règle
policy-fee = Frais
policy-fee-none = sans frais
policy-fee-flat = un montant par retour
policy-fee-percent = une part du prix
policy-fee-amount = Montant des frais
policy-fee-share = Pour cent du prix
policy-fee-ours = Jamais quand la boutique est en faute.
policy-label-shop = Nous payons le renvoi
policy-label-customer = Le client paie le renvoi
policy-keep = Ce qui vaut moins de { $field } reste chez le client
policy-keep-label = Reste chez le client en dessous de
policy-bonus = Qui choisit un avoir reçoit { $field } % en plus
policy-bonus-label = Pour cent en plus de l’avoir
policy-worth-all = quelle que soit la valeur
policy-worth-from = à partir d’une valeur de
policy-exceptions = Ce qui échappe à la rétractation
policy-exceptions-about = La loi exclut ces biens du droit de rétractation. Activez ce que vous vendez et dites à quoi reconnaître les articles.
policy-exception-perishable = Biens qui se détériorent vite
policy-exception-custom_made = Biens faits sur mesure
policy-exception-unsealed = Articles d’hygiène, enregistrements et logiciels descellés
policy-exception-digital = Contenus numériques commencés
policy-final-sale = Ni repris ni échangé
policy-final-sale-about = Les articles ainsi marqués ne sont pas repris, là où une règle le dit.
policy-own-texts = Avec vos propres mots
policy-own-texts-about = S’ajoute sous le texte tiré des règles, dans cette langue seulement.
policy-version-now = en vigueur
policy-version-made = Enregistrée le { $date } par { $name }
policy-version-changes = Ce qui a changé
policy-version-restore = Repartir de la version { $version }
policy-versions-none = Aucune version enregistrée.
policy-changes-draft = Ce que change votre brouillon
policy-changes-none = Rien d’important n’est différent.
policy-changes-everywhere = Partout
policy-changes-new = Nouveau :
policy-changes-gone = Supprimé :
policy-changes-order = Les règles sont dans un autre ordre.
policy-try-title = Que dirait la politique pour { $order } ?
policy-try-ask = Que dit la politique ?
policy-try-about = Choisissez une commande passée et voyez quelle règle s’applique. Rien n’est modifié.
policy-try-choose = Choisir une commande
policy-try-line = Article
policy-try-all = Tous les articles de la commande
policy-try-pieces = Pièces
policy-try-day = Demandé le
policy-try-state = État
policy-try-state-unknown = Non précisé
policy-try-photo = Une photo est là
policy-try-by-draft = D’après le brouillon
policy-try-by-version = D’après la version { $version }
policy-try-by-law = La loi décide
policy-try-by-nobody = Aucune règle ne décide
policy-try-by-rule = Règle : { $rule }
policy-try-until = Dernier jour : { $date }
policy-try-for-agent = Pour vous
policy-try-for-customer = Pour le client
policy-copy = Copier
policy-write = Dans la réponse
policy-if-empty = Rien n’est encore choisi : c’est sans effet.
policy-currency = Les montants sont en
policy-zone-transit-label = Indiquer la durée habituelle d’un colis
policy-zone-delivery-label = Prix de la livraison habituelle
policy-offer-terms = Délai et frais
