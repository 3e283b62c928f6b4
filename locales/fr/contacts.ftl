contacts-command-call = Noter un appel
contacts-command-capture = Ajouter une conversation venue d’ailleurs
contacts-call =
    .label = Note d’appel
contacts-call-title = Note d’appel
contacts-call-close =
    .label = Fermer ; la note est conservée
contacts-call-who =
    .label = Qui appelle ?
    .placeholder = Nom, numéro, commande…
contacts-call-number =
    .label = Numéro
contacts-call-dial = Appeler
# $number (Number): number of the conversation
contacts-call-into = Ajouter à la conversation { $number }
contacts-call-direction =
    .label = Sens
contacts-call-outcome =
    .label = Résultat
contacts-call-text = De quoi avez-vous parlé ?
contacts-call-done = Tout est réglé : clôturer la conversation
contacts-call-drop = Abandonner
contacts-call-save = Enregistrer la note
contacts-call-other-person = Une autre personne
contacts-call-back-at =
    .label = Rappeler le
contacts-call-back-hour = Dans une heure
contacts-call-back-tomorrow = Demain à 9 h
# $at (String): a moment
contacts-call-back-due = À rappeler : { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = a écrit : { $subject }
contacts-message-call = Note d’appel
contacts-direction-incoming = Appel reçu
contacts-direction-outgoing = Appel passé
contacts-outcome-answered = Appel abouti
contacts-outcome-no-answer = Sans réponse
contacts-outcome-voicemail = Messagerie vocale
contacts-outcome-call-back = À rappeler
contacts-outcome-wrong-number = Faux numéro
contacts-way-phone = Notes d’appel
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Place de marché
contacts-way-chat = Chat du site
contacts-way-review = Avis
contacts-way-in-person = En personne
contacts-timer =
    .label = Durée de l’appel
contacts-timer-start = Démarrer
contacts-timer-pause = Suspendre
contacts-command-timer = Démarrer ou suspendre le chronomètre d’appel
contacts-timer-resume = Reprendre
contacts-capture =
    .label = Ajouter une conversation
contacts-capture-title = Conversation venue d’ailleurs
contacts-capture-close =
    .label = Fermer
contacts-capture-way =
    .label = Où elle a eu lieu
contacts-capture-text =
    .label = Texte de la conversation
    .placeholder = Collez ici les messages ; les noms et les heures sont reconnus.
contacts-capture-handle =
    .label = Son numéro ou son nom là-bas (facultatif)
contacts-capture-link =
    .label = Lien vers la conversation (facultatif)
contacts-capture-picture = Ajouter une capture d’écran
contacts-capture-save = Ajouter
contacts-cancel = Annuler
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Messages : { $count }, déjà présents : { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name }, c’est nous
contacts-preview-all-ours = Tout vient de nous
contacts-preview-date-guessed = Le jour et le mois pourraient être inversés. Vérifiez les dates.
contacts-preview-us = nous
contacts-preview-known = déjà présent
contacts-answer =
    .label = Réponse
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Rédigez votre réponse ici, copiez-la et envoyez-la dans { $network }.
contacts-answer-copied = Copiée. Collez-la et envoyez-la là-bas, puis consignez-la ici.
contacts-answer-more = Ajouter des messages
contacts-answer-copy-open = Copier et ouvrir
contacts-answer-copy = Copier le texte
contacts-answer-record = Consigner comme envoyée
contacts-toast-logged = Appel noté
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Ajoutés : { $added }, déjà présents : { $known }
contacts-toast-recorded = Réponse consignée
contacts-toast-template-saved = Modèle enregistré
contacts-toast-template-removed = Modèle supprimé
# $count (Number): how many
contacts-toast-forms-read = Formulaires trouvés : { $count }
contacts-forms-title = Formulaires de contact
contacts-forms-about = Les e-mails des formulaires de contact sont analysés : la personne qui a rempli le formulaire devient le client et reçoit votre réponse. Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop et Shopware sont reconnus. Pour tout autre formulaire, ajoutez un modèle à partir d’un exemple.
contacts-forms-add = Ajouter un modèle
contacts-forms-edit = Modifier
# $name (String): name of the template
contacts-forms-remove =
    .label = Supprimer le modèle { $name }
contacts-forms-read-all = Chercher des formulaires dans le courrier reçu
contacts-template-name = Nom du modèle
contacts-template-sender =
    .label = Envoyé par (adresse ou domaine, facultatif)
contacts-template-subject =
    .label = L’objet contient (facultatif)
contacts-template-example = Exemple d’e-mail
contacts-template-label = Intitulé
contacts-template-value = Dans l’exemple
contacts-template-means = Signification
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Signification de « { $label } »
contacts-template-save = Enregistrer le modèle
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Reconnu : { $name }, réponse à { $email }
contacts-template-misses-email = Aucune adresse e-mail trouvée. Choisissez « Adresse e-mail » pour l’intitulé voisin.
contacts-template-misses-message = Aucun message trouvé. Choisissez « Message » pour l’intitulé placé au-dessus du texte du client.
contacts-meaning-other = Autre information
contacts-meaning-name = Nom
contacts-meaning-first-name = Prénom
contacts-meaning-last-name = Nom de famille
contacts-meaning-email = Adresse e-mail
contacts-meaning-sender = Nom et adresse ensemble
contacts-meaning-phone = Téléphone
contacts-meaning-order = Numéro de commande
contacts-meaning-subject = Objet
contacts-meaning-message = Message
# $sender (String): address that sent the mail
contacts-form-own = Envoyé par le formulaire de votre propre domaine ({ $sender }). L’adresse du client n’a pas été vérifiée.
# $sender (String): address that sent the mail
contacts-form-known = Envoyé par le service de formulaires de votre boutique ({ $sender }). L’adresse du client n’a pas été vérifiée.
# $sender (String): address that sent the mail
contacts-form-reply-to = Ce formulaire ne vient pas de votre domaine, mais de { $sender }. Vérifiez de qui il s’agit vraiment avant de communiquer quoi que ce soit.
# $sender (String): address that sent the mail
contacts-form-stranger = Cela ressemble à un formulaire de contact, mais { $sender } est inconnu. L’expéditeur n’a pas été modifié.
contacts-form-show-mail = Afficher l’e-mail entier
contacts-form-hide-mail = Masquer l’e-mail entier

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = { $rating } étoiles sur 5
contacts-review-held = En attente de publication
contacts-review-published = Publié
contacts-review-spam = Marqué comme indésirable dans la boutique
contacts-review-trashed = Dans la corbeille de la boutique
contacts-review-verified = Achat vérifié
contacts-review-publish = Publier
contacts-review-hide = Masquer à nouveau
contacts-review-to-spam = Indésirable
contacts-review-to-trash = Mettre à la corbeille
contacts-review-off = La réponse aux avis et leur modération dans la boutique sont désactivées. Un propriétaire peut les activer dans Réglages › Boutiques.
contacts-answer-publish = Publier la réponse dans la boutique
