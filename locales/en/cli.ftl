### The command line: what `comptoir --help` says, and what it answers to a wrong call.

cli-about = The support desk of a small shop, on the command line
cli-usage = Usage
cli-commands = Commands
cli-arguments = Arguments
cli-options = Options
cli-help = Show this help
cli-version = Show the version
cli-data = The directory of the desk; the window’s own when left out
cli-key-file = A file with the key, 64 hexadecimal digits; made with a new desk. Without it, the desk’s own way is used
cli-agent = Act as this person; as the owner when left out
cli-pin-file = A file whose first line is that person’s PIN
cli-json = Answer in JSON
cli-id = Number of the conversation
cli-limit = How many at most
cli-mailbox-about = Connect, list and remove mailboxes
cli-mailbox-add-about = Sign in to a mailbox and keep it
cli-mailbox-add-name = The sender’s name
cli-mailbox-add-address = The email address
cli-mailbox-add-imap = imaps://host:port or imap://host:port?starttls
cli-mailbox-add-smtp = smtps://host:port or smtp://host:port?starttls
cli-mailbox-add-user = The user name; the address when left out
cli-mailbox-add-password-file = A file whose first line is the password
cli-mailbox-add-ca-file = PEM file with the certificate authority of a private server
cli-mailbox-add-plus-addresses = The server delivers name+anything@ to name@
cli-mailbox-list-about = List the mailboxes with their state
cli-mailbox-remove-about = Stop using a mailbox; its conversations stay
cli-mailbox-remove-id = Number of the mailbox
cli-sync-about = Read every mailbox and send what waits once, or keep watching
cli-sync-watch = Keep reading and sending until interrupted
cli-import-about = Read old mail from files
cli-import-kind = Kind of mail
cli-import-path = The file or folder
cli-list-about = List conversations
cli-list-view = mine, unassigned, open, pending, snoozed, closed, spam, drafts, sent or all
cli-show-about = Show one conversation
cli-search-about = Search everything, newest first
cli-search-query = What to look for
cli-reply-about = Answer a conversation
cli-reply-text-file = A file with the text of the answer
cli-reply-close = Close the conversation with the answer
cli-outbox-about = Show what has not left yet
cli-outbox-flush-about = Send what is due now
cli-backup-about = Write a checked, encrypted backup now
cli-restore-about = Put a backup in the place of the desk
cli-restore-file = The backup
cli-restore-recovery-code = Open it with the recovery code
cli-doctor-about = Check the desk and its channels
cli-ask-about = Run any command of the contract, such as inbox.page
cli-ask-command = The command, as room.deed
cli-ask-request = The request in JSON
cli-ask-list = List every command with what it takes and answers
cli-sample-about = Fill the desk with the sample shop, or remove it
cli-sample-install-about = Fill the desk with the sample shop
cli-sample-remove-about = Remove the sample shop
cli-host-about = Serve the interface to a browser on this computer
cli-host-port = The port; 0 takes any free one
cli-host-interface = The built interface
cli-host-token = The token; a random one when left out
# $what (String): what was typed, or what is missing
cli-wrong-unknown = “{ $what }” is not known here.
# $what (String): what was typed, or what is missing
cli-wrong-missing = Something is missing: { $what }
# $value (String): what was typed
# $what (String): the name of the option or argument
cli-wrong-value = “{ $value }” does not fit { $what }.
cli-wrong-hint = comptoir --help shows what can be typed.
