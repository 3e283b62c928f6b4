### Conversations that become one or belong together, blocked senders, and colleagues who are named in notes.

joining-view-mentions = Mentions
joining-empty-mentions = When a colleague writes @ and your name in a note, you find it here.

## Commands

joining-command-merge = Merge conversations
joining-command-link = Link a related conversation
joining-command-block = Block the sender
joining-command-follow = Follow, or stop following
joining-command-hand-over = Hand over with a note
joining-command-split = Split the conversation
joining-command-move = Move a message to another conversation
joining-command-go-mentions = Go to notes that mention me
joining-message-more =
    .label = More actions for this message

## Finding a conversation

joining-pick =
    .label = Find a conversation
    .placeholder = Number, name or words
joining-pick-empty = No other conversation found.

## Merging and taking apart

joining-merge-survivor = Which one stays?
joining-merge-result = The result
# $count (Number): messages and notes of all of them
joining-merge-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
# $count (Number): drafts whose place is taken by another one
joining-merge-drafts =
    { $count ->
        [one] Another draft is kept beside yours; you can switch between them.
       *[other] { $count } more drafts are kept beside yours; you can switch between them.
    }
# $name (String): the customer of the conversation that stays
joining-merge-customers = These conversations are with different customers. All messages will be in one place, and your replies go to { $name }.
joining-merge-later = You can separate them again at any time.
joining-merge-add = Add another
# $number (String): number of the conversation, such as #12
joining-merge-leave-out =
    .label = Leave out { $number }
joining-merge-do = Merge
# $number (String): number of the merged conversation, such as #12
joining-unmerge-title = Separate { $number } again
# $count (Number): messages
joining-unmerge-back =
    { $count ->
        [one] { $count } message goes back.
       *[other] { $count } messages go back.
    }
# $count (Number): messages that came after the merging
joining-unmerge-since =
    { $count ->
        [one] { $count } of them arrived after the merge, in reply to the others.
       *[other] { $count } of them arrived after the merge, in reply to the others.
    }
# $count (Number): messages
joining-unmerge-stays =
    { $count ->
        [one] { $count } message stays here.
       *[other] { $count } messages stay here.
    }
joining-unmerge-do = Separate

## Splitting and moving

# $count (Number): messages that go along
joining-split-from-here =
    { $count ->
        [one] From here on: { $count } message
       *[other] From here on: { $count } messages
    }
joining-split-only = Only this message
joining-split-do = Split
joining-split-all = This is the whole conversation; there is nothing to split off.

## Blocking and spam

# $address (String): mail address
joining-block-address = Only { $address }
# $domain (String): part after the @
joining-block-domain = Everybody at { $domain }
joining-block-shared = Many people have an address there, so only this one can be blocked.
joining-block-own = This is one of the shop’s own addresses. It cannot be blocked.
joining-block-reason = Reason, for your colleagues
joining-block-hint = New mail goes to spam, without a notification.
joining-block-do = Block
# $agent (String): who did it
# $at (String): when, already formatted
joining-spam-agent = { $agent } marked this as spam on { $at }.
# $agent (String): who did it
# $pattern (String): address or domain
# $at (String): when, already formatted
joining-spam-block = { $agent } blocked { $pattern } on { $at }.
# $reason (String): what the colleague noted
joining-spam-reason = “{ $reason }”
joining-spam-server = This arrived already marked as spam.
joining-spam-not = Not spam
joining-spam-unblock = Not spam, and unblock
joining-blocks-title = Blocked senders
joining-blocks-empty = Nobody is blocked.
# $agent (String): who did it
# $at (String): when, already formatted
joining-blocks-by = blocked by { $agent } on { $at }
joining-blocks-unblock = Unblock
# Label of a field
joining-blocks-pattern = Address or domain

## What is related

joining-ties-title = Related
joining-ties-link = Link a conversation
# $number (String): number of the conversation, such as #12
joining-ties-unlink =
    .label = Remove the link to { $number }
# $number (String): number of the merged conversation, such as #12
joining-ties-merged = Merged: { $number }
# $number (String): number of the merged conversation, such as #12
joining-ties-part =
    .label = Separate { $number } again
# $count (Number): related conversations
joining-ties-count =
    { $count ->
        [one] { $count } related
       *[other] { $count } related
    }
joining-ties-followers = Followers
joining-ties-follow = Follow
joining-ties-unfollow = Stop following
joining-ties-nobody = Nobody follows this conversation.
# $count (Number): drafts that wait
# $text (String): how the next one begins
joining-draft-waiting =
    { $count ->
        [one] Another draft is kept here: { $text }
       *[other] { $count } more drafts are kept here: { $text }
    }
joining-draft-use = Switch to it

## Mentions and handing over

joining-mention =
    .label = Mention a colleague
# $name (String): the colleague
joining-mention-for = for { $name }
joining-hand-to = To
joining-hand-note = What they need to know
joining-hand-nobody = There is nobody else at this desk yet. Add colleagues in the settings.
joining-hand-do = Hand over

## Toasts

joining-done-merged = Merged
joining-done-unmerged = Separated
joining-done-moved = Message moved
joining-done-linked = Linked
joining-done-unlinked = Link removed
# $pattern (String): address or domain
joining-done-blocked = { $pattern } blocked
joining-done-unblocked = Unblocked
joining-done-not-spam = Marked as not spam
joining-done-followed = You now follow this conversation
joining-done-unfollowed = You no longer follow this conversation
# $name (String): to whom
joining-done-handed = Handed over to { $name }

## What happened, between the messages

# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-merged = { $number } merged in by { $agent }
# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-unmerged = { $number } separated again by { $agent }
# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-unmerged-from = Separated from { $number } again by { $agent }
# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-split-to = Part of this was split off to { $number } by { $agent }
# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-split-from = Split off from { $number } by { $agent }
# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-moved-to = A message was moved to { $number } by { $agent }
# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-moved-from = A message was moved here from { $number } by { $agent }
# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-linked = Linked with { $number } by { $agent }
# $number (String): number of the other conversation, such as #12
# $agent (String): who did it
joining-activity-unlinked = Link with { $number } removed by { $agent }
# $pattern (String): address or domain
# $agent (String): who did it
joining-activity-blocked = { $pattern } blocked by { $agent }
# $pattern (String): address or domain
joining-activity-kept-out = Went to spam: { $pattern } is blocked
joining-activity-filtered = Arrived marked as spam
