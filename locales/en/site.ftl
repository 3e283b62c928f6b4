### What readers of the help site see, in their language. Always rendered without bidi isolates.

# Name of the help site, in the browser's tab and above its search.
# $shop (String): name of the shop
site-title = { $shop } help
# Stands below the name of the help site.
site-lead = How can we help?
# Link to the first page of the help site.
site-home = Help home
# First link of each page, for the keyboard.
site-skip = Skip to content
# Label of the search field.
site-search = Search the help
# Name of the list of what was found.
site-search-results = Search results
# Nothing was found for what was typed.
site-search-none = Nothing found. Try another word, or write to us.
# Label of the choice of languages.
site-language = Language
# The name of this language in itself, in the choice of languages.
site-own-name = English
# Above an article that is shown in another language than the page.
# $language (String): the article's language in its own name, such as Deutsch
site-fallback = This article has not been translated yet. It is shown in: { $language }
# How many articles a category holds.
# $count (Number): articles
site-articles =
    { $count ->
        [one] { $count } article
       *[other] { $count } articles
    }
# $date (String): the day in words
site-updated = Updated { $date }
# Heading of the list of an article's headings.
site-contents = On this page
# Heading of articles of the same category.
site-related = Related articles
# Question below an article.
site-helped = Did this help?
# Answer to the question whether an article helped; opens a mail.
site-helped-yes = Yes, by email
# Answer to the question whether an article helped; opens a mail.
site-helped-no = No, by email
# Subject of the mail.
# $title (String): of the article
site-helped-subject-yes = Helpful: { $title }
# Subject of the mail.
# $title (String): of the article
site-helped-subject-no = Not helpful: { $title }
# Text of the mail, above a line with a mark that has to stay.
site-helped-body = What should we add? Please leave the line below as it is.
# Name of the page of the shop's addresses, and the link to it.
site-contact = Contact us
# First sentence of the page of the shop's addresses.
site-contact-lead = Tell us what it is about; your order number helps us find everything faster.
site-contact-email = Email
site-contact-phone = Phone
# The shop's address for letters.
site-contact-address = Address
# When somebody answers.
site-contact-hours = Hours
# Heading of a remark in an article.
site-callout-note = Note
# Heading of advice in an article.
site-callout-tip = Tip
# Heading of what must not be missed.
site-callout-important = Important
# Heading of what can go wrong.
site-callout-warning = Careful
# Heading of what does harm.
site-callout-caution = Warning
# Link to a product.
site-product-view = View in the shop
# Link to a film on another site.
# $host (String): such as video.example
site-video-elsewhere = Watch on { $host }
# Link to the words of a film.
site-video-captions = Captions
site-video-transcript = What is said in the film
# Below a QR code on paper.
site-scan = Read online
# Heading of the page for addresses that lead nowhere.
site-missing = This page does not exist
# Button that opens a mail to the shop with the declaration.
site-withdrawal-mail = Withdraw by email
