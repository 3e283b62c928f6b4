site-title = مركز مساعدة { $shop }
site-lead = كيف يمكننا مساعدتك؟
site-home = الصفحة الرئيسية للمساعدة
site-skip = الانتقال إلى المحتوى
site-search = البحث في المساعدة
site-search-results = نتائج البحث
site-search-none = لا توجد نتائج. جرّب كلمة أخرى أو راسلنا.
site-language = اللغة
site-own-name = العربية
site-fallback = لم تُترجَم هذه المقالة بعد. تُعرَض بهذه اللغة: { $language }
site-articles =
    { $count ->
        [zero] لا مقالات
        [one] مقالة واحدة
        [two] مقالتان
        [few] { $count } مقالات
        [many] { $count } مقالة
       *[other] { $count } مقالة
    }
site-updated = آخر تحديث: { $date }
site-contents = في هذه الصفحة
site-related = مقالات ذات صلة
site-helped = هل كان هذا مفيدًا؟
site-helped-yes = نعم، بالبريد الإلكتروني
site-helped-no = لا، بالبريد الإلكتروني
site-helped-subject-yes = مفيد: { $title }
site-helped-subject-no = غير مفيد: { $title }
site-helped-body = ما الذي ينقص؟ يُرجى ترك السطر أدناه كما هو.
site-contact = اتصل بنا
site-contact-lead = أخبرنا بالأمر؛ رقم الطلب يساعدنا على الوصول إلى التفاصيل بسرعة.
site-contact-email = البريد الإلكتروني
site-contact-phone = الهاتف
site-contact-address = العنوان
site-contact-hours = ساعات العمل
site-callout-note = ملاحظة
site-callout-tip = نصيحة
site-callout-important = مهم
site-callout-warning = تنبيه
site-callout-caution = تحذير
site-product-view = عرض في المتجر
site-video-elsewhere = المشاهدة على { $host }
site-video-captions = نص الترجمة
site-video-transcript = ما يُقال في الفيديو
site-scan = القراءة على الإنترنت
site-missing = هذه الصفحة غير موجودة
site-withdrawal-mail = العدول بالبريد الإلكتروني
