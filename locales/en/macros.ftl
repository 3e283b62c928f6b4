### Texts of the room macros, read by agents. A macro is a canned reply: a text in several languages and what it does.

macros-title = Macros
macros-command-go = Go to the macros
macros-command-pick = Insert a macro
macros-picker =
    .label = Insert a macro
    .placeholder = Title of a macro, in any language
macros-picker-close =
    .label = Close
macros-picker-empty = No title contains these words.
macros-picker-insert = Insert
macros-picker-manage = All macros
macros-empty = Macros are texts that you write once and use often, in the language of each customer.
# Adds twelve ready-made macros in ten languages.
macros-add-starters = Add starter macros
macros-preview =
    .label = What the customer would read
macros-variants =
    .label = Texts of this macro
macros-formality-neutral = neutral
macros-formality-formal = formal
macros-formality-informal = informal
# Stands above the preview when the customer's language has no text.
# $wanted (String): name of the customer's language, such as Turkish
# $language (String): name of the text's language
macros-choice-other = No text in { $wanted }: this one is in { $language }.
# $language (String): name of the text's language
macros-choice-unknown = The customer’s language is not known: this text is in { $language }.
macros-choice-differs = The form of address in this text is not the one for this customer.
macros-choice-undecided = Nobody has decided yet how to address this customer.
macros-choice-channel = Written for another kind of channel.
macros-choice-stale = Older than the text it was translated from.
# $count (Number): how many values are missing in the text
macros-gaps = { $count ->
        [one] { $count } gap to fill in before sending
       *[other] { $count } gaps to fill in before sending
    }
# Stands beside the button that cannot send yet.
# $names (String): names of the gaps
macros-missing-gaps = Fill in the gaps: { $names }
# $hours (Number): whole hours
macros-action-snooze-hours = { $hours ->
        [one] Snooze for { $hours } hour
       *[other] Snooze for { $hours } hours
    }
macros-status-open = Open
macros-status-pending = Wait for the customer
macros-status-closed = Close
macros-assign-me = Assign to me
macros-assign-nobody = Assign to nobody
macros-assign-agent = Assign to a colleague
# $title (String): title of the macro
macros-done-applied = Macro “{ $title }” applied
# $count (Number): how many macros were added or changed
macros-done-imported = { $count ->
        [one] { $count } macro added or changed
       *[other] { $count } macros added or changed
    }
# $title (String): title of the macro
macros-done-archived = Macro “{ $title }” archived
macros-new = New macro
macros-import = Import
macros-export = Export
macros-archived = Archived
macros-archive = Archive
macros-restore = Restore
# $count (Number): in how many languages it has texts
macros-row-languages = { $count ->
        [one] { $count } language
       *[other] { $count } languages
    }
# $count (Number): how many languages it lacks that other macros have
macros-row-missing = { $count ->
        [one] { $count } missing
       *[other] { $count } missing
    }
macros-row-stale = out of date
# $count (Number): how often it was used
macros-row-used = { $count ->
        [one] used { $count } time
       *[other] used { $count } times
    }
macros-choose = Choose a macro to read or change it.
macros-titles = Titles
macros-folder = Folder
macros-actions = What it does
macros-field-status = Status
macros-field-assign = Assign
macros-field-priority = Priority
macros-field-add-tags = Add tags
macros-field-remove-tags = Remove tags
macros-field-snooze = Snooze, in hours
macros-unchanged = Leave as it is
macros-field-language = Language
macros-field-channel = Channel
macros-field-formality = Form of address
macros-field-subject = Subject
macros-field-text = Text
macros-channel-mail = Mail
macros-channel-chat = Chat
macros-text-add = Add a text
macros-variable-insert = Insert a variable
macros-save = Save
macros-saved = Saved
macros-text-delete = Delete this text
macros-source = source
macros-stale-hint = The source has changed since this text was written.
macros-still-right = Still right
macros-minor = Small correction: translations stay up to date
macros-preview-for = Preview for
macros-preview-none = There is no conversation to preview with yet.
macros-shop-title = How the shop addresses its customers
macros-shop-undecided = not decided
