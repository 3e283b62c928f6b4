problem-wrong-credentials = رفض خادم البريد اسم المستخدم أو كلمة المرور. لم يُفقد أي بريد. تحقق منهما في إعدادات القناة؛ فبعض المزوّدين يطلبون هنا كلمة مرور للتطبيقات.
problem-sign-in-again = انتهت صلاحية تسجيل الدخول إلى صندوق البريد هذا. يبقى البريد المنتظر على الخادم. أعد تسجيل الدخول في إعدادات القناة.
problem-host-not-found = لا يوجد خادم باسم { $host }. تحقق من كتابة الاسم ومن اتصالك بالإنترنت.
problem-host-unreachable = يتعذّر الوصول إلى { $host } عبر المنفذ { $port }. عملك محفوظ وستُعاد المحاولة. تحقق من الاتصال بالإنترنت ومن المنفذ ومما إذا كان جدار حماية يمنع الاتصال.
problem-certificate-expired = انتهت صلاحية شهادة الأمان للخادم { $host }، ولذلك لم يُرسَل إليه شيء. اطلب من مدير الخادم تجديدها، وتحقق من صحة تاريخ هذا الحاسوب.
problem-certificate-invalid = لا يمكن الوثوق بشهادة الأمان للخادم { $host }، ولذلك لم يُرسَل إليه شيء. إن كان خادمك الخاص فأضف ملف شهادته في إعدادات القناة.
problem-no-encryption = لا يقدّم { $host } اتصالًا مشفَّرًا، ولذلك لم تُرسَل كلمة المرور. اختر منفذًا آخر أو نوع تشفير آخر في إعدادات القناة.
problem-mail-timeout = لم يستجب خادم البريد في الوقت المحدد. لم يُفقد شيء وستُعاد المحاولة.
problem-mail-disconnected = انقطع الاتصال بخادم البريد. لم يُفقد شيء، وسيُستأنف العمل من حيث توقف.
problem-mail-refused = رفض خادم البريد: «{ $reason }». لم يُفقد شيء. صحّح ما يعترض عليه الخادم ثم أعد المحاولة.
problem-ca-file-unreadable = لا يمكن استخدام ملف الشهادة. اختر ملفًا قابلًا للقراءة بصيغة PEM.
problem-cancelled = أُوقفت العملية. ما أُنجز محفوظ، ويمكنك البدء من جديد في أي وقت.
problem-time-past = هذا الموعد مضى. لم يتغيّر شيء. اختر موعدًا لاحقًا.
problem-time-too-far = هذا الموعد بعد أكثر من سنة. لم يتغيّر شيء. اختر موعدًا أقرب.
problem-customer-zone-missing = لا يُعرف الوقت الآن لدى هذا العميل. لم يُرسل شيء. حدّد المنطقة الزمنية للعميل أو اختر وقتًا بنفسك.
problem-promise-empty = اكتب ما وُعد به. لم يُسجَّل شيء بعد.
problem-promise-too-long = الوعد طويل جدًا؛ الحد الأقصى لعدد الأحرف: { $count }. لم يُسجَّل شيء. اختصره واكتب التفاصيل في ملاحظة.
problem-promise-absent = لم يعد هذا الوعد موجودًا. لم يتغيّر شيء.
problem-disk-full = القرص ممتلئ. كل ما حُفظ حتى الآن في أمان، لكن لا يمكن حفظ أي جديد. أفرغ بعض المساحة ثم أعد المحاولة.
problem-disk-failing = يُبلغ القرص عن أخطاء ولم يُحفظ آخر تغيير. كل ما حُفظ من قبل في أمان. تحقق من أن القرص موصول وسليم، ثم أعد المحاولة.
problem-desk-already-open = مكتب الدعم هذا مفتوح بالفعل في نافذة أخرى أو برنامج آخر. استخدمه هناك أو أغلقه أولًا.
problem-desk-newer-version = استُخدم مكتب الدعم هذا آخر مرة بإصدار أحدث من Comptoir. لم يتغير فيه شيء. ثبّت الإصدار الأحدث لفتحه.
problem-desk-not-writable = لا يستطيع Comptoir الكتابة في مجلد مكتب الدعم هذا. لم تُمسّ البيانات. امنح حسابك إذن الكتابة في هذا المجلد ثم افتح Comptoir من جديد.
problem-desk-damaged = تتعذّر قراءة جزء من مكتب الدعم هذا؛ فقد غيّره القرص أو برنامج آخر. لم يُحذف شيء. استعد أحدث نسخة احتياطية لديك؛ ويُحتفظ بمكتب الدعم التالف بجانبها.
problem-key-missing = لم يُعثر على المفتاح الذي يفتح مكتب الدعم هذا. لم تُمسّ البيانات. أدخل رمز الاسترداد لفتحه.
problem-key-wrong = هذا المفتاح لا يفتح مكتب الدعم. لم تُمسّ البيانات. اختر ملف المفتاح الصحيح أو أدخل رمز الاسترداد.
problem-keychain-locked = سلسلة مفاتيح النظام مقفلة، ولذلك يتعذّر فتح مكتب الدعم. افتح قفلها وأعد المحاولة، أو أدخل رمز الاسترداد.
problem-keychain-absent = تعذّر الوصول إلى سلسلة مفاتيح على هذا الحاسوب، ولذلك ليس لمفتاح مكتب الدعم الجديد مكان بعد. اختر له عبارة مرور أو حدّد ملف مفتاح؛ وفي سطر الأوامر عبر COMPTOIR_PASSPHRASE أو ‎--key-file.
problem-passphrase-needed = يُفتح مكتب الدعم هذا بعبارة المرور. أدخلها؛ وفي سطر الأوامر عبر COMPTOIR_PASSPHRASE.
problem-passphrase-wrong = عبارة المرور هذه غير صحيحة. لم تُمسّ البيانات. أعد المحاولة متى شئت، أو استخدم رمز الاسترداد.
problem-recovery-code-wrong = رمز الاسترداد هذا غير صحيح. لم تُمسّ البيانات. قارنه بنسختك مجموعةً مجموعة.
problem-broken = حدث خطأ في Comptoir. ما حفظته من قبل في أمان. أعد المحاولة، وإن تكرر الخطأ فأبلغ عنه مع ملف السجل.
problem-command-unknown = لا يوجد أمر كهذا. تعرض قائمة الأوامر كل الأوامر المتاحة.
problem-request-invalid = تعذّر فهم الطلب: { $detail }. لم يتغير شيء.
problem-conversation-absent = لم تعد هذه المحادثة موجودة. ربما دُمجت أو أُزيلت.
problem-message-absent = لم تعد هذه الرسالة موجودة. ربما أُزيلت.
problem-customer-absent = لم يعد سجل هذا العميل موجودًا. ربما دُمج أو أُزيل.
problem-customer-file-unreadable = تعذرت قراءة هذا الملف كجدول. احفظه بصيغة CSV وحاول مجددًا؛ لم يُستورد شيء.
problem-customer-file-columns = حدد العمود الذي يحتوي على الاسم أو عنوان البريد.
problem-customer-file-lines = تعذر استيراد هذه الأسطر: { $lines }. لم يُستورد شيء. صححها في الملف أو استبعدها.
problem-customer-file-large = عدد الأسطر في هذا الملف كبير جدًا. قسّمه واستورد الأجزاء واحدًا بعد الآخر؛ لم يُستورد شيء.
problem-customer-import-running = يجري استيراد عملاء الآن. انتظر حتى ينتهي أو ألغِه.
problem-customer-nameless = أدخل اسمًا أو عنوان بريد.
problem-customer-zone-unknown = لا توجد منطقة زمنية باسم { $zone }. اختر واحدة من القائمة.
problem-customer-language-unknown = ‏{ $language } ليس رمز لغة. اكتب رمزًا مثل de أو pt-BR.
problem-customer-part-absent = لم يعد هذا العنصر موجودًا. ربما أزاله أحد.
problem-customer-address-invalid = ‏{ $address } ليس عنوان بريد. تحقق من الكتابة.
problem-customer-address-taken = ‏{ $address } يخص عميلًا آخر. ادمج السجلين أو أزِله من هناك أولًا.
problem-customer-handle-invalid = لا يمكن الوصول إلى أحد عبر «{ $value }». تحقق من الرقم أو الاسم.
problem-customer-handle-taken = ‏{ $value } مسجل لهذا العميل من قبل.
problem-customer-value-invalid = هذه القيمة لا تناسب الحقل «{ $field }». أدخل رقمًا أو تاريخًا أو أحد الخيارات بحسب الحقل.
problem-customer-field-absent = لم يعد هذا الحقل موجودًا. أزِله من التصفية أو اختر حقلًا آخر.
problem-customer-title-missing = أدخل اسمًا له.
problem-customer-title-exists = «{ $name }» موجود من قبل. اختر اسمًا آخر.
problem-customer-field-choiceless = أدخل خيارًا واحدًا على الأقل لهذا الحقل.
problem-customer-same = هذا هو العميل نفسه. اختر عميلين مختلفين.
problem-agent-absent = لم يعد هذا الشخص في الفريق. اختر شخصًا آخر.
problem-channel-absent = لم تعد هذه القناة موجودة. اختر قناة أخرى أو أعد ربطها.
problem-draft-absent = لم تعد هذه المسودة موجودة. ربما أُرسلت أو جرى تجاهلها.
problem-draft-empty = لا يوجد ما يُرسَل بعد. اكتب شيئًا أو أرفق ملفًا.
problem-recipient-missing = لم يُحدَّد مستلم. نصك محفوظ؛ أدخل عنوانًا.
problem-recipient-invalid = «{ $address }» ليس عنوان بريد إلكتروني. نصك محفوظ؛ صحّح العنوان.
problem-undo-absent = لا يوجد ما يمكن التراجع عنه.
problem-undo-running = ما زال التراجع عن عملية طويلة جاريًا. انتظر حتى ينتهي أو ألغِه.
problem-too-late-to-undo = الرسالة في طريقها بالفعل ولم يعد بالإمكان إلغاء إرسالها.
problem-file-unreadable = تتعذّر قراءة الملف { $path }. تحقق من وجوده ومن صلاحية فتحه.
problem-file-not-mail = تعذّرت قراءة هذا المحتوى كبريد. مصدره الخام محفوظ. للاستيراد اختر ملف mbox أو مجلد Maildir أو ملف ‎.eml.
problem-mail-not-given = هذه الرسالة مدرجة على خادم البريد لكنه لا يسلّمها. ابحث عنها في برنامج بريد آخر أو اسأل المزوّد.
problem-mail-file-unreadable = تعذّر فتح هذا الملف، ولذلك لم تُستورد رسالته. تحقق من صلاحية قراءته ثم أعد الاستيراد.
problem-backup-unreadable = تتعذّر قراءة هذه النسخة الاحتياطية؛ فقد تكون تالفة أو ناقصة. لم تُمسّ بياناتك الحالية. اختر نسخة احتياطية أخرى.
problem-mailbox-exists = صندوق البريد { $address } مربوط بالفعل. افتح إعداداته لتغييره.
problem-outbox-unknown = هذه الرسالة ليست في صندوق الصادر. ربما أُرسلت أو أُلغي إرسالها.
problem-message-too-large = الرسالة كبيرة جدًا؛ الحد الأقصى للإرسال { $size }. نصك محفوظ. أزل مرفقًا أو صغّر حجمه.
problem-agent-left = لم يعد هذا الشخص يعمل هنا. لم يتغير شيء. اختر شخصًا آخر أو اطلب من صاحب المتجر إعادته.
problem-guest-expired = انتهت مدتك كضيف هنا. لم يتغير شيء. اطلب من صاحب المتجر تمديدها.
problem-guest-until-missing = يجب تحديد اليوم الأخير للضيف. لم يُحفظ شيء؛ أدخل تاريخًا.
problem-agent-last-owner = لا بد من صاحب متجر واحد على الأقل. لم يتغيّر شيء. امنح هذا الدور لشخص آخر أولًا.
problem-role-forbids = دورك لا يسمح بذلك. لم يتغير شيء. اطلب ذلك من صاحب المتجر.
problem-role-forbids-sending = أنت تكتب المسودات ويرسلها أحد الزملاء. نصّك محفوظ. سلّمه للمراجعة.
problem-desk-locked = مكتب الدعم مقفل. اختر اسمك وأدخل رمزك السري.
problem-pin-needed = لهذا الشخص رمز سري. أدخله.
problem-pin-wrong = الرمز السري غير صحيح. لم يتغيّر شيء؛ حاول مرة أخرى.
# $minutes (String): whole minutes to wait
problem-pin-waits = محاولات خاطئة كثيرة. أعد المحاولة بعد { $minutes } د، أو اطلب من صاحب المتجر إعادة تعيين الرمز.
problem-pin-form = يتكوّن الرمز السري من ٤ إلى ١٢ رقمًا. لم يتغير شيء.
# $name (String): a colleague
problem-review-by-nobody = لا يمكن لـ{ $name } إرسال هذا. نصّك محفوظ. اختر زميلًا له حق الإرسال.
# $name (String): a colleague
problem-review-has-draft = لدى { $name } رد قيد الكتابة هنا. نصّك محفوظ. اسأل { $name } أو اختر شخصًا آخر.
problem-link-refused = لم يُفتح هذا الرابط لأنه لا يؤدي إلى عنوان ويب أو بريد عادي.
problem-desk-unreachable = مكتب الدعم لا يستجيب. ما حفظته من قبل في أمان. تحقق من أن Comptoir ما زال يعمل.
problem-desk-token-wrong = انتهى تسجيل دخول هذه الصفحة إلى مكتب الدعم. افتح من جديد العنوان الذي يعرضه Comptoir.
problem-no-mailbox = لا يوجد صندوق بريد يمكنه إرسال هذا. نصك محفوظ. اربط صندوق بريد في الإعدادات ثم أرسله.
problem-oauth-not-configured = لم يُجهَّز تسجيل الدخول إلى { $provider } عبر المتصفح على هذا الحاسوب. لم يُرسَل شيء. استخدم كلمة مرور للتطبيقات، أو اطلب إعداد معرّف التطبيق (client ID) لدى { $provider }.
problem-macro-absent = لم يعد هذا الرد الجاهز أو هذا النص موجودًا. ربما أزاله أحد أفراد الفريق.
problem-macro-title-missing = يحتاج الرد الجاهز إلى عنوان بلغة واحدة على الأقل. لم يتغير شيء؛ أدخل عنوانًا.
problem-macro-language-unknown = «{ $language }» ليست لغة. لم يتغير شيء؛ اختر لغة من القائمة أو أدخل رمزًا مثل de أو pt-BR.
problem-macro-text-missing = لا يوجد نص بعد. اكتب نصًا بلغة واحدة على الأقل.
problem-macro-variant-exists = يوجد بالفعل نص بلغة { $language } لهذه القناة وصيغة المخاطبة هذه. لم يتغير شيء؛ عدّل النص الموجود.
problem-macro-template-broken =
    { $kind ->
        [variable] السطر { $line }، العمود { $column }: لا يوجد متغير باسم «{ $name }». اختر متغيرًا من قائمة المتغيرات. لم يُحفظ نصك.
        [filter] السطر { $line }، العمود { $column }: لا يوجد مرشّح باسم «{ $name }». المتاح: default وdate وupper وlower وname. لم يُحفظ نصك.
        [statement] السطر { $line }، العمود { $column }: لا يمكن استخدام «{ $name }» في رد جاهز. المتاح: المتغيرات وif وfor. لم يُحفظ نصك.
        [endless] السطر { $line }، العمود { $column }: يتكرر هذا مرات كثيرة جدًا. قصّر الحلقة. لم يُحفظ نصك.
        [date] السطر { $line }، العمود { $column }: هذا ليس تاريخًا. لم يُحفظ نصك.
       *[syntax] السطر { $line }، العمود { $column }: تتعذّر قراءة النص هنا. تحقق من الأقواس: لكل «{"{{"}» قوس إغلاق «{"}}"}»، ولكل if كلمة endif. لم يُحفظ نصك.
    }
problem-macro-too-long = النص طويل جدًا؛ الحد الأقصى لعدد الأحرف: { $limit }. لم يُحفظ. اختصره أو قسّمه.
problem-macro-file-unreadable = هذا ليس ملف ردود جاهزة. لم يتغير شيء. اختر ملفًا صُدّر من Comptoir.
problem-macro-file-newer = كُتب هذا الملف بإصدار أحدث من Comptoir. لم يتغير شيء. ثبّت الإصدار الأحدث لقراءته.
problem-macro-file-broken = في نص الرد الجاهز «{ $title }» في هذا الملف خطأ في السطر { $line }، العمود { $column }. لم يتغير شيء. صحّح الملف ثم أعد استيراده.
problem-draft-has-gaps = ما زالت في النص فراغات: { $names }. لم يُرسَل شيء. املأها أو احذفها، ثم أرسل.

## Calls, conversations from elsewhere, forms

problem-call-back-when = اختر موعدًا لاحقًا لمعاودة الاتصال.
problem-capture-empty = لا يوجد شيء لحفظه بعد. الصق المحادثة أو أضف لقطة شاشة.
problem-capture-known = كل ما في هذا النص موجود هنا بالفعل. لم يُضف شيء.
problem-capture-too-long = هذا النص طويل جدًا لإضافته دفعة واحدة. الصقه على أجزاء.
problem-contact-not-elsewhere = تجري هذه المحادثة عبر البريد. أرسل ردك من محرر الرد.
problem-form-template-absent = لم يعد هذا القالب موجودًا. اختر قالبًا آخر أو أضفه من جديد.
problem-form-template-nameless = أعطِ القالب اسمًا.
# $name (String): the name of the template
problem-form-template-taken = يوجد قالب باسم «{ $name }» بالفعل. اختر اسمًا آخر.
problem-form-template-no-message = لم تُحدَّد أي تسمية على أنها «الرسالة»، أو لا نص هناك في المثال. اختر «الرسالة» للتسمية التي فوق ما كتبه العميل.
problem-form-template-no-email = لا يوجد عنوان بريد في المثال عند التسمية المحددة على أنها «عنوان البريد». اختر تسمية أخرى.
problem-topic-absent = لم يعد هذا الموضوع موجودًا. اختر موضوعًا آخر.
problem-topic-item-absent = لم يعد هذا العنصر (خطوة أو حقل) موجودًا. راجع الموضوع من جديد.
problem-topic-unnamed = أدخل اسمًا بلغة واحدة على الأقل.
problem-topic-missing = اختر أولًا موضوع المحادثة.
problem-intake-complete = لا ينقص شيء: كل حقول الموضوع مملوءة.
problem-value-invalid = «{ $value }» لا تناسب هذا الحقل. لم يتغير شيء؛ صحّحها.
problem-choice-empty = لا بد من خيار واحد على الأقل. أدخل خيارًا.
problem-cause-absent = لم يعد هذا السبب موجودًا. اختر سببًا آخر.
problem-cause-required = اختر سببًا جذريًا قبل الإغلاق. المحادثات التي بلا سبب: { $count }.
problem-speech-absent = لم يُعثر على صوت. ثبّت speech-dispatcher مع espeak-ng (أو صوتًا آخر) ثم أعد المحاولة.
problem-culture-unknown = لا توجد بطاقة ثقافة باسم { $culture }. اختر واحدة من القائمة.
problem-culture-text-long = النص طويل جدًا. الحد الأقصى لعدد الأحرف: { $most }.
problem-conversation-same = هذه هي المحادثة نفسها. اختر محادثة أخرى.
problem-merge-absent = لم تعد هذه المحادثة جزءًا من محادثة أخرى. ربما أُلغي دمجها من قبل.
problem-split-nothing-left = هذه هي الرسالة الوحيدة هنا، ولن يبقى شيء بعدها. ادمج المحادثتين بدلًا من ذلك.
problem-link-known = هاتان المحادثتان مرتبطتان بالفعل.
problem-link-absent = لم يعد هذا الارتباط موجودًا. ربما أُزيل.
problem-block-invalid = «{ $pattern }» ليس عنوان بريد ولا نطاقًا. تحقق من الكتابة.
problem-block-domain-shared = يستخدم كثير من الناس النطاق { $domain }، لذا لا يمكن حظره كاملًا. احظر العنوان وحده.
problem-block-own = ‏{ $pattern } يخص متجرك ولا يمكن حظره.
problem-block-known = ‏{ $pattern } محظور بالفعل.
problem-block-absent = لم يعد هذا الحظر موجودًا. ربما رُفع.
problem-filter-empty = تحتاج التصفية إلى شرط واحد على الأقل.
problem-filter-long = شروط التصفية كثيرة جدًا؛ الحد الأقصى: { $most }. أزل بعضها.
problem-filter-word = «{ $word }» ليس شرطًا. اكتب عمودًا وعلامة وقيمة، مثل status:open أو waiting>4h. لم يتغير شيء.
problem-filter-value = القيمة في «{ $word }» لا تصلح هناك. صحّحها؛ لم يتغير شيء.
problem-view-absent = لم تعد طريقة العرض هذه موجودة. ربما أزالها أحد الزملاء أو احتفظ بها لنفسه.
problem-view-nameless = أدخل اسمًا لطريقة العرض.
problem-shop-address = «{ $address }» ليس عنوان متجر على الويب. أدخله كما يظهر في المتصفح، مثل https://shop.example.com.
problem-shop-unreachable = يتعذّر الوصول إلى { $host }. ما هو هنا باقٍ وستُعاد المحاولة. تحقق من الاتصال بالإنترنت ومن عنوان المتجر.
problem-shop-timeout = لم يستجب المتجر في الوقت المحدد. ما هو هنا باقٍ وستُعاد المحاولة.
problem-shop-disconnected = انقطع الاتصال بالمتجر. ما هو هنا باقٍ، وسيُستأنف العمل من حيث توقف.
problem-shop-wrong-key = لا يقبل المتجر المفتاح. أنشئ مفتاحًا جديدًا في لوحة إدارة المتجر وأدخله في الإعدادات ضمن «المتاجر».
problem-shop-key-stripped = لا يصل المفتاح إلى المتجر لأن شركة الاستضافة تحذفه في الطريق. اطلب منها السماح بمرور الترويسة «Authorization».
problem-shop-read-only-key = مفتاح هذا المتجر للقراءة فقط. أنشئ مفتاحًا للقراءة والكتابة وأدخله في الإعدادات ضمن «المتاجر».
problem-shop-missing-scope = ينقص المفتاح الإذن «{ $scope }». امنحه في لوحة إدارة المتجر ثم أعد المحاولة.
problem-shop-other-organisation = التطبيق والمتجر تابعان لمؤسستين مختلفتين. أنشئ التطبيق في المؤسسة التي يتبعها المتجر.
problem-shop-clock = الفرق كبير بين ساعة هذا الحاسوب وساعة المتجر. اضبط ساعة هذا الحاسوب ثم أعد المحاولة.
problem-shop-throttled =
    يطلب المتجر تقليل الطلبات. سيُسأل من جديد بعد { $minutes ->
       [one] دقيقة
       [two] دقيقتين
       [few] { $minutes } دقائق
       [many] { $minutes } دقيقة
      *[other] { $minutes } دقيقة
    }؛ وما هو هنا باقٍ.
problem-shop-captcha = تتحقق استضافة المتجر من أن السائل إنسان ولا تسمح بمرور البرامج. اطلب منها السماح بالعنوان «/wp-json/». ستُعاد المحاولة.
problem-shop-no-interface = يردّ العنوان بصفحة بدلًا من البيانات. تحقق من عنوان المتجر ومما إذا كان تحت الصيانة. ستُعاد المحاولة.
problem-shop-unreadable = ردّ المتجر منقطع أو تتعذر قراءته. لم يُفقد شيء وستُعاد المحاولة.
problem-shop-fault = في المتجر نفسه خلل ({ $status }). لم يُفقد شيء وستُعاد المحاولة.
problem-shop-refused = رفض المتجر: «{ $reason }». لم يتغير هناك شيء.
problem-shop-not-found = لم يعد هذا موجودًا في المتجر. ما تراه هو آخر حالة معروفة.
problem-shop-unsupported = لا يستطيع هذا المتجر ذلك. نفّذه في لوحة إدارة المتجر.
problem-store-absent = لم يعد هذا المتجر مربوطًا. اختر متجرًا آخر أو أعد ربطه.
problem-store-exists = هذا المتجر مربوط بالفعل باسم «{ $name }». افتح إعداداته لتغييره.
problem-store-nameless = أدخل اسمًا للمتجر. لم يتغير شيء.
problem-shop-sign-in-over = لم تعد نتيجة تسجيل الدخول هنا. سجّل الدخول إلى المتجر مرة أخرى.
# $port (Number): number of the port
problem-shop-sign-in-port = يشغل برنامج آخر الموضع الذي يعود إليه تسجيل الدخول (المنفذ { $port }). أغلقه، أو الصق رمزًا بدلًا من ذلك.
problem-order-absent = لم يعد هذا الطلب هنا. ربما أُزيل متجره.
