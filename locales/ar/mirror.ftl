mirror-title = المرتجع في { $store }
mirror-status-requested = مطلوب
mirror-status-open = مفتوح
mirror-status-closed = مغلق
mirror-status-declined = مرفوض
mirror-status-cancelled = ملغى
mirror-status-none = لم يُنشأ بعد
mirror-state-step = متطابق
mirror-state-differs = مختلف
mirror-state-under_way = يجري إبلاغ المتجر
mirror-state-asks = ينتظر شخصًا
mirror-state-failed = لم ينجح
mirror-state-off = لم يُبلَّغ المتجر
mirror-about-requested = طُلب هناك وهو ينتظر ردًّا.
mirror-about-off = لا يعلم المتجر بما يحدث لهذا المرتجع. يستطيع صاحب المتجر تفعيل «تحديث مرتجعات المتجر» في إعدادات المتاجر.
mirror-about-failed = يبقى المرتجع في المتجر على حاله، وتستمر هذه الحالة رغم ذلك.
mirror-about-differs-none = ردّ عليه أحدهم هناك. رُدّ عليه هنا أيضًا.
mirror-about-differs-open = هذه الحالة مستمرة، لكن المرتجع هناك ليس مفتوحًا.
mirror-about-differs-close = تمت تسوية هذه الحالة، لكن المرتجع هناك ليس مغلقًا.
mirror-about-differs-end = انتهت هذه الحالة، لكن المرتجع هناك لم ينتهِ.
mirror-left = تركه أحدهم على حاله.
mirror-at = حتى { $at }
mirror-tell = إبلاغ المتجر مجددًا
mirror-tell-now = إبلاغ المتجر الآن
mirror-leave = تركه على حاله
mirror-mark = المتجر يقول غير ذلك
mirror-page = فتح في المتجر
mirror-refused-title = { $count ->
    [zero] لا طلبات في المتاجر تعذّر تحويلها إلى مرتجعات
    [one] طلب واحد في متجر تعذّر تحويله إلى مرتجع
    [two] طلبان في المتاجر تعذّر تحويلهما إلى مرتجعات
    [few] { $count } طلبات في المتاجر تعذّر تحويلها إلى مرتجعات
    [many] { $count } طلبًا في المتاجر تعذّر تحويلها إلى مرتجعات
   *[other] { $count } طلب في المتاجر تعذّر تحويلها إلى مرتجعات
}
mirror-refused = { $name } في { $store }، الطلب { $order }
mirror-refused-order = عرض الطلب
mirror-refused-done = تمت المعالجة
