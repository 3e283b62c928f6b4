### Texts that CUSTOMERS receive, in the customer's language. Always rendered without bidi isolates.

# Stands above the quoted message in a reply.
# $date (String): when the quoted message was written, already formatted with day and time
# $name (String): who wrote it
letter-quote-attribution = On { $date }, { $name } wrote:
# Stands above a forwarded message, followed by From, Date, Subject and To.
letter-forward-heading = ---------- Forwarded message ----------
# $value (String): name and address
letter-forward-from = From: { $value }
# $value (String): formatted date
letter-forward-date = Date: { $value }
# $value (String): subject
letter-forward-subject = Subject: { $value }
# $value (String): names and addresses
letter-forward-to = To: { $value }
# $value (String): names and addresses
letter-forward-cc = Cc: { $value }
# What stands before the subject of a reply. Mail programs of all languages know “Re:”.
letter-subject-reply = Re:
letter-subject-forward = Fwd:
# The signature that a new mailbox starts with. Two lines below the text.
# $agent (String): name of the person who writes
# $shop (String): name of the shop
letter-signature =
    Kind regards,
    { $agent }
    { $shop }
# A name for a customer whose name is unknown, within a sentence.
letter-customer-unnamed = our customer
# How a letter greets, without a comma. The gender is never guessed; leave the name out where it would have to be.
# $name (String): the whole name
letter-salutation-formal = Dear { $name }
letter-salutation-formal-nameless = Hello
# The same to somebody who is addressed in a familiar or neutral way.
# $name (String): the given name, or the whole one where given names are not used
letter-salutation = Hello { $name }
letter-salutation-nameless = Hello
# Begins the facts of an order in a reply. Formal and familiar readers read the same here.
# $number (String): such as #4711
# $date (String): when it was placed, already formatted
letter-order-heading = Order { $number } of { $date }
# $quantity (String): how many pieces, already formatted
# $title (String): what was bought, with size and colour
# $price (String): for all pieces, already formatted
letter-order-line = { $quantity } × { $title }: { $price }
# $amount (String): already formatted
letter-order-shipping = Shipping: { $amount }
# $total (String): already formatted
letter-order-total = Total: { $total }
# $carrier (String): such as DHL
# $url (String): the page of the parcel
letter-order-follow-carrier = The parcel is with { $carrier } and can be followed here: { $url }
# $url (String): the page of the parcel
letter-order-follow = The parcel can be followed here: { $url }
# $carrier (String): such as DHL
# $number (String): the carrier’s number of the parcel
letter-order-parcel-carrier = The parcel is with { $carrier }, tracking number { $number }.
# $number (String): the carrier’s number of the parcel
letter-order-parcel = The parcel’s tracking number is { $number }.
# Where an order stands, within a sentence such as “Your order #4711: on its way”.
letter-order-stage-awaiting-payment = awaiting payment
letter-order-stage-on-hold = on hold
letter-order-stage-preparing = being prepared
letter-order-stage-partly-sent = partly on its way
letter-order-stage-sent = on its way
letter-order-stage-delivered = delivered
letter-order-stage-completed = completed
letter-order-stage-refunded = refunded
letter-order-stage-cancelled = cancelled
# A product that a customer is told of.
# $title (String): with the size or colour in question
# $price (String): already formatted
letter-product-price = { $title }: { $price }
# $title (String): with the size or colour in question
# $price (String): now, already formatted
# $before (String): before it was reduced, already formatted
letter-product-reduced = { $title }: { $price } instead of { $before }
letter-product-in-stock = In stock.
# $count (Number): pieces left, at most five
letter-product-few =
    { $count ->
        [one] Only one left.
       *[other] Only { $count } left.
    }
letter-product-sold-out = Sold out at the moment.
