### What is missing among the articles, where they are used, and texts that two people wrote at once.

health-command-go = Health of the articles
health-title = Health of the articles
health-back = Back to the articles
health-nothing = Nothing is missing and nothing waits. What customers ask without an article, and what nobody found, will stand here.
health-open = Open the article
# $count (Number): lines that are not shown yet
health-more = { $count ->
    [one] { $count } more
   *[other] { $count } more
}
health-write = Write an article
health-topics = Topics without an article
# $days (Number): the days that were looked at
health-topics-about = { $days ->
    [one] Customers wrote about these at least three times in { $days } day, and no article is about them. Counted are conversations that a customer began; spam and machines are not.
   *[other] Customers wrote about these at least three times in { $days } days, and no article is about them. Counted are conversations that a customer began; spam and machines are not.
}
# $count (Number): conversations that customers began
health-contacts = { $count ->
    [one] { $count } contact
   *[other] { $count } contacts
}
health-searches = Searched and not found
# $days (Number): the days that were looked at
health-searches-about = { $days ->
    [one] Words that were looked for among the articles in { $days } day and are still in none. Names, numbers and addresses are not kept.
   *[other] Words that were looked for among the articles in { $days } days and are still in none. Names, numbers and addresses are not kept.
}
# $count (Number): how often it was looked for
health-searched = { $count ->
    [one] { $count } search
   *[other] { $count } searches
}
health-fault-stale = Translations that are behind
health-fault-stale-about = The text that they translate has changed since.
health-fault-in_review = Waiting for a review
health-fault-in_review-about = Somebody asked a colleague to look at these texts.
health-fault-review_due = To be looked at again
health-fault-review_due-about = The day that was set has come, or nothing has changed for a year.
health-fault-language_missing = Languages that customers write in
health-fault-language_missing-about = Readers see these articles, but not in languages that at least three customers wrote in during the last 90 days, or in the shop’s own.
health-fault-never_used = Never used
health-fault-never_used-about = Published for four weeks, in no answer, and no reader has said whether it helped.
health-effects = Before and after
health-effects-about = Contacts on the topic for 100 orders, 28 days before an article was first published and 28 days after. Many things change at once: this shows what happened, not why.
# $topic (String): name of the topic
health-effect-topic = Topic: { $topic }.
health-effect-early = Less than a week has passed: too early to say.
health-effect-none = Nothing was ordered in one of both spans, so nothing can be said.
# $day (String): a day, formatted
health-effect-since = First published: { $day }
health-effect-span = Span
health-effect-rate = For 100 orders
health-effect-contacts = Contacts
health-effect-orders = Orders
health-effect-before = 28 days before
# $days (Number): days that are over, at most 28
health-effect-after = { $days ->
    [one] { $days } day after
   *[other] { $days } days after
}
# $contacts (Number): conversations that customers began
# $orders (Number): orders in the same span
health-effect-of = { $contacts } contacts, { $orders } orders
health-answer-title = Turn an answer into an article
health-answer-make = Make a draft
# $language (String): name of the language
health-answer-about = A draft in { $language }. Read it once more: “…” stands where something was taken out.
health-answer-body = Text
health-removed = Taken out because it belongs to a person or an order
health-removed-none = Nothing in this answer was recognised as personal. Read it once more before you publish it.
health-removed-greeting = greeting
health-removed-closing = closing
health-removed-name = name
health-removed-mail = mail address
health-removed-phone = phone
health-removed-order = order
health-removed-tracking = number
health-removed-address = address
health-removed-link = link
health-uses = Used in answers
# $count (Number): how often
health-uses-texts = { $count ->
    [one] { $count } time as text
   *[other] { $count } times as text
}
# $count (Number): how often
health-uses-excerpts = { $count ->
    [one] { $count } time as excerpt
   *[other] { $count } times as excerpt
}
# $count (Number): how often
health-uses-links = { $count ->
    [one] { $count } time as link
   *[other] { $count } times as link
}
health-merged = A colleague has changed this text too. Both changes were brought together; the history shows each of them.
health-merged-seen = Seen
health-merge-head = Both changed the title or the summary
health-merge-both = Both changed this part
health-merge-mine = Mine
health-merge-theirs = Theirs
health-merge-one-after-other = Theirs, then mine
# $count (Number): lines of the text
health-merge-same = { $count ->
    [one] { $count } line is the same
   *[other] { $count } lines are the same
}
health-merge-only-mine = Only I changed this
health-merge-only-theirs = Only my colleague changed this
health-merge-gone = (removed)
health-merge-together = Keep it like this
# $count (Number): parts that two people changed
health-merge-open = { $count ->
    [one] { $count } part is still to be chosen
   *[other] { $count } parts are still to be chosen
}
