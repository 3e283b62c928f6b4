inbox-view-mine = Les miennes
inbox-view-unassigned = Non attribuées
inbox-view-open = Toutes les ouvertes
inbox-view-pending = En attente du client
inbox-view-snoozed = En veille
inbox-view-drafts = Brouillons
inbox-view-closed = Clôturées
inbox-view-sent = Envoyés
inbox-view-spam = Indésirables
inbox-view-all = Tout

inbox-list-total-open = Ouvertes : { $count }
inbox-list-total = { $count }
inbox-list =
    .label = Conversations
inbox-list-sort-waiting = Attente la plus longue
inbox-list-sort-newest = Plus récentes
inbox-list-sort =
    .label = Changer l’ordre
inbox-group-waiting = Attendent notre réponse
inbox-group-answered = Réponse envoyée
inbox-group-snoozed = En veille
inbox-group-snoozed-today = En veille, de retour aujourd’hui
inbox-row-unread = non lue
inbox-row-draft = brouillon
inbox-row-over-target = en retard
inbox-row-attachments = avec pièces jointes
inbox-row-waiting = attend depuis { $span }
inbox-row-returns = retour : { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (sans objet)
inbox-row-failed = non envoyé
inbox-row-undecided = envoyé ?
inbox-selection-count =
    { $count ->
        [one] { $count } sélectionnée
       *[other] { $count } sélectionnées
    }
inbox-selection-clear =
    .label = Tout désélectionner

inbox-empty-mine = Les conversations que vous prenez en charge apparaissent ici.
inbox-empty-unassigned = Toutes les conversations sont prises en charge.
inbox-empty-open = Aucun client n’attend.
inbox-empty-pending = Les conversations auxquelles vous avez répondu restent ici en attendant le client.
inbox-empty-snoozed = Les conversations mises en veille attendent ici et reviennent d’elles-mêmes.
inbox-empty-drafts = Vos brouillons sont conservés ici.
inbox-empty-closed = Vous retrouvez ici les conversations clôturées.
inbox-empty-sent = Ce que vous envoyez apparaît ici.
inbox-empty-spam = Le courrier indésirable est rangé ici, à l’écart.
inbox-empty-all = Tout le courrier apparaîtra ici dès qu’une boîte sera connectée.
inbox-empty-action-all-open = Afficher toutes les ouvertes
inbox-empty-action-unassigned = Afficher les non attribuées
inbox-empty-action-connect = Connecter une boîte
inbox-empty-conversation = Choisissez une conversation pour la lire ici.
inbox-empty-search = Aucun message ne contient « { $query } ».

inbox-quarantine-title = Courrier illisible
inbox-quarantine-intro = Ces messages sont arrivés, mais n’ont pas pu être lus. Rien n’est perdu : leur source est conservée ici.
inbox-quarantine-empty = Tout ce qui est arrivé a pu être lu.
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Afficher le début de la source

inbox-search-title = Messages contenant « { $query } »

inbox-conversation =
    .label = Conversation
inbox-conversation-unassigned = Non attribuée
inbox-conversation-waiting = attend depuis { $span }, objectif { $target }
inbox-conversation-pending = en attente du client
inbox-conversation-closed = clôturée
inbox-conversation-spam = indésirable
inbox-conversation-snoozed = en veille, retour : { $at }
inbox-conversation-back =
    .label = Retour à la liste
inbox-conversation-assign =
    .label = Attribuer
inbox-conversation-tag =
    .label = Étiquettes
inbox-conversation-snooze =
    .label = Mettre en veille
inbox-conversation-close =
    .label = Clôturer
inbox-conversation-reopen =
    .label = Rouvrir
inbox-conversation-more =
    .label = Plus
inbox-conversation-messages =
    .label = Messages
inbox-conversation-absent = Cette conversation n’est plus ici.

inbox-priority-low = Priorité basse
inbox-priority-normal = Priorité normale
inbox-priority-high = Priorité haute
inbox-priority-urgent = Urgent

inbox-message-note = Note interne
inbox-message-reply = Réponse
inbox-message-to = à { $recipients }
inbox-message-cc = copie à { $recipients }
inbox-message-show-quoted =
    { $count ->
        [one] Afficher le texte cité, { $count } ligne
       *[other] Afficher le texte cité, { $count } lignes
    }
inbox-message-hide-quoted = Masquer le texte cité
inbox-message-show-original = Afficher la mise en forme
inbox-message-hide-original = Afficher en texte brut
inbox-message-original =
    .label = Le message tel que son expéditeur l’a mis en forme
inbox-message-empty = (aucun texte)
inbox-message-earlier = Précédents ({ $count }) : { $names }
inbox-message-details =
    .label = Détails de ce message
inbox-message-split = En faire une conversation à part
inbox-message-new-participant = Nouveau participant : cette adresse ne faisait pas partie de la conversation
inbox-message-unverified = L’adresse de l’expéditeur n’a pas pu être vérifiée
inbox-message-subject-changed = Objet modifié
inbox-message-automatic-reply = Réponse automatique
inbox-message-automatic-generated = Envoyé automatiquement
inbox-message-automatic-list = Liste de diffusion
inbox-message-automatic-bounce = Rapport de remise
inbox-message-bounced = Échec de la remise à { $address }
inbox-message-bounced-unknown = Échec de la remise
inbox-message-bounced-later = Le serveur réessaie de lui-même. Rien à faire pour l’instant.
inbox-message-bounced-for-good = Vérifiez l’adresse, puis renvoyez le message.
inbox-attachments =
    .label = Pièces jointes
inbox-attachment-open =
    .label = Ouvrir { $name }
inbox-images-blocked =
    { $count ->
        [one] { $count } image provenant d’Internet n’est pas affichée, afin que l’expéditeur ne sache pas que vous lisez ce message.
       *[other] { $count } images provenant d’Internet ne sont pas affichées, afin que l’expéditeur ne sache pas que vous lisez ce message.
    }
inbox-images-once = Afficher cette fois
inbox-images-always = Toujours pour cet expéditeur
inbox-link-open =
    .label = Lien : { $words }
inbox-link-target =
    .label = Où mène le lien
inbox-link-leads = Ce lien mène à { $host }
inbox-link-disguised = Le message affiche une autre adresse que celle vers laquelle mène le lien.
inbox-link-go = Ouvrir dans le navigateur
inbox-link-stay = Ne pas ouvrir

inbox-delivery-queued = en attente d’envoi
inbox-delivery-attempting = envoi en cours
inbox-delivery-sent =
    .label = Envoyé
inbox-delivery-failed = Non envoyé
inbox-delivery-unknown = On ne sait pas si ce message est parti
inbox-delivery-cancelled = envoi annulé
inbox-delivery-unknown-text = La connexion a été coupée pendant l’envoi. Vérifiez si le message est arrivé, puis décidez.
inbox-delivery-retry = Réessayer maintenant
inbox-delivery-take-back = Annuler l’envoi
inbox-delivery-arrived = Le message est arrivé
inbox-delivery-again = Renvoyer

inbox-activity-someone = Comptoir
inbox-activity-closed = Clôturée par { $agent }
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent } rappellera : { $at }
inbox-activity-opened = Rouverte par { $agent }
inbox-activity-pending = Mise en attente du client par { $agent }
inbox-activity-snoozed = Mise en veille par { $agent }, retour : { $at }
inbox-activity-returned = Sortie de veille
inbox-activity-spam = Marquée comme indésirable par { $agent }
inbox-activity-assigned = Attribuée à { $name } par { $agent }
inbox-activity-unassigned = Attribution supprimée par { $agent }
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = { $agent } a transmis ce brouillon à { $name } pour relecture
inbox-activity-undone = La dernière modification a été annulée
inbox-activity-split = Séparée par { $agent }
inbox-activity-reopened = Rouverte par un nouveau message
inbox-activity-other = { $event }

inbox-snooze-title = Mettre en veille
inbox-snooze-later-today = Plus tard aujourd’hui
inbox-snooze-tomorrow = Demain matin
inbox-snooze-weekend = Ce week-end
inbox-snooze-next-week = La semaine prochaine
inbox-snooze-custom = Jusqu’au
inbox-snooze-custom-set = Mettre en veille jusque-là
inbox-assign-title = Attribuer
inbox-assign-me = À moi
inbox-assign-nobody = À personne
inbox-assign-search =
    .placeholder = Chercher une personne
inbox-tag-title = Étiquettes
inbox-tag-input =
    .placeholder = Chercher ou créer une étiquette
inbox-tag-create = Créer l’étiquette « { $name } »
inbox-tag-none = Aucune étiquette. Saisissez-en une.
inbox-menu-reply = Répondre
inbox-menu-forward = Transférer
inbox-menu-note = Note interne
inbox-menu-unread = Marquer comme non lue
inbox-menu-read = Marquer comme lue
inbox-menu-pending = Mettre en attente du client
inbox-menu-spam = Indésirable
inbox-menu-no-spam = Courrier légitime
inbox-menu-priority = Priorité

inbox-done-closed =
    { $count ->
        [one] Clôturée
       *[other] { $count } clôturées
    }
inbox-done-opened =
    { $count ->
        [one] Rouverte
       *[other] { $count } rouvertes
    }
inbox-done-pending =
    { $count ->
        [one] En attente du client
       *[other] { $count } en attente du client
    }
inbox-done-snoozed =
    { $count ->
        [one] Mise en veille, retour : { $at }
       *[other] { $count } mises en veille, retour : { $at }
    }
inbox-done-spam =
    { $count ->
        [one] Marquée comme indésirable
       *[other] { $count } marquées comme indésirables
    }
inbox-done-assigned =
    { $count ->
        [one] Attribuée à { $name }
       *[other] { $count } attribuées à { $name }
    }
inbox-done-unassigned =
    { $count ->
        [one] Attribution supprimée
       *[other] { $count } attributions supprimées
    }
inbox-done-tagged = Étiquettes modifiées
inbox-done-priority = Priorité modifiée
inbox-done-read = Marquée comme lue
inbox-done-unread = Marquée comme non lue
inbox-done-split = C’est maintenant une conversation à part

inbox-command-reply = Répondre
inbox-command-note = Écrire une note interne
inbox-command-forward = Transférer
inbox-command-greeting = Commencer par la formule d’appel
inbox-command-edit-quote = Modifier le message cité
inbox-command-close = Clôturer ou rouvrir
inbox-command-snooze = Mettre en veille
inbox-command-assign = Attribuer
inbox-command-assign-me = M’attribuer la conversation
inbox-command-tag = Étiqueter
inbox-command-priority = Changer la priorité
inbox-command-unread = Marquer comme non lue
inbox-command-pending = Mettre en attente du client
inbox-command-spam = Indésirable
inbox-command-next = Conversation suivante
inbox-command-previous = Conversation précédente
inbox-command-open = Ouvrir la conversation
inbox-command-back = Retour à la liste
inbox-command-select = Sélectionner (pour agir sur plusieurs)
inbox-command-sort = Changer l’ordre de la liste

inbox-composer =
    .label = Rédaction
inbox-composer-tab-reply = Répondre
inbox-composer-tab-forward = Transférer
inbox-composer-tab-note = Note
inbox-composer-new = Nouveau message
inbox-composer-close =
    .label = Fermer ; le brouillon est conservé
inbox-composer-kept = Déjà commencés :
inbox-composer-reply-all =
    .label = Répondre à tous
inbox-composer-forward =
    .label = Transférer
inbox-composer-back-to-reply =
    .label = Revenir à la réponse
inbox-composer-from = De
inbox-composer-to = À
inbox-composer-cc = Cc
inbox-composer-bcc = Cci
inbox-composer-subject = Objet
inbox-composer-remove-recipient =
    .label = Retirer { $name }
inbox-composer-remove-file =
    .label = Retirer { $name }
inbox-composer-text =
    .label = Texte du message
inbox-composer-note =
    .label = Texte de la note interne
inbox-composer-hint = Écrivez une réponse
inbox-composer-forward-hint = Ajoutez quelques mots
inbox-composer-new-hint = Écrivez votre message
inbox-composer-note-hint = Visible uniquement par l’équipe
inbox-composer-tools =
    .label = Mise en forme
inbox-composer-bold =
    .label = Gras
inbox-composer-italic =
    .label = Italique
inbox-composer-underline =
    .label = Souligné
inbox-composer-bullets =
    .label = Liste
inbox-composer-numbers =
    .label = Liste numérotée
inbox-composer-quote =
    .label = Citation
inbox-composer-attach =
    .label = Joindre des fichiers
inbox-composer-quoted-show = Afficher le texte cité
inbox-composer-quoted-hide = Masquer le texte cité
inbox-composer-quoted-edit =
    .label = Modifier le texte cité
inbox-composer-quoted-remove =
    .label = Retirer le texte cité
inbox-composer-quoted-back = Citer à nouveau le message
inbox-composer-forwarded-show = Afficher le message transféré
inbox-composer-forwarded-hide = Masquer le message transféré
inbox-composer-forwarded-edit =
    .label = Modifier le message transféré
inbox-composer-forwarded-remove =
    .label = Retirer le message transféré
inbox-composer-forwarded-back = Remettre le message transféré
inbox-composer-drop = Déposez les fichiers ici pour les joindre
inbox-composer-discard =
    .label = Abandonner le brouillon
inbox-composer-saved = Brouillon enregistré
inbox-composer-send = Envoyer
inbox-composer-send-close = Envoyer et clôturer
inbox-composer-send-keep-open = Envoyer et laisser ouverte
inbox-composer-send-snooze = Envoyer et mettre en veille
inbox-composer-send-more =
    .label = Autres options d’envoi
inbox-composer-note-add = Ajouter la note
inbox-composer-missing-recipient = Ajoutez un destinataire
inbox-composer-missing-address = Corrigez l’adresse signalée
inbox-composer-missing-text = Écrivez d’abord quelque chose
inbox-composer-missing-subject = Ajoutez un objet
inbox-composer-missing-mailbox = Connectez une boîte pour envoyer
inbox-composer-missing-smaller = Retirez ou réduisez une pièce jointe
inbox-command-reply-all = Répondre à tous
inbox-done-sent = Envoyé à { $name }
inbox-done-sent-closed = Envoyé à { $name }, conversation clôturée
inbox-done-sent-snoozed = Envoyé à { $name }, conversation en veille
inbox-done-taken-back = Non envoyé. Vous retrouvez votre brouillon.
inbox-done-noted = Note ajoutée
