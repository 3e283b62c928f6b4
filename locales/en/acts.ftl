### What is done in shops from the desk: refunds, notes, addresses, codes, parcels.

acts-title = Actions in shops
acts-about = What is done in your shops from here: what waits for you, and what was done lately.
acts-menu = Actions
acts-find = Order number, name or email address
acts-kind-refund = Refund
acts-kind-cancel = Cancel the order
acts-kind-note = Add a note
acts-kind-tag = Change the tags
acts-kind-edit_address = Change the delivery address
acts-kind-resend_confirmation = Send the confirmation again
acts-kind-duplicate = Send a replacement
acts-kind-discount = Create a discount code
acts-kind-fulfil = Mark as sent
acts-kind-return = Keep the shop’s returns in step
acts-kind-moderate_reviews = Approve and hide product reviews
acts-kind-reply_to_reviews = Answer product reviews
acts-choice-off = Switched off by the owner
acts-choice-impossible = This shop or its key cannot do it
acts-choice-not_now = Not with this order as it stands
acts-choice-busy = Another action is under way
acts-reading = Reading the order from the shop…
acts-stale = The shop cannot be asked just now. This is how the order was last; it is read again before anything is done.
acts-cancel = Cancel
# $order (String): the order’s number
acts-refund-title = Refund for order { $order }
acts-refund-lines = Articles
acts-refund-pieces = Pieces
# $count (Number): pieces that can be refunded
acts-refund-pieces-of = of { $count }
# $title (String): name of the article
acts-refund-pieces-label = Pieces of “{ $title }” to refund
acts-refund-restock = Back into stock
# $title (String): name of the article
acts-refund-restock-label = Put “{ $title }” back into stock
# $amount (String): amount of money, formatted
acts-refund-before = Refunded before: { $amount }
# $amount (String): amount of money, formatted
acts-refund-left = Left to refund: { $amount }
acts-refund-all = Everything
acts-refund-shipping = Shipping
acts-refund-amount = Amount
# $amount (String): amount of money, formatted
acts-refund-amount-own = Changed by hand. The articles come to { $amount }.
acts-refund-reason = Reason
acts-refund-by-hand = Paid back by hand: only record it in the shop
acts-refund-gateway = This way of paying cannot be paid back by the shop. Pay it back yourself; the shop only records it.
acts-notifies = The shop writes to the customer about it
acts-final = This cannot be taken back from here.
# $amount (String): amount of money, formatted
acts-refund-do = Refund { $amount }
acts-ask-approval = Ask for approval
# $amount (String): amount of money, formatted
acts-ask-approval-amount = Ask for approval: { $amount }
acts-above-role = Your role proposes; an owner decides.
# $amount (String): amount of money, formatted
acts-above-limit = This is above your limit of { $amount }; an owner decides.
# $amount (String): amount of money, formatted
acts-above-day = With this you pass what you may give today ({ $amount } left); an owner decides.
# $order (String): the order’s number
acts-cancel-title = Cancel order { $order }
acts-cancel-reason-customer = The customer asked for it
acts-cancel-reason-declined = The payment was declined
acts-cancel-reason-fraud = Fraud
acts-cancel-reason-inventory = Out of stock
acts-cancel-reason-staff = A mistake of ours
acts-cancel-reason-other = Another reason
acts-cancel-note = Note for colleagues
acts-cancel-restocks = Put the goods back into stock
# $amount (String): amount of money, formatted
acts-cancel-refunds = Refund what was paid: { $amount }
acts-cancel-final = A cancellation cannot be taken back.
acts-cancel-do = Cancel the order
acts-cancel-leave = Keep the order
# $amount (String): amount of money, formatted
acts-cancel-do-amount = Cancel and refund { $amount }
# $order (String): the order’s number
acts-note-title = Note on order { $order }
acts-note-text = Note
acts-note-public = The customer reads it too
acts-note-do = Add the note
# $order (String): the order’s number
acts-tags-title = Tags of order { $order }
acts-tags-field = Tags, separated by commas
acts-tags-do = Set the tags
# $order (String): the order’s number
acts-address-title = Delivery address of order { $order }
acts-address-first-name = First name
acts-address-last-name = Last name
acts-address-company = Company
acts-address-line1 = Street and number
acts-address-line2 = Addition
acts-address-postcode = Postcode
acts-address-city = City
acts-address-region = State or province
acts-address-country = Country
acts-address-phone = Phone
acts-address-do = Change the address
# $order (String): the order’s number
acts-resend-title = Confirmation of order { $order }
# $email (String): email address of the customer
acts-resend-about = The shop sends the confirmation to { $email } once more.
acts-resend-do = Send it again
# $order (String): the order’s number
acts-duplicate-title = Replacement for order { $order }
acts-duplicate-free = Free of charge
acts-duplicate-paid = The customer pays again
# $title (String): name of the article
acts-duplicate-pieces-label = Pieces of “{ $title }” to send again
acts-duplicate-do = Create the order
acts-discount-title = Discount code
acts-discount-code = Code
acts-discount-percent = In percent
acts-discount-value = Value
acts-discount-uses = May be used so often
acts-discount-expires = Valid until
# $email (String): email address of the customer
acts-discount-email = Only for { $email }
acts-discount-live = The code works as soon as it is made.
acts-discount-do = Create the code
# $order (String): the order’s number
acts-fulfil-title = Shipping of order { $order }
# $title (String): name of the article
acts-fulfil-pieces-label = Pieces of “{ $title }” in the parcel
acts-fulfil-carrier = Carrier
acts-fulfil-tracking = Tracking number
acts-fulfil-link = Tracking link
acts-fulfil-do = Mark as sent
# $amount (String): amount of money, formatted
# $order (String): the order’s number
acts-what-refund = Refund of { $amount }, order { $order }
# $order (String): the order’s number
acts-what-cancel = Cancellation of order { $order }
# $order (String): the order’s number
acts-what-note = Note on order { $order }
# $order (String): the order’s number
acts-what-tag = Tags of order { $order }
# $order (String): the order’s number
acts-what-edit_address = Delivery address of order { $order }
# $order (String): the order’s number
acts-what-resend_confirmation = Confirmation of order { $order } once more
# $order (String): the order’s number
acts-what-duplicate = Replacement for order { $order }
# $order (String): the order’s number
acts-what-exchange = Exchange for order { $order }
# $order (String): the number of the order
acts-what-restock = Back into stock for order { $order }
# $code (String): the code
acts-what-discount = Discount code { $code }
# $order (String): the order’s number
acts-what-fulfil = Shipping of order { $order }
# $order (String): the order’s number
acts-what-return = Return of order { $order }
acts-what-moderate_reviews = Review moderated
acts-what-reply_to_reviews = Answer to a review
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-what-undo = Undo: { $what }
# $agent (String): name of a colleague
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-activity-proposed = { $agent } asks for approval: { $what }
# $agent (String): name of a colleague
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-activity-approved = Approved by { $agent }: { $what }
# $agent (String): name of a colleague
# $what (String): which action, such as “Refund of €38.00, order 1042”
# $reason (String): the reason, may be empty
acts-activity-declined = Declined by { $agent }: { $what }. { $reason }
# $agent (String): name of a colleague
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-activity-done = Done in the shop, { $agent }: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-activity-failed = Not done in the shop: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-activity-unknown = Unclear whether the shop did it: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-activity-changed = Not done, because the order has changed: { $what }
# $agent (String): name of a colleague
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-activity-withdrawn = Taken back by { $agent }: { $what }
acts-state-proposed = Waits for approval
acts-state-confirmed = About to start
acts-state-attempting = Under way
acts-state-done = Done
acts-state-failed = Not done
acts-state-unknown = Look into the shop
acts-state-changed = The order has changed
acts-state-withdrawn = Taken back
acts-state-declined = Declined
acts-waits-role = Proposed by somebody whose role does not act in the shop.
acts-waits-limit = Above the person’s limit for one case.
acts-waits-day = Above what the person may give in one day.
# $what (String): list of what has changed
acts-changed-what = Different from what was confirmed: { $what }.
acts-changed-total = the total
acts-changed-refunded = what was refunded
acts-changed-lines = the articles
acts-changed-state = the state
acts-changed-parcels = the shipping
acts-changed-tags = the tags
acts-changed-address = the address
acts-approve = Approve
acts-decline = Decline
acts-decline-reason = Why not? The person reads it.
acts-withdraw = Take back
acts-undo = Undo in the shop
acts-confirm = Confirm anew
acts-resolve = What happened?
acts-resolve-title = Was it done?
# $order (String): the order’s number
acts-resolve-about = The shop’s answer was lost, and nothing there says whether it was done. Look at order { $order } in the shop’s own administration, then choose.
acts-resolve-done = It was done
acts-resolve-not_done = It was not done; leave it
acts-resolve-again = It was not done; do it now
acts-resolve-do = Note this
acts-waiting-title = Waiting for approval
acts-unknown-title = Look into the shop
acts-changed-title = The order has changed
acts-lately-title = Lately
acts-empty = Nothing has been done in a shop from here yet. Open an order to begin.
# $agent (String): name of a colleague
# $at (String): day and time
acts-by = { $agent }, { $at }
acts-conversation = Open the conversation
acts-none-found = No order matches.
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-confirmed = In a moment: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-proposed = Waits for approval: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-done = Done: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-failed = Not done: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-unknown = Please look into the shop: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-changed = The order has changed: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-withdrawn = Taken back: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-declined = Declined: { $what }
# $what (String): which action, such as “Refund of €38.00, order 1042”
acts-told-noted = Noted: { $what }
acts-differs-customer_was_told = The shop has written to the customer by itself.
acts-differs-not_paid_out = Recorded, but not paid out: pay it back by hand.
acts-differs-payment_failed = The payment provider refused to pay it back.
acts-differs-pieces_not_counted = Some pieces were refunded as money only; the stock counts the others.
acts-differs-not_completed = Some pieces are still to be sent.
acts-differs-restocked = The goods went back into stock.
acts-differs-not_counted = The shop does not count these articles.
acts-differs-not_restocked = The count in the shop is as before: add the pieces there by hand.
acts-differs-open_to_all = The code is open to everybody who knows it.
acts-differs-underway = The shop is still at it.
acts-differs-state = The shop keeps the order in another state. Look at it there.
acts-differs-other = The shop did it a little differently than asked. Look at the order.
acts-switches-title = What may be done in this shop
acts-switches-about = Each action works only after you have switched it on. The key is then asked whether it may.
acts-switches-write = The key of this shop may only read. Make one with read and write access and enter it for this shop.
# $scope (String): name of a right, as the platform calls it
acts-switches-scope = The key lacks the right “{ $scope }”. Grant it in the shop’s administration, then switch it on again.
acts-switches-route = This version of the shop cannot do it.
