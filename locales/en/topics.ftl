### Topics of conversations, checklists, intake fields and root causes.

# What a conversation is about, as a list names it.
topics-topic-delivery = Delivery
topics-topic-exchange = Exchange or size
topics-topic-return = Return
topics-topic-damage = Damage or defect
topics-topic-payment = Payment
topics-topic-order-change = Order change
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
topics-item-wanted-size = Preferred size
topics-item-check-period = Check the return period
topics-item-refund = Refund the money
topics-item-return-reason = Reason for the return
topics-item-is-unworn = Unworn, with the tags on?
topics-item-look-at-photo = Look at the photo
topics-item-offer-solution = Offer a solution
topics-item-tell-supplier = Tell the supplier
topics-item-damage-photo = Photo of the damage
topics-item-wanted-solution = Preferred solution
topics-item-check-payment = Check the payment
topics-item-payment-method = Payment method
topics-item-payment-date = Payment date
topics-item-check-not-shipped = Check that it has not been shipped
topics-item-change-order = Change the order
topics-item-wanted-change = What should be changed
topics-item-product-name = Product name or number
topics-item-improve-text = Improve the product description
# What a choice offers.
topics-option-replacement = Replacement
topics-option-refund = Refund
topics-option-repair = Repair
# Why the customer had to write.
topics-cause-supplier-fault = Supplier’s fault
topics-cause-wrong-picking = Wrong item picked
topics-cause-carrier-delay = Delayed by the carrier
topics-cause-carrier-loss = Lost by the carrier
topics-cause-carrier-damage = Damaged in transit
topics-cause-size-chart = Misleading size chart
topics-cause-product-text = Product description unclear or wrong
topics-cause-shop-site = Problem with the website
topics-cause-our-mistake = Our mistake
topics-cause-changed-mind = Customer changed their mind
topics-cause-only-question = Just a question
topics-cause-other = Something else
# A letter to the customer that asks for what is missing; the list follows.
# $formality (String): formal, informal or neutral
topics-letter-ask =
    { $formality ->
        [formal] So that we can help you, could you please send us the following details:
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

# The keys, lists, panel and settings of topics.
# The first line of that letter, with its mark.
# $salutation (String): as in letter-salutation
topics-letter-greeting = { $salutation },
topics-command-topic = Set the topic
topics-command-intake = Checklist and details
topics-command-ask = Ask for what is missing
topics-command-cause = Root cause
topics-command-go = Topics and root causes
topics-list-close =
    .label = Close the list
topics-list-empty = No match. You can add your own in the settings.
topics-list-topic =
    .label = What is it about?
topics-list-cause =
    .label = What caused it?
topics-topic-none = No topic
topics-cause-none = No root cause
topics-cause-skip = Close without a cause
# $count (Number): conversations that are about to be closed
topics-cause-offered =
    { $count ->
        [one] Choose one, and the conversation is closed.
       *[other] Choose one, and all { $count } are closed.
    }
# $count (Number): conversations that are about to be closed
topics-cause-required =
    { $count ->
        [one] Your shop asks for a root cause before closing.
       *[other] Your shop asks for a root cause. Any of these { $count } that already have one keep it.
    }
# $done (Number): steps that are done
# $all (Number): all steps
topics-progress = { $done } of { $all }
topics-panel-title = Topic
topics-panel-choose = Choose
topics-panel-change = Change
topics-panel-empty = Choose a topic to get its checklist and the details to ask for.
topics-panel-no-items = No steps or fields yet. Add some.
topics-steps-title = Checklist
# $name (String): who ticked it off
# $at (String): when, already formatted
topics-step-done = { $name } · { $at }
topics-field-none = not known yet
topics-yes = Yes
topics-no = No
topics-photo-yes = received
topics-photo-no = not received
# $value (String): what stands in the message
topics-offer = From the message: { $value }
topics-offer-photo = A picture came with the message
# $count (Number): fields without a value
topics-ask-missing = Ask for what is missing ({ $count })
# $language (String): name of a language
topics-ask-language = The request will be in { $language }.
# $wanted (String): the customer's language
# $used (String): the language of the letter
topics-ask-unavailable = There is no text in { $wanted }. The request will be in { $used }.
topics-done-topic = Topic set
topics-done-cause = Root cause set
topics-done-item = Noted
topics-done-saved = Saved
topics-done-archived = Archived
topics-settings-lead = What conversations are about, what has to be done for that, and what you need to know from the customer.
topics-archived = archived
# $steps (Number): steps of the checklist
# $fields (Number): fields
topics-settings-count = { $steps } steps, { $fields } fields
topics-settings-add = Add a topic
topics-causes-title = Root causes
topics-ask-title = Ask for the root cause when closing
topics-ask-off = Never
topics-ask-offered = Optional
topics-ask-required = Required
topics-form-name = Name
topics-form-name-hint = Such as engraving
# $count (Number): languages in which it has a name
topics-form-languages = In other languages ({ $count })
topics-form-items = Steps and fields
topics-form-add-step = Step
topics-form-add-field = Field
topics-form-save = Save
topics-form-cancel = Discard changes
topics-form-restore = Restore
topics-form-archive = Archive
topics-row-name =
    .label = Name of the step or field
    .placeholder = What is to be done or known?
topics-row-kind =
    .label = Kind
# $name (String): the step or field
topics-row-up =
    .label = Move up: { $name }
# $name (String): the step or field
topics-row-down =
    .label = Move down: { $name }
# $name (String): the step or field
topics-row-remove =
    .label = Remove: { $name }
topics-row-options = Choices, separated by semicolons
topics-kind-step = Step
topics-kind-text = Text
topics-kind-number = Number
topics-kind-date = Date
topics-kind-choice = Choice
topics-kind-yes-no = Yes or no
topics-kind-photo = Photo
topics-causes-period = Period
# $count (Number): days
topics-causes-days =
    { $count ->
        [one] last day
       *[other] last { $count } days
    }
topics-causes-none = No root cause in this period yet. It is chosen in a conversation or when closing.
# $count (Number): conversations with a root cause
topics-causes-total =
    { $count ->
        [one] { $count } conversation with a cause
       *[other] { $count } conversations with a cause
    }
topics-causes-chart =
    .label = Conversations by root cause
topics-causes-add = Add
    .label = Name of a root cause of your own
# $count (Number): conversations
# $share (Number): percent of all that have a cause
topics-causes-share = { $count } · { $share }%
# $name (String): the cause
topics-causes-archive =
    .label = Archive: { $name }
# $name (String): the cause
topics-causes-restore =
    .label = Restore: { $name }
