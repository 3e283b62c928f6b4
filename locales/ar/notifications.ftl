notify-mail-title = { $name }
notify-mail-group-title =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
notify-mail-group-body = من { $names }
notify-mail-no-subject = (بلا موضوع)
notify-mail-private-body = افتح Comptoir لقراءة الرسالة.
notify-channel-attention-title = مطلوب تدخّلك: { $channel }
notify-channel-attention-body = توقف استقبال البريد منذ { $since }. افتح Comptoir لمعرفة ما يلزم.
notify-outbox-failed-title = تعذّر إرسال رسالة
notify-outbox-failed-body = الرسالة إلى { $recipient } محفوظة في صندوق الصادر. افتح Comptoir لمعرفة السبب.
notify-snooze-title = عادت محادثة { $name }
notify-snooze-body = انتهى تأجيل «{ $subject }».

tray-open = فتح Comptoir
tray-new-message = رسالة جديدة
tray-check-mail = التحقق من البريد الآن
tray-pause-notifications = إيقاف الإشعارات مؤقتًا
tray-resume-notifications = استئناف الإشعارات
tray-settings = الإعدادات
tray-quit = إنهاء Comptoir
tray-tooltip =
    { $count ->
        [0] Comptoir: لا شيء غير مقروء
        [zero] Comptoir: لا شيء غير مقروء
        [one] Comptoir: محادثة واحدة غير مقروءة
        [two] Comptoir: محادثتان غير مقروءتين
        [few] Comptoir: { $count } محادثات غير مقروءة
        [many] Comptoir: { $count } محادثة غير مقروءة
       *[other] Comptoir: { $count } محادثة غير مقروءة
    }
