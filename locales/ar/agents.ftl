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
agents-people-languages = لغات التحدث (رموز)
agents-people-discount = أقصى خصم بالمئة
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
