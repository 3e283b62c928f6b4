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
