### صور المقالات وملفاتها، والصفحة قبل نشرها.

pictures-insert = صورة أو ملف
pictures-alt = ما تُظهره الصورة
pictures-alt-hint = صِفها لمن لا يرى الصورة
pictures-lost = الملف { $name } ليس ضمن ملفات هذه المقالة. أعده أو أخرجه من النص.
pictures-take-out = إخراج الصورة من النص
pictures-without-alt =
    { $count ->
        [zero] لكل صورة وصف.
        [one] صورة واحدة بلا وصف بعد. النشر يحتاج إليه: ماذا تُظهر؟
        [two] صورتان بلا وصف بعد. النشر يحتاج إليه: ماذا تُظهران؟
        [few] { $count } صور بلا وصف بعد. النشر يحتاج إليه: ماذا تُظهر؟
        [many] { $count } صورة بلا وصف بعد. النشر يحتاج إليه: ماذا تُظهر؟
       *[other] { $count } صورة بلا وصف بعد. النشر يحتاج إليه: ماذا تُظهر؟
    }
pictures-files = الصور والملفات
pictures-unused = ليس في النص
pictures-put = وضع { $name } في النص
pictures-own = ملف { $name } آخر للغة { $language }
pictures-save = حفظ { $name }
pictures-remove = إخراج { $name } من المقالة
pictures-told-removed = أُخرج { $name }
pictures-told-added = أُضيف { $name }
pictures-adding = جارٍ الإضافة…
pictures-preview = معاينة
pictures-preview-title = كما سيراها القرّاء
pictures-preview-close = إغلاق
pictures-preview-width = العرض
pictures-preview-phone = هاتف
pictures-preview-wide = حاسوب
pictures-preview-ground = الألوان
pictures-preview-light = فاتح
pictures-preview-dark = داكن
pictures-preview-page = صفحة موقع المساعدة: { $title }
pictures-left-out =
    { $count ->
        [zero] تصل كل الصور والملفات إلى هذا المكان.
        [one] صورة واحدة أو ملف واحد لا يصل إلى هذا المكان. تذكر الصفحة هناك ما تُظهره الصورة.
        [two] صورتان أو ملفان لا يصلان إلى هذا المكان. تذكر الصفحات هناك ما تُظهره الصور.
        [few] { $count } صور وملفات لا تصل إلى هذا المكان. تذكر الصفحات هناك ما تُظهره الصور.
        [many] { $count } صورة وملفًا لا تصل إلى هذا المكان. تذكر الصفحات هناك ما تُظهره الصور.
       *[other] { $count } صورة وملف لا تصل إلى هذا المكان. تذكر الصفحات هناك ما تُظهره الصور.
    }
