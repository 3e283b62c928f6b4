topics-topic-delivery = التوصيل
topics-topic-exchange = الاستبدال والمقاس
topics-topic-return = الإرجاع
topics-topic-damage = تلف أو عيب
topics-topic-payment = الدفع
topics-topic-order-change = تعديل طلب
topics-topic-product = سؤال عن منتج
topics-topic-other = أمر آخر
topics-item-check-tracking = مراجعة تتبّع الشحنة
topics-item-ask-carrier = سؤال شركة الشحن
topics-item-tell-date = إبلاغ العميل بموعد
topics-item-order-number = رقم الطلب
topics-item-address = عنوان التوصيل
topics-item-check-stock = مراجعة المخزون
topics-item-send-label = إرسال ملصق الإرجاع
topics-item-send-replacement = إرسال البديل
topics-item-wanted-size = المقاس المطلوب
topics-item-check-period = مراجعة مدة الإرجاع
topics-item-refund = ردّ المبلغ
topics-item-return-reason = سبب الإرجاع
topics-item-is-unworn = غير ملبوس وعليه بطاقة المنتج؟
topics-item-look-at-photo = معاينة الصورة
topics-item-offer-solution = عرض حلّ
topics-item-tell-supplier = إبلاغ المورّد
topics-item-damage-photo = صورة التلف
topics-item-wanted-solution = الحلّ المفضّل
topics-item-check-payment = مراجعة عملية الدفع
topics-item-payment-method = طريقة الدفع
topics-item-payment-date = تاريخ الدفع
topics-item-check-not-shipped = التأكد من أن الطلب لم يُشحن
topics-item-change-order = تعديل الطلب
topics-item-wanted-change = التعديل المطلوب
topics-item-product-name = اسم المنتج أو رقمه
topics-item-improve-text = تحسين وصف المنتج
topics-option-replacement = بديل
topics-option-refund = ردّ المبلغ
topics-option-repair = إصلاح
topics-cause-supplier-fault = خطأ من المورّد
topics-cause-wrong-picking = إرسال منتج خاطئ
topics-cause-carrier-delay = تأخّر شركة الشحن
topics-cause-carrier-loss = ضياع لدى شركة الشحن
topics-cause-carrier-damage = تلف أثناء النقل
topics-cause-size-chart = جدول مقاسات مضلِّل
topics-cause-product-text = وصف منتج غامض أو خاطئ
topics-cause-shop-site = مشكلة في موقع المتجر
topics-cause-our-mistake = خطأ منّا
topics-cause-changed-mind = العميل غيّر رأيه
topics-cause-only-question = مجرّد سؤال
topics-cause-other = أمر آخر
topics-letter-ask =
    { $formality ->
        [formal] لنتمكن من خدمتكم على أكمل وجه، نرجو التكرم بتزويدنا بالبيانات التالية:
       *[neutral] لنتمكن من المساعدة سريعًا، نرجو إرسال البيانات التالية:
    }
topics-letter-thanks =
    { $formality ->
        [formal] نشكر لكم حسن تعاونكم.
       *[neutral] شكرًا جزيلًا!
    }
topics-letter-choice = { $name } ({ $options })
topics-letter-greeting = { $salutation }،
topics-command-topic = تحديد الموضوع
topics-command-intake = قائمة الخطوات والبيانات
topics-command-ask = طلب البيانات الناقصة
topics-command-cause = السبب الجذري
topics-command-go = الانتقال إلى المواضيع والأسباب الجذرية
topics-list-close =
    .label = إغلاق القائمة
topics-list-empty = لا نتائج. يمكنك إضافة ما يخصك من الإعدادات.
topics-list-topic =
    .label = ما الموضوع؟
topics-list-cause =
    .label = ما السبب؟
topics-topic-none = بلا موضوع
topics-cause-none = بلا سبب جذري
topics-cause-skip = إغلاق بلا سبب
topics-cause-offered =
    { $count ->
        [zero] اختر سببًا لإغلاق المحادثات.
        [one] اختر سببًا فتُغلق المحادثة.
        [two] اختر سببًا فتُغلق المحادثتان.
        [few] اختر سببًا فتُغلق المحادثات الـ{ $count } كلها.
        [many] اختر سببًا فتُغلق المحادثات الـ{ $count } كلها.
       *[other] اختر سببًا فتُغلق المحادثات الـ{ $count } كلها.
    }
topics-cause-required =
    { $count ->
        [zero] يطلب متجرك سببًا جذريًا قبل الإغلاق.
        [one] يطلب متجرك سببًا جذريًا قبل الإغلاق.
        [two] يطلب متجرك سببًا جذريًا. ما له سبب من هاتين المحادثتين يبقى كما هو.
        [few] يطلب متجرك سببًا جذريًا. ما له سبب من هذه المحادثات ({ $count }) يبقى كما هو.
        [many] يطلب متجرك سببًا جذريًا. ما له سبب من هذه المحادثات ({ $count }) يبقى كما هو.
       *[other] يطلب متجرك سببًا جذريًا. ما له سبب من هذه المحادثات ({ $count }) يبقى كما هو.
    }
topics-progress = { $done } من { $all }
topics-panel-title = الموضوع
topics-panel-choose = اختيار
topics-panel-change = تغيير
topics-panel-empty = اختر موضوعًا لتظهر قائمة خطواته والبيانات المطلوبة.
topics-panel-no-items = لا خطوات ولا حقول بعد. أضف بعضها.
topics-steps-title = قائمة الخطوات
topics-step-done = { $name } · { $at }
topics-field-none = غير معروف بعد
topics-yes = نعم
topics-no = لا
topics-photo-yes = وصلت
topics-photo-no = لم تصل
topics-offer = من الرسالة: { $value }
topics-offer-photo = وصلت صورة مع الرسالة
topics-ask-missing = طلب البيانات الناقصة ({ $count })
topics-ask-language = سيُكتب الطلب بهذه اللغة: { $language }.
topics-ask-unavailable = لا يوجد نص بهذه اللغة: { $wanted }. سيُكتب الطلب بهذه اللغة: { $used }.
topics-done-topic = حُدِّد الموضوع
topics-done-cause = سُجِّل السبب
topics-done-item = سُجِّل
topics-done-saved = حُفظ
topics-done-archived = أُرشف
topics-settings-lead = مواضيع المحادثات، وما يلزم عمله لكل منها، وما تحتاج إلى معرفته من العميل.
topics-archived = مؤرشف
topics-settings-count = الخطوات: { $steps }، الحقول: { $fields }
topics-settings-add = إضافة موضوع
topics-causes-title = الأسباب الجذرية
topics-ask-title = السؤال عن السبب الجذري عند الإغلاق
topics-ask-off = عدم السؤال
topics-ask-offered = اختياري
topics-ask-required = إلزامي
topics-form-name = الاسم
topics-form-name-hint = مثل: النقش
topics-form-languages = بلغات أخرى ({ $count })
topics-form-items = الخطوات والحقول
topics-form-add-step = خطوة
topics-form-add-field = حقل
topics-form-save = حفظ
topics-form-cancel = تجاهل التغييرات
topics-form-restore = استعادة
topics-form-archive = أرشفة
topics-row-name =
    .label = اسم الخطوة أو الحقل
    .placeholder = ما المطلوب عمله أو معرفته؟
topics-row-kind =
    .label = النوع
topics-row-up =
    .label = نقل إلى الأعلى: { $name }
topics-row-down =
    .label = نقل إلى الأسفل: { $name }
topics-row-remove =
    .label = إزالة: { $name }
topics-row-options = الخيارات، مفصولة بفواصل منقوطة
topics-kind-step = خطوة
topics-kind-text = نص
topics-kind-number = رقم
topics-kind-date = تاريخ
topics-kind-choice = اختيار
topics-kind-yes-no = نعم أو لا
topics-kind-photo = صورة
topics-causes-period = الفترة
topics-causes-days =
    { $count ->
        [zero] اليوم
        [one] آخر يوم
        [two] آخر يومين
        [few] آخر { $count } أيام
        [many] آخر { $count } يومًا
       *[other] آخر { $count } يوم
    }
topics-causes-none = لا أسباب جذرية في هذه الفترة بعد. يُختار السبب في المحادثة أو عند إغلاقها.
topics-causes-total =
    { $count ->
        [zero] لا محادثات لها سبب
        [one] محادثة واحدة لها سبب
        [two] محادثتان لهما سبب
        [few] { $count } محادثات لها سبب
        [many] { $count } محادثة لها سبب
       *[other] { $count } محادثة لها سبب
    }
topics-causes-chart =
    .label = المحادثات حسب السبب الجذري
topics-causes-add = إضافة
    .label = اسم سبب خاص بك
topics-causes-share = { $count } · { $share }٪
topics-causes-archive =
    .label = أرشفة: { $name }
topics-causes-restore =
    .label = استعادة: { $name }
