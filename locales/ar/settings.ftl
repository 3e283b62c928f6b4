settings-title = الإعدادات
settings-nav =
    .label = أقسام الإعدادات
settings-saved = تم الحفظ
settings-channels-title = صناديق البريد
settings-me-title = أنت ومتجرك
settings-me-name = اسمك
settings-me-shop = اسم المتجر
settings-me-shop-hint = يرى العملاء كليهما كمرسل.
settings-me-signature = التوقيع
settings-me-signature-hint = يظهر أسفل كل ما ترسله.
settings-me-language = لغة الواجهة
settings-work-title = الإرسال والإشعارات
settings-work-undo = مهلة سحب ما أُرسل
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
    .label = الهدوء من
settings-work-quiet-until =
    .label = الهدوء حتى
settings-look-title = المظهر
settings-look-theme = الألوان
settings-look-theme-system = كالنظام
settings-look-theme-light = فاتح
settings-look-theme-dark = داكن
settings-look-theme-contrast = تباين عالٍ
settings-look-density = ارتفاع الصفوف
settings-look-density-comfortable = مريح
settings-look-density-compact = مضغوط
settings-people-title = الأشخاص
settings-people-me = أنت
settings-people-owner = المالك
settings-people-name = اسم زميل أو زميلة
settings-people-add = إضافة
settings-data-title = البيانات والأمان
settings-data-place = كل شيء محفوظ ومشفَّر في { $directory }. Comptoir { $version }.
settings-data-code-kept = لقد حفظت رمز استرداد هذا المكتب. لن يُعرض مرة أخرى.
settings-data-backup = إنشاء نسخة احتياطية الآن
settings-data-check = فحص البيانات
settings-data-import = استيراد بريد
settings-data-sample-remove = إزالة المتجر التجريبي
settings-data-sample-gone = اختفى المتجر التجريبي من دون أثر.
settings-data-working = لحظة واحدة
settings-data-backed-up = أُنشئت النسخة وفُحصت: { $path }، { $size }
settings-data-sound = كل البيانات سليمة.
settings-data-damaged = هناك تلف: { $verdict }. استعد أحدث نسخة احتياطية.
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
settings-import-done =
    { $count ->
        [zero] لم تُقرأ رسائل، الموجودة من قبل: { $duplicates }، غير القابلة للقراءة: { $unreadable }.
        [one] قُرئت رسالة واحدة، الموجودة من قبل: { $duplicates }، غير القابلة للقراءة: { $unreadable }.
        [two] قُرئت رسالتان، الموجودة من قبل: { $duplicates }، غير القابلة للقراءة: { $unreadable }.
        [few] قُرئت { $count } رسائل، الموجودة من قبل: { $duplicates }، غير القابلة للقراءة: { $unreadable }.
        [many] قُرئت { $count } رسالة، الموجودة من قبل: { $duplicates }، غير القابلة للقراءة: { $unreadable }.
       *[other] قُرئت { $count } رسالة، الموجودة من قبل: { $duplicates }، غير القابلة للقراءة: { $unreadable }.
    }
settings-recovery-text = يفتح هذا الرمز المكتب إذا فُقدت سلسلة مفاتيح هذا الحاسوب. من دونهما معًا لن يستطيع أحد قراءة بريدك مرة أخرى، ولا حتى نحن.
settings-recovery-show = عرض الرمز
settings-recovery-copy = نسخ
settings-recovery-copied = نُسخ
settings-recovery-print = طباعة
settings-recovery-kept = لقد حفظته
