hints-title = Leggibilità
hints-value = { $measure } { $value }
hints-easy = facile da leggere
hints-middle = richiede un po’ di attenzione
hints-hard = difficile da leggere
hints-short = Il testo è troppo breve per misurarlo.
hints-none = Comptoir non conosce una misura pubblicata per questa lingua: { $language }.
hints-long = { $count ->
        [one] { $count } frase ha più di 25 parole
       *[other] { $count } frasi hanno più di 25 parole
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
