### Help while answering: earlier answers, articles, and a message read aloud.

help-command-similar = Similar answers
help-command-aloud = Read aloud, or stop
help-similar =
    .label = Earlier answers to questions like this one
    .placeholder = Look for other words
help-similar-close =
    .label = Close
help-similar-empty = Nobody has been answered on this yet. Each reply you send can be found here the next time.
help-similar-nothing = Nothing was answered with these words.
help-similar-open = Open the conversation
help-similar-insert = Insert the answer
# $name (String): a name of another customer
help-similar-name = “{ $name }” stands in this answer. Change it before sending.
help-same-customer = Told to this customer before
help-others = Told to others who asked something similar
help-aloud-reading = Reading aloud
help-aloud-stop = Stop reading
help-aloud-stopped = Reading has stopped
help-aloud-hide = Hide this line
help-command-articles = Insert an article
help-articles =
    .label = Articles for this answer
    .placeholder = Search articles in every language
help-articles-nothing = No article contains these words.
help-articles-empty = There are no articles yet. Those you write under Knowledge can be found here.
help-articles-excerpt = Insert the beginning
help-articles-insert = Insert the article
help-articles-internal = This article is for the team only. It cannot be inserted.
# $wanted (String): name of the customer's language
# $language (String): name of the text's language
help-articles-other = No text in { $wanted }: the customer would read this one in { $language }.
# $language (String): name of the text's language
help-articles-unknown = The customer’s language is not known: this text is in { $language }.
help-articles-draft = Nothing of this article is published yet.
help-articles-stale = Older than the text it was translated from.
# A mark on a text that the customer can read.
help-articles-own = the customer’s language
# $reasons (String): what an article has in common with the conversation, separated by dots
help-because = because: { $reasons }
# $name (String): an article of the shop
# $number (String): its article number
help-because-product = { $name } ({ $number })
# $number (String): an article number that the letter names
help-because-number = SKU { $number }
# $name (String): name of the topic
help-because-topic = topic { $name }
# $word (String): a word of the letter
help-because-word = “{ $word }”
help-beside-title = Suggested articles
help-beside-all = All articles
# A mark on an article that no customer may read.
help-beside-internal = team only
# $language (String): name of the only language that the customer could get
help-beside-only = only in { $language }
help-beside-draft = not published
help-articles-link = Insert the link
help-articles-others = All articles
help-command-write-article = Turn the last answer into an article
