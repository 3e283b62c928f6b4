### Shops on other platforms: connecting them, and how they are.

shops-title = Boutiques
shops-about = Ce que les clients ont commandé apparaît à côté de leurs conversations. Comptoir en garde une copie chiffrée sur cet ordinateur et ne la transmet à personne.
shops-none = Aucune boutique n’est encore connectée. Connectez-en une, et chaque conversation montre ce que le client a commandé.
shops-add = Connecter une boutique
shops-command-connect = Connecter une boutique
shops-command-go = Aller aux boutiques

## How a shop is

shops-state-connecting = Connexion en cours
shops-state-working = Lecture en cours
shops-state-up-to-date = À jour
shops-state-offline = Injoignable
shops-state-needs-you = Action requise
shops-state-paused = En pause
# $moment (String): a time or date, already formatted
shops-as-of = État : { $moment }
shops-reads-only = Lecture seule
shops-never = Pas encore lue
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [one] { $count } commande
       *[other] { $count } commandes
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = { $done } éléments lus sur { $total }
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] { $done } élément lu jusqu’ici
       *[other] { $done } éléments lus jusqu’ici
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = Lecture de { $name }
# $since (String): a time or date, already formatted
shops-since = Rien de nouveau depuis { $since }.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] { $count } élément n’a pas pu être lu
       *[other] { $count } éléments n’ont pas pu être lus
    }
shops-unread-hint = Tout le reste est ici. Regardez l’élément dans la boutique : dès qu’il y est correct, il arrive avec la lecture suivante.
# $id (String): the shop’s own number
shops-unread-orders = Commande { $id }
# $id (String): the shop’s own number
shops-unread-customers = Client { $id }
# $id (String): the shop’s own number
shops-unread-products = Produit { $id }
# $id (String): the shop’s own number
shops-unread-reviews = Avis { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] Il manque { $count } chose
       *[other] Il manque { $count } choses
    }

## What can be done with it

shops-read-now = Lire maintenant
shops-try-now = Essayer maintenant
shops-pause = Suspendre
shops-resume = Reprendre
shops-rename = Renommer
shops-rename-field = Nom dans Comptoir
shops-rename-set = Renommer la boutique
shops-new-keys = Nouvelles clés
shops-new-keys-set = Tester et garder
# $address (String): web address of the shop
shops-new-keys-hint = Les anciennes clés restent jusqu’à ce que { $address } accepte les nouvelles.
shops-sign-in-again = Se reconnecter
shops-remove = Retirer
shops-leave = Ne rien changer
# $name (String): name of the shop
shops-done-renamed = La boutique s’appelle maintenant { $name }
# $name (String): name of the shop
shops-done-paused = { $name } est en pause
# $name (String): name of the shop
shops-done-resumed = La lecture de { $name } a repris
# $name (String): name of the shop
shops-done-keys = { $name } a de nouvelles clés
# $name (String): name of the shop
shops-done-removed = { $name } n’est plus connectée
# $name (String): name of the shop
shops-remove-title = Retirer { $name } ?
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] Les clés et tout ce qui a été lu disparaissent de cet ordinateur.
        [one] Les clés et la copie de { $count } commande disparaissent de cet ordinateur, avec les produits et les clients.
       *[other] Les clés et la copie de { $count } commandes disparaissent de cet ordinateur, avec les produits et les clients.
    }
shops-remove-stays = Rien ne change dans la boutique et vos conversations restent. Vous pouvez la reconnecter à tout moment ; tout sera alors relu.
shops-remove-key = La clé existe encore dans l’administration de la boutique. Supprimez-la là aussi.
shops-remove-now = Retirer la boutique

## Connecting, step by step

shops-connect-title = Connecter une boutique
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = Étape { $step } sur { $steps }
shops-connect-next = Suivant
shops-connect-back = Retour
shops-connect-cancel = Annuler
shops-connect-copy =
    .label = Copier
shops-connect-copied = Copié
shops-platform-title = Où se trouve votre boutique ?
shops-platform-woocommerce = Une boutique sur votre propre site WordPress
shops-platform-shopify = Une boutique chez Shopify
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = Créer une clé dans WooCommerce
shops-guide-woocommerce-open = Ouvrez l’administration de votre site WordPress et allez dans <b>WooCommerce › Réglages › Avancé › API REST</b>.
shops-guide-woocommerce-add = Choisissez <b>Ajouter une clé</b>. Saisissez « Comptoir » comme description et choisissez comme utilisateur un administrateur ou un gestionnaire de boutique.
shops-guide-woocommerce-rights = Sous les autorisations, choisissez <b>Lecture</b>. Cela suffit pour voir les commandes. Une clé en <b>Lecture/écriture</b> n’est nécessaire que si vous voulez rembourser ou annuler d’ici.
shops-guide-woocommerce-make = Choisissez <b>Générer une clé d’API</b>. La page ne montre la clé et son secret qu’une seule fois : laissez-la ouverte pour l’étape suivante.
shops-guide-shopify = Ouvrir Shopify à Comptoir
shops-way =
    .label = Comment Comptoir y entre
shops-way-client = Votre propre application
shops-way-client-hint = La voie habituelle : vous créez l’application une fois, dans le compte auquel appartient la boutique.
shops-way-browser = Se connecter dans le navigateur
shops-way-browser-hint = Quand l’application et la boutique n’appartiennent pas à la même organisation.
shops-way-token = Un jeton que vous avez déjà
shops-way-token-hint = Seulement pour les applications créées avant 2026 dans l’administration de la boutique.
shops-guide-shopify-dashboard = Ouvrez le <b>Dev Dashboard</b> de Shopify (dev.shopify.com), choisissez <b>Créer une application</b> et nommez-la « Comptoir ».
shops-guide-shopify-scopes = Saisissez ces autorisations. Elles ne font que lire ; celles qui modifient ne sont demandées que lorsque vous activez une action.
shops-guide-shopify-redirect = Sous <b>Redirect URLs</b>, saisissez cette adresse de votre propre ordinateur. Shopify vous y renvoie après la connexion.
shops-guide-shopify-release = Choisissez <b>Publier</b>, puis installez l’application dans votre boutique.
shops-guide-shopify-release-only = Choisissez <b>Publier</b>. L’application s’installe lors de la connexion.
shops-guide-shopify-keys = Ouvrez les <b>Paramètres</b> de l’application : l’identifiant client et le secret qui s’y trouvent servent à l’étape suivante.
shops-guide-shopify-apps = Dans l’administration de la boutique, allez dans <b>Paramètres › Applications › Développer des applications</b> et ouvrez la vôtre.
shops-guide-shopify-token = Sous <b>Identifiants API</b> se trouve le jeton d’accès à l’API Admin, qui commence par shpat_. Shopify ne le montre qu’une fois ; sans lui, choisissez une autre voie.
shops-keys-title = Adresse et clés
shops-keys-address = Adresse de la boutique
shops-keys-key = Clé client
shops-keys-secret = Secret client
shops-keys-client-id = Identifiant client
shops-keys-client-secret = Secret de l’application
shops-keys-token = Jeton d’accès à l’API Admin
shops-keys-show =
    .label = Afficher
shops-keys-hide =
    .label = Masquer
shops-keys-safe = Les clés sont conservées chiffrées sur cet ordinateur et ne sont envoyées qu’à la boutique.
shops-keys-more = Plus
shops-keys-ca-file = Fichier de certificat (uniquement pour vos propres serveurs)
shops-keys-ca-file-hint = Chemin d’un fichier PEM contenant le certificat de l’autorité qui a signé celui de la boutique.
shops-keys-local = Boutique de test locale
shops-keys-local-hint = Autorise les adresses de cet ordinateur ou de votre réseau, même sans chiffrement. À laisser désactivé pour une vraie boutique.
shops-keys-test = Tester la connexion
# $address (String): web address of the shop
shops-keys-testing = { $address } est interrogée
shops-keys-sign-in = Se connecter dans le navigateur
shops-keys-in-browser = Continuez dans votre navigateur, où la page de votre boutique s’est ouverte.
shops-keys-missing-address = Saisissez l’adresse
shops-keys-missing-field = Il manque encore : { $field }
shops-found-title = La boutique répond
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }, version { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [one] { $count } produit
       *[other] { $count } produits
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [one] { $count } client
       *[other] { $count } clients
    }
shops-found-all = Comptoir peut lire tout ce qu’il affiche.
shops-found-lacks = Ce qui manquera
shops-found-name = Nom dans Comptoir
shops-found-connect = Connecter et lire
# $name (String): name of the shop
shops-connected-title = { $name } est connectée
shops-connected-reading = Ses commandes sont en cours de lecture. Cela continue quand vous fermez cette fenêtre ; elles apparaissent peu à peu à côté des conversations.
shops-connected-read = Tout est ici. Désormais, les changements sont relevés toutes les deux minutes.
shops-connected-close = Terminé

## What a key does not open, or a shop does not have

shops-lack-write-access = La clé ne permet que la lecture. Cela suffit pour voir les commandes ; les remboursements et autres actions demandent une clé qui permet aussi d’écrire.
# $scope (String): the platform’s name of the right
shops-lack-orders = Les commandes, car le droit « { $scope } » manque.
# $scope (String): the platform’s name of the right
shops-lack-customers = Les comptes clients avec langue et note, car le droit « { $scope } » manque.
# $scope (String): the platform’s name of the right
shops-lack-products = Les produits avec prix et stock, car le droit « { $scope } » manque.
# $scope (String): the platform’s name of the right
shops-lack-reviews = Les avis sur les produits, car le droit « { $scope } » manque.
# $scope (String): the platform’s name of the right
shops-lack-scope = Ce qui demande le droit « { $scope } ».
# $days (Number): how many days back
shops-lack-older-orders = Les commandes de plus de { $days } jours. Elles viennent avec le droit « read_all_orders ».
shops-lack-customer-data = Les noms et adresses des clients : le forfait de la boutique les masque. Les commandes se trouvent alors par leur numéro.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = La boutique répond dans la version { $answered } de son interface au lieu de { $asked }. Des détails peuvent manquer ; cherchez un Comptoir plus récent.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] Renvoyer la confirmation de commande : cette version de la boutique ne le permet pas encore.
        [read_reviews] Les avis sur les produits : cette version de la boutique ne les transmet pas.
       *[other] Quelque chose que cette version de la boutique ne permet pas encore. Une mise à jour de la boutique l’apporte.
    }
shops-lack-key-in-address = L’hébergeur retire l’en-tête qui contient la clé. La clé passe donc dans l’adresse chiffrée et peut figurer dans les journaux de l’hébergeur. Demandez-lui de laisser passer l’en-tête « Authorization ».
shops-platform-vendure = Une boutique sur votre propre serveur Vendure
shops-guide-vendure = Créez un administrateur pour ce poste
shops-guide-vendure-role = Ouvrez le tableau de bord de votre serveur Vendure et allez dans <b>Settings › Roles</b>. Créez un rôle qui peut lire commandes, produits et clients. N’ajoutez la modification des commandes que si ce poste doit rembourser, annuler ou expédier.
shops-guide-vendure-person = Allez dans <b>Settings › Administrators</b> et créez un compte avec ce rôle, une adresse e-mail et un mot de passe qui lui est propre.
shops-keys-user = Adresse e-mail de l’administrateur
shops-keys-password = Mot de passe
