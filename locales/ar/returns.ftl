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
