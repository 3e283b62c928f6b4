mirror-title = Retour chez { $store }
mirror-status-requested = Demandé
mirror-status-open = Ouvert
mirror-status-closed = Clos
mirror-status-declined = Refusé
mirror-status-cancelled = Annulé
mirror-status-none = Pas encore créé
mirror-state-step = À jour
mirror-state-differs = Diffère
mirror-state-under_way = La boutique est informée
mirror-state-asks = Attend quelqu’un
mirror-state-failed = Échec
mirror-state-off = Non informée
mirror-about-requested = Il a été demandé là-bas et attend une réponse.
mirror-about-off = La boutique n’apprend pas ce que devient ce retour. Un propriétaire peut activer « Tenir à jour les retours de la boutique » dans les réglages des boutiques.
mirror-about-failed = Le retour dans la boutique reste où il était. Ce dossier continue malgré tout.
mirror-about-differs-none = Quelqu’un y a déjà répondu là-bas. Répondez-y ici aussi.
mirror-about-differs-open = Ce dossier suit son cours, mais le retour n’est pas ouvert là-bas.
mirror-about-differs-close = Ce dossier est réglé, mais le retour n’est pas clos là-bas.
mirror-about-differs-end = Ce dossier est terminé, mais pas le retour là-bas.
mirror-left = Quelqu’un l’a laissé tel quel.
mirror-at = Au { $at }
mirror-tell = Informer de nouveau la boutique
mirror-tell-now = Informer la boutique maintenant
mirror-leave = Laisser tel quel
mirror-mark = La boutique dit autre chose
mirror-page = Ouvrir dans la boutique
mirror-refused-title = { $count ->
    [one] Une demande dans une boutique n’a pas pu devenir un retour
   *[other] { $count } demandes dans des boutiques n’ont pas pu devenir des retours
}
mirror-refused = { $name } chez { $store }, commande { $order }
mirror-refused-order = Voir la commande
mirror-refused-done = Traité
