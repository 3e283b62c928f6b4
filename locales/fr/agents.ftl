### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = Changer de personne ou verrouiller
agents-lock-title = Qui travaille ici ?
# $name (String): a person at the desk
agents-lock-pin = Code PIN de { $name }
agents-lock-open = Déverrouiller
agents-lock-continue = Continuer
agents-lock-no-pin = sans code PIN
agents-menu-lock = Verrouiller maintenant
agents-command-switch = Verrouiller ou changer de personne
agents-command-workload = Aller à la charge de travail
agents-role-owner = propriétaire
agents-role-agent = agent
agents-role-draft_only = brouillons seulement
agents-role-guest = invité
agents-role-owner-hint = Peut tout faire et gère l’équipe, les clés, les boîtes et les sauvegardes.
agents-role-agent-hint = S’occupe de tout le travail quotidien.
agents-role-draft_only-hint = Rédige des brouillons et trie ; un collègue se charge de l’envoi.
agents-role-guest-hint = Peut lire, prendre des notes et rédiger des brouillons jusqu’au dernier jour.
# $name (String): a person at the desk
agents-people-edit =
    .label = Modifier la fiche de { $name }
agents-people-role = Rôle
agents-people-until = Dernier jour
agents-people-languages = Langues parlées (codes)
agents-people-discount = Remise maximale, en pour cent
agents-people-left = a quitté l’équipe
agents-people-leave = A quitté l’équipe…
agents-people-leave-to = Les conversations ouvertes passent à
agents-people-leave-now = Transmettre et retirer de l’équipe
agents-people-back = Réintégrer dans l’équipe
agents-people-reset-pin = Réinitialiser le code PIN
agents-people-owner-only = Réservé aux propriétaires.
agents-pin-title = Code PIN
agents-pin-current = Code PIN actuel
agents-pin-new = Nouveau code PIN, de 4 à 12 chiffres
agents-pin-set = Enregistrer le code PIN
agents-pin-remove = Supprimer le code PIN
agents-pin-saved = Code PIN enregistré
agents-pin-removed = Code PIN supprimé
agents-pin-hint = Avec un code PIN, personne d’autre ne peut travailler sous votre nom sur cet ordinateur.
agents-pin-hint-owner = Vous êtes propriétaire, mais sans code PIN : n’importe qui peut travailler sous votre nom sur cet ordinateur.
agents-lock-after = Verrouiller après (minutes d’inactivité)
agents-lock-after-hint = 0 signifie jamais.
agents-signature-for = Signature pour une langue
agents-review = Transmettre pour relecture
    .label = Qui doit l’envoyer ?
# $name (String): a person at the desk
agents-toast-changed = { $name } : modifications enregistrées
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } a quitté l’équipe. Conversations transmises : { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Transmises à { $name } : { $count }
# $name (String): a person at the desk
agents-toast-review = Transmis à { $name } pour relecture
agents-workload-title = Charge de travail
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Clients en attente : { $waiting }, en retard : { $overdue }
agents-workload-person = Collègue
agents-workload-open = Ouvertes
agents-workload-waiting = En attente
agents-workload-overdue = En retard
agents-workload-later = Plus tard
agents-workload-today = Clôturées aujourd’hui
agents-workload-week = Clôturées cette semaine
agents-workload-hand = Transmettre à
agents-workload-nobody = Personne
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Transmettre toutes les conversations de { $name }
