hints-title = Legibilidade
hints-value = { $measure } { $value }
hints-easy = fácil de ler
hints-middle = pede alguma atenção
hints-hard = difícil de ler
hints-short = O texto é curto demais para ser medido.
hints-none = O Comptoir não conhece nenhuma medida publicada para este idioma: { $language }.
hints-long = { $count ->
        [one] { $count } frase tem mais de 25 palavras
       *[other] { $count } frases têm mais de 25 palavras
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
