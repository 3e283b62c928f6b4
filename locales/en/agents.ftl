### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = People at this desk
agents-lock-title = Who is at the desk?
# $name (String): a person at the desk
agents-lock-pin = PIN for { $name }
agents-lock-open = Unlock
agents-lock-continue = Continue
agents-lock-no-pin = no PIN
agents-menu-lock = Lock now
agents-command-switch = Lock, or switch person
agents-command-workload = Go to workload
agents-role-owner = owner
agents-role-agent = agent
agents-role-draft_only = drafts only
agents-role-guest = guest
agents-role-owner-hint = Can do everything, and manages people, keys, mailboxes and backups.
agents-role-agent-hint = Does all the day-to-day work.
agents-role-draft_only-hint = Writes drafts and sorts conversations; a colleague does the sending.
agents-role-guest-hint = Can read, take notes and write drafts until the last day.
# $name (String): a person at the desk
agents-people-edit =
    .label = Change { $name }
agents-people-role = Role
agents-people-until = Last day
agents-people-languages = Languages spoken
agents-people-left = has left
agents-people-leave = Mark as left…
agents-people-leave-to = Open conversations go to
agents-people-leave-now = Hand over and mark as left
agents-people-back = Add back to the desk
agents-people-reset-pin = Reset PIN
agents-people-owner-only = Only an owner can change this.
agents-pin-title = PIN
agents-pin-current = Current PIN
agents-pin-new = New PIN, 4 to 12 digits
agents-pin-set = Save PIN
agents-pin-remove = Remove PIN
agents-pin-saved = PIN saved
agents-pin-removed = PIN removed
agents-pin-hint = With a PIN, nobody else can work under your name on this computer.
agents-pin-hint-owner = You are an owner without a PIN: anyone at this computer can work under your name.
agents-lock-after = Minutes without activity before the desk locks
agents-lock-after-hint = 0 means never.
agents-signature-for = Signature for one language
agents-review = Hand over for review
    .label = Who should send it?
# $name (String): a person at the desk
agents-toast-changed = Changes to { $name } saved
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } has left. Conversations handed over: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Handed over to { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = Handed over to { $name } for review
agents-workload-title = Workload
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = Customers waiting: { $waiting }, over the target: { $overdue }
agents-workload-person = Person
agents-workload-open = Open
agents-workload-waiting = Waiting
agents-workload-overdue = Overdue
agents-workload-later = Later
agents-workload-today = Closed today
agents-workload-week = Closed this week
agents-workload-hand = Hand over to
agents-workload-nobody = Nobody
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Hand over all conversations of { $name }

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = Go to who did what
agents-audit-title = Who did what
agents-audit-about = Every deed at this desk, the newest first. Nobody can change this list.
agents-audit-filter = Filter
agents-audit-who = Who
agents-audit-who-people = Everybody in the team
agents-audit-who-desk = Comptoir by itself
agents-audit-who-all = Everybody and Comptoir
agents-audit-by-desk = Comptoir
agents-audit-what = What
agents-audit-what-all = Everything
agents-audit-day = Day
agents-audit-reset = Reset the filter
agents-audit-empty = Nothing was done that fits.
agents-audit-all = Show everything
agents-audit-more = Show older
agents-audit-export = Save as CSV
# $count (Number): deeds in the file
agents-audit-saved = Saved. Lines: { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = Saved the newest { $count } lines. For older ones, choose a day.
# $count (Number): how often within some minutes
agents-audit-times = { $count } times
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = Mail fetched
agents-audit-kind-sent = Mail sent
agents-audit-kind-send_planned = Sending put off
agents-audit-kind-send_cancelled = Sending cancelled
agents-audit-kind-send_failed = Sending failed
agents-audit-kind-send_again = Sending tried again
agents-audit-kind-draft = Draft written
agents-audit-kind-draft_gone = Draft discarded
agents-audit-kind-review = Draft handed over for review
agents-audit-kind-note = Note added
agents-audit-kind-closed = Conversation closed
agents-audit-kind-status = Status changed
agents-audit-kind-assigned = Assigned
agents-audit-kind-tagged = Tags changed
agents-audit-kind-priority = Priority changed
agents-audit-kind-topic = Topic or details changed
agents-audit-kind-cause = Cause noted
agents-audit-kind-read = Marked as read or unread
agents-audit-kind-snoozed = Snoozed
agents-audit-kind-woken = Woken
agents-audit-kind-promise = Promise noted
agents-audit-kind-promise_changed = Promise kept or changed
agents-audit-kind-promise_gone = Promise removed
agents-audit-kind-merged = Conversations merged
agents-audit-kind-parted = Conversation split or message moved
agents-audit-kind-linked = Conversations linked or unlinked
agents-audit-kind-blocked = Sender blocked
agents-audit-kind-let_in = Sender let in again
agents-audit-kind-followed = Followed or no longer followed
agents-audit-kind-call = Call noted
agents-audit-kind-outside = Outside message noted
agents-audit-kind-view = View changed
agents-audit-kind-undone = Taken back
agents-audit-kind-topic_list = List of topics changed
agents-audit-kind-cause_list = List of causes changed
agents-audit-kind-form = Contact form template changed
agents-audit-kind-imported = Mail imported
agents-audit-kind-customer_added = Customer added
agents-audit-kind-customer_changed = Customer details changed
agents-audit-kind-customer_note = Customer note changed
agents-audit-kind-customers_merged = Customers merged
agents-audit-kind-customers_apart = Customers kept apart
agents-audit-kind-customer_erased = Customer erased
agents-audit-kind-customers_imported = Customer list imported
agents-audit-kind-fields = Customer fields changed
agents-audit-kind-segments = Segments changed
agents-audit-kind-macro = Macro changed
agents-audit-kind-knowledge = Knowledge changed
agents-audit-kind-culture = Culture card changed
agents-audit-kind-settings = Settings changed
agents-audit-kind-mailbox_added = Mailbox added
agents-audit-kind-mailbox = Mailbox changed
agents-audit-kind-mailbox_gone = Mailbox removed
agents-audit-kind-store = Shop connected or changed
agents-audit-kind-store_gone = Shop removed
agents-audit-kind-store_deeds = Shop actions switched on or off
agents-audit-kind-act_proposed = Action in a shop started
agents-audit-kind-act_decided = Action in a shop approved or declined
agents-audit-kind-act_withdrawn = Action in a shop taken back
agents-audit-kind-act_carried = Action carried out in a shop
agents-audit-kind-return = Return begun or moved on
agents-audit-kind-return_inspected = Return inspected
agents-audit-kind-return_decided = Return decided
agents-audit-kind-return_carried = Money or credit of a return carried out
agents-audit-kind-orders_read = Orders fetched
agents-audit-kind-person_added = Person added to the team
agents-audit-kind-person_changed = Team profile changed
agents-audit-kind-person_left = Person left the team
agents-audit-kind-profile = Own profile changed
agents-audit-kind-pin = PIN set or removed
agents-audit-kind-pin_wrong = Wrong PIN entered
agents-audit-kind-seat = Took over at this computer
agents-audit-kind-locked = Window locked
agents-audit-kind-recovery_code = Recovery code renewed or kept
agents-audit-kind-backup = Backup made
agents-audit-kind-key = Key moved
agents-audit-kind-disk = Disk checked
agents-audit-kind-sample_added = Sample shop added
agents-audit-kind-sample_gone = Sample shop removed
agents-audit-kind-other = Another deed
agents-may-everybody = Everybody can do this.
agents-may-staff = Guests cannot do this.
agents-may-senders = Only people who may send can do this.
agents-may-owners = Only an owner can do this.
agents-may-keys = Keys of deeds that your role does not do are not shown.
agents-people-name = Name
agents-people-locale-none = Same as the system
agents-people-pin-gone = PIN removed. A new one can be chosen under “You”.
agents-language-add = Add a language…
agents-limit-refund = Refunds in one case
agents-limit-refund-day = Refunds in one day
agents-limit-percent = Discount in percent
agents-limit-discount = Discount as an amount
agents-limit-any = No limit
agents-limit-nothing = Not allowed
agents-limit-up-to = Up to…
agents-limit-hint = Whoever needs more asks an owner. An amount in another currency counts as more.
agents-limit-owner = Owners have no limits for refunds and discounts.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = With a PIN
# $day (String): the last day
agents-people-ends = until { $day }
# $day (String): the last day, in the past
agents-people-ended = ended on { $day }
# $amount (String): an amount of money, formatted
agents-people-refund = refunds up to { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = discount up to { $amount }
# $language (String): a language
agents-language-remove =
    .label = Remove { $language }
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }: up to
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }: currency
# $time (String): the hour at which it ends
agents-guest-last-day = Today is your last day as a guest: at { $time } the desk closes for you. What you write is kept as a draft.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = The time of { $name } as a guest is over. What was being written is kept as a draft. An owner can set a later day.
