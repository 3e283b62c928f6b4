### Orders beside conversations, and the products of connected shops.

orders-title = Orders
# $number (String): such as #4711
orders-order = Order { $number }
# $count (Number): how many orders a customer has
# $worth (String): what they came to, already formatted; several currencies joined
# $since (String): the year of the first
orders-fact =
    { $count ->
        [one] 1 order, { $worth } since { $since }
       *[other] { $count } orders, { $worth } since { $since }
    }
# $count (Number): of how many orders money went back
orders-fact-refunds =
    { $count ->
        [one] 1 refund
       *[other] { $count } refunds
    }
orders-stage-draft = Draft
orders-stage-awaiting-payment = Awaiting payment
orders-stage-on-hold = On hold
orders-stage-preparing = To be sent
orders-stage-partly-sent = Partly sent
orders-stage-sent = On its way
orders-stage-delivered = Delivered
orders-stage-completed = Completed
orders-stage-refunded = Refunded
orders-stage-cancelled = Cancelled
orders-stage-failed = Payment failed
orders-stage-gone = No longer in the shop
orders-step-placed = ordered
orders-step-paid = paid
orders-step-sent = sent
orders-step-delivered = delivered
# $done (Number): steps that are over
# $step (String): the last of them: ordered, paid, sent, delivered
orders-steps = Step { $done } of 4: { $step }
# $way (String): such as PayPal
# $day (String): already formatted
orders-paid = Paid with { $way }, { $day }
# $day (String): already formatted
orders-paid-plain = Paid, { $day }
# $day (String): already formatted
orders-unpaid = Not paid, ordered { $day }
# $amount (String): already formatted
orders-refunded-part = { $amount } refunded
orders-parcel = Parcel
# $number (String): the carrier’s number
orders-parcel-follow =
    .label = Follow parcel { $number } in the browser
# $ago (String): such as “3 days ago”
orders-parcel-sent = Sent { $ago }
# $ago (String): such as “3 days ago”
orders-parcel-moved = last movement { $ago }
# $when (String): day and time, already formatted
orders-parcel-delivered = Delivered { $when }
orders-parcel-untracked = No tracking number
# $when (String): the time at which the shop was read, already formatted
orders-as-of = As of { $when }
orders-asking = Asking the shop …
orders-named = Named in the text
# $email (String): the address on the order
orders-strange = Belongs to another address: { $email }
orders-strange-nameless = Belongs to another address
orders-by-hand = Put to this customer by hand
orders-take = Put to this customer
orders-not-theirs = Not this customer’s
# $number (String): such as #4711
orders-done-theirs = Order { $number } put to this customer
# $number (String): such as #4711
orders-done-not-theirs = Order { $number } taken from this customer
# $count (Number): further orders that are not shown yet
orders-more =
    { $count ->
        [one] 1 more order
       *[other] { $count } more orders
    }
# $shown (Number): how many orders stand in the list
# $total (Number): how many the customer has
orders-newest-only = These are the newest { $shown } of { $total } orders.
orders-none = Nothing was ordered with this customer’s addresses and numbers.
orders-unsure = There may be orders: not every shop could be read.
orders-reading = The shop’s orders are still being read.
orders-no-shop = The orders of your shop stand here, beside each conversation.
orders-no-shop-customer = Once a shop is connected, this customer’s orders stand here.
orders-connect = Connect a shop
# $shop (String): the name of a connected shop
# $problem (String): what is wrong and what to do, whole sentences
orders-trouble = { $shop }: { $problem }
orders-settings = Open the settings of shops
orders-close =
    .label = Close the order
orders-menu =
    .label = More for this order
orders-sum-items = Items
orders-sum-discount = Discount
orders-sum-shipping = Shipping
orders-sum-tax = of which tax
orders-sum-total = Total
orders-sum-refunded = Refunded
orders-payments = Payments
orders-refunds = Refunds
orders-parcels = Parcels
orders-address-delivery = Delivery address
orders-address-billing = Billing address
orders-notes = Notes
orders-note-customer = From the customer
orders-note-public = Sent to the customer
orders-conversations = Conversations
orders-conversations-none = Nobody has written from the addresses of this order.
orders-no-subject = No subject
orders-insert-facts = Insert the order’s details
orders-insert-tracking = Insert the tracking link
orders-copy-number = Copy the order number
orders-copy-tracking = Copy the tracking number
# $what (String): the number that was copied
orders-copied = { $what } copied
orders-open-shop = Open in the shop’s administration
orders-open = Show the whole order
orders-command-focus = Go to the order
orders-command-open = Show the whole order
orders-command-product = Find a product and insert it
orders-products =
    .label = Products in your shops
    .placeholder = Name, article number or size
orders-products-close =
    .label = Close
orders-products-empty = No product has these words. Try its name or article number.
orders-products-insert = Insert
orders-products-page = Open its page
orders-products-variants = Variants
orders-products-whole = The whole product
# $count (Number): pieces at hand
orders-stock =
    { $count ->
        [one] 1 in stock
       *[other] { $count } in stock
    }
orders-stock-none = Sold out
orders-stock-some = In stock

## The page of orders, and what somebody should look at

orders-command-go = Go to orders
orders-find = Number, name, email, article or tracking number
orders-none-found = No order matches.
orders-views = Which orders
orders-view-newest = Newest
orders-view-late = Late to send
orders-view-rests = No parcel news
orders-view-partly-refunded = Partly refunded
orders-view-high-risk = High risk
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [one] Paid 1 working day ago, still to send
       *[other] Paid { $days } working days ago, still to send
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [one] No news of the parcel for 1 day
       *[other] No news of the parcel for { $days } days
    }
# $amount (String): already formatted
orders-concern-partly-refunded = { $amount } of it refunded
orders-concern-high-risk = The shop rates this order as high risk
orders-view-well = No order of the last 90 days needs a look here.
orders-page-empty = Orders of connected shops stand here.
orders-limit-late = Late after how many working days
orders-limit-rests = Ask about a parcel after how many days without news
