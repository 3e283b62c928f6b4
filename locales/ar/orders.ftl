orders-title = الطلبات
orders-order = الطلب { $number }
orders-fact =
    { $count ->
        [zero] لا طلبات
        [one] طلب واحد، { $worth } منذ { $since }
        [two] طلبان، { $worth } منذ { $since }
        [few] { $count } طلبات، { $worth } منذ { $since }
        [many] { $count } طلبًا، { $worth } منذ { $since }
       *[other] { $count } طلب، { $worth } منذ { $since }
    }
orders-fact-refunds =
    { $count ->
        [zero] لا مبالغ مستردّة
        [one] استرداد واحد
        [two] استردادان
        [few] { $count } استردادات
        [many] { $count } استردادًا
       *[other] { $count } استرداد
    }
orders-stage-draft = مسودة
orders-stage-awaiting-payment = بانتظار الدفع
orders-stage-on-hold = معلّق
orders-stage-preparing = بانتظار الإرسال
orders-stage-partly-sent = أُرسل جزئيًا
orders-stage-sent = في الطريق
orders-stage-delivered = سُلّم
orders-stage-completed = مكتمل
orders-stage-refunded = رُدّ المبلغ
orders-stage-cancelled = ملغى
orders-stage-failed = فشل الدفع
orders-stage-gone = لم يعد في المتجر
orders-step-placed = تم الطلب
orders-step-paid = مدفوع
orders-step-sent = أُرسل
orders-step-delivered = سُلّم
orders-steps = الخطوة { $done } من 4: { $step }
orders-paid = دُفع عبر { $way }، { $day }
orders-paid-plain = دُفع، { $day }
orders-unpaid = غير مدفوع، طُلب { $day }
orders-refunded-part = رُدّ { $amount }
orders-parcel = طرد
orders-parcel-follow =
    .label = تتبّع الطرد { $number } في المتصفّح
orders-parcel-sent = أُرسل { $ago }
orders-parcel-moved = آخر حركة { $ago }
orders-parcel-delivered = سُلّم { $when }
orders-parcel-untracked = لا رقم تتبّع
orders-as-of = حتى { $when }
orders-asking = جارٍ سؤال المتجر …
orders-named = مذكور في النص
orders-strange = يخص عنوانًا آخر: { $email }
orders-strange-nameless = يخص عنوانًا آخر
orders-by-hand = أُسند يدويًا
orders-take = إسناد إلى هذا العميل
orders-not-theirs = ليس لهذا العميل
orders-done-theirs = أُسند الطلب { $number } إلى هذا العميل
orders-done-not-theirs = أُزيل الطلب { $number } من هذا العميل
orders-more =
    { $count ->
        [zero] لا مزيد
        [one] طلب آخر
        [two] طلبان آخران
        [few] { $count } طلبات أخرى
        [many] { $count } طلبًا آخر
       *[other] { $count } طلب آخر
    }
orders-newest-only = هذه أحدث { $shown } من أصل { $total } من الطلبات.
orders-none = لا طلبات بعناوين هذا العميل وأرقامه.
orders-unsure = قد توجد طلبات: تعذّرت قراءة بعض المتاجر.
orders-reading = ما زالت طلبات المتجر قيد القراءة.
orders-no-shop = تظهر هنا طلبات متجرك بجانب كل محادثة.
orders-no-shop-customer = بعد ربط متجر، تظهر هنا طلبات هذا العميل.
orders-connect = ربط متجر
orders-trouble = { $shop }: { $problem }
orders-settings = فتح إعدادات المتاجر
orders-close =
    .label = إغلاق الطلب
orders-menu =
    .label = المزيد لهذا الطلب
orders-sum-items = المنتجات
orders-sum-discount = الخصم
orders-sum-shipping = الشحن
orders-sum-tax = منها الضريبة
orders-sum-total = الإجمالي
orders-sum-refunded = المبلغ المردود
orders-payments = الدفعات
orders-refunds = المبالغ المردودة
orders-parcels = الطرود
orders-address-delivery = عنوان التسليم
orders-address-billing = عنوان الفوترة
orders-notes = الملاحظات
orders-note-customer = من العميل
orders-note-public = أُرسلت إلى العميل
orders-conversations = المحادثات
orders-conversations-none = لم يكتب أحد من عناوين هذا الطلب.
orders-no-subject = بلا موضوع
orders-insert-facts = إدراج تفاصيل الطلب
orders-insert-tracking = إدراج رابط التتبّع
orders-copy-number = نسخ رقم الطلب
orders-copy-tracking = نسخ رقم التتبّع
orders-copied = تم نسخ { $what }
orders-open-shop = فتح في إدارة المتجر
orders-open = عرض الطلب كاملًا
orders-command-focus = الانتقال إلى الطلب
orders-command-open = عرض الطلب كاملًا
orders-command-product = البحث عن منتج وإدراجه
orders-products =
    .label = منتجات متاجرك
    .placeholder = الاسم أو رقم الصنف أو المقاس
orders-products-close =
    .label = إغلاق
orders-products-empty = لا منتج بهذه الكلمات. جرّب الاسم أو رقم الصنف.
orders-products-insert = إدراج
orders-products-page = فتح صفحته
orders-products-variants = الخيارات
orders-products-whole = المنتج كله
orders-stock =
    { $count ->
        [zero] نفد
        [one] قطعة متوفّرة
        [two] قطعتان متوفّرتان
        [few] { $count } قطع متوفّرة
        [many] { $count } قطعة متوفّرة
       *[other] { $count } قطعة متوفّرة
    }
orders-stock-none = نفد
orders-stock-some = متوفّر

## The page of orders, and what somebody should look at

orders-command-go = انتقل إلى الطلبات
orders-find = رقم الطلب أو الاسم أو البريد أو المنتج أو رقم التتبع
orders-none-found = لا طلب مطابق.
orders-views = أي الطلبات
orders-view-newest = الأحدث
orders-view-late = تأخر الشحن
orders-view-rests = شحنة بلا أخبار
orders-view-partly-refunded = استرداد جزئي
orders-view-high-risk = مخاطرة عالية
# $days (Number): working days since it was paid
orders-concern-late =
    { $days ->
        [zero] مدفوع اليوم ولم يُشحن بعد
        [one] مدفوع منذ يوم عمل واحد ولم يُشحن بعد
        [two] مدفوع منذ يومي عمل ولم يُشحن بعد
        [few] مدفوع منذ { $days } أيام عمل ولم يُشحن بعد
        [many] مدفوع منذ { $days } يوم عمل ولم يُشحن بعد
       *[other] مدفوع منذ { $days } يوم عمل ولم يُشحن بعد
    }
# $days (Number): days since the parcel was last heard of
orders-concern-rests =
    { $days ->
        [zero] لا أخبار عن الشحنة اليوم
        [one] لا أخبار عن الشحنة منذ يوم واحد
        [two] لا أخبار عن الشحنة منذ يومين
        [few] لا أخبار عن الشحنة منذ { $days } أيام
        [many] لا أخبار عن الشحنة منذ { $days } يومًا
       *[other] لا أخبار عن الشحنة منذ { $days } يوم
    }
# $amount (String): already formatted
orders-concern-partly-refunded = استُرد منه { $amount }
orders-concern-high-risk = المتجر يصنّف هذا الطلب عالي المخاطرة
orders-view-well = لا طلب من آخر 90 يومًا يحتاج إلى متابعة هنا.
orders-page-empty = هنا تظهر طلبات المتاجر المتصلة.
orders-limit-late = يُعد متأخرًا بعد كم يوم عمل
orders-limit-rests = تُتابَع الشحنة بعد كم يوم بلا أخبار
