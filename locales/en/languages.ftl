### Languages at work: in which language and form of address an answer is written, and how that was decided.

languages-command-formality = Switch the form of address of the draft
languages-command-draft = Change the language of the draft
languages-command-customer = Language of the customer
languages-command-speaker = Assign to somebody who speaks the language
languages-source-person = set by hand
languages-source-storefront-customer = from the shop account
languages-source-storefront-order = from the order
languages-source-detected = recognised from the text
languages-source-declared = stated in the message
languages-source-domain = from the email address
languages-source-shop = the shop’s default
# $language (String): language of the draft
# $expected (String): language in which the customer expects the answer
# $source (String): how that was decided, such as “recognised from the text”
languages-draft =
    .label = Written in { $language }. Expected: { $expected }, { $source }
languages-draft-menu =
    .label = Language of this draft
    .placeholder = Find a language
languages-draft-expected = expected
# $form (String): how the language calls the form, such as “Sie”, or “not decided”
languages-formality =
    .label = Form of address: { $form }
languages-formality-menu =
    .label = Form of address in this draft
languages-formality-open = not decided
languages-formality-formal = formal
languages-formality-informal = informal
# $form (String): how the language calls the form, such as “Sie”
languages-formality-said = This draft now uses { $form }
# $found (String): language that the draft seems to be written in
# $expected (String): language in which it should be
languages-hint-other = This looks like { $found }. Expected: { $expected }.
# $found (String): language that the draft seems to be written in
languages-hint-keep = Keep { $found }
# $form (String): the formal form, such as “Sie”
# $words (String): words of the draft that are informal
languages-hint-formal = { $form } is expected, but the text says: { $words }
# $form (String): the informal form, such as “du”
# $words (String): words of the draft that are formal
languages-hint-informal = { $form } is expected, but the text says: { $words }
# $formal (String): formal words of the draft
# $informal (String): informal words of the draft
languages-hint-mixed = Two forms of address are mixed: { $formal } and { $informal }
languages-choose =
    .label = Language of this customer
    .placeholder = Find a language or a form of address
# $language (String): the language now
# $source (String): how it was decided
languages-choose-now = Now: { $language }, { $source }
languages-choose-formality = Form of address
languages-choose-languages = Languages
languages-forget = Detect automatically again
languages-close = Close
# $language (String): language of the customer
languages-nobody = Nobody here speaks { $language }
# $name (String): a colleague
# $language (String): language of the customer
languages-speaker = { $name } speaks { $language }: assign
languages-view-nobody = Nobody speaks it
