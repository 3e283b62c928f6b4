contacts-command-call = Log a call
contacts-command-capture = Take over a conversation from elsewhere
contacts-call =
    .label = Call note
contacts-call-title = Call note
contacts-call-close =
    .label = Close; the note is kept
contacts-call-who =
    .label = Who is calling?
    .placeholder = Name, number, order …
contacts-call-number =
    .label = Number
contacts-call-dial = Call
# $number (Number): number of the conversation
contacts-call-into = Into conversation { $number }
contacts-call-direction =
    .label = Direction
contacts-call-outcome =
    .label = Outcome
contacts-call-text = What was said?
contacts-call-done = The matter is closed
contacts-call-drop = Discard
contacts-call-save = Save note
contacts-call-other-person = Someone else
contacts-call-back-at =
    .label = Call back at
contacts-call-back-hour = In an hour
contacts-call-back-tomorrow = Tomorrow at 9:00
# $at (String): a moment
contacts-call-back-due = Call back { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = wrote: { $subject }
contacts-message-call = Call note
contacts-direction-incoming = They called us
contacts-direction-outgoing = We called them
contacts-outcome-answered = Answered
contacts-outcome-no-answer = No answer
contacts-outcome-voicemail = Voicemail
contacts-outcome-call-back = Call back
contacts-outcome-wrong-number = Wrong number
contacts-way-phone = Phone notes
contacts-way-whatsapp = WhatsApp
contacts-way-instagram = Instagram
contacts-way-facebook = Facebook
contacts-way-telegram = Telegram
contacts-way-marketplace = Marketplace
contacts-way-chat = Website chat
contacts-way-review = Review
contacts-way-in-person = In person
contacts-timer =
    .label = Length of the call
contacts-timer-start = Start
contacts-timer-pause = Pause
contacts-timer-resume = Resume
contacts-capture =
    .label = Take over a conversation
contacts-capture-title = Conversation from elsewhere
contacts-capture-close =
    .label = Close
contacts-capture-way =
    .label = Where it took place
contacts-capture-text =
    .label = Text of the conversation
    .placeholder = Paste the messages here; author and time are recognised.
contacts-capture-handle =
    .label = Their number or name there (optional)
contacts-capture-link =
    .label = Link to the conversation (optional)
contacts-capture-picture = Add screenshot
contacts-capture-save = Take over
contacts-cancel = Cancel
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = Messages: { $count }, of which already here: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } is us
contacts-preview-all-ours = All of it is from us
contacts-preview-date-guessed = Day and month could be the other way round. Check the dates.
contacts-preview-us = us
contacts-preview-known = already here
contacts-answer =
    .label = Answer
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Write the answer for { $network }, copy it and send it there.
contacts-answer-copied = Copied. Paste it there, then record it here.
contacts-answer-more = Add messages
contacts-answer-copy-open = Copy and open
contacts-answer-copy = Copy the text
contacts-answer-record = It was sent: record it
contacts-toast-logged = Call noted
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Added: { $added }, already here: { $known }
contacts-toast-recorded = Answer recorded
contacts-toast-template-saved = Template saved
contacts-toast-template-removed = Template removed
# $count (Number): how many
contacts-toast-forms-read = Forms found: { $count }
contacts-forms-title = Contact forms
contacts-forms-about = Mails of contact forms are taken apart: the person in the form becomes the customer and gets the answer. Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop and Shopware are known; teach the desk your own form with an example.
contacts-forms-add = Add a template
contacts-forms-edit = Edit
# $name (String): name of the template
contacts-forms-remove =
    .label = Remove template { $name }
contacts-forms-read-all = Read forms in existing mail
contacts-template-name = Name of the template
contacts-template-sender =
    .label = Sent by (address or domain, optional)
contacts-template-subject =
    .label = Subject contains (optional)
contacts-template-example = Example mail
contacts-template-label = Label
contacts-template-value = In the example
contacts-template-means = Means
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Meaning of “{ $label }”
contacts-template-save = Save template
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Works: { $name }, answer to { $email }
contacts-template-misses-email = No mail address is found. Mark the label beside which it stands.
contacts-template-misses-message = No message is found. Mark the label above what the customer wrote.
contacts-meaning-other = Other detail
contacts-meaning-name = Name
contacts-meaning-first-name = First name
contacts-meaning-last-name = Last name
contacts-meaning-email = Mail address
contacts-meaning-sender = Name and address in one
contacts-meaning-phone = Phone
contacts-meaning-order = Order number
contacts-meaning-subject = Subject
contacts-meaning-message = Message
# $sender (String): address that sent the mail
contacts-form-own = Sent by the form of your own domain ({ $sender }). Nobody has checked that the address is theirs.
# $sender (String): address that sent the mail
contacts-form-known = Sent by your shop’s form service ({ $sender }). Nobody has checked that the address is theirs.
# $sender (String): address that sent the mail
contacts-form-reply-to = Not from your domain: { $sender } sent this form. Check who it really is before you tell anything.
# $sender (String): address that sent the mail
contacts-form-stranger = This looks like a contact form, but { $sender } is a stranger. The sender was not changed.
contacts-form-show-mail = Show the whole mail
contacts-form-hide-mail = Hide the whole mail
