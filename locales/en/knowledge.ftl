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
knowledge-editor-hint = Write the answer. Start a line with # for a heading or - for a list.
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
knowledge-tool-link = Link
knowledge-tool-link-address = Address of the link
knowledge-tool-link-set = Set link
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
