### Shops on other platforms: connecting them, and how they are.

shops-title = المتاجر
shops-about = ما طلبه العملاء يظهر بجانب محادثاتهم. يحتفظ Comptoir بنسخة مشفّرة على هذا الحاسوب ولا يعطيها لأحد.
shops-none = لا يوجد متجر مربوط بعد. اربط متجرًا لتعرض كل محادثة ما طلبه صاحبها.
shops-add = ربط متجر
shops-command-connect = ربط متجر
shops-command-go = الانتقال إلى المتاجر

## How a shop is

shops-state-connecting = جارٍ الاتصال
shops-state-working = جارٍ القراءة
shops-state-up-to-date = محدَّث
shops-state-offline = يتعذّر الوصول إليه
shops-state-needs-you = مطلوب تدخّلك
shops-state-paused = متوقف مؤقتًا
# $moment (String): a time or date, already formatted
shops-as-of = حتى { $moment }
shops-reads-only = للقراءة فقط
shops-never = لم يُقرأ بعد
# $count (Number): orders that are here
shops-orders =
    { $count ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $count } طلبات
        [many] { $count } طلبًا
       *[other] { $count } طلب
    }
# $done (Number): entries read so far
# $total (Number): entries in all
shops-progress = السجلات المقروءة: { $done } من { $total }
# $done (Number): entries read so far
shops-progress-so-far =
    { $done ->
        [one] قُرئ سجل واحد حتى الآن
        [two] قُرئ سجلان حتى الآن
        [few] قُرئت { $done } سجلات حتى الآن
        [many] قُرئ { $done } سجلًا حتى الآن
       *[other] قُرئ { $done } سجل حتى الآن
    }
# $name (String): name of the shop
shops-progress-bar =
    .label = جارٍ قراءة { $name }
# $since (String): a time or date, already formatted
shops-since = لا جديد منذ { $since }.
# $count (Number): entries
shops-unread =
    { $count ->
        [one] تعذّرت قراءة سجل واحد
        [two] تعذّرت قراءة سجلين
        [few] تعذّرت قراءة { $count } سجلات
        [many] تعذّرت قراءة { $count } سجلًا
       *[other] تعذّرت قراءة { $count } سجل
    }
shops-unread-hint = كل ما عدا ذلك موجود هنا. راجع السجل في المتجر: ما إن يصحّ هناك حتى يأتي مع القراءة التالية.
# $id (String): the shop’s own number
shops-unread-orders = الطلب { $id }
# $id (String): the shop’s own number
shops-unread-customers = العميل { $id }
# $id (String): the shop’s own number
shops-unread-products = المنتج { $id }
# $id (String): the shop’s own number
shops-unread-reviews = التقييم { $id }
# $count (Number): things that are missing
shops-lacks =
    { $count ->
        [one] ينقص أمر واحد
        [two] ينقص أمران
        [few] تنقص { $count } أمور
        [many] ينقص { $count } أمرًا
       *[other] ينقص { $count } أمر
    }

## What can be done with it

shops-read-now = القراءة الآن
shops-try-now = إعادة المحاولة الآن
shops-pause = إيقاف مؤقت
shops-resume = استئناف
shops-rename = تغيير الاسم
shops-rename-field = الاسم في Comptoir
shops-rename-set = تغيير اسم المتجر
shops-new-keys = مفاتيح جديدة
shops-new-keys-set = اختبار وحفظ
# $address (String): web address of the shop
shops-new-keys-hint = تبقى المفاتيح القديمة حتى يقبل { $address } المفاتيح الجديدة.
shops-sign-in-again = إعادة تسجيل الدخول
shops-remove = إزالة
shops-leave = إبقاؤه كما هو
# $name (String): name of the shop
shops-done-renamed = صار اسم المتجر { $name }
# $name (String): name of the shop
shops-done-paused = أُوقف { $name } مؤقتًا
# $name (String): name of the shop
shops-done-resumed = استؤنفت قراءة { $name }
# $name (String): name of the shop
shops-done-keys = لدى { $name } مفاتيح جديدة
# $name (String): name of the shop
shops-done-removed = لم يعد { $name } مربوطًا
# $name (String): name of the shop
shops-remove-title = إزالة { $name }؟
# $count (Number): orders that are here
shops-remove-goes =
    { $count ->
        [0] تُحذف المفاتيح وكل ما قُرئ من هذا الحاسوب.
        [one] تُحذف المفاتيح ونسخة طلب واحد من هذا الحاسوب، مع المنتجات والعملاء.
        [two] تُحذف المفاتيح ونسخة طلبين من هذا الحاسوب، مع المنتجات والعملاء.
        [few] تُحذف المفاتيح ونسخة { $count } طلبات من هذا الحاسوب، مع المنتجات والعملاء.
        [many] تُحذف المفاتيح ونسخة { $count } طلبًا من هذا الحاسوب، مع المنتجات والعملاء.
       *[other] تُحذف المفاتيح ونسخة { $count } طلب من هذا الحاسوب، مع المنتجات والعملاء.
    }
shops-remove-stays = لا يتغير شيء في المتجر، وتبقى محادثاتك. يمكنك ربطه من جديد في أي وقت، وعندها يُقرأ كل شيء من البداية.
shops-remove-key = ما زال المفتاح موجودًا في لوحة إدارة المتجر. احذفه هناك أيضًا.
shops-remove-now = إزالة المتجر

## Connecting, step by step

shops-connect-title = ربط متجر
# $step (Number): 1, 2 …
# $steps (Number): how many there are
shops-connect-step = الخطوة { $step } من { $steps }
shops-connect-next = التالي
shops-connect-back = رجوع
shops-connect-cancel = إلغاء
shops-connect-copy =
    .label = نسخ
shops-connect-copied = تم النسخ
shops-platform-title = أين متجرك؟
shops-platform-woocommerce = متجر على موقعك الخاص بـ WordPress
shops-platform-shopify = متجر على Shopify
# Words in <b> are what stands in the platform’s administration in this language.
shops-guide-woocommerce = إنشاء مفتاح في WooCommerce
shops-guide-woocommerce-open = افتح لوحة إدارة موقعك على WordPress وانتقل إلى <b>WooCommerce › الإعدادات › متقدم › REST API</b>.
shops-guide-woocommerce-add = اختر <b>إضافة مفتاح</b>. اكتب «Comptoir» وصفًا، واختر مديرًا أو مدير متجر مستخدمًا.
shops-guide-woocommerce-rights = في الأذونات اختر <b>قراءة</b>. يكفي ذلك لرؤية الطلبات. لا يلزم مفتاح <b>قراءة/كتابة</b> إلا عندما تريد ردّ المبالغ أو الإلغاء من هنا.
shops-guide-woocommerce-make = اختر <b>توليد مفتاح API</b>. تعرض الصفحة المفتاح وسرّه مرة واحدة فقط: أبقها مفتوحة للخطوة التالية.
shops-guide-shopify = السماح لـ Comptoir بالدخول إلى Shopify
shops-way =
    .label = كيف يدخل Comptoir
shops-way-client = تطبيق خاص بك
shops-way-client-hint = الطريقة المعتادة: تنشئ التطبيق مرة واحدة في الحساب الذي يتبعه المتجر.
shops-way-browser = تسجيل الدخول في المتصفح
shops-way-browser-hint = عندما يتبع التطبيق والمتجر مؤسستين مختلفتين.
shops-way-token = رمز موجود لديك
shops-way-token-hint = فقط للتطبيقات التي أُنشئت في لوحة إدارة المتجر قبل عام 2026.
shops-guide-shopify-dashboard = افتح <b>Dev Dashboard</b> في Shopify ‏(dev.shopify.com)، واختر <b>إنشاء تطبيق</b>، وسمِّه «Comptoir».
shops-guide-shopify-scopes = أدخل نطاقات الوصول هذه. إنها للقراءة فقط؛ وأذونات التغيير تُطلب عندما تفعّل إجراءً.
shops-guide-shopify-redirect = ضمن <b>Redirect URLs</b> أدخل هذا العنوان لحاسوبك. يعيدك Shopify إليه بعد تسجيل الدخول.
shops-guide-shopify-release = اختر <b>إصدار</b>، ثم ثبّت التطبيق في متجرك.
shops-guide-shopify-release-only = اختر <b>إصدار</b>. يُثبَّت التطبيق عند تسجيل الدخول.
shops-guide-shopify-keys = افتح <b>إعدادات</b> التطبيق: معرّف العميل والسر الموجودان هناك لازمان في الخطوة التالية.
shops-guide-shopify-apps = في لوحة إدارة المتجر انتقل إلى <b>الإعدادات › التطبيقات › تطوير التطبيقات</b> وافتح تطبيقك.
shops-guide-shopify-token = ضمن <b>بيانات اعتماد API</b> تجد رمز الوصول إلى Admin API الذي يبدأ بـ shpat_. لا يعرضه Shopify إلا مرة واحدة؛ فإن لم يكن لديك فاختر طريقة أخرى.
shops-keys-title = العنوان والمفاتيح
shops-keys-address = عنوان المتجر
shops-keys-key = مفتاح المستهلك
shops-keys-secret = سر المستهلك
shops-keys-client-id = معرّف العميل
shops-keys-client-secret = سر التطبيق
shops-keys-token = رمز الوصول إلى Admin API
shops-keys-show =
    .label = إظهار
shops-keys-hide =
    .label = إخفاء
shops-keys-safe = تُحفظ المفاتيح مشفّرة على هذا الحاسوب ولا تُرسل إلى أحد سوى المتجر.
shops-keys-more = المزيد
shops-keys-ca-file = ملف الشهادة (لخوادمك الخاصة فقط)
shops-keys-ca-file-hint = مسار ملف PEM يحتوي على شهادة المرجع المصدِّق الذي وقّع شهادة المتجر.
shops-keys-local = متجر تجريبي محلي
shops-keys-local-hint = يسمح بعناوين هذا الحاسوب أو شبكتك، حتى بلا تشفير. أبقه معطَّلًا لمتجر حقيقي.
shops-keys-test = اختبار الاتصال
# $address (String): web address of the shop
shops-keys-testing = جارٍ سؤال { $address }
shops-keys-sign-in = تسجيل الدخول في المتصفح
shops-keys-in-browser = تابع في متصفحك، فقد فُتحت فيه صفحة متجرك.
shops-keys-missing-address = أدخل العنوان
shops-keys-missing-field = ما زال ينقص: { $field }
shops-found-title = المتجر يستجيب
# $platform (String): name of the platform, such as Shopify
# $version (String): its version
shops-found-version = { $platform }، الإصدار { $version }
# $count (Number): products in the shop
shops-found-products =
    { $count ->
        [zero] لا منتجات
        [one] منتج واحد
        [two] منتجان
        [few] { $count } منتجات
        [many] { $count } منتجًا
       *[other] { $count } منتج
    }
# $count (Number): customer accounts in the shop
shops-found-customers =
    { $count ->
        [zero] لا عملاء
        [one] عميل واحد
        [two] عميلان
        [few] { $count } عملاء
        [many] { $count } عميلًا
       *[other] { $count } عميل
    }
shops-found-all = يستطيع Comptoir قراءة كل ما يعرضه.
shops-found-lacks = ما سينقص
shops-found-name = الاسم في Comptoir
shops-found-connect = ربط وقراءة
# $name (String): name of the shop
shops-connected-title = تم ربط { $name }
shops-connected-reading = جارٍ قراءة طلباته. يستمر ذلك بعد إغلاق هذه النافذة، وتظهر الطلبات تباعًا بجانب المحادثات.
shops-connected-read = كل شيء هنا. من الآن تُجلب التغييرات كل دقيقتين.
shops-connected-close = تم

## What a key does not open, or a shop does not have

shops-lack-write-access = المفتاح للقراءة فقط. يكفي ذلك لرؤية الطلبات؛ أما ردّ المبالغ والإجراءات الأخرى فتحتاج إلى مفتاح يسمح بالكتابة أيضًا.
# $scope (String): the platform’s name of the right
shops-lack-orders = الطلبات، لأن الإذن «{ $scope }» ناقص.
# $scope (String): the platform’s name of the right
shops-lack-customers = حسابات العملاء مع اللغة والملاحظة، لأن الإذن «{ $scope }» ناقص.
# $scope (String): the platform’s name of the right
shops-lack-products = المنتجات مع السعر والمخزون، لأن الإذن «{ $scope }» ناقص.
# $scope (String): the platform’s name of the right
shops-lack-reviews = تقييمات المنتجات، لأن الإذن «{ $scope }» ناقص.
# $scope (String): the platform’s name of the right
shops-lack-scope = ما يحتاج إلى الإذن «{ $scope }».
# $days (Number): how many days back
shops-lack-older-orders = الطلبات الأقدم من { $days } يومًا. تأتي مع الإذن «read_all_orders».
shops-lack-customer-data = أسماء العملاء وعناوينهم: خطة المتجر تخفيها. عندها يُعثر على الطلبات بأرقامها.
# $asked (String): version that we speak
# $answered (String): version that answered
shops-lack-other-version = يردّ المتجر بالإصدار { $answered } من واجهته بدلًا من { $asked }. قد تنقص تفاصيل؛ ابحث عن إصدار أحدث من Comptoir.
# $ability (String): what the version cannot do
shops-lack-route =
    { $ability ->
        [resend_confirmation] إعادة إرسال تأكيد الطلب: لا يستطيع هذا الإصدار من المتجر ذلك بعد.
        [read_reviews] تقييمات المنتجات: لا يتيحها هذا الإصدار من المتجر.
       *[other] أمر لا يستطيعه هذا الإصدار من المتجر بعد. يأتي مع تحديث المتجر.
    }
shops-lack-key-in-address = تحذف الاستضافة الترويسة التي تحمل المفتاح، فينتقل المفتاح في العنوان المشفَّر وقد يظهر في سجلات الاستضافة. اطلب السماح بمرور الترويسة «Authorization».
shops-platform-vendure = متجر على خادم Vendure خاص بك
shops-guide-vendure = أنشئ مسؤولًا لهذا المكتب
shops-guide-vendure-role = افتح لوحة خادم Vendure وانتقل إلى <b>Settings › Roles</b>. أنشئ دورًا يقرأ الطلبات والمنتجات والعملاء. أضف تعديل الطلبات فقط إذا كان هذا المكتب سيسترد أو يلغي أو يشحن.
shops-guide-vendure-person = انتقل إلى <b>Settings › Administrators</b> وأنشئ حسابًا بهذا الدور وببريد وكلمة مرور خاصين به.
shops-keys-user = بريد المسؤول
shops-keys-password = كلمة المرور
