macros-title = الردود الجاهزة
macros-command-go = الانتقال إلى الردود الجاهزة
macros-command-pick = إدراج رد جاهز
macros-picker =
    .label = إدراج رد جاهز
    .placeholder = عنوان رد جاهز بأي لغة
macros-picker-close =
    .label = إغلاق
macros-picker-empty = لا يوجد عنوان يحتوي على هذه الكلمات.
macros-picker-insert = إدراج
macros-picker-manage = كل الردود الجاهزة
macros-empty = الردود الجاهزة نصوص تُكتب مرة واحدة وتُستخدم كثيرًا، بلغة كل عميل.
macros-add-starters = إضافة ردود جاهزة للبداية
macros-preview =
    .label = ما سيقرؤه العميل
macros-variants =
    .label = نصوص هذا الرد
macros-formality-neutral = محايد
macros-formality-formal = رسمي
macros-formality-informal = ودّي
macros-choice-other = لا يوجد نص بهذه اللغة: { $wanted }. لغة هذا النص: { $language }.
macros-choice-unknown = لغة العميل غير معروفة. لغة هذا النص: { $language }.
macros-choice-differs = صيغة المخاطبة في هذا النص ليست صيغة هذا العميل.
macros-choice-undecided = لم تُحدَّد بعد صيغة مخاطبة هذا العميل.
macros-choice-channel = كُتب لنوع آخر من القنوات.
macros-choice-stale = أقدم من النص الذي تُرجم عنه.
macros-gaps = { $count ->
        [zero] لا فراغات لملئها قبل الإرسال
        [one] فراغ واحد يجب ملؤه قبل الإرسال
        [two] فراغان يجب ملؤهما قبل الإرسال
        [few] { $count } فراغات يجب ملؤها قبل الإرسال
        [many] { $count } فراغًا يجب ملؤه قبل الإرسال
       *[other] { $count } فراغ يجب ملؤه قبل الإرسال
    }
macros-missing-gaps = املأ الفراغات: { $names }
macros-action-snooze-hours = { $hours ->
        [zero] تأجيل { $hours } ساعة
        [one] تأجيل ساعة واحدة
        [two] تأجيل ساعتين
        [few] تأجيل { $hours } ساعات
        [many] تأجيل { $hours } ساعة
       *[other] تأجيل { $hours } ساعة
    }
macros-status-open = فتح
macros-status-pending = انتظار العميل
macros-status-closed = إغلاق
macros-assign-me = إسناد إليّ
macros-assign-nobody = عدم الإسناد إلى أحد
macros-assign-agent = إسناد إلى أحد الزملاء
macros-done-applied = طُبّق الرد الجاهز «{ $title }»
macros-done-imported = { $count ->
        [zero] لم تُضف أي ردود جاهزة أو تُعدّل
        [one] أُضيف رد جاهز واحد أو عُدّل
        [two] أُضيف ردان جاهزان أو عُدّلا
        [few] أُضيفت { $count } ردود جاهزة أو عُدّلت
        [many] أُضيف { $count } ردًا جاهزًا أو عُدّل
       *[other] أُضيف { $count } رد جاهز أو عُدّل
    }
macros-done-archived = أُرشف الرد الجاهز «{ $title }»
macros-new = رد جاهز جديد
macros-import = استيراد
macros-export = تصدير
macros-archived = المؤرشفة
macros-archive = أرشفة
macros-restore = استعادة
macros-row-languages = { $count ->
        [zero] بلا لغات
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }
macros-row-missing = الناقص: { $count }
macros-row-stale = غير محدَّث
macros-row-used = { $count ->
        [zero] لم يُستخدم
        [one] استُخدم مرة واحدة
        [two] استُخدم مرتين
        [few] استُخدم { $count } مرات
        [many] استُخدم { $count } مرة
       *[other] استُخدم { $count } مرة
    }
macros-choose = اختر ردًا جاهزًا لقراءته أو تعديله.
macros-titles = العناوين
macros-folder = المجلد
macros-actions = ما يفعله
macros-field-status = الحالة
macros-field-assign = الإسناد
macros-field-priority = الأولوية
macros-field-add-tags = إضافة وسوم
macros-field-remove-tags = إزالة وسوم
macros-field-snooze = تأجيل، بالساعات
macros-unchanged = دون تغيير
macros-field-language = اللغة
macros-field-channel = القناة
macros-field-formality = صيغة المخاطبة
macros-field-subject = الموضوع
macros-field-text = النص
macros-channel-mail = البريد
macros-channel-chat = الدردشة
macros-text-add = إضافة نص
macros-variable-insert = إدراج متغير
macros-save = حفظ
macros-saved = تم الحفظ
macros-text-delete = حذف هذا النص
macros-source = المصدر
macros-stale-hint = تغيّر المصدر منذ كتابة هذا النص.
macros-still-right = ما زال صحيحًا
macros-minor = تصحيح بسيط: تبقى الترجمات محدّثة
macros-preview-for = معاينة مع
macros-preview-none = لا توجد محادثة للمعاينة بعد.
macros-shop-title = كيف يخاطب المتجر عملاءه
macros-shop-undecided = لم يُحدَّد
