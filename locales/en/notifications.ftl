### What the operating system shows: notifications and the menu of the tray icon. Plain text, short lines.

## Notifications

# The title when one customer wrote.
# $name (String): name or address of the customer
notify-mail-title = { $name }
# $count (Number): how many conversations have new mail
notify-mail-group-title =
    { $count ->
        [one] { $count } new message
       *[other] { $count } new messages
    }
# The text below the group title.
# $names (String): the first senders, already joined as a list
notify-mail-group-body = From { $names }
notify-mail-no-subject = (no subject)
# When the agent wants no content on the screen.
notify-mail-private-body = Open Comptoir to read it.
# $channel (String): name of the mailbox
notify-channel-attention-title = { $channel } needs your attention
# $channel (String): name of the mailbox
# $since (String): when mail last arrived, already formatted
notify-channel-attention-body = No mail has been received since { $since }. Open Comptoir to see what to do.
notify-outbox-failed-title = A message was not sent
# $recipient (String): name or address of the recipient
notify-outbox-failed-body = The message to { $recipient } is kept in the outbox. Open Comptoir to see why.
# $name (String): name of the customer
notify-snooze-title = { $name } is back
# $subject (String): subject of the conversation
notify-snooze-body = “{ $subject }” is no longer snoozed.

## Tray icon

tray-open = Open Comptoir
tray-new-message = New message
tray-check-mail = Check for mail now
tray-pause-notifications = Pause notifications
tray-resume-notifications = Resume notifications
tray-settings = Settings
tray-quit = Quit Comptoir
# $count (Number): unread conversations
tray-tooltip =
    { $count ->
        [0] Comptoir: nothing unread
        [one] Comptoir: { $count } unread conversation
       *[other] Comptoir: { $count } unread conversations
    }
