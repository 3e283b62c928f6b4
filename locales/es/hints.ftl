hints-title = Legibilidad
hints-value = { $measure } { $value }
hints-easy = fácil de leer
hints-middle = pide algo de atención
hints-hard = difícil de leer
hints-short = El texto es demasiado corto para medirlo.
hints-none = Comptoir no conoce ninguna medida publicada para este idioma: { $language }.
hints-long = { $count ->
        [one] { $count } frase tiene más de 25 palabras
       *[other] { $count } frases tienen más de 25 palabras
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
