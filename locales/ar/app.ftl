## Terms: conversation محادثة · message رسالة · internal note ملاحظة داخلية · draft مسودة · inbox صندوق الوارد · outbox صندوق الصادر ·
## mailbox صندوق بريد · channel قناة · customer عميل · colleague زميل · desk مكتب الدعم · shop متجر · assign إسناد · snooze تأجيل · tag وسم ·
## spam غير مرغوب فيها · close إغلاق · reopen إعادة فتح · undo تراجع · cancel sending إلغاء الإرسال · reply رد · forward إعادة توجيه · attachment مرفق ·
## mark (read, spam) تمييز · select تحديد · discard تجاهل · remove إزالة · key اختصار · recovery code رمز الاسترداد · passphrase عبارة المرور · keychain سلسلة المفاتيح ·
## app password كلمة مرور للتطبيقات · macro رد جاهز · backup نسخة احتياطية. Buttons and commands are verbal nouns (إرسال), sentences and field hints the imperative (أدخل).
## reopen إعادة فتح · hand over تسليم · merge دمج · unmerge إلغاء الدمج · split تقسيم · view طريقة عرض · filter تصفية · topic موضوع · root cause سبب جذري ·
## checklist قائمة الخطوات · field حقل · promise وعد · archive أرشفة · restore استعادة · target هدف · overdue متأخر · PIN رمز سري.
## Figures in sentences are ٠١٢٣, as in numbers that the program writes. Nothing done is told with a verb that takes a person's gender: أُغلقت بواسطة, not أغلقها.

app-name = Comptoir

app-sidebar =
    .label = التنقل الرئيسي
app-sidebar-search = ابحث أو نفّذ أمرًا
app-sidebar-inbox = صندوق الوارد
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
    .label = ابحث أو نفّذ أمرًا
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
app-sidebar-connect = ربط صندوق بريد
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
app-channel-needs-you = تسجيل الدخول
app-channel-not-saving = تعذّر الحفظ
app-channel-paused = متوقف مؤقتًا
app-channel-progress = { $done } من { $total }
app-channel-since = توقف الاستقبال منذ { $since }

app-progress-about = الرسائل: { $done } من نحو { $total }
app-progress-rest = الوقت المتبقي: { $span }
app-progress-stop = إلغاء
app-command-submit = إرسال ما يُكتب أو حفظه
app-progress-pause = إيقاف مؤقت

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
app-toast-undoing = يجري التراجع، اكتمل { $share }
app-toast-undone-part = تم التراجع جزئيًا. كرّر التراجع لإتمام الباقي.
app-toast-undone-kept = تم التراجع. ما تغيّر بعد ذلك باقٍ: { $names }
app-toast-nothing-to-undo = لا يوجد ما يمكن التراجع عنه

app-problem-retry = إعادة المحاولة
app-crash-title = تعطّل هذا الجزء من النافذة
app-crash-text = ما حفظته من قبل في أمان.
app-crash-reload = إعادة التحميل
app-loading =
    .label = جارٍ التحميل

app-shut-title = تعذّر فتح مكتب الدعم
app-shut-code = رمز الاسترداد
    .placeholder = الرمز الذي ظهر عند التشغيل الأول
app-shut-open = فتح مكتب الدعم
app-recovery-text = احفظ رمز استرداد مكتب الدعم هذا خارج هذا الحاسوب. فإذا فُقدت سلسلة المفاتيح ولم يكن الرمز لديك، فُقد البريد معها.
app-recovery-show = عرض الرمز
app-recovery-kept = تم حفظه

## مكتب قيد الفتح، ومكتب جديد بلا سلسلة مفاتيح، وعبارة مروره

app-opening-title = جارٍ فتح مكتب الدعم
app-opening-keychain-title = في انتظار سلسلة مفاتيح النظام
app-opening-keychain-text = ربما تطلب كلمة مرورها في نافذة مستقلة. سيُفتح مكتب الدعم فور استجابتها.
app-opening-other-way = حفظ المفتاح بطريقة أخرى
app-key-title = أين تريد حفظ مفتاح مكتب الدعم هذا؟
app-key-lead = يشفّر Comptoir كل ما يحفظه. تعذّر الوصول إلى سلسلة مفاتيح على هذا الحاسوب، لذا اختر إحدى الطريقتين التاليتين. يمكنك تغيير ذلك لاحقًا في الإعدادات.
app-key-passphrase-title = محميًّا بعبارة مرور
app-key-passphrase-text = تُدخلها عند كل تشغيل. من دونها لا يستطيع من يحصل على الحاسوب أو على نسخة من قرصه قراءة أي شيء.
app-key-open-title = في ملف، من دون عبارة مرور
app-key-open-text = يُفتح Comptoir من دون أن يطلب شيئًا. الملف مخصص لحساب المستخدم الخاص بك وحده، لكن كل من يستطيع قراءة هذا المجلد يستطيع قراءة بريد عملائك، ومنهم من يحصل على الحاسوب أو قرصه أو نسخة منه.
app-key-open-agree = أفهم ذلك وأوافق عليه
app-key-open-use = حفظ المفتاح في ملف
app-key-look-again = البحث مجددًا عن سلسلة مفاتيح
app-passphrase-field = عبارة المرور
app-passphrase-again = تأكيد عبارة المرور
app-passphrase-show =
    .label = إظهار عبارة المرور
app-passphrase-hide =
    .label = إخفاء عبارة المرور
app-passphrase-hint = بضع كلمات لا صلة بينها تكون قوية وسهلة التذكر. لا يستطيع أحد استعادة العبارة لك؛ والسبيل الوحيد الآخر هو رمز الاسترداد.
app-passphrase-weak = سهلة التخمين. أضف بضع كلمات أخرى.
app-passphrase-fair = مقبولة. كلمة أو كلمتان إضافيتان تجعلانها قوية.
app-passphrase-strong = قوية.
app-passphrase-differs = العبارتان غير متطابقتين.
app-passphrase-use = استخدام عبارة المرور هذه
app-passphrase-title = أدخل عبارة مرور مكتب الدعم هذا
app-passphrase-instead = استخدام عبارة المرور بدلًا من ذلك
app-shut-code-instead = استخدام رمز الاسترداد بدلًا من ذلك

app-news-arrived = وصل بريد جديد

app-palette =
    .label = ابحث أو نفّذ أمرًا
    .placeholder = ابحث أو نفّذ أمرًا
app-palette-do = الأوامر
app-palette-open = فتح
app-palette-orders = الطلبات
app-palette-products = المنتجات
app-palette-search = البحث
app-palette-all-messages = كل الرسائل التي تحتوي على <mark>{ $query }</mark>
app-palette-hint-move = تنقّل
app-palette-hint-run = تنفيذ
app-palette-hint-all-keys = كل الاختصارات
app-palette-close =
    .label = إغلاق
app-palette-empty = لم يُعثر على شيء. جرّب عددًا أقل من الأحرف.

app-keys-title = اختصارات لوحة المفاتيح
app-keys-intro = اختر اختصارًا لتغييره. لا تعمل الأحرف المفردة إلا خارج حقول النص.
app-keys-group-conversation = المحادثة
app-keys-group-list = القائمة
app-keys-group-go = الانتقال إلى
app-keys-group-window = النافذة
app-keys-none = بلا اختصار
app-keys-press = اضغط مفتاحًا
app-keys-change =
    .label = تغيير اختصار «{ $command }»
app-keys-reset-all = إعادة كل الاختصارات إلى الإعداد الافتراضي
app-keys-close =
    .label = إغلاق
app-keys-taken = هذا الاختصار مستخدم بالفعل في «{ $command }». اضغط مفتاحًا آخر.
app-keys-hint = «{ $command }»: اضغط الاختصار الجديد. يُبقي Esc الاختصار الحالي.
app-keys-next = «{ $command }»: اضغط الآن المفتاح الثاني.
app-keys-paused = متوقف
app-keys-single = اختصارات المفتاح الواحد
app-keys-single-hint = عند إيقافها لا تنفّذ الأحرف والأرقام والرموز وحدها أي أمر. يفيد ذلك عند الإملاء الصوتي أو عند ضغط المفاتيح دون قصد.
app-keys-switch-off =
    .label = إيقاف اختصار «{ $command }»
app-keys-restore =
    .label = إعادة اختصار «{ $command }» إلى الإعداد الافتراضي
app-keys-reserved = لهذا المفتاح وظيفة ثابتة. اضغط مفتاحًا آخر.
app-keys-restore-taken = الاختصار الافتراضي مستخدم الآن في «{ $command }». عيّن لذلك الأمر اختصارًا آخر أولًا.
app-keys-changed = اختصار «{ $command }» الآن هو { $keys }.
app-keys-gone = لم يعد لـ«{ $command }» اختصار.
app-keys-all-reset = أُعيدت كل الاختصارات إلى الإعداد الافتراضي.

app-command-go-mine = الانتقال إلى المحادثات المُسندة إليّ
app-command-go-unassigned = الانتقال إلى المحادثات غير المُسندة
app-command-go-open = الانتقال إلى كل المحادثات المفتوحة
app-command-go-drafts = الانتقال إلى المسودات
app-command-go-settings = الانتقال إلى الإعدادات
app-command-language = تغيير لغة النافذة
app-command-palette = البحث أو تنفيذ أمر
app-command-search = البحث في الرسائل
app-command-new = كتابة رسالة جديدة
app-command-undo = التراجع عن آخر إجراء
app-command-keys = عرض كل الاختصارات
app-command-panel = إظهار لوحة العميل أو إخفاؤها
app-command-theme = تغيير الألوان: فاتح، داكن، حسب النظام
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
app-span-now = دون دقيقة
app-person-nameless = شخص بلا اسم
app-dialog-cancel = إلغاء

app-link =
    .label = رابط
app-link-address =
    .label = عنوان الرابط
    .placeholder = https://
app-link-set = إدراج الرابط
app-link-remove =
    .label = إزالة الرابط
