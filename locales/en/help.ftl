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
