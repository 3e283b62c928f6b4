evidence-title = الصور والملفات
evidence-add = إضافة ملف
evidence-empty = لا شيء بعد. أفلت الصور هنا أو الصقها أو خذها من رسالة.
evidence-drop = أفلت للإضافة
evidence-kind-photo = صورة
evidence-kind-label = ملصق الإرجاع
evidence-kind-other = ملف
evidence-open = عرض { $name }
evidence-more = إجراءات { $name }
evidence-save = حفظ
evidence-answer = إرفاق بالرد
evidence-mark-photo = هذه صورة
evidence-mark-label = هذا ملصق إرجاع
evidence-mark-other = هذا شيء آخر
evidence-shows = يخص { $item }
evidence-shows-all = يخص الإرجاع كله
evidence-remove = إخراج
evidence-told-removed = أُخرج { $name }
evidence-told-added = أصبح { $name } جزءًا من { $number }
evidence-offered =
    { $count ->
        [zero] لم يرسل العميل ملفات
        [one] أرسل العميل ملفًا واحدًا
        [two] أرسل العميل ملفين
        [few] أرسل العميل { $count } ملفات
        [many] أرسل العميل { $count } ملفًا
       *[other] أرسل العميل { $count } ملف
    }
evidence-offered-answer =
    { $count ->
        [zero] رد العميل دون ملفات
        [one] رد العميل بملف واحد
        [two] رد العميل بملفين
        [few] رد العميل بـ { $count } ملفات
        [many] رد العميل بـ { $count } ملفًا
       *[other] رد العميل بـ { $count } ملف
    }
evidence-offered-all = إضافة الكل
evidence-offered-choose = اختيار
evidence-offered-add = إضافة
evidence-offered-add-label = إضافة { $name } إلى الإرجاع
evidence-picture-place = الصورة { $at } من { $total }
evidence-picture-next = الصورة التالية
evidence-picture-previous = الصورة السابقة
evidence-picture-close = إغلاق
evidence-attachment-add = إضافة إلى الإرجاع { $number }
evidence-attachment-menu = إضافة { $name } إلى إرجاع

evidence-parcels = الطرود
evidence-parcel-add = إضافة طرد
evidence-parcel-title = طرد { $number }
evidence-parcel-tracking = رقم التتبع
evidence-parcel-carrier = شركة الشحن
evidence-parcel-guess = يبدو أنه من { $carrier }
evidence-parcel-link = رابط خاص للتتبع (اختياري)
evidence-parcel-posted = إثبات الإرسال، اليوم
evidence-parcel-posted-hint = أدخله فقط إذا رأيت الإثبات. عند العدول عن الشراء لا يحق لك بعد ذلك انتظار البضاعة.
evidence-parcel-moved = آخر حركة، اليوم
evidence-parcel-pieces = محتواه (اختياري)
evidence-parcel-do = حفظ
evidence-parcel-unnamed = طرد بلا رقم
evidence-parcel-follow = تتبع { $tracking } في صفحة شركة الشحن
evidence-parcel-more = إجراءات الطرد { $tracking }
evidence-parcel-edit = تغيير
evidence-parcel-here = وصل
evidence-parcel-lost = فُقد
evidence-parcel-under-way = ما زال في الطريق
evidence-parcel-remove = إخراج
evidence-parcel-told-removed = أُخرج الطرد
evidence-parcel-since = في الطريق منذ { $day }
evidence-parcel-arrived = هنا منذ { $day }
evidence-parcel-given-up = اعتُبر مفقودًا في { $day }
evidence-parcel-proved = ثبت الإرسال في { $day }
evidence-parcel-seen = آخر مرة شوهد فيها { $day }
evidence-rests =
    { $days ->
        [zero] تحرك اليوم
        [one] لا حركة منذ يوم
        [two] لا حركة منذ يومين
        [few] لا حركة منذ { $days } أيام
        [many] لا حركة منذ { $days } يومًا
       *[other] لا حركة منذ { $days } يوم
    }
evidence-rests-ask = سؤال العميل
evidence-rests-limit = عدد الأيام بلا حركة التي يُبحث بعدها عن طرد الإرجاع
evidence-may-wait = يحق لك انتظار البضاعة أو إثبات إرسالها.
evidence-may-not-wait = ثبت الإرسال: لم يعد انتظار البضاعة سببًا للتأخير.

evidence-condition = الحالة
evidence-condition-unknown = الحالة غير مذكورة
evidence-condition-label = حالة { $title } حسب قول العميل
