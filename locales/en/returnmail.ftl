### What of returns comes and goes by mail: withdrawals that are found, letters at each state, files.

returnmail-found-title = The desk found this withdrawal in a letter and prepared the return.
returnmail-found-no-order = Nobody knows yet which order it is about. The deadlines run all the same.
returnmail-found-choose = Choose the order
returnmail-found-take-back = This is no withdrawal
# $number (String): the return, as people say it
returnmail-found-taken-back = { $number } taken back: no withdrawal
# Beside a conversation whose customer has withdrawn and has heard nothing since.
returnmail-mark-today = Withdrawal · acknowledge today
# The same on a later day than that of the letter.
returnmail-mark-late = Withdrawal · acknowledge now
# $number (String): the return, as people say it
returnmail-mark-open =
    .label = Open { $number }
returnmail-setting-title = Withdrawals in letters
returnmail-setting-finds = Prepare a return when a letter declares a withdrawal
returnmail-setting-finds-about = Only what declares it plainly counts, in any of the ten languages. The return waits for you, with both deadlines, and one click takes it back.
returnmail-letter-requested = Request received
returnmail-letter-withdrawal = Acknowledgement of the withdrawal
returnmail-letter-needs_info = Question to the customer
returnmail-letter-approved = Approved, how to send it
returnmail-letter-declined = Declined, with the reason
returnmail-letter-awaiting_parcel = Reminder of the parcel
returnmail-letter-received = Parcel arrived
returnmail-letter-refund = Refund
returnmail-letter-exchange = Exchange on its way
returnmail-letter-credit = Store credit
returnmail-letter-keep_it = Keep it, money back
returnmail-letter-expired = Time to send it is over
returnmail-letter-lost = Parcel lost
returnmail-letter-closed = Closed
returnmail-must-requested = Approve, decline or ask
returnmail-must-withdrawal = Acknowledge it on the same day; repay within 14 days
returnmail-must-needs_info = Wait for the answer
returnmail-must-approved = Give the address or a label
returnmail-must-declined = Nothing, unless they object
returnmail-must-awaiting_parcel = Wait for the parcel
returnmail-must-received = Inspect and decide
returnmail-must-settled = Close it
returnmail-must-exchange = Place the order for it
returnmail-must-expired = Take it in if it comes after all
returnmail-must-lost = Decide what the customer gets
returnmail-must-closed = Nothing
returnmail-gap-address = the address for returned parcels
returnmail-gap-address-open = Enter it in the settings
returnmail-gap-order = the order: choose it above
returnmail-gap-reason = the reason
returnmail-gap-questions = the question
returnmail-gap-amount = the amount
returnmail-gap-code = the code of the credit
returnmail-gap-declaration = what the customer declared
returnmail-gap-other = something that nobody has entered yet
returnmail-letters = Letters
returnmail-state-prepared = Prepared
returnmail-state-queued = Leaves by itself
returnmail-state-leaving = Leaving
returnmail-state-sent = Sent
returnmail-state-failed = Not sent: look in the conversation
returnmail-state-taken = In an answer
returnmail-state-dropped = Not needed
# $what (String): what is missing and where to enter it
returnmail-waits = Waits for: { $what }
returnmail-send = Send
returnmail-drop = Not needed
returnmail-open = Open
returnmail-told-sent = Letter sent
returnmail-rules-title = Letters at each step
returnmail-rules-about = Each letter is written in the customer’s language and form of address. What leaves by itself goes through the outbox with its undo time, once for each step, and never with something missing.
returnmail-rules-state = Status
returnmail-rules-gets = The customer gets
returnmail-rules-must = We must
returnmail-rules-mode = Letter
returnmail-mode-nothing = Nothing
returnmail-mode-prepare = Prepare
returnmail-mode-send = Send by itself
# $letter (String): such as Approved
returnmail-rules-mode-of =
    .label = What becomes of “{ $letter }”
returnmail-edit = Change words
# $letter (String): such as Approved
returnmail-edit-of =
    .label = Change the words of “{ $letter }”
returnmail-edit-own = Own words
returnmail-edit-language = Language
returnmail-edit-subject = Subject
returnmail-edit-body = Text
returnmail-edit-variables = What may be filled in
returnmail-edit-preview = As a customer would read it
returnmail-edit-reset = Our words again
returnmail-edit-save = Save
returnmail-file-import = Import a table
returnmail-file-export = Export as a table
returnmail-file-about = A CSV file with a column for the order, and if you like for article number, quantity, reason, wish, right, date, note and RMA. Lines of one order become one return. Nobody gets a letter for it.
returnmail-file-choose = Choose a file
# $cases (Number): returns that begin
# $known (Number): returns that were imported before
returnmail-file-found = Returns to begin: { $cases } · imported before: { $known }
# $count (Number): lines that are left out
returnmail-file-bad = Left out: { $count }
# $line (Number): number of the line in the file
returnmail-file-line = Line { $line }
# $count (Number): returns that began
returnmail-file-done = Returns imported: { $count }
returnmail-page-title = Page “withdraw from contract”
returnmail-page-about = Text for your shop, in two steps as Directive (EU) 2023/2673 wants it. Your shop has to serve the page and send the acknowledgement. This is no legal advice.
returnmail-page-copy-html = Copy HTML
returnmail-page-copy-text = Copy text
returnmail-page-copied = Copied
# $title (String): the article
returnmail-instead = Instead of { $title }, such as size L
