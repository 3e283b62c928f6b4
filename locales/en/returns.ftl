### Returns: what comes back, and why the policy says what it says.

# Why the policy decides as it does, told to the agent sentence by sentence.
# $zone (String): name of the zone
# $rule (String): name of the rule
returns-why-rule = The rule “{ $rule }” of the zone “{ $zone }” decides.
# $date (String): the last day, already formatted
# $from (String): delivery, shipping or order: from what it was counted
returns-why-until =
    { $from ->
        [delivery] In time: the last day is { $date }, counted from delivery.
        [shipping] In time: the last day is { $date }, counted from shipping, because no delivery is known.
       *[order] In time: the last day is { $date }, counted from the order, because no parcel is known.
    }
returns-why-no-end = There is no time limit.
# $date (String): the last day, already formatted
returns-why-late = Too late: the last day was { $date }.
returns-why-excluded = The rule takes this article out of returns.
# $country (String): its name
returns-why-no-zone = No zone of the policy covers { $country }. You decide.
returns-why-no-rule = No rule of the policy fits. You decide.
# $rule (String): name of the rule
returns-why-other-currency = The rule “{ $rule }” names an amount in another currency than the order has. You decide.
returns-why-condition-unknown = A rule depends on the condition of the article, and nobody knows it yet. Ask the customer.
returns-why-ours-to-check = The shop may have to answer for this by law, so no rule refuses it alone. You decide.
# $amount (String): already formatted
returns-why-fee = A fee of { $amount } is deducted.
returns-why-fee-waived = The rule’s fee is not taken here.
returns-why-label-shop = The shop pays for the way back.
returns-why-label-customer = The customer pays for the way back.
returns-why-photo = A photo is needed first.
returns-why-review = Somebody has to look at it before it is approved.
returns-why-keep-it = It is worth so little that the customer keeps it.
# $percent (String): already formatted, without its sign
returns-why-bonus = A credit gets { $percent }% on top.
# $date (String): the last day, already formatted
returns-why-withdrawal = Withdrawn in time: the last day is { $date }. The law decides, not the policy.
returns-why-withdrawal-early = Withdrawn before everything has arrived, which is in time. The law decides, not the policy.
# $date (String): the last day, already formatted
returns-why-withdrawal-late = The right to withdraw ended on { $date }.
# $date (String): the last day as far as it is known, already formatted
# $country (String): its name
returns-why-withdrawal-holidays = The right to withdraw ended on { $date }, or a little later: the holidays of { $country } are not known here. You decide.
# $kind (String): perishable, custom_made, unsealed or digital
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] The law gives no right to withdraw: the article spoils quickly.
        [custom_made] The law gives no right to withdraw: the article was made to the customer’s wishes.
        [unsealed] The law gives no right to withdraw: the seal is broken.
       *[digital] The law gives no right to withdraw: the digital content has begun.
    }
# $kind (String): unsealed or digital
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Whether the seal is broken decides, and nobody knows it yet. Ask the customer.
       *[digital] Whether the digital content has begun decides, and nobody knows it yet. You decide.
    }
# $country (String): its name
returns-why-withdrawal-elsewhere = No right to withdraw is known for { $country }. Judge it as a return by your own policy, or decide yourself.
# $amount (String): already formatted
returns-why-delivery = The whole order comes back: { $amount } for delivery is repaid too.
# Names that the ready-made policies give to their rules and zones. The shop may change them.
returns-default-rule-ours = Our mistake
returns-default-rule-guarantee = Guarantee and transport damage
returns-default-rule-final-sale = Final sale
returns-default-rule-unopened = Unopened
returns-default-rule-reduced = Reduced articles
returns-default-rule-rest = Everything else
returns-default-zone-eu = European Economic Area
returns-default-zone-uk = United Kingdom
returns-default-zone-us = United States
returns-default-zone-rest = Rest of the world
# Names of the ready-made policies.
returns-default-eu-shop = Shop in the EU
returns-default-uk-shop = Shop in the United Kingdom
returns-default-us-shop = Shop in the United States
returns-default-strict = Strict
returns-default-generous = Generous

# What is read from letters. Beside a letter that declares a withdrawal.
returns-notice-recognised = This letter reads like a withdrawal from the contract. The law gives deadlines: acknowledge it and decide soon.
# Beside the text for the shop’s page: what this program cannot do.
returns-notice-computer-off = Comptoir runs on a computer of yours. While that is switched off or asleep, it acknowledges nothing; the page on which customers withdraw has to send its acknowledgement from your shop.
returns-notice-no-advice = This is help with reading and counting, and no legal advice. Ask a lawyer or your chamber of commerce where it matters.
returns-notice-page = Text for the page “withdraw from contract”

### The pages of returns.

returns-title = Returns
returns-command-go = Go to returns
returns-command-start = Start a return
returns-command-receive = Receive parcels
returns-command-moves = Next steps of the return
returns-needs-you = Needs you
returns-views = Which returns
returns-find = Number, name, order or article
returns-shapes = How returns are shown
returns-shape-list = List
returns-shape-board = Board
returns-shape-calendar = Deadlines
returns-shape-facts = Facts
returns-group-open = All open
returns-group-requested = Requested
returns-group-approved = Approved
returns-group-under-way = Under way
returns-group-here = Here
returns-group-decided = Decided
returns-group-done = Done
returns-group-over = Closed
# $key (String): the key that starts one
returns-empty = A return begins with an order: press { $key } beside a conversation, or choose “Start a return” in the menu of the order.
returns-empty-plain = Returns begin with an order: choose “Start a return” in its menu, beside a conversation or on the customer’s page.
returns-none-here = No return stands here.
returns-none-found = No return fits what you typed.
returns-list =
    .label = Returns
# $number (String): the return, such as R-1001
returns-card-moves =
    .label = Next steps of { $number }
# $count (Number): pieces of all articles together
returns-pieces =
    { $count ->
        [one] 1 piece
       *[other] { $count } pieces
    }

## Where a return stands

returns-state-draft = Draft
returns-state-requested = Requested
returns-state-needs_info = Waiting for an answer
returns-state-approved = Approved
returns-state-awaiting_parcel = Parcel awaited
returns-state-in_transit = In transit
returns-state-lost_in_transit = Lost in transit
returns-state-received = Received
returns-state-inspecting = Inspecting
returns-state-decided = Decided
returns-state-settled = Settled
returns-state-closed = Closed
returns-state-declined = Declined
returns-state-cancelled = Cancelled
returns-state-expired = Expired
returns-state-disputed = Disputed
returns-track-voluntary = Voluntary
returns-track-withdrawal = Withdrawal
returns-track-warranty = Warranty
returns-track-transport_damage = Transport damage
returns-fault-customer = The customer’s choice
returns-fault-shop = The shop answers for it
returns-reason-too_small = Too small
returns-reason-too_large = Too large
returns-reason-style_differs = Style or colour differs
returns-reason-not_as_described = Not as described
returns-reason-defective = Defective
returns-reason-damaged_in_transit = Damaged in transit
returns-reason-wrong_item = Wrong article
returns-reason-missing_part = Part missing
returns-reason-arrived_late = Arrived late
returns-reason-several_sizes = Several sizes to choose from
returns-reason-changed_mind = Changed mind
returns-reason-gift = Gift
returns-reason-other = Other
returns-outcome-advice = Advice, no return
returns-outcome-exchange = Other size or colour
returns-outcome-other_product = Other article
returns-outcome-credit = Store credit
returns-outcome-refund = Refund
returns-outcome-partial_refund = Partial refund, keeps it
returns-outcome-replacement = Same article again
returns-outcome-repair = Repair
returns-outcome-keep_it = Refund, keeps it
returns-outcome-donate = Refund, gives it away
returns-grade-a = as new
returns-grade-b = opened
returns-grade-c = marks of use
returns-grade-d = defective
returns-grade-e = damaged by the customer
returns-grade-x = wrong or empty
returns-disposition-restock = Back on the shelf
returns-disposition-outlet = Outlet
returns-disposition-refurbish = Refurbish
returns-disposition-to_supplier = To the supplier
returns-disposition-donate = Donate
returns-disposition-recycle = Recycle
returns-disposition-dispose = Dispose of
returns-disposition-missing = Missing
returns-money = Money
returns-money-none = Nothing yet
returns-money-authorised = Authorised
returns-money-partial = Partly done
returns-money-done = Done
returns-money-failed = Somebody has to look
returns-goods = Goods
returns-goods-none = Nothing yet
returns-goods-label = Told how to send
returns-goods-sent = Sent
returns-goods-arrived = Arrived
returns-goods-graded = Graded
returns-goods-stocked = Put away
returns-goods-written_off = Written off

## What can be done next

returns-move-answer = Customer has answered
returns-move-ask_info = Ask for information
returns-move-approve = Approve
returns-move-goodwill = Approve as goodwill
returns-move-decline = Decline
returns-move-cancel = Customer cancels
returns-move-await_parcel = Await the parcel
returns-move-ship = Enter the parcel
returns-move-lose = Parcel is lost
returns-move-receive = Parcel is here
returns-move-decide = Decide
returns-move-close = Close
returns-move-dispute = Customer disagrees
# $amount (String): already formatted
returns-move-refund = Refund { $amount }
# $amount (String): already formatted
returns-move-credit = Credit { $amount }
returns-more =
    .label = More steps
returns-ask-info = Ask for information
# $count (Number): articles whose grade is still missing
returns-ungraded =
    { $count ->
        [one] One article still needs its grade
       *[other] { $count } articles still need their grade
    }
# $number (String): the return
# $state (String): where it stands now
returns-told-moved = { $number }: { $state }
# $number (String): the return
returns-told-started = Return { $number } started
returns-told-open = Open

## Dialogs

# $number (String): the return
returns-decline-title = Decline { $number }
returns-decline-word = Why? The customer reads this.
# $number (String): the return
returns-info-title = Ask about { $number }
returns-info-word = What do you need to know, or see on a photo?
# $number (String): the return
returns-dispute-title = The customer disagrees with { $number }
returns-dispute-word = What does the customer say?
# $number (String): the return
returns-cancel-title = Cancel { $number }
returns-cancel-word = Note (optional)
returns-cancel-keep = Keep it
# $number (String): the return
returns-goodwill-title = Approve { $number } as goodwill
returns-goodwill-word = Why is an exception right here?
# $number (String): the return
returns-decide-title = Decide { $number }
returns-decide-about = This makes final what each article brings and begins to do it.
returns-decide-nothing = Nothing is paid: only what was agreed for the articles happens.
returns-decide-credit = Store credit
returns-decide-replacement = The same article is sent once more.
returns-decide-exchange = Somebody places the order of the exchange by hand.
returns-decide-do = Decide
# $title (String): the article
returns-outcome-title = What the customer gets for { $title }
returns-outcome-offer = Amount that is paid
returns-outcome-do = Change
# $title (String): the article
returns-inspect-title = What was found: { $title }
returns-inspect-grade = Grade
returns-inspect-place = Goes to
returns-inspect-deduction = Deduction for wear
returns-inspect-found = What you see
returns-inspect-do = Keep
returns-inspect-open = Deduction and notes
# $number (String): the return
returns-charges-title = Fee, delivery and bonus of { $number }
returns-charges-fee = Fee
returns-charges-shipping = Delivery paid back
returns-charges-bonus = Bonus on the credit
returns-charges-do = Change
returns-receive-title = Receive parcels
returns-receive-field = Numbers on the parcels
returns-receive-hint = Scan or type them, one per line.
returns-receive-do = Receive
returns-receive-done = Done
# $count (Number): parcels
returns-receive-received =
    { $count ->
        [0] No parcel received
        [one] 1 parcel received
       *[other] { $count } parcels received
    }
returns-receive-unknown = No return has this number
# $state (String): where the return stands
returns-receive-refused = not waiting for a parcel: { $state }

## Starting a return

# $order (String): such as #4711
returns-start-title = Return of order { $order }
returns-start-lines = What comes back
returns-start-pieces = Pieces
# $title (String): the article
returns-start-pieces-label = Pieces of { $title }
# $count (Number): pieces that may still come back
returns-start-of = of { $count }
returns-start-none-left = All of it is on its way back or was refunded.
returns-start-reason = Reason
# $title (String): the article
returns-start-reason-label = Reason for { $title }
returns-start-wish = The customer wants
# $title (String): the article
returns-start-wish-label = What the customer wants for { $title }
returns-start-comment = What the customer says
returns-start-track = Under which right
returns-start-track-voluntary-hint = By your own policy.
returns-start-track-withdrawal-hint = The right to withdraw within 14 days: money and goods go back within 14 days of the notice, without a fee.
returns-start-track-warranty-hint = A fault that the seller answers for.
returns-start-track-transport_damage-hint = Broken on the way.
returns-start-notice = Day of the notice
returns-start-do = Start the return
returns-start-missing = Choose at least one piece.
returns-start-pick = Which order?
returns-start-pick-empty = No order fits what you typed.
returns-start-pick-close =
    .label = Close

## One return

# $at (Number): its place in the list
# $total (Number): how many there are
returns-case-place = { $at } of { $total }
returns-case-back =
    .label = Back to the returns
# $number (String): such as #4711
returns-case-order =
    .label = Open order { $number }
# $day (String): weekday and day
returns-due-repay = Repay by { $day }
# $day (String): weekday and day
returns-due-goods = Goods back by { $day }
# $days (Number): whole days until then
returns-due-left =
    { $days ->
        [0] Today
        [one] 1 day left
       *[other] { $days } days left
    }
# $days (Number): whole days since then
returns-due-over =
    { $days ->
        [0] Over since today
        [one] 1 day over
       *[other] { $days } days over
    }
# $moment (String): day and time
returns-due-notice = 14 days from the notice, { $moment }
returns-due-paid = Money is on its way or paid
returns-due-nothing = Nothing left to wait for
# $day (String): already formatted
returns-due-arrived = Arrived { $day }
# $day (String): already formatted
returns-due-sent = Sent { $day }
returns-due-repay-short = Repay
returns-due-goods-short = Goods
returns-steps = How far the return is
# $at (Number): the step
# $total (Number): of how many
# $step (String): its name
returns-step-at = Step { $at } of { $total }: { $step }
returns-step-done = done
returns-step-now = now
returns-step-ahead = still ahead
# $moment (String): day or time
returns-step-since = since { $moment }
returns-items = What comes back
returns-items-item = Article
returns-items-reason = Reason
returns-items-outcome = Outcome
returns-items-grade = Grade
returns-items-place = Goes to
returns-items-refund = Amount
# $title (String): the article
returns-items-grade-label = Grade of { $title }
# $letter (String): A to X
# $meaning (String): such as “as new”
returns-items-grade-option = { $letter }, { $meaning }
# $title (String): the article
# $outcome (String): what the customer gets now
returns-items-outcome-label = Outcome for { $title }: { $outcome }
# $title (String): the article
# $grade (String): the letter
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = To be graded
returns-items-last = Last to grade
# $value (String): what was paid
# $off (String): what is taken off
returns-items-sum = { $value } − { $off }
returns-sums-value = Paid for it
returns-sums-deduction = Deduction
returns-sums-fee = Fee
returns-sums-shipping = Delivery out
returns-sums-bonus = Bonus
returns-sums-credit = Store credit
returns-sums-refund = Refund
returns-sums-total = Total
returns-sums-change = Change fee, delivery and bonus
# $amount (String): already formatted
returns-sums-left = { $amount } of the order’s money is left.
returns-effects = What follows
returns-effect-refund = Refund
returns-effect-credit = Store credit
returns-effect-replacement = Same article again
returns-effect-exchange = Order of the exchange
returns-effect-restock = Back into stock
returns-effect-difference = Difference that the customer pays
returns-effect-state-queued = Waits its turn
returns-effect-state-sent = Under way
returns-effect-state-waiting = Waits for payment
returns-effect-state-confirmed = Done
returns-effect-state-failed = Did not work
returns-effect-state-manual = By hand
returns-effect-manual = The shop has no way to do this from here. Do it there, then say so.
returns-effect-approval = Waits for the owner’s approval
returns-effect-open = Actions in shops
returns-effect-again = Try again
returns-effect-by-hand = Done by hand
# $code (String): of the store credit
returns-effect-code = Code { $code }
returns-wrote = What the customer wrote
returns-conversation = Open conversation
returns-goodwill = Goodwill
returns-parcel = Parcel
returns-history = History
returns-why-title-yes = Why this is allowed
returns-why-title-no = Why this is not allowed
returns-why-title-you = What the policy says
returns-why-for-you = For you
returns-why-for-customer = As the customer reads it
# $reason (String): why the policy was set aside
returns-why-goodwill = Goodwill: { $reason }
returns-letter-title = Letter to the customer
returns-letter-write = Take into the answer
# $order (String): such as #4711
returns-event-started = Started from order { $order }
returns-event-found = Found by the desk in a letter
returns-event-notice_again = The customer declared it once more
# $order (String): such as #4711
returns-event-order_set = Order { $order } chosen
# $letter (String): such as Approved
returns-event-letter_sent = Letter sent: { $letter }
# $letter (String): such as Approved
returns-event-letter_taken = Letter taken into the answer: { $letter }
# $letter (String): such as Approved
returns-event-letter_dropped = Letter not needed: { $letter }
returns-event-moved-request = Requested
returns-event-moved-ask_info = Information asked for
returns-event-moved-answer = The customer answered
returns-event-moved-approve = Approved
returns-event-moved-decline = Declined
returns-event-moved-cancel = Cancelled
returns-event-moved-expire = Expired: nothing came in time
returns-event-moved-await_parcel = Parcel awaited
returns-event-moved-ship = Parcel on its way
returns-event-moved-lose = Parcel given up as lost
returns-event-moved-receive = Parcel received
returns-event-moved-inspect = Inspection begun
# $amount (String): already formatted
returns-event-moved-decide = Decided, { $amount } to be paid back
returns-event-moved-settle = Settled
returns-event-moved-close = Closed
returns-event-moved-dispute = The customer disagrees
# $tracking (String): the carrier’s number
returns-event-parcel = Parcel entered { $tracking }
# $item (String): the article
# $grade (String): the letter
returns-event-graded = { $item } graded { $grade }
# $tracking (String): number of the parcel
returns-event-parcel_removed = Parcel taken out { $tracking }
# $tracking (String): number of the parcel
# $fate (String): what became of it, in words
returns-event-parcel_fate = Parcel { $tracking }: { $fate }
returns-fate-under_way = under way
returns-fate-here = here
returns-fate-lost = lost
# $item (String): the article
# $condition (String): such as opened
returns-event-declared = { $item }: condition { $condition }
# $file (String): name of the file
returns-event-file_added = { $file } added
# $file (String): name of the file
returns-event-file_removed = { $file } taken out
# $file (String): name of the file
returns-event-file_restored = { $file } put back
# $item (String): the article
# $outcome (String): what the customer gets
returns-event-outcome = { $item }: { $outcome }
# $fee (String): already formatted
# $shipping (String): already formatted
returns-event-charges = Fee { $fee }, delivery { $shipping }
# $kind (String): what was to be done
returns-event-effect_done = { $kind }: done
# $kind (String): what was to be done
returns-event-effect_failed = { $kind }: did not work
# $kind (String): what was to be done
returns-event-effect_again = { $kind }: tried again
# $kind (String): what follows, such as “Difference that the customer pays”
returns-event-effect_waits = { $kind }: waited for
# $kind (String): what follows, such as “Difference that the customer pays”
returns-event-effect_paid = { $kind }: paid by the customer
# $kind (String): what follows, such as “Difference that the customer pays”
returns-event-effect_late = { $kind }: not paid for a week
# $kind (String): what follows, such as “Difference that the customer pays”
returns-event-effect_gone = { $kind }: its order is cancelled in the shop
returns-event-exception_asked = Exception asked for
returns-event-exception_refused = Exception refused
# $name (String): how the shop counts it
returns-event-mirror_asked = Asked for in the shop: { $name }
# $status (String): where it stands there, such as “Open”
returns-event-mirror_led = Led in the shop: { $status }
# $status (String): where it stands there, such as “Open”
returns-event-mirror_moved = Changed in the shop: { $status }
returns-event-mirror_failed = The shop did not take the step
# $name (String): the agent
# $at (String): day and time
returns-event-by = { $name }, { $at }

## Beside a conversation, an order, a customer

# $count (Number): pieces in the return
# $total (Number): pieces that were bought
# $number (String): the return
returns-of-order = { $count } of { $total } pieces in { $number }
returns-section = Returns
returns-section-start =
    .label = Start a return

## Deadlines by day

returns-calendar-over = Overdue
returns-calendar-today = Today
returns-calendar-later = Later
returns-calendar-empty = No deadline in sight: nothing has to be paid or come back.
# The page of the settings on which the policy of returns is made.
returns-policy-title = Return policy
returns-policy-about = The first rule of a zone that fits decides. An order is judged by the version that held when it was placed. The right to withdraw stands above every rule. This is no legal advice.
returns-policy-none = No policy is saved yet, so a person decides about each return.
# $version (String): number
# $date (String): day, already formatted
returns-policy-version = Version { $version }, for orders since { $date }
# $version (String): number
returns-policy-version-first = Version { $version }, for all orders
returns-policy-begin = Begin with
returns-policy-begin-hint = Replaces what stands below. Nothing holds until you save.
returns-policy-zone-name = Zone
returns-policy-withdrawal-label = Who pays for the way back when a consumer withdraws
returns-policy-zone-add = Add a zone
returns-policy-zone-remove = Remove this zone
returns-policy-rule-name = Name of the rule
returns-policy-rule-new = New rule
returns-policy-rule-add = Add a rule
returns-policy-rule-remove = Remove this rule
returns-policy-rule-earlier = Ask this rule earlier
returns-policy-rule-later = Ask this rule later
returns-policy-eligible = May come back
returns-policy-label = Who pays for the way back
returns-policy-review = Somebody looks at it first
returns-policy-photo = A photo is needed
returns-policy-itself = Approved by itself
returns-policy-save = Save as a new version
returns-policy-discard = Discard changes
returns-policy-try-yes = May come back
returns-policy-try-no = May not come back
returns-policy-try-you = You decide
returns-policy-language = Language
returns-policy-fee-free = No fee for these reasons
returns-policy-keep = What is worth less than an amount stays with the customer
returns-policy-state-unopened = Unopened
returns-policy-state-opened = Opened
returns-policy-state-used = Used
returns-policy-state-damaged = Damaged
# $outcome (String): what the customer gets, such as “refund”
# $date (String): the last day
returns-why-outcome-until = With a last day of its own, { $date }: { $outcome }.
# $outcome (String): what the customer would get, such as “refund”
# $date (String): the day that was the last
returns-why-outcome-late = Too late since { $date }, so it is not offered: { $outcome }.
# $outcome (String): what the customer gets, such as “refund”
# $amount (String): with its currency
returns-why-outcome-fee = { $amount } is deducted for: { $outcome }.
# $outcome (String): what the customer gets, such as “exchange”
returns-why-outcome-free = Nothing is deducted for: { $outcome }.
