### Topics of conversations, checklists, intake fields and root causes.

# What a conversation is about, as a list names it.
topics-topic-delivery = Delivery
topics-topic-exchange = Exchange, size
topics-topic-return = Return
topics-topic-damage = Damage, defect
topics-topic-payment = Payment
topics-topic-order-change = Change of an order
topics-topic-product = Product question
topics-topic-other = Something else
# Steps of a checklist and fields. Fields are read by customers too, in the list of what is missing.
topics-item-check-tracking = Check the tracking
topics-item-ask-carrier = Ask the carrier
topics-item-tell-date = Tell the customer a date
topics-item-order-number = Order number
topics-item-address = Delivery address
topics-item-check-stock = Check the stock
topics-item-send-label = Send the return label
topics-item-send-replacement = Send the replacement
topics-item-wanted-size = Wanted size
topics-item-check-period = Check the return period
topics-item-refund = Refund the money
topics-item-return-reason = Reason for the return
topics-item-is-unworn = Unworn and with the label?
topics-item-look-at-photo = Look at the photo
topics-item-offer-solution = Offer a solution
topics-item-tell-supplier = Tell the supplier
topics-item-damage-photo = Photo of the damage
topics-item-wanted-solution = Preferred solution
topics-item-check-payment = Check the payment
topics-item-payment-method = Method of payment
topics-item-payment-date = Date of the payment
topics-item-check-not-shipped = Check that it has not been shipped
topics-item-change-order = Change the order
topics-item-wanted-change = What should be changed
topics-item-product-name = Name or number of the product
topics-item-improve-text = Improve the product text
# What a choice offers.
topics-option-replacement = Replacement
topics-option-refund = Refund
topics-option-repair = Repair
# Why the customer had to write.
topics-cause-supplier-fault = Fault of the supplier
topics-cause-wrong-picking = Picked the wrong item
topics-cause-carrier-delay = Carrier was late
topics-cause-carrier-loss = Carrier lost it
topics-cause-carrier-damage = Damaged on the way
topics-cause-size-chart = Size chart misleading
topics-cause-product-text = Product text unclear or wrong
topics-cause-shop-site = Problem on the shop’s site
topics-cause-our-mistake = Our mistake in handling
topics-cause-changed-mind = Customer changed their mind
topics-cause-only-question = Just a question
topics-cause-other = Something else
# A letter to the customer that asks for what is missing; the list follows.
# $formality (String): formal, informal or neutral
topics-letter-ask =
    { $formality ->
        [formal] To be able to help you, we kindly ask you to send us the following details:
        [informal] So that we can help you quickly, please send us these details:
       *[neutral] So that we can help you, please send us the following details:
    }
# $formality (String): formal, informal or neutral
topics-letter-thanks =
    { $formality ->
        [formal] Thank you very much for your help.
       *[neutral] Thank you!
    }
# A line of that list where the customer can choose.
# $name (String): what is asked for
# $options (String): what can be chosen, separated by strokes
topics-letter-choice = { $name } ({ $options })
