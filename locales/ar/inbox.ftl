inbox-view-mine = المُسندة إليّ
inbox-view-unassigned = غير المُسندة
inbox-view-open = كل المفتوحة
inbox-view-pending = بانتظار العميل
inbox-view-snoozed = المؤجَّلة
inbox-view-drafts = المسودات
inbox-view-closed = المغلقة
inbox-view-sent = المُرسلة
inbox-view-spam = غير المرغوب فيها
inbox-view-all = الكل

inbox-list-total-open = المفتوحة: { $count }
inbox-list-total = { $count }
inbox-list =
    .label = المحادثات
inbox-list-sort-waiting = الأطول انتظارًا
inbox-list-sort-newest = الأحدث
inbox-list-sort =
    .label = تغيير الترتيب
inbox-group-waiting = بانتظار ردّنا
inbox-group-answered = تم الرد عليها
inbox-group-snoozed = المؤجَّلة
inbox-group-snoozed-today = مؤجَّلة وتعود اليوم
inbox-row-unread = غير مقروءة
inbox-row-draft = مسودة
inbox-row-over-target = تجاوزت الهدف
inbox-row-attachments = مع مرفقات
inbox-row-waiting = مدة الانتظار: { $span }
inbox-row-returns = تعود { $at }
inbox-row-more-tags = +{ $count }
inbox-row-no-subject = (بلا موضوع)
inbox-row-failed = لم تُرسَل
inbox-row-undecided = هل أُرسلت؟
inbox-selection-count =
    { $count ->
        [zero] لا شيء محدد
        [one] محادثة واحدة محددة
        [two] محادثتان محددتان
        [few] { $count } محادثات محددة
        [many] { $count } محادثة محددة
       *[other] { $count } محادثة محددة
    }
inbox-selection-clear =
    .label = إلغاء تحديد الكل

inbox-empty-mine = تظهر هنا المحادثات التي تتولّاها.
inbox-empty-unassigned = لكل محادثة من يتابعها.
inbox-empty-open = لا عميل ينتظر.
inbox-empty-pending = المحادثات التي رددت عليها تنتظر هنا ردّ العميل.
inbox-empty-snoozed = المحادثات التي تؤجّلها تعود من هنا تلقائيًا.
inbox-empty-drafts = يُحفظ هنا ما تبدأ كتابته.
inbox-empty-closed = تبقى المحادثات المغلقة محفوظة هنا.
inbox-empty-sent = يظهر هنا ما ترسله.
inbox-empty-spam = يُعزل هنا البريد غير المرغوب فيه.
inbox-empty-all = يظهر هنا كل البريد بمجرد ربط صندوق بريد.
inbox-empty-action-all-open = عرض كل المفتوحة
inbox-empty-action-unassigned = عرض غير المُسندة
inbox-empty-action-connect = ربط صندوق بريد
inbox-empty-conversation = اختر محادثة لقراءتها هنا.
inbox-empty-search = لا رسالة تحتوي على «{ $query }».

inbox-quarantine-title = بريد تتعذر قراءته
inbox-quarantine-intro = وصل هذا البريد ولم تمكن قراءته على هيئة رسائل. لم يُفقد شيء: المصدر الخام محفوظ هنا.
inbox-quarantine-empty = تمت قراءة كل ما وصل.
inbox-quarantine-origin = { $origin }، { $size }
inbox-quarantine-source = عرض بداية المصدر

inbox-search-title = الرسائل التي تحتوي على «{ $query }»

inbox-conversation =
    .label = المحادثة
inbox-conversation-unassigned = غير مُسندة
inbox-conversation-waiting = مدة الانتظار: { $span }، الهدف: { $target }
inbox-conversation-pending = بانتظار العميل
inbox-conversation-closed = مغلقة
inbox-conversation-spam = غير مرغوب فيها
inbox-conversation-snoozed = مؤجَّلة حتى { $at }
inbox-conversation-back =
    .label = العودة إلى القائمة
inbox-conversation-assign =
    .label = إسناد
inbox-conversation-tag =
    .label = الوسوم
inbox-conversation-snooze =
    .label = تأجيل
inbox-conversation-close =
    .label = إغلاق
inbox-conversation-reopen =
    .label = إعادة فتح
inbox-conversation-more =
    .label = المزيد
inbox-conversation-messages =
    .label = الرسائل
inbox-conversation-absent = لم تعد هذه المحادثة هنا.

inbox-priority-low = أولوية منخفضة
inbox-priority-normal = أولوية عادية
inbox-priority-high = أولوية عالية
inbox-priority-urgent = عاجل

inbox-message-note = ملاحظة داخلية
inbox-message-reply = رد
inbox-message-to = إلى { $recipients }
inbox-message-cc = نسخة إلى { $recipients }
inbox-message-show-quoted =
    { $count ->
        [zero] إظهار النص المقتبس
        [one] إظهار النص المقتبس، سطر واحد
        [two] إظهار النص المقتبس، سطران
        [few] إظهار النص المقتبس، { $count } أسطر
        [many] إظهار النص المقتبس، { $count } سطرًا
       *[other] إظهار النص المقتبس، { $count } سطر
    }
inbox-message-hide-quoted = إخفاء النص المقتبس
inbox-message-show-original = العرض بالتصميم الأصلي
inbox-message-hide-original = العرض نصًا فقط
inbox-message-original =
    .label = الرسالة كما صمّمها مرسلها
inbox-message-empty = (بلا نص)
inbox-message-earlier =
    { $count ->
        [zero] رسائل أقدم: { $names }
        [one] رسالة واحدة أقدم: { $names }
        [two] رسالتان أقدم: { $names }
        [few] { $count } رسائل أقدم: { $names }
        [many] { $count } رسالة أقدم: { $names }
       *[other] { $count } رسالة أقدم: { $names }
    }
inbox-message-details =
    .label = تفاصيل هذه الرسالة
inbox-message-split = فصلها في محادثة مستقلة
inbox-message-new-participant = مشارك جديد: لم يكن هذا العنوان في المحادثة من قبل
inbox-message-unverified = تعذّر التحقق من عنوان المرسل
inbox-message-subject-changed = تغيّر الموضوع
inbox-message-automatic-reply = رد تلقائي
inbox-message-automatic-generated = رسالة آلية
inbox-message-automatic-list = قائمة بريدية
inbox-message-automatic-bounce = تقرير تسليم
inbox-message-bounced = تعذّر التسليم إلى { $address }
inbox-message-bounced-unknown = تعذّر التسليم
inbox-message-bounced-later = يعيد الخادم الآخر المحاولة تلقائيًا. لا حاجة إلى أي إجراء الآن.
inbox-message-bounced-for-good = تحقق من العنوان ثم أعد الإرسال.
inbox-attachments =
    .label = المرفقات
inbox-attachment-open =
    .label = فتح { $name }
inbox-images-blocked =
    { $count ->
        [zero] لا صور محجوبة.
        [one] حُجبت صورة واحدة من الإنترنت كي لا يعرف المرسل أنك قرأت الرسالة.
        [two] حُجبت صورتان من الإنترنت كي لا يعرف المرسل أنك قرأت الرسالة.
        [few] حُجبت { $count } صور من الإنترنت كي لا يعرف المرسل أنك قرأت الرسالة.
        [many] حُجبت { $count } صورة من الإنترنت كي لا يعرف المرسل أنك قرأت الرسالة.
       *[other] حُجبت { $count } صورة من الإنترنت كي لا يعرف المرسل أنك قرأت الرسالة.
    }
inbox-images-once = عرض هذه المرة
inbox-images-always = عرضها دائمًا لهذا المرسل
inbox-link-open =
    .label = رابط: { $words }
inbox-link-target =
    .label = وجهة الرابط
inbox-link-leads = يؤدي هذا الرابط إلى { $host }
inbox-link-disguised = العنوان الظاهر في الرسالة غير العنوان الذي يؤدي إليه الرابط.
inbox-link-go = فتح في المتصفح
inbox-link-stay = عدم الفتح

inbox-delivery-queued = بانتظار الإرسال
inbox-delivery-attempting = جارٍ الإرسال
inbox-delivery-sent =
    .label = أُرسلت
inbox-delivery-failed = لم تُرسَل
inbox-delivery-unknown = لا يُعرف إن كانت قد أُرسلت
inbox-delivery-cancelled = أُلغي الإرسال
inbox-delivery-unknown-text = انقطع الاتصال أثناء الإرسال. تحقق مما إذا كانت الرسالة قد وصلت، ثم قرّر.
inbox-delivery-retry = إعادة المحاولة الآن
inbox-delivery-take-back = إلغاء الإرسال
inbox-delivery-arrived = وصلت الرسالة
inbox-delivery-again = إرسالها من جديد

inbox-activity-someone = Comptoir
inbox-activity-closed = أُغلقت بواسطة { $agent }
# $agent (String): name of an agent
# $at (String): a moment
inbox-activity-call-back = معاودة اتصال من { $agent }: { $at }
inbox-activity-opened = أُعيد فتحها بواسطة { $agent }
inbox-activity-pending = وُضعت بانتظار العميل بواسطة { $agent }
inbox-activity-snoozed = أُجّلت حتى { $at } بواسطة { $agent }
inbox-activity-returned = عادت من التأجيل
inbox-activity-spam = مُيِّزت كغير مرغوب فيها بواسطة { $agent }
inbox-activity-assigned = أُسندت إلى { $name } بواسطة { $agent }
inbox-activity-unassigned = أُلغي إسنادها بواسطة { $agent }
# $agent (String): who did it
# $name (String): who sends
inbox-activity-review = سُلّمت إلى { $name } للمراجعة بواسطة { $agent }
inbox-activity-undone = تم التراجع عن آخر تغيير
inbox-activity-split = فُصلت بواسطة { $agent }
inbox-activity-reopened = أُعيد فتحها برسالة جديدة
inbox-activity-other = { $event }

inbox-snooze-title = تأجيل
inbox-snooze-later-today = في وقت لاحق اليوم
inbox-snooze-tomorrow = صباح الغد
inbox-snooze-weekend = في عطلة نهاية الأسبوع
inbox-snooze-next-week = الأسبوع القادم
inbox-snooze-custom = حتى
inbox-snooze-custom-set = تأجيل حتى هذا الموعد
inbox-assign-title = إسناد
inbox-assign-me = إليّ
inbox-assign-nobody = لا أحد
inbox-assign-search =
    .placeholder = ابحث عن شخص
inbox-tag-title = الوسوم
inbox-tag-input =
    .placeholder = ابحث عن وسم أو أنشئه
inbox-tag-create = إنشاء الوسم «{ $name }»
inbox-tag-none = لا توجد وسوم بعد. اكتب وسمًا.
inbox-menu-reply = رد
inbox-menu-forward = إعادة توجيه
inbox-menu-note = ملاحظة داخلية
inbox-menu-unread = تمييز كغير مقروءة
inbox-menu-read = تمييز كمقروءة
inbox-menu-pending = انتظار العميل
inbox-menu-spam = تمييز كغير مرغوب فيها
inbox-menu-no-spam = ليست غير مرغوب فيها
inbox-menu-priority = الأولوية

inbox-done-closed =
    { $count ->
        [zero] لم يُغلق شيء
        [one] أُغلقت المحادثة
        [two] أُغلقت محادثتان
        [few] أُغلقت { $count } محادثات
        [many] أُغلقت { $count } محادثة
       *[other] أُغلقت { $count } محادثة
    }
inbox-done-opened =
    { $count ->
        [zero] لم يُفتح شيء
        [one] أُعيد فتح المحادثة
        [two] أُعيد فتح محادثتين
        [few] أُعيد فتح { $count } محادثات
        [many] أُعيد فتح { $count } محادثة
       *[other] أُعيد فتح { $count } محادثة
    }
inbox-done-pending =
    { $count ->
        [zero] لا شيء بانتظار العميل
        [one] المحادثة بانتظار العميل
        [two] محادثتان بانتظار العميل
        [few] { $count } محادثات بانتظار العميل
        [many] { $count } محادثة بانتظار العميل
       *[other] { $count } محادثة بانتظار العميل
    }
inbox-done-snoozed =
    { $count ->
        [zero] لم يؤجَّل شيء
        [one] أُجّلت المحادثة حتى { $at }
        [two] أُجّلت محادثتان حتى { $at }
        [few] أُجّلت { $count } محادثات حتى { $at }
        [many] أُجّلت { $count } محادثة حتى { $at }
       *[other] أُجّلت { $count } محادثة حتى { $at }
    }
inbox-done-spam =
    { $count ->
        [zero] لم يتغير شيء
        [one] مُيِّزت كغير مرغوب فيها
        [two] مُيِّزت محادثتان كغير مرغوب فيهما
        [few] مُيِّزت { $count } محادثات كغير مرغوب فيها
        [many] مُيِّزت { $count } محادثة كغير مرغوب فيها
       *[other] مُيِّزت { $count } محادثة كغير مرغوب فيها
    }
inbox-done-assigned =
    { $count ->
        [zero] لم يُسند شيء
        [one] أُسندت المحادثة إلى { $name }
        [two] أُسندت محادثتان إلى { $name }
        [few] أُسندت { $count } محادثات إلى { $name }
        [many] أُسندت { $count } محادثة إلى { $name }
       *[other] أُسندت { $count } محادثة إلى { $name }
    }
inbox-done-unassigned =
    { $count ->
        [zero] لم يتغير شيء
        [one] أُلغي إسناد المحادثة
        [two] أُلغي إسناد محادثتين
        [few] أُلغي إسناد { $count } محادثات
        [many] أُلغي إسناد { $count } محادثة
       *[other] أُلغي إسناد { $count } محادثة
    }
inbox-done-tagged = تغيّرت الوسوم
inbox-done-priority = تغيّرت الأولوية
inbox-done-read = مُيِّزت كمقروءة
inbox-done-unread = مُيِّزت كغير مقروءة
inbox-done-split = أصبحت محادثة مستقلة

inbox-command-reply = رد
inbox-command-note = كتابة ملاحظة داخلية
inbox-command-forward = إعادة توجيه
inbox-command-greeting = البدء بالتحية
inbox-command-edit-quote = تعديل الرسالة المقتبسة
inbox-command-close = إغلاق أو إعادة فتح
inbox-command-snooze = تأجيل
inbox-command-assign = إسناد
inbox-command-assign-me = إسناد إليّ
inbox-command-tag = إضافة وسم
inbox-command-priority = تغيير الأولوية
inbox-command-unread = تمييز كغير مقروءة
inbox-command-pending = انتظار العميل
inbox-command-spam = تمييز كغير مرغوب فيها
inbox-command-next = المحادثة التالية
inbox-command-previous = المحادثة السابقة
inbox-command-open = فتح المحادثة
inbox-command-back = العودة إلى القائمة
inbox-command-select = تحديد لإجراء جماعي
inbox-command-sort = تغيير ترتيب القائمة

inbox-composer =
    .label = كتابة رسالة
inbox-composer-tab-reply = رد
inbox-composer-tab-forward = إعادة توجيه
inbox-composer-tab-note = ملاحظة
inbox-composer-new = رسالة جديدة
inbox-composer-close =
    .label = إغلاق؛ تُحفظ المسودة
inbox-composer-kept = مسودات سابقة:
inbox-composer-reply-all =
    .label = الرد على الكل
inbox-composer-forward =
    .label = إعادة توجيه
inbox-composer-back-to-reply =
    .label = الرد بدلًا من ذلك
inbox-composer-from = من
inbox-composer-to = إلى
inbox-composer-cc = نسخة
inbox-composer-bcc = نسخة مخفية
inbox-composer-subject = الموضوع
inbox-composer-remove-recipient =
    .label = إزالة { $name }
inbox-composer-remove-file =
    .label = إزالة { $name }
inbox-composer-text =
    .label = نص الرسالة
inbox-composer-note =
    .label = نص الملاحظة الداخلية
inbox-composer-hint = اكتب ردًا
inbox-composer-forward-hint = أضف بضع كلمات
inbox-composer-new-hint = اكتب رسالتك
inbox-composer-note-hint = لا يراها إلا زملاؤك
inbox-composer-tools =
    .label = التنسيق
inbox-composer-bold =
    .label = غامق
inbox-composer-italic =
    .label = مائل
inbox-composer-underline =
    .label = تسطير
inbox-composer-bullets =
    .label = قائمة نقطية
inbox-composer-numbers =
    .label = قائمة مرقَّمة
inbox-composer-quote =
    .label = اقتباس
inbox-composer-attach =
    .label = إرفاق ملفات
inbox-composer-quoted-show = إظهار النص المقتبس
inbox-composer-quoted-hide = إخفاء النص المقتبس
inbox-composer-quoted-edit =
    .label = تعديل النص المقتبس
inbox-composer-quoted-remove =
    .label = استبعاد النص المقتبس
inbox-composer-quoted-back = اقتباس الرسالة من جديد
inbox-composer-forwarded-show = إظهار الرسالة المعاد توجيهها
inbox-composer-forwarded-hide = إخفاء الرسالة المعاد توجيهها
inbox-composer-forwarded-edit =
    .label = تعديل الرسالة المُعاد توجيهها
inbox-composer-forwarded-remove =
    .label = استبعاد الرسالة المعاد توجيهها
inbox-composer-forwarded-back = إضافة الرسالة المعاد توجيهها من جديد
inbox-composer-drop = أفلت الملفات هنا لإرفاقها
inbox-composer-discard =
    .label = تجاهل المسودة
inbox-composer-saved = حُفظت المسودة
inbox-composer-send = إرسال
inbox-composer-send-close = إرسال وإغلاق
inbox-composer-send-keep-open = إرسال مع إبقائها مفتوحة
inbox-composer-send-snooze = إرسال وتأجيل
inbox-composer-send-more =
    .label = طرق أخرى للإرسال
inbox-composer-note-add = إضافة ملاحظة
inbox-composer-missing-recipient = أضف مستلمًا
inbox-composer-missing-address = صحّح العنوان المُعلَّم
inbox-composer-missing-text = اكتب شيئًا أولًا
inbox-composer-missing-subject = أضف موضوعًا
inbox-composer-missing-mailbox = اربط صندوق بريد للإرسال
inbox-composer-missing-smaller = أزل مرفقًا أو صغّر حجمه
inbox-command-reply-all = الرد على الكل
inbox-done-sent = أُرسلت إلى { $name }
inbox-done-sent-closed = أُرسلت إلى { $name } وأُغلقت
inbox-done-sent-snoozed = أُرسلت إلى { $name } وأُجّلت
inbox-done-taken-back = أُلغي الإرسال، وعادت مسودتك.
inbox-done-noted = أُضيفت الملاحظة
