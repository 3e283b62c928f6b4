### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = العاملون في مكتب الدعم هذا
agents-lock-title = من يعمل الآن؟
# $name (String): a person at the desk
agents-lock-pin = الرمز السري: { $name }
agents-lock-open = فتح القفل
agents-lock-continue = متابعة
agents-lock-no-pin = بلا رمز
agents-menu-lock = قفل الآن
agents-command-switch = قفل أو تبديل الشخص
agents-command-workload = الانتقال إلى عبء العمل
agents-role-owner = صاحب المتجر
agents-role-agent = موظف
agents-role-draft_only = مسودات فقط
agents-role-guest = ضيف
agents-role-owner-hint = كل الصلاحيات، ومنها إدارة الأشخاص والمفاتيح وصناديق البريد والنسخ الاحتياطية.
agents-role-agent-hint = كل أعمال الدعم اليومية.
agents-role-draft_only-hint = كتابة المسودات وترتيب المحادثات؛ ويتولى أحد الزملاء الإرسال.
agents-role-guest-hint = القراءة وتدوين الملاحظات وكتابة المسودات حتى اليوم الأخير.
# $name (String): a person at the desk
agents-people-edit =
    .label = تعديل { $name }
agents-people-role = الدور
agents-people-until = اليوم الأخير
agents-people-languages = لغات التحدث
agents-people-left = خارج الفريق
agents-people-leave = إنهاء العمل هنا…
agents-people-leave-to = تنتقل المحادثات المفتوحة إلى
agents-people-leave-now = تسليم وإنهاء العمل
agents-people-back = إعادة إلى الفريق
agents-people-reset-pin = إعادة تعيين الرمز السري
agents-people-owner-only = تغيير هذا متاح لصاحب المتجر فقط.
agents-pin-title = الرمز السري
agents-pin-current = الرمز الحالي
agents-pin-new = رمز جديد من ٤ إلى ١٢ رقمًا
agents-pin-set = حفظ الرمز
agents-pin-remove = إزالة الرمز
agents-pin-saved = حُفظ الرمز
agents-pin-removed = أُزيل الرمز
agents-pin-hint = مع الرمز السري لا يستطيع أحد غيرك العمل باسمك على هذا الحاسوب.
agents-pin-hint-owner = ليس لحسابك (صاحب المتجر) رمز سري: يستطيع أي شخص على هذا الحاسوب العمل باسمك.
agents-lock-after = دقائق عدم النشاط قبل القفل
agents-lock-after-hint = الصفر يعني عدم القفل.
agents-signature-for = التوقيع بلغة معيّنة
agents-review = تسليم للمراجعة
    .label = من يرسلها؟
# $name (String): a person at the desk
agents-toast-changed = حُفظت تغييرات { $name }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = انتهى عمل { $name } هنا. المحادثات المسلَّمة: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = المحادثات المسلَّمة إلى { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = سُلّمت إلى { $name } للمراجعة
agents-workload-title = عبء العمل
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = العملاء المنتظرون: { $waiting }، منهم من تجاوز الهدف: { $overdue }
agents-workload-person = الشخص
agents-workload-open = مفتوحة
agents-workload-waiting = بانتظار الرد
agents-workload-overdue = متأخرة
agents-workload-later = لاحقًا
agents-workload-today = أُغلقت اليوم
agents-workload-week = أُغلقت هذا الأسبوع
agents-workload-hand = تسليم إلى
agents-workload-nobody = لا أحد
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = تسليم كل محادثات { $name }

## Who did what, what a role may do, limits, the end of a guest

agents-command-audit = الانتقال إلى السجل
agents-audit-title = السجل
agents-audit-about = كل ما جرى هنا، الأحدث أولًا. لا يستطيع أحد تغيير هذه القائمة.
agents-audit-filter = تصفية
agents-audit-who = مَن
agents-audit-who-people = كل الفريق
agents-audit-who-desk = Comptoir من تلقاء نفسه
agents-audit-who-all = الجميع وComptoir
agents-audit-by-desk = Comptoir
agents-audit-what = ماذا
agents-audit-what-all = كل شيء
agents-audit-day = اليوم
agents-audit-reset = إعادة ضبط التصفية
agents-audit-empty = لا يوجد إجراء مطابق.
agents-audit-all = عرض كل شيء
agents-audit-more = عرض الأقدم
agents-audit-export = حفظ بصيغة CSV
# $count (Number): deeds in the file
agents-audit-saved = حُفظ. عدد الأسطر: { $count }
# $count (Number): deeds in the file, not all of them
agents-audit-saved-cut = حُفظت أحدث الأسطر وعددها { $count }. للأقدم اختر يومًا.
# $count (Number): how often within some minutes
agents-audit-times = × { $count }
# $count (Number): further conversations, customers or people
agents-audit-others = +{ $count }
agents-audit-kind-received = جُلب البريد
agents-audit-kind-sent = أُرسلت رسالة
agents-audit-kind-send_planned = أُجّل الإرسال
agents-audit-kind-send_cancelled = أُلغي الإرسال
agents-audit-kind-send_failed = تعذّر الإرسال
agents-audit-kind-send_again = أُعيدت محاولة الإرسال
agents-audit-kind-draft = كُتبت مسودة
agents-audit-kind-draft_gone = حُذفت مسودة
agents-audit-kind-review = سُلّمت مسودة للمراجعة
agents-audit-kind-note = أُضيفت ملاحظة
agents-audit-kind-closed = أُغلقت محادثة
agents-audit-kind-status = تغيّرت الحالة
agents-audit-kind-assigned = أُسندت
agents-audit-kind-tagged = تغيّرت الوسوم
agents-audit-kind-priority = تغيّرت الأولوية
agents-audit-kind-topic = تغيّر الموضوع أو بياناته
agents-audit-kind-cause = سُجّل السبب
agents-audit-kind-read = وُسمت مقروءة أو غير مقروءة
agents-audit-kind-snoozed = أُجّلت
agents-audit-kind-woken = أُعيدت
agents-audit-kind-promise = سُجّل وعد
agents-audit-kind-promise_changed = أُوفي بوعد أو غُيّر
agents-audit-kind-promise_gone = أُزيل وعد
agents-audit-kind-merged = دُمجت محادثات
agents-audit-kind-parted = قُسّمت محادثة أو نُقلت رسالة
agents-audit-kind-linked = رُبطت محادثات أو فُكّ ربطها
agents-audit-kind-blocked = حُظر مرسل
agents-audit-kind-let_in = رُفع حظر مرسل
agents-audit-kind-followed = بدأت المتابعة أو توقفت
agents-audit-kind-call = سُجّلت مكالمة
agents-audit-kind-outside = سُجّلت رسالة خارجية
agents-audit-kind-view = تغيّر عرض
agents-audit-kind-undone = تراجُع
agents-audit-kind-topic_list = تغيّرت قائمة المواضيع
agents-audit-kind-cause_list = تغيّرت قائمة الأسباب
agents-audit-kind-form = تغيّر قالب نموذج التواصل
agents-audit-kind-imported = استُورد بريد
agents-audit-kind-customer_added = أُضيف عميل
agents-audit-kind-customer_changed = تغيّرت بيانات عميل
agents-audit-kind-customer_note = تغيّرت ملاحظة عن عميل
agents-audit-kind-customers_merged = دُمج عملاء
agents-audit-kind-customers_apart = أُبقي عملاء منفصلين
agents-audit-kind-customer_erased = مُحي عميل
agents-audit-kind-customers_imported = استُوردت قائمة عملاء
agents-audit-kind-fields = تغيّرت حقول العملاء
agents-audit-kind-segments = تغيّرت الشرائح
agents-audit-kind-macro = تغيّر رد جاهز
agents-audit-kind-knowledge = تغيّرت قاعدة المعرفة
agents-audit-kind-culture = تغيّرت بطاقة ثقافة
agents-audit-kind-settings = تغيّرت الإعدادات
agents-audit-kind-mailbox_added = أُضيف صندوق بريد
agents-audit-kind-mailbox = تغيّر صندوق بريد
agents-audit-kind-mailbox_gone = أُزيل صندوق بريد
agents-audit-kind-store = رُبط متجر أو تغيّر
agents-audit-kind-store_gone = أُزيل متجر
agents-audit-kind-store_deeds = تفعيل إجراءات المتجر أو إيقافها
agents-audit-kind-act_proposed = بدء إجراء في المتجر
agents-audit-kind-act_decided = موافقة على إجراء في المتجر أو رفضه
agents-audit-kind-act_withdrawn = سحب إجراء في المتجر
agents-audit-kind-act_carried = تنفيذ إجراء في المتجر
agents-audit-kind-return = بدء مرتجع أو نقله إلى الخطوة التالية
agents-audit-kind-return_inspected = فحص مرتجع
agents-audit-kind-return_decided = البت في مرتجع
agents-audit-kind-return_carried = تنفيذ استرداد مرتجع أو قسيمته
agents-audit-kind-orders_read = جُلبت الطلبات
agents-audit-kind-person_added = أُضيف شخص إلى الفريق
agents-audit-kind-person_changed = تغيّر ملف في الفريق
agents-audit-kind-person_left = غادر شخص الفريق
agents-audit-kind-profile = تغيّر الملف الشخصي
agents-audit-kind-pin = عُيّن رمز أو أُزيل
agents-audit-kind-pin_wrong = أُدخل رمز خاطئ
agents-audit-kind-seat = بدء العمل على هذا الحاسوب
agents-audit-kind-locked = قُفلت النافذة
agents-audit-kind-recovery_code = جُدّد رمز الاسترداد أو حُفظ
agents-audit-kind-backup = أُنشئت نسخة احتياطية
agents-audit-kind-key = نُقل المفتاح
agents-audit-kind-disk = فُحص القرص
agents-audit-kind-sample_added = أُضيف المتجر التجريبي
agents-audit-kind-sample_gone = أُزيل المتجر التجريبي
agents-audit-kind-other = إجراء آخر
agents-may-everybody = يستطيع الجميع فعل ذلك.
agents-may-staff = لا يستطيع الضيوف فعل ذلك.
agents-may-senders = لا يفعل ذلك إلا من يُسمح له بالإرسال.
agents-may-owners = لا يفعل ذلك إلا صاحب المتجر.
agents-may-keys = لا تُعرض مفاتيح ما لا يفعله دورك.
agents-people-name = الاسم
agents-people-locale-none = مثل النظام
agents-people-pin-gone = أُزيل الرمز. يمكن اختيار رمز جديد في «أنت».
agents-language-add = إضافة لغة…
agents-limit-refund = المبلغ المسترد في الحالة الواحدة
agents-limit-refund-day = المبلغ المسترد في اليوم الواحد
agents-limit-percent = الخصم بالنسبة المئوية
agents-limit-discount = الخصم كمبلغ
agents-limit-any = بلا حد
agents-limit-nothing = غير مسموح
agents-limit-up-to = حتى…
agents-limit-hint = لما يزيد على ذلك يُسأل صاحب المتجر. والمبلغ بعملة أخرى يُعدّ زائدًا.
agents-limit-owner = لا حدود لصاحب المتجر في المبالغ المستردة والخصومات.
# $deed (String): a deed
# $who (String): who may do it, a sentence
agents-may-not = { $deed } – { $who }
agents-people-has-pin =
    .label = برمز
# $day (String): the last day
agents-people-ends = حتى { $day }
# $day (String): the last day, in the past
agents-people-ended = انتهى في { $day }
# $amount (String): an amount of money, formatted
agents-people-refund = استرداد حتى { $amount }
# $amount (String): an amount or percentage, formatted
agents-people-discount-up = خصم حتى { $amount }
# $language (String): a language
agents-language-remove =
    .label = إزالة { $language }
# $what (String): what is limited
agents-limit-amount =
    .label = { $what }: حتى
# $what (String): what is limited
agents-limit-currency =
    .label = { $what }: العملة
# $time (String): the hour at which it ends
agents-guest-last-day = اليوم آخر يوم لك ضيفًا: ينتهي دخولك عند { $time }. ويُحفظ ما تكتبه مسودة.
# $name (String): a guest whose last day is over
agents-lock-guest-ended = انتهت مدة الضيف { $name }. حُفظ ما كان يُكتب مسودة. ويستطيع صاحب المتجر تحديد يوم لاحق.
