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
