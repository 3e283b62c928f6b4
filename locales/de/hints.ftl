hints-title = Lesbarkeit
hints-value = { $measure } { $value }
hints-easy = leicht zu lesen
hints-middle = verlangt etwas Aufmerksamkeit
hints-hard = schwer zu lesen
hints-short = Der Text ist zu kurz, um ihn zu messen.
hints-none = Für diese Sprache kennt Comptoir kein veröffentlichtes Maß: { $language }.
hints-long = { $count ->
        [one] { $count } Satz hat mehr als 25 Wörter
       *[other] { $count } Sätze haben mehr als 25 Wörter
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
