### Texts of the room knowledge, read by agents. An article is an answer that is written once, in several languages; it is not something the shop sells.

knowledge-title = Knowledge
knowledge-command-go = Go to the knowledge base
knowledge-new = New article
knowledge-create = Create article
knowledge-choose = Choose an article to read or change it.
knowledge-empty = Articles are answers that you write once, in every language, for your team or for customers.
knowledge-nothing = No article fits.
knowledge-search = Search articles in every language
knowledge-filter = Which articles
knowledge-filter-all = All articles
knowledge-filter-stale = With out-of-date translations
knowledge-filter-unpublished = With unpublished texts
knowledge-filter-review = Due for review
knowledge-back = Back to the list
knowledge-article = Article
knowledge-details = About this article
knowledge-languages = Languages of this article
knowledge-language-add = Add a language
knowledge-category = Category
knowledge-category-new = New category
knowledge-category-none = Without a category
# $name (String): name of the category
knowledge-category-edit = Change the category “{ $name }”
# $language (String): name of a language
knowledge-category-name = Name in { $language }
knowledge-category-parent = Stands in
knowledge-category-save = Save category
knowledge-category-remove = Remove category
knowledge-row-internal = internal
# $count (Number): how many languages the article has
knowledge-row-languages = { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
# $count (Number): how many translations are older than their source
knowledge-row-stale = { $count ->
        [one] { $count } out of date
       *[other] { $count } out of date
    }
# $count (Number): how many texts are being written
knowledge-row-drafts = { $count ->
        [one] { $count } draft
       *[other] { $count } drafts
    }
knowledge-row-review = due for review
# The state of a text, after the name of its language.
knowledge-status-new = missing
knowledge-status-stale = out of date
knowledge-status-draft = draft
knowledge-status-review = in review
knowledge-status-published = published
# The text that the others translate, after the name of its language.
knowledge-source = source
knowledge-source-text = The text to translate from
# $number (Number): number of the version
knowledge-source-version = Source, version { $number }
# $number (Number): number of the source's version
knowledge-follows = Follows version { $number }
knowledge-field-title = Title
# $language (String): name of a language
knowledge-field-title-in = Title in { $language }
knowledge-field-summary = Summary in a sentence or two
knowledge-field-text = Text of the article
knowledge-field-source = Written first in
knowledge-field-category = Category
knowledge-field-internal = For the team only
knowledge-field-kind = Kind
knowledge-field-owner = In charge
knowledge-field-review = Review on
knowledge-field-formality = Form of address
knowledge-kind-answer = Answer
knowledge-kind-steps = Step by step
knowledge-kind-policy = Policy
knowledge-kind-video = Video
knowledge-owner-none = Nobody
# Stands above a block that can only be changed as Markdown, such as a table. Markdown is a name.
knowledge-editor-source = Markdown
knowledge-editor-hint = Write the answer. Start a line with # for a heading or - for a list. Type / to insert a table, steps or a tip.
knowledge-tools = Formatting
knowledge-tool-level = Kind of paragraph
knowledge-tool-paragraph = Paragraph
# $level (Number): 1 for the largest
knowledge-tool-heading = Heading { $level }
knowledge-tool-bold = Bold
knowledge-tool-italic = Italic
knowledge-tool-bullets = Bulleted list
knowledge-tool-numbers = Numbered list
knowledge-tool-quote = Quote
knowledge-saved = Saved as a draft
knowledge-saving = Saving …
knowledge-untitled = Not saved yet: the title is missing
knowledge-save-again = Save again
knowledge-conflict = A colleague has changed this text while you were writing. Your text is not saved yet; theirs is.
knowledge-conflict-diff = From their text to yours:
knowledge-conflict-mine = Keep mine; theirs stays in the history
knowledge-conflict-theirs = Take theirs and discard mine
knowledge-stale = The source has changed since this text was written.
knowledge-stale-show = What changed
knowledge-stale-right = Text is up to date
# $language (String): name of a language
knowledge-publish = Publish { $language }
knowledge-unpublish = Take offline
knowledge-ask-review = Ask for a review
# $language (String): name of a language
knowledge-done-published = Text in { $language } published
knowledge-sees-nothing = Readers do not see this text.
knowledge-sees-this = Readers see this text.
knowledge-sees-older = Readers see an older version.
knowledge-history = History
# $language (String): name of a language
knowledge-history-of = History: { $language }
# $number (Number): number of the version
knowledge-history-version = Version { $number }
knowledge-history-close = Close
knowledge-history-restore = Restore this version
knowledge-diff = What changed in this version
knowledge-diff-same = Nothing differs in the text.
# $count (Number): how many paragraphs in a row are the same in both texts
knowledge-diff-unchanged = { $count ->
        [one] { $count } paragraph unchanged
       *[other] { $count } paragraphs unchanged
    }
# $count (Number): how often the article was put into an answer
knowledge-inserted = { $count ->
        [0] Not used in an answer yet
        [one] Used in { $count } answer
       *[other] Used in { $count } answers
    }
knowledge-remove = Remove article
# $title (String): title of the article
knowledge-done-removed = “{ $title }” removed

## The help site: its places, its plan, what it says of the shop

knowledge-site = Help site
knowledge-site-command-go = Go to the help site
knowledge-site-back = Back to the articles
knowledge-site-about = Public, published articles become plain files that work on any web server, from a folder and without a network.
knowledge-site-places = Where it stands
knowledge-site-place = A place of the help site
knowledge-site-none = A place is a folder, an archive, a server, a WordPress site or a Shopify shop that the help site is written to. You see what would change before anything is written.
knowledge-site-add = Add a place
knowledge-site-change = Change
knowledge-site-remove = Forget
# $name (String): name of the place
knowledge-site-remove-title = Forget “{ $name }”?
# $place (String): a folder or file
knowledge-site-remove-about = What was written to { $place } stays there; only Comptoir no longer knows which of it is its own.
knowledge-site-name = Name
knowledge-site-kind = What it is
knowledge-site-kind-folder = Folder on this computer
knowledge-site-kind-zip = Archive (.zip)
knowledge-site-folder = Folder, with its full path
knowledge-site-zip = File that ends in .zip, with its full path
knowledge-site-address = Web address where readers find it, if any
knowledge-site-address-hint = With it, pages get a QR code on paper, a feed, and a map for search engines.
knowledge-site-save-target = Keep this place
knowledge-site-look = Show what would change
knowledge-site-looking = Comparing with what is there …
knowledge-site-publish = Publish now
knowledge-site-publishing = Writing the help site
# $done (Number): files that are written
# $total (Number): all files
knowledge-site-progress = { $done } of { $total } files
knowledge-site-stop = Stop
knowledge-site-open = Open
knowledge-site-never = Nothing was published here yet.
# $moment (String): when, such as 14:31 or 23 Nov 14:31
knowledge-site-run-done = Published: { $moment }
# $moment (String): when, such as 14:31 or 23 Nov 14:31
knowledge-site-run-stopped = Stopped: { $moment }. Publish again to go on.
# $moment (String): when, such as 14:31 or 23 Nov 14:31
knowledge-site-run-failed = Failed: { $moment }
# $added (Number): new files
# $changed (Number): changed files
# $removed (Number): removed files
knowledge-site-run-counts = Files: { $added } added, { $changed } changed, { $removed } removed
# $count (Number): how many files
knowledge-site-left = { $count ->
        [one] { $count } file was left as it is, because it was changed there.
       *[other] { $count } files were left as they are, because they were changed there.
    }
knowledge-site-plan = What would change
knowledge-site-plan-nothing = Everything there is as it should be.
# $count (Number): how many files
knowledge-site-plan-added = { $count ->
        [one] { $count } file is added
       *[other] { $count } files are added
    }
# $count (Number): how many files
knowledge-site-plan-changed = { $count ->
        [one] { $count } file is changed
       *[other] { $count } files are changed
    }
# $count (Number): how many files
knowledge-site-plan-removed = { $count ->
        [one] { $count } file is removed
       *[other] { $count } files are removed
    }
# $count (Number): how many files
knowledge-site-plan-edited = { $count ->
        [one] { $count } file was changed there by others and stays as it is
       *[other] { $count } files were changed there by others and stay as they are
    }
# $count (Number): how many files
knowledge-site-plan-unchanged = { $count ->
        [one] { $count } file needs nothing
       *[other] { $count } files need nothing
    }
# $count (Number): how many files
knowledge-site-plan-more = { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
knowledge-site-plan-overwrite = Replace what others changed there
knowledge-site-plan-atomic = Readers see the old site until the new one is whole.
knowledge-site-plan-stepwise = Pages are replaced one after the other.
knowledge-site-plan-close = Not now
knowledge-site-shop = What it says of the shop
# $name (String): name of the shop
knowledge-site-shop-name = It is called { $name }, like the shop in the settings.
knowledge-site-accent = Colour of links and buttons
knowledge-site-accent-choose = Choose a colour
knowledge-site-accent-bad = This is no colour. Write it like #274cbc.
knowledge-site-accent-sample = Link
knowledge-site-font = Letters
knowledge-site-font-system = What the reader’s own programs use
knowledge-site-font-clear = Wide and plain
knowledge-site-font-warm = Warm
knowledge-site-font-book = As in books
knowledge-site-font-sample = Washing rain jackets at 30 degrees
knowledge-site-font-hint = Only letters that computers and phones bring along: nothing is fetched from anybody.
knowledge-site-logo = Logo
knowledge-site-logo-choose = Choose a picture
knowledge-site-logo-other = Another picture
knowledge-site-logo-remove = Take it away
knowledge-site-logo-hint = It stands beside the name on every page. It is drawn anew, so that nothing else of the file comes along.
# $ratio (String): a contrast such as 4.6
knowledge-site-accent-light = In light, read well: contrast { $ratio } to 1
# $ratio (String): a contrast such as 4.6
knowledge-site-accent-darker = In light, too pale ({ $ratio } to 1): the site makes it darker
# $ratio (String): a contrast such as 4.6
knowledge-site-accent-dark = In dark, read well: contrast { $ratio } to 1
# $ratio (String): a contrast such as 4.6
knowledge-site-accent-lighter = In dark, too deep ({ $ratio } to 1): the site makes it lighter
knowledge-site-email = Mail address for readers
knowledge-site-email-hint = Answers to “did this help?” come here. Without an address nobody is asked.
knowledge-site-phone = Phone
knowledge-site-postal = Postal address
# $language (String): name of a language
knowledge-site-hours = When you can be reached, in { $language }
knowledge-site-zone = Time zone of dates
knowledge-site-withdrawal = A page on which customers withdraw from an order
knowledge-site-save = Save
knowledge-site-saved = Saved. Readers see it after the next publishing.
knowledge-site-languages = Languages of the site
knowledge-site-languages-none = No public article is published yet. Publish a text first.
# $count (Number): how many articles readers see in a language
knowledge-site-language-count = { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
knowledge-votes = Did it help readers?
knowledge-votes-none = No reader has answered yet.
# $yes (Number): readers whom it helped
# $all (Number): readers who answered
knowledge-votes-of = { $yes } of { $all } say yes

## What is put into an article, and what it is about

knowledge-insert = Insert
knowledge-insert-find = What to insert
knowledge-insert-none = Nothing is called that.
knowledge-insert-table = Table
knowledge-insert-steps = Steps
knowledge-insert-line = Line between parts
knowledge-insert-article = Link to an article
knowledge-insert-product = Product card
knowledge-insert-product-find = Product or article number
# $sku (String): an article number
knowledge-insert-product-use = Use the number { $sku }
knowledge-insert-shop-name = Name of the shop
knowledge-insert-shop-email = Mail address of the shop
knowledge-insert-shop-phone = Phone number of the shop
knowledge-callout-note = Note
knowledge-callout-tip = Tip
knowledge-callout-important = Important
knowledge-callout-warning = Warning
knowledge-callout-caution = Caution
knowledge-table-row = Row below
knowledge-table-column = Column after
knowledge-table-row-remove = Remove row
knowledge-table-column-remove = Remove column
knowledge-table-remove = Remove table
# $links (String): words of links, as a list
knowledge-dead-links = Readers cannot reach: { $links }. The article is removed, for the team only or not published.
knowledge-field-slug = Address of its page
knowledge-move-up = Move up
knowledge-move-down = Move down
knowledge-links = Is about
knowledge-links-none = Without products, topics and reasons it is only found by its words.
knowledge-links-add = Add a product, topic or reason
knowledge-link-product = Product
knowledge-link-topic = Topic
knowledge-link-reason = Reason for a return
# $name (String): a product, topic or reason
knowledge-link-remove = Remove { $name }

## Places on servers

knowledge-site-kind-wordpress = Pages of a WordPress site
knowledge-site-kind-sftp = Folder on a server (SFTP)
knowledge-site-kind-shopify = Pages of a connected Shopify shop
knowledge-site-shopify = Shop
knowledge-site-shopify-none = No Shopify shop is connected yet. Connect one in the settings under Shops; its key then needs the right “write_content” as well.
knowledge-site-shopify-hint = The shop’s own keys are used. They need the right “write_content”. What is deleted there is gone: Shopify has no bin for pages.
knowledge-site-wordpress = Address of the WordPress site, such as https://shop.example/
knowledge-site-sftp = Server and folder, such as sftp://shop.example/srv/help
knowledge-site-user = User
knowledge-site-app-password = Application password
knowledge-site-app-password-hint = You make it in WordPress, in the profile of a user who may edit pages.
knowledge-site-secret = Password, or the words that open the key
knowledge-site-secret-show = Show the password
knowledge-site-secret-hide = Hide the password
knowledge-site-secret-kept = Left empty, what is kept already stays.
knowledge-site-key-file = Private key, with its full path, if there is one
knowledge-site-local = It stands on this computer or in my own network
# $fingerprint (String): of the key by which a server is known, such as SHA256:…
knowledge-site-trust = I have compared the key { $fingerprint }: it is this server’s
knowledge-site-trying = Trying to sign in …

## Importing articles of other programs.

knowledge-import = Import articles
knowledge-import-hint = Pages in Markdown or HTML with their pictures, a CSV table, or the JSON exports of Zendesk Guide and Help Scout Docs. You see what would come of it before anything changes.
knowledge-import-choose = Where the articles are
knowledge-import-choose-files = Choose files
knowledge-import-choose-folder = Choose a folder
# $count (Number): how many files were chosen
knowledge-import-chosen = Files: { $count }
knowledge-import-path-hint = Or a path on the computer that Comptoir runs on, also for folders of more than 128 MB.
knowledge-import-path = Folder or file
knowledge-import-format = Written as
knowledge-import-format-auto = Recognise by itself
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = Language where a text does not tell its own
knowledge-import-publish = Publish at once what readers could see there
knowledge-import-overwrite = Replace texts that were changed here since
knowledge-import-look = See what would come
knowledge-import-looking = Reading…
knowledge-import-again = Choose another
knowledge-import-close = Close
# $done (Number): steps that are done
# $total (Number): all steps
knowledge-import-progress = { $done } of { $total }
# $count (Number): texts that are new or changed
knowledge-import-run = { $count ->
        [one] Import { $count } text
       *[other] Import { $count } texts
    }
knowledge-import-none = Everything in it is here already.
knowledge-import-done = The articles are here.
knowledge-import-stopped = Stopped. What was taken stays; import again to go on.
knowledge-import-added = New
knowledge-import-changed = Changed
knowledge-import-same = Unchanged
knowledge-import-left-out = Left out
knowledge-import-pictures = Pictures not brought along
knowledge-import-look-at = To look at
# $count (Number): lines that are not shown
knowledge-import-more = { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
# Why a file or text was left out; stands after its name.
knowledge-import-reason-no_title = has no title
knowledge-import-reason-no_text = only named in a list; export the article itself
knowledge-import-reason-too_long = too long for one article
knowledge-import-reason-language_unknown = its language is not known
knowledge-import-reason-broken = damaged, or not what its name says
knowledge-import-reason-too_large = too large
knowledge-import-reason-unknown_kind = not a kind that is read
knowledge-import-reason-html_too_deep = HTML that nests without end
knowledge-import-reason-twice = another text of this article in this language was taken
knowledge-import-reason-removed = was removed here
knowledge-import-reason-edited_here = changed here and there since; what stands here stays
# What a text lost; addresses or words follow.
knowledge-import-note-picture = Picture not brought along
knowledge-import-note-link = Link that leads nowhere
knowledge-import-note-embedded = Film or frame, now a link
knowledge-import-note-script = Script or form, left out
knowledge-import-note-table = Table with merged cells, now paragraphs
knowledge-import-note-markup = HTML that readers do not see
knowledge-import-note-variable = Words between double braces
knowledge-import-note-wordless = Picture without a description: the text is not published
knowledge-import-shown = Pictures
knowledge-import-fate-kept = comes along
knowledge-import-fate-too_large = too large; 25 MB and 40 million pixels are the most
knowledge-import-fate-unreadable = damaged, or of a kind that cannot be kept; save it as PNG or JPEG
knowledge-import-fate-too_many = the article has as many files as it can hold
knowledge-import-fate-missing = is not among the files
knowledge-import-fate-elsewhere = lies on a server and stays there; nothing is fetched
knowledge-import-take-back = Take the import back
knowledge-import-taken-back = The import was taken back.
knowledge-import-kept = Stays, because it was changed since
# $count (Number): texts that are new or changed
knowledge-import-toast = Texts imported: { $count }
