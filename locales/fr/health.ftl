health-command-go = État des articles
health-title = État des articles
health-back = Retour aux articles
health-nothing = Rien ne manque et rien n’attend. Ce que les clients demandent sans qu’un article y réponde, et ce que personne n’a trouvé, apparaîtra ici.
health-open = Ouvrir l’article
health-more = { $count ->
    [one] { $count } de plus
   *[other] { $count } de plus
}
health-write = Écrire un article
health-topics = Sujets sans article
health-topics-about = { $days ->
    [one] Les clients ont écrit à ce propos au moins trois fois en { $days } jour, et aucun article n’en parle. Sont comptées les conversations commencées par un client, sans le spam ni les messages automatiques.
   *[other] Les clients ont écrit à ce propos au moins trois fois en { $days } jours, et aucun article n’en parle. Sont comptées les conversations commencées par un client, sans le spam ni les messages automatiques.
}
health-contacts = { $count ->
    [one] { $count } demande
   *[other] { $count } demandes
}
health-searches = Cherché et pas trouvé
health-searches-about = { $days ->
    [one] Mots cherchés dans les articles en { $days } jour et qui ne figurent encore dans aucun. Noms, numéros et adresses ne sont pas conservés.
   *[other] Mots cherchés dans les articles en { $days } jours et qui ne figurent encore dans aucun. Noms, numéros et adresses ne sont pas conservés.
}
health-searched = { $count ->
    [one] { $count } recherche
   *[other] { $count } recherches
}
health-fault-stale = Traductions en retard
health-fault-stale-about = Le texte qu’elles traduisent a changé depuis.
health-fault-in_review = En attente de relecture
health-fault-in_review-about = Quelqu’un a demandé que ces textes soient relus.
health-fault-review_due = À revoir
health-fault-review_due-about = Le jour prévu est arrivé, ou rien n’a changé depuis un an.
health-fault-language_missing = Langues dans lesquelles les clients écrivent
health-fault-language_missing-about = Les lecteurs voient ces articles, mais pas dans des langues où au moins trois clients ont écrit ces 90 derniers jours, ni dans celle de la boutique.
health-fault-never_used = Jamais utilisés
health-fault-never_used-about = Publiés depuis quatre semaines, dans aucune réponse, et aucun lecteur n’a dit si cela l’avait aidé.
health-effects = Avant et après
health-effects-about = Demandes sur le sujet pour 100 commandes, 28 jours avant la première publication d’un article et 28 jours après. Beaucoup de choses changent en même temps : on voit ce qui s’est passé, pas pourquoi.
health-effect-topic = Sujet : { $topic }.
health-effect-early = Moins d’une semaine s’est écoulée : trop tôt pour conclure.
health-effect-none = Rien n’a été commandé pendant l’une des deux périodes, on ne peut donc rien dire.
health-effect-since = Première publication : { $day }
health-effect-span = Période
health-effect-rate = Pour 100 commandes
health-effect-contacts = Demandes
health-effect-orders = Commandes
health-effect-before = 28 jours avant
health-effect-after = { $days ->
    [one] { $days } jour après
   *[other] { $days } jours après
}
health-effect-of = { $contacts } demandes, { $orders } commandes
health-answer-title = Faire d’une réponse un article
health-answer-make = Créer un brouillon
health-answer-about = Un brouillon en { $language }. Relisez-le : « … » indique ce qui a été retiré.
health-answer-body = Texte
health-removed = Retiré, car cela concerne une personne ou une commande
health-removed-none = Rien de personnel n’a été reconnu dans cette réponse. Relisez-la avant de la publier.
health-removed-greeting = salutation
health-removed-closing = formule finale
health-removed-name = nom
health-removed-mail = adresse e-mail
health-removed-phone = téléphone
health-removed-order = commande
health-removed-tracking = numéro
health-removed-address = adresse
health-removed-link = lien
health-uses = Utilisé dans des réponses
health-uses-texts = { $count ->
    [one] { $count } fois en texte
   *[other] { $count } fois en texte
}
health-uses-excerpts = { $count ->
    [one] { $count } fois en extrait
   *[other] { $count } fois en extrait
}
health-uses-links = { $count ->
    [one] { $count } fois en lien
   *[other] { $count } fois en lien
}
health-merged = Ce texte a aussi été modifié par quelqu’un d’autre. Les deux modifications ont été réunies ; l’historique montre chacune d’elles.
health-merged-seen = Vu
health-merge-head = Le titre ou le résumé a été modifié des deux côtés
health-merge-both = Ce passage a été modifié des deux côtés
health-merge-mine = Ma version
health-merge-theirs = L’autre version
health-merge-one-after-other = L’autre, puis la mienne
health-merge-same = { $count ->
    [one] { $count } ligne identique
   *[other] { $count } lignes identiques
}
health-merge-only-mine = Modifié par moi seulement
health-merge-only-theirs = Modifié seulement de l’autre côté
health-merge-gone = (supprimé)
health-merge-together = Enregistrer ainsi
health-merge-open = { $count ->
    [one] Encore { $count } passage à choisir
   *[other] Encore { $count } passages à choisir
}
