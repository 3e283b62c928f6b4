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
