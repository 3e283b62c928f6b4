contacts-command-call = تدوين مكالمة
contacts-command-capture = إضافة محادثة من مكان آخر
contacts-call =
    .label = ملاحظة مكالمة
contacts-call-title = ملاحظة مكالمة
contacts-call-close =
    .label = إغلاق؛ تبقى الملاحظة محفوظة
contacts-call-who =
    .label = من المتصل؟
    .placeholder = الاسم أو الرقم أو الطلب…
contacts-call-number =
    .label = الرقم
contacts-call-dial = اتصال
# $number (Number): number of the conversation
contacts-call-into = إضافة إلى المحادثة { $number }
contacts-call-direction =
    .label = الاتجاه
contacts-call-outcome =
    .label = النتيجة
contacts-call-text = ماذا قيل؟
contacts-call-done = انتهى الأمر: إغلاق المحادثة
contacts-call-drop = تجاهل
contacts-call-save = حفظ الملاحظة
contacts-call-other-person = شخص آخر
contacts-call-back-at =
    .label = موعد معاودة الاتصال
contacts-call-back-hour = بعد ساعة
contacts-call-back-tomorrow = غدًا الساعة ٩:٠٠
# $at (String): a moment
contacts-call-back-due = معاودة الاتصال: { $at }
# $subject (String): subject of a conversation
contacts-caller-wrote = موضوع الرسالة: { $subject }
contacts-message-call = ملاحظة مكالمة
contacts-direction-incoming = مكالمة واردة
contacts-direction-outgoing = مكالمة صادرة
contacts-outcome-answered = تم الرد
contacts-outcome-no-answer = لا يوجد رد
contacts-outcome-voicemail = بريد صوتي
contacts-outcome-call-back = معاودة الاتصال
contacts-outcome-wrong-number = رقم خاطئ
contacts-way-phone = ملاحظات الهاتف
contacts-way-whatsapp = واتساب
contacts-way-instagram = إنستغرام
contacts-way-facebook = فيسبوك
contacts-way-telegram = تيليغرام
contacts-way-marketplace = سوق إلكتروني
contacts-way-chat = دردشة الموقع
contacts-way-review = تقييم
contacts-way-in-person = وجهًا لوجه
contacts-timer =
    .label = مدة المكالمة
contacts-timer-start = بدء
contacts-timer-pause = إيقاف مؤقت
contacts-command-timer = تشغيل مؤقت المكالمة أو إيقافه
contacts-timer-resume = استئناف
contacts-capture =
    .label = إضافة محادثة
contacts-capture-title = محادثة من مكان آخر
contacts-capture-close =
    .label = إغلاق
contacts-capture-way =
    .label = مكان المحادثة
contacts-capture-text =
    .label = نص المحادثة
    .placeholder = الصق الرسائل هنا؛ تُعرف الأسماء والأوقات تلقائيًا.
contacts-capture-handle =
    .label = الرقم أو الاسم هناك (اختياري)
contacts-capture-link =
    .label = رابط المحادثة (اختياري)
contacts-capture-picture = إضافة لقطة شاشة
contacts-capture-save = إضافة
contacts-cancel = إلغاء
# $count (Number): messages in the text
# $known (Number): of these, how many are here already
contacts-preview-count = الرسائل: { $count }، منها موجود هنا: { $known }
# $name (String): an author in the chat
contacts-preview-ours = { $name } من فريقنا
contacts-preview-all-ours = كل الرسائل من فريقنا
contacts-preview-date-guessed = قد يكون اليوم والشهر معكوسين. تحقق من التواريخ.
contacts-preview-us = نحن
contacts-preview-known = موجودة هنا
contacts-answer =
    .label = الرد
# $network (String): WhatsApp, Instagram and the like
contacts-answer-hint = اكتب ردك هنا، ثم انسخه وأرسله عبر { $network }.
contacts-answer-copied = تم النسخ. الصقه هناك وأرسله، ثم سجّله هنا.
contacts-answer-more = إضافة رسائل
contacts-answer-copy-open = نسخ وفتح
contacts-answer-copy = نسخ النص
contacts-answer-record = تسجيل كمُرسَل
contacts-toast-logged = تم تدوين المكالمة
# $added (Number): messages that were added
# $known (Number): messages that were here already
contacts-toast-captured = أُضيف: { $added }، موجود من قبل: { $known }
contacts-toast-recorded = تم تسجيل الرد
contacts-toast-template-saved = تم حفظ القالب
contacts-toast-template-removed = أُزيل القالب
# $count (Number): how many
contacts-toast-forms-read = النماذج التي عُثر عليها: { $count }
contacts-forms-title = نماذج التواصل
contacts-forms-about = تُقرأ رسائل نماذج التواصل تلقائيًا: من ملأ النموذج يصبح هو العميل ويصله ردك. النماذج المعروفة: Shopify وWordPress وWooCommerce وWix وSquarespace وPrestaShop وShopware. لأي نموذج آخر أضف قالبًا من مثال.
contacts-forms-add = إضافة قالب
contacts-forms-edit = تعديل
# $name (String): name of the template
contacts-forms-remove =
    .label = إزالة القالب { $name }
contacts-forms-read-all = البحث عن نماذج في البريد الموجود
contacts-template-name = اسم القالب
contacts-template-sender =
    .label = المرسِل (عنوان أو نطاق، اختياري)
contacts-template-subject =
    .label = الموضوع يحتوي على (اختياري)
contacts-template-example = مثال على الرسالة
contacts-template-label = التسمية
contacts-template-value = في المثال
contacts-template-means = المعنى
# $label (String): a label in the mail
contacts-template-meaning =
    .label = معنى «{ $label }»
contacts-template-save = حفظ القالب
# $name (String): who filled the form in
# $email (String): their address
contacts-template-reads = يعمل: { $name }، الرد إلى { $email }
contacts-template-misses-email = لم يُعثر على عنوان بريد. اختر «عنوان البريد» للتسمية التي بجانبه.
contacts-template-misses-message = لم يُعثر على رسالة. اختر «الرسالة» للتسمية التي فوق ما كتبه العميل.
contacts-meaning-other = معلومة أخرى
contacts-meaning-name = الاسم
contacts-meaning-first-name = الاسم الأول
contacts-meaning-last-name = اسم العائلة
contacts-meaning-email = عنوان البريد
contacts-meaning-sender = الاسم والعنوان معًا
contacts-meaning-phone = الهاتف
contacts-meaning-order = رقم الطلب
contacts-meaning-subject = الموضوع
contacts-meaning-message = الرسالة
# $sender (String): address that sent the mail
contacts-form-own = من نموذج نطاقك ({ $sender }). لم يُتحقق من عنوان العميل.
# $sender (String): address that sent the mail
contacts-form-known = من خدمة نماذج متجرك ({ $sender }). لم يُتحقق من عنوان العميل.
# $sender (String): address that sent the mail
contacts-form-reply-to = ليس من نطاقك: وصل هذا النموذج من { $sender }. تحقق من هوية المرسل قبل الإفصاح عن أي شيء.
# $sender (String): address that sent the mail
contacts-form-stranger = يبدو هذا نموذج تواصل، لكن { $sender } غير معروف هنا. لم يتغير المرسل.
contacts-form-show-mail = عرض الرسالة كاملة
contacts-form-hide-mail = إخفاء الرسالة كاملة

# Reviews of products.
# $rating (Number): 1 to 5
contacts-review-stars = { $rating } من 5 نجوم
contacts-review-held = بانتظار النشر
contacts-review-published = منشور
contacts-review-spam = مصنَّف كرسالة مزعجة في المتجر
contacts-review-trashed = في سلة محذوفات المتجر
contacts-review-verified = عملية شراء مؤكدة
contacts-review-publish = نشر
contacts-review-hide = إخفاء من جديد
contacts-review-to-spam = رسالة مزعجة
contacts-review-to-trash = نقل إلى المحذوفات
contacts-review-off = الرد على التقييمات وإدارتها في المتجر متوقفان. يمكن للمالك تشغيلهما من الإعدادات › المتاجر.
contacts-answer-publish = نشر الرد في المتجر
