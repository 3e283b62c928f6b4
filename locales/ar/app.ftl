app-name = Comptoir

app-sidebar =
    .label = التنقل الرئيسي
app-sidebar-search = ابحث أو نفّذ
app-sidebar-inbox = الوارد
app-sidebar-channels = القنوات
app-sidebar-settings =
    .label = الإعدادات
app-sidebar-new =
    .label = محادثة جديدة
app-sidebar-menu =
    .label = القائمة
app-sidebar-language =
    .label = لغة الواجهة
app-sidebar-rail-search =
    .label = ابحث أو نفّذ
app-sidebar-count =
    .label =
        { $count ->
            [zero] لا محادثات
            [one] محادثة واحدة
            [two] محادثتان
            [few] { $count } محادثات
            [many] { $count } محادثة
           *[other] { $count } محادثة
        }
app-sidebar-no-channels = لا صندوق بريد بعد
app-sidebar-connect = اربط صندوقًا
app-sidebar-sample = المتجر التجريبي
app-sidebar-sample-remove = إزالة

app-channel-file = ملفات مستوردة
app-channel-connecting =
    .label = جارٍ الاتصال
app-channel-working =
    .label = جارٍ جلب البريد
app-channel-up-to-date =
    .label = محدَّث
app-channel-offline = غير متصل
app-channel-needs-you = سجّل الدخول
app-channel-paused = متوقف مؤقتًا
app-channel-progress = { $done } من { $total }
app-channel-since = لا استقبال منذ { $since }

app-divider-sidebar =
    .label = عرض الشريط الجانبي
app-divider-list =
    .label = عرض القائمة
app-divider-context =
    .label = عرض اللوحة

app-toast-undo = تراجع
app-toast-dismiss =
    .label = إغلاق
app-toast-undone = تم التراجع
app-toast-nothing-to-undo = لا يوجد ما يمكن التراجع عنه

app-problem-retry = أعد المحاولة
app-problem-title = لم ينجح ذلك
app-crash-title = تعطّل هذا الجزء من النافذة
app-crash-text = ما حفظته من قبل في أمان.
app-crash-reload = إعادة التحميل
app-loading =
    .label = جارٍ التحميل

app-shut-title = المكتب مغلق
app-shut-code = رمز الاسترداد
    .placeholder = الرمز الذي ظهر عند التشغيل الأول
app-shut-open = فتح المكتب
app-recovery-text = احفظ رمز استرداد هذا المكتب خارج هذا الحاسوب. من دونه يعني فقدان سلسلة المفاتيح فقدان البريد.
app-recovery-show = عرض الرمز
app-recovery-kept = لقد حفظته

app-news-arrived = وصل بريد جديد

app-palette =
    .label = ابحث أو نفّذ أمرًا
    .placeholder = ابحث أو نفّذ
app-palette-do = نفّذ
app-palette-open = افتح
app-palette-search = ابحث
app-palette-all-messages = كل الرسائل التي تحتوي على <mark>{ $query }</mark>
app-palette-found = النتائج: { $count }
app-palette-hint-move = تنقّل
app-palette-hint-run = تنفيذ
app-palette-hint-all-keys = كل المفاتيح
app-palette-close =
    .label = إغلاق
app-palette-empty = لم يُعثر على شيء. جرّب عددًا أقل من الأحرف.

app-keys-title = المفاتيح
app-keys-intro = اختر مفتاحًا لتغييره. الأحرف المفردة تعمل خارج حقول النص فقط.
app-keys-group-conversation = المحادثة
app-keys-group-list = القائمة
app-keys-group-go = انتقال إلى
app-keys-group-window = النافذة
app-keys-none = بلا مفتاح
app-keys-press = اضغط مفتاحًا
app-keys-change =
    .label = تغيير مفتاح «{ $command }»
app-keys-off = بلا مفتاح
app-keys-reset = الإعداد الأصلي
app-keys-reset-all = إعادة كل المفاتيح إلى الأصل
app-keys-close =
    .label = إغلاق
app-keys-taken = هذا المفتاح مستخدم بالفعل في «{ $command }». اضغط مفتاحًا آخر.

app-command-go-mine = انتقل إلى محادثاتي
app-command-go-unassigned = انتقل إلى المحادثات غير المُسندة
app-command-go-open = انتقل إلى كل المحادثات المفتوحة
app-command-go-drafts = انتقل إلى المسودات
app-command-go-settings = انتقل إلى الإعدادات
app-command-palette = ابحث أو نفّذ أمرًا
app-command-search = ابحث في الرسائل
app-command-new = اكتب رسالة جديدة
app-command-undo = تراجع عن آخر إجراء
app-command-keys = اعرض كل المفاتيح
app-command-panel = إظهار لوحة العميل أو إخفاؤها
app-command-theme = تغيير الألوان: فاتح، داكن، كالنظام
app-command-density = تغيير ارتفاع الصفوف

app-span-minutes = { $minutes } د
app-span-hours-minutes = { $hours } س { $minutes } د
app-span-hours = { $hours } س
app-span-days =
    { $days ->
        [zero] أقل من يوم
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
app-span-now = الآن
