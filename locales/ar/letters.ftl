letter-quote-attribution = في { $date }، تمت كتابة ما يلي بواسطة { $name }:
letter-forward-heading = ---------- رسالة مُعاد توجيهها ----------
letter-forward-from = من: { $value }
letter-forward-date = التاريخ: { $value }
letter-forward-subject = الموضوع: { $value }
letter-forward-to = إلى: { $value }
letter-forward-cc = نسخة: { $value }
letter-subject-reply = Re:
letter-subject-forward = Fwd:
letter-signature =
    مع خالص التحية،
    { $agent }
    { $shop }
letter-customer-unnamed = عميلنا الكريم
letter-salutation-formal = حضرة { $name }
letter-salutation-formal-nameless = تحية طيبة
letter-salutation = مرحبًا { $name }
letter-salutation-nameless = مرحبًا
letter-order-heading = الطلب { $number } بتاريخ { $date }
letter-order-line = { $quantity } × { $title }: { $price }
letter-order-shipping = الشحن: { $amount }
letter-order-total = الإجمالي: { $total }
letter-order-follow-carrier = الطرد لدى { $carrier } ويمكن تتبّعه هنا: { $url }
letter-order-follow = يمكن تتبّع الطرد هنا: { $url }
letter-order-parcel-carrier = الطرد لدى { $carrier }، ورقم التتبّع { $number }.
letter-order-parcel = رقم تتبّع الطرد هو { $number }.
letter-order-stage-awaiting-payment = بانتظار الدفع
letter-order-stage-on-hold = معلّق
letter-order-stage-preparing = قيد التجهيز
letter-order-stage-partly-sent = أُرسل جزء منه
letter-order-stage-sent = في الطريق
letter-order-stage-delivered = تم التسليم
letter-order-stage-completed = مكتمل
letter-order-stage-refunded = تم ردّ المبلغ
letter-order-stage-cancelled = ملغى
letter-product-price = { $title }: { $price }
letter-product-reduced = { $title }: { $price } بدلًا من { $before }
letter-product-in-stock = متوفّر.
letter-product-few =
    { $count ->
        [zero] لم يبقَ شيء.
        [one] بقيت قطعة واحدة فقط.
        [two] بقيت قطعتان فقط.
        [few] بقيت { $count } قطع فقط.
        [many] بقيت { $count } قطعة فقط.
       *[other] بقيت { $count } قطعة فقط.
    }
letter-product-sold-out = نفد حاليًا.
letter-return-why-until = يمكنكم طلب الإرجاع حتى { $date }.
letter-return-why-no-end = يمكنكم طلب الإرجاع في أي وقت.
letter-return-why-late = انتهت مهلة هذا الإرجاع في { $date }.
letter-return-why-excluded = لا يمكن إرجاع هذا المنتج.
letter-return-why-person = ننظر في طلبكم بأنفسنا وسنكتب إليكم.
letter-return-why-condition = نرجو إخبارنا بحالة المنتج: غير مفتوح أو مفتوح أو مستعمل أو تالف.
letter-return-why-fee = نخصم { $amount } مقابل الإرجاع.
letter-return-why-fee-waived = الإرجاع مجاني لكم.
letter-return-why-label-shop = نتحمّل نحن تكلفة إعادة الإرسال.
letter-return-why-label-customer = تكلفة إعادة الإرسال عليكم.
letter-return-why-photo = نرجو إرسال صورة أولًا.
letter-return-why-keep-it = يمكنكم الاحتفاظ بالمنتج.
letter-return-why-bonus = إذا اخترتم رصيدًا في المتجر أضفنا { $percent }٪.
letter-return-why-withdrawal = تراجعتم عن الشراء ضمن المهلة، وآخر يوم هو { $date }. نردّ إليكم ما دفعتموه.
letter-return-why-withdrawal-early = تراجعتم عن الشراء ضمن المهلة. نردّ إليكم ما دفعتموه.
letter-return-why-withdrawal-late = انتهى حق التراجع عن الشراء في { $date }.
letter-return-why-withdrawal-exempt =
    { $kind ->
        [perishable] لا حق في التراجع عن شراء السلع السريعة التلف.
        [custom_made] لا حق في التراجع عن شراء سلع صُنعت حسب طلبكم.
        [unsealed] لا حق في التراجع عن شراء هذه السلع بعد فضّ ختمها.
       *[digital] لا حق في التراجع عن محتوى رقمي بدأ استعماله.
    }
letter-return-why-delivery = نردّ أيضًا { $amount } مقابل التوصيل.
letter-return-policy-headline = الإرجاع وردّ المبالغ
letter-return-policy-zone-eu = التوصيل داخل المنطقة الاقتصادية الأوروبية
letter-return-policy-zone-uk = التوصيل إلى المملكة المتحدة
letter-return-policy-zone-us = التوصيل إلى الولايات المتحدة
letter-return-policy-zone-rest = التوصيل إلى سائر البلدان
letter-return-policy-zone-named = التوصيل إلى: { $zone }
letter-return-policy-all = يسري ما يأتي على كل ما تشترونه منّا.
letter-return-policy-rest = في سائر الحالات يسري ما يأتي.
letter-return-policy-when = يسري هذا على: { $conditions }.
letter-return-policy-if-reason = الإرجاع لأحد هذه الأسباب ({ $list })
letter-return-policy-if-tags = المنتجات الموسومة بـ { $list }
letter-return-policy-if-skus = أرقام المنتجات التي تبدأ بـ { $list }
letter-return-policy-if-titles = المنتجات التي يحتوي اسمها على { $list }
letter-return-policy-if-price-from = السعر ابتداءً من { $amount }
letter-return-policy-if-price-to = السعر حتى { $amount }
letter-return-policy-if-discounted = المنتجات المخفّضة
letter-return-policy-if-full-price = المنتجات بسعرها الكامل
letter-return-policy-if-final-sale = المنتجات التي لا تُردّ ولا تُستبدل
letter-return-policy-if-not-final-sale = المنتجات التي تُردّ وتُستبدل
letter-return-policy-if-quantity-from =
    { $count ->
        [zero] ابتداءً من { $count } قطعة
        [one] ابتداءً من قطعة واحدة
        [two] ابتداءً من قطعتين
        [few] ابتداءً من { $count } قطع
        [many] ابتداءً من { $count } قطعة
       *[other] ابتداءً من { $count } قطعة
    }
letter-return-policy-if-quantity-to =
    { $count ->
        [zero] حتى { $count } قطعة
        [one] قطعة واحدة فقط
        [two] حتى قطعتين
        [few] حتى { $count } قطع
        [many] حتى { $count } قطعة
       *[other] حتى { $count } قطعة
    }
letter-return-policy-if-state = المنتجات بهذه الحالة ({ $list })
letter-return-policy-if-warranty = العيوب المشمولة بالضمان القانوني
letter-return-policy-if-transport = أضرار النقل
letter-return-policy-not-returnable = لا يمكن إرجاع هذه المنتجات.
letter-return-policy-days =
    { $count ->
        [zero] يمكنكم طلب الإرجاع في يوم التسليم نفسه.
        [one] يمكنكم طلب الإرجاع خلال يوم واحد من التسليم.
        [two] يمكنكم طلب الإرجاع خلال يومين من التسليم.
        [few] يمكنكم طلب الإرجاع خلال { $count } أيام من التسليم.
        [many] يمكنكم طلب الإرجاع خلال { $count } يومًا من التسليم.
       *[other] يمكنكم طلب الإرجاع خلال { $count } يوم من التسليم.
    }
letter-return-policy-no-end = يمكنكم طلب الإرجاع في أي وقت.
letter-return-policy-outcomes = نعرض عليكم: { $list }.
letter-return-policy-fee-flat = نخصم { $amount } عن كل إرجاع.
letter-return-policy-fee-percent = نخصم { $percent }٪ من السعر.
letter-return-policy-fee-none = الإرجاع نفسه مجاني.
letter-return-policy-fee-free = لا خصم لهذه الأسباب: { $list }.
letter-return-policy-label-shop = نتحمّل نحن تكلفة إعادة الإرسال.
letter-return-policy-label-customer = تكلفة إعادة الإرسال عليكم.
letter-return-policy-photo = نرجو إرفاق صورة بطلبكم.
letter-return-policy-review = ننظر في كل طلب قبل الموافقة عليه.
letter-return-policy-keep-it = يمكنكم الاحتفاظ بما تقلّ قيمته عن { $amount }.
letter-return-policy-bonus = إذا اخترتم رصيدًا في المتجر أضفنا { $percent }٪.
letter-return-policy-ours = إذا كان الخطأ منّا، كأن يصل منتج خاطئ أو معيب أو تالف، فلا نخصم شيئًا ونتحمّل تكلفة إعادة الإرسال.
letter-return-policy-withdrawal = يحق للمستهلك التراجع عن الشراء خلال ١٤ يومًا من استلام آخر طرد دون ذكر سبب. نردّ حينئذ كل المدفوعات، بما فيها التوصيل المعتاد، خلال ١٤ يومًا من إشعاركم وبوسيلة الدفع نفسها، ولنا أن ننتظر وصول السلع أو ما يثبت إرسالها. نرجو إرسال السلع خلال ١٤ يومًا من إشعاركم. ولا نخصم إلا ما نقص من القيمة بسبب استعمال يتجاوز ما يلزم لتجربة السلع.
letter-return-policy-withdrawal-label-shop = عند التراجع نتحمّل نحن تكلفة إعادة الإرسال.
letter-return-policy-withdrawal-label-customer = عند التراجع تكون تكلفة إعادة الإرسال عليكم.
letter-return-policy-withdrawal-except = لا حق في التراجع عن شراء: { $list }.
letter-return-policy-kind-perishable = السلع السريعة التلف
letter-return-policy-kind-custom-made = السلع المصنوعة حسب طلب العميل
letter-return-policy-kind-unsealed = مستلزمات النظافة والتسجيلات والبرامج المختومة بعد فضّ ختمها
letter-return-policy-kind-digital = المحتوى الرقمي الذي بدأ استعماله بموافقة العميل
letter-return-reason-too-small = صغير جدًا
letter-return-reason-too-large = كبير جدًا
letter-return-reason-style-differs = اختلاف في الطراز أو اللون
letter-return-reason-not-as-described = لا يطابق الوصف
letter-return-reason-defective = معيب
letter-return-reason-damaged-in-transit = تضرّر أثناء النقل
letter-return-reason-wrong-item = منتج خاطئ
letter-return-reason-missing-part = جزء ناقص
letter-return-reason-arrived-late = وصل متأخرًا
letter-return-reason-several-sizes = طُلبت مقاسات عدة
letter-return-reason-changed-mind = تغيير الرأي
letter-return-reason-gift = هدية
letter-return-reason-other = سبب آخر
letter-return-outcome-advice = مشورة
letter-return-outcome-exchange = استبدال بمقاس أو لون آخر
letter-return-outcome-other-product = استبدال بمنتج آخر
letter-return-outcome-credit = رصيد في المتجر
letter-return-outcome-refund = ردّ المبلغ
letter-return-outcome-partial-refund = ردّ جزء من المبلغ
letter-return-outcome-replacement = قطعة بديلة
letter-return-outcome-repair = إصلاح
letter-return-outcome-keep-it = ردّ المبلغ دون إعادة المنتج
letter-return-outcome-donate = ردّ المبلغ عند التبرّع بالمنتج
letter-return-state-unopened = غير مفتوح
letter-return-state-opened = مفتوح
letter-return-state-used = مستعمل
letter-return-state-damaged = تالف


letter-return-item = { $quantity } × { $title }
letter-return-requested-subject = الإرجاع { $number }: وصلنا الطلب
letter-return-requested-body =
    نشكركم على رسالتكم. سجّلنا رغبتكم في إرجاع ما يلي من طلبكم { $order }:

    { $items }

    رقم الإرجاع هو { $number }. سنراجع طلبكم ونكتب إليكم بالخطوات التالية، ونرجو عدم إرسال أي شيء الآن.
letter-return-needs-info-subject = الإرجاع { $number }: سؤال قبل أن نتابع
letter-return-needs-info-body =
    لكي نتخذ قرارًا بشأن الإرجاع من طلبكم { $order }، نرجو تزويدنا بما يلي:

    { $questions }

    يكفي الرد على هذه الرسالة، ويمكنكم إرفاق الصور بها.
letter-return-approved-subject = تم قبول الإرجاع { $number }: طريقة الإرسال
letter-return-approved-body =
    يسرّنا إبلاغكم بقبول الإرجاع من طلبكم { $order }:

    { $items }

    نرجو تغليف كل شيء جيدًا، ووضع ورقة عليها رقم الإرجاع { $number } داخل الطرد، وإرساله إلى العنوان التالي:

    { $address }
letter-return-send-by = نرجو إرسال الطرد في موعد أقصاه { $date }.
letter-return-postage-ours = تكاليف الشحن علينا: نرجو استخدام ملصق الشحن الخاص بنا.
letter-return-postage-yours = تكاليف الشحن عليكم، ونرجو الاحتفاظ بإيصال الإرسال.
letter-return-declined-subject = بخصوص الإرجاع { $number }
letter-return-declined-body =
    راجعنا طلبكم بعناية. ونأسف لعدم تمكننا من قبول الإرجاع من طلبكم { $order }:

    { $items }

    السبب: { $reason }

    إذا رأيتم أن في ذلك خطأ، فنرجو الرد على هذه الرسالة وسنراجع الأمر من جديد.
letter-return-awaiting-subject = الإرجاع { $number }: ننتظر الطرد
letter-return-awaiting-body =
    لم يصلنا بعد طرد الإرجاع { $number }. ننتظر ما يلي:

    { $items }

    العنوان مرة أخرى:

    { $address }

    إذا كان الطرد في الطريق، فنرجو إرسال رقم التتبع لنتابع وصوله.
letter-return-received-subject = الإرجاع { $number }: وصل الطرد
letter-return-received-body =
    وصلنا طرد الإرجاع { $number }، شكرًا لكم. استلمنا ما يلي:

    { $items }

    سنفحص كل شيء ونكتب إليكم فور الانتهاء.
letter-return-refund-subject = الإرجاع { $number }: المبلغ في طريقه إليكم
letter-return-refund-body =
    تم فحص الإرجاع { $number } من الطلب { $order }، وأعدنا إليكم { $amount } عبر وسيلة الدفع التي استُخدمت في الطلب.

    { $days ->
        [zero] قد يظهر المبلغ لدى البنك أو خدمة الدفع في اليوم نفسه.
        [one] قد يستغرق ظهور المبلغ لدى البنك أو خدمة الدفع يوم عمل واحدًا.
        [two] قد يستغرق ظهور المبلغ لدى البنك أو خدمة الدفع يومي عمل.
        [few] قد يستغرق ظهور المبلغ لدى البنك أو خدمة الدفع حتى { $days } أيام عمل.
        [many] قد يستغرق ظهور المبلغ لدى البنك أو خدمة الدفع حتى { $days } يوم عمل.
       *[other] قد يستغرق ظهور المبلغ لدى البنك أو خدمة الدفع حتى { $days } يوم عمل.
    }
letter-return-deduction = خُصم { $amount }: { $reason }
letter-return-exchange-subject = الإرجاع { $number }: البديل في الطريق
letter-return-exchange-body =
    مقابل الإرجاع { $number } أرسلنا إليكم:

    { $items }
letter-return-exchange-due-subject = الإرجاع { $number }: البديل، والمبلغ المتبقي { $amount }
letter-return-exchange-due-body =
    مقابل الإرجاع { $number } حجزنا لكم:

    { $items }

    يتبقى { $amount } للدفع. نرسله إليكم فور الدفع هنا:

    { $link }
letter-return-credit-subject = الإرجاع { $number }: قسيمة الشراء
letter-return-credit-body =
    مقابل الإرجاع { $number } تحصلون على قسيمة شراء بقيمة { $amount }. نرجو إدخال هذا الرمز عند الدفع:

    { $code }
letter-return-credit-until = القسيمة صالحة حتى { $date }.
letter-return-keep-subject = الإرجاع { $number }: لا حاجة إلى إرسال شيء
letter-return-keep-body =
    نعتذر عن الإزعاج. لا حاجة إلى إعادة أي شيء، ويمكنكم الاحتفاظ بما يلي أو إهداؤه:

    { $items }

    أعدنا إليكم { $amount } عبر وسيلة الدفع التي استُخدمت في الطلب. { $days ->
        [zero] قد يظهر المبلغ في اليوم نفسه.
        [one] قد يستغرق ظهور المبلغ يوم عمل واحدًا.
        [two] قد يستغرق ظهور المبلغ يومي عمل.
        [few] قد يستغرق ظهور المبلغ حتى { $days } أيام عمل.
        [many] قد يستغرق ظهور المبلغ حتى { $days } يوم عمل.
       *[other] قد يستغرق ظهور المبلغ حتى { $days } يوم عمل.
    }
letter-return-withdrawal-subject = إقرار باستلام إشعار العدول عن العقد، الطلب { $order }
letter-return-withdrawal-body =
    نقرّ باستلام إشعاركم بالعدول عن العقد.

    وقت الاستلام: { $received }
    الطلب: { $order }

    { $items }

    نص الإشعار كما وصلنا:

    { $content }

    نرجو إعادة المنتجات دون تأخير وفي موعد أقصاه { $send }. وسنرد إليكم جميع المبالغ التي تلقيناها عنها، بما فيها تكلفة التوصيل العادي، دون تأخير وفي موعد أقصاه { $repay }، عبر وسيلة الدفع نفسها ودون أي رسوم. ويحق لنا تأجيل الرد إلى أن نستلم المنتجات أو إثبات إرسالها، أيهما أسبق.

    نرجو الاحتفاظ بهذه الرسالة.
letter-return-withdrawal-address =
    عنوان إرسال المنتجات:

    { $address }
letter-return-expired-subject = الإرجاع { $number }: انتهت المهلة
letter-return-expired-body =
    لم يصلنا شيء ضمن المهلة المتفق عليها للإرجاع { $number }، ولذلك أغلقناه.

    إذا كان الطرد في الطريق أو حدث طارئ، فنرجو الرد على هذه الرسالة وسنجد حلًا.
letter-return-lost-subject = الإرجاع { $number }: نبحث عن الطرد
letter-return-lost-body =
    يبدو أن طرد الإرجاع { $number } فُقد في الطريق إلينا. طلبنا من شركة الشحن البحث عنه.

    إذا كان لديكم إيصال الإرسال، فنرجو تزويدنا به. سنكتب إليكم حالما نعرف المزيد.
letter-return-resting-subject = الإرجاع { $number }: أين الطرد؟
letter-return-resting-body =
    لم يصلنا بعد طرد الإرجاع { $number }. آخر حركة رأيناها كانت في { $day }.
letter-return-resting-ask =
    هل لديكم معلومات أخرى، أم عاد الطرد إليكم؟ إذا كان لديكم إيصال الإرسال، فنرجو تزويدنا به: فبه تستطيع شركة الشحن البحث عن الطرد.
letter-return-closed-subject = الإرجاع { $number }: تمت التسوية
letter-return-closed-body =
    تمت تسوية الإرجاع { $number }. لأي استفسار يكفي الرد على هذه الرسالة.
letter-withdrawal-page-heading = العدول عن العقد
letter-withdrawal-page-explanation = يحق للمستهلكين العدول عن العقد خلال 14 يومًا من استلام المنتجات دون إبداء الأسباب. يكفي الاسم ورقم الطلب وعنوان لإقرار الاستلام. ويمكن أن يشمل العدول الطلب كله أو جزءًا منه.
letter-withdrawal-page-name = الاسم
letter-withdrawal-page-order = رقم الطلب، والمنتجات إن لم يكن العدول عن الطلب كله
letter-withdrawal-page-email = البريد الإلكتروني لإقرار الاستلام
letter-withdrawal-page-first = العدول عن العقد هنا
letter-withdrawal-page-second = تأكيد العدول
letter-withdrawal-page-done = استلمنا إشعار العدول في { $received }. أُرسل إقرار بالاستلام يتضمن نصه عبر البريد الإلكتروني.
letter-return-question-photo = صور تُظهر ما وصفته، صورة لكل منتج
letter-return-why-outcome-until = متاح حتى { $date }: { $outcome }.
letter-return-why-outcome-late = انتهت المهلة في { $date } لهذا الخيار: { $outcome }.
letter-return-why-outcome-fee = نخصم { $amount } عند اختيار: { $outcome }.
letter-return-why-outcome-free = لا نخصم شيئًا عند اختيار: { $outcome }.
letter-return-policy-if-stores = الطلبات من { $list }
letter-return-policy-own-days =
    { $count ->
        [zero] في يوم التسليم نفسه: { $outcome }.
        [one] حتى يوم واحد بعد التسليم: { $outcome }.
        [two] حتى يومين بعد التسليم: { $outcome }.
        [few] حتى { $count } أيام بعد التسليم: { $outcome }.
        [many] حتى { $count } يومًا بعد التسليم: { $outcome }.
       *[other] حتى { $count } يوم بعد التسليم: { $outcome }.
    }
letter-return-policy-own-fee-flat = نخصم { $amount } عن كل إرجاع عند اختيار: { $outcome }.
letter-return-policy-own-fee-percent = نخصم { $percent }% من السعر عند اختيار: { $outcome }.
letter-return-policy-own-fee-none = لا نخصم شيئًا عند اختيار: { $outcome }.
letter-return-policy-photo-from = إذا بلغت القيمة { $amount } أو أكثر، نرجو إرفاق صورة بطلبكم.
letter-return-policy-review-from = إذا بلغت القيمة { $amount } أو أكثر، ننظر في الطلب قبل الموافقة عليه.
letter-return-policy-not-possible = لا يمكن الإرجاع.
letter-return-policy-years =
    { $count ->
        [zero] يمكنكم طلب ذلك في سنة التسليم نفسها.
        [one] يمكنكم طلب ذلك خلال سنة واحدة من التسليم.
        [two] يمكنكم طلب ذلك خلال سنتين من التسليم.
        [few] يمكنكم طلب ذلك خلال { $count } سنوات من التسليم.
        [many] يمكنكم طلب ذلك خلال { $count } سنة من التسليم.
       *[other] يمكنكم طلب ذلك خلال { $count } سنة من التسليم.
    }
