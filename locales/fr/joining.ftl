joining-view-mentions = Mentions
joining-empty-mentions = Quand quelqu’un de l’équipe écrit @ et votre nom dans une note, vous la trouvez ici.
joining-command-merge = Fusionner des conversations
joining-command-link = Lier une autre conversation
joining-command-block = Bloquer l’expéditeur
joining-command-follow = Suivre ou ne plus suivre
joining-command-hand-over = Transmettre avec une note
joining-command-split = Scinder la conversation
joining-command-move = Déplacer un message vers une autre conversation
joining-command-go-mentions = Aller aux notes qui me mentionnent
joining-message-more =
    .label = Autres actions pour ce message
joining-pick =
    .label = Chercher une conversation
    .placeholder = Numéro, nom ou mots
joining-pick-empty = Aucune autre conversation trouvée.
joining-merge-survivor = Laquelle reste ?
joining-merge-result = Résultat
joining-merge-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
joining-merge-drafts =
    { $count ->
        [one] Un autre brouillon est gardé à côté du vôtre ; vous pouvez passer de l’un à l’autre.
       *[other] { $count } autres brouillons sont gardés à côté du vôtre ; vous pouvez passer de l’un à l’autre.
    }
joining-merge-customers = Ces conversations concernent des clients différents. Tous les messages seront au même endroit et vos réponses iront à { $name }.
joining-merge-later = Vous pourrez les séparer à tout moment.
joining-merge-add = En ajouter une autre
joining-merge-leave-out =
    .label = Laisser { $number } de côté
joining-merge-do = Fusionner
joining-unmerge-title = Séparer à nouveau { $number }
joining-unmerge-back =
    { $count ->
        [one] { $count } message y retourne.
       *[other] { $count } messages y retournent.
    }
joining-unmerge-since =
    { $count ->
        [one] { $count } d’entre eux est arrivé après la fusion, en réponse aux autres.
       *[other] { $count } d’entre eux sont arrivés après la fusion, en réponse aux autres.
    }
joining-unmerge-stays =
    { $count ->
        [one] { $count } message reste ici.
       *[other] { $count } messages restent ici.
    }
joining-unmerge-do = Séparer
joining-split-from-here =
    { $count ->
        [one] À partir d’ici : { $count } message
       *[other] À partir d’ici : { $count } messages
    }
joining-split-only = Ce message seulement
joining-split-do = Scinder
joining-split-all = C’est toute la conversation ; il n’y a rien à scinder.
joining-block-address = { $address } seulement
joining-block-domain = Tout le monde chez { $domain }
joining-block-shared = Beaucoup de gens y ont une adresse ; seule celle-ci peut être bloquée.
joining-block-own = C’est une adresse de votre boutique. Elle ne peut pas être bloquée.
joining-block-reason = Raison, pour l’équipe
joining-block-hint = Les nouveaux e-mails vont dans les indésirables, sans notification.
joining-block-do = Bloquer
joining-spam-agent = Marquée comme indésirable par { $agent } le { $at }.
joining-spam-block = { $agent } a bloqué { $pattern } le { $at }.
joining-spam-reason = « { $reason } »
joining-spam-server = Ce message est arrivé déjà marqué comme indésirable.
joining-spam-not = Courrier légitime
joining-spam-unblock = Courrier légitime, débloquer
joining-blocks-title = Expéditeurs bloqués
joining-blocks-empty = Personne n’est bloqué.
joining-blocks-by = bloqué par { $agent } le { $at }
joining-blocks-unblock = Débloquer
joining-blocks-pattern = Adresse ou domaine
joining-ties-title = Conversations liées
joining-ties-link = Lier une conversation
joining-ties-unlink =
    .label = Supprimer le lien avec { $number }
joining-ties-merged = Fusionnée : { $number }
joining-ties-part =
    .label = Séparer à nouveau { $number }
joining-ties-count =
    { $count ->
        [one] { $count } liée
       *[other] { $count } liées
    }
joining-ties-followers = Suivie par
joining-ties-follow = Suivre
joining-ties-unfollow = Ne plus suivre
joining-ties-nobody = Personne ne suit cette conversation.
joining-draft-waiting =
    { $count ->
        [one] Un autre brouillon est gardé ici : { $text }
       *[other] { $count } autres brouillons sont gardés ici : { $text }
    }
joining-draft-use = Passer à celui-ci
joining-mention =
    .label = Mentionner quelqu’un de l’équipe
joining-mention-for = pour { $name }
joining-hand-to = À
joining-hand-note = Ce qu’il faut savoir
joining-hand-nobody = Il n’y a encore personne d’autre ici. Ajoutez vos collègues dans les réglages.
joining-hand-do = Transmettre
joining-done-merged = Conversations fusionnées
joining-done-unmerged = Conversations séparées
joining-done-moved = Message déplacé
joining-done-linked = Conversations liées
joining-done-unlinked = Lien supprimé
joining-done-blocked = { $pattern } bloqué
joining-done-unblocked = Débloqué
joining-done-not-spam = Marquée comme courrier légitime
joining-done-followed = Vous suivez cette conversation
joining-done-unfollowed = Vous ne suivez plus cette conversation
joining-done-handed = Transmise à { $name }
joining-activity-merged = Fusionnée avec { $number } par { $agent }
joining-activity-unmerged = { $number } séparée à nouveau par { $agent }
joining-activity-unmerged-from = Séparée à nouveau de { $number } par { $agent }
joining-activity-split-to = Une partie a été détachée vers { $number } par { $agent }
joining-activity-split-from = Détachée de { $number } par { $agent }
joining-activity-moved-to = Un message a été déplacé vers { $number } par { $agent }
joining-activity-moved-from = Un message a été déplacé ici depuis { $number } par { $agent }
joining-activity-linked = Liée à { $number } par { $agent }
joining-activity-unlinked = Lien avec { $number } supprimé par { $agent }
joining-activity-blocked = { $pattern } bloqué par { $agent }
joining-activity-kept-out = Rangée dans les indésirables : { $pattern } est bloqué
joining-activity-filtered = Arrivée déjà marquée comme indésirable
