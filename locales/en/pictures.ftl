### Pictures and files of articles, and the page before it is published.

pictures-insert = Picture or file
pictures-alt = What the picture shows
pictures-alt-hint = Say it for people who do not see the picture
# $name (String): the name of a file
pictures-lost = { $name } is not among the files of this article. Put it back, or take it out of the text.
pictures-take-out = Take the picture out of the text
# $count (Number): pictures in the text
pictures-without-alt =
    { $count ->
        [one] One picture has no description yet. Publishing needs one: what does it show?
       *[other] { $count } pictures have no description yet. Publishing needs them: what do they show?
    }
pictures-files = Pictures and files
pictures-unused = Not in the text
# $name (String): the name of a file
pictures-put = Put { $name } into the text
# $name (String): the name of a file
# $language (String): the name of a language
pictures-own = Another { $name } for { $language }
# $name (String): the name of a file
pictures-save = Save { $name }
# $name (String): the name of a file
pictures-remove = Take { $name } out of the article
# $name (String): the name of a file
pictures-told-removed = { $name } taken out
# $name (String): the name of a file
pictures-told-added = { $name } added
pictures-adding = Adding …
pictures-preview = Preview
pictures-preview-title = As readers will see it
pictures-preview-close = Close
pictures-preview-width = Width
pictures-preview-phone = Phone
pictures-preview-wide = Computer
pictures-preview-ground = Colours
pictures-preview-light = Light
pictures-preview-dark = Dark
# $title (String): the title of an article
pictures-preview-page = Page of the help site: { $title }
# $count (Number): pictures and files
pictures-left-out =
    { $count ->
        [one] 1 picture or file does not come to this place. The page says there what the picture shows.
       *[other] { $count } pictures and files do not come to this place. The pages say there what the pictures show.
    }
