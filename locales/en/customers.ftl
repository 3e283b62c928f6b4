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
customers-language-source-person = set by hand
customers-language-source-declared = stated in the message
customers-language-source-detected = found in the text
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
