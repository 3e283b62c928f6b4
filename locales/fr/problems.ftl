problem-wrong-credentials = Le serveur de messagerie a refusé l’identifiant ou le mot de passe. Aucun message n’est perdu. Vérifiez-les dans les réglages du canal ; certains fournisseurs exigent ici un mot de passe d’application.
problem-sign-in-again = La connexion à cette boîte a expiré. Les messages en attente restent sur le serveur. Reconnectez-vous dans les réglages du canal.
problem-host-not-found = Il n’existe pas de serveur nommé { $host }. Vérifiez l’orthographe et votre connexion à Internet.
problem-host-unreachable = { $host } est injoignable sur le port { $port }. Votre travail est enregistré et une nouvelle tentative aura lieu. Vérifiez la connexion à Internet, le port et la présence éventuelle d’un pare-feu.
problem-certificate-expired = Le certificat de sécurité de { $host } a expiré ; rien n’y a donc été envoyé. Demandez à l’administrateur du serveur de le renouveler et vérifiez la date de cet ordinateur.
problem-certificate-invalid = Le certificat de sécurité de { $host } n’est pas fiable ; rien n’y a donc été envoyé. S’il s’agit de votre propre serveur, ajoutez son fichier de certificat dans les réglages du canal.
problem-no-encryption = { $host } ne propose pas de connexion chiffrée ; aucun mot de passe n’a donc été envoyé. Choisissez un autre port ou un autre chiffrement dans les réglages du canal.
problem-mail-timeout = Le serveur de messagerie n’a pas répondu à temps. Rien n’est perdu et une nouvelle tentative aura lieu.
problem-mail-disconnected = La connexion au serveur de messagerie a été coupée. Rien n’est perdu ; la synchronisation reprendra là où elle s’était arrêtée.
problem-mail-refused = Le serveur de messagerie a refusé : « { $reason } ». Rien n’est perdu. Corrigez ce que le serveur signale, puis réessayez.
problem-ca-file-unreadable = Le fichier de certificat est inutilisable. Choisissez un fichier lisible au format PEM.
problem-cancelled = L’opération a été interrompue. Ce qui était déjà fait est conservé ; vous pouvez la relancer à tout moment.
problem-time-past = Ce moment est déjà passé. Rien n’a été modifié. Choisissez-en un plus tard.
problem-time-too-far = Ce moment est dans plus d’un an. Rien n’a été modifié. Choisissez-en un plus tôt.
problem-customer-zone-missing = On ne sait pas quelle heure il est chez ce client. Rien n’a été envoyé. Indiquez le fuseau horaire du client ou choisissez une heure.
problem-promise-empty = Indiquez ce qui a été promis. Rien n’a encore été noté.
problem-promise-too-long = Une promesse compte au plus { $count } caractères. Rien n’a été noté. Raccourcissez-la et mettez les détails dans une note.
problem-promise-absent = Cette promesse n’existe plus. Rien n’a été modifié.
problem-disk-full = Le disque est plein. Tout ce qui est enregistré est en sécurité, mais rien de nouveau ne peut être conservé. Libérez de la place, puis réessayez.
problem-disk-failing = Le disque signale des erreurs et n’a pas conservé la dernière modification. Tout ce qui était enregistré est en sécurité. Vérifiez que le disque est branché et en bon état, puis réessayez.
problem-desk-already-open = Cet espace de travail est déjà ouvert dans une autre fenêtre ou un autre programme. Utilisez-le là où il est ouvert, ou fermez-le d’abord.
problem-desk-newer-version = Cet espace de travail a été utilisé avec une version plus récente de Comptoir. Il n’a pas été modifié. Installez la version plus récente pour l’ouvrir.
problem-desk-not-writable = Comptoir ne peut pas écrire dans le dossier de cet espace de travail. Les données sont intactes. Donnez à votre compte le droit d’y écrire, puis rouvrez Comptoir.
problem-desk-damaged = Une partie de cet espace de travail est illisible : le disque ou un autre programme l’a modifiée. Rien n’a été supprimé. Restaurez votre dernière sauvegarde ; l’espace de travail endommagé est conservé à côté.
problem-key-missing = La clé qui ouvre cet espace de travail est introuvable. Les données sont intactes. Saisissez votre code de récupération pour l’ouvrir.
problem-key-wrong = Cette clé n’ouvre pas cet espace de travail. Les données sont intactes. Choisissez le bon fichier de clé ou saisissez votre code de récupération.
problem-keychain-locked = Le trousseau du système est verrouillé ; l’espace de travail ne peut donc pas être ouvert. Déverrouillez-le et réessayez, ou saisissez votre code de récupération.
problem-keychain-absent = Aucun trousseau n’est accessible sur cet ordinateur ; la clé d’un nouvel espace de travail n’a donc pas encore de place. Choisissez une phrase secrète ou indiquez un fichier de clé ; en ligne de commande, avec COMPTOIR_PASSPHRASE ou --key-file.
problem-passphrase-needed = Cet espace de travail s’ouvre avec sa phrase secrète. Saisissez-la ; en ligne de commande, avec COMPTOIR_PASSPHRASE.
problem-passphrase-wrong = Cette phrase secrète n’est pas la bonne. Les données sont intactes. Réessayez autant de fois que vous le souhaitez, ou utilisez votre code de récupération.
problem-recovery-code-wrong = Ce code de récupération n’est pas le bon. Les données sont intactes. Comparez-le à votre copie, groupe par groupe.
problem-broken = Un problème est survenu dans Comptoir. Ce que vous avez déjà enregistré est en sécurité. Réessayez ; si cela se reproduit, signalez-le en joignant le fichier journal.
problem-command-unknown = Cette commande n’existe pas. La liste des commandes montre toutes celles qui sont disponibles.
problem-request-invalid = La requête est incompréhensible : { $detail }. Rien n’a été modifié.
problem-conversation-absent = Cette conversation n’existe plus. Elle a peut-être été fusionnée ou supprimée.
problem-message-absent = Ce message n’existe plus. Il a peut-être été supprimé.
problem-customer-absent = Ce client n’existe plus. La fiche a peut-être été fusionnée ou supprimée.
problem-customer-file-unreadable = Ce fichier ne peut pas être lu comme un tableau. Enregistrez-le au format CSV et réessayez ; rien n’a été importé.
problem-customer-file-columns = Indiquez quelle colonne contient le nom ou l’adresse e-mail.
problem-customer-file-lines = Ces lignes ne peuvent pas être importées : { $lines }. Rien n’a été importé. Corrigez-les dans le fichier ou ignorez-les.
problem-customer-file-large = Ce fichier contient trop de lignes. Divisez-le et importez les parties l’une après l’autre ; rien n’a été importé.
problem-customer-import-running = Un import de clients est déjà en cours. Attendez qu’il se termine ou annulez-le.
problem-customer-nameless = Indiquez un nom ou une adresse e-mail.
problem-customer-zone-unknown = Le fuseau horaire { $zone } n’existe pas. Choisissez-en un dans la liste.
problem-customer-language-unknown = { $language } n’est pas une langue. Écrivez un code comme de ou pt-BR.
problem-customer-part-absent = Cet élément n’existe plus. Quelqu’un l’a peut-être supprimé.
problem-customer-address-invalid = { $address } n’est pas une adresse e-mail. Vérifiez la saisie.
problem-customer-address-taken = { $address } appartient à un autre client. Fusionnez les deux fiches ou retirez-la d’abord de l’autre.
problem-customer-handle-invalid = « { $value } » ne permet de joindre personne. Vérifiez le numéro ou le nom.
problem-customer-handle-taken = { $value } figure déjà dans la fiche de ce client.
problem-customer-value-invalid = Cette valeur ne convient pas au champ « { $field } ». Saisissez, selon le champ, un nombre, une date ou l’un des choix proposés.
problem-customer-field-absent = Ce champ n’existe plus. Retirez-le du filtre ou choisissez-en un autre.
problem-customer-title-missing = Donnez-lui un nom.
problem-customer-title-exists = « { $name } » existe déjà. Choisissez un autre nom.
problem-customer-field-choiceless = Saisissez au moins un choix pour ce champ.
problem-customer-same = Il s’agit du même client. Choisissez-en deux différents.
problem-agent-absent = Cette personne ne fait plus partie de l’équipe. Choisissez quelqu’un d’autre.
problem-channel-absent = Ce canal n’existe plus. Choisissez-en un autre ou reconnectez-le.
problem-draft-absent = Ce brouillon n’existe plus. Il a peut-être été envoyé ou abandonné.
problem-draft-empty = Il n’y a encore rien à envoyer. Écrivez quelque chose ou joignez un fichier.
problem-recipient-missing = Aucun destinataire n’est indiqué. Votre texte est enregistré ; saisissez une adresse.
problem-recipient-invalid = « { $address } » n’est pas une adresse e-mail. Votre texte est enregistré ; corrigez l’adresse.
problem-undo-absent = Il n’y a rien à annuler.
problem-undo-running = Une longue annulation est encore en cours. Attendez qu’elle se termine ou arrêtez-la.
problem-too-late-to-undo = Le message est déjà en route ; l’envoi ne peut plus être annulé.
problem-file-unreadable = Le fichier { $path } ne peut pas être lu. Vérifiez qu’il existe et que vous avez le droit de l’ouvrir.
problem-file-unwritable = Le fichier { $path } ne peut pas être écrit. Vérifiez que son dossier existe et que vous pouvez y écrire.
problem-file-not-mail = Ce contenu n’a pas pu être lu comme du courrier. Sa source est conservée. Pour importer, choisissez un fichier mbox, un dossier Maildir ou un fichier .eml.
problem-mail-not-given = Le serveur annonce ce message mais ne le livre pas. Cherchez-le dans un autre logiciel de messagerie ou demandez à votre fournisseur.
problem-mail-file-unreadable = Ce fichier n’a pas pu être ouvert : son message manque donc. Vérifiez que vous avez le droit de le lire, puis importez à nouveau.
problem-backup-unreadable = Cette sauvegarde est illisible ; elle est peut-être endommagée ou incomplète. Vos données actuelles sont intactes. Choisissez une autre sauvegarde.
problem-mailbox-exists = { $address } est déjà connectée. Ouvrez ses réglages pour les modifier.
problem-outbox-unknown = Ce message n’est pas dans la boîte d’envoi. Il a peut-être déjà été envoyé ou annulé.
problem-message-too-large = Le message est trop volumineux : la limite d’envoi est de { $size }. Votre texte est enregistré. Retirez ou réduisez une pièce jointe.
problem-agent-left = Cette personne ne travaille plus ici. Rien n’a été modifié. Choisissez quelqu’un d’autre, ou demandez à un propriétaire de la réintégrer.
problem-guest-expired = Votre accès d’invité est terminé. Rien n’a été modifié. Demandez une date plus lointaine à un propriétaire.
problem-guest-until-missing = Il faut un dernier jour pour un invité. Rien n’a été enregistré ; saisissez une date.
problem-agent-last-owner = Il faut au moins un propriétaire. Rien n’a été modifié. Donnez d’abord ce rôle à quelqu’un d’autre.
problem-role-forbids = Votre rôle ne vous le permet pas. Rien n’a été modifié. Adressez-vous à un propriétaire.
problem-role-forbids-sending = Vous rédigez des brouillons, un collègue les envoie. Votre texte est enregistré. Transmettez-le pour relecture.
problem-desk-locked = Comptoir est verrouillé. Choisissez votre nom et saisissez votre code PIN.
problem-pin-needed = Cette personne a un code PIN. Saisissez-le.
problem-pin-wrong = Ce code PIN n’est pas le bon. Rien n’a été modifié ; réessayez.
# $minutes (String): whole minutes to wait
problem-pin-waits = Trop de codes PIN erronés. Réessayez dans { $minutes } min ou demandez à un propriétaire de réinitialiser le code.
problem-pin-form = Un code PIN compte de 4 à 12 chiffres. Rien n’a été modifié.
# $name (String): a colleague
problem-review-by-nobody = { $name } ne peut pas envoyer ce message. Votre texte est enregistré. Choisissez un collègue qui en a le droit.
# $name (String): a colleague
problem-review-has-draft = { $name } rédige déjà une réponse ici. Votre texte est enregistré. Concertez-vous, ou choisissez quelqu’un d’autre.
problem-link-refused = Ce lien n’a pas été ouvert, car il ne mène pas à une adresse web ou e-mail ordinaire.
problem-desk-unreachable = L’espace de travail ne répond pas. Ce que vous avez déjà enregistré est en sécurité. Vérifiez que Comptoir fonctionne encore.
problem-desk-token-wrong = Cette page n’est plus connectée à l’espace de travail. Ouvrez de nouveau l’adresse que Comptoir affiche.
problem-no-mailbox = Aucune boîte ne peut envoyer ce message. Votre texte est enregistré. Connectez une boîte dans les réglages, puis envoyez-le.
problem-oauth-not-configured = La connexion à { $provider } dans le navigateur n’est pas configurée sur cet ordinateur. Rien n’a été envoyé. Utilisez un mot de passe d’application ou faites configurer un identifiant client OAuth pour { $provider }.
problem-macro-absent = Cette macro ou ce texte n’existe plus. Quelqu’un de l’équipe l’a peut-être supprimé.
problem-macro-title-missing = Une macro a besoin d’un titre dans au moins une langue. Rien n’a été modifié ; saisissez-en un.
problem-macro-language-unknown = « { $language } » n’est pas une langue. Rien n’a été modifié ; choisissez-en une dans la liste ou saisissez un code comme de ou pt-BR.
problem-macro-text-missing = Il n’y a pas encore de texte. Rédigez-en un dans au moins une langue.
problem-macro-variant-exists = Il existe déjà un texte en { $language } pour ce canal, avec le même tutoiement ou vouvoiement. Rien n’a été modifié ; modifiez plutôt celui-là.
problem-macro-template-broken =
    { $kind ->
        [variable] Ligne { $line }, colonne { $column } : la variable « { $name } » n’existe pas. Choisissez-en une dans le menu des variables. Votre texte n’a pas été enregistré.
        [filter] Ligne { $line }, colonne { $column } : le filtre « { $name } » n’existe pas. Les filtres sont default, date, upper, lower et name. Votre texte n’a pas été enregistré.
        [statement] Ligne { $line }, colonne { $column } : « { $name } » n’est pas possible dans une macro. On peut y utiliser des variables, if et for. Votre texte n’a pas été enregistré.
        [endless] Ligne { $line }, colonne { $column } : cela se répète trop de fois. Raccourcissez la boucle. Votre texte n’a pas été enregistré.
        [date] Ligne { $line }, colonne { $column } : ce n’est pas une date. Votre texte n’a pas été enregistré.
       *[syntax] Ligne { $line }, colonne { $column } : le texte est illisible à cet endroit. Vérifiez les accolades : à chaque « {"{{"} » son « {"}}"} », à chaque if son endif. Votre texte n’a pas été enregistré.
    }
problem-macro-too-long = Le texte est trop long : { $limit } caractères au maximum. Il n’a pas été enregistré. Raccourcissez-le ou divisez-le.
problem-macro-file-unreadable = Ce n’est pas un fichier de macros. Rien n’a été modifié. Choisissez un fichier exporté depuis Comptoir.
problem-macro-file-newer = Ce fichier provient d’une version plus récente de Comptoir. Rien n’a été modifié. Installez cette version pour le lire.
problem-macro-file-broken = Dans ce fichier, la macro « { $title } » contient une erreur à la ligne { $line }, colonne { $column } de son texte. Rien n’a été modifié. Corrigez le fichier, puis importez-le à nouveau.
problem-draft-has-gaps = Le texte contient encore des blancs : { $names }. Rien n’a été envoyé. Complétez-les ou supprimez-les, puis envoyez.

## Calls, conversations from elsewhere, forms

problem-call-back-when = Choisissez pour le rappel un moment à venir.
problem-capture-empty = Il n’y a encore rien à ajouter. Collez la conversation ou ajoutez une capture d’écran.
problem-capture-known = Tout ce texte est déjà présent. Rien n’a été ajouté.
problem-capture-too-long = Ce texte est trop long pour être ajouté d’un coup. Collez-le en plusieurs fois.
problem-contact-not-elsewhere = Cette conversation se déroule par e-mail. Envoyez votre réponse depuis la zone de rédaction.
problem-form-template-absent = Ce modèle n’existe plus. Choisissez-en un autre ou ajoutez-le à nouveau.
problem-form-template-nameless = Donnez un nom au modèle.
# $name (String): the name of the template
problem-form-template-taken = Le modèle « { $name } » existe déjà. Choisissez un autre nom.
problem-form-template-no-message = « Message » n’est choisi pour aucun intitulé, ou l’exemple n’a pas de texte à cet endroit. Choisissez « Message » pour l’intitulé placé au-dessus du texte du client.
problem-form-template-no-email = Dans l’exemple, aucune adresse e-mail ne suit l’intitulé réglé sur « Adresse e-mail ». Choisissez-en un autre.
problem-topic-absent = Ce sujet n’existe plus. Choisissez-en un autre.
problem-topic-item-absent = Cette étape ou ce champ n’existe plus. Revoyez le sujet.
problem-topic-unnamed = Saisissez un nom dans au moins une langue.
problem-topic-missing = Choisissez d’abord le sujet de la conversation.
problem-intake-complete = Il ne manque rien : tous les champs du sujet sont remplis.
problem-value-invalid = « { $value } » ne convient pas à ce champ. Rien n’a été modifié ; corrigez la valeur.
problem-choice-empty = Une liste de choix doit comporter au moins une option. Saisissez-en une.
problem-cause-absent = Cette cause n’existe plus. Choisissez-en une autre.
problem-cause-required = Choisissez une cause avant de clôturer. Sans cause : { $count }.
problem-speech-absent = Aucune voix trouvée. Installez speech-dispatcher avec espeak-ng (ou une autre voix), puis réessayez.
problem-culture-unknown = Il n’y a pas de fiche culturelle pour { $culture }. Choisissez-en une dans la liste.
problem-culture-text-long = Le texte est trop long : { $most } caractères au maximum.
problem-conversation-same = Il s’agit de la même conversation. Choisissez-en une autre.
problem-merge-absent = Cette conversation ne fait plus partie d’une autre. Elle en a peut-être déjà été séparée.
problem-split-nothing-left = C’est le seul message ici : il ne resterait rien. Fusionnez plutôt les conversations.
problem-link-known = Ces deux conversations sont déjà liées.
problem-link-absent = Ce lien n’existe plus. Il a peut-être été supprimé.
problem-block-invalid = « { $pattern } » n’est ni une adresse e-mail ni un domaine. Vérifiez l’orthographe.
problem-block-domain-shared = Beaucoup de gens ont une adresse chez { $domain } : ce domaine ne peut pas être bloqué en entier. Bloquez l’adresse seule.
problem-block-own = { $pattern } appartient à votre boutique et ne peut pas être bloqué.
problem-block-known = { $pattern } est déjà bloqué.
problem-block-absent = Ce blocage n’existe plus. Il a peut-être été levé.
problem-filter-empty = Un filtre a besoin d’au moins une condition.
problem-filter-long = Un filtre contient au plus { $most } conditions. Retirez-en quelques-unes.
problem-filter-word = « { $word } » n’est pas une condition. Écrivez une colonne, un signe et une valeur, par exemple status:open ou waiting>4h. Rien n’a été modifié.
problem-filter-value = La valeur dans « { $word } » n’est pas possible à cet endroit. Corrigez-la ; rien n’a été modifié.
problem-view-absent = Cette vue n’existe plus. Quelqu’un l’a peut-être supprimée ou se la réserve.
problem-view-nameless = Donnez un nom à la vue.
problem-shop-address = « { $address } » n’est pas l’adresse web d’une boutique. Saisissez-la telle qu’elle apparaît dans le navigateur, par exemple https://boutique.example.com.
problem-shop-unreachable = { $host } est injoignable. Ce qui est ici reste et une nouvelle tentative aura lieu. Vérifiez la connexion à Internet et l’adresse de la boutique.
problem-shop-timeout = La boutique n’a pas répondu à temps. Ce qui est ici reste et une nouvelle tentative aura lieu.
problem-shop-disconnected = La connexion à la boutique a été coupée. Ce qui est ici reste ; la lecture reprendra là où elle s’était arrêtée.
problem-shop-wrong-key = La boutique refuse la clé. Créez-en une nouvelle dans l’administration de la boutique et saisissez-la dans les réglages, sous « Boutiques ».
problem-shop-key-stripped = La clé n’arrive jamais à la boutique : son hébergeur la retire en chemin. Demandez-lui de laisser passer l’en-tête « Authorization ».
problem-shop-read-only-key = La clé de cette boutique ne permet que la lecture. Créez-en une en lecture et écriture et saisissez-la dans les réglages, sous « Boutiques ».
problem-shop-missing-scope = Il manque à la clé le droit « { $scope } ». Accordez-le dans l’administration de la boutique, puis réessayez.
problem-shop-other-organisation = L’application et la boutique n’appartiennent pas à la même organisation. Créez l’application dans l’organisation à laquelle appartient la boutique.
problem-shop-clock = L’horloge de cet ordinateur et celle de la boutique diffèrent trop. Réglez l’horloge de cet ordinateur, puis réessayez.
problem-shop-throttled =
    La boutique demande moins de requêtes. Elle sera interrogée à nouveau dans { $minutes ->
       [one] une minute
      *[other] { $minutes } minutes
    } ; ce qui est ici reste.
problem-shop-captcha = L’hébergeur de la boutique vérifie que la demande vient d’une personne et ne laisse passer aucun programme. Demandez-lui d’autoriser l’adresse « /wp-json/ ». Une nouvelle tentative aura lieu.
problem-shop-no-interface = L’adresse répond par une page au lieu de données. Vérifiez l’adresse de la boutique et si elle est en maintenance. Une nouvelle tentative aura lieu.
problem-shop-unreadable = La réponse de la boutique s’interrompt ou est illisible. Rien n’est perdu et une nouvelle tentative aura lieu.
problem-shop-fault = La boutique rencontre elle-même une erreur ({ $status }). Rien n’est perdu et une nouvelle tentative aura lieu.
problem-shop-refused = La boutique a refusé : « { $reason } ». Rien n’y a été modifié.
problem-shop-not-found = La boutique n’a plus cet élément. Vous voyez son dernier état connu.
problem-shop-unsupported = Cette boutique ne le permet pas. Faites-le dans l’administration de la boutique.
problem-store-absent = Cette boutique n’est plus connectée. Choisissez-en une autre ou reconnectez-la.
problem-store-exists = Cette boutique est déjà connectée sous le nom « { $name } ». Ouvrez ses réglages pour les modifier.
problem-store-nameless = Donnez un nom à la boutique. Rien n’a été modifié.
problem-shop-sign-in-over = Le résultat de la connexion n’est plus là. Connectez-vous de nouveau à la boutique.
# $port (Number): number of the port
problem-shop-sign-in-port = Un autre programme occupe l’endroit où reviennent les connexions (port { $port }). Fermez-le, ou collez plutôt un jeton.
problem-order-absent = Cette commande n’est plus ici. Sa boutique a peut-être été retirée.
problem-act-absent = Cette action n’existe plus. Rien n’a été modifié.
problem-act-off = Cette action n’est pas activée pour cette boutique. Rien n’a été fait. Un propriétaire peut l’activer dans les réglages des boutiques.
problem-act-not-possible = Cette boutique ou sa clé ne le permet pas. Rien n’a été fait. Faites-le dans l’administration de la boutique.
problem-act-changed = La commande a changé dans la boutique depuis que vous l’avez vue. Rien n’a été fait. Regardez-la à nouveau, puis confirmez.
problem-act-under-way = Une autre action sur cette commande n’est pas terminée. Rien n’a été fait. Attendez, ou retirez-la.
problem-store-paused = « { $store } » est en pause : rien n’y est fait. Reprenez-la dans les réglages des boutiques.
problem-act-not-undoable = Cela ne peut pas être annulé d’ici. Faites-le dans l’administration de la boutique.
problem-take-back-used = Ce code a déjà été utilisé : il est resté tel quel. Regardez dans la boutique pour quelle commande.
problem-take-back-gone = La boutique ne l’a plus : il n’y a rien à annuler. Rien n’y a été modifié.
problem-take-back-changed = Cela a été modifié entre-temps dans la boutique et est resté tel quel. Vérifiez dans l’administration de la boutique.
problem-act-incomplete = Il manque quelque chose ou ce n’est pas valable. Rien n’a été fait. Complétez le formulaire, puis réessayez.
problem-refund-too-much = On peut rembourser au plus { $amount }. Rien n’a été fait. Saisissez un montant plus petit.
problem-refund-currency = Cette commande a été payée en { $currency }. Rien n’a été fait. Remboursez dans cette devise.
problem-act-pieces = Il n’y a pas autant de pièces. Rien n’a été fait. Choisissez-en moins.
problem-order-sent = Cette commande est déjà expédiée, en tout ou partie. Rien n’a été fait. Adressez-vous au transporteur.
problem-order-cancelled = Cette commande est déjà annulée. Rien n’a été fait. Vérifiez dans la boutique si ce n’est pas exact.
problem-act-not-waiting = La décision a été prise entre-temps. Rien n’a été modifié. Regardez où cela en est.
problem-act-begun = La boutique est déjà sollicitée : on ne peut plus le retirer. Attendez le résultat.
problem-act-needs-owner = C’est au-dessus de votre limite. Rien n’a été fait. Demandez à un propriétaire de confirmer.
problem-act-declined = Un propriétaire a refusé : { $reason }
problem-act-was-not-done = Quelqu’un a vérifié dans la boutique : ce n’est pas fait. Recommencez si c’est encore voulu.
problem-act-no-answer = La boutique ne l’a pas fait malgré plusieurs essais. Rien n’y a été modifié. Recommencez quand elle répondra.
problem-act-looking = La réponse de la boutique s’est perdue. On y vérifie si c’est fait avant tout nouvel essai.
problem-order-untracked = La commande { $number } n’a pas encore de numéro de suivi. Insérez-le dès que le colis est parti.
problem-product-absent = Ce produit n’est plus ici. La boutique l’a peut-être retiré ; cherchez-en un autre.
problem-shop-out-of-stock = « { $item } » est épuisé. Rien n’a été commandé ni payé. Choisissez un autre article, ou réessayez quand il sera de retour.
problem-shop-other-price = La boutique demande un autre prix que celui convenu. Rien n’a été commandé ni payé. Vérifiez les taxes et les remises, ou passez la commande à la main.
problem-return-swap-elsewhere = Cet article est dans une autre boutique que la commande. Choisissez-en un de la même boutique.
problem-return-swap-price = La boutique n’indique pas de prix pour « { $item } ». Choisissez un autre article, ou dites avec des mots ce que le client reçoit.
problem-shop-file-unreadable = Ce fichier ne peut pas être lu comme un tableau de commandes, de produits ou de clients. Enregistrez-le au format CSV et réessayez ; rien n’a été importé.
problem-shop-file-large = Ce fichier contient trop de lignes. Divisez-le et importez les parties l’une après l’autre ; rien n’a été importé.
problem-shop-file-columns = Indiquez quelles colonnes contiennent ce qui manque encore. Rien n’a été importé.
problem-shop-file-dates = Les dates de ce fichier peuvent se lire de deux façons. Indiquez si le jour ou le mois vient en premier. Rien n’a été importé.
problem-shop-file-currency-open = Indiquez la devise des montants. Rien n’a été importé.
problem-shop-file-currency = Ce n’est pas une devise : trois lettres sont attendues, par exemple EUR.
problem-shop-file-lines = Ces lignes ne peuvent pas être importées : { $lines }. Rien n’a été importé. Corrigez-les dans le fichier ou ignorez-les.
problem-shop-file-running = Un fichier est déjà en cours d’import. Attendez la fin ou interrompez-le.
problem-store-no-file = Cette boutique est lue automatiquement et n’accepte pas de fichiers. Choisissez-en une autre ou une nouvelle.
problem-shop-file-no-number = Le numéro de commande manque.
problem-shop-file-date = Ce n’est pas une date.
problem-shop-file-amount = Ce n’est pas un montant.
problem-shop-file-quantity = Ce n’est pas une quantité.
problem-shop-file-no-title = Le titre manque.
problem-shop-file-nobody = Il n’y a ni adresse e-mail, ni téléphone, ni nom.

problem-return-absent = Ce retour n’existe plus.
problem-return-move = { $number } ne le permet pas à ce stade. Regardez ce qui lui est arrivé entre-temps.
problem-return-pieces = « { $item } » : { $count ->
    [0] plus aucune pièce ne peut revenir, toutes sont remboursées ou dans un autre retour.
    [one] une seule pièce peut encore revenir.
   *[other] seules { $count } pièces peuvent encore revenir.
}
problem-return-mirror-absent = La boutique ne tient aucun retour pour ce dossier. Rien n’a été fait.
problem-shop-return-pieces = La boutique ne reprend que ce qui a été expédié et ne figure dans aucun autre retour là-bas. Rien n’a été fait. Regardez la commande dans la boutique.
problem-return-empty = Choisissez au moins un article qui revient.
problem-return-order-known = { $number } a déjà sa commande ou est allé plus loin. Rouvrez ce retour et regardez où il en est.
problem-return-line-unknown = La commande ne contient plus cet article. Rouvrez-la et choisissez à nouveau.
problem-return-word-missing = Écrivez d’abord une phrase : le client doit savoir pourquoi.
problem-return-fee-forbidden = Aucun frais ne peut être retenu ici : la faute revient à la boutique, ou la loi donne au client le droit de renvoyer.
problem-return-policy-forbids = La politique ne permet pas { $number }. Pour l’accepter quand même, indiquez une raison : elle est gardée comme geste commercial.
problem-return-outcome-forbidden = En cas de rétractation, le client récupère son argent. Rien d’autre ne peut le remplacer.
problem-return-ungraded = Notez d’abord chaque pièce revenue.
problem-return-deduction = Impossible de déduire cela pour « { $item } » : seulement pour usure ou dommage, et pas plus que le prix payé.
problem-return-offer = Indiquez combien est versé pour « { $item } » : plus que zéro et pas plus que le prix payé.
problem-return-under-way = La boutique est en train d’être interrogée pour ce retour. Attendez sa réponse.
problem-return-effect-busy = C’est déjà fait ou en cours. Regardez d’abord où cela en est.
problem-return-not-asked = Plus personne n’attend de réponse ici. Regardez ce qu’est devenu le retour entre-temps.
problem-return-letter-gap = Il manque à ce courrier une information que personne n’a encore saisie. Complétez d’abord le retour, puis rédigez-le.
problem-return-table-unreadable = Ce fichier n’est pas un tableau. Rien n’a été importé. Enregistrez-le en CSV et choisissez-le à nouveau.
problem-return-table-large = Ce fichier compte plus de 20 000 lignes. Rien n’a été importé. Divisez-le et importez les parties.
problem-return-table-columns = Aucune colonne ne contient le numéro de commande. Rien n’a été importé. Nommez-en une « Commande » et choisissez à nouveau le fichier.
problem-return-table-order = Aucune commande ne porte ce numéro. Vérifiez-le dans le fichier ou lisez d’abord la boutique.
problem-return-table-orders = Plusieurs boutiques ont une commande portant ce numéro. Commencez ce retour à la main.
problem-return-table-article = La commande ne contient pas cet article. Vérifiez la référence.
problem-return-table-quantity = Ce n’est pas un nombre de pièces. Écrivez un nombre entier à partir de 1.
problem-return-table-track = Ce droit n’est pas connu. Écrivez voluntary, withdrawal, warranty ou transport_damage.
problem-return-table-date = Ce n’est pas un jour passé. Écrivez-le ainsi : 2026-11-22.
problem-return-letter-absent = Cette lettre n’existe plus.
problem-return-letter-gone = Cette lettre est déjà partie, ou n’est plus voulue. Rien n’a été envoyé deux fois.
problem-return-letter-nobody = Aucune adresse n’est connue pour { $number }. Saisissez-en une sur la page du client, puis envoyez.
problem-return-letter-empty = Une lettre a besoin d’un objet et d’un texte. Rien n’a été enregistré. Remplissez les deux ou reprenez notre texte.
problem-return-letter-language = Comptoir ne sait pas écrire de lettres en « { $language } ». Choisissez une autre langue pour cette lettre.
problem-return-slip-state = Le bon existe dès que le retour est accepté et jusqu’à l’arrivée du colis ; la fiche de contrôle, jusqu’à ce que les articles soient évalués. Faites d’abord avancer le retour.
problem-return-slip-nothing = Rien n’est renvoyé pour ce retour : il n’a pas besoin de bon.
problem-return-slip-address = Personne n’a encore indiqué où envoyer les retours. Saisissez l’adresse dans les réglages, puis imprimez le bon.
problem-policy-zone-twice =
    { $country ->
        [world] Deux zones valent pour le reste du monde. Rien n’a été modifié. Gardez-en une.
       *[other] { $country } se trouve dans deux zones. Rien n’a été modifié. Retirez-le de l’une d’elles.
    }
problem-policy-country = « { $country } » n’est pas un pays. Rien n’a été modifié. Écrivez deux lettres comme FR.
problem-policy-empty = La règle « { $rule } » autorise les retours et ne propose rien. Rien n’a été modifié. Choisissez ce que reçoit le client.
problem-policy-amount = Un montant ou une part de la règle « { $rule } » est impossible. Rien n’a été modifié. Un montant n’est pas négatif, une part ne dépasse pas 100 %, et la borne basse vient en premier.
problem-policy-withdrawal = La règle « { $rule } » porte sur le droit de rétractation, dont la loi décide. Rien n’a été modifié. Retirez ce cadre de la règle.
problem-policy-long = La politique a plus de zones, de règles ou de mots que possible. Rien n’a été modifié. Raccourcissez-la.
problem-policy-changed = Quelqu’un a enregistré entre-temps une autre version de la politique. Rien n’a été modifié. Consultez-la, puis enregistrez de nouveau la vôtre.
problem-policy-past = Une nouvelle version ne peut pas valoir pour des commandes déjà passées. Rien n’a été modifié. Choisissez un moment ultérieur.
problem-policy-absent = Cette version de la politique n’existe pas. Choisissez-en une dans la liste.
problem-return-file-large = Le fichier { $name } dépasse { $size } et n’a pas été ajouté. Réduisez-le, ou prenez une photo au lieu d’une vidéo.
problem-return-files-many = Un retour garde au plus { $count } fichiers. Retirez ce qui est inutile, puis ajoutez le nouveau.
problem-return-file-no-picture = { $name } ne peut pas être affiché comme image. Enregistrez-le et ouvrez-le avec un autre programme.
problem-return-parcels-many = Un retour a au plus { $count } colis. Rien n’a été modifié. Retirez ceux saisis par erreur.
problem-facts-period = Le dernier jour précède le premier, ou la période dépasse dix ans. Choisissez d’autres jours.
problem-hold-reason-missing = Écrivez d’abord pourquoi : un collègue doit pouvoir le comprendre plus tard.
problem-hold-past = Ce jour est passé. Choisissez un jour à venir, ou aucun.
