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
agents-people-languages = Languages spoken (codes)
agents-people-discount = Maximum discount, in percent
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
