settings-title = Réglages
settings-nav =
    .label = Sections des réglages
settings-group-you = Vous
settings-group-team = Équipe
settings-group-mail = Courrier
settings-group-shop = Boutique
settings-saved = Enregistré
settings-channels-title = Boîtes
settings-me-title = Vous et votre boutique
settings-me-name = Votre nom
settings-me-shop = Nom de la boutique
settings-me-shop-hint = Les clients voient les deux comme expéditeur.
settings-me-returns = Adresse pour les retours
settings-me-returns-hint = Elle figure dans les lettres sur les retours. Écrivez-la comme sur un colis.
settings-me-signature = Signature
settings-me-signature-hint = Figure au bas de tout ce que vous envoyez.
settings-me-language = Langue de l’interface
settings-work-title = Envoi et notifications
settings-work-undo = Délai pour annuler un envoi
settings-work-undo-seconds =
    { $count ->
        [0] Envoi immédiat
        [one] { $count } seconde
       *[other] { $count } secondes
    }
settings-work-notifications = Signaler les nouveaux messages des clients
settings-work-quiet = Heures calmes
settings-work-quiet-from =
    .label = Début des heures calmes
settings-work-quiet-until =
    .label = Fin des heures calmes
settings-look-title = Apparence
settings-look-theme = Couleurs
settings-look-theme-system = Comme le système
settings-look-theme-light = Clair
settings-look-theme-dark = Sombre
settings-look-theme-contrast = Contraste élevé
settings-look-density = Hauteur des lignes
settings-look-density-comfortable = Confortable
settings-look-density-compact = Compacte
settings-topics-title = Sujets
settings-people-title = Équipe
settings-people-me = vous
settings-people-owner = propriétaire
settings-people-name = Nom d’un ou d’une collègue
settings-people-add = Ajouter
settings-data-title = Données et sécurité
settings-data-place = Tout est conservé chiffré dans { $directory }. Comptoir { $version }.
settings-data-code-kept = Vous avez conservé le code de récupération de cet espace de travail. Il n’est plus affiché.
settings-data-backup = Sauvegarder maintenant
settings-data-check = Vérifier les données
settings-data-import = Importer du courrier
settings-data-sample-remove = Retirer la boutique de démo
settings-data-sample-gone = La boutique de démo a été entièrement retirée.
settings-data-working = Un instant
settings-data-backed-up = Sauvegardé et vérifié : { $path }, { $size }
settings-data-sound = Toutes les données sont intactes.
settings-data-damaged = Certaines données sont endommagées : { $verdict }. Restaurez la dernière sauvegarde.
settings-import-kind =
    .label = Format du courrier
settings-import-kind-mbox = Fichier mbox
settings-import-kind-maildir = Dossier Maildir
settings-import-kind-eml = Message .eml
settings-import-path =
    .label = Chemin du fichier ou du dossier
    .placeholder = /home/…/mail.mbox
settings-import-hint = Copiez le chemin depuis votre gestionnaire de fichiers. Le fichier est seulement lu, jamais modifié.
settings-import-start = Importer
settings-import-working = Lecture du courrier
settings-import-stopped = Interrompu. Ce qui a été lu est conservé :
settings-import-done =
    { $count ->
        [one] { $count } message lu, déjà présents : { $duplicates }, illisibles : { $unreadable }.
       *[other] { $count } messages lus, déjà présents : { $duplicates }, illisibles : { $unreadable }.
    }
settings-recovery-text = Ce code ouvre l’espace de travail si le trousseau de cet ordinateur est perdu. Sans l’un ni l’autre, plus personne ne pourra lire votre courrier, pas même nous.
settings-recovery-show = Afficher le code
settings-recovery-copy = Copier
settings-recovery-copied = Copié
settings-recovery-print = Imprimer
settings-recovery-kept = Je l’ai conservé

## Où se trouve la clé de l’espace de travail

settings-key-in-keychain = La clé de cet espace de travail se trouve dans le trousseau de cet ordinateur.
settings-key-in-passphrase = La clé de cet espace de travail est protégée par votre phrase secrète.
settings-key-in-file = La clé de cet espace de travail se trouve dans un fichier : quiconque peut lire son dossier peut lire le courrier de vos clients.
settings-key-named = La clé de cet espace de travail est indiquée à chaque démarrage.
settings-key-set-passphrase = Définir une phrase secrète
settings-key-change-passphrase = Changer la phrase secrète
settings-key-to-keychain = Déplacer la clé dans le trousseau
settings-key-to-file = Conserver la clé dans un fichier
settings-key-cancel = Ne rien changer
settings-key-moved = C’est fait. Le changement prendra effet au prochain démarrage.
settings-cultures-title = Cultures
