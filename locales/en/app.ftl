### The frame of the window: sidebar, search, keys, toasts, and what every screen shares.

## Terms: conversation, message, email (a single one, and its address), mail (in general: new mail, mail server), inbox, mailbox, channel, draft,
## reply, snooze, close, reopen, assign, hand over, merge, separate (a merge), split off, archive, restore, tag, internal note, spam, undo,
## cancel sending (take a sent message back), delivery report (bounce), desk (all that this program keeps), recovery code, passphrase,
## keychain, key (of the desk, or on the keyboard), sample shop, backup. British spelling; typographic quotes “ ” and ’.

app-name = Comptoir

## Sidebar

app-sidebar =
    .label = Main navigation
app-sidebar-search = Search or run
app-sidebar-inbox = Inbox
app-sidebar-channels = Channels
app-sidebar-settings =
    .label = Settings
app-sidebar-new =
    .label = New conversation
app-sidebar-menu =
    .label = Menu
app-sidebar-language =
    .label = Language of the interface
app-sidebar-rail-search =
    .label = Search or run
# $count (Number): conversations in this view
app-sidebar-count =
    .label =
        { $count ->
            [one] { $count } conversation
           *[other] { $count } conversations
        }
app-sidebar-connect = Connect a mailbox
app-sidebar-sample = Sample shop
app-sidebar-sample-remove = Remove

## State of a channel, beside its name

app-channel-file = Imported files
app-channel-connecting =
    .label = Connecting
app-channel-working =
    .label = Fetching mail
app-channel-up-to-date =
    .label = Up to date
app-channel-offline = Offline
app-channel-needs-you = Sign in
# The disk is full, failing or may not be written: nothing new can be kept.
app-channel-not-saving = Cannot save
app-channel-paused = Paused
# $done (Number): messages fetched so far
# $total (Number): messages to fetch in all
app-channel-progress = { $done } of { $total }
# How old the newest mail is when a channel does not work.
# $since (String): a time or date, already formatted
app-channel-since = Not receiving since { $since }

## Long work

# $done (Number): messages read so far
# $total (Number): messages there probably are
app-progress-about = { $done } of about { $total } messages
# $span (String): how long it still takes, already formatted
app-progress-rest = { $span } left
app-progress-stop = Cancel
app-command-submit = Send or save what is being written
app-progress-pause = Pause

## Panes

app-divider-sidebar =
    .label = Width of the sidebar
app-divider-list =
    .label = Width of the list
app-divider-context =
    .label = Width of the panel

## Toasts

app-toast-undo = Undo
app-toast-dismiss =
    .label = Dismiss
app-toast-undone = Undone
# $share (String): how much of a long deed is taken back, such as 40 %
app-toast-undoing = Undoing, { $share } done
app-toast-undone-part = Undone in part. Undo again to take back the rest.
# $names (String): titles of what stays
app-toast-undone-kept = Undone. Changed since, so it stays: { $names }
app-toast-nothing-to-undo = There is nothing to undo

## Problems and waiting

app-problem-retry = Try again
app-crash-title = This part of the window stopped working
app-crash-text = What you saved before is safe.
app-crash-reload = Load it again
app-loading =
    .label = Loading

## A desk that does not open, and its recovery code

app-shut-title = The desk is locked
app-shut-code = Recovery code
    .placeholder = The code that was shown at the first start
app-shut-open = Open the desk
app-recovery-text = Keep the recovery code of this desk somewhere other than on this computer. Without it, losing the keychain means losing your mail.
app-recovery-show = Show the code
app-recovery-kept = I have kept it

## A desk that is opening, a new one without a keychain, and its passphrase

app-opening-title = Opening the desk
app-opening-keychain-title = Waiting for the system’s keychain
app-opening-keychain-text = It may be asking for its password in a separate window. The desk opens as soon as it answers.
app-opening-other-way = Keep the key another way
app-key-title = Where should the key of this desk be kept?
app-key-lead = Comptoir encrypts everything it keeps. No keychain can be reached on this computer, so choose one of these two ways. You can change this later in the settings.
app-key-passphrase-title = Protected by a passphrase
app-key-passphrase-text = You enter it at every start. Without it, whoever gets hold of the computer or a copy of its disk can read nothing.
app-key-open-title = In a file, without a passphrase
app-key-open-text = Comptoir opens without asking. The file is for your user account only, but anyone who can read this folder can read your customers’ mail: whoever gets hold of the computer, its disk or a copy of it.
app-key-open-agree = I understand this and agree
app-key-open-use = Keep the key in a file
app-key-look-again = Look for a keychain again
app-passphrase-field = Passphrase
app-passphrase-again = Passphrase, once more
app-passphrase-show =
    .label = Show the passphrase
app-passphrase-hide =
    .label = Hide the passphrase
app-passphrase-hint = A few words that do not belong together are strong and easy to remember. Nobody can recover the passphrase for you; the only other way in is the recovery code.
app-passphrase-weak = Easy to guess. A few more words help.
app-passphrase-fair = Usable. One or two more words make it strong.
app-passphrase-strong = Strong.
app-passphrase-differs = The two entries differ.
app-passphrase-use = Use this passphrase
app-passphrase-title = Enter the passphrase of this desk
app-passphrase-instead = Use the passphrase instead
app-shut-code-instead = Use the recovery code instead

## News

app-news-arrived = New mail has arrived

## Search and commands

app-palette =
    .label = Search or run a command
    .placeholder = Search or run
app-palette-do = Actions
app-palette-open = Open
app-palette-orders = Orders
app-palette-products = Products
app-palette-search = Search
# $query (String): what was typed
app-palette-all-messages = All messages with <mark>{ $query }</mark>
app-palette-hint-move = move
app-palette-hint-run = run
app-palette-hint-all-keys = all keys
app-palette-close =
    .label = Close
app-palette-empty = Nothing found. Try fewer letters.

## Keys

app-keys-title = Keys
app-keys-intro = Choose a key to change it. Single letters only work outside text fields.
app-keys-group-conversation = Conversation
app-keys-group-list = List
app-keys-group-go = Go to
app-keys-group-window = Window
app-keys-none = no key
app-keys-press = Press a key
# $command (String): the command whose key is changed
app-keys-change =
    .label = Change the key of “{ $command }”
app-keys-reset-all = Reset all to default
app-keys-close =
    .label = Close
# $command (String): the command that has this key already
app-keys-taken = “{ $command }” has this key already. Press another one.
# $command (String): the command whose key is changed
app-keys-hint = “{ $command }”: press the new key. Esc keeps the present one.
# A sequence of two keys: the first is pressed.
# $command (String): the command whose key is changed
app-keys-next = “{ $command }”: now press the second key.
# Beside a key of one letter while such keys are switched off
app-keys-paused = off
# A switch: whether keys such as E and ? work
app-keys-single = Single-key shortcuts
app-keys-single-hint = When this is off, letters, digits and signs do nothing by themselves. It helps if you dictate or hit keys by accident.
# $command (String): the command that loses its key
app-keys-switch-off =
    .label = Switch off the key of “{ $command }”
# $command (String): the command that gets its first key again
app-keys-restore =
    .label = Reset the key of “{ $command }” to default
# A key was pressed that cannot be given to a command, such as an arrow
app-keys-reserved = This key has a fixed meaning. Press another one.
# The first key cannot be given back.
# $command (String): the command that has it now
app-keys-restore-taken = “{ $command }” has the default key now. Give it another key first.
# $command (String): the command
# $keys (String): its key, such as Ctrl K
app-keys-changed = “{ $command }” now has the key { $keys }.
# $command (String): the command that lost its key
app-keys-gone = “{ $command }” has no key now.
app-keys-all-reset = All keys are back to default.

## Commands

app-command-go-mine = Go to my conversations
app-command-go-unassigned = Go to unassigned conversations
app-command-go-open = Go to all open conversations
app-command-go-drafts = Go to drafts
app-command-go-settings = Go to settings
app-command-language = Change the language of the window
app-command-palette = Search or run a command
app-command-search = Search messages
app-command-new = Write a new message
app-command-undo = Undo the last action
app-command-keys = Show all keys
app-command-panel = Show or hide the customer panel
app-command-theme = Change the colours: light, dark or same as the system
app-command-density = Change the height of the rows

## Spans of time

# $minutes (Number)
app-span-minutes = { $minutes } min
# $hours (Number)
# $minutes (Number)
app-span-hours-minutes = { $hours } h { $minutes }
# $hours (Number)
app-span-hours = { $hours } h
# $days (Number)
app-span-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }
app-span-now = now
# Somebody in the team who has not entered a name: in lists and in sentences such as “Assigned to …”.
app-person-nameless = Unnamed person
# Leaves a dialog that asks before a deed; nothing is done.
app-dialog-cancel = Cancel

## The tool for links of every editor

app-link =
    .label = Link
app-link-address =
    .label = Address of the link
    .placeholder = https://
app-link-set = Insert the link
app-link-remove =
    .label = Remove the link
