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
