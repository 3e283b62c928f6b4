### What the people at the desk are told when something does not work.
### Each text says what happened, what is safe, and what to do next. One message a code.

problem-wrong-credentials = The mail server refused the user name or the password. No mail is lost. Check both in the channel’s settings; some providers want an app password here.
problem-sign-in-again = The sign-in to this mailbox has expired. Mail that is waiting stays on the server. Sign in again in the channel’s settings.
# $host (String): name of the server, such as imap.example.com
problem-host-not-found = There is no server called { $host }. Check the name for typing errors, and check that you are online.
# $host (String): name of the server
# $port (String): its port
problem-host-unreachable = { $host } cannot be reached on port { $port }. Your work is saved and it will be tried again. Check the internet connection, the port, and whether a firewall is in the way.
# $host (String): name of the server
problem-certificate-expired = The security certificate of { $host } has expired, so nothing was sent there. Ask whoever runs the server to renew it, and check that this computer’s date is right.
# $host (String): name of the server
problem-certificate-invalid = The security certificate of { $host } cannot be trusted, so nothing was sent there. If this is your own server, add its certificate file in the channel’s settings.
# $host (String): name of the server
problem-no-encryption = { $host } offers no encrypted connection, so no password was sent. Choose another port or another kind of encryption in the channel’s settings.
problem-mail-timeout = The mail server did not answer in time. Nothing is lost and it will be tried again.
problem-mail-disconnected = The connection to the mail server broke. Nothing is lost; it continues where it stopped.
# $reason (String): what the server said, in the server's words
problem-mail-refused = The mail server refused: “{ $reason }”. Nothing is lost. Correct what the server complains about, then try again.
problem-ca-file-unreadable = The certificate file cannot be used. Choose a file in PEM format that can be read.
problem-cancelled = This was stopped. What was already done is kept; you can start it again at any time.
problem-time-past = This time has already passed. Nothing was changed. Choose a later one.
problem-time-too-far = This time is more than a year away. Nothing was changed. Choose an earlier one.
problem-customer-zone-missing = It is not known what time it is where this customer lives. Nothing was sent. Set the customer’s time zone, or choose a time of your own.
problem-promise-empty = Say what was promised. Nothing was noted yet.
# $count (Number): the most characters that fit
problem-promise-too-long = A promise has at most { $count } characters. Nothing was noted. Put it more briefly, and keep the details in a note.
problem-promise-absent = This promise is no longer here. Nothing was changed.
problem-disk-full = The disk is full. Everything saved so far is safe, but nothing new can be kept. Free some space, then try again.
problem-disk-failing = The disk reports errors and did not keep the last change. Everything saved before is safe. Check that the disk is connected and sound, then try again.
problem-desk-already-open = This desk is already open in another window or program. Use that one, or close it first.
problem-desk-newer-version = This desk was last used with a newer version of Comptoir. It was not changed. Install the newer version to open it.
problem-desk-not-writable = Comptoir may not write in the folder of this desk. The data is untouched. Give your account the right to write there, then open Comptoir again.
problem-desk-damaged = Part of this desk cannot be read: the disk or another program has changed it. Nothing was deleted. Restore your latest backup; the damaged desk is kept beside it.
problem-key-missing = The key that opens this desk was not found. The data is untouched. Enter your recovery code to open it.
problem-key-wrong = This key does not open the desk. The data is untouched. Choose the key file that belongs to it, or enter your recovery code.
problem-keychain-locked = The system keychain is locked, so the desk cannot be opened. Unlock it and try again, or enter your recovery code.
problem-keychain-absent = No keychain of this computer can be reached, so the key of a new desk has no place yet. Choose a passphrase for it or name a key file; on the command line by COMPTOIR_PASSPHRASE or --key-file.
problem-passphrase-needed = This desk opens with its passphrase. Enter it; on the command line by COMPTOIR_PASSPHRASE.
problem-passphrase-wrong = This passphrase does not fit. The data is untouched. Try again as often as you like, or use your recovery code.
problem-recovery-code-wrong = This recovery code does not fit. The data is untouched. Compare it with your copy, group by group.
problem-broken = Something went wrong in Comptoir. What you saved before is safe. Try again; if it happens again, report it with the log file.
problem-command-unknown = There is no such command. The list of commands shows all that are available.
# $detail (String): what is wrong, in English, for developers
problem-request-invalid = The request cannot be understood: { $detail }. Nothing was changed.
problem-conversation-absent = This conversation no longer exists. It may have been merged or removed.
problem-message-absent = This message no longer exists. It may have been removed.
problem-customer-absent = This customer no longer exists. The record may have been merged or removed.
problem-customer-file-unreadable = This file cannot be read as a table. Save it as CSV and try again; nothing was imported.
problem-customer-file-columns = Say which column holds the name or the email address.
# $lines (String): numbers of lines, such as 3, 17, 40
problem-customer-file-lines = These lines cannot be imported: { $lines }. Nothing was imported. Correct them in the file, or leave them out.
problem-customer-file-large = This file has too many lines at once. Divide it and import the parts one after the other; nothing was imported.
problem-customer-import-running = Customers are already being imported. Wait until that is done, or cancel it.
problem-customer-nameless = Enter a name or an email address.
# $zone (String): name of a time zone, as typed
problem-customer-zone-unknown = There is no time zone called { $zone }. Choose one from the list.
# $language (String): language tag, as typed
problem-customer-language-unknown = { $language } is not a language. Write a tag such as de or pt-BR.
problem-customer-part-absent = This entry is no longer there. Someone may have removed it.
# $address (String): what was typed
problem-customer-address-invalid = { $address } is not an email address. Check it for typing errors.
# $address (String): mail address
problem-customer-address-taken = { $address } belongs to another customer. Merge the two, or remove it there first.
# $value (String): what was typed
problem-customer-handle-invalid = “{ $value }” is not a number or name by which somebody can be reached. Check it for typing errors.
# $value (String): number or name
problem-customer-handle-taken = { $value } is already listed for this customer.
# $field (String): name of a field that the shop made
problem-customer-value-invalid = This does not fit the field “{ $field }”. Enter a number, a date or one of its choices, as the field asks.
problem-customer-field-absent = This field no longer exists. Take it out of the filter, or choose another one.
problem-customer-title-missing = Enter a name for it.
# $name (String): name of a field or segment
problem-customer-title-exists = “{ $name }” exists already. Choose another name.
problem-customer-field-choiceless = Enter at least one choice for this field.
problem-customer-same = These are one and the same customer. Choose two different ones.
problem-agent-absent = This person is no longer on the team. Choose someone else.
problem-channel-absent = This channel no longer exists. Choose another one or connect it again.
problem-draft-absent = This draft no longer exists. It may have been sent or discarded.
problem-draft-empty = There is nothing to send yet. Write something or attach a file.
problem-recipient-missing = No recipient is named. Your text is saved; enter an address.
# $address (String): what was entered
problem-recipient-invalid = “{ $address }” is not an email address. Your text is saved; correct the address.
problem-undo-absent = There is nothing to undo.
problem-undo-running = A long deed is still being undone. Wait until that is done, or cancel it.
problem-too-late-to-undo = The message is already on its way and can no longer be stopped.
# $path (String): path of the file
problem-file-unreadable = The file { $path } cannot be read. Check that it exists and that you may open it.
# $path (String): of the file
problem-file-unwritable = The file { $path } cannot be written. Check that its folder exists and that you may write there.
problem-file-not-mail = This could not be read as an email. Its raw source is kept. For an import, choose an mbox file, a Maildir folder or an .eml file.
problem-mail-not-given = The mail server lists this message but does not hand it over. Look for it in another mail program, or ask the provider.
problem-mail-file-unreadable = This file could not be opened, so its message is missing. Check that you may read it, then import again.
problem-backup-unreadable = This backup cannot be read; it may be damaged or incomplete. Your present data is untouched. Choose another backup.
# $address (String): mail address of the mailbox
problem-mailbox-exists = { $address } is already connected. Open its settings to change it.
problem-outbox-unknown = This message is not in the outbox. It may already have been sent or cancelled.
# $size (String): largest size that is allowed, with its unit
problem-message-too-large = The message is too large: at most { $size } can be sent. Your text is saved. Remove or shrink an attachment.
problem-agent-left = This person no longer works at this desk. Nothing was changed. Choose somebody else, or have an owner bring the person back.
problem-guest-expired = Your time as a guest at this desk is over. Nothing was changed. Ask an owner for a later date.
problem-guest-until-missing = A guest needs a last day. Nothing was saved; enter a date.
problem-agent-last-owner = The desk needs at least one owner. Nothing was changed. Make somebody else an owner first.
problem-role-forbids = Your role at this desk does not allow this. Nothing was changed. Ask an owner.
problem-role-forbids-sending = You write drafts, and a colleague sends them. Your text is saved. Hand it over for review.
problem-desk-locked = This desk is locked. Choose your name and enter your PIN.
problem-pin-needed = This person has a PIN. Enter it.
problem-pin-wrong = That is not the right PIN. Nothing was changed; try again.
# $minutes (String): whole minutes to wait
problem-pin-waits = Too many wrong PINs. Try again in { $minutes } min, or ask an owner to reset the PIN.
problem-pin-form = A PIN has 4 to 12 digits. Nothing was changed.
# $name (String): a colleague
problem-review-by-nobody = { $name } cannot send this. Your text is saved. Choose a colleague who may send.
# $name (String): a colleague
problem-review-has-draft = { $name } is already writing a reply here. Your text is saved. Ask { $name }, or choose somebody else.
problem-link-refused = This link was not opened, because it does not lead to an ordinary web or email address.
problem-desk-unreachable = The desk does not answer. What you saved before is safe. Check that Comptoir is still running.
problem-desk-token-wrong = This page is no longer signed in to the desk. Open the address that Comptoir shows again.
problem-no-mailbox = No mailbox can send this. Your text is saved. Connect a mailbox in the settings, then send it.
# $provider (String): name of the mail provider, such as Google
problem-oauth-not-configured = Signing in to { $provider } in the browser is not set up on this computer. Nothing was sent. Use an app password, or have an OAuth client ID set up for { $provider }.
problem-article-absent = This article no longer exists. A colleague may have removed it; look in the list for the one that took its place.
problem-article-text-absent = This article has no text in that language. Nothing was changed; choose another language or write the text first.
problem-article-category-absent = This category no longer exists. Nothing was changed; choose another one.
# $day (String): what was entered
problem-article-day-unknown = “{ $day }” is not a day. Nothing was changed; write it like 2027-01-31.
# $language (String): code of the language
problem-article-changed-meanwhile = A colleague has changed this text ({ $language }) meanwhile. Theirs is kept and yours was not saved over it. Copy what you wrote, open the article again and put both together.
problem-article-title-missing = The article has no title in this language. Nothing was changed; enter one. In a file, the title is the first line and begins with “# ”.
problem-article-too-long = The text is too long for one article. It was not saved. Shorten it, or make two articles of it.
# $slug (String): the last part of a web address
problem-article-slug-taken = Another article already has the address “{ $slug }” in this language. Nothing was changed; choose another address.
problem-article-text-missing = There is no text to show to readers yet. Nothing was published; write it first.
problem-article-file-absent = This file is not there any more. Nothing was changed; look at the article again.
# $name (String): the name of a file
problem-article-file-lost = The text names { $name }, which is not among the files of the article. Nothing was published; put the file back or take it out of the text.
# $name (String): the name of a file
problem-article-picture-alt = The picture { $name } has no description. Nothing was published; enter below the picture what it shows, for people who do not see it.
# $name (String): the name of a file
# $size (String): such as 25 MB
problem-article-file-large = The file { $name } is larger than { $size } and was not added. Make it smaller, or link to where it can be found.
# $name (String): the name of a file
problem-article-file-kind = Readers could not open { $name } safely, so it was not added. Pictures, PDF, office documents, films with captions, text and ZIP can be added.
# $name (String): the name of a file
problem-article-picture-large = The picture { $name } has more than 40 million pixels and was not added. Save it smaller: 1600 pixels in width are enough for any page.
# $name (String): the name of a file
problem-article-picture-unreadable = { $name } cannot be read as a picture and was not added. Save it as JPEG or PNG and add that.
# $count (Number): how many files are possible
problem-article-files-many = An article keeps at most { $count } files. Nothing was added; take out what is not needed first.
# $name (String): the name of a file
problem-article-file-taken = This language has its own { $name } already. Nothing was changed; take that one out first.
problem-article-category-unnamed = A category needs a name in at least one language. Nothing was changed; enter one.
problem-article-category-place = A category can stand neither in itself nor more than four levels deep. Nothing was moved; choose another place.
problem-article-category-filled = There are still articles or categories in this category. Nothing was removed; move them elsewhere first.
problem-article-internal = This article is for people at the desk only. Nothing was inserted; make it public first if customers may read it.
problem-article-import-running = Articles are being imported already. Wait until that is done, or end it first.
# $path (String): the folder or file
problem-article-import-nothing = Nothing in “{ $path }” is an article. Nothing was changed; choose a folder with Markdown, HTML, CSV, or JSON of Zendesk Guide or Help Scout Docs.
# $size (String): how much is held at most, such as 128 MB
problem-held-files-large = What was chosen comes to more than { $size }. Nothing was taken; choose less, or name the folder by its path.
problem-held-files-gone = The chosen files are no longer at hand. Nothing was changed; choose them again.
problem-article-address-unknown = The help site is not known to show this article at any web address. Nothing was inserted; insert the text, or publish the site to a place with an address first.
problem-article-of-no-answer = An article can be made of an answer of yours only. Nothing was made; choose a message that the shop has sent.
problem-publish-target-absent = This place is no longer kept. Nothing was written; choose another one.
problem-publish-nothing = No public article is published yet. Nothing was written; publish a text first.
problem-publish-running = The help site is just being written. Wait until that is done, or stop it.
# $path (String): a file of the help site
problem-publish-read-back = The file { $path } does not read as it was written. The disk may be faulty or another program writes there. Check both, then publish again.
# $path (String): what was entered as folder or file
problem-publish-place-unusable = “{ $path }” cannot be used. Nothing was written. Name a folder, or a file that ends in .zip, with its full path; the folder above has to exist, and the folder of this desk is out of bounds.
# $path (String): a folder or file
problem-publish-place-taken = { $path } is already kept as a place of the help site. Nothing was changed; use that one.
# $address (String): what was entered as web address
problem-publish-address-unusable = “{ $address }” is no web address. Nothing was changed; write it like https://help.example/.
# $path (String): a folder
problem-publish-place-crowded = The folder { $path } holds too many other files. Nothing was written; choose an empty folder for the help site.
problem-publish-archive-large = The help site is too large for one archive. Nothing was written; publish it into a folder.
# $colour (String): what was entered as colour
problem-publish-colour-unknown = “{ $colour }” is not a colour. Nothing was changed; write it like #274cbc.
problem-publish-logo-unusable = This picture cannot be used as the logo. Nothing was changed. Choose a PNG, JPEG, WebP or GIF of less than 10 MB.
problem-publish-secret-missing = The user or the password is missing. Nothing was changed; enter both. Passwords stay with the server that they were entered for.
# $address (String): what was entered as address of a server
problem-publish-server-address = “{ $address }” cannot be used as the address of a server. Nothing was changed. Write it like https://shop.example/ or sftp://shop.example/srv/help; an address on your own network has to be marked as such.
# $host (String): name of a server
problem-publish-server-unreachable = { $host } cannot be reached. What stands there stays; publish again later and it goes on. Check the internet connection and the address.
problem-publish-server-silent = The server stopped answering in the middle. Nothing is done twice: publish again and it goes on where it was.
# $reason (String): what the server says, in its own language
problem-publish-server-refused = The server refuses: { $reason } What stands there is known; publish again once that is settled.
problem-publish-wrong-password = The server does not accept user and password. Nothing was written. WordPress wants an application password, which you make there in your profile.
problem-publish-no-right = This user may not do that on the server. Nothing was written. In WordPress it has to be an editor or administrator who may write HTML; a folder has to belong to the user.
problem-publish-no-wordpress = There is no WordPress at this address, or something stands before it. Nothing was written. Check the address, and whether a plugin closes the REST interface.
# $address (String): what was entered as address of a shop
problem-publish-shop-unknown = No connected Shopify shop has the address “{ $address }”. Nothing was written. Connect it in the settings under Shops, or choose another place.
# $scope (String): a right at Shopify, such as write_content
problem-publish-shop-right = The shop’s key lacks the right “{ $scope }”. Nothing was written. Grant it to the app in Shopify’s administration; if the shop then asks for a new key or sign-in, renew it in the settings under Shops.
# $path (String): a page by language and name, such as de/washing
problem-publish-page-read-back = The page { $path } does not read as it was sent. Perhaps a plugin changes texts or somebody is writing there. Check both, then publish again.
# $fingerprint (String): of the key by which a server is known, such as SHA256:…
problem-publish-host-key-unknown = The server is not known yet; nothing was sent but the question who it is. Compare its key { $fingerprint } with what your provider names, and confirm it.
# $fingerprint (String): of the key by which a server is known, such as SHA256:…
problem-publish-host-key-changed = The server shows another key than the one you confirmed: { $fingerprint }. Nothing was sent. Somebody may stand between; confirm the new key only once your provider has named it.
# $path (String): what was entered as file of a private key
problem-publish-key-file-unusable = The private key { $path } cannot be used. Nothing was changed. Choose another file, or check the words that open it; RSA keys are not supported.
problem-macro-absent = This macro or text no longer exists. It may have been removed by a colleague.
problem-macro-title-missing = A macro needs a title in at least one language. Nothing was changed; enter one.
# $language (String): what was entered
problem-macro-language-unknown = “{ $language }” is not a language. Nothing was changed; choose one from the list or enter a code such as de or pt-BR.
problem-macro-text-missing = There is no text yet. Write one in at least one language.
# $language (String): code of the language
problem-macro-variant-exists = There is already a text for { $language } with this channel and form of address. Nothing was changed; edit that one instead.
# $kind (String): what is wrong: variable, filter, statement, endless, date or syntax
# $name (String): the word in question, may be empty
# $line (String): line, counted from 1
# $column (String): column, counted from 1
problem-macro-template-broken =
    { $kind ->
        [variable] Line { $line }, column { $column }: there is no variable “{ $name }”. Choose one from the menu of variables. Your text was not saved.
        [filter] Line { $line }, column { $column }: there is no filter “{ $name }”. There are default, date, upper, lower and name. Your text was not saved.
        [statement] Line { $line }, column { $column }: “{ $name }” is not possible in a macro. There are variables, if and for. Your text was not saved.
        [endless] Line { $line }, column { $column }: this repeats itself too often. Shorten the loop. Your text was not saved.
        [date] Line { $line }, column { $column }: this is not a date. Your text was not saved.
       *[syntax] Line { $line }, column { $column }: the text cannot be read here. Check the braces: every “{"{{"}” needs its “{"}}"}”, every if its endif. Your text was not saved.
    }
# $limit (String): how many characters are allowed
problem-macro-too-long = The text is too long; at most { $limit } characters are possible. It was not saved. Shorten it or split it.
problem-macro-file-unreadable = This is not a file of macros. Nothing was changed. Choose a file that was exported from Comptoir.
problem-macro-file-newer = This file was written by a newer version of Comptoir. Nothing was changed. Install the newer version to read it.
# $title (String): title of the macro
# $line (String): line in its text
# $column (String): column in its text
problem-macro-file-broken = The macro “{ $title }” in this file has a mistake in line { $line }, column { $column } of its text. Nothing was changed. Correct the file, then import it again.
# $names (String): the gaps, separated by commas
problem-draft-has-gaps = The text still has gaps: { $names }. Nothing was sent. Fill them in or delete them, then send.

## Calls, conversations from elsewhere, forms

problem-call-back-when = Choose a time in the future to call back.
problem-capture-empty = There is nothing to save yet. Paste the conversation, or add a screenshot.
problem-capture-known = Everything in this text is already here. Nothing was added.
problem-capture-too-long = This text is too long to be added at once. Paste it in parts.
problem-contact-not-elsewhere = This conversation takes place by email. Send your reply from the composer.
problem-form-template-absent = This template no longer exists. Choose another one or add it again.
problem-form-template-nameless = Give the template a name.
# $name (String): the name of the template
problem-form-template-taken = There is already a template called “{ $name }”. Choose another name.
problem-form-template-no-message = No label is set to “Message”, or the example has no text there. Set the label above what the customer wrote to “Message”.
problem-form-template-no-email = The example has no email address at the label that is set to “Email address”. Choose another label.
problem-topic-absent = This topic no longer exists. Choose another one.
problem-topic-item-absent = This step or field no longer exists. Look at the topic again.
problem-topic-unnamed = Enter a name in at least one language.
problem-topic-missing = First choose what the conversation is about.
problem-intake-complete = Nothing is missing: every field of the topic is filled in.
# $value (String): what was typed
problem-value-invalid = “{ $value }” does not fit this field. Nothing was changed; correct it.
problem-choice-empty = A choice needs at least one option. Enter one.
problem-cause-absent = This root cause no longer exists. Choose another one.
# $count (String): how many conversations have no root cause
problem-cause-required = Choose a root cause before closing. Without one: { $count }.
problem-speech-absent = No voice was found. Install speech-dispatcher with espeak-ng (or another voice), then try again.
# $culture (String): what was asked for
problem-culture-unknown = There is no culture card for { $culture }. Choose one from the list.
# $most (String): how many characters are possible
problem-culture-text-long = The text is too long. Keep it under { $most } characters.
problem-conversation-same = These are the same conversation. Choose another one.
problem-merge-absent = This conversation is no longer part of another one. Someone may have taken it out already.
problem-split-nothing-left = This is the only message here, so nothing would be left. Merge the conversations instead.
problem-link-known = These two are linked already.
problem-link-absent = This link is no longer there. Someone may have removed it.
# $pattern (String): address or domain, as typed
problem-block-invalid = “{ $pattern }” is neither an email address nor a domain. Check it for typing errors.
# $domain (String): part after the @
problem-block-domain-shared = Many people have addresses at { $domain }, so it cannot be blocked as a whole. Block the single address.
# $pattern (String): address or domain, as typed
problem-block-own = { $pattern } belongs to your own shop and cannot be blocked.
# $pattern (String): address or domain, as typed
problem-block-known = { $pattern } is blocked already.
problem-block-absent = This block is no longer there. Someone may have lifted it.
problem-filter-empty = A filter needs at least one condition.
# $most (Number): conditions at most
problem-filter-long = A filter holds { $most } conditions at most. Leave some out.
# $word (String): the word as it was typed
problem-filter-word = “{ $word }” is not a condition. Write a column, a sign and a value, such as status:open or waiting>4h. Nothing was changed.
# $word (String): the word as it was typed
problem-filter-value = The value in “{ $word }” cannot be used there. Correct it; nothing was changed.
problem-view-absent = This view no longer exists. Someone may have removed it or kept it for themselves.
problem-view-nameless = Enter a name for the view.
# $address (String): what was entered
problem-shop-address = “{ $address }” is not the web address of a shop. Enter it as it stands in the browser, such as https://shop.example.com.
# $host (String): name of the server
problem-shop-unreachable = { $host } cannot be reached. What is here stays; it will be tried again. Check the internet connection and the shop’s address.
problem-shop-timeout = The shop did not answer in time. What is here stays; it will be tried again.
problem-shop-disconnected = The connection to the shop broke. What is here stays; it continues where it stopped.
problem-shop-wrong-key = The shop does not accept the key. Make a new one in the shop’s administration and enter it in the settings under Shops.
problem-shop-key-stripped = The key never reaches the shop: its host removes it on the way. Ask the host to let the “Authorization” header through.
problem-shop-read-only-key = The key of this shop may only read. Make one with read and write access and enter it in the settings under Shops.
# $scope (String): the platform’s name of the right
problem-shop-missing-scope = The key lacks the right “{ $scope }”. Grant it in the shop’s administration, then try again.
problem-shop-other-organisation = The app and the shop belong to different organisations. Make the app in the organisation that owns the shop.
problem-shop-clock = The clocks of this computer and the shop differ too much. Set this computer’s clock, then try again.
# $minutes (Number)
problem-shop-throttled =
    The shop asks for fewer requests. It will be asked again in { $minutes ->
       [one] a minute
      *[other] { $minutes } minutes
    }; what is here stays.
problem-shop-captcha = The shop’s host checks whether a person is asking and lets no program in. Ask it to allow the address “/wp-json/”. It will be tried again.
problem-shop-no-interface = The address answers with a page instead of data. Check the shop’s address, and whether the shop is in maintenance. It will be tried again.
problem-shop-unreadable = The shop’s answer ended in the middle or cannot be read. Nothing is lost and it will be tried again.
# $status (Number): the HTTP status
problem-shop-fault = The shop has a fault of its own ({ $status }). Nothing is lost and it will be tried again.
# $reason (String): the shop’s own words
problem-shop-refused = The shop refused: “{ $reason }”. Nothing was changed there.
problem-shop-not-found = The shop does not have this any more. What you see is how it was last.
problem-shop-unsupported = This shop cannot do that. Do it in the shop’s own administration.
problem-store-absent = This shop is no longer connected. Choose another one or connect it again.
# $name (String): name of the shop
problem-store-exists = This shop is already connected as “{ $name }”. Open its settings to change it.
problem-store-nameless = Enter a name for the shop. Nothing was changed.
problem-shop-sign-in-over = What the sign-in brought is no longer here. Sign in at the shop again.
# $port (Number): number of the port
problem-shop-sign-in-port = Another program uses the place that sign-ins come back to (port { $port }). Close that program, or paste a token instead.
problem-order-absent = This order is not here any more. Its shop may have been removed.
problem-act-absent = This action is no longer here. Nothing was changed.
problem-act-off = This action is not switched on for this shop. Nothing was done. An owner can switch it on in the settings under Shops.
problem-act-not-possible = This shop or its key cannot do that. Nothing was done. Do it in the shop’s own administration.
problem-act-changed = The order has changed in the shop since you looked at it. Nothing was done. Look at it again, then confirm.
problem-act-under-way = Another action on this order is not over yet. Nothing was done. Wait until it is, or take it back.
# $store (String): name of the shop
problem-store-paused = “{ $store }” is paused, so nothing is done there. Resume it in the settings under Shops.
problem-act-not-undoable = This cannot be taken back from here. Do it in the shop’s own administration.
problem-take-back-used = Somebody has used this code already, so it was left as it is. Look in the shop at the order that it was used for.
problem-take-back-gone = The shop no longer has it, so there is nothing left to take back. Nothing was changed there.
problem-take-back-changed = It has been changed in the shop since, so it was left as it is. Look at it in the shop’s own administration.
problem-act-incomplete = Something is missing or does not fit. Nothing was done. Complete the form, then try again.
# $amount (String): amount with its currency, such as 12.50 EUR
problem-refund-too-much = At most { $amount } can be refunded. Nothing was done. Enter a smaller amount.
# $currency (String): code of the currency, such as EUR
problem-refund-currency = This order was paid in { $currency }. Nothing was done. Refund it in that currency.
problem-act-pieces = There are not that many pieces. Nothing was done. Choose fewer.
problem-order-sent = This order, or part of it, has already been sent. Nothing was done. Ask the carrier to change the delivery.
problem-order-cancelled = This order is cancelled already. Nothing was done. Look at it in the shop if that is not right.
problem-act-not-waiting = This has been decided in the meantime. Nothing was changed. Look at how it stands now.
problem-act-begun = The shop is already being asked, so this cannot be taken back any more. Wait for the result.
problem-act-needs-owner = This is above your limit. Nothing was done. Ask an owner to confirm it.
# $reason (String): the reason in the owner’s words, may be empty
problem-act-declined = An owner declined: { $reason }
problem-act-was-not-done = Somebody looked into the shop: it was not done. Begin anew if it is still wanted.
problem-act-no-answer = The shop did not do it in several tries. Nothing was changed there. Begin anew once the shop answers again.
problem-act-looking = The shop’s answer was lost. We look there whether it was done before anything is tried again.
# $number (String): such as #4711
problem-order-untracked = Order { $number } has no tracking number yet. Insert it once the parcel is on its way.
problem-product-absent = This product is not here any more. Its shop may have removed it; look for another one.
# $item (String): an article
problem-shop-out-of-stock = “{ $item }” is out of stock. Nothing was ordered and nothing paid. Choose another article, or try again once it is back.
problem-shop-other-price = The shop asks another price than was agreed. Nothing was ordered and nothing paid. Look at its taxes and discounts, or place the order by hand.
problem-return-swap-elsewhere = This article is in another shop than the order. Choose one of the same shop.
# $item (String): an article
problem-return-swap-price = The shop names no price for “{ $item }”. Choose another article, or say in words what the customer gets.
problem-shop-file-unreadable = This file cannot be read as a table of orders, products or customers. Save it as CSV and try again; nothing was imported.
problem-shop-file-large = This file has too many lines at once. Divide it and import the parts one after the other; nothing was imported.
problem-shop-file-columns = Say what the columns hold that are still missing. Nothing was imported.
problem-shop-file-dates = The dates in this file can be read in two ways. Say whether the day or the month comes first. Nothing was imported.
problem-shop-file-currency-open = Say in which currency the amounts are. Nothing was imported.
problem-shop-file-currency = This is not a currency: three letters are expected, such as EUR.
# $lines (String): numbers of the lines, with commas between them
problem-shop-file-lines = These lines cannot be imported: { $lines }. Nothing was imported. Correct them in the file, or leave them out.
problem-shop-file-running = A file is already being imported. Wait until that is done, or end it.
problem-store-no-file = This shop is read by itself and takes no files. Choose another one, or a new one.
problem-shop-file-no-number = There is no order number.
problem-shop-file-date = This is not a date.
problem-shop-file-amount = This is not an amount.
problem-shop-file-quantity = This is not a number of pieces.
problem-shop-file-no-title = There is no title.
problem-shop-file-nobody = There is neither an email address nor a phone number nor a name.

problem-return-absent = This return is not there any more.
# $number (String): the return, as people say it
problem-return-move = { $number } cannot do this where it stands. Look at what has happened to it meanwhile.
# $item (String): the article
# $count (Number): pieces that can still come back
problem-return-pieces = Of “{ $item }”, { $count ->
    [0] no more pieces can come back: all are refunded or in another return.
    [one] only one piece can still come back.
   *[other] only { $count } pieces can still come back.
}
problem-return-mirror-absent = The shop keeps no return of its own for this case. Nothing was done.
problem-shop-return-pieces = The shop takes back only what was sent, and what is in no other return there. Nothing was done. Look at the order in the shop.
problem-return-empty = Choose at least one article that comes back.
# $number (String): the return, as people say it
problem-return-order-known = { $number } has its order already, or has gone on. Open it again and look at what it says.
problem-return-line-unknown = The order has no such article any more. Open it again and choose anew.
problem-return-word-missing = Write a sentence first: the customer has to learn why.
problem-return-fee-forbidden = No fee may be taken here: the shop is to blame, or the law gives the customer the right to send it back.
# $number (String): the return, as people say it
problem-return-policy-forbids = The policy does not allow { $number }. To let it through all the same, give a reason: it is kept as goodwill.
problem-return-outcome-forbidden = On the withdrawal track the customer gets the money back. Nothing else may take its place.
problem-return-ungraded = Grade every piece that came back first.
# $item (String): the article
problem-return-deduction = Nothing can be deducted for “{ $item }” like this: only for wear or damage, and no more than was paid.
# $item (String): the article
problem-return-offer = Enter how much is paid for “{ $item }”: more than nothing and no more than was paid.
problem-return-under-way = The shop is being asked for this return right now. Wait for its answer.
problem-return-effect-busy = This is done already or under way. Look at its state first.
problem-return-not-asked = Nobody waits for an answer here any more. Look at what has happened to the return meanwhile.
problem-return-letter-gap = This letter needs something that nobody has entered yet. Complete the return first, then write it.
problem-return-table-unreadable = This file is no table. Nothing was imported. Save it as CSV and choose it again.
problem-return-table-large = This file has more than 20,000 lines. Nothing was imported. Split it and import the parts.
problem-return-table-columns = No column has the number of the order. Nothing was imported. Call one “Order” and choose the file again.
problem-return-table-order = No order has this number. Check it in the file, or read the shop first.
problem-return-table-orders = Several shops have an order with this number. Begin this return by hand.
problem-return-table-article = The order has no such article. Check the article number.
problem-return-table-quantity = This is no number of pieces. Write a whole number from 1.
problem-return-table-track = This right is not known. Write voluntary, withdrawal, warranty or transport_damage.
problem-return-table-date = This is no day in the past. Write it as 2026-11-22.
problem-return-letter-absent = This letter is not there any more.
problem-return-letter-gone = This letter has left already, or nobody wants it any more. Nothing was sent twice.
# $number (String): the return, as people say it
problem-return-letter-nobody = Nobody knows where to write to for { $number }. Enter an address on the customer’s page, then send it.
problem-return-letter-empty = A letter needs a subject and a text. Nothing was saved. Fill in both, or take our words again.
# $language (String): BCP 47 tag of the language
problem-return-letter-language = Nobody has taught the desk to write letters in “{ $language }”. Choose another language for this letter.
problem-return-slip-state = There is a slip once a return is approved and until its parcel is here; the inspection sheet until the articles have their grades. Move the return on first.
problem-return-slip-nothing = Nothing of this return is sent back, so it needs no slip.
problem-return-slip-address = Nobody has entered where returned parcels go. Enter the address in the settings, then print the slip.
# $country (String): two letters, or world for the rest of the world
problem-policy-zone-twice =
    { $country ->
        [world] Two zones are for the rest of the world. Nothing was changed. Keep one of them.
       *[other] { $country } is in two zones. Nothing was changed. Take it out of one.
    }
# $country (String): as typed
problem-policy-country = “{ $country }” is no country. Nothing was changed. Write two letters such as DE.
# $rule (String): name of the rule
problem-policy-empty = The rule “{ $rule }” allows returns and offers nothing. Nothing was changed. Choose what the customer gets.
# $rule (String): name of the rule
problem-policy-amount = An amount or a share in the rule “{ $rule }” cannot be. Nothing was changed. Amounts are not below zero, shares at most 100%, and the lower end comes first.
# $rule (String): name of the rule
problem-policy-withdrawal = The rule “{ $rule }” is about the right to withdraw, which the law decides. Nothing was changed. Take that track out of the rule.
problem-policy-long = The policy has more zones, rules or words than fit. Nothing was changed. Shorten it.
problem-policy-changed = Somebody has saved another version of the policy meanwhile. Nothing was changed. Look at theirs, then save yours again.
problem-policy-past = A new version cannot hold for orders that were placed before now. Nothing was changed. Choose a later moment.
problem-policy-absent = This version of the policy does not exist. Choose one from the list.
# $name (String): name of the file
# $size (String): such as 25 MB
problem-return-file-large = The file { $name } is larger than { $size } and was not added. Make it smaller, or send a photo instead of a film.
# $count (Number): files
problem-return-files-many = A return keeps at most { $count } files. Take out what is not needed, then add the new one.
# $name (String): name of the file
problem-return-file-no-picture = { $name } cannot be shown as a picture. Save it and open it with another program.
# $count (Number): parcels
problem-return-parcels-many = A return has at most { $count } parcels. Nothing was changed. Take out those that were entered by mistake.
problem-facts-period = The last day lies before the first one, or the period is longer than ten years. Choose other days.
problem-hold-reason-missing = Write why first: a colleague must understand it later.
problem-hold-past = This day is over. Choose a day that is still to come, or none.
problem-return-difference-late = The customer has not paid for a week. Remind them, or say “Paid another way” if the money came by another way.
problem-return-difference-gone = The order that the customer was to pay is cancelled in the shop. If they still want the goods, place it there anew and say “Paid another way” once it is paid; if not, choose “Customer disagrees” and decide anew.
# $language (String): name of a language
problem-shared-text-open = The text in { $language } opens something that it does not close, such as a frame of code or a hint, or holds another shared text. Nothing was saved. Close it and save again.
problem-shared-text-changed = Somebody else changed this shared text meanwhile. Nothing was saved. Copy what you wrote, open it again and put it in.
problem-shared-text-absent = This shared text no longer exists. Nothing was changed.
problem-shared-text-name-missing = The shared text has no name yet. Nothing was saved. Give it one.
