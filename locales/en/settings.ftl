### Settings of the shop and of the agent.

settings-title = Settings
settings-nav =
    .label = Sections of the settings
settings-group-you = You
settings-group-team = Team
settings-group-mail = Mail
settings-group-shop = Shop
settings-saved = Saved
settings-channels-title = Mailboxes
settings-me-title = You and your shop
settings-me-name = Your name
settings-me-shop = Name of the shop
settings-me-shop-hint = Customers see both as the sender.
settings-me-returns = Address for returns
settings-me-returns-hint = Letters about returns name it. Write it as it belongs on a parcel.
settings-me-signature = Signature
settings-me-signature-hint = Appears below everything you send.
settings-me-language = Language of the interface
settings-work-title = Sending and notifications
settings-work-undo = Time to cancel sending
# $count (Number): seconds, 0 to 60
settings-work-undo-seconds =
    { $count ->
        [0] Send at once
        [one] { $count } second
       *[other] { $count } seconds
    }
settings-work-notifications = Notify about new mail from customers
settings-work-quiet = Quiet hours
settings-work-quiet-from =
    .label = Quiet from
settings-work-quiet-until =
    .label = Quiet until
settings-look-title = Appearance
settings-look-theme = Colours
settings-look-theme-system = Same as the system
settings-look-theme-light = Light
settings-look-theme-dark = Dark
settings-look-theme-contrast = High contrast
settings-look-density = Height of the rows
settings-look-density-comfortable = Comfortable
settings-look-density-compact = Compact
settings-topics-title = Topics
settings-people-title = Team
settings-people-me = you
settings-people-owner = owner
settings-people-name = Name of a colleague
settings-people-add = Add
settings-data-title = Data and safety
# $directory (String): path of the desk's directory
# $version (String): version of Comptoir
settings-data-place = Everything is kept encrypted in { $directory }. Comptoir { $version }.
settings-data-code-kept = You have kept the recovery code of this desk. It is not shown again.
settings-data-backup = Back up now
settings-data-check = Check the data
settings-data-import = Import mail
settings-data-sample-remove = Remove the sample shop
settings-data-sample-gone = The sample shop was removed completely.
settings-data-working = One moment
# $path (String): path of the file
# $size (String): its size, already formatted
settings-data-backed-up = Backed up and checked: { $path }, { $size }
settings-data-sound = All data is sound.
# $verdict (String): what was found, in English
settings-data-damaged = Some data is damaged: { $verdict }. Restore the latest backup.
settings-import-kind =
    .label = Format of the mail
settings-import-kind-mbox = mbox file
settings-import-kind-maildir = Maildir folder
settings-import-kind-eml = .eml message
settings-import-path =
    .label = Path of the file or folder
    .placeholder = /home/…/mail.mbox
settings-import-hint = Copy the path from your file manager. The file is only read, never changed.
settings-import-start = Import
settings-import-working = Reading the mail
# Stands before the numbers of settings-import-done.
settings-import-stopped = Stopped. What was read is kept:
# $count (Number): new messages
# $duplicates (Number): messages that were there already
# $unreadable (Number): messages that could not be read
settings-import-done =
    { $count ->
        [one] { $count } message read
       *[other] { $count } messages read
    }, { $duplicates } already there, { $unreadable } unreadable.
settings-recovery-text = This code opens the desk if the keychain of this computer is lost. If both are lost, nobody can ever read your mail again, not even us.
settings-recovery-show = Show the code
settings-recovery-copy = Copy
settings-recovery-copied = Copied
settings-recovery-print = Print
settings-recovery-kept = I have kept it

## Where the key of the desk is kept

settings-key-in-keychain = The key of this desk is in the keychain of this computer.
settings-key-in-passphrase = The key of this desk is protected by your passphrase.
settings-key-in-file = The key of this desk is in a file: anyone who can read its folder can read your customers’ mail.
settings-key-named = The key of this desk has to be given at every start.
settings-key-set-passphrase = Set a passphrase
settings-key-change-passphrase = Change the passphrase
settings-key-to-keychain = Move the key to the keychain
settings-key-to-file = Keep the key in a file
settings-key-cancel = Leave it as it is
settings-key-moved = Done. This applies from the next start.
settings-cultures-title = Cultures
