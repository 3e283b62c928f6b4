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
knowledge-editor-hint = اكتب الإجابة. ابدأ السطر بعلامة # لعنوان أو بعلامة - لقائمة. اكتب / لإدراج جدول أو خطوات أو نصيحة.
knowledge-tools = التنسيق
knowledge-tool-level = نوع الفقرة
knowledge-tool-paragraph = فقرة
knowledge-tool-heading = عنوان { $level }
knowledge-tool-bold = غامق
knowledge-tool-italic = مائل
knowledge-tool-bullets = قائمة نقطية
knowledge-tool-numbers = قائمة مرقّمة
knowledge-tool-quote = اقتباس
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

knowledge-site = موقع المساعدة
knowledge-site-command-go = الانتقال إلى موقع المساعدة
knowledge-site-back = العودة إلى المقالات
knowledge-site-about = تتحول المقالات العامة المنشورة إلى ملفات بسيطة تعمل على أي خادم ويب ومن مجلد وبلا اتصال بالشبكة.
knowledge-site-places = أين يوجد
knowledge-site-place = مكان لموقع المساعدة
knowledge-site-none = المكان هو مجلد أو أرشيف أو خادم أو موقع WordPress أو متجر Shopify يُكتب فيه موقع المساعدة. ترى ما الذي سيتغير قبل كتابة أي شيء.
knowledge-site-add = إضافة مكان
knowledge-site-change = تغيير
knowledge-site-remove = نسيان
knowledge-site-remove-title = نسيان «{ $name }»؟
knowledge-site-remove-about = ما كُتب في { $place } يبقى هناك؛ لكن Comptoir لن يعرف بعد ذلك ما الذي كتبه هو.
knowledge-site-name = الاسم
knowledge-site-kind = نوعه
knowledge-site-kind-folder = مجلد على هذا الحاسوب
knowledge-site-kind-zip = أرشيف (.zip)
knowledge-site-folder = المجلد، بمساره الكامل
knowledge-site-zip = ملف ينتهي بـ ‎.zip، بمساره الكامل
knowledge-site-address = عنوان الويب الذي يجده القرّاء عليه، إن وُجد
knowledge-site-address-hint = به تحصل الصفحات على رمز QR عند الطباعة وموجز وخريطة لمحركات البحث.
knowledge-site-save-target = حفظ هذا المكان
knowledge-site-look = إظهار ما سيتغير
knowledge-site-looking = تجري المقارنة بما هو موجود هناك …
knowledge-site-publish = النشر الآن
knowledge-site-publishing = تجري كتابة موقع المساعدة
knowledge-site-progress = { $done } من { $total } من الملفات
knowledge-site-stop = إيقاف
knowledge-site-open = فتح
knowledge-site-never = لم يُنشر شيء هنا بعد.
knowledge-site-run-done = نُشر: { $moment }
knowledge-site-run-stopped = أُوقف: { $moment }. انشر مجددًا للمتابعة.
knowledge-site-run-failed = فشل: { $moment }
knowledge-site-run-counts = الملفات: أُضيف { $added }، وغُيّر { $changed }، وأُزيل { $removed }
knowledge-site-left = { $count ->
        [zero] لم يُترك أي ملف.
        [one] تُرك ملف واحد على حاله لأنه غُيّر هناك.
        [two] تُرك ملفان على حالهما لأنهما غُيّرا هناك.
        [few] تُركت { $count } ملفات على حالها لأنها غُيّرت هناك.
        [many] تُرك { $count } ملفًا على حاله لأنها غُيّرت هناك.
       *[other] تُرك { $count } ملف على حاله لأنها غُيّرت هناك.
    }
knowledge-site-plan = ما الذي سيتغير
knowledge-site-plan-nothing = كل شيء هناك كما ينبغي.
knowledge-site-plan-added = { $count ->
        [zero] لا يُضاف أي ملف
        [one] يُضاف ملف واحد
        [two] يُضاف ملفان
        [few] تُضاف { $count } ملفات
        [many] يُضاف { $count } ملفًا
       *[other] يُضاف { $count } ملف
    }
knowledge-site-plan-changed = { $count ->
        [zero] لا يتغير أي ملف
        [one] يتغير ملف واحد
        [two] يتغير ملفان
        [few] تتغير { $count } ملفات
        [many] يتغير { $count } ملفًا
       *[other] يتغير { $count } ملف
    }
knowledge-site-plan-removed = { $count ->
        [zero] لا يُزال أي ملف
        [one] يُزال ملف واحد
        [two] يُزال ملفان
        [few] تُزال { $count } ملفات
        [many] يُزال { $count } ملفًا
       *[other] يُزال { $count } ملف
    }
knowledge-site-plan-edited = { $count ->
        [zero] لم يغيّر أحد أي ملف هناك
        [one] غيّر آخرون ملفًا واحدًا هناك ويبقى على حاله
        [two] غيّر آخرون ملفين هناك ويبقيان على حالهما
        [few] غيّر آخرون { $count } ملفات هناك وتبقى على حالها
        [many] غيّر آخرون { $count } ملفًا هناك وتبقى على حالها
       *[other] غيّر آخرون { $count } ملف هناك وتبقى على حالها
    }
knowledge-site-plan-unchanged = { $count ->
        [zero] لا ملفات دون تغيير
        [one] ملف واحد دون تغيير
        [two] ملفان دون تغيير
        [few] { $count } ملفات دون تغيير
        [many] { $count } ملفًا دون تغيير
       *[other] { $count } ملف دون تغيير
    }
knowledge-site-plan-more = { $count ->
        [zero] ولا شيء غيرها
        [one] وملف واحد غيرها
        [two] وملفان غيرها
        [few] و{ $count } ملفات غيرها
        [many] و{ $count } ملفًا غيرها
       *[other] و{ $count } ملف غيرها
    }
knowledge-site-plan-overwrite = استبدال ما غيّره الآخرون هناك
knowledge-site-plan-atomic = يرى القرّاء الموقع القديم حتى يكتمل الجديد.
knowledge-site-plan-stepwise = تُستبدل الصفحات واحدة تلو الأخرى.
knowledge-site-plan-close = ليس الآن
knowledge-site-shop = ما يقوله عن المتجر
knowledge-site-shop-name = اسمه { $name }، كالمتجر في الإعدادات.
knowledge-site-accent = لون الروابط والأزرار
knowledge-site-accent-choose = اختيار لون
knowledge-site-accent-bad = هذا ليس لونًا. اكتبه مثل ‎#274cbc.
knowledge-site-accent-sample = رابط
knowledge-site-font = الخط
knowledge-site-font-system = كما في برامج القارئ
knowledge-site-font-clear = عريض وبسيط
knowledge-site-font-warm = دافئ
knowledge-site-font-book = كما في الكتب
knowledge-site-font-sample = غسل سترات المطر على 30 درجة
knowledge-site-font-hint = خطوط موجودة أصلًا في الحواسيب والهواتف فقط: لا يُحمَّل شيء من أي جهة.
knowledge-site-logo = الشعار
knowledge-site-logo-choose = اختر صورة
knowledge-site-logo-other = صورة أخرى
knowledge-site-logo-remove = أزلها
knowledge-site-logo-hint = يظهر بجانب الاسم في كل صفحة. ويُعاد رسمه فلا يأتي معه شيء آخر من الملف.
knowledge-site-accent-light = في الوضع الفاتح مقروء جيدًا: تباين { $ratio } إلى 1
knowledge-site-accent-darker = في الوضع الفاتح باهت جدًا ({ $ratio } إلى 1): يجعله الموقع أغمق
knowledge-site-accent-dark = في الوضع الداكن مقروء جيدًا: تباين { $ratio } إلى 1
knowledge-site-accent-lighter = في الوضع الداكن غامق جدًا ({ $ratio } إلى 1): يجعله الموقع أفتح
knowledge-site-email = عنوان البريد للقرّاء
knowledge-site-email-hint = تصل إلى هنا الإجابات عن «هل أفادك هذا؟». ومن دون عنوان لا يُسأل أحد.
knowledge-site-phone = الهاتف
knowledge-site-postal = العنوان البريدي
knowledge-site-hours = أوقات التواصل، بـ{ $language }
knowledge-site-zone = المنطقة الزمنية للتواريخ
knowledge-site-withdrawal = صفحة يعدل فيها العملاء عن الطلب
knowledge-site-save = حفظ
knowledge-site-saved = حُفظ. سيراه القرّاء بعد النشر القادم.
knowledge-site-languages = لغات الموقع
knowledge-site-languages-none = لا توجد مقالة عامة منشورة بعد. انشر نصًا أولًا.
knowledge-site-language-count = { $count ->
        [zero] لا مقالات
        [one] مقالة واحدة
        [two] مقالتان
        [few] { $count } مقالات
        [many] { $count } مقالة
       *[other] { $count } مقالة
    }
knowledge-votes = هل أفاد القرّاء؟
knowledge-votes-none = لم يجب أي قارئ بعد.
knowledge-votes-of = { $yes } من { $all } قالوا نعم

knowledge-insert = إدراج
knowledge-insert-find = ما الذي يُدرج
knowledge-insert-none = لا شيء بهذا الاسم.
knowledge-insert-table = جدول
knowledge-insert-steps = خطوات
knowledge-insert-line = خط فاصل
knowledge-insert-article = رابط إلى مقالة
knowledge-insert-product = بطاقة منتج
knowledge-insert-product-find = المنتج أو رقم الصنف
knowledge-insert-product-use = استخدام الرقم { $sku }
knowledge-insert-shop-name = اسم المتجر
knowledge-insert-shop-email = بريد المتجر
knowledge-insert-shop-phone = هاتف المتجر
knowledge-callout-note = ملاحظة
knowledge-callout-tip = نصيحة
knowledge-callout-important = مهم
knowledge-callout-warning = تحذير
knowledge-callout-caution = احتراس
knowledge-table-row = صف أسفله
knowledge-table-column = عمود بعده
knowledge-table-row-remove = إزالة الصف
knowledge-table-column-remove = إزالة العمود
knowledge-table-remove = إزالة الجدول
knowledge-dead-links = لا يصل القرّاء إلى: { $links }. المقالة مُزالة أو للفريق فقط أو غير منشورة.
knowledge-field-slug = عنوان صفحتها
knowledge-move-up = تحريك لأعلى
knowledge-move-down = تحريك لأسفل
knowledge-links = يتعلق بـ
knowledge-links-none = من دون منتجات ومواضيع وأسباب لا تُعثر إلا بكلماتها.
knowledge-links-add = إضافة منتج أو موضوع أو سبب
knowledge-link-product = منتج
knowledge-link-topic = موضوع
knowledge-link-reason = سبب الإرجاع
knowledge-link-remove = إزالة { $name }

knowledge-site-kind-wordpress = صفحات في موقع WordPress
knowledge-site-kind-sftp = مجلد على خادم (SFTP)
knowledge-site-kind-shopify = صفحات متجر Shopify متصل
knowledge-site-shopify = المتجر
knowledge-site-shopify-none = لم يُربط أي متجر Shopify بعد. اربط متجرًا في الإعدادات ضمن المتاجر؛ ويحتاج مفتاحه عندئذ أيضًا إلى الإذن «write_content».
knowledge-site-shopify-hint = تُستخدم مفاتيح المتجر نفسه، وهي تحتاج إلى الإذن «write_content». ما يُحذف هناك لا يعود: ليس في Shopify سلة مهملات للصفحات.
knowledge-site-wordpress = عنوان موقع WordPress، مثل https://shop.example/
knowledge-site-sftp = الخادم والمجلد، مثل sftp://shop.example/srv/help
knowledge-site-user = المستخدم
knowledge-site-app-password = كلمة مرور التطبيق
knowledge-site-app-password-hint = تُنشأ في WordPress، في ملف مستخدم يحق له تعديل الصفحات.
knowledge-site-secret = كلمة المرور، أو العبارة التي تفتح المفتاح
knowledge-site-secret-show = إظهار كلمة المرور
knowledge-site-secret-hide = إخفاء كلمة المرور
knowledge-site-secret-kept = إن تُركت فارغة يبقى المحفوظ سابقًا.
knowledge-site-key-file = المفتاح الخاص، بمساره الكامل، إن وُجد
knowledge-site-local = هو على هذا الحاسوب أو في شبكتي
knowledge-site-trust = قارنت المفتاح { $fingerprint }: هو لهذا الخادم
knowledge-site-trying = تجري محاولة الدخول …

knowledge-import = استيراد مقالات
knowledge-import-hint = صفحات Markdown أو HTML مع صورها، أو جدول CSV، أو ملفات JSON المصدَّرة من Zendesk Guide وHelp Scout Docs. ترى النتيجة قبل أن يتغير أي شيء.
knowledge-import-choose = مكان المقالات
knowledge-import-choose-files = اختيار ملفات
knowledge-import-choose-folder = اختيار مجلد
knowledge-import-chosen = الملفات: { $count }
knowledge-import-path-hint = أو مسار على الحاسوب الذي يعمل عليه Comptoir، ويصلح أيضًا للمجلدات التي تزيد على 128 ميغابايت.
knowledge-import-path = المجلد أو الملف
knowledge-import-format = الصيغة
knowledge-import-format-auto = التعرف تلقائيًا
knowledge-import-format-markdown = Markdown
knowledge-import-format-html = HTML
knowledge-import-format-csv = CSV
knowledge-import-format-zendesk = Zendesk Guide
knowledge-import-format-help_scout = Help Scout Docs
knowledge-import-language = اللغة حين لا يذكرها النص
knowledge-import-publish = نشر ما كان ظاهرًا للقراء هناك فورًا
knowledge-import-overwrite = استبدال النصوص التي غُيّرت هنا منذ ذلك الحين
knowledge-import-look = عرض النتيجة
knowledge-import-looking = جارٍ القراءة…
knowledge-import-again = اختيار غيره
knowledge-import-close = إغلاق
knowledge-import-progress = { $done } من { $total }
knowledge-import-run = { $count ->
        [zero] استيراد { $count } نص
        [one] استيراد نص واحد
        [two] استيراد نصّين
        [few] استيراد { $count } نصوص
        [many] استيراد { $count } نصًا
       *[other] استيراد { $count } نص
    }
knowledge-import-none = كل ما فيه موجود هنا بالفعل.
knowledge-import-done = أصبحت المقالات هنا.
knowledge-import-stopped = أُوقف الاستيراد. ما نُقل محفوظ؛ استورد مرة أخرى للمتابعة.
knowledge-import-added = جديدة
knowledge-import-changed = متغيّرة
knowledge-import-same = دون تغيير
knowledge-import-left-out = متروكة
knowledge-import-pictures = صور لا تُنقل
knowledge-import-look-at = للمراجعة
knowledge-import-more = { $count ->
        [zero] و{ $count } غيرها
        [one] وواحد آخر
        [two] واثنان آخران
        [few] و{ $count } أخرى
        [many] و{ $count } أخرى
       *[other] و{ $count } أخرى
    }
knowledge-import-reason-no_title = بلا عنوان
knowledge-import-reason-no_text = مذكور في قائمة فقط؛ صدّر المقالة نفسها
knowledge-import-reason-too_long = أطول من أن يكون مقالة واحدة
knowledge-import-reason-language_unknown = لغته غير معروفة
knowledge-import-reason-broken = تالف أو ليس ما يدل عليه اسمه
knowledge-import-reason-too_large = كبير جدًا
knowledge-import-reason-unknown_kind = من نوع لا يُقرأ
knowledge-import-reason-html_too_deep = HTML متداخل بلا نهاية
knowledge-import-reason-twice = أُخذ نص آخر لهذه المقالة بهذه اللغة
knowledge-import-reason-removed = حُذف هنا
knowledge-import-reason-edited_here = غُيّر هنا وهناك منذ ذلك الحين؛ يبقى ما هنا
knowledge-import-note-picture = صورة لم تُنقل
knowledge-import-note-link = رابط لا يؤدي إلى شيء
knowledge-import-note-embedded = فيديو أو إطار، صار رابطًا
knowledge-import-note-script = نص برمجي أو نموذج، تُرك
knowledge-import-note-table = جدول بخلايا مدمجة، صار فقرات
knowledge-import-note-markup = HTML لا يراه القراء
knowledge-import-note-variable = كلمات بين أقواس معقوفة مزدوجة
knowledge-import-note-wordless = صورة بلا وصف: لا يُنشر النص
knowledge-import-shown = الصور
knowledge-import-fate-kept = تُنقل مع المقالة
knowledge-import-fate-too_large = كبيرة جدًا؛ الحد الأقصى 25 ميغابايت و40 مليون بكسل
knowledge-import-fate-unreadable = تالفة أو من نوع لا يُقبل؛ احفظها بصيغة PNG أو JPEG
knowledge-import-fate-too_many = بلغت المقالة أقصى عدد من الملفات
knowledge-import-fate-missing = ليست بين الملفات
knowledge-import-fate-elsewhere = موجودة على خادم وتبقى هناك؛ لا يُجلب شيء
knowledge-import-take-back = التراجع عن الاستيراد
knowledge-import-taken-back = تم التراجع عن الاستيراد.
knowledge-import-kept = يبقى لأنه تغيّر بعد ذلك
knowledge-import-toast = النصوص المستوردة: { $count }
