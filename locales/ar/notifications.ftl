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
notify-mail-private-body = افتح Comptoir لقراءتها.
notify-channel-attention-title = { $channel } تحتاج إلى انتباهك
notify-channel-attention-body = لم يصل بريد منذ { $since }. افتح Comptoir لمعرفة ما يجب فعله.
notify-outbox-failed-title = لم تُرسَل رسالة
notify-outbox-failed-body = الرسالة إلى { $recipient } محفوظة في صندوق الصادر. افتح Comptoir لمعرفة السبب.
notify-snooze-title = عادت محادثة { $name }
notify-snooze-body = لم تعد «{ $subject }» مؤجَّلة.

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
