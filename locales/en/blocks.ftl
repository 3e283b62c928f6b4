### Texts that are kept once and stand in several articles.

blocks-title = Shared texts
blocks-about = A shared text is kept once and stands in several articles. Change it here, and all of them say the new words after the next publishing of the help site.
blocks-back = Back to the articles
blocks-new = New shared text
# The shop’s own rules for returns, written out as a text.
blocks-policy = Return policy
blocks-policy-about = Comptoir writes this text from the shop’s return rules, in the language of each article.
blocks-policy-go = Change the return rules
# $count (Number): how many articles
blocks-where = { $count ->
        [0] Stands in no article yet
        [one] Stands in { $count } article
       *[other] Stands in { $count } articles
    }
blocks-edit = Change
blocks-remove = Remove
# $name (String): name of the shared text
blocks-remove-title = Remove “{ $name }”?
# $count (Number): how many articles
blocks-remove-about = { $count ->
        [0] It stands in no article.
        [one] { $count } article then says nothing in its place.
       *[other] { $count } articles then say nothing in its place.
    }
blocks-name = Name
blocks-language = Language
# $language (String): name of a language
blocks-text = Text in { $language }
blocks-save = Save shared text
# Stands above a shared text inside of an article.
blocks-label = Shared text
# $key (String): by which the article names the text
blocks-gone = The shared text “{ $key }” does not exist. Readers see nothing here.
# $language (String): name of a language
blocks-other = Readers see this in { $language }: it has no text in the language of the article.
# $names (String): keys of shared texts, as a list
blocks-dead = Readers see nothing in the place of: { $names }. These shared texts do not exist.
blocks-none = No shared text is called that.
blocks-open = Go to the shared texts
