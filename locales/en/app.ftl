### The frame of the window: sidebar, search, keys, toasts, and what every screen shares.

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
app-sidebar-no-channels = No mailbox yet
app-sidebar-connect = Connect one
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
app-channel-paused = Paused
# $done (Number): messages fetched so far
# $total (Number): messages to fetch in all
app-channel-progress = { $done } of { $total }
# How old the newest mail is when a channel does not work.
# $since (String): a time or date, already formatted
app-channel-since = Not receiving since { $since }

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
app-toast-nothing-to-undo = There is nothing to undo

## Problems and waiting

app-problem-retry = Try again
app-problem-title = This did not work
app-crash-title = This part of the window broke down
app-crash-text = What you saved before is safe.
app-crash-reload = Load it again
app-loading =
    .label = Loading

## A desk that does not open, and its recovery code

app-shut-title = The desk is shut
app-shut-code = Recovery code
    .placeholder = The code that was shown at the first start
app-shut-open = Open the desk
app-recovery-text = Keep the recovery code of this desk outside of this computer. Without it, a lost keychain means lost mail.
app-recovery-show = Show the code
app-recovery-kept = I have kept it

## News

app-news-arrived = New mail has arrived

## Search and commands

app-palette =
    .label = Search or run a command
    .placeholder = Search or run
app-palette-do = Do
app-palette-open = Open
app-palette-search = Search
# $query (String): what was typed
app-palette-all-messages = All messages with <mark>{ $query }</mark>
# $count (Number): messages found
app-palette-found = { $count } found
app-palette-hint-move = move
app-palette-hint-run = run
app-palette-hint-all-keys = all keys
app-palette-close =
    .label = Close
app-palette-empty = Nothing found. Try fewer letters.

## Keys

app-keys-title = Keys
app-keys-intro = Choose a key to change it. Single letters work outside of text fields only.
app-keys-group-conversation = Conversation
app-keys-group-list = List
app-keys-group-go = Go to
app-keys-group-window = Window
app-keys-none = no key
app-keys-press = Press a key
# $command (String): the command whose key is changed
app-keys-change =
    .label = Change the key of “{ $command }”
app-keys-off = No key
app-keys-reset = As delivered
app-keys-reset-all = All keys as delivered
app-keys-close =
    .label = Close
# $command (String): the command that has this key already
app-keys-taken = “{ $command }” has this key already. Press another one.

## Commands

app-command-go-mine = Go to my conversations
app-command-go-unassigned = Go to unassigned conversations
app-command-go-open = Go to all open conversations
app-command-go-drafts = Go to drafts
app-command-go-settings = Go to settings
app-command-palette = Search or run a command
app-command-search = Search messages
app-command-new = Write a new message
app-command-undo = Undo the last deed
app-command-keys = Show all keys
app-command-panel = Show or hide the customer panel
app-command-theme = Change the colours: light, dark, as the system
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
