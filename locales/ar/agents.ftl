### The people at the desk: roles, PIN, lock, leaving, workload.

agents-menu =
    .label = العاملون على هذا المكتب
agents-lock-title = من على المكتب؟
# $name (String): a person at the desk
agents-lock-pin = الرمز السري: { $name }
agents-lock-open = فتح القفل
agents-lock-continue = متابعة
agents-lock-no-pin = بلا رمز
agents-menu-lock = قفل الآن
agents-command-switch = القفل أو تبديل الشخص
agents-command-workload = الانتقال إلى عبء العمل
agents-role-owner = صاحب المتجر
agents-role-agent = موظف
agents-role-draft_only = مسودات فقط
agents-role-guest = ضيف
agents-role-owner-hint = يدير الأشخاص والمفاتيح وصناديق البريد والنسخ الاحتياطية، ويفعل كل شيء آخر.
agents-role-agent-hint = يؤدي عمل اليوم كله.
agents-role-draft_only-hint = يكتب المسودات ويرتّب. ويرسل أحد الزملاء.
agents-role-guest-hint = يقرأ ويدوّن ويكتب المسودات حتى اليوم الأخير.
# $name (String): a person at the desk
agents-people-edit =
    .label = تعديل { $name }
agents-people-role = الدور
agents-people-until = اليوم الأخير
agents-people-languages = اللغات المحكية (رموز)
agents-people-discount = أقصى خصم بالمئة
agents-people-left = لم يعد هنا
agents-people-leave = يغادر المكتب…
agents-people-leave-to = تنتقل المحادثات المفتوحة إلى
agents-people-leave-now = تسليم ومغادرة
agents-people-back = عاد إلى العمل هنا
agents-people-reset-pin = إعادة تعيين الرمز
agents-people-owner-only = لا يغيّر هذا إلا صاحب المتجر.
agents-pin-title = الرمز السري
agents-pin-current = الرمز الحالي
agents-pin-new = رمز جديد من 4 إلى 12 رقمًا
agents-pin-set = حفظ الرمز
agents-pin-remove = إزالة الرمز
agents-pin-saved = حُفظ الرمز
agents-pin-removed = أُزيل الرمز
agents-pin-hint = مع الرمز لا يعمل أحد غيرك باسمك على هذا الحاسوب.
agents-pin-hint-owner = أنت صاحب المتجر بلا رمز: يستطيع أي شخص على هذا الحاسوب العمل باسمك.
agents-lock-after = القفل بعد هذا العدد من الدقائق دون نشاط
agents-lock-after-hint = 0 لا يقفل أبدًا.
agents-signature-for = التوقيع بلغة معيّنة
agents-review = تسليم للمراجعة
    .label = من يرسلها؟
# $name (String): a person at the desk
agents-toast-changed = { $name }: تم التغيير
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-left = غادر { $name }. المحادثات المسلّمة: { $count }
# $name (String): a person at the desk
# $count (Number): how many conversations
agents-toast-handed = سُلّمت إلى { $name }: { $count }
# $name (String): a person at the desk
agents-toast-review = سُلّمت إلى { $name } للمراجعة
agents-workload-title = عبء العمل
# $waiting (Number): customers
# $overdue (Number): customers
agents-workload-answer = العملاء المنتظرون: { $waiting }، تجاوزوا المهلة: { $overdue }
agents-workload-person = الشخص
agents-workload-open = مفتوحة
agents-workload-waiting = بانتظار
agents-workload-overdue = متأخرة
agents-workload-later = لاحقًا
agents-workload-today = أُغلقت اليوم
agents-workload-week = هذا الأسبوع
agents-workload-hand = تسليم إلى
agents-workload-nobody = لا أحد
# $name (String): a person at the desk
agents-workload-hand-on =
    .label = تسليم كل محادثات { $name }
