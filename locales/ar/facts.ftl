### أرقام المرتجعات: كم يعود ولماذا وما الذي يلفت النظر.

facts-period = الفترة
facts-period-this_month = هذا الشهر
facts-period-last_month = الشهر الماضي
facts-period-this_quarter = هذا الربع
facts-period-year = اثنا عشر شهرًا
facts-period-custom = تواريخ أخرى
facts-from = أول يوم
facts-to = آخر يوم
facts-shop = المتجر
facts-all-shops = كل المتاجر
facts-country = البلد
facts-all-countries = كل البلدان
facts-export = حفظ بصيغة CSV
# $count (Number): lines of the table
facts-saved = حُفظ. عدد الأسطر: { $count }
facts-empty = عند أول مرتجع ستقرأ هنا كم يعود ولماذا وكم يكلّف وكم يستغرق.
facts-none-here = لم يُقَس شيء في هذه الفترة.

facts-figures = أرقام الفترة
facts-rate = القطع العائدة
facts-rate-about = من القطع المسلَّمة في الفترة. لا تُحسب المرتجعات المرفوضة والملغاة والمنتهية، ولا ما حُلّ بنصيحة أو بجزء من المال.
facts-value = القيمة العائدة
facts-value-about = ما دُفع لهذه القطع من مجموع ما دُفع لكل القطع المسلَّمة في الفترة. تُحسب كل عملة على حدة.
facts-kept = الإيراد المحفوظ
facts-kept-about = الاستبدالات ورصيد المتجر من قيمة كل القطع في المرتجعات التي بدأت في الفترة وبُتّ فيها.
facts-exchanged = المستبدلة
facts-exchanged-about = القطع التي صارت مقاسًا أو لونًا أو صنفًا آخر، من كل القطع في المرتجعات التي بدأت في الفترة وبُتّ فيها.
facts-saved-cases = حُلّت دون إرجاع
facts-saved-cases-about = القطع التي بقيت لدى العميل بعد نصيحة أو جزء من المال، من كل القطع في المرتجعات التي بدأت في الفترة وبُتّ فيها.
facts-fees = الرسوم
facts-fees-about = المخصومة في المرتجعات التي بدأت في الفترة وبُتّ فيها.
facts-answer = من الطلب إلى الرد
facts-answer-about = حتى القبول أو الرفض، للردود المعطاة في الفترة. لم يتجاوز نصفها الرقم الأول، ولم تتجاوز تسعة من عشرة الرقم الثاني.
facts-refund = من الطرد إلى المال
facts-refund-about = حتى تأكيد آخر مبلغ مسترد، للمبالغ المستردة في الفترة. لا يُحسب المال الذي أُرسل قبل وصول الطرد.
facts-statutory = حالات عدول سُدّدت في مهلتها
facts-statutory-about = ضمن المهلة القانونية، من حالات العدول التي بدأت في الفترة. تُعدّ على حدة تلك التي لا تزال مهلتها جارية.
facts-restocked = عادت إلى المخزون
facts-restocked-about = من القطع المفحوصة في المرتجعات التي بدأت في الفترة.
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-pieces = { $part } من { $of } قطعة
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-sold = { $part } من { $of } قطعة مبيعة
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-of-buyers = { $part } من { $of } مشترٍ
# $part (String): an amount, already formatted
# $of (String): an amount, already formatted
facts-of-money = { $part } من { $of }
# $count (Number): returns
facts-of-cases =
    { $count ->
        [zero] لا مرتجعات
        [one] مرتجع واحد
        [two] مرتجعان
        [few] { $count } مرتجعات
        [many] { $count } مرتجعًا
       *[other] { $count } مرتجع
    }
# $value (String): the same figure of the period before, already formatted
facts-before = قبلها: { $value }
# $low (String): a share, already formatted
# $high (String): a share, already formatted
facts-likely = على الأرجح من { $low } إلى { $high }
facts-too-few = العدد أقل من أن يُقارَن
# $count (Number): from so many on an interval is shown
facts-enough = لا يظهر نطاق لأقل من { $count } قطع: العدد قليل جدًا.
# $half (String): a time, already formatted
# $most (String): a time, already formatted
facts-half-most = النصف خلال { $half }، وتسعة من عشرة خلال { $most }
# $count (Number): withdrawals whose time runs
facts-running =
    { $count ->
        [zero] لا مهل جارية
        [one] مهلة واحدة جارية
        [two] مهلتان جاريتان
        [few] { $count } مهل جارية
        [many] { $count } مهلة جارية
       *[other] { $count } مهلة جارية
    }
# $count (Number): sold pieces
facts-guessed =
    { $count ->
        [zero] تسليم كل القطع معروف.
        [one] قطعة مبيعة واحدة لا يُعرف تسليمها: تُحسب بالمدة المعتادة بعد الطلب.
        [two] قطعتان مبيعتان لا يُعرف تسليمهما: تُحسبان بالمدة المعتادة بعد الطلب.
        [few] { $count } قطع مبيعة لا يُعرف تسليمها: تُحسب بالمدة المعتادة بعد الطلب.
        [many] { $count } قطعة مبيعة لا يُعرف تسليمها: تُحسب بالمدة المعتادة بعد الطلب.
       *[other] { $count } قطعة مبيعة لا يُعرف تسليمها: تُحسب بالمدة المعتادة بعد الطلب.
    }
facts-not-mature = قد يزيد بعد

facts-as-table = عرض كجدول
facts-as-chart = عرض كرسم
facts-cohorts = كم يعود من كل شهر؟
# $days (Number): days after the delivery
facts-cohorts-answer =
    { $days ->
        [zero] حسب شهر التسليم.
        [one] حسب شهر التسليم. الأشهر المخططة قد تزيد بعد: الإرجاع ممكن ليوم واحد.
        [two] حسب شهر التسليم. الأشهر المخططة قد تزيد بعد: الإرجاع ممكن ليومين.
        [few] حسب شهر التسليم. الأشهر المخططة قد تزيد بعد: الإرجاع ممكن { $days } أيام.
        [many] حسب شهر التسليم. الأشهر المخططة قد تزيد بعد: الإرجاع ممكن { $days } يومًا.
       *[other] حسب شهر التسليم. الأشهر المخططة قد تزيد بعد: الإرجاع ممكن { $days } يوم.
    }
facts-reasons = لماذا تعود البضاعة؟
# $reason (String): the most frequent reason
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-reasons-answer = { $reason }: { $part } من { $of } قطعة
facts-reasons-about = القطع في المرتجعات التي بدأت في الفترة. الخط فوق العمود هو النطاق الذي تقع فيه النسبة الحقيقية باحتمال 95٪.
facts-articles = أي الأصناف تعود أكثر؟
# $article (String): the title of the article
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-articles-answer = { $article }: { $part } من { $of } قطعة مبيعة
facts-articles-about = من القطع المسلَّمة في الفترة. الخط فوق العمود هو النطاق الذي تقع فيه النسبة الحقيقية باحتمال 95٪.
facts-grades = بأي حالة تعود البضاعة؟
# $part (String): a number, already formatted
# $of (String): a number, already formatted
facts-grades-answer = عادت إلى المخزون { $part } من { $of } قطعة مفحوصة
facts-repeat = هل يشتري العملاء ثانية؟
facts-repeat-after = بعد إرجاع
facts-repeat-without = دون إرجاع
facts-repeat-about = خلال 90 يومًا بعد الإرجاع أو بعد أول طلب في الفترة. كل البلدان.
# $count (Number): buyers
facts-buyers-running =
    { $count ->
        [zero] انقضت الأيام التسعون للجميع.
        [one] لم تنقضِ الأيام التسعون لمشترٍ واحد.
        [two] لم تنقضِ الأيام التسعون لمشتريين.
        [few] لم تنقضِ الأيام التسعون لعدد { $count } مشترين.
        [many] لم تنقضِ الأيام التسعون لعدد { $count } مشتريًا.
       *[other] لم تنقضِ الأيام التسعون لعدد { $count } مشترٍ.
    }
facts-carriers = طرود أي شركة شحن تتلف أو تضيع؟
facts-carriers-about = أضرار النقل والمرتجعات المفقودة من الطلبات المسلَّمة في الفترة.
facts-carrier-unknown = شركة شحن غير معروفة
# $name (String): what the bar stands for
# $value (String): its figure, already formatted
facts-bar = { $name }: { $value }. عرض المرتجعات.
facts-column-month = الشهر
facts-column-share = النسبة
facts-column-returned = العائد
facts-column-sold = المبيع
facts-column-pieces = القطع
facts-column-likely = على الأرجح
facts-column-reason = السبب
facts-column-article = الصنف
facts-column-grade = الحالة
facts-column-buyers = المشترون
facts-column-carrier = شركة الشحن
facts-column-orders = الطلبات
facts-column-damaged = التالف
facts-column-lost = المفقود
facts-column-per_hundred = لكل 100 طلب

# $what (String): the name of the figure
facts-cases-title = المرتجعات وراء «{ $what }»
# $count (Number): returns
facts-cases-count =
    { $count ->
        [zero] لا مرتجعات
        [one] مرتجع واحد
        [two] مرتجعان
        [few] { $count } مرتجعات
        [many] { $count } مرتجعًا
       *[other] { $count } مرتجع
    }
facts-cases-none = لا مرتجع وراء هذا الرقم.
facts-cases-back = العودة إلى الأرقام
facts-cases-more = عرض المزيد
facts-see-all = كل مرتجعات الفترة

facts-signals-title = ما يلفت النظر
facts-signals-note = هذه أرقام لا حكم: لا يُقرَّر بها شيء.
# $part (Number): pieces that came back
# $of (Number): pieces that were bought
# $rate (String): the share, already formatted
# $median (String): a share, already formatted
# $others (Number): other customers
facts-signals-rate =
    { $others ->
        [zero] عاد { $part } من { $of } قطعة مشتراة ({ $rate }).
        [one] عاد { $part } من { $of } قطعة مشتراة ({ $rate }). عميل آخر لديه مرتجعات: { $median }.
        [two] عاد { $part } من { $of } قطعة مشتراة ({ $rate }). من عميلين آخرين لديهما مرتجعات أعاد النصف { $median } أو أقل.
        [few] عاد { $part } من { $of } قطعة مشتراة ({ $rate }). من { $others } عملاء آخرين لديهم مرتجعات أعاد النصف { $median } أو أقل.
        [many] عاد { $part } من { $of } قطعة مشتراة ({ $rate }). من { $others } عميلًا آخر لديهم مرتجعات أعاد النصف { $median } أو أقل.
       *[other] عاد { $part } من { $of } قطعة مشتراة ({ $rate }). من { $others } عميل آخر لديهم مرتجعات أعاد النصف { $median } أو أقل.
    }
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-wrong = في { $count } من { $cases } مرتجعات كان في الطرد شيء آخر أو لا شيء.
# $count (Number): returns
# $cases (Number): all returns of the customer
facts-signals-never = في { $count } من { $cases } مرتجعات لم يصل الطرد قط.
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-address =
    { $orders ->
        [zero] { $name }: العنوان نفسه.
        [one] { $name }: العنوان نفسه، وعاد طلب واحد.
        [two] { $name }: العنوان نفسه، وعاد طلبان.
        [few] { $name }: العنوان نفسه، وعادت { $orders } طلبات.
        [many] { $name }: العنوان نفسه، وعاد { $orders } طلبًا.
       *[other] { $name }: العنوان نفسه، وعاد { $orders } طلب.
    }
# $name (String): another customer
# $orders (Number): their orders of which something came back
facts-signals-phone =
    { $orders ->
        [zero] { $name }: رقم الهاتف نفسه.
        [one] { $name }: رقم الهاتف نفسه، وعاد طلب واحد.
        [two] { $name }: رقم الهاتف نفسه، وعاد طلبان.
        [few] { $name }: رقم الهاتف نفسه، وعادت { $orders } طلبات.
        [many] { $name }: رقم الهاتف نفسه، وعاد { $orders } طلبًا.
       *[other] { $name }: رقم الهاتف نفسه، وعاد { $orders } طلب.
    }
# $reason (String): in the words of whoever made it
facts-signals-held = تُفحص المرتجعات أولًا: { $reason }
# $reason (String): in the words of whoever made it
# $date (String): a day, already formatted
facts-signals-held-until = حتى { $date } تُفحص المرتجعات أولًا: { $reason }
facts-signals-hold = فحص المرتجعات أولًا…
facts-signals-hold-title = فحص مرتجعات هذا العميل أولًا
facts-signals-hold-about = لا يُقبل أي مرتجع تلقائيًا، بل يقبله شخص. أما العدول في مهلته فيمرّ مع ذلك لأن القانون يمنحه.
facts-signals-hold-reason = السبب
facts-signals-hold-until = آخر يوم (فارغ: دائمًا)
facts-signals-hold-do = الفحص أولًا
facts-signals-release = السماح بمرور المرتجعات ثانية
facts-signals-told-held = مرتجعات هذا العميل تنتظر شخصًا.
facts-signals-told-released = مرتجعات هذا العميل تمرّ ثانية.
