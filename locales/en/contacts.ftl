contacts-command-call = Log a call
contacts-command-capture = Add a conversation from elsewhere
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
contacts-call-into = Add to conversation { $number }
contacts-call-direction =
    .label = Direction
contacts-call-outcome =
    .label = Outcome
contacts-call-text = What was said?
contacts-call-done = All dealt with: close the conversation
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
contacts-command-timer = Start or pause the call timer
contacts-timer-resume = Resume
contacts-capture =
    .label = Add a conversation
contacts-capture-title = Conversation from elsewhere
contacts-capture-close =
    .label = Close
contacts-capture-way =
    .label = Where it took place
contacts-capture-text =
    .label = Text of the conversation
    .placeholder = Paste the messages here; names and times are recognised.
contacts-capture-handle =
    .label = Their number or name there (optional)
contacts-capture-link =
    .label = Link to the conversation (optional)
contacts-capture-picture = Add screenshot
contacts-capture-save = Add
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
    .label = Reply
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = Write your reply here, copy it and send it in { $network }.
contacts-answer-copied = Copied. Paste and send it there, then record it here.
contacts-answer-more = Add messages
contacts-answer-copy-open = Copy and open
contacts-answer-copy = Copy the text
contacts-answer-record = Record as sent
contacts-toast-logged = Call logged
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = Added: { $added }, already here: { $known }
contacts-toast-recorded = Reply recorded
contacts-toast-template-saved = Template saved
contacts-toast-template-removed = Template removed
# $count (Number): how many
contacts-toast-forms-read = Forms found: { $count }
contacts-forms-title = Contact forms
contacts-forms-about = Emails from contact forms are read for you: whoever filled in the form becomes the customer and gets your reply. Shopify, WordPress, WooCommerce, Wix, Squarespace, PrestaShop and Shopware are recognised. For any other form, add a template from an example.
contacts-forms-add = Add a template
contacts-forms-edit = Edit
# $name (String): name of the template
contacts-forms-remove =
    .label = Remove template { $name }
contacts-forms-read-all = Look for forms in existing mail
contacts-template-name = Name of the template
contacts-template-sender =
    .label = Sent by (address or domain, optional)
contacts-template-subject =
    .label = Subject contains (optional)
contacts-template-example = Example email
contacts-template-label = Label
contacts-template-value = In the example
contacts-template-means = Meaning
# $label (String): a label in the mail
contacts-template-meaning =
    .label = Meaning of “{ $label }”
contacts-template-save = Save template
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = Works: { $name }, answer to { $email }
contacts-template-misses-email = No email address found. Set the label next to it to “Email address”.
contacts-template-misses-message = No message found. Set the label above what the customer wrote to “Message”.
contacts-meaning-other = Other detail
contacts-meaning-name = Name
contacts-meaning-first-name = First name
contacts-meaning-last-name = Last name
contacts-meaning-email = Email address
contacts-meaning-sender = Name and address in one
contacts-meaning-phone = Phone
contacts-meaning-order = Order number
contacts-meaning-subject = Subject
contacts-meaning-message = Message
# $sender (String): address that sent the mail
contacts-form-own = Sent by the form on your own domain ({ $sender }). The customer’s address has not been verified.
# $sender (String): address that sent the mail
contacts-form-known = Sent by your shop’s form service ({ $sender }). The customer’s address has not been verified.
# $sender (String): address that sent the mail
contacts-form-reply-to = Not from your domain: { $sender } sent this form. Check who it really is before you share any details.
# $sender (String): address that sent the mail
contacts-form-stranger = This looks like a contact form, but { $sender } is not known here. The sender was left unchanged.
contacts-form-show-mail = Show the whole email
contacts-form-hide-mail = Hide the whole email

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = { $rating } of 5 stars
contacts-review-held = Waiting to be published
contacts-review-published = Published
contacts-review-spam = Marked as spam in the shop
contacts-review-trashed = In the shop’s trash
contacts-review-verified = Bought here
contacts-review-publish = Publish
contacts-review-hide = Hide again
contacts-review-to-spam = Spam
contacts-review-to-trash = Move to trash
contacts-review-off = Answering and moderating reviews in the shop is switched off. An owner can change that under Settings › Shops.
contacts-answer-publish = Publish answer in the shop
