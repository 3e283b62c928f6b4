contacts-command-call = Noter un appel
contacts-command-capture = Reprendre une conversation d’ailleurs
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
contacts-call-into = Dans la conversation { $number }
contacts-call-direction =
    .label = Sens
contacts-call-outcome =
    .label = Issue
contacts-call-text = Qu’avez-vous dit ?
contacts-call-done = L’affaire est close
contacts-call-drop = Abandonner
contacts-call-save = Enregistrer la note
contacts-call-other-person = Une autre personne
contacts-call-back-at =
    .label = Rappeler à
contacts-call-back-hour = Dans une heure
contacts-call-back-tomorrow = Demain à 9 h
# $at (String): a moment
contacts-call-back-due = À rappeler : { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = a écrit : { $subject }
contacts-message-call = Note d’appel
contacts-direction-incoming = Appel reçu
contacts-direction-outgoing = Appel passé
contacts-outcome-answered = Répondu
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
contacts-way-in-person = Sur place
contacts-timer =
    .label = Durée de l’appel
contacts-timer-start = Démarrer
contacts-timer-pause = Pause
contacts-timer-resume = Reprendre
contacts-capture =
    .label = Reprendre une conversation
contacts-capture-title = Conversation d’ailleurs
contacts-capture-close =
    .label = Fermer
contacts-capture-way =
    .label = Où elle a eu lieu
contacts-capture-text =
    .label = Texte de la conversation
    .placeholder = Collez ici les messages ; auteur et heure sont reconnus.
contacts-capture-handle =
    .label = Numéro ou nom là-bas (facultatif)
contacts-capture-link =
    .label = Lien vers la conversation (facultatif)
contacts-capture-picture = Ajouter une capture d’écran
contacts-capture-save = Reprendre
contacts-cancel = Annuler
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Messages : { $count }, déjà présents : { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name }, c’est nous
contacts-preview-all-ours = Tout vient de nous
contacts-preview-date-guessed = Le jour et le mois pourraient être inversés. Vérifiez les dates.
contacts-preview-us = nous
contacts-preview-known = déjà là
contacts-answer =
    .label = Réponse
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Rédigez la réponse pour { $network }, copiez-la et envoyez-la là-bas.
contacts-answer-copied = Copié. Collez-la là-bas, puis consignez-la ici.
contacts-answer-more = Ajouter des messages
contacts-answer-copy-open = Copier et ouvrir
contacts-answer-copy = Copier le texte
contacts-answer-record = Envoyée : la consigner
contacts-toast-logged = Appel noté
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Ajoutés : { $added }, déjà là : { $known }
contacts-toast-recorded = Réponse consignée
contacts-toast-template-saved = Modèle enregistré
contacts-toast-template-removed = Modèle supprimé
# $count (Number): how many
contacts-toast-forms-read = Formulaires trouvés : { $count }
contacts-forms-title = Formulaires de contact
contacts-forms-about = Les e-mails de formulaires sont décomposés : la personne du formulaire devient le client et reçoit la réponse. Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop et Shopware sont connus ; montrez votre propre formulaire par un exemple.
contacts-forms-add = Ajouter un modèle
contacts-forms-edit = Modifier
# $name (String): name of the template
contacts-forms-remove =
    .label = Supprimer le modèle { $name }
contacts-forms-read-all = Lire les formulaires déjà reçus
contacts-template-name = Nom du modèle
contacts-template-sender =
    .label = Envoyé par (adresse ou domaine, facultatif)
contacts-template-subject =
    .label = L’objet contient (facultatif)
contacts-template-example = E-mail d’exemple
contacts-template-label = Intitulé
contacts-template-value = Dans l’exemple
contacts-template-means = Signification
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Signification de « { $label } »
contacts-template-save = Enregistrer le modèle
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = C’est bon : { $name }, réponse à { $email }
contacts-template-misses-email = Aucune adresse e-mail trouvée. Marquez l’intitulé à côté duquel elle figure.
contacts-template-misses-message = Aucun message trouvé. Marquez l’intitulé au-dessus de ce que le client a écrit.
contacts-meaning-other = Autre précision
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
contacts-form-own = Envoyé par le formulaire de votre domaine ({ $sender }). Personne n’a vérifié que l’adresse est la sienne.
# $sender (String): address that sent the mail
contacts-form-known = Envoyé par le service de formulaires de votre boutique ({ $sender }). Personne n’a vérifié que l’adresse est la sienne.
# $sender (String): address that sent the mail
contacts-form-reply-to = Pas de votre domaine : { $sender } a envoyé ce formulaire. Vérifiez qui c’est vraiment avant de dire quoi que ce soit.
# $sender (String): address that sent the mail
contacts-form-stranger = Cela ressemble à un formulaire, mais { $sender } est inconnu. L’expéditeur n’a pas été changé.
contacts-form-show-mail = Afficher l’e-mail entier
contacts-form-hide-mail = Masquer l’e-mail entier
