customers-panel =
    .label = العميل
customers-panel-title = العميل
customers-panel-hide =
    .label = إخفاء اللوحة
customers-panel-open = فتح اللوحة
customers-name-unknown = بلا اسم
customers-language-change = تغيير
customers-language-set =
    .label = لغة هذا العميل
    .placeholder = ابحث عن لغة
customers-language-unknown = لغة غير معروفة
customers-language-source-person = حُدّدت يدويًا
customers-language-source-declared = مذكورة في الرسالة
customers-language-source-detected = مستنتَجة من نص الرسالة
customers-since =
    { $count ->
        [zero] لا محادثات منذ { $since }
        [one] محادثة واحدة منذ { $since }
        [two] محادثتان منذ { $since }
        [few] { $count } محادثات منذ { $since }
        [many] { $count } محادثة منذ { $since }
       *[other] { $count } محادثة منذ { $since }
    }
customers-notes-title = الملاحظات
customers-notes-empty = لا ملاحظات. تبقى الملاحظات داخل الفريق.
customers-notes-add =
    .label = إضافة ملاحظة
customers-notes-delete =
    .label = إزالة هذه الملاحظة
customers-notes-input =
    .label = ملاحظة جديدة عن هذا العميل
    .placeholder = ما الذي ينبغي أن يعرفه الزملاء؟
customers-notes-save = حفظ الملاحظة
customers-notes-cancel = تجاهل
customers-earlier-title = محادثات سابقة
customers-earlier-empty = هذه هي المحادثة الأولى.
customers-earlier-no-subject = (بلا موضوع)
customers-earlier-more =
    { $count ->
        [zero] لا محادثات أخرى
        [one] محادثة أخرى
        [two] محادثتان أخريان
        [few] { $count } محادثات أخرى
        [many] { $count } محادثة أخرى
       *[other] { $count } محادثة أخرى
    }
customers-name-edit =
    .label = تغيير الاسم
customers-name-input =
    .label = اسم العميل
customers-name-save = حفظ الاسم
