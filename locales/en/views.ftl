### Views: which conversations a list shows, and what is done with several at once.

## Lists

views-view-overdue = Overdue
views-empty-overdue = Nobody has waited longer than the target.
views-empty-filter = No conversation matches this filter.
views-empty-channel = No conversation has come through this channel yet.
views-empty-language = No conversation is open in this language.
views-empty-change = Change the filter
views-saved-title = Saved views
views-languages-title = Languages
views-language-unknown = Language unknown
views-group-all = Views

## The filter

views-filter-open =
    .label = Filter
views-filter-title = Filter conversations
views-filter-unsaved = Filtered
views-filter-joined =
    .label = How many conditions have to be true
views-joined-all = All conditions are true
views-joined-any = One condition is enough
views-filter-add = Add a condition
views-filter-remove =
    .label = Remove this condition
views-filter-column =
    .label = Property to check
views-filter-operator =
    .label = How it is compared
views-filter-value =
    .label = Value
views-filter-value-add = Add…
# $name (String): the value, such as a tag
views-filter-value-remove =
    .label = Remove { $name }
views-filter-unit =
    .label = Unit of time
views-filter-line = The filter as one line
views-filter-line-hint = Copy it to share the filter, or paste one and press Enter.
views-filter-copy = Copy
views-filter-clear =
    .label = Clear the filter

## What a filter looks at

views-column-status = Status
views-column-assignee = Assigned to
views-column-tag = Tag
views-column-language = Language
views-column-channel = Channel
views-column-priority = Priority
views-column-waiting = Waiting
views-column-last-message = Last message
views-column-created = Started
views-column-subject = Subject
views-column-customer-tag = Customer’s tag
views-column-unread = Unread
views-column-attachments = Has attachments
views-column-draft = Has a draft
views-column-automatic = Sent automatically
views-operator-is = is
views-operator-is-not = is not
views-operator-contains = contains
views-operator-contains-not = does not contain
views-operator-longer = longer than
views-operator-shorter = shorter than
views-operator-longer-ago = longer ago than
views-operator-shorter-ago = within the last
views-unit-m = minutes
views-unit-h = hours
views-unit-d = days
views-unit-w = weeks
views-value-yes = yes
views-value-no = no
views-status-open = Open
views-status-pending = Waiting for customer
views-status-snoozed = Snoozed
views-status-closed = Closed
views-status-spam = Spam
# $name (String): the tag as it stands in the filter
views-broken-tag = There is no tag “{ $name }”, so this condition finds nothing.
# $name (String): the agent as it stands in the filter
views-broken-assignee = “{ $name }” is no longer at this desk, so this condition finds nothing.
# $name (String): the channel as it stands in the filter
views-broken-channel = The channel “{ $name }” is gone, so this condition finds nothing.

## Saved views

views-save-name =
    .label = Name of the view
views-save = Save as view
# $name (String): name of the view
views-save-changes = Save changes in “{ $name }”
views-save-shared = For everybody at the desk
views-menu =
    .label = More about this view
views-menu-edit = Change the filter
views-menu-rename = Rename
views-menu-up = Move up
views-menu-down = Move down
views-menu-share = Share with everybody
views-menu-unshare = Keep for myself
views-menu-copy = Copy as a line
views-menu-delete = Remove the view
# $name (String): name of the view
views-done-saved = View “{ $name }” saved
# $name (String): name of the view
views-done-moved = View “{ $name }” moved
# $name (String): name of the view
views-done-deleted = View “{ $name }” removed
views-done-copied = Copied
views-find =
    .label = Go to a view
    .placeholder = Name of a view, a channel, a language
views-find-close =
    .label = Close
views-find-empty = No view has that name.

## Several at once

views-bulk =
    .label = Actions for the selected conversations
# $count (Number): conversations
views-bulk-all-shown = All { $count } loaded conversations are selected.
# $count (Number): conversations
views-bulk-take-all = Select all { $count } in this view
# $count (Number): conversations
views-bulk-working = Working on { $count }…
# $done (Number): conversations that are done
# $total (Number): all of them
views-bulk-progress = { $done } of { $total } conversations
# $done (Number): conversations that are done
# $total (Number): all of them
views-bulk-part = Stopped. Done: { $done } of { $total }

## Commands

views-command-filter = Filter the list
views-command-select-range = Select everything up to here
views-command-select-all = Select all
views-command-go = Go to a view
views-command-go-overdue = Go to overdue
views-command-go-snoozed = Go to snoozed
views-command-rename = Rename this view
views-command-up = Move this view up
views-command-down = Move this view down
views-command-copy = Copy this view as a line
views-command-delete = Remove this view

## Setting

views-target = A customer should wait at most
views-target-hint = Whoever waits longer is marked and listed under Overdue.
