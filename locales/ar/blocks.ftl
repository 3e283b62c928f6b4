blocks-title = النصوص المشتركة
blocks-about = يُحفظ النص المشترك مرة واحدة ويظهر في عدة مقالات. غيّره هنا فتعرض كلها الكلمات الجديدة بعد النشر التالي لموقع المساعدة.
blocks-back = العودة إلى المقالات
blocks-new = نص مشترك جديد
blocks-policy = سياسة الإرجاع
blocks-policy-about = يكتب Comptoir هذا النص من قواعد الإرجاع في المتجر، بلغة كل مقالة.
blocks-policy-go = تغيير قواعد الإرجاع
blocks-where = { $count ->
        [0] لا يظهر في أي مقالة بعد
        [zero] لا يظهر في أي مقالة بعد
        [one] يظهر في مقالة واحدة
        [two] يظهر في مقالتين
        [few] يظهر في { $count } مقالات
        [many] يظهر في { $count } مقالة
       *[other] يظهر في { $count } مقالة
    }
blocks-edit = تغيير
blocks-remove = إزالة
blocks-remove-title = إزالة «{ $name }»؟
blocks-remove-about = { $count ->
        [0] لا يظهر في أي مقالة.
        [zero] لا يظهر في أي مقالة.
        [one] سيبقى مكانه فارغًا في مقالة واحدة.
        [two] سيبقى مكانه فارغًا في مقالتين.
        [few] سيبقى مكانه فارغًا في { $count } مقالات.
        [many] سيبقى مكانه فارغًا في { $count } مقالة.
       *[other] سيبقى مكانه فارغًا في { $count } مقالة.
    }
blocks-name = الاسم
blocks-language = اللغة
blocks-text = النص: { $language }
blocks-save = حفظ النص المشترك
blocks-label = نص مشترك
blocks-gone = النص المشترك «{ $key }» غير موجود. لا يرى القرّاء شيئًا هنا.
blocks-other = يرى القرّاء هذا بلغة أخرى ({ $language }): لا يوجد نص بلغة المقالة.
blocks-dead = لا يرى القرّاء شيئًا مكان: { $names }. هذه النصوص المشتركة غير موجودة.
blocks-none = لا يوجد نص مشترك بهذا الاسم.
blocks-open = الانتقال إلى النصوص المشتركة
