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
topics-item-is-unworn = غير ملبوس وعليه البطاقة؟
topics-item-look-at-photo = النظر في الصورة
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
topics-cause-wrong-picking = تجهيز صنف خاطئ
topics-cause-carrier-delay = تأخّر شركة الشحن
topics-cause-carrier-loss = ضياع لدى شركة الشحن
topics-cause-carrier-damage = تلف أثناء النقل
topics-cause-size-chart = جدول مقاسات مضلِّل
topics-cause-product-text = وصف منتج غامض أو خاطئ
topics-cause-shop-site = مشكلة في موقع المتجر
topics-cause-our-mistake = خطأ منّا في المعالجة
topics-cause-changed-mind = العميل غيّر رأيه
topics-cause-only-question = مجرّد سؤال
topics-cause-other = أمر آخر
topics-letter-ask =
    { $formality ->
        [formal] لنتمكّن من خدمة حضرتكم، نرجو التكرّم بإرسال البيانات التالية:
       *[neutral] لنتمكّن من المساعدة سريعًا، نحتاج إلى البيانات التالية:
    }
topics-letter-thanks =
    { $formality ->
        [formal] نشكر لكم حسن تعاونكم.
       *[neutral] شكرًا جزيلًا!
    }
topics-letter-choice = { $name } ({ $options })
