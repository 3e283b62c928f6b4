### Shops on other platforms: connecting them, and how they are.

shops-title = Shops
shops-about = Was Kunden bestellt haben, steht neben ihren Konversationen. Comptoir behält eine verschlüsselte Kopie auf diesem Computer und gibt sie an niemanden weiter.
shops-none = Noch kein Shop ist verbunden. Verbinden Sie einen, und jede Konversation zeigt, was der Kunde bestellt hat.
shops-add = Shop verbinden
shops-command-connect = Shop verbinden
shops-command-go = Zu den Shops

## How a shop is

shops-state-connecting = Verbindung wird hergestellt
shops-state-working = Wird eingelesen
shops-state-up-to-date = Auf dem neuesten Stand
shops-state-offline = Nicht erreichbar
shops-state-needs-you = Aktion nötig
shops-state-paused = Pausiert
# $moment (String): a time or date, already formatted
shops-as-of = Stand: { $moment }
shops-reads-only = Darf nur lesen
shops-never = Noch nicht eingelesen
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [one] { $count } Bestellung
       *[other] { $count } Bestellungen
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = { $done } von { $total } Einträgen eingelesen
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] Bisher { $done } Eintrag eingelesen
       *[other] Bisher { $done } Einträge eingelesen
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = { $name } wird eingelesen
# $since (String): a time or date, already formatted
shops-since = Nichts Neues seit { $since }.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] { $count } Eintrag konnte nicht gelesen werden
       *[other] { $count } Einträge konnten nicht gelesen werden
    }
shops-unread-hint = Alles andere ist hier. Sehen Sie sich den Eintrag im Shop an: Sobald er dort stimmt, kommt er beim nächsten Einlesen mit.
# $id (String): the shop’s own number
shops-unread-orders = Bestellung { $id }
# $id (String): the shop’s own number
shops-unread-customers = Kunde { $id }
# $id (String): the shop’s own number
shops-unread-products = Produkt { $id }
# $id (String): the shop’s own number
shops-unread-reviews = Bewertung { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] { $count } Sache fehlt
       *[other] { $count } Sachen fehlen
    }

## What can be done with it

shops-read-now = Jetzt einlesen
shops-try-now = Jetzt versuchen
shops-pause = Pausieren
shops-resume = Fortsetzen
shops-rename = Umbenennen
shops-rename-field = Name in Comptoir
shops-rename-set = Shop umbenennen
shops-new-keys = Neue Schlüssel
shops-new-keys-set = Testen und behalten
# $address (String): web address of the shop
shops-new-keys-hint = Die alten Schlüssel bleiben, bis { $address } die neuen annimmt.
shops-sign-in-again = Erneut anmelden
shops-remove = Entfernen
shops-leave = Unverändert lassen
# $name (String): name of the shop
shops-done-renamed = Der Shop heißt jetzt { $name }
# $name (String): name of the shop
shops-done-paused = { $name } ist pausiert
# $name (String): name of the shop
shops-done-resumed = { $name } wird wieder eingelesen
# $name (String): name of the shop
shops-done-keys = { $name } hat neue Schlüssel
# $name (String): name of the shop
shops-done-removed = { $name } ist nicht mehr verbunden
# $name (String): name of the shop
shops-remove-title = { $name } entfernen?
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] Die Schlüssel und alles Eingelesene verschwinden von diesem Computer.
        [one] Die Schlüssel und die Kopie von { $count } Bestellung verschwinden von diesem Computer, mit Produkten und Kunden.
       *[other] Die Schlüssel und die Kopien von { $count } Bestellungen verschwinden von diesem Computer, mit Produkten und Kunden.
    }
shops-remove-stays = Im Shop ändert sich nichts, und Ihre Konversationen bleiben. Sie können ihn jederzeit wieder verbinden; dann wird alles neu eingelesen.
shops-remove-key = In der Verwaltung des Shops gibt es den Schlüssel noch. Löschen Sie ihn auch dort.
shops-remove-now = Shop entfernen

## Connecting, step by step

shops-connect-title = Shop verbinden
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = Schritt { $step } von { $steps }
shops-connect-next = Weiter
shops-connect-back = Zurück
shops-connect-cancel = Abbrechen
shops-connect-copy =
    .label = Kopieren
shops-connect-copied = Kopiert
shops-platform-title = Wo ist Ihr Shop?
shops-platform-woocommerce = Ein Shop auf Ihrer eigenen WordPress-Website
shops-platform-shopify = Ein Shop bei Shopify
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = Schlüssel in WooCommerce erstellen
shops-guide-woocommerce-open = Öffnen Sie die Verwaltung Ihrer WordPress-Website und gehen Sie zu <b>WooCommerce › Einstellungen › Erweitert › REST-API</b>.
shops-guide-woocommerce-add = Wählen Sie <b>Schlüssel hinzufügen</b>. Geben Sie als Beschreibung „Comptoir“ ein und wählen Sie als Benutzer einen Administrator oder Shop-Manager.
shops-guide-woocommerce-rights = Wählen Sie bei den Berechtigungen <b>Lesen</b>. Das genügt, um Bestellungen zu sehen. Ein Schlüssel mit <b>Lesen/Schreiben</b> ist erst nötig, wenn Sie von hier aus erstatten oder stornieren wollen.
shops-guide-woocommerce-make = Wählen Sie <b>API-Schlüssel generieren</b>. Die Seite zeigt den Schlüssel und sein Geheimnis nur einmal: Lassen Sie sie für den nächsten Schritt offen.
shops-guide-shopify = Comptoir bei Shopify einlassen
shops-way =
    .label = Wie Comptoir hineinkommt
shops-way-client = Eine eigene App
shops-way-client-hint = Der übliche Weg: Sie erstellen die App einmal, in dem Konto, dem der Shop gehört.
shops-way-browser = Im Browser anmelden
shops-way-browser-hint = Wenn App und Shop zu verschiedenen Organisationen gehören.
shops-way-token = Ein vorhandenes Token
shops-way-token-hint = Nur für Apps, die vor 2026 in der Verwaltung des Shops erstellt wurden.
shops-guide-shopify-dashboard = Öffnen Sie Shopifys <b>Dev Dashboard</b> (dev.shopify.com), wählen Sie <b>App erstellen</b> und nennen Sie die App „Comptoir“.
shops-guide-shopify-scopes = Tragen Sie diese Zugriffsrechte ein. Sie lesen nur; Rechte zum Ändern werden erst verlangt, wenn Sie eine Aktion einschalten.
shops-guide-shopify-redirect = Tragen Sie unter <b>Redirect URLs</b> diese Adresse Ihres eigenen Computers ein. Dorthin schickt Shopify Sie nach der Anmeldung zurück.
shops-guide-shopify-release = Wählen Sie <b>Veröffentlichen</b> und installieren Sie die App dann in Ihrem Shop.
shops-guide-shopify-release-only = Wählen Sie <b>Veröffentlichen</b>. Installiert wird die App bei der Anmeldung.
shops-guide-shopify-keys = Öffnen Sie die <b>Einstellungen</b> der App: Die Client-ID und das Geheimnis dort brauchen Sie im nächsten Schritt.
shops-guide-shopify-apps = Gehen Sie in der Verwaltung des Shops zu <b>Einstellungen › Apps › Apps entwickeln</b> und öffnen Sie Ihre App.
shops-guide-shopify-token = Unter <b>API-Anmeldedaten</b> steht das Admin-API-Zugriffstoken, das mit shpat_ beginnt. Shopify zeigt es nur einmal; ohne es wählen Sie einen anderen Weg.
shops-keys-title = Adresse und Schlüssel
shops-keys-address = Adresse des Shops
shops-keys-key = Consumer Key
shops-keys-secret = Consumer Secret
shops-keys-client-id = Client-ID
shops-keys-client-secret = Geheimnis der App
shops-keys-token = Admin-API-Zugriffstoken
shops-keys-show =
    .label = Anzeigen
shops-keys-hide =
    .label = Verbergen
shops-keys-safe = Die Schlüssel liegen verschlüsselt auf diesem Computer und gehen an niemanden außer an den Shop.
shops-keys-more = Mehr
shops-keys-ca-file = Zertifikatsdatei (nur für eigene Server)
shops-keys-ca-file-hint = Pfad einer PEM-Datei mit dem Zertifikat der Stelle, die das Zertifikat des Shops signiert hat.
shops-keys-local = Lokaler Testshop
shops-keys-local-hint = Erlaubt Adressen auf diesem Computer oder in Ihrem Netz, auch ohne Verschlüsselung. Für einen echten Shop ausgeschaltet lassen.
shops-keys-test = Verbindung testen
# $address (String): web address of the shop
shops-keys-testing = { $address } wird gefragt
shops-keys-sign-in = Im Browser anmelden
shops-keys-in-browser = Machen Sie in Ihrem Browser weiter; dort hat sich die Seite Ihres Shops geöffnet.
shops-keys-missing-address = Adresse eingeben
shops-keys-missing-field = Es fehlt noch: { $field }
shops-found-title = Der Shop antwortet
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }, Version { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [one] { $count } Produkt
       *[other] { $count } Produkte
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [one] { $count } Kunde
       *[other] { $count } Kunden
    }
shops-found-all = Comptoir kann alles lesen, was es anzeigt.
shops-found-lacks = Was fehlen wird
shops-found-name = Name in Comptoir
shops-found-connect = Verbinden und einlesen
# $name (String): name of the shop
shops-connected-title = { $name } ist verbunden
shops-connected-reading = Die Bestellungen werden eingelesen. Das geht weiter, wenn Sie dieses Fenster schließen; sie erscheinen nach und nach neben den Konversationen.
shops-connected-read = Alles ist hier. Von nun an werden Änderungen alle zwei Minuten geholt.
shops-connected-close = Fertig

## What a key does not open, or a shop does not have

shops-lack-write-access = Der Schlüssel darf nur lesen. Das genügt, um Bestellungen zu sehen; Erstattungen und andere Aktionen brauchen einen Schlüssel, der auch schreiben darf.
# $scope (String): the platform’s name of the right
shops-lack-orders = Bestellungen, weil das Recht „{ $scope }“ fehlt.
# $scope (String): the platform’s name of the right
shops-lack-customers = Kundenkonten mit Sprache und Notiz, weil das Recht „{ $scope }“ fehlt.
# $scope (String): the platform’s name of the right
shops-lack-products = Produkte mit Preis und Bestand, weil das Recht „{ $scope }“ fehlt.
# $scope (String): the platform’s name of the right
shops-lack-reviews = Produktbewertungen, weil das Recht „{ $scope }“ fehlt.
# $scope (String): the platform’s name of the right
shops-lack-scope = Was das Recht „{ $scope }“ braucht.
# $days (Number): how many days back
shops-lack-older-orders = Bestellungen, die älter als { $days } Tage sind. Sie kommen mit dem Recht „read_all_orders“.
shops-lack-customer-data = Namen und Adressen von Kunden: Der Tarif des Shops verbirgt sie. Bestellungen werden dann über ihre Nummer gefunden.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = Der Shop antwortet in Version { $answered } seiner Schnittstelle statt in { $asked }. Einzelheiten können fehlen; suchen Sie nach einem neueren Comptoir.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] Die Bestellbestätigung noch einmal senden: Das kann diese Version des Shops noch nicht.
        [read_reviews] Produktbewertungen: Diese Version des Shops gibt sie nicht heraus.
       *[other] Etwas, das diese Version des Shops noch nicht kann. Ein Update des Shops bringt es.
    }
shops-lack-key-in-address = Der Hoster entfernt den Header mit dem Schlüssel. Der Schlüssel steht deshalb in der verschlüsselten Adresse und womöglich in den Protokollen des Hosters. Bitten Sie ihn, den Header „Authorization“ durchzulassen.
shops-platform-vendure = Ein Shop auf Ihrem eigenen Vendure-Server
shops-guide-vendure = Legen Sie eine Administratorin oder einen Administrator für diesen Schreibtisch an
shops-guide-vendure-role = Öffnen Sie das Dashboard Ihres Vendure-Servers und gehen Sie zu <b>Settings › Roles</b>. Legen Sie eine Rolle an, die Bestellungen, Produkte und Kunden lesen darf. Das Ändern von Bestellungen kommt nur dazu, wenn hier erstattet, storniert oder versandt werden soll.
shops-guide-vendure-person = Gehen Sie zu <b>Settings › Administrators</b> und legen Sie jemanden mit dieser Rolle, einer E-Mail-Adresse und einem eigenen Passwort an.
shops-keys-user = E-Mail-Adresse im Administrationszugang
shops-keys-password = Passwort
