settings-title = الإعدادات
settings-nav =
    .label = أقسام الإعدادات
settings-group-you = أنت
settings-group-team = الفريق
settings-group-mail = البريد
settings-group-shop = المتجر
settings-saved = تم الحفظ
settings-channels-title = صناديق البريد
settings-me-title = أنت ومتجرك
settings-me-name = اسمك
settings-me-shop = اسم المتجر
settings-me-shop-hint = يظهر الاسمان للعملاء في خانة المرسل.
settings-me-returns = عنوان المرتجعات
settings-me-returns-hint = يرد في رسائل المرتجعات. اكتبه كما يُكتب على الطرد.
settings-me-signature = التوقيع
settings-me-signature-hint = يظهر أسفل كل ما ترسله.
settings-me-language = لغة الواجهة
settings-work-title = الإرسال والإشعارات
settings-work-undo = مهلة إلغاء الإرسال
settings-work-undo-seconds =
    { $count ->
        [0] يُرسل فورًا
        [zero] يُرسل فورًا
        [one] ثانية واحدة
        [two] ثانيتان
        [few] { $count } ثوانٍ
        [many] { $count } ثانية
       *[other] { $count } ثانية
    }
settings-work-notifications = الإشعار بالبريد الجديد من العملاء
settings-work-quiet = ساعات الهدوء
settings-work-quiet-from =
    .label = بداية ساعات الهدوء
settings-work-quiet-until =
    .label = نهاية ساعات الهدوء
settings-look-title = المظهر
settings-look-theme = الألوان
settings-look-theme-system = حسب النظام
settings-look-theme-light = فاتح
settings-look-theme-dark = داكن
settings-look-theme-contrast = تباين عالٍ
settings-look-density = ارتفاع الصفوف
settings-look-density-comfortable = مريح
settings-look-density-compact = مضغوط
settings-topics-title = المواضيع
settings-people-title = الفريق
settings-people-me = أنت
settings-people-owner = صاحب المتجر
settings-people-name = اسم زميل أو زميلة
settings-people-add = إضافة
settings-data-title = البيانات والأمان
settings-data-place = كل شيء محفوظ ومشفَّر في { $directory }. الإصدار: Comptoir { $version }.
settings-data-code-kept = تم حفظ رمز استرداد مكتب الدعم هذا، ولن يُعرض مرة أخرى.
settings-data-backup = إنشاء نسخة احتياطية الآن
settings-data-check = فحص البيانات
settings-data-import = استيراد البريد
settings-data-sample-remove = إزالة المتجر التجريبي
settings-data-sample-gone = أُزيل المتجر التجريبي بالكامل.
settings-data-working = لحظة من فضلك
settings-data-backed-up = أُنشئت النسخة الاحتياطية وفُحصت: { $path }، { $size }
settings-data-sound = كل البيانات سليمة.
settings-data-damaged = هناك بيانات تالفة: { $verdict }. استعد أحدث نسخة احتياطية.
settings-import-kind =
    .label = نوع البريد
settings-import-kind-mbox = ملف mbox
settings-import-kind-maildir = مجلد Maildir
settings-import-kind-eml = رسالة ‎.eml
settings-import-path =
    .label = مسار الملف أو المجلد
    .placeholder = /home/…/mail.mbox
settings-import-hint = انسخ المسار من مدير الملفات. يُقرأ الملف فقط ولا يُغيَّر أبدًا.
settings-import-start = استيراد
settings-import-working = جارٍ قراءة البريد
settings-import-stopped = أُوقف الاستيراد. ما قُرئ محفوظ:
settings-import-done =
    { $count ->
        [zero] لم تُقرأ أي رسالة جديدة؛ موجودة من قبل: { $duplicates }، تعذرت قراءتها: { $unreadable }.
        [one] قُرئت رسالة واحدة؛ موجودة من قبل: { $duplicates }، تعذرت قراءتها: { $unreadable }.
        [two] قُرئت رسالتان؛ موجودة من قبل: { $duplicates }، تعذرت قراءتها: { $unreadable }.
        [few] قُرئت { $count } رسائل؛ موجودة من قبل: { $duplicates }، تعذرت قراءتها: { $unreadable }.
        [many] قُرئت { $count } رسالة؛ موجودة من قبل: { $duplicates }، تعذرت قراءتها: { $unreadable }.
       *[other] قُرئت { $count } رسالة؛ موجودة من قبل: { $duplicates }، تعذرت قراءتها: { $unreadable }.
    }
settings-recovery-text = يفتح هذا الرمز مكتب الدعم إذا فُقدت سلسلة مفاتيح هذا الحاسوب. وإذا فُقد الاثنان معًا فلن يستطيع أحد قراءة بريدك مرة أخرى، ولا حتى نحن.
settings-recovery-show = عرض الرمز
settings-recovery-copy = نسخ
settings-recovery-copied = تم النسخ
settings-recovery-print = طباعة
settings-recovery-kept = تم حفظه

## أين يُحفظ مفتاح المكتب

settings-key-in-keychain = مفتاح مكتب الدعم هذا محفوظ في سلسلة مفاتيح هذا الحاسوب.
settings-key-in-passphrase = مفتاح مكتب الدعم هذا محمي بعبارة المرور.
settings-key-in-file = مفتاح مكتب الدعم هذا محفوظ في ملف: كل من يستطيع قراءة مجلده يستطيع قراءة بريد عملائك.
settings-key-named = يُحدَّد مفتاح مكتب الدعم هذا عند كل تشغيل.
settings-key-set-passphrase = تعيين عبارة مرور
settings-key-change-passphrase = تغيير عبارة المرور
settings-key-to-keychain = نقل المفتاح إلى سلسلة المفاتيح
settings-key-to-file = حفظ المفتاح في ملف
settings-key-cancel = إبقاؤه كما هو
settings-key-moved = تم. يسري ذلك ابتداءً من التشغيل التالي.
settings-cultures-title = الثقافات
