hints-title = 読みやすさ
hints-value = { $measure } { $value }
hints-easy = 読みやすい
hints-middle = やや注意が必要
hints-hard = 読みにくい
hints-short = 短すぎるため測れません。
hints-none = この言語（{ $language }）の公開された指標はありません。
hints-long = { $count ->
       *[other] 25 語を超える文が { $count } つあります
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
