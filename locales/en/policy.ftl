### The page on which the policy of returns is written, tried, read and compared.

# $count (Number): orders of which something came back
policy-says-past-returns =
    { $count ->
        [one] Only for customers who have sent something back before.
       *[other] Only for customers who have sent something back from { $count } orders or more.
    }
# $percent (String): of a hundred, without the sign
policy-says-past-rate = Only for customers who have sent something back from { $percent }% of their orders or more.
policy-says-itself = Approved without anybody looking at it.
# $count (Number): days that a parcel travels
policy-says-transit =
    { $count ->
        [one] Where no delivery is known, a parcel is held to travel for one day.
       *[other] Where no delivery is known, a parcel is held to travel for { $count } days.
    }
# $count (Number): days after the order
policy-says-from-order =
    { $count ->
        [one] Where no parcel is known, until one day after the order.
       *[other] Where no parcel is known, until { $count } days after the order.
    }
# $amount (String): with its currency
policy-says-usual-delivery = With a withdrawal, at most { $amount } of the delivery is repaid.
# $marks (String): how the articles are recognised
policy-says-final-sale = Final sale: { $marks }.
# $kind (String): goods from which nobody may withdraw
# $marks (String): how the articles are recognised
policy-says-exception = No withdrawal, because these are { $kind }: { $marks }.
# $language (String): its tag, such as de
# $text (String): what the shop has written
policy-says-own-text = In the shop’s own words ({ $language }): { $text }
policy-panel = Text, trial and versions of the policy
policy-panel-text = Text
policy-panel-try = Try it
policy-panel-versions = Versions
policy-copy-text = Copy as text
policy-copy-html = Copy as HTML
policy-copied = Copied
policy-unsaved = Not saved yet. Until then the version above holds.
# $version (String): number of the version
policy-stale = Somebody has saved version { $version } meanwhile. Your changes are still here: look at what changed, then discard them or save them on top.
# $version (String): number of the version
policy-saved = Version { $version } holds from now on.
# $count (Number): places in the draft that cannot be meant
policy-faults =
    { $count ->
        [one] One place has to be put right before saving.
       *[other] { $count } places have to be put right before saving.
    }
# $name (String): what stands there instead of a country
policy-fault-country = “{ $name }” is no country.
# $name (String): the country
policy-fault-twice = Another zone has { $name } already.
policy-fault-world = Another zone is the rest of the world already. Choose countries here.
policy-fault-amount = Amounts are not below zero, and shares are at most 100%.
policy-fault-range = The lower end is above the upper one.
policy-fault-empty = Choose at least one thing that the customer gets.
policy-fault-withdrawal = The law decides about the right to withdraw. Take it out here.
policy-zone-for = Parcels to
policy-zone-world = all countries that no other zone has
policy-countries-choose = Choose countries
# $zone (String): its name
policy-countries-title = Countries of “{ $zone }”
policy-countries-find = Find a country
policy-countries-none = No country is called that.
policy-countries-eea = European Economic Area
policy-countries-all = All countries
policy-countries-clear = None: the rest of the world
# $zone (String): the zone in which the country stands
policy-countries-elsewhere = in “{ $zone }”
policy-countries-done = Done
# $field (String): the field for the number
policy-zone-transit = A parcel usually travels { $field } days. This counts where no delivery is known.
# $field (String): the field for the amount
policy-zone-delivery = Our usual delivery costs { $field }. With a withdrawal, more than that is not repaid.
policy-zone-withdrawal-shop = When a consumer withdraws, we pay for the way back
policy-zone-withdrawal-customer = When a consumer withdraws, the customer pays for the way back
policy-when = This rule fits if all of this is true:
policy-when-always = This rule fits every voluntary return that no rule above has taken.
policy-if-add = Add a condition
# $condition (String): what it is about, such as “Price”
policy-if-remove = Remove the condition: { $condition }
policy-if-tracks = Under which right
policy-if-reasons = Reason
policy-if-states = Condition of the article, as the customer says
policy-if-price = Price of one piece
policy-if-quantity = Number of pieces
policy-if-past = Earlier returns
policy-if-rate = Share of orders sent back
policy-if-discount = Reduced or not
policy-if-final = Final sale or not
policy-if-articles = Certain articles
policy-if-stores = Shop in which it was ordered
# $from (String): the field for the lower end
# $to (String): the field for the upper end
policy-price = One piece costs from { $from } to { $to }
policy-price-from = Lower end of the price
policy-price-to = Upper end of the price
# $from (String): the field for the lower end
# $to (String): the field for the upper end
policy-quantity = From { $from } to { $to } pieces come back
policy-quantity-from = Fewest pieces
policy-quantity-to = Most pieces
# $field (String): the field for the number
policy-past = The customer has sent something back from { $field } orders or more before
# $field (String): the field for the share
policy-rate = The customer has sent something back from { $field } % of earlier orders or more
policy-discount-yes = The article is reduced
policy-discount-no = The article is at full price
policy-final-yes = The article is sold for good
policy-final-no = The article may be sent back in general
policy-marks-add = Add articles
policy-marks-find = Tag, collection, article number or words of the title
policy-marks-hint = Type something to choose by which mark the articles are known.
# $mark (String): what was typed or is on a product
policy-marks-tag = Tag or collection: { $mark }
# $mark (String): what was typed or is on a product
policy-marks-sku = Article number begins with: { $mark }
# $mark (String): what was typed or is on a product
policy-marks-title = The title has: { $mark }
# $mark (String): what is taken away
policy-marks-remove = Remove { $mark }
policy-then-yes = Then it may come back
policy-then-no = Then it may not come back
# $field (String): the field for the number
policy-window = It can be asked for until { $field } days after delivery
policy-window-label = Days after delivery
policy-window-open = Without an end
# $field (String): the field for the number
policy-transit = Where no delivery is known, a parcel counts as travelling for { $field } days
policy-transit-label = Days that a parcel travels
# $field (String): the field for the number
policy-from-order = Where no parcel is known, until { $field } days after the order
policy-from-order-label = Days after the order
policy-offers = The customer is offered, in this order:
policy-offer-add = Add an offer
# $offer (String): what the customer gets
policy-offer-earlier = Offer earlier: { $offer }
# $offer (String): what the customer gets
policy-offer-later = Offer later: { $offer }
# $offer (String): what the customer gets
policy-offer-remove = Do not offer: { $offer }
policy-offer-drag = Drag to change the order
# $offer (String): what the customer gets
policy-offer-own = Own time and fee: { $offer }
# $field (String): the field for the number; empty for the rule's own days
policy-offer-days = until { $field } days after delivery (empty: as above)
# $offer (String): what the customer gets
policy-offer-fee = Fee for: { $offer }
policy-fee-usual = the rule’s fee
policy-fee = Fee
policy-fee-none = no fee
policy-fee-flat = an amount for each return
policy-fee-percent = a part of the price
policy-fee-amount = Amount of the fee
policy-fee-share = Percent of the price
policy-fee-ours = Never where the shop is at fault.
policy-label-shop = We pay for the way back
policy-label-customer = The customer pays for the way back
# $field (String): the field for the amount
policy-keep = What is worth less than { $field } stays with the customer
policy-keep-label = Stays with the customer below
# $field (String): the field for the share
policy-bonus = Whoever takes a credit gets { $field } % on top
policy-bonus-label = Percent on top of a credit
policy-worth-all = whatever it is worth
policy-worth-from = from a value of
policy-exceptions = What nobody may withdraw from
policy-exceptions-about = The law takes these goods out of the right to withdraw. Switch on what you sell, and say how the articles are known.
policy-exception-perishable = Goods that spoil quickly
policy-exception-custom_made = Goods made to the customer’s wishes
policy-exception-unsealed = Hygiene goods, recordings and software, once unsealed
policy-exception-digital = Digital content, once begun
policy-final-sale = Final sale
policy-final-sale-about = Articles with one of these marks are sold for good, where a rule says so.
policy-own-texts = In your own words
policy-own-texts-about = Stands below what is made from the rules, in this language only.
policy-version-now = holds now
# $date (String): the day on which it was saved
# $name (String): who saved it
policy-version-made = Saved on { $date } by { $name }
policy-version-changes = What changed
# $version (String): its number
policy-version-restore = Begin again from version { $version }
policy-versions-none = No version is saved yet.
policy-changes-draft = What your draft changes
policy-changes-none = Nothing that matters is different.
policy-changes-everywhere = Everywhere
policy-changes-new = New:
policy-changes-gone = No longer:
policy-changes-order = The rules stand in another order.
# $order (String): number of the order
policy-try-title = What would the policy say about { $order }?
policy-try-ask = What would the policy say?
policy-try-about = Choose an order that there was and see which rule takes it. Nothing is changed.
policy-try-choose = Choose an order
policy-try-line = Article
policy-try-all = All articles of the order
policy-try-pieces = Pieces
policy-try-day = Asked on
policy-try-state = Condition
policy-try-state-unknown = Not said
policy-try-photo = A photo is there
policy-try-by-draft = By the draft
# $version (String): the version that held when the order was placed
policy-try-by-version = By version { $version }
policy-try-by-law = The law decides
policy-try-by-nobody = No rule decides
# $rule (String): its name
policy-try-by-rule = Rule: { $rule }
# $date (String): the last day to ask
policy-try-until = Last day: { $date }
policy-try-for-agent = To you
policy-try-for-customer = To the customer
policy-copy = Copy
policy-write = Into the answer
policy-if-empty = Nothing is chosen yet, so it has no effect.
policy-currency = Amounts are in
policy-zone-transit-label = Say how long a parcel usually travels
policy-zone-delivery-label = Cost of our usual delivery
policy-offer-terms = Time and fee
