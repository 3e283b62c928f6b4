### The customer panel beside the conversation.

customers-panel =
    .label = Customer
customers-panel-title = Customer
customers-panel-hide =
    .label = Hide the panel
customers-panel-open = Open panel
customers-name-unknown = Unnamed
customers-addresses =
    .label = Addresses
# $count (Number): further addresses of this customer
customers-more-addresses =
    { $count ->
        [one] and { $count } more address
       *[other] and { $count } more addresses
    }
customers-language-change = change
customers-language-set =
    .label = Language of this customer
customers-language-source-person = set by a person
customers-language-source-detected = found in the text
customers-language-source-domain = from the mail address
customers-language-source-default = the shop's default
customers-conversations-total =
    .label = Conversations
# $count (Number): conversations with this customer
# $since (String): month and year of the first, already formatted
customers-since =
    { $count ->
        [one] { $count } conversation, since { $since }
       *[other] { $count } conversations, since { $since }
    }
customers-notes-title = Notes
customers-notes-empty = Nothing noted. Notes stay inside the desk.
customers-notes-add = Add a note
customers-notes-input =
    .label = New note about this customer
    .placeholder = What should colleagues know?
customers-notes-save = Keep the note
customers-notes-cancel = Discard
customers-earlier-title = Earlier conversations
customers-earlier-empty = This is the first one.
# $count (Number): conversations that are not listed
customers-earlier-more = { $count } more
customers-name-edit =
    .label = Change the name
customers-name-input =
    .label = Name of the customer
customers-name-save = Keep the name
