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
# What the shop’s rules say about a return, told to the customer sentence by sentence.
# $date (String): the last day, already formatted
letter-return-why-until = You can ask for the return until { $date }.
letter-return-why-no-end = You can ask for the return at any time.
# $date (String): the last day, already formatted
letter-return-why-late = The time for this return ended on { $date }.
letter-return-why-excluded = This article cannot be returned.
letter-return-why-person = We are looking at your request ourselves and will write to you.
letter-return-why-condition = Please tell us what condition the article is in: unopened, opened, used or damaged.
# $amount (String): already formatted
letter-return-why-fee = We deduct { $amount } for the return.
letter-return-why-fee-waived = The return is free of charge for you.
letter-return-why-label-shop = We pay for sending it back.
letter-return-why-label-customer = You pay for sending it back.
letter-return-why-photo = Please send us a photo first.
letter-return-why-keep-it = You may keep the article.
# $percent (String): already formatted, without its sign
letter-return-why-bonus = If you choose a credit, we add { $percent }%.
# $date (String): the last day, already formatted
letter-return-why-withdrawal = You have withdrawn in time; the last day is { $date }. We repay what you paid.
letter-return-why-withdrawal-early = You have withdrawn in time. We repay what you paid.
# $date (String): the last day, already formatted
letter-return-why-withdrawal-late = The right to withdraw ended on { $date }.
# $kind (String): perishable, custom_made, unsealed or digital
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] There is no right to withdraw from goods that spoil quickly.
        [custom_made] There is no right to withdraw from goods made to your wishes.
        [unsealed] There is no right to withdraw from these goods once the seal is broken.
       *[digital] There is no right to withdraw from digital content once it has begun.
    }
# $amount (String): already formatted
letter-return-why-delivery = We also repay { $amount } for delivery.
# The text about returns that is made from the shop’s rules, for its page and for answers.
letter-return-policy-headline = Returns and refunds
# Where the rules below hold.
letter-return-policy-zone-eu = Deliveries within the European Economic Area
letter-return-policy-zone-uk = Deliveries to the United Kingdom
letter-return-policy-zone-us = Deliveries to the United States
letter-return-policy-zone-rest = Deliveries to all other countries
# $zone (String): the shop’s own name for the area
letter-return-policy-zone-named = Deliveries to: { $zone }
# The beginning of a paragraph.
letter-return-policy-all = For everything that you buy from us:
letter-return-policy-rest = In all other cases:
# $conditions (String): one or several of the conditions below, separated by semicolons
letter-return-policy-when = This holds for: { $conditions }.
# $list (String): reasons, such as “too small, too large”
letter-return-policy-if-reason = reason for the return: { $list }
# $list (String): the shop’s own tags
letter-return-policy-if-tags = articles marked { $list }
# $list (String): beginnings of article numbers
letter-return-policy-if-skus = article numbers that begin with { $list }
# $list (String): words
letter-return-policy-if-titles = articles with { $list } in their name
# $amount (String): already formatted
letter-return-policy-if-price-from = price from { $amount }
# $amount (String): already formatted
letter-return-policy-if-price-to = price up to { $amount }
letter-return-policy-if-discounted = reduced articles
letter-return-policy-if-full-price = articles at full price
letter-return-policy-if-final-sale = articles of the final sale
letter-return-policy-if-not-final-sale = articles outside the final sale
# $count (Number): pieces
letter-return-policy-if-quantity-from =
    { $count ->
        [one] from one piece on
       *[other] from { $count } pieces on
    }
# $count (Number): pieces
letter-return-policy-if-quantity-to =
    { $count ->
        [one] one piece only
       *[other] up to { $count } pieces
    }
# $list (String): conditions of an article, such as “unopened, opened”
letter-return-policy-if-state = condition of the article: { $list }
letter-return-policy-if-warranty = faults under the legal guarantee
letter-return-policy-if-transport = damage in transit
letter-return-policy-not-returnable = These articles cannot be returned.
# $count (Number): days
letter-return-policy-days =
    { $count ->
        [one] You can ask for a return until one day after delivery.
       *[other] You can ask for a return until { $count } days after delivery.
    }
letter-return-policy-no-end = You can ask for a return at any time.
# $list (String): what the customer may get, in the order in which the shop offers it
letter-return-policy-outcomes = We offer: { $list }.
# $amount (String): already formatted
letter-return-policy-fee-flat = We deduct { $amount } for each return.
# $percent (String): already formatted, without its sign
letter-return-policy-fee-percent = We deduct { $percent }% of the price.
letter-return-policy-fee-none = The return itself costs nothing.
# $list (String): reasons
letter-return-policy-fee-free = There is no deduction for these reasons: { $list }.
letter-return-policy-label-shop = We pay for sending it back.
letter-return-policy-label-customer = You pay for sending it back.
letter-return-policy-photo = Please send us a photo with your request.
letter-return-policy-review = We look at each request before we agree.
# $amount (String): already formatted
letter-return-policy-keep-it = What is worth less than { $amount } you may keep.
# $percent (String): already formatted, without its sign
letter-return-policy-bonus = If you choose a credit, we add { $percent }%.
letter-return-policy-ours = If the mistake is ours, for example a wrong, faulty or damaged article, there is no deduction and we pay for sending it back.
letter-return-policy-withdrawal = Consumers may withdraw from the purchase within 14 days of receiving the last parcel, without giving a reason. We then repay all payments, including the usual delivery, within 14 days of your notice, by the same means of payment; we may wait until the goods or proof of posting have reached us. Please send the goods off within 14 days of your notice. We only deduct for a loss of value that comes from handling beyond what is needed to try the goods.
letter-return-policy-withdrawal-label-shop = With a withdrawal, we pay for sending it back.
letter-return-policy-withdrawal-label-customer = With a withdrawal, you pay for sending it back.
# $list (String): kinds of goods
letter-return-policy-withdrawal-except = There is no right to withdraw from: { $list }.
letter-return-policy-kind-perishable = goods that spoil quickly
letter-return-policy-kind-custom-made = goods made to the customer’s wishes
letter-return-policy-kind-unsealed = sealed hygiene goods, recordings and software once the seal is broken
letter-return-policy-kind-digital = digital content that has been begun with the customer’s consent
# Why something comes back, within a list.
letter-return-reason-too-small = too small
letter-return-reason-too-large = too large
letter-return-reason-style-differs = style or colour differs
letter-return-reason-not-as-described = not as described
letter-return-reason-defective = defective
letter-return-reason-damaged-in-transit = damaged in transit
letter-return-reason-wrong-item = wrong article
letter-return-reason-missing-part = part missing
letter-return-reason-arrived-late = arrived late
letter-return-reason-several-sizes = several sizes ordered
letter-return-reason-changed-mind = changed mind
letter-return-reason-gift = gift
letter-return-reason-other = other
# What the customer gets, within a list.
letter-return-outcome-advice = advice
letter-return-outcome-exchange = exchange for another size or colour
letter-return-outcome-other-product = exchange for another article
letter-return-outcome-credit = store credit
letter-return-outcome-refund = refund
letter-return-outcome-partial-refund = partial refund
letter-return-outcome-replacement = replacement
letter-return-outcome-repair = repair
letter-return-outcome-keep-it = refund without sending it back
letter-return-outcome-donate = refund if you donate the article
# In what condition an article is, within a list.
letter-return-state-unopened = unopened
letter-return-state-opened = opened
letter-return-state-used = used
letter-return-state-damaged = damaged
