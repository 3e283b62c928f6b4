hints-title = Okunabilirlik
hints-value = { $measure } { $value }
hints-easy = kolay okunur
hints-middle = biraz dikkat ister
hints-hard = zor okunur
hints-short = Metin ölçülemeyecek kadar kısa.
hints-none = Comptoir bu dil için yayımlanmış bir ölçü bilmiyor: { $language }.
hints-long = { $count ->
        [one] { $count } cümle 25 sözcükten uzun
       *[other] { $count } cümle 25 sözcükten uzun
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
