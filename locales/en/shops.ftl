### Shops on other platforms: connecting them, and how they are.

shops-title = Shops
shops-about = What customers ordered stands beside their conversations. Comptoir keeps an encrypted copy on this computer and passes it on to nobody.
shops-none = No shop is connected yet. Connect one, and every conversation shows what its customer ordered.
shops-add = Connect a shop
shops-command-connect = Connect a shop
shops-command-go = Go to shops

## How a shop is

shops-state-connecting = Connecting
shops-state-working = Reading
shops-state-up-to-date = Up to date
shops-state-offline = Not reachable
shops-state-needs-you = Needs your attention
shops-state-paused = Paused
# $moment (String): a time or date, already formatted
shops-as-of = As of { $moment }
shops-reads-only = May only read
shops-never = Not read yet
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [one] { $count } order
       *[other] { $count } orders
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = { $done } of { $total } entries read
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] { $done } entry read so far
       *[other] { $done } entries read so far
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = Reading { $name }
# $since (String): a time or date, already formatted
shops-since = Nothing new since { $since }.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] { $count } entry could not be read
       *[other] { $count } entries could not be read
    }
shops-unread-hint = Everything else is here. Look at the entry in the shop: once it is right there, it comes with the next reading.
# $id (String): the shop’s own number
shops-unread-orders = Order { $id }
# $id (String): the shop’s own number
shops-unread-customers = Customer { $id }
# $id (String): the shop’s own number
shops-unread-products = Product { $id }
# $id (String): the shop’s own number
shops-unread-reviews = Review { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] { $count } thing is missing
       *[other] { $count } things are missing
    }

## What can be done with it

shops-read-now = Read now
shops-try-now = Try now
shops-pause = Pause
shops-resume = Resume
shops-rename = Rename
shops-rename-field = Name at this desk
shops-rename-set = Rename the shop
shops-new-keys = New keys
shops-new-keys-set = Test and keep
# $address (String): web address of the shop
shops-new-keys-hint = The old keys stay until { $address } accepts the new ones.
shops-sign-in-again = Sign in again
shops-remove = Remove
shops-leave = Leave as is
# $name (String): name of the shop
shops-done-renamed = The shop is now called { $name }
# $name (String): name of the shop
shops-done-paused = { $name } is paused
# $name (String): name of the shop
shops-done-resumed = { $name } is read again
# $name (String): name of the shop
shops-done-keys = { $name } has new keys
# $name (String): name of the shop
shops-done-removed = { $name } is no longer connected
# $name (String): name of the shop
shops-remove-title = Remove { $name }?
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] The keys and everything that was read go from this computer.
        [one] The keys and the copy of { $count } order go from this computer, with products and customers.
       *[other] The keys and the copy of { $count } orders go from this computer, with products and customers.
    }
shops-remove-stays = Nothing changes in the shop, and your conversations stay. You can connect it again at any time; everything is then read anew.
shops-remove-key = The key still exists in the shop’s administration. Delete it there too.
shops-remove-now = Remove the shop

## Connecting, step by step

shops-connect-title = Connect a shop
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = Step { $step } of { $steps }
shops-connect-next = Next
shops-connect-back = Back
shops-connect-cancel = Cancel
shops-connect-copy =
    .label = Copy
shops-connect-copied = Copied
shops-platform-title = Where is your shop?
shops-platform-woocommerce = A shop on your own WordPress site
shops-platform-shopify = A shop at Shopify
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = Create a key in WooCommerce
shops-guide-woocommerce-open = Open the administration of your WordPress site and go to <b>WooCommerce › Settings › Advanced › REST API</b>.
shops-guide-woocommerce-add = Choose <b>Add key</b>. As the description, enter “Comptoir”; as the user, choose an administrator or shop manager.
shops-guide-woocommerce-rights = Under permissions, choose <b>Read</b>. That is enough to see orders. A key with <b>Read/Write</b> is only needed when you want to refund or cancel from here.
shops-guide-woocommerce-make = Choose <b>Generate API key</b>. The page shows the key and its secret only once: leave it open for the next step.
shops-guide-shopify = Let Comptoir into Shopify
shops-way =
    .label = How Comptoir gets in
shops-way-client = An app of your own
shops-way-client-hint = The usual way: you create the app once, in the account that owns the shop.
shops-way-browser = Sign in in the browser
shops-way-browser-hint = When the app and the shop belong to different organisations.
shops-way-token = A token that you have
shops-way-token-hint = Only for apps that were created in the shop’s administration before 2026.
shops-guide-shopify-dashboard = Open Shopify’s <b>Dev Dashboard</b> (dev.shopify.com), choose <b>Create app</b> and call it “Comptoir”.
shops-guide-shopify-scopes = Enter these access scopes. They only read; rights to change something are asked for when you switch an action on.
shops-guide-shopify-redirect = Under <b>Redirect URLs</b>, enter this address of your own computer. Shopify sends you back there after signing in.
shops-guide-shopify-release = Choose <b>Release</b>, then install the app in your shop.
shops-guide-shopify-release-only = Choose <b>Release</b>. The app is installed when you sign in.
shops-guide-shopify-keys = Open the app’s <b>Settings</b>: the client ID and the secret there are needed in the next step.
shops-guide-shopify-apps = In the shop’s administration, go to <b>Settings › Apps › Develop apps</b> and open your app.
shops-guide-shopify-token = Under <b>API credentials</b> stands the Admin API access token, which begins with shpat_. Shopify shows it only once; without it, choose another way.
shops-keys-title = Address and keys
shops-keys-address = Address of the shop
shops-keys-key = Consumer key
shops-keys-secret = Consumer secret
shops-keys-client-id = Client ID
shops-keys-client-secret = Secret of the app
shops-keys-token = Admin API access token
shops-keys-show =
    .label = Show
shops-keys-hide =
    .label = Hide
shops-keys-safe = The keys are kept encrypted on this computer and are sent to nobody but the shop.
shops-keys-more = More
shops-keys-ca-file = Certificate file (only for your own servers)
shops-keys-ca-file-hint = Path of a PEM file with the certificate of the authority that signed the shop’s certificate.
shops-keys-local = Local test shop
shops-keys-local-hint = Allows addresses on this computer or network, also without encryption. Leave it off for a real shop.
shops-keys-test = Test the connection
# $address (String): web address of the shop
shops-keys-testing = Asking { $address }
shops-keys-sign-in = Sign in in the browser
shops-keys-in-browser = Continue in your browser, where your shop’s page has opened.
shops-keys-missing-address = Enter the address
# $field (String): the label of the field that is still empty, such as “Consumer key”
shops-keys-missing-field = Still missing: { $field }
shops-found-title = The shop answers
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }, version { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [one] { $count } product
       *[other] { $count } products
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [one] { $count } customer
       *[other] { $count } customers
    }
shops-found-all = Comptoir can read everything that it shows.
shops-found-lacks = What will be missing
shops-found-name = Name at this desk
shops-found-connect = Connect and read
# $name (String): name of the shop
shops-connected-title = { $name } is connected
shops-connected-reading = Its orders are being read. This goes on when you close this window, and they appear beside the conversations as they come.
shops-connected-read = Everything is here. From now on, changes are fetched every two minutes.
shops-connected-close = Done

## What a key does not open, or a shop does not have

shops-lack-write-access = The key may only read. That is enough to see orders; refunds and other actions need a key that may also write.
# $scope (String): the platform’s name of the right
shops-lack-orders = Orders, because the right “{ $scope }” is missing.
# $scope (String): the platform’s name of the right
shops-lack-customers = Customer accounts with language and note, because the right “{ $scope }” is missing.
# $scope (String): the platform’s name of the right
shops-lack-products = Products with price and stock, because the right “{ $scope }” is missing.
# $scope (String): the platform’s name of the right
shops-lack-reviews = Product reviews, because the right “{ $scope }” is missing.
# $scope (String): the platform’s name of the right
shops-lack-scope = What needs the right “{ $scope }”.
# $days (Number): how many days back
shops-lack-older-orders = Orders older than { $days } days. They come with the right “read_all_orders”.
shops-lack-customer-data = Names and addresses of customers: the shop’s plan hides them. Orders are then found by their number.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = The shop answers in version { $answered } of its interface instead of { $asked }. Details may be missing; look for a newer Comptoir.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] Sending the order confirmation again: this version of the shop cannot do that yet.
        [read_reviews] Product reviews: this version of the shop does not hand them out.
       *[other] Something that this version of the shop cannot do yet. An update of the shop brings it.
    }
shops-lack-key-in-address = The host removes the header with the key, so the key travels in the encrypted address and may appear in the host’s records. Ask the host to let the “Authorization” header through.
shops-platform-vendure = A shop on your own Vendure server
shops-guide-vendure = Create an administrator for this desk
shops-guide-vendure-role = Open the dashboard of your Vendure server and go to <b>Settings › Roles</b>. Create a role that may read orders, products and customers. Add changing orders only if this desk is to refund, cancel or send.
shops-guide-vendure-person = Go to <b>Settings › Administrators</b> and create one with this role, an email address and a password of its own.
shops-keys-user = Email address of the administrator
shops-keys-password = Password
