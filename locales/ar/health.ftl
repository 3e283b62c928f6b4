health-command-go = حالة المقالات
health-title = حالة المقالات
health-back = العودة إلى المقالات
health-nothing = لا شيء ناقص ولا شيء ينتظر. سيظهر هنا ما يسأل عنه العملاء دون مقالة، وما لم يجده أحد.
health-open = فتح المقالة
health-more = { $count ->
    [zero] لا مزيد
    [one] مقالة أخرى
    [two] مقالتان أخريان
    [few] { $count } مقالات أخرى
    [many] { $count } مقالة أخرى
   *[other] { $count } مقالة أخرى
}
health-write = كتابة مقالة
health-topics = مواضيع بلا مقالة
health-topics-about = { $days ->
    [zero] كتب العملاء عنها ثلاث مرات على الأقل في { $days } يوم، ولا توجد مقالة عنها. تُحسب المحادثات التي بدأها عميل دون الرسائل المزعجة والآلية.
    [one] كتب العملاء عنها ثلاث مرات على الأقل في يوم واحد، ولا توجد مقالة عنها. تُحسب المحادثات التي بدأها عميل دون الرسائل المزعجة والآلية.
    [two] كتب العملاء عنها ثلاث مرات على الأقل في يومين، ولا توجد مقالة عنها. تُحسب المحادثات التي بدأها عميل دون الرسائل المزعجة والآلية.
    [few] كتب العملاء عنها ثلاث مرات على الأقل في { $days } أيام، ولا توجد مقالة عنها. تُحسب المحادثات التي بدأها عميل دون الرسائل المزعجة والآلية.
    [many] كتب العملاء عنها ثلاث مرات على الأقل في { $days } يومًا، ولا توجد مقالة عنها. تُحسب المحادثات التي بدأها عميل دون الرسائل المزعجة والآلية.
   *[other] كتب العملاء عنها ثلاث مرات على الأقل في { $days } يوم، ولا توجد مقالة عنها. تُحسب المحادثات التي بدأها عميل دون الرسائل المزعجة والآلية.
}
health-contacts = { $count ->
    [zero] لا مراسلات
    [one] مراسلة واحدة
    [two] مراسلتان
    [few] { $count } مراسلات
    [many] { $count } مراسلة
   *[other] { $count } مراسلة
}
health-searches = بُحث عنه ولم يوجد
health-searches-about = { $days ->
    [zero] كلمات بُحث عنها في المقالات خلال { $days } يوم ولا توجد بعد في أي منها. لا تُحفظ الأسماء ولا الأرقام ولا العناوين.
    [one] كلمات بُحث عنها في المقالات خلال يوم واحد ولا توجد بعد في أي منها. لا تُحفظ الأسماء ولا الأرقام ولا العناوين.
    [two] كلمات بُحث عنها في المقالات خلال يومين ولا توجد بعد في أي منها. لا تُحفظ الأسماء ولا الأرقام ولا العناوين.
    [few] كلمات بُحث عنها في المقالات خلال { $days } أيام ولا توجد بعد في أي منها. لا تُحفظ الأسماء ولا الأرقام ولا العناوين.
    [many] كلمات بُحث عنها في المقالات خلال { $days } يومًا ولا توجد بعد في أي منها. لا تُحفظ الأسماء ولا الأرقام ولا العناوين.
   *[other] كلمات بُحث عنها في المقالات خلال { $days } يوم ولا توجد بعد في أي منها. لا تُحفظ الأسماء ولا الأرقام ولا العناوين.
}
health-searched = { $count ->
    [zero] لا عمليات بحث
    [one] عملية بحث واحدة
    [two] عمليتا بحث
    [few] { $count } عمليات بحث
    [many] { $count } عملية بحث
   *[other] { $count } عملية بحث
}
health-fault-stale = ترجمات متأخرة
health-fault-stale-about = تغيّر النص الذي تترجمه منذ ذلك الحين.
health-fault-in_review = بانتظار المراجعة
health-fault-in_review-about = طلب أحدهم النظر في هذه النصوص.
health-fault-review_due = يلزم النظر فيها من جديد
health-fault-review_due-about = حلّ اليوم المحدّد، أو لم يتغيّر شيء منذ سنة.
health-fault-language_missing = لغات يكتب بها العملاء
health-fault-language_missing-about = يرى القرّاء هذه المقالات، لكن ليس بلغات كتب بها ثلاثة عملاء على الأقل في آخر 90 يومًا، أو بلغة المتجر.
health-fault-never_used = لم تُستخدم قط
health-fault-never_used-about = منشورة منذ أربعة أسابيع، وليست في أي ردّ، ولم يقل أي قارئ إن كانت قد أفادته.
health-effects = قبل وبعد
health-effects-about = المراسلات حول الموضوع لكل 100 طلب، قبل أول نشر للمقالة بـ28 يومًا وبعده بـ28 يومًا. تتغيّر أمور كثيرة معًا: يُظهر هذا ما حدث لا سببه.
health-effect-topic = الموضوع: { $topic }.
health-effect-early = لم يمضِ أسبوع بعد: من المبكر الحكم.
health-effect-none = لم تُسجَّل طلبات في إحدى الفترتين، فلا يمكن قول شيء.
health-effect-since = أول نشر: { $day }
health-effect-span = الفترة
health-effect-rate = لكل 100 طلب
health-effect-contacts = المراسلات
health-effect-orders = الطلبات
health-effect-before = قبل 28 يومًا
health-effect-after = { $days ->
    [zero] بعد { $days } يوم
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $days } أيام
    [many] بعد { $days } يومًا
   *[other] بعد { $days } يوم
}
health-effect-of = المراسلات: { $contacts }، الطلبات: { $orders }
health-answer-title = تحويل ردّ إلى مقالة
health-answer-make = إنشاء مسودة
health-answer-about = مسودة بهذه اللغة: { $language }. اقرأها مرة أخرى: تشير «…» إلى ما حُذف.
health-answer-body = النص
health-removed = حُذف لأنه يخصّ شخصًا أو طلبًا
health-removed-none = لم يُعثر في هذا الردّ على شيء شخصي. اقرأه مرة أخرى قبل نشره.
health-removed-greeting = تحية
health-removed-closing = خاتمة
health-removed-name = اسم
health-removed-mail = عنوان بريد
health-removed-phone = هاتف
health-removed-order = طلب
health-removed-tracking = رقم
health-removed-address = عنوان
health-removed-link = رابط
health-uses = الاستخدام في الردود
health-uses-texts = { $count ->
    [zero] لم تُدرَج نصًا
    [one] مرة واحدة نصًا
    [two] مرتان نصًا
    [few] { $count } مرات نصًا
    [many] { $count } مرة نصًا
   *[other] { $count } مرة نصًا
}
health-uses-excerpts = { $count ->
    [zero] لم تُدرَج مقتطفًا
    [one] مرة واحدة مقتطفًا
    [two] مرتان مقتطفًا
    [few] { $count } مرات مقتطفًا
    [many] { $count } مرة مقتطفًا
   *[other] { $count } مرة مقتطفًا
}
health-uses-links = { $count ->
    [zero] لم تُدرَج رابطًا
    [one] مرة واحدة رابطًا
    [two] مرتان رابطًا
    [few] { $count } مرات رابطًا
    [many] { $count } مرة رابطًا
   *[other] { $count } مرة رابطًا
}
health-merged = غيّر زميل هذا النص أيضًا. جُمع التغييران معًا، ويُظهر السجل كلًّا منهما.
health-merged-seen = اطّلعت
health-merge-head = تغيّر العنوان أو الملخّص من الطرفين
health-merge-both = تغيّر هذا الجزء من الطرفين
health-merge-mine = نصّي
health-merge-theirs = نصّ الزميل
health-merge-one-after-other = نصّ الزميل ثم نصّي
health-merge-same = { $count ->
    [zero] لا أسطر متطابقة
    [one] سطر واحد متطابق
    [two] سطران متطابقان
    [few] { $count } أسطر متطابقة
    [many] { $count } سطرًا متطابقًا
   *[other] { $count } سطر متطابق
}
health-merge-only-mine = تغيير منّي فقط
health-merge-only-theirs = تغيير من الزميل فقط
health-merge-gone = (محذوف)
health-merge-together = الحفظ هكذا
health-merge-open = { $count ->
    [zero] لم يبقَ ما يُختار
    [one] بقي جزء واحد للاختيار
    [two] بقي جزءان للاختيار
    [few] بقيت { $count } أجزاء للاختيار
    [many] بقي { $count } جزءًا للاختيار
   *[other] بقي { $count } جزء للاختيار
}
