### Mailboxes and other channels: connecting them, and how they are.

channels-none = No mailbox yet. Connect one to receive and answer mail.
channels-add-title = Add a mailbox
channels-add-address = Email address
    .placeholder = hello@your-shop.example
channels-add-connect = Connect
# $address (String): the mail address
channels-add-looking = Looking for the servers of { $address }
# $host (String): name of the server
channels-add-found = Found { $host }, connection encrypted. The password is kept encrypted on this computer.
channels-add-guessed = No provider is known for this address. These are the usual server names; correct them if needed.
channels-add-password = Password
channels-add-password-show =
    .label = Show the password
channels-add-password-hide =
    .label = Hide the password
channels-add-app-password = This provider wants an app password instead of your usual one.
channels-add-app-password-link = How to create one
channels-add-sign-in = Sign in
# $provider (String): name of the provider, such as Google
channels-add-sign-in-at = Sign in at { $provider }
channels-add-with-password = Use a password instead
channels-add-change = Change the servers
    .label = Change the servers
channels-add-user = User name
channels-add-imap = Incoming mail (IMAP)
channels-add-smtp = Outgoing mail (SMTP)
# $server (String): which server, such as Incoming mail (IMAP)
channels-add-host =
    .label = { $server }: name of the server
# $server (String): which server
channels-add-port =
    .label = { $server }: port
# $server (String): which server
channels-add-security =
    .label = { $server }: encryption
channels-add-tls = TLS
channels-add-starttls = STARTTLS
channels-add-encrypted-only = Unencrypted connections are never made.
channels-add-name = Name that customers see
channels-add-ca-file = Certificate file (only for your own servers)
channels-add-ca-file-hint = Path of a PEM file with the certificate of the authority that signed your server’s certificate.
# $host (String): name of the server
channels-add-signing-in = Signing in at { $host }
# $provider (String): name of the provider
channels-add-in-browser = Continue in your browser, where { $provider } has opened.
channels-add-missing-servers = Complete the server details
channels-add-missing-user = Enter the user name
channels-add-missing-password = Enter the password
channels-state-connecting = Connecting
channels-state-working = Fetching mail
channels-state-up-to-date = Up to date
channels-state-offline = Offline
channels-state-needs-you = Needs your attention
channels-state-paused = Paused
# $done (Number): messages fetched so far
# $total (Number): messages to fetch in all
channels-progress = { $done } of { $total } messages
    .label = Progress
# $since (String): a time or date, already formatted
channels-since = Not receiving since { $since }.
channels-sign-in-again = Sign in again
channels-pause = Pause
channels-resume = Resume
channels-try-now = Try now
channels-rename = Rename
channels-rename-set = Rename
channels-new-password = New password
channels-remove = Remove
# $address (String): address of the mailbox
channels-remove-text = { $address } will no longer be read or used for sending. Its conversations stay here, its mail stays on the server.
channels-remove-now = Remove the mailbox
channels-form-leave = Leave as is
