hints-title = Czytelność
hints-value = { $measure } { $value }
hints-easy = łatwy w czytaniu
hints-middle = wymaga nieco uwagi
hints-hard = trudny w czytaniu
hints-short = Tekst jest za krótki, aby go zmierzyć.
hints-none = Comptoir nie zna opublikowanej miary dla tego języka: { $language }.
hints-long = { $count ->
        [one] { $count } zdanie ma ponad 25 słów
        [few] { $count } zdania mają ponad 25 słów
        [many] { $count } zdań ma ponad 25 słów
       *[other] { $count } zdania ma ponad 25 słów
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
