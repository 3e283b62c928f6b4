### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Personnes de ce poste
agents-lock-title = Qui est au poste ?
# $name (String): a person at the desk
agents-lock-pin = Code PIN de { $name }
agents-lock-open = Déverrouiller
agents-lock-continue = Continuer
agents-lock-no-pin = sans PIN
agents-menu-lock = Verrouiller
agents-command-switch = Verrouiller ou changer de personne
agents-command-workload = Aller à la charge de travail
agents-role-owner = propriétaire
agents-role-agent = agent
agents-role-draft_only = brouillons seulement
agents-role-guest = invité
agents-role-owner-hint = Gère les personnes, les clés, les boîtes et les sauvegardes, et fait tout le reste.
agents-role-agent-hint = Fait tout le travail de la journée.
agents-role-draft_only-hint = Rédige des brouillons et trie. Un collègue envoie.
agents-role-guest-hint = Lit, note et rédige des brouillons jusqu’au dernier jour.
# $name (String): a person at the desk
agents-people-edit =
    .label = Modifier { $name }
agents-people-role = Rôle
agents-people-until = Dernier jour
agents-people-languages = Langues parlées (codes)
agents-people-discount = Remise maximale, en pour cent
agents-people-left = n’est plus là
agents-people-leave = Quitte le poste…
agents-people-leave-to = Les conversations ouvertes vont à
agents-people-leave-now = Transmettre et retirer
agents-people-back = Travaille de nouveau ici
agents-people-reset-pin = Réinitialiser le PIN
agents-people-owner-only = Seul un propriétaire peut modifier cela.
agents-pin-title = Code PIN
agents-pin-current = PIN actuel
agents-pin-new = Nouveau PIN, 4 à 12 chiffres
agents-pin-set = Enregistrer le PIN
agents-pin-remove = Supprimer le PIN
agents-pin-saved = PIN enregistré
agents-pin-removed = PIN supprimé
agents-pin-hint = Avec un PIN, personne d’autre ne travaille sous votre nom sur cet ordinateur.
agents-pin-hint-owner = Vous êtes propriétaire sans PIN : toute personne devant cet ordinateur peut travailler à votre place.
agents-lock-after = Verrouiller après tant de minutes d’inactivité
agents-lock-after-hint = 0 ne verrouille jamais.
agents-signature-for = Signature dans une langue
agents-review = Transmettre pour relecture
    .label = Qui doit l’envoyer ?
# $name (String): a person at the desk
agents-toast-changed = { $name } : modifié
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } n’est plus là. Conversations transmises : { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Transmis à { $name } : { $count }
# $name (String): a person at the desk
agents-toast-review = Transmis à { $name } pour relecture
agents-workload-title = Charge de travail
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Clients en attente : { $waiting }, hors délai : { $overdue }
agents-workload-person = Personne
agents-workload-open = Ouvertes
agents-workload-waiting = En attente
agents-workload-overdue = En retard
agents-workload-later = Plus tard
agents-workload-today = Fermées aujourd’hui
agents-workload-week = Cette semaine
agents-workload-hand = Transmettre à
agents-workload-nobody = Personne
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Transmettre toutes les conversations de { $name }
