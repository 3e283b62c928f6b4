### The inbox: the lists, the conversation, and what is done with them.

## Views in the sidebar

inbox-view-mine = Mine
inbox-view-unassigned = Unassigned
inbox-view-open = All open
inbox-view-pending = Waiting for customer
inbox-view-snoozed = Snoozed
inbox-view-drafts = Drafts
inbox-view-closed = Closed
inbox-view-sent = Sent
inbox-view-spam = Spam
inbox-view-all = Everything

## The list

# $count (Number): conversations in this view
inbox-list-total-open = { $count } open
# $count (Number): conversations in this view
inbox-list-total = { $count }
inbox-list =
    .label = Conversations
inbox-list-sort-waiting = Longest waiting
inbox-list-sort-newest = Newest
inbox-list-sort =
    .label = Change the order
inbox-group-waiting = Waiting for us
inbox-group-answered = Answered
inbox-group-snoozed = Snoozed
inbox-group-snoozed-today = Snoozed, back today
inbox-row-unread = unread
inbox-row-draft = draft
inbox-row-over-target = over target
inbox-row-attachments = with attachments
# $span (String): a span of time, already formatted
inbox-row-waiting = waiting { $span }
# $at (String): when it comes back, already formatted
inbox-row-returns = back { $at }
# $count (Number): tags that have no room
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (no subject)
inbox-row-failed = not sent
inbox-row-undecided = sent?
# $count (Number): conversations that are marked
inbox-selection-count =
    { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
inbox-selection-clear =
    .label = Clear the selection

## Empty lists

inbox-empty-mine = Conversations that you take on appear here.
inbox-empty-unassigned = Every conversation has somebody who looks after it.
inbox-empty-open = No customer is waiting.
inbox-empty-pending = Conversations that you have answered wait here for the customer.
inbox-empty-snoozed = Snoozed conversations wait here and come back by themselves.
inbox-empty-drafts = Drafts that you have begun are kept here.
inbox-empty-closed = Closed conversations are kept here.
inbox-empty-sent = What you send appears here.
inbox-empty-spam = Unwanted mail is kept here, out of the way.
inbox-empty-all = All mail appears here as soon as a mailbox is connected.
inbox-empty-action-all-open = Show all open
inbox-empty-action-unassigned = Show unassigned
inbox-empty-action-connect = Connect a mailbox
inbox-empty-conversation = Choose a conversation to read it here.
# $query (String): what was searched for
inbox-empty-search = No message contains “{ $query }”.

## What could not be read

inbox-quarantine-title = Unreadable mail
inbox-quarantine-intro = These messages arrived, but could not be read. Nothing is lost: their raw source is kept here.
inbox-quarantine-empty = Everything that arrived could be read.
# $origin (String): folder and number on the server, or file and position
# $size (String): how large it is, already formatted
inbox-quarantine-origin = { $origin }, { $size }
inbox-quarantine-source = Show the beginning of the source

## Search

# $query (String): what was searched for
inbox-search-title = Messages with “{ $query }”

## The conversation's head

inbox-conversation =
    .label = Conversation
inbox-conversation-unassigned = Unassigned
# $span (String): how long the customer has waited, already formatted
# $target (String): how long a customer should wait at most, already formatted
inbox-conversation-waiting = waiting { $span }, target { $target }
inbox-conversation-pending = waiting for the customer
inbox-conversation-closed = closed
inbox-conversation-spam = spam
# $at (String): when it comes back, already formatted
inbox-conversation-snoozed = snoozed until { $at }
inbox-conversation-back =
    .label = Back to the list
inbox-conversation-assign =
    .label = Assign
inbox-conversation-tag =
    .label = Tags
inbox-conversation-snooze =
    .label = Snooze
inbox-conversation-close =
    .label = Close
inbox-conversation-reopen =
    .label = Reopen
inbox-conversation-more =
    .label = More
inbox-conversation-messages =
    .label = Messages
inbox-conversation-absent = This conversation is no longer here.

## Priority

inbox-priority-low = Low priority
inbox-priority-normal = Normal priority
inbox-priority-high = High priority
inbox-priority-urgent = Urgent

## Messages

inbox-message-note = Internal note
inbox-message-reply = Reply
# $recipients (String): names or addresses, already joined
inbox-message-to = to { $recipients }
# $recipients (String): names or addresses, already joined
inbox-message-cc = copy to { $recipients }
# $count (Number): lines that are folded away
inbox-message-show-quoted =
    { $count ->
        [one] Show quoted text, { $count } line
       *[other] Show quoted text, { $count } lines
    }
inbox-message-hide-quoted = Hide quoted text
inbox-message-show-original = Show as designed
inbox-message-hide-original = Show as text
inbox-message-original =
    .label = The message as its sender designed it
inbox-message-empty = (no text)
# $count (Number): older messages that are folded away
# $names (String): who wrote them, already joined
inbox-message-earlier = { $count } earlier: { $names }
inbox-message-details =
    .label = Details of this message
inbox-message-split = Split into a conversation of its own
inbox-message-new-participant = New participant: this address was not part of the conversation before
inbox-message-unverified = The sender’s address could not be verified
inbox-message-subject-changed = Subject changed
inbox-message-automatic-reply = Automatic reply
inbox-message-automatic-generated = Sent automatically
inbox-message-automatic-list = Mailing list
inbox-message-automatic-bounce = Delivery report
# $address (String): mail address that could not be reached
inbox-message-bounced = Could not be delivered to { $address }
inbox-message-bounced-unknown = Could not be delivered
inbox-message-bounced-later = The server keeps trying by itself. There is nothing to do yet.
inbox-message-bounced-for-good = Check the address, then send it again.
inbox-attachments =
    .label = Attachments
# $name (String): file name
inbox-attachment-open =
    .label = Open { $name }
# $count (Number): pictures that are not shown
inbox-images-blocked =
    { $count ->
        [one] { $count } picture from the internet is not shown, so that the sender does not learn that you read this.
       *[other] { $count } pictures from the internet are not shown, so that the sender does not learn that you read this.
    }
inbox-images-once = Show once
inbox-images-always = Always for this sender
# $words (String): what the link shows
inbox-link-open =
    .label = Link: { $words }
inbox-link-target =
    .label = Where the link leads
# $host (String): name of the server that the link leads to
inbox-link-leads = This link leads to { $host }
inbox-link-disguised = The email shows a different address from the one the link leads to.
inbox-link-go = Open in the browser
inbox-link-stay = Don’t open

## Delivery of our messages

inbox-delivery-queued = waiting to be sent
inbox-delivery-attempting = being sent
inbox-delivery-sent =
    .label = Sent
inbox-delivery-failed = Not sent
inbox-delivery-unknown = It is not known whether this was sent
inbox-delivery-cancelled = sending cancelled
inbox-delivery-unknown-text = The connection broke while this was being sent. Check whether it arrived, then decide.
inbox-delivery-retry = Try again now
inbox-delivery-take-back = Cancel sending
inbox-delivery-arrived = It arrived
inbox-delivery-again = Send it again

## What happened, between the messages
## All of them may get: $agent (String), who did it; it may be the word for the desk itself.

inbox-activity-someone = Comptoir
# $agent (String): who did it
inbox-activity-closed = Closed by { $agent }
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = { $agent } will call back { $at }
# $agent (String): who did it
inbox-activity-opened = Reopened by { $agent }
# $agent (String): who did it
inbox-activity-pending = Set to waiting for the customer by { $agent }
# $agent (String): who did it
# $at (String): when it comes back, already formatted
inbox-activity-snoozed = Snoozed until { $at } by { $agent }
inbox-activity-returned = Back from snooze
# $agent (String): who did it
inbox-activity-spam = Marked as spam by { $agent }
# $agent (String): who did it
# $name (String): to whom
inbox-activity-assigned = Assigned to { $name } by { $agent }
# $agent (String): who did it
inbox-activity-unassigned = Unassigned by { $agent }
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = { $agent } handed this over to { $name } for review
inbox-activity-undone = The last change was undone
# $agent (String): who did it
inbox-activity-split = Split off by { $agent }
inbox-activity-reopened = Reopened by a new message
# $event (String): the event's name
inbox-activity-other = { $event }

## Menus

inbox-snooze-title = Snooze
inbox-snooze-later-today = Later today
inbox-snooze-tomorrow = Tomorrow morning
inbox-snooze-weekend = At the weekend
inbox-snooze-next-week = Next week
inbox-snooze-custom = Until
inbox-snooze-custom-set = Snooze until then
inbox-assign-title = Assign
inbox-assign-me = Me
inbox-assign-nobody = Nobody
inbox-assign-search =
    .placeholder = Find a person
inbox-tag-title = Tags
inbox-tag-input =
    .placeholder = Find or create a tag
# $name (String): the new tag
inbox-tag-create = Create the tag “{ $name }”
inbox-tag-none = No tags yet. Type one.
inbox-menu-reply = Reply
inbox-menu-forward = Forward
inbox-menu-note = Internal note
inbox-menu-unread = Mark as unread
inbox-menu-read = Mark as read
inbox-menu-pending = Wait for the customer
inbox-menu-spam = Spam
inbox-menu-no-spam = Not spam
inbox-menu-priority = Priority

## Toasts

# $count (Number): conversations
inbox-done-closed =
    { $count ->
        [one] Closed
       *[other] { $count } closed
    }
# $count (Number): conversations
inbox-done-opened =
    { $count ->
        [one] Reopened
       *[other] { $count } reopened
    }
# $count (Number): conversations
inbox-done-pending =
    { $count ->
        [one] Waiting for the customer
       *[other] { $count } waiting for the customer
    }
# $count (Number): conversations
# $at (String): when they come back, already formatted
inbox-done-snoozed =
    { $count ->
        [one] Snoozed until { $at }
       *[other] { $count } snoozed until { $at }
    }
# $count (Number): conversations
inbox-done-spam =
    { $count ->
        [one] Marked as spam
       *[other] { $count } marked as spam
    }
# $count (Number): conversations
# $name (String): to whom
inbox-done-assigned =
    { $count ->
        [one] Assigned to { $name }
       *[other] { $count } assigned to { $name }
    }
# $count (Number): conversations
inbox-done-unassigned =
    { $count ->
        [one] Unassigned
       *[other] { $count } unassigned
    }
inbox-done-tagged = Tags changed
inbox-done-priority = Priority changed
inbox-done-read = Marked as read
inbox-done-unread = Marked as unread
inbox-done-split = Now a conversation of its own

## Commands

inbox-command-reply = Reply
inbox-command-note = Write an internal note
inbox-command-forward = Forward
inbox-command-greeting = Begin with the greeting
inbox-command-edit-quote = Edit the quoted message
inbox-command-close = Close or reopen
inbox-command-snooze = Snooze
inbox-command-assign = Assign
inbox-command-assign-me = Assign to me
inbox-command-tag = Tag
inbox-command-priority = Change the priority
inbox-command-unread = Mark as unread
inbox-command-pending = Wait for the customer
inbox-command-spam = Spam
inbox-command-next = Next conversation
inbox-command-previous = Previous conversation
inbox-command-open = Open the conversation
inbox-command-back = Back to the list
inbox-command-select = Select (to act on several at once)
inbox-command-sort = Change the order of the list

## Composer

inbox-composer =
    .label = Compose
inbox-composer-tab-reply = Reply
inbox-composer-tab-forward = Forward
inbox-composer-tab-note = Note
inbox-composer-new = New message
inbox-composer-close =
    .label = Close; the draft is kept
inbox-composer-kept = Started earlier:
inbox-composer-reply-all =
    .label = Reply to all
inbox-composer-forward =
    .label = Forward
inbox-composer-back-to-reply =
    .label = Reply instead
inbox-composer-from = From
inbox-composer-to = To
inbox-composer-cc = Cc
inbox-composer-bcc = Bcc
inbox-composer-subject = Subject
# $name (String): name or address of the recipient
inbox-composer-remove-recipient =
    .label = Remove { $name }
# $name (String): file name
inbox-composer-remove-file =
    .label = Remove { $name }
inbox-composer-text =
    .label = Text of the message
inbox-composer-note =
    .label = Text of the internal note
inbox-composer-hint = Write a reply
inbox-composer-forward-hint = Add a few words
inbox-composer-new-hint = Write your message
inbox-composer-note-hint = Only your team sees this
inbox-composer-tools =
    .label = Formatting
inbox-composer-bold =
    .label = Bold
inbox-composer-italic =
    .label = Italic
inbox-composer-underline =
    .label = Underline
inbox-composer-bullets =
    .label = List
inbox-composer-numbers =
    .label = Numbered list
inbox-composer-quote =
    .label = Quote
inbox-composer-attach =
    .label = Attach files
inbox-composer-quoted-show = Show quoted text
inbox-composer-quoted-hide = Hide quoted text
inbox-composer-quoted-edit =
    .label = Edit the quoted text
inbox-composer-quoted-remove =
    .label = Leave out the quoted text
inbox-composer-quoted-back = Quote the message again
inbox-composer-forwarded-show = Show the forwarded message
inbox-composer-forwarded-hide = Hide the forwarded message
inbox-composer-forwarded-edit =
    .label = Edit the forwarded message
inbox-composer-forwarded-remove =
    .label = Leave out the forwarded message
inbox-composer-forwarded-back = Add the forwarded message again
inbox-composer-drop = Drop files here to attach them
inbox-composer-discard =
    .label = Discard the draft
inbox-composer-saved = Draft saved
inbox-composer-send = Send
inbox-composer-send-close = Send & close
inbox-composer-send-keep-open = Send & keep open
inbox-composer-send-snooze = Send & snooze
inbox-composer-send-more =
    .label = More sending options
inbox-composer-note-add = Add note
# What is missing, beside the send button that cannot be pressed yet.
inbox-composer-missing-recipient = Add a recipient
inbox-composer-missing-address = Correct the marked address
inbox-composer-missing-text = Write something first
inbox-composer-missing-subject = Add a subject
inbox-composer-missing-mailbox = Connect a mailbox to send
inbox-composer-missing-smaller = Remove or shrink an attachment
inbox-command-reply-all = Reply to all
# $name (String): name or address of the first recipient
inbox-done-sent = Sent to { $name }
# $name (String): name or address of the first recipient
inbox-done-sent-closed = Sent to { $name }, closed
# $name (String): name or address of the first recipient
inbox-done-sent-snoozed = Sent to { $name }, snoozed
inbox-done-taken-back = Not sent. Your draft is back.
inbox-done-noted = Note added
