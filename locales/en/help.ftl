### Help while answering: earlier answers, and a message read aloud.

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
