knowledge-title = قاعدة المعرفة
knowledge-command-go = الانتقال إلى قاعدة المعرفة
knowledge-new = مقالة جديدة
knowledge-create = إنشاء المقالة
knowledge-choose = اختر مقالة لقراءتها أو تغييرها.
knowledge-empty = المقالات إجابات تُكتب مرة واحدة بكل لغة، للفريق أو للعملاء.
knowledge-nothing = لا توجد مقالة مطابقة.
knowledge-search = البحث عن المقالات بكل اللغات
knowledge-filter = أي مقالات
knowledge-filter-all = كل المقالات
knowledge-filter-stale = بترجمات غير محدَّثة
knowledge-filter-unpublished = بنصوص غير منشورة
knowledge-filter-review = حان وقت مراجعتها
knowledge-back = العودة إلى القائمة
knowledge-article = المقالة
knowledge-details = عن هذه المقالة
knowledge-languages = لغات هذه المقالة
knowledge-language-add = إضافة لغة
knowledge-category = الفئة
knowledge-category-new = فئة جديدة
knowledge-category-none = بلا فئة
knowledge-category-edit = تغيير الفئة «{ $name }»
knowledge-category-name = الاسم ({ $language })
knowledge-category-parent = ضمن الفئة
knowledge-category-save = حفظ الفئة
knowledge-category-remove = إزالة الفئة
knowledge-row-internal = داخلية
knowledge-row-languages = { $count ->
        [zero] بلا لغات
        [one] لغة واحدة
        [two] لغتان
        [few] { $count } لغات
        [many] { $count } لغة
       *[other] { $count } لغة
    }
knowledge-row-stale = { $count ->
        [zero] لا نص غير محدَّث
        [one] نص واحد غير محدَّث
        [two] نصان غير محدَّثين
        [few] { $count } نصوص غير محدَّثة
        [many] { $count } نصًا غير محدَّث
       *[other] { $count } نص غير محدَّث
    }
knowledge-row-drafts = { $count ->
        [zero] بلا مسودات
        [one] مسودة واحدة
        [two] مسودتان
        [few] { $count } مسودات
        [many] { $count } مسودة
       *[other] { $count } مسودة
    }
knowledge-row-review = حان وقت المراجعة
knowledge-status-new = ناقص
knowledge-status-stale = غير محدَّث
knowledge-status-draft = مسودة
knowledge-status-review = قيد المراجعة
knowledge-status-published = منشور
knowledge-source = المصدر
knowledge-source-text = النص المطلوب ترجمته
knowledge-source-version = المصدر، الإصدار { $number }
knowledge-follows = وفق الإصدار { $number }
knowledge-field-title = العنوان
knowledge-field-title-in = العنوان ({ $language })
knowledge-field-summary = ملخص في جملة أو جملتين
knowledge-field-text = نص المقالة
knowledge-field-source = لغة النص الأول
knowledge-field-category = الفئة
knowledge-field-internal = للفريق فقط
knowledge-field-kind = النوع
knowledge-field-owner = المسؤول
knowledge-field-review = موعد المراجعة
knowledge-field-formality = صيغة المخاطبة
knowledge-kind-answer = إجابة
knowledge-kind-steps = خطوة بخطوة
knowledge-kind-policy = سياسة
knowledge-kind-video = فيديو
knowledge-owner-none = لا أحد
knowledge-editor-source = Markdown
knowledge-editor-hint = اكتب الإجابة. ابدأ السطر بعلامة # لعنوان أو بعلامة - لقائمة.
knowledge-tools = التنسيق
knowledge-tool-level = نوع الفقرة
knowledge-tool-paragraph = فقرة
knowledge-tool-heading = عنوان { $level }
knowledge-tool-bold = غامق
knowledge-tool-italic = مائل
knowledge-tool-bullets = قائمة نقطية
knowledge-tool-numbers = قائمة مرقّمة
knowledge-tool-quote = اقتباس
knowledge-tool-link = رابط
knowledge-tool-link-address = عنوان الرابط
knowledge-tool-link-set = وضع الرابط
knowledge-saved = حُفظ كمسودة
knowledge-saving = جارٍ الحفظ…
knowledge-untitled = لم يُحفظ بعد: العنوان ناقص
knowledge-save-again = إعادة الحفظ
knowledge-conflict = تغيّر هذا النص من زميل أثناء كتابتك. نصه محفوظ، ونصك لم يُحفظ بعد.
knowledge-conflict-diff = من النص المحفوظ إلى نصك:
knowledge-conflict-mine = الإبقاء على نصي؛ ويبقى الآخر في السجل
knowledge-conflict-theirs = أخذ النص الآخر وترك نصي
knowledge-stale = تغيّر المصدر منذ كتابة هذا النص.
knowledge-stale-show = ما الذي تغيّر
knowledge-stale-right = النص محدَّث
knowledge-publish = نشر: { $language }
knowledge-unpublish = إلغاء النشر
knowledge-ask-review = طلب مراجعة
knowledge-done-published = نُشر النص: { $language }
knowledge-sees-nothing = لا يرى القرّاء هذا النص.
knowledge-sees-this = يرى القرّاء هذا النص.
knowledge-sees-older = يرى القرّاء إصدارًا أقدم.
knowledge-history = السجل
knowledge-history-of = السجل: { $language }
knowledge-history-version = الإصدار { $number }
knowledge-history-close = إغلاق
knowledge-history-restore = استعادة هذا الإصدار
knowledge-diff = ما تغيّر في هذا الإصدار
knowledge-diff-same = لا فرق في النص.
knowledge-diff-unchanged = { $count ->
        [zero] لا فقرات دون تغيير
        [one] فقرة واحدة دون تغيير
        [two] فقرتان دون تغيير
        [few] { $count } فقرات دون تغيير
        [many] { $count } فقرة دون تغيير
       *[other] { $count } فقرة دون تغيير
    }
knowledge-inserted = { $count ->
        [zero] لم تُستخدم في إجابة بعد
        [one] استُخدمت في إجابة واحدة
        [two] استُخدمت في إجابتين
        [few] استُخدمت في { $count } إجابات
        [many] استُخدمت في { $count } إجابة
       *[other] استُخدمت في { $count } إجابة
    }
knowledge-remove = إزالة المقالة
knowledge-done-removed = أُزيلت «{ $title }»
