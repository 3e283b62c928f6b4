### Hints beside a text that is being written.

hints-title = Readability
# $measure (String): name of the measure, such as LIX
# $value (Number): what it says
hints-value = { $measure } { $value }
hints-easy = easy to read
hints-middle = takes some attention
hints-hard = hard to read
hints-short = The text is too short to be measured.
# $language (String): name of a language
hints-none = Comptoir knows no published measure for this language: { $language }.
# $count (Number): how many sentences
hints-long = { $count ->
        [one] { $count } sentence has more than 25 words
       *[other] { $count } sentences have more than 25 words
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
