### The customer panel beside the conversation.

customers-panel =
    .label = Customer
customers-panel-title = Customer
customers-panel-hide =
    .label = Hide the panel
customers-panel-open = Open panel
customers-name-unknown = Unnamed customer
customers-language-change = change
customers-language-set =
    .label = Language of this customer
    .placeholder = Find a language
customers-language-unknown = Language unknown
# $count (Number): conversations with this customer
# $since (String): month and year of the first, already formatted
customers-since =
    { $count ->
        [one] { $count } conversation, since { $since }
       *[other] { $count } conversations, since { $since }
    }
customers-notes-title = Notes
customers-notes-empty = No notes yet. Notes are for your team only.
customers-notes-add =
    .label = Add a note
customers-notes-delete =
    .label = Remove this note
customers-notes-input =
    .label = New note about this customer
    .placeholder = What should colleagues know?
customers-notes-save = Save the note
customers-notes-cancel = Discard
customers-earlier-title = Earlier conversations
customers-earlier-empty = This is the first conversation.
customers-earlier-no-subject = (no subject)
# $count (Number): conversations that are not listed
customers-earlier-more = { $count } more
customers-name-edit =
    .label = Change the name
customers-name-input =
    .label = Name of the customer
customers-name-save = Save the name
customers-title = Customers
customers-command-go = Go to the customers
customers-search =
    .label = Search customers
    .placeholder = Name, address, number or tag
customers-new = New customer
customers-new-input =
    .label = Name or email address of the new customer
customers-sort =
    .label = Order of the list
customers-sort-recent = Latest contact
customers-sort-name = Name
customers-empty = Everyone who writes to you appears here. You can also add customers yourself or import them from a table.
customers-empty-search = No customer found. Try fewer words or another filter.
customers-choose = Choose a customer to see everything about them.
customers-row-never = no contact yet
# $count (Number): conversations with this customer
customers-row-count = Conversations: { $count }
customers-back = All customers
customers-page-open = Open the customer’s page
customers-timeline-title = Conversations
customers-timeline-empty = No conversation with this customer yet.
customers-more = Show more
customers-status-open = open
customers-status-pending = waiting for the customer
customers-status-snoozed = snoozed
customers-status-closed = closed
customers-status-spam = spam
customers-reach-title = Contact
customers-reach-kind =
    .label = Kind of contact
customers-reach-input =
    .label = Address, number or name
# $value (String): address, number or name
customers-reach-remove =
    .label = Remove { $value }
customers-reach-mail = Email
customers-reach-phone = Phone
customers-reach-whatsapp = WhatsApp
customers-reach-telegram = Telegram
customers-reach-instagram = Instagram
customers-reach-facebook = Facebook
customers-reach-other = Other
customers-add = Add
customers-details-title = Details
customers-detail-language = Language
customers-detail-formality = Form of address
customers-detail-zone = Time zone
customers-detail-mode = Preferred contact
customers-detail-consent = Consent to newsletters
customers-formality-neutral = not decided
customers-formality-formal = formal
customers-formality-informal = informal
customers-mode-any = no preference
customers-mode-mail = email
customers-mode-phone = call back
customers-mode-chat = chat
customers-mode-text-only = text only
customers-mode-large-print = large print
customers-mode-read-aloud = read aloud
customers-mode-sign-language = sign language video
customers-consent-unknown = not asked
customers-consent-given = given
customers-consent-refused = refused
# $date (String): day, already formatted
customers-consent-since = since { $date }
customers-zone-unknown = unknown
# $zone (String): name of a time zone
customers-zone-by-phone = { $zone }, by the phone number
# $zone (String): name of a time zone
customers-zone-by-language = { $zone }, by the language
# $time (String): time of day where the customer is, already formatted
customers-local-time = { $time } there
customers-tags-title = Tags
customers-tag-input =
    .label = Add a tag
customers-fields-title = Your own fields
customers-fields-empty = Keep what matters to your shop: a shoe size, a birthday, a contract number.
customers-field-new = New field
customers-field-name = Name of the field
customers-field-kind = Kind
customers-field-kind-text = text
customers-field-kind-number = number
customers-field-kind-date = date
customers-field-kind-choice = choice
customers-field-choices = Choices, separated by commas
customers-field-save = Save the field
# $name (String): name of the field
customers-field-delete =
    .label = Remove the field { $name } from all customers
customers-field-none = –
customers-notes-pin =
    .label = Pin this note
customers-notes-unpin =
    .label = Unpin this note
customers-notes-edit =
    .label = Change this note
customers-notes-edited = edited
customers-notes-pinned = pinned
customers-done-changed = Customer changed
customers-done-added = Customer added
customers-done-removed = Removed
customers-done-merged = Two customers merged
customers-done-apart = Kept apart from now on
# $added (Number): new customers
# $updated (Number): known customers to whom something was added
customers-done-imported = Imported: { $added } new, { $updated } completed
customers-done-erased = Erased for good
customers-merge = Merge with another customer
customers-merge-keeps = Stays
customers-merge-joins = Becomes part of it
customers-merge-swap = Keep the other one
customers-merge-result = Afterwards
# $kept (String): what stays, such as a name
# $dropped (String): what is dropped
customers-merge-dropped = Differs: { $kept } stays, { $dropped } goes
customers-merge-do = Merge
customers-cancel = Cancel
customers-doubles = Possible duplicates
customers-doubles-empty = No two customers look like one person.
# $shared (String): mail address
customers-double-same-mailbox = the same mailbox: { $shared }
# $shared (String): phone number
customers-double-same-phone = the same phone number: { $shared }
# $shared (String): name on another network
customers-double-same-handle = the same name on a network: { $shared }
# $shared (String): two mail addresses
customers-double-similar-address = the same name and similar addresses: { $shared }
# $shared (String): two mail addresses
customers-double-same-company = the same name at one domain: { $shared }
customers-double-look = Compare
customers-double-apart = Not the same person
customers-filter = Filter
customers-segments =
    .label = Segment
customers-segment-all = Everybody
customers-segment-unsaved = Unsaved filter
customers-segment-name = Name of the segment
customers-segment-save = Save as a segment
customers-segment-delete = Delete this segment
customers-filter-any = any
customers-filter-tag = Tag
customers-filter-least = Conversations, at least
customers-filter-most = Conversations, at most
customers-filter-within = Contact within (days)
customers-filter-silent = No contact for (days)
customers-filter-field = Field
customers-filter-operator = Comparison
customers-filter-value = Value
customers-operator-is = is
customers-operator-contains = contains
customers-operator-at-least = is at least
customers-operator-at-most = is at most
customers-operator-filled = is filled in
customers-import = Import
customers-export = Export
customers-import-title = Import customers from a table
# $title (String): title of a column in the file
customers-import-column = Column “{ $title }” holds
customers-column-skip = nothing to import
customers-column-name = the name
customers-column-address = the email address
customers-column-phone = the phone number
customers-column-language = the language
customers-column-tags = tags
customers-column-note = a note
# $added (Number): new customers
# $updated (Number): known customers
customers-import-count = New: { $added }. Known, will be completed: { $updated }.
# $done (Number): customers that were imported
# $total (Number): all of the table
customers-import-progress = { $done } of { $total } customers
# $done (Number): customers that were imported
# $total (Number): all of the table
customers-done-import-part = Stopped. Imported: { $done } of { $total }
# $line (Number): number of the line in the file
# $value (String): what stands there
customers-import-bad = Line { $line }: { $value }
customers-import-leave-out = Leave out the bad lines
customers-hand-out = Export everything about this customer
customers-hand-out-done = Two files saved: the customer’s record and every message
customers-erase = Erase this customer
# $name (String): name or address of the customer
# $conversations (Number): their conversations
# $messages (Number): messages in them
# $elsewhere (Number): conversations of others in which they have written
customers-erase-question = Erase { $name } and everything about them? Conversations: { $conversations }, messages: { $messages }. Messages in other customers’ conversations: { $elsewhere }. This cannot be undone.
# $orders (Number): orders that were read from the shops
customers-erase-orders = Orders in the desk’s copy: { $orders }. The shop itself keeps its own: erase them there.
customers-erase-server = Mail on the mail server and older backups are not touched: delete them there.
customers-erase-do = Erase for good
# $topic (String): a tag
# $count (Number): earlier conversations with this tag
customers-repeat = Already wrote about “{ $topic }” within 30 days: { $count }
