### The page on which the policy of returns is written, tried, read and compared.

policy-says-past-returns =
    { $count ->
        [zero] لجميع العملاء أيًّا كان عدد إرجاعاتهم.
        [one] فقط للعملاء الذين سبق أن أرجعوا شيئًا.
        [two] فقط للعملاء الذين أرجعوا شيئًا من طلبين أو أكثر.
        [few] فقط للعملاء الذين أرجعوا شيئًا من { $count } طلبات أو أكثر.
        [many] فقط للعملاء الذين أرجعوا شيئًا من { $count } طلبًا أو أكثر.
       *[other] فقط للعملاء الذين أرجعوا شيئًا من { $count } طلب أو أكثر.
    }
policy-says-past-rate = فقط للعملاء الذين أرجعوا شيئًا من { $percent }% من طلباتهم أو أكثر.
policy-says-itself = يُقبل دون أن ينظر فيه أحد.
policy-says-transit =
    { $count ->
        [zero] إذا لم يُعرف التسليم، لا تُحتسب أيام للطريق.
        [one] إذا لم يُعرف التسليم، يُحتسب يوم واحد لطريق الطرد.
        [two] إذا لم يُعرف التسليم، يُحتسب يومان لطريق الطرد.
        [few] إذا لم يُعرف التسليم، تُحتسب { $count } أيام لطريق الطرد.
        [many] إذا لم يُعرف التسليم، يُحتسب { $count } يومًا لطريق الطرد.
       *[other] إذا لم يُعرف التسليم، يُحتسب { $count } يوم لطريق الطرد.
    }
policy-says-from-order =
    { $count ->
        [zero] إذا لم يُعرف أي طرد، ففي يوم الطلب نفسه.
        [one] إذا لم يُعرف أي طرد، فحتى يوم واحد بعد الطلب.
        [two] إذا لم يُعرف أي طرد، فحتى يومين بعد الطلب.
        [few] إذا لم يُعرف أي طرد، فحتى { $count } أيام بعد الطلب.
        [many] إذا لم يُعرف أي طرد، فحتى { $count } يومًا بعد الطلب.
       *[other] إذا لم يُعرف أي طرد، فحتى { $count } يوم بعد الطلب.
    }
policy-says-usual-delivery = عند التراجع يُردّ من تكلفة التوصيل { $amount } على الأكثر.
policy-says-final-sale = بيع نهائي: { $marks }.
policy-says-exception = لا تراجع ({ $kind }): { $marks }.
policy-says-own-text = نص المتجر ({ $language }): { $text }
policy-panel = نص السياسة وتجربتها ونسخها
policy-panel-text = النص
policy-panel-try = تجربة
policy-panel-versions = النسخ
policy-copy-text = نسخ كنص
policy-copy-html = نسخ كـ HTML
policy-copied = تم النسخ
policy-unsaved = لم يُحفظ بعد. حتى ذلك الحين تسري النسخة أعلاه.
policy-stale = حفظ أحدهم النسخة { $version } في هذه الأثناء. تغييراتك ما زالت هنا: انظر ما الذي تغيّر، ثم تجاهلها أو احفظها فوقه.
policy-saved = تسري النسخة { $version } من الآن.
policy-faults =
    { $count ->
        [zero] لا شيء يحتاج إلى تصحيح.
        [one] يجب تصحيح موضع واحد قبل الحفظ.
        [two] يجب تصحيح موضعين قبل الحفظ.
        [few] يجب تصحيح { $count } مواضع قبل الحفظ.
        [many] يجب تصحيح { $count } موضعًا قبل الحفظ.
       *[other] يجب تصحيح { $count } موضع قبل الحفظ.
    }
policy-fault-country = «{ $name }» ليس بلدًا.
policy-fault-twice = { $name } موجود في منطقة أخرى.
policy-fault-world = منطقة أخرى تشمل بقية العالم بالفعل. اختر بلدانًا هنا.
policy-fault-amount = لا تقل المبالغ عن صفر ولا تزيد النسب على 100%.
policy-fault-range = الحد الأدنى أعلى من الحد الأعلى.
policy-fault-empty = اختر شيئًا واحدًا على الأقل يحصل عليه العميل.
policy-fault-withdrawal = القانون هو الذي يقرر في حق التراجع. أزله من هنا.
policy-zone-for = الطرود إلى
policy-zone-world = كل بلد ليس في منطقة أخرى
policy-countries-choose = اختيار البلدان
policy-countries-title = بلدان المنطقة «{ $zone }»
policy-countries-find = البحث عن بلد
policy-countries-none = لا يوجد بلد بهذا الاسم.
policy-countries-eea = المنطقة الاقتصادية الأوروبية
policy-countries-all = كل البلدان
policy-countries-clear = لا شيء: بقية العالم
policy-countries-elsewhere = في «{ $zone }»
policy-countries-done = تم
policy-zone-transit = يستغرق الطرد عادةً { $field } يوم. يُحتسب ذلك حيث لا يُعرف التسليم.
policy-zone-delivery = تكلفة توصيلنا المعتاد { $field }. عند التراجع لا يُردّ أكثر من ذلك.
policy-zone-withdrawal-shop = عند التراجع نتحمّل نحن تكلفة الإعادة
policy-zone-withdrawal-customer = عند التراجع يتحمّل العميل تكلفة الإعادة
policy-when = تنطبق هذه القاعدة إذا تحقق كل هذا:
policy-when-always = تنطبق هذه القاعدة على كل إرجاع طوعي لم تأخذه قاعدة أعلاه.
policy-if-add = إضافة شرط
policy-if-remove = إزالة الشرط: { $condition }
policy-if-tracks = بموجب أي حق
policy-if-reasons = السبب
policy-if-states = حالة المنتج كما يقول العميل
policy-if-price = سعر القطعة
policy-if-quantity = عدد القطع
policy-if-past = الإرجاعات السابقة
policy-if-rate = نسبة الطلبات المُرجعة
policy-if-discount = مخفّض أم لا
policy-if-final = بيع نهائي أم لا
policy-if-articles = منتجات معيّنة
policy-if-stores = المتجر الذي طُلب منه
policy-price = سعر القطعة من { $from } إلى { $to }
policy-price-from = أدنى سعر
policy-price-to = أعلى سعر
policy-quantity = يُعاد من { $from } إلى { $to } قطعة
policy-quantity-from = أقل عدد من القطع
policy-quantity-to = أكثر عدد من القطع
policy-past = سبق أن أرجع العميل شيئًا من { $field } طلب أو أكثر
policy-rate = أرجع العميل شيئًا من { $field } % من الطلبات السابقة أو أكثر
policy-discount-yes = المنتج مخفّض السعر
policy-discount-no = المنتج بالسعر الكامل
policy-final-yes = المنتج بيع نهائي
policy-final-no = المنتج قابل للإرجاع عمومًا
policy-marks-add = إضافة منتجات
policy-marks-find = وسم أو مجموعة أو رقم منتج أو كلمات من العنوان
policy-marks-hint = اكتب شيئًا ثم اختر ما تُعرف به المنتجات.
policy-marks-tag = وسم أو مجموعة: { $mark }
policy-marks-sku = رقم المنتج يبدأ بـ: { $mark }
policy-marks-title = في العنوان: { $mark }
policy-marks-remove = إزالة { $mark }
policy-then-yes = عندها يمكن إرجاعه
policy-then-no = عندها لا يمكن إرجاعه
policy-window = يمكن طلبه حتى { $field } يوم بعد التسليم
policy-window-label = أيام بعد التسليم
policy-window-open = دون نهاية
policy-transit = حيث لا يُعرف التسليم، يُحتسب للطريق { $field } يوم
policy-transit-label = أيام طريق الطرد
policy-from-order = حيث لا يُعرف أي طرد، حتى { $field } يوم بعد الطلب
policy-from-order-label = أيام بعد الطلب
policy-offers = يُعرض على العميل بهذا الترتيب:
policy-offer-add = إضافة عرض
policy-offer-earlier = عرض أبكر: { $offer }
policy-offer-later = عرض لاحقًا: { $offer }
policy-offer-remove = عدم العرض: { $offer }
policy-offer-drag = اسحب لتغيير الترتيب
policy-offer-own = مهلة ورسم خاصان: { $offer }
policy-offer-days = حتى { $field } يوم بعد التسليم (فارغ: كما أعلاه)
policy-offer-fee = الرسم عند: { $offer }
policy-fee-usual = رسم القاعدة
policy-fee = الرسم
policy-fee-none = دون رسم
policy-fee-flat = مبلغ عن كل إرجاع
policy-fee-percent = جزء من السعر
policy-fee-amount = مبلغ الرسم
policy-fee-share = نسبة من السعر
policy-fee-ours = لا يُؤخذ أبدًا حين يكون الخطأ من المتجر.
policy-label-shop = نتحمّل نحن تكلفة الإعادة
policy-label-customer = يتحمّل العميل تكلفة الإعادة
policy-keep = ما تقلّ قيمته عن { $field } يبقى عند العميل
policy-keep-label = يبقى عند العميل ما دون
policy-bonus = من يختار الرصيد يحصل على { $field } % إضافية
policy-bonus-label = نسبة إضافية على الرصيد
policy-worth-all = أيًّا كانت القيمة
policy-worth-from = ابتداءً من قيمة
policy-exceptions = ما لا يجوز التراجع عنه
policy-exceptions-about = يستثني القانون هذه السلع من حق التراجع. فعّل ما تبيعه وحدد ما تُعرف به المنتجات.
policy-exception-perishable = سلع سريعة التلف
policy-exception-custom_made = سلع مصنوعة حسب طلب العميل
policy-exception-unsealed = سلع صحية وتسجيلات وبرامج بعد فضّ ختمها
policy-exception-digital = محتوى رقمي بعد البدء به
policy-final-sale = البيع النهائي
policy-final-sale-about = المنتجات التي تحمل إحدى هذه العلامات لا تُردّ حيث تقول قاعدة ذلك.
policy-own-texts = بكلماتك
policy-own-texts-about = يأتي تحت ما يُصاغ من القواعد، بهذه اللغة فقط.
policy-version-now = سارية الآن
policy-version-made = حُفظ في { $date } بواسطة { $name }
policy-version-changes = ما الذي تغيّر
policy-version-restore = البدء من النسخة { $version }
policy-versions-none = لم تُحفظ أي نسخة بعد.
policy-changes-draft = ما تغيّره مسودتك
policy-changes-none = لا فرق مهم.
policy-changes-everywhere = في كل مكان
policy-changes-new = جديد:
policy-changes-gone = أُلغي:
policy-changes-order = ترتيب القواعد مختلف.
policy-try-title = ماذا تقول السياسة عن { $order }؟
policy-try-ask = ماذا تقول السياسة؟
policy-try-about = اختر طلبًا سابقًا وانظر أي قاعدة تنطبق عليه. لن يتغيّر شيء.
policy-try-choose = اختيار طلب
policy-try-line = المنتج
policy-try-all = كل منتجات الطلب
policy-try-pieces = القطع
policy-try-day = يوم الطلب
policy-try-state = الحالة
policy-try-state-unknown = لم يُذكر
policy-try-photo = توجد صورة
policy-try-by-draft = حسب المسودة
policy-try-by-version = حسب النسخة { $version }
policy-try-by-law = القانون يقرر
policy-try-by-nobody = لا قاعدة تقرر
policy-try-by-rule = القاعدة: { $rule }
policy-try-until = آخر يوم: { $date }
policy-try-for-agent = لك
policy-try-for-customer = للعميل
policy-copy = نسخ
policy-write = إلى الرد
policy-if-empty = لم يُختر شيء بعد، فلا أثر له.
policy-currency = عملة المبالغ
policy-zone-transit-label = تحديد مدة طريق الطرد المعتادة
policy-zone-delivery-label = تكلفة التوصيل المعتاد
policy-offer-terms = المهلة والرسم
