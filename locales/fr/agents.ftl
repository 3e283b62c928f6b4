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
agents-people-languages = Langues parlées
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

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = Aller au journal
agents-audit-title = Journal
agents-audit-about = Tout ce qui a été fait ici, le plus récent d’abord. Personne ne peut modifier cette liste.
agents-audit-filter = Filtrer
agents-audit-who = Qui
agents-audit-who-people = Toute l’équipe
agents-audit-who-desk = Comptoir tout seul
agents-audit-who-all = Tout le monde et Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = Quoi
agents-audit-what-all = Tout
agents-audit-day = Jour
agents-audit-reset = Réinitialiser le filtre
agents-audit-empty = Aucune action ne correspond.
agents-audit-all = Tout afficher
agents-audit-more = Afficher plus ancien
agents-audit-export = Enregistrer en CSV
# $count (Number): deeds in the file
agents-audit-saved = Enregistré. Lignes : { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = Les { $count } lignes les plus récentes sont enregistrées. Pour les plus anciennes, choisissez un jour.
# $count (Number): how often within some minutes
agents-audit-times = { $count } fois
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = Courrier relevé
agents-audit-kind-sent = Message envoyé
agents-audit-kind-send_planned = Envoi reporté
agents-audit-kind-send_cancelled = Envoi annulé
agents-audit-kind-send_failed = Échec de l’envoi
agents-audit-kind-send_again = Envoi relancé
agents-audit-kind-draft = Brouillon rédigé
agents-audit-kind-draft_gone = Brouillon supprimé
agents-audit-kind-review = Brouillon transmis pour relecture
agents-audit-kind-note = Note ajoutée
agents-audit-kind-closed = Conversation fermée
agents-audit-kind-status = Statut modifié
agents-audit-kind-assigned = Attribution
agents-audit-kind-tagged = Étiquettes modifiées
agents-audit-kind-priority = Priorité modifiée
agents-audit-kind-topic = Sujet ou informations modifiés
agents-audit-kind-cause = Cause notée
agents-audit-kind-read = Marquage lu ou non lu
agents-audit-kind-snoozed = Mise en veille
agents-audit-kind-woken = Réveil
agents-audit-kind-promise = Promesse notée
agents-audit-kind-promise_changed = Promesse tenue ou modifiée
agents-audit-kind-promise_gone = Promesse retirée
agents-audit-kind-merged = Conversations fusionnées
agents-audit-kind-parted = Conversation scindée ou message déplacé
agents-audit-kind-linked = Conversations liées ou déliées
agents-audit-kind-blocked = Expéditeur bloqué
agents-audit-kind-let_in = Expéditeur débloqué
agents-audit-kind-followed = Suivi commencé ou arrêté
agents-audit-kind-call = Appel noté
agents-audit-kind-outside = Message externe noté
agents-audit-kind-view = Vue modifiée
agents-audit-kind-undone = Annulation
agents-audit-kind-topic_list = Liste des sujets modifiée
agents-audit-kind-cause_list = Liste des causes modifiée
agents-audit-kind-form = Modèle de formulaire modifié
agents-audit-kind-imported = Courrier importé
agents-audit-kind-customer_added = Client ajouté
agents-audit-kind-customer_changed = Fiche client modifiée
agents-audit-kind-customer_note = Note sur un client modifiée
agents-audit-kind-customers_merged = Clients fusionnés
agents-audit-kind-customers_apart = Clients gardés séparés
agents-audit-kind-customer_erased = Client effacé
agents-audit-kind-customers_imported = Liste de clients importée
agents-audit-kind-fields = Champs client modifiés
agents-audit-kind-segments = Segments modifiés
agents-audit-kind-macro = Macro modifiée
agents-audit-kind-knowledge = Base de connaissances modifiée
agents-audit-kind-culture = Fiche de culture modifiée
agents-audit-kind-settings = Réglages modifiés
agents-audit-kind-mailbox_added = Boîte ajoutée
agents-audit-kind-mailbox = Boîte modifiée
agents-audit-kind-mailbox_gone = Boîte retirée
agents-audit-kind-store = Boutique connectée ou modifiée
agents-audit-kind-store_gone = Boutique retirée
agents-audit-kind-store_deeds = Actions en boutique activées ou non
agents-audit-kind-act_proposed = Action en boutique lancée
agents-audit-kind-act_decided = Action en boutique accordée ou refusée
agents-audit-kind-act_withdrawn = Action en boutique retirée
agents-audit-kind-act_carried = Action exécutée en boutique
agents-audit-kind-return = Retour ouvert ou avancé
agents-audit-kind-return_inspected = Retour contrôlé
agents-audit-kind-return_decided = Retour tranché
agents-audit-kind-return_carried = Remboursement ou avoir d’un retour exécuté
agents-audit-kind-orders_read = Commandes relevées
agents-audit-kind-person_added = Personne ajoutée à l’équipe
agents-audit-kind-person_changed = Profil d’équipe modifié
agents-audit-kind-person_left = Départ d’une personne
agents-audit-kind-profile = Propre profil modifié
agents-audit-kind-pin = PIN défini ou retiré
agents-audit-kind-pin_wrong = PIN erroné saisi
agents-audit-kind-seat = Prise de poste sur cet ordinateur
agents-audit-kind-locked = Fenêtre verrouillée
agents-audit-kind-recovery_code = Code de secours renouvelé ou conservé
agents-audit-kind-backup = Sauvegarde effectuée
agents-audit-kind-key = Clé déplacée
agents-audit-kind-disk = Disque vérifié
agents-audit-kind-sample_added = Boutique de démo ajoutée
agents-audit-kind-sample_gone = Boutique de démo retirée
agents-audit-kind-other = Autre action
agents-may-everybody = Tout le monde peut le faire.
agents-may-staff = Les invités ne peuvent pas le faire.
agents-may-senders = Seules les personnes autorisées à envoyer peuvent le faire.
agents-may-owners = Seul un propriétaire peut le faire.
agents-may-keys = Les touches des actions que votre rôle ne fait pas ne sont pas affichées.
agents-people-name = Nom
agents-people-locale-none = Comme le système
agents-people-pin-gone = PIN retiré. Un nouveau peut être choisi sous « Vous ».
agents-language-add = Ajouter une langue…
agents-limit-refund = Remboursement par cas
agents-limit-refund-day = Remboursement par jour
agents-limit-percent = Remise en pour cent
agents-limit-discount = Remise en montant
agents-limit-any = Sans limite
agents-limit-nothing = Non autorisé
agents-limit-up-to = Jusqu’à…
agents-limit-hint = Au-delà, il faut demander à un propriétaire. Un montant dans une autre devise compte comme au-delà.
agents-limit-owner = Les propriétaires n’ont pas de limite de remboursement ni de remise.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = Avec PIN
# $day (String): the last day
agents-people-ends = jusqu’au { $day }
# $day (String): the last day, in the past
agents-people-ended = terminé le { $day }
# $amount (String): an amount of money, formatted
agents-people-refund = remboursement jusqu’à { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = remise jusqu’à { $amount }
# $language (String): a language
agents-language-remove =
    .label = Retirer { $language }
# $what (String): what is limited
agents-limit-amount =
    .label = { $what } : jusqu’à
# $what (String): what is limited
agents-limit-currency =
    .label = { $what } : devise
# $time (String): the hour at which it ends
agents-guest-last-day = C’est votre dernier jour d’invité : votre accès se termine à { $time }. Ce que vous écrivez est gardé en brouillon.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = L’accès invité de { $name } est terminé. Ce qui était en cours est gardé en brouillon. Un propriétaire peut fixer un jour plus tardif.
