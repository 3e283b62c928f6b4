joining-view-mentions = الإشارات إليّ
joining-empty-mentions = عندما يكتب أحد الزملاء @ واسمك في ملاحظة تظهر هنا.
joining-command-merge = دمج محادثات
joining-command-link = ربط محادثة ذات صلة
joining-command-block = حظر المرسل
joining-command-follow = متابعة أو إيقاف المتابعة
joining-command-hand-over = تسليم مع ملاحظة
joining-command-split = تقسيم المحادثة
joining-command-move = نقل رسالة إلى محادثة أخرى
joining-command-go-mentions = الانتقال إلى الملاحظات التي تشير إليّ
joining-message-more =
    .label = إجراءات أخرى لهذه الرسالة
joining-pick =
    .label = البحث عن محادثة
    .placeholder = رقم أو اسم أو كلمات
joining-pick-empty = لم يُعثر على محادثة أخرى.
joining-merge-survivor = أيُّها تبقى؟
joining-merge-result = النتيجة
joining-merge-messages =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
joining-merge-drafts =
    { $count ->
        [zero] لا مسودات أخرى.
        [one] تُحفظ مسودة أخرى بجانب مسودتك، ويمكن التبديل بينهما.
        [two] تُحفظ مسودتان أخريان بجانب مسودتك، ويمكن التبديل بينها.
        [few] تُحفظ { $count } مسودات أخرى بجانب مسودتك، ويمكن التبديل بينها.
        [many] تُحفظ { $count } مسودة أخرى بجانب مسودتك، ويمكن التبديل بينها.
       *[other] تُحفظ { $count } مسودة أخرى بجانب مسودتك، ويمكن التبديل بينها.
    }
joining-merge-customers = هذه المحادثات مع عملاء مختلفين. ستجتمع كل الرسائل في مكان واحد، وتُرسل ردودك إلى { $name }.
joining-merge-later = يمكنك إلغاء الدمج في أي وقت.
joining-merge-add = إضافة محادثة أخرى
joining-merge-leave-out =
    .label = استبعاد { $number }
joining-merge-do = دمج
joining-unmerge-title = إلغاء دمج { $number }
joining-unmerge-back =
    { $count ->
        [zero] لا تعود أي رسالة.
        [one] تعود رسالة واحدة.
        [two] تعود رسالتان.
        [few] تعود { $count } رسائل.
        [many] تعود { $count } رسالة.
       *[other] تعود { $count } رسالة.
    }
joining-unmerge-since =
    { $count ->
        [zero] لم يصل شيء منها بعد الدمج.
        [one] وصلت واحدة منها بعد الدمج ردًا على البقية.
        [two] وصلت اثنتان منها بعد الدمج ردًا على البقية.
        [few] وصلت { $count } منها بعد الدمج ردًا على البقية.
        [many] وصلت { $count } منها بعد الدمج ردًا على البقية.
       *[other] وصلت { $count } منها بعد الدمج ردًا على البقية.
    }
joining-unmerge-stays =
    { $count ->
        [zero] لا تبقى هنا أي رسالة.
        [one] تبقى هنا رسالة واحدة.
        [two] تبقى هنا رسالتان.
        [few] تبقى هنا { $count } رسائل.
        [many] تبقى هنا { $count } رسالة.
       *[other] تبقى هنا { $count } رسالة.
    }
joining-unmerge-do = إلغاء الدمج
joining-split-from-here =
    { $count ->
        [zero] من هنا فصاعدًا: لا رسائل
        [one] من هنا فصاعدًا: رسالة واحدة
        [two] من هنا فصاعدًا: رسالتان
        [few] من هنا فصاعدًا: { $count } رسائل
        [many] من هنا فصاعدًا: { $count } رسالة
       *[other] من هنا فصاعدًا: { $count } رسالة
    }
joining-split-only = هذه الرسالة فقط
joining-split-do = تقسيم
joining-split-all = هذه هي المحادثة كلها، ولا يوجد ما يُفصل منها.
joining-block-address = ‏{ $address } فقط
joining-block-domain = كل العناوين لدى { $domain }
joining-block-shared = يستخدم كثير من الناس هذا النطاق، لذا لا يمكن حظر غير هذا العنوان وحده.
joining-block-own = هذا أحد عناوين متجرك، ولا يمكن حظره.
joining-block-reason = السبب (للزملاء)
joining-block-hint = يُنقل البريد الجديد إلى «غير المرغوب فيها» دون إشعار.
joining-block-do = حظر
joining-spam-agent = مُيِّزت كغير مرغوب فيها بواسطة { $agent } في { $at }.
joining-spam-block = حُظر { $pattern } بواسطة { $agent } في { $at }.
joining-spam-reason = «{ $reason }»
joining-spam-server = وصلت الرسالة مميَّزة مسبقًا كغير مرغوب فيها.
joining-spam-not = ليست غير مرغوب فيها
joining-spam-unblock = ليست غير مرغوب فيها، مع رفع الحظر
joining-blocks-title = المرسلون المحظورون
joining-blocks-empty = لا أحد محظور.
joining-blocks-by = حُظر بواسطة { $agent } في { $at }
joining-blocks-unblock = رفع الحظر
joining-blocks-pattern = العنوان أو النطاق
joining-ties-title = ذات صلة
joining-ties-link = ربط محادثة
joining-ties-unlink =
    .label = إزالة الارتباط مع { $number }
joining-ties-merged = مدموجة: { $number }
joining-ties-part =
    .label = إلغاء دمج { $number }
joining-ties-count =
    { $count ->
        [zero] لا محادثات ذات صلة
        [one] محادثة ذات صلة
        [two] محادثتان ذواتا صلة
        [few] { $count } محادثات ذات صلة
        [many] { $count } محادثة ذات صلة
       *[other] { $count } محادثة ذات صلة
    }
joining-ties-followers = المتابعون
joining-ties-follow = متابعة
joining-ties-unfollow = إيقاف المتابعة
joining-ties-nobody = لا أحد يتابع هذه المحادثة.
joining-draft-waiting =
    { $count ->
        [zero] لا مسودات أخرى هنا: { $text }
        [one] توجد هنا مسودة أخرى: { $text }
        [two] توجد هنا مسودتان أخريان: { $text }
        [few] توجد هنا { $count } مسودات أخرى: { $text }
        [many] توجد هنا { $count } مسودة أخرى: { $text }
       *[other] توجد هنا { $count } مسودة أخرى: { $text }
    }
joining-draft-use = الانتقال إليها
joining-mention =
    .label = الإشارة إلى أحد الزملاء
joining-mention-for = لعناية { $name }
joining-hand-to = إلى
joining-hand-note = ما ينبغي أن يعرفه الزميل
joining-hand-nobody = لا أحد غيرك في مكتب الدعم بعد. أضف زملاء من الإعدادات.
joining-hand-do = تسليم
joining-done-merged = دُمجت المحادثات
joining-done-unmerged = أُلغي الدمج
joining-done-moved = نُقلت الرسالة
joining-done-linked = رُبطت المحادثتان
joining-done-unlinked = أُزيل الارتباط
joining-done-blocked = حُظر { $pattern }
joining-done-unblocked = رُفع الحظر
joining-done-not-spam = لم تعد مميَّزة كغير مرغوب فيها
joining-done-followed = تتابع هذه المحادثة الآن
joining-done-unfollowed = لم تعد تتابع هذه المحادثة
joining-done-handed = سُلِّمت إلى { $name }
joining-activity-merged = دُمجت { $number } هنا بواسطة { $agent }
joining-activity-unmerged = أُلغي دمج { $number } بواسطة { $agent }
joining-activity-unmerged-from = أُلغي الدمج مع { $number } بواسطة { $agent }
joining-activity-split-to = فُصل جزء منها إلى { $number } بواسطة { $agent }
joining-activity-split-from = فُصلت من { $number } بواسطة { $agent }
joining-activity-moved-to = نُقلت رسالة إلى { $number } بواسطة { $agent }
joining-activity-moved-from = نُقلت رسالة إلى هنا من { $number } بواسطة { $agent }
joining-activity-linked = رُبطت مع { $number } بواسطة { $agent }
joining-activity-unlinked = أُزيل الارتباط مع { $number } بواسطة { $agent }
joining-activity-blocked = حُظر { $pattern } بواسطة { $agent }
joining-activity-kept-out = نُقلت إلى «غير المرغوب فيها»: { $pattern } محظور
joining-activity-filtered = وصلت مميَّزة مسبقًا كغير مرغوب فيها
