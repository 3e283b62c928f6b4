returns-why-rule = القاعدة «{ $rule }» في المنطقة «{ $zone }» هي التي تحسم.
returns-why-until =
    { $from ->
        [delivery] ضمن المهلة: آخر يوم هو { $date }، محسوبًا من التسليم.
        [shipping] ضمن المهلة: آخر يوم هو { $date }، محسوبًا من الشحن لأن التسليم غير معروف.
       *[order] ضمن المهلة: آخر يوم هو { $date }، محسوبًا من الطلب لأنه لا يُعرف أي طرد.
    }
returns-why-no-end = لا توجد مهلة.
returns-why-late = فات الأوان: كان آخر يوم { $date }.
returns-why-excluded = القاعدة تستثني هذا المنتج من الإرجاع.
returns-why-no-zone = لا تشمل أي منطقة في السياسة { $country }. القرار لك.
returns-why-no-rule = لا تنطبق أي قاعدة في السياسة. القرار لك.
returns-why-other-currency = القاعدة «{ $rule }» تذكر مبلغًا بعملة غير عملة الطلب. القرار لك.
returns-why-condition-unknown = تتوقف إحدى القواعد على حالة المنتج، ولا أحد يعرفها بعد. اسأل العميل.
returns-why-ours-to-check = قد يكون المتجر مسؤولًا عن ذلك قانونًا، لذلك لا ترفضه قاعدة وحدها. القرار لك.
returns-why-fee = يُخصم رسم قدره { $amount }.
returns-why-fee-waived = لا يُؤخذ رسم القاعدة هنا.
returns-why-label-shop = يتحمّل المتجر تكلفة الإعادة.
returns-why-label-customer = يتحمّل العميل تكلفة الإعادة.
returns-why-photo = يلزم إرسال صورة أولًا.
returns-why-review = يجب أن ينظر فيه أحد قبل الموافقة.
returns-why-keep-it = قيمته قليلة إلى حد أن العميل يحتفظ به.
returns-why-bonus = يُضاف { $percent }٪ إلى الرصيد.
returns-why-withdrawal = تراجع ضمن المهلة: آخر يوم هو { $date }. القانون يحسم لا السياسة.
returns-why-withdrawal-early = تراجع قبل وصول كل شيء، أي ضمن المهلة. القانون يحسم لا السياسة.
returns-why-withdrawal-late = انتهى حق التراجع في { $date }.
returns-why-withdrawal-holidays = انتهى حق التراجع في { $date } أو بعده بقليل: العطل في { $country } غير معروفة هنا. القرار لك.
returns-why-withdrawal-exempt =
    { $kind ->
        [perishable] لا يمنح القانون حق التراجع: المنتج سريع التلف.
        [custom_made] لا يمنح القانون حق التراجع: صُنع المنتج حسب طلب العميل.
        [unsealed] لا يمنح القانون حق التراجع: فُضّ الختم.
       *[digital] لا يمنح القانون حق التراجع: بدأ استعمال المحتوى الرقمي.
    }
returns-why-withdrawal-unclear =
    { $kind ->
        [unsealed] يتوقف الأمر على فضّ الختم، ولا أحد يعرف ذلك بعد. اسأل العميل.
       *[digital] يتوقف الأمر على بدء استعمال المحتوى الرقمي، ولا أحد يعرف ذلك بعد. القرار لك.
    }
returns-why-withdrawal-elsewhere = لا يُعرف هنا حق تراجع في { $country }. عامله كإرجاع وفق سياستك، أو قرّر بنفسك.
returns-why-delivery = يعود الطلب كله: يُردّ أيضًا { $amount } مقابل التوصيل.
returns-default-rule-ours = خطأ منّا
returns-default-rule-guarantee = الضمان وأضرار النقل
returns-default-rule-final-sale = لا تُردّ ولا تُستبدل
returns-default-rule-unopened = غير مفتوح
returns-default-rule-reduced = المنتجات المخفّضة
returns-default-rule-rest = كل ما عدا ذلك
returns-default-zone-eu = المنطقة الاقتصادية الأوروبية
returns-default-zone-uk = المملكة المتحدة
returns-default-zone-us = الولايات المتحدة
returns-default-zone-rest = بقية العالم
returns-default-eu-shop = متجر في الاتحاد الأوروبي
returns-default-uk-shop = متجر في المملكة المتحدة
returns-default-us-shop = متجر في الولايات المتحدة
returns-default-strict = متشدّدة
returns-default-generous = سخيّة

returns-notice-recognised = تبدو هذه الرسالة عدولًا عن العقد. يحدد القانون مهلًا: أكّد استلامها واتخذ القرار قريبًا.
returns-notice-computer-off = يعمل Comptoir على أحد حواسيبك. وما دام الحاسوب مطفأ أو في وضع السكون فلا يؤكد استلام شيء، لذا يجب أن ترسل الصفحة التي يعدل فيها العملاء عن العقد إقرار الاستلام من متجرك.
returns-notice-no-advice = هذه مساعدة على القراءة وحساب المهل وليست استشارة قانونية. استشر محاميًا أو غرفة التجارة عند الأهمية.
returns-notice-page = نص صفحة «العدول عن العقد»

### صفحات المرتجعات.

returns-title = المرتجعات
returns-command-go = الانتقال إلى المرتجعات
returns-command-start = بدء إرجاع
returns-command-receive = استلام الطرود
returns-command-moves = الخطوات التالية للإرجاع
returns-needs-you = بانتظارك
returns-views = أي مرتجعات
returns-find = الرقم أو الاسم أو الطلب أو الصنف
returns-shapes = طريقة عرض المرتجعات
returns-shape-list = قائمة
returns-shape-board = لوحة
returns-shape-calendar = المهل
returns-shape-facts = الأرقام
returns-group-open = كل المفتوحة
returns-group-requested = مطلوبة
returns-group-approved = موافق عليها
returns-group-under-way = في الطريق
returns-group-here = وصلت
returns-group-decided = مقررة
returns-group-done = منجزة
returns-group-over = مغلقة
returns-empty = يبدأ الإرجاع من طلب: اضغط { $key } بجانب محادثة، أو اختر «بدء إرجاع» في قائمة الطلب.
returns-empty-plain = تبدأ المرتجعات من طلب: اختر «بدء إرجاع» في قائمته، بجانب محادثة أو في صفحة العميل.
returns-none-here = لا يوجد إرجاع هنا.
returns-none-found = لا يوجد إرجاع يطابق ما كتبته.
returns-list =
    .label = المرتجعات
returns-card-moves =
    .label = الخطوات التالية لـ { $number }
returns-pieces =
    { $count ->
        [zero] لا قطع
        [one] قطعة واحدة
        [two] قطعتان
        [few] { $count } قطع
        [many] { $count } قطعة
       *[other] { $count } قطعة
    }

returns-state-draft = مسودة
returns-state-requested = مطلوب
returns-state-needs_info = بانتظار الرد
returns-state-approved = موافق عليه
returns-state-awaiting_parcel = بانتظار الطرد
returns-state-in_transit = في الطريق
returns-state-lost_in_transit = فُقد في الطريق
returns-state-received = تم الاستلام
returns-state-inspecting = قيد الفحص
returns-state-decided = تم القرار
returns-state-settled = تمت التسوية
returns-state-closed = مغلق
returns-state-declined = مرفوض
returns-state-cancelled = ملغى
returns-state-expired = انتهت المهلة
returns-state-disputed = متنازع عليه
returns-track-voluntary = طوعي
returns-track-withdrawal = عدول عن الشراء
returns-track-warranty = ضمان
returns-track-transport_damage = تلف أثناء النقل
returns-fault-customer = اختيار العميل
returns-fault-shop = المتجر مسؤول
returns-reason-too_small = صغير جدًا
returns-reason-too_large = كبير جدًا
returns-reason-style_differs = الشكل أو اللون مختلف
returns-reason-not_as_described = ليس كالوصف
returns-reason-defective = معيب
returns-reason-damaged_in_transit = تلف أثناء النقل
returns-reason-wrong_item = صنف خاطئ
returns-reason-missing_part = جزء ناقص
returns-reason-arrived_late = وصل متأخرًا
returns-reason-several_sizes = عدة مقاسات للاختيار
returns-reason-changed_mind = تغيير الرأي
returns-reason-gift = هدية
returns-reason-other = سبب آخر
returns-outcome-advice = نصيحة دون إرجاع
returns-outcome-exchange = مقاس أو لون آخر
returns-outcome-other_product = صنف آخر
returns-outcome-credit = رصيد في المتجر
returns-outcome-refund = استرداد المبلغ
returns-outcome-partial_refund = استرداد جزئي مع الاحتفاظ به
returns-outcome-replacement = الصنف نفسه مرة أخرى
returns-outcome-repair = إصلاح
returns-outcome-keep_it = استرداد مع الاحتفاظ به
returns-outcome-donate = استرداد والتبرع به
returns-grade-a = كالجديد
returns-grade-b = مفتوح
returns-grade-c = آثار استعمال
returns-grade-d = معيب
returns-grade-e = أتلفه العميل
returns-grade-x = خاطئ أو فارغ
returns-disposition-restock = العودة إلى الرف
returns-disposition-outlet = تصفية
returns-disposition-refurbish = تجديد
returns-disposition-to_supplier = إلى المورّد
returns-disposition-donate = تبرع
returns-disposition-recycle = إعادة تدوير
returns-disposition-dispose = إتلاف
returns-disposition-missing = مفقود
returns-money = المال
returns-money-none = لا شيء بعد
returns-money-authorised = مصرّح به
returns-money-partial = تم جزئيًا
returns-money-done = تم
returns-money-failed = يجب أن ينظر أحد في الأمر
returns-goods = البضاعة
returns-goods-none = لا شيء بعد
returns-goods-label = عُرفت طريقة الإرسال
returns-goods-sent = أُرسلت
returns-goods-arrived = وصلت
returns-goods-graded = قُيّمت
returns-goods-stocked = أُعيدت إلى المخزن
returns-goods-written_off = شُطبت

returns-move-answer = أجاب العميل
returns-move-ask_info = طلب معلومات
returns-move-approve = موافقة
returns-move-goodwill = موافقة على سبيل المجاملة
returns-move-decline = رفض
returns-move-cancel = العميل يلغي
returns-move-await_parcel = انتظار الطرد
returns-move-ship = إدخال الطرد
returns-move-lose = فُقد الطرد
returns-move-receive = وصل الطرد
returns-move-decide = اتخاذ القرار
returns-move-close = إغلاق
returns-move-dispute = العميل يعترض
returns-move-refund = استرداد { $amount }
returns-move-credit = منح رصيد { $amount }
returns-more =
    .label = خطوات أخرى
returns-ask-info = طلب معلومات
returns-ungraded =
    { $count ->
        [zero] لا صنف بانتظار التقييم
        [one] صنف واحد بانتظار التقييم
        [two] صنفان بانتظار التقييم
        [few] { $count } أصناف بانتظار التقييم
        [many] { $count } صنفًا بانتظار التقييم
       *[other] { $count } صنف بانتظار التقييم
    }
returns-told-moved = { $number }: { $state }
returns-told-started = بدأ الإرجاع { $number }
returns-told-open = فتح

returns-decline-title = رفض { $number }
returns-decline-word = لماذا؟ سيقرأ العميل هذا.
returns-info-title = سؤال عن { $number }
returns-info-word = ما الذي تحتاج إلى معرفته أو رؤيته في صورة؟
returns-dispute-title = العميل يعترض على { $number }
returns-dispute-word = ماذا يقول العميل؟
returns-cancel-title = إلغاء { $number }
returns-cancel-word = ملاحظة (اختيارية)
returns-cancel-keep = الإبقاء عليه
returns-goodwill-title = الموافقة على { $number } مجاملةً
returns-goodwill-word = لماذا الاستثناء صائب هنا؟
returns-decide-title = قرار { $number }
returns-decide-about = بهذا يصبح ما يحصل عليه العميل عن كل صنف نهائيًا ويبدأ تنفيذه.
returns-decide-nothing = لا يُدفع شيء: يحدث فقط ما اتُّفق عليه للأصناف.
returns-decide-credit = رصيد في المتجر
returns-decide-replacement = يُرسل الصنف نفسه مرة أخرى.
returns-decide-exchange = يُدخل أحدهم طلب الاستبدال يدويًا.
returns-decide-do = اتخاذ القرار
returns-outcome-title = ما يحصل عليه العميل مقابل { $title }
returns-outcome-offer = المبلغ المدفوع
returns-outcome-do = تغيير
returns-inspect-title = ما وُجد: { $title }
returns-inspect-grade = الدرجة
returns-inspect-place = الوجهة
returns-inspect-deduction = خصم الاستعمال
returns-inspect-found = ما تراه
returns-inspect-do = حفظ
returns-inspect-open = الخصم والملاحظات
returns-charges-title = الرسوم والتوصيل والمكافأة لـ { $number }
returns-charges-fee = الرسوم
returns-charges-shipping = التوصيل المسترد
returns-charges-bonus = مكافأة على الرصيد
returns-charges-do = تغيير
returns-receive-title = استلام الطرود
returns-receive-field = الأرقام على الطرود
returns-receive-hint = امسحها ضوئيًا أو اكتبها، رقم في كل سطر.
returns-receive-do = استلام
returns-receive-done = تم
returns-receive-received =
    { $count ->
        [0] لم يُستلم أي طرد
        [zero] لم يُستلم أي طرد
        [one] استُلم طرد واحد
        [two] استُلم طردان
        [few] استُلمت { $count } طرود
        [many] استُلم { $count } طردًا
       *[other] استُلم { $count } طرد
    }
returns-receive-unknown = لا يوجد إرجاع بهذا الرقم
returns-receive-refused = لا ينتظر طردًا: { $state }

returns-start-title = إرجاع من الطلب { $order }
returns-start-lines = ما الذي يعود
returns-start-pieces = القطع
returns-start-pieces-label = قطع { $title }
returns-start-of = من { $count }
returns-start-none-left = كل شيء في طريق العودة أو استُرد ثمنه.
returns-start-reason = السبب
returns-start-reason-label = سبب إرجاع { $title }
returns-start-wish = يريد العميل
returns-start-wish-label = ما يريده العميل مقابل { $title }
returns-start-comment = ما يقوله العميل
returns-start-track = بأي حق
returns-start-track-voluntary-hint = وفق قواعدك الخاصة.
returns-start-track-withdrawal-hint = حق العدول خلال ١٤ يومًا: يعود المال والبضاعة خلال ١٤ يومًا من الإشعار، دون رسوم.
returns-start-track-warranty-hint = عيب يتحمله البائع.
returns-start-track-transport_damage-hint = انكسر في الطريق.
returns-start-notice = يوم الإشعار
returns-start-do = بدء الإرجاع
returns-start-missing = اختر قطعة واحدة على الأقل.
returns-start-pick = أي طلب؟
returns-start-pick-empty = لا يوجد طلب يطابق ما كتبته.
returns-start-pick-close =
    .label = إغلاق

returns-case-place = { $at } من { $total }
returns-case-back =
    .label = العودة إلى المرتجعات
returns-case-order =
    .label = فتح الطلب { $number }
returns-due-repay = السداد حتى { $day }
returns-due-goods = البضاعة حتى { $day }
returns-due-left =
    { $days ->
        [0] اليوم
        [zero] اليوم
        [one] بقي يوم واحد
        [two] بقي يومان
        [few] بقيت { $days } أيام
        [many] بقي { $days } يومًا
       *[other] بقي { $days } يوم
    }
returns-due-over =
    { $days ->
        [0] انتهت اليوم
        [zero] انتهت اليوم
        [one] متأخر يومًا واحدًا
        [two] متأخر يومين
        [few] متأخر { $days } أيام
        [many] متأخر { $days } يومًا
       *[other] متأخر { $days } يوم
    }
returns-due-notice = ١٤ يومًا من الإشعار، { $moment }
returns-due-paid = المال في الطريق أو دُفع
returns-due-nothing = لم يبقَ ما يُنتظر
returns-due-arrived = وصلت { $day }
returns-due-sent = أُرسلت { $day }
returns-due-repay-short = السداد
returns-due-goods-short = البضاعة
returns-steps = أين وصل الإرجاع
returns-step-at = الخطوة { $at } من { $total }: { $step }
returns-step-done = تمت
returns-step-now = الآن
returns-step-ahead = لم تأتِ بعد
returns-step-since = منذ { $moment }
returns-items = ما الذي يعود
returns-items-item = الصنف
returns-items-reason = السبب
returns-items-outcome = النتيجة
returns-items-grade = الدرجة
returns-items-place = الوجهة
returns-items-refund = المبلغ
returns-items-grade-label = درجة { $title }
returns-items-grade-option = { $letter }, { $meaning }
returns-items-outcome-label = النتيجة لـ { $title }: { $outcome }
returns-items-graded = { $title }: { $grade }
returns-items-to-grade = بانتظار التقييم
returns-items-last = الأخير للتقييم
returns-items-sum = { $value } − { $off }
returns-sums-value = ما دُفع مقابله
returns-sums-deduction = الخصم
returns-sums-fee = الرسوم
returns-sums-shipping = توصيل الذهاب
returns-sums-bonus = المكافأة
returns-sums-credit = رصيد في المتجر
returns-sums-refund = استرداد المبلغ
returns-sums-total = المجموع
returns-sums-change = تغيير الرسوم والتوصيل والمكافأة
returns-sums-left = بقي { $amount } من مال الطلب.
returns-effects = ما يتبع ذلك
returns-effect-refund = استرداد المبلغ
returns-effect-credit = رصيد في المتجر
returns-effect-replacement = الصنف نفسه مرة أخرى
returns-effect-exchange = طلب الاستبدال
returns-effect-restock = إعادة إلى المخزون
returns-effect-difference = الفرق الذي يدفعه العميل
returns-effect-state-queued = ينتظر دوره
returns-effect-state-sent = جارٍ
returns-effect-state-waiting = بانتظار الدفع
returns-effect-state-confirmed = تم
returns-effect-state-failed = لم ينجح
returns-effect-state-manual = يدويًا
returns-effect-manual = لا يتيح المتجر ذلك من هنا. نفّذه هناك ثم أخبرنا هنا.
returns-effect-approval = بانتظار موافقة المالك
returns-effect-open = الإجراءات في المتاجر
returns-effect-again = المحاولة مجددًا
returns-effect-by-hand = تم يدويًا
returns-effect-code = الرمز { $code }
returns-wrote = ما كتبه العميل
returns-conversation = فتح المحادثة
returns-goodwill = مجاملة
returns-parcel = الطرد
returns-history = السجل
returns-why-title-yes = لماذا هذا مسموح
returns-why-title-no = لماذا هذا غير مسموح
returns-why-title-you = ما تقوله السياسة
returns-why-for-you = لك
returns-why-for-customer = كما يقرؤه العميل
returns-why-goodwill = مجاملة: { $reason }
returns-letter-title = رسالة إلى العميل
returns-letter-write = نقلها إلى الرد
returns-event-started = بدأ من الطلب { $order }
returns-event-found = عثر عليه البرنامج في رسالة
returns-event-notice_again = أعلنه العميل مرة أخرى
returns-event-order_set = اختير الطلب { $order }
returns-event-letter_sent = أُرسلت رسالة: { $letter }
returns-event-letter_taken = أُخذت الرسالة إلى الرد: { $letter }
returns-event-letter_dropped = رسالة غير مطلوبة: { $letter }
returns-event-moved-request = طُلب الإرجاع
returns-event-moved-ask_info = طُلبت معلومات
returns-event-moved-answer = أجاب العميل
returns-event-moved-approve = تمت الموافقة
returns-event-moved-decline = رُفض
returns-event-moved-cancel = أُلغي
returns-event-moved-expire = انتهت المهلة: لم يصل شيء في الوقت
returns-event-moved-await_parcel = بانتظار الطرد
returns-event-moved-ship = الطرد في الطريق
returns-event-moved-lose = اعتُبر الطرد مفقودًا
returns-event-moved-receive = استُلم الطرد
returns-event-moved-inspect = بدأ الفحص
returns-event-moved-decide = تم القرار، المبلغ المسترد { $amount }
returns-event-moved-settle = تمت التسوية
returns-event-moved-close = أُغلق
returns-event-moved-dispute = العميل يعترض
returns-event-parcel = أُدخل الطرد { $tracking }
returns-event-graded = { $item }: الدرجة { $grade }
returns-event-parcel_removed = أُخرج الطرد { $tracking }
returns-event-parcel_fate = الطرد { $tracking }: { $fate }
returns-fate-under_way = في الطريق
returns-fate-here = وصل
returns-fate-lost = مفقود
returns-event-declared = { $item }: الحالة { $condition }
returns-event-file_added = أُضيف { $file }
returns-event-file_removed = أُخرج { $file }
returns-event-file_restored = أُعيد { $file }
returns-event-outcome = { $item }: { $outcome }
returns-event-charges = الرسوم { $fee }، التوصيل { $shipping }
returns-event-effect_done = { $kind }: تم
returns-event-effect_failed = { $kind }: لم ينجح
returns-event-effect_again = { $kind }: محاولة جديدة
returns-event-effect_waits = { $kind }: بالانتظار
returns-event-effect_paid = { $kind }: دفعه العميل
returns-event-effect_late = { $kind }: لم يُدفع منذ أسبوع
returns-event-effect_gone = { $kind }: أُلغي طلبه في المتجر
returns-event-exception_asked = طُلب استثناء
returns-event-exception_refused = رُفض الاستثناء
returns-event-mirror_asked = طُلب في المتجر: { $name }
returns-event-mirror_led = حُدِّث في المتجر: { $status }
returns-event-mirror_moved = تغيّر في المتجر: { $status }
returns-event-mirror_failed = لم يقبل المتجر هذه الخطوة
returns-event-by = { $name }، { $at }

returns-of-order = { $count } من { $total } قطع في { $number }
returns-section = المرتجعات
returns-section-start =
    .label = بدء إرجاع

returns-calendar-over = متأخرة
returns-calendar-today = اليوم
returns-calendar-later = لاحقًا
returns-calendar-empty = لا مهلة قريبة: لا شيء للدفع ولا شيء يُنتظر وصوله.
returns-policy-title = سياسة الإرجاع
returns-policy-about = تحسم أول قاعدة مناسبة في المنطقة. يُحكم على الطلب وفق النسخة السارية وقت تقديمه. حق التراجع فوق كل قاعدة. هذه ليست استشارة قانونية.
returns-policy-none = لم تُحفظ أي سياسة بعد، لذلك يقرّر شخص في كل إرجاع.
returns-policy-version = النسخة { $version }، للطلبات منذ { $date }
returns-policy-version-first = النسخة { $version }، لكل الطلبات
returns-policy-begin = ابدأ بـ
returns-policy-begin-hint = يحلّ محل ما في الأسفل. لا يسري شيء قبل الحفظ.
returns-policy-zone-name = المنطقة
returns-policy-withdrawal-label = من يدفع تكلفة الإعادة عند التراجع
returns-policy-zone-add = إضافة منطقة
returns-policy-zone-remove = إزالة هذه المنطقة
returns-policy-rule-name = اسم القاعدة
returns-policy-rule-new = قاعدة جديدة
returns-policy-rule-add = إضافة قاعدة
returns-policy-rule-remove = إزالة هذه القاعدة
returns-policy-rule-earlier = قدِّم هذه القاعدة
returns-policy-rule-later = أخِّر هذه القاعدة
returns-policy-eligible = يمكن إرجاعه
returns-policy-label = من يدفع تكلفة الإعادة
returns-policy-review = ينظر فيه أحد أولًا
returns-policy-photo = يلزم إرسال صورة
returns-policy-itself = يُقبل تلقائيًا
returns-policy-save = حفظ كنسخة جديدة
returns-policy-discard = تجاهل التغييرات
returns-policy-try-yes = يمكن إرجاعه
returns-policy-try-no = لا يمكن إرجاعه
returns-policy-try-you = القرار لك
returns-policy-language = اللغة
returns-policy-fee-free = بلا رسم لهذه الأسباب
returns-policy-keep = ما تقلّ قيمته عن مبلغ يبقى عند العميل
returns-policy-state-unopened = غير مفتوح
returns-policy-state-opened = مفتوح
returns-policy-state-used = مستعمل
returns-policy-state-damaged = تالف
returns-why-outcome-until = مهلة خاصة حتى { $date }: { $outcome }.
returns-why-outcome-late = انتهت المهلة في { $date }، فلا يُعرض: { $outcome }.
returns-why-outcome-fee = يُخصم { $amount } عند اختيار: { $outcome }.
returns-why-outcome-free = لا يُخصم شيء عند اختيار: { $outcome }.
