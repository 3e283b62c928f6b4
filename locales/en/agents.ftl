### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = People at this desk
agents-lock-title = Who is at the desk?
# $name (String): a person at the desk
agents-lock-pin = PIN of { $name }
agents-lock-open = Unlock
agents-lock-continue = Continue
agents-lock-no-pin = no PIN
agents-menu-lock = Lock now
agents-command-switch = Lock, or switch person
agents-command-workload = Go to the workload
agents-role-owner = owner
agents-role-agent = agent
agents-role-draft_only = drafts only
agents-role-guest = guest
agents-role-owner-hint = Manages people, keys, mailboxes and backups, and does everything else.
agents-role-agent-hint = Does the whole day’s work.
agents-role-draft_only-hint = Writes drafts and sorts. A colleague sends.
agents-role-guest-hint = Reads, takes notes and writes drafts until the last day.
# $name (String): a person at the desk
agents-people-edit =
    .label = Change { $name }
agents-people-role = Role
agents-people-until = Last day
agents-people-languages = Languages spoken (codes)
agents-people-discount = Discount up to, in percent
agents-people-left = no longer here
agents-people-leave = Leaves the desk…
agents-people-leave-to = Open conversations go to
agents-people-leave-now = Hand on and leave
agents-people-back = Works here again
agents-people-reset-pin = Reset PIN
agents-people-owner-only = Only an owner can change this.
agents-pin-title = PIN
agents-pin-current = Present PIN
agents-pin-new = New PIN, 4 to 12 digits
agents-pin-set = Keep PIN
agents-pin-remove = Remove PIN
agents-pin-saved = PIN kept
agents-pin-removed = PIN removed
agents-pin-hint = With a PIN, nobody else can work under your name on this computer.
agents-pin-hint-owner = You are an owner without a PIN: anybody at this computer can work as you.
agents-lock-after = Lock after so many minutes without input
agents-lock-after-hint = 0 never locks.
agents-signature-for = Signature in one language
agents-review = Hand over for review
    .label = Who should send it?
# $name (String): a person at the desk
agents-toast-changed = { $name }: changed
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = { $name } has left. Conversations handed on: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = Handed on to { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = Handed to { $name } for review
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
agents-workload-week = This week
agents-workload-hand = Hand on to
agents-workload-nobody = Nobody
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = Hand on all conversations of { $name }
