hints-title = سهولة القراءة
hints-value = { $measure } { $value }
hints-easy = سهل القراءة
hints-middle = يتطلب بعض الانتباه
hints-hard = صعب القراءة
hints-short = النص أقصر من أن يُقاس.
hints-none = لا يعرف Comptoir مقياسًا منشورًا لهذه اللغة: { $language }.
hints-long = { $count ->
        [zero] لا جمل أطول من 25 كلمة
        [one] جملة واحدة أطول من 25 كلمة
        [two] جملتان أطول من 25 كلمة
        [few] { $count } جمل أطول من 25 كلمة
        [many] { $count } جملة أطول من 25 كلمة
       *[other] { $count } جملة أطول من 25 كلمة
    }
hints-measure-lix = LIX
hints-measure-gulpease = Gulpease
hints-measure-atesman = Ateşman
