### Returns: what comes back, and why the policy says what it says.

# Why the policy decides as it does, told to the agent sentence by sentence.
# $zone (String): name of the zone
# $rule (String): name of the rule
returns-why-rule = The rule “{ $rule }” of the zone “{ $zone }” decides.
# $date (String): the last day, already formatted
# $from (String): delivery, shipping or order: from what it was counted
returns-why-until =
    { $from ->
        [delivery] In time: the last day is { $date }, counted from delivery.
        [shipping] In time: the last day is { $date }, counted from shipping, because no delivery is known.
       *[order] In time: the last day is { $date }, counted from the order, because no parcel is known.
    }
returns-why-no-end = There is no time limit.
# $date (String): the last day, already formatted
returns-why-late = Too late: the last day was { $date }.
returns-why-excluded = The rule takes this article out of returns.
# $country (String): two letters, such as NL
returns-why-no-zone = No zone of the policy covers { $country }. You decide.
returns-why-no-rule = No rule of the policy fits. You decide.
# $rule (String): name of the rule
returns-why-other-currency = The rule “{ $rule }” names an amount in another currency than the order has. You decide.
returns-why-condition-unknown = A rule depends on the condition of the article, and nobody knows it yet. Ask the customer.
returns-why-ours-to-check = The shop may have to answer for this by law, so no rule refuses it alone. You decide.
# $amount (String): already formatted
returns-why-fee = A fee of { $amount } is deducted.
returns-why-fee-waived = The rule’s fee is not taken here.
returns-why-label-shop = The shop pays for the way back.
returns-why-label-customer = The customer pays for the way back.
returns-why-photo = A photo is needed first.
returns-why-review = Somebody has to look at it before it is approved.
returns-why-keep-it = It is worth so little that the customer keeps it.
# $percent (String): already formatted, without its sign
returns-why-bonus = A credit gets { $percent }% on top.
# $date (String): the last day, already formatted
returns-why-withdrawal = Withdrawn in time: the last day is { $date }. The law decides, not the policy.
returns-why-withdrawal-early = Withdrawn before everything has arrived, which is in time. The law decides, not the policy.
# $date (String): the last day, already formatted
returns-why-withdrawal-late = The right to withdraw ended on { $date }.
# $date (String): the last day as far as it is known, already formatted
# $country (String): two letters, such as NL
returns-why-withdrawal-holidays = The right to withdraw ended on { $date }, or a little later: the holidays of { $country } are not known here. You decide.
# $kind (String): perishable, custom_made, unsealed or digital
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] The law gives no right to withdraw: the article spoils quickly.
        [custom_made] The law gives no right to withdraw: the article was made to the customer’s wishes.
        [unsealed] The law gives no right to withdraw: the seal is broken.
       *[digital] The law gives no right to withdraw: the digital content has begun.
    }
# $kind (String): unsealed or digital
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] Whether the seal is broken decides, and nobody knows it yet. Ask the customer.
       *[digital] Whether the digital content has begun decides, and nobody knows it yet. You decide.
    }
# $country (String): two letters, such as US
returns-why-withdrawal-elsewhere = No right to withdraw is known for { $country }. Judge it as a return by your own policy, or decide yourself.
# $amount (String): already formatted
returns-why-delivery = The whole order comes back: { $amount } for delivery is repaid too.
# Names that the ready-made policies give to their rules and zones. The shop may change them.
returns-default-rule-ours = Our mistake
returns-default-rule-guarantee = Guarantee and transport damage
returns-default-rule-final-sale = Final sale
returns-default-rule-unopened = Unopened
returns-default-rule-reduced = Reduced articles
returns-default-rule-rest = Everything else
returns-default-zone-eu = European Economic Area
returns-default-zone-uk = United Kingdom
returns-default-zone-us = United States
returns-default-zone-rest = Rest of the world
# Names of the ready-made policies.
returns-default-eu-shop = Shop in the EU
returns-default-uk-shop = Shop in the United Kingdom
returns-default-us-shop = Shop in the United States
returns-default-strict = Strict
returns-default-generous = Generous

# What is read from letters. Beside a letter that declares a withdrawal.
returns-notice-recognised = This letter reads like a withdrawal from the contract. The law gives deadlines: acknowledge it and decide soon.
# Beside the text for the shop’s page: what this program cannot do.
returns-notice-computer-off = Comptoir runs on a computer of yours. While that is switched off or asleep, it acknowledges nothing; the page on which customers withdraw has to send its acknowledgement from your shop.
returns-notice-no-advice = This is help with reading and counting, and no legal advice. Ask a lawyer or your chamber of commerce where it matters.
returns-notice-page = Text for the page “withdraw from contract”
