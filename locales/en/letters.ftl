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
letter-return-policy-all = This applies to everything that you buy from us.
letter-return-policy-rest = In all other cases, this applies.
# $conditions (String): what has to be true, separated by semicolons
letter-return-policy-when = This applies to: { $conditions }.
# $list (String): reasons, such as “too small”
letter-return-policy-if-reason = returns for one of these reasons ({ $list })
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
# $list (String): conditions, such as “unopened”
letter-return-policy-if-state = articles in this condition ({ $list })
letter-return-policy-if-warranty = faults under the legal guarantee
letter-return-policy-if-transport = damage in transit
letter-return-policy-not-returnable = These articles cannot be returned.
# $count (Number): days after delivery
letter-return-policy-days =
    { $count ->
        [one] You can ask for a return within one day of delivery.
       *[other] You can ask for a return within { $count } days of delivery.
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
letter-return-policy-keep-it = You may keep what is worth less than { $amount }.
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


# Letters of returns. Each begins with its salutation, which is not part of it. All dates and amounts are already formatted.
# $quantity (String): how many pieces, already formatted
# $title (String): what was bought, with size and colour
letter-return-item = { $quantity } × { $title }
# $number (String): of the return
letter-return-requested-subject = Return { $number }: we have your request
# $formality (String): formal, informal or neutral
# $order (String): number of the order
# $items (String): what is to come back, a line each
# $number (String): of the return
letter-return-requested-body =
    { $formality ->
        [formal] Thank you for your message. We have noted that you would like to return the following from your order { $order }:
       *[neutral] Thanks for your message. We’ve noted that you’d like to return the following from your order { $order }:
    }

    { $items }

    The number of your return is { $number }. We will check it and write to you with the next steps; please do not send anything yet.
# $number (String): of the return
letter-return-needs-info-subject = Return { $number }: a question before we go on
# $formality (String): formal, informal or neutral
# $order (String): number of the order
# $questions (String): what we need to know, a line each
letter-return-needs-info-body =
    { $formality ->
        [formal] Thank you for your patience. So that we can decide on the return from your order { $order }, could you please send us the following:
       *[neutral] Before we can decide on the return from your order { $order }, please send us the following:
    }

    { $questions }

    A reply to this message is enough; photos can simply be attached.
# $number (String): of the return
letter-return-approved-subject = Return { $number } is approved: how to send it
# $formality (String): formal, informal or neutral
# $order (String): number of the order
# $items (String): what is to come back, a line each
# $number (String): of the return
# $address (String): where it goes, several lines
letter-return-approved-body =
    { $formality ->
        [formal] We are pleased to tell you that we accept the return from your order { $order }:
       *[neutral] Good news: we accept the return from your order { $order }:
    }

    { $items }

    Please pack everything well, put a note with the return number { $number } in the parcel, and send it to:

    { $address }
# Stands below the address.
# $formality (String): formal, informal or neutral
# $date (String): the last day
letter-return-send-by =
    { $formality ->
        [formal] We would ask you to send the parcel by { $date } at the latest.
       *[neutral] Please send the parcel by { $date } at the latest.
    }
# $formality (String): formal, informal or neutral
letter-return-postage-ours =
    { $formality ->
        [formal] We bear the cost of sending it; please use the label that we have provided.
       *[neutral] We pay for sending it: please use our label.
    }
# $formality (String): formal, informal or neutral
letter-return-postage-yours =
    { $formality ->
        [formal] We would ask you to bear the cost of sending it and to keep the proof of posting.
       *[neutral] Sending it is at your cost; please keep the proof of posting.
    }
# $number (String): of the return
letter-return-declined-subject = Your return { $number }
# $formality (String): formal, informal or neutral
# $order (String): number of the order
# $items (String): what was to come back, a line each
# $reason (String): a sentence or several
letter-return-declined-body =
    { $formality ->
        [formal] We have looked at your request carefully. Unfortunately, we cannot accept the return from your order { $order }:
       *[neutral] We’ve looked at your request carefully. Unfortunately, we can’t accept the return from your order { $order }:
    }

    { $items }

    The reason: { $reason }

    If something is not right about this, please reply to this message and we will look at it again.
# $number (String): of the return
letter-return-awaiting-subject = Return { $number }: we are waiting for your parcel
# $formality (String): formal, informal or neutral
# $number (String): of the return
# $items (String): what is to come back, a line each
# $address (String): where it goes, several lines
letter-return-awaiting-body =
    { $formality ->
        [formal] We have not yet received the parcel of your return { $number }. We are expecting:
       *[neutral] The parcel of your return { $number } hasn’t reached us yet. We’re expecting:
    }

    { $items }

    The address once more:

    { $address }

    If it is already on its way, please send us the tracking number, so that we can look out for it.
# $number (String): of the return
letter-return-received-subject = Return { $number }: your parcel is here
# $formality (String): formal, informal or neutral
# $number (String): of the return
# $items (String): what came back, a line each
letter-return-received-body =
    { $formality ->
        [formal] The parcel of your return { $number } has reached us. Thank you for sending it. We received:
       *[neutral] The parcel of your return { $number } is here, thank you! We received:
    }

    { $items }

    We will look at everything and write to you as soon as it is settled.
# $number (String): of the return
letter-return-refund-subject = Return { $number }: your money is on its way
# $formality (String): formal, informal or neutral
# $number (String): of the return
# $order (String): number of the order
# $amount (String): what is paid back
# $days (Number): working days that banks take at most
letter-return-refund-body =
    { $formality ->
        [formal] Your return { $number } from order { $order } has been checked, and we have refunded { $amount } to the means of payment that you used for the order.
       *[neutral] We’ve checked your return { $number } from order { $order } and refunded { $amount } to the way you paid with.
    }

    { $days ->
        [one] Banks and payment services may need one working day until the amount is visible.
       *[other] Banks and payment services may need up to { $days } working days until the amount is visible.
    }
# Stands below, where less than the price is paid back.
# $amount (String): what was kept
# $reason (String): why, in a few words
letter-return-deduction = { $amount } were deducted: { $reason }
# $number (String): of the return
letter-return-exchange-subject = Return { $number }: your exchange is on its way
# $formality (String): formal, informal or neutral
# $number (String): of the return
# $items (String): what is sent instead, a line each
letter-return-exchange-body =
    { $formality ->
        [formal] Thank you for your patience. For your return { $number } we have sent you:
       *[neutral] Good news: for your return { $number } this is on its way to you:
    }

    { $items }
# $number (String): of the return
# $amount (String): what is left to pay
letter-return-exchange-due-subject = Return { $number }: your exchange, { $amount } to pay
# $formality (String): formal, informal or neutral
# $number (String): of the return
# $items (String): what is sent instead, a line each
# $amount (String): what is left to pay
# $link (String): where it is paid
letter-return-exchange-due-body =
    { $formality ->
        [informal] Good news: for your return { $number } these are set aside for you:
       *[neutral] For your return { $number } these are set aside for you:
    }

    { $items }

    { $amount } is left to pay. As soon as you have paid here, we send them:

    { $link }
# $number (String): of the return
letter-return-credit-subject = Return { $number }: your credit
# $formality (String): formal, informal or neutral
# $number (String): of the return
# $amount (String): what it is worth
# $code (String): to be typed at the checkout
letter-return-credit-body =
    { $formality ->
        [formal] For your return { $number } you receive a credit of { $amount }. Please enter this code at the checkout:
       *[neutral] For your return { $number } you get a credit of { $amount }. Just enter this code at the checkout:
    }

    { $code }
# $date (String): its last day
letter-return-credit-until = It is valid until { $date }.
# $number (String): of the return
letter-return-keep-subject = Return { $number }: nothing to send back
# $formality (String): formal, informal or neutral
# $items (String): what stays with the customer, a line each
# $amount (String): what is paid back
# $days (Number): working days that banks take at most
letter-return-keep-body =
    { $formality ->
        [formal] We regret the inconvenience. You need not send anything back; you are welcome to keep these or pass them on:
       *[neutral] Sorry about the trouble. You don’t need to send anything back; keep these or pass them on:
    }

    { $items }

    We have refunded { $amount } to the means of payment used for the order. { $days ->
        [one] It may take one working day until the amount is visible.
       *[other] It may take up to { $days } working days until the amount is visible.
    }
# The acknowledgement of a withdrawal on a durable medium (Directive 2011/83/EU, article 11a).
# $order (String): number of the order
letter-return-withdrawal-subject = Acknowledgement of your withdrawal, order { $order }
# $formality (String): formal, informal or neutral
# $order (String): number of the order
# $received (String): date and time at which the declaration came
# $items (String): what is withdrawn from, a line each
# $content (String): the declaration, word for word
# $send (String): last day for sending the goods back
# $repay (String): last day for paying back
letter-return-withdrawal-body =
    { $formality ->
        [formal] We acknowledge receipt of your declaration of withdrawal from the contract.
       *[neutral] This is to acknowledge that we have received your declaration of withdrawal from the contract.
    }

    Received: { $received }
    Order: { $order }

    { $items }

    The declaration as we received it:

    { $content }

    Please send the goods back without undue delay, and no later than { $send }. We will repay all payments received for them, including the cost of standard delivery, without undue delay and no later than { $repay }, by the means of payment that was used for the order and without any fee. We may wait with the repayment until we have the goods back or have proof that they were sent, whichever comes first.

    Please keep this message.
# Stands below, where the goods go to.
# $address (String): several lines
letter-return-withdrawal-address =
    Please send the goods to:

    { $address }
# $number (String): of the return
letter-return-expired-subject = Return { $number } has ended
# $formality (String): formal, informal or neutral
# $number (String): of the return
letter-return-expired-body =
    { $formality ->
        [formal] As nothing has reached us for your return { $number } within the time agreed, we have closed it.
       *[neutral] Nothing has reached us for your return { $number } in time, so we’ve closed it.
    }

    If the parcel is on its way or something came in between, please reply to this message, and we will find a solution.
# $number (String): of the return
letter-return-lost-subject = Return { $number }: we are looking for your parcel
# $formality (String): formal, informal or neutral
# $number (String): of the return
letter-return-lost-body =
    { $formality ->
        [formal] The parcel of your return { $number } seems to have been lost on its way to us. We have asked the carrier to look for it.
       *[neutral] The parcel of your return { $number } seems to have got lost on its way to us. We’ve asked the carrier to look for it.
    }

    If you have a proof of posting, please send it to us. We will write to you as soon as we know more.
# $number (String): of the return
letter-return-resting-subject = Return { $number }: where is your parcel?
# $formality (String): formal, informal or neutral
# $number (String): of the return
# $day (String): on which the parcel was last seen moving, already formatted
letter-return-resting-body =
    { $formality ->
        [formal] The parcel of your return { $number } has not reached us yet. The last movement that we have seen was on { $day }.
       *[neutral] The parcel of your return { $number } hasn’t reached us yet. The last movement that we’ve seen was on { $day }.
    }
# $formality (String): formal, informal or neutral
letter-return-resting-ask =
    { $formality ->
        [formal] Do you know more, or has the parcel come back to you? If you have a proof of posting, we would ask you to send it to us: with it the carrier can look for the parcel.
       *[neutral] Do you know more, or has the parcel come back to you? If you have a proof of posting, please send it to us: with it the carrier can look for the parcel.
    }
# $number (String): of the return
letter-return-closed-subject = Return { $number } is settled
# $formality (String): formal, informal or neutral
# $number (String): of the return
letter-return-closed-body =
    { $formality ->
        [formal] Your return { $number } is settled. Should you have any questions, please reply to this message.
       *[neutral] Your return { $number } is settled. If there’s anything else, just reply to this message.
    }
# The page for the statutory function "withdraw from contract": heading, explanation, and its two steps.
letter-withdrawal-page-heading = Withdraw from the contract
letter-withdrawal-page-explanation = Within 14 days of receiving the goods, consumers may withdraw from their contract without giving a reason. Your name, your order number and the address for our acknowledgement are enough. You may withdraw from the whole order or from part of it.
letter-withdrawal-page-name = Your name
letter-withdrawal-page-order = Order number, and what you withdraw from if it is not everything
letter-withdrawal-page-email = Email address for the acknowledgement
letter-withdrawal-page-first = Withdraw from contract here
letter-withdrawal-page-second = Confirm withdrawal
# $received (String): date and time
letter-withdrawal-page-done = We received your declaration of withdrawal on { $received }. An acknowledgement with its content has been sent to you by email.
# $formality (String): formal, informal or neutral
letter-return-question-photo =
    { $formality ->
        [formal] Photographs that show what you describe, one of each article
       *[neutral] Photos that show what you describe, one of each article
    }
# $outcome (String): what the customer gets, such as “refund”
# $date (String): the last day
letter-return-why-outcome-until = Possible until { $date }: { $outcome }.
# $outcome (String): what the customer would get, such as “refund”
# $date (String): the day that was the last
letter-return-why-outcome-late = The time ended on { $date } for: { $outcome }.
# $outcome (String): what the customer gets, such as “refund”
# $amount (String): with its currency
letter-return-why-outcome-fee = If you choose this, we deduct { $amount }: { $outcome }.
# $outcome (String): what the customer gets, such as “exchange”
letter-return-why-outcome-free = Nothing is deducted for: { $outcome }.
# $list (String): names of shops
letter-return-policy-if-stores = orders from { $list }
# $count (Number): days after delivery
# $outcome (String): what the customer gets, such as “refund”
letter-return-policy-own-days =
    { $count ->
        [one] Until one day after delivery: { $outcome }.
       *[other] Until { $count } days after delivery: { $outcome }.
    }
# $amount (String): with its currency
# $outcome (String): what the customer gets, such as “refund”
letter-return-policy-own-fee-flat = We deduct { $amount } for each return with: { $outcome }.
# $outcome (String): what the customer gets, such as “refund”
# $percent (String): of a hundred, without the sign
letter-return-policy-own-fee-percent = We deduct { $percent }% of the price for: { $outcome }.
# $outcome (String): what the customer gets, such as “exchange”
letter-return-policy-own-fee-none = We deduct nothing for: { $outcome }.
# $amount (String): with its currency
letter-return-policy-photo-from = From a value of { $amount }, please send us a photo with your request.
# $amount (String): with its currency
letter-return-policy-review-from = From a value of { $amount }, we look at the request before we agree.
letter-return-policy-not-possible = A return is not possible.
# $count (Number): years after delivery
letter-return-policy-years =
    { $count ->
        [one] You can ask for this within one year of delivery.
       *[other] You can ask for this within { $count } years of delivery.
    }
