timing-at-next-workday = يوم العمل التالي
timing-at-month = بعد شهر
timing-at-their-morning = { $time } بتوقيت العميل
timing-own = تاريخ ووقت من اختيارك

timing-snooze-answer = إلى أن يردّ العميل
timing-snooze-latest = أو بمجرد أن يردّ العميل
timing-snoozed-answer = مؤجَّلة إلى أن يردّ العميل
timing-snoozed-answer-until = مؤجَّلة إلى أن يردّ العميل، أو { $at } على أبعد تقدير
timing-row-answer = حتى الرد
timing-done-snoozed-answer = أُجّلت إلى أن يردّ العميل

timing-send-title = الإرسال لاحقًا
timing-send-follow-up = إرسال وإغلاق ثم إعادة فتح لاحقًا…
timing-send-set = إرسال في هذا الموعد
timing-send-cancels = إعادتها مسودة إذا كتب العميل قبل ذلك
timing-letter-leaves = ستُرسل: { $at }
timing-letter-leaves-there = ستُرسل: { $at } هنا، { $there } بتوقيت العميل
timing-letter-cancels = إذا كتب العميل قبل ذلك، تعود الرسالة مسودة.
timing-letter-stays = تُرسل الرسالة حتى لو كتب العميل قبل ذلك.
timing-letter-held = كان موعد إرسالها { $at }، لكن Comptoir كان مغلقًا. هل تُرسل الآن؟
timing-letter-now = إرسال الآن
timing-letter-change = تغيير الموعد
timing-letter-draft = إعادتها مسودة
timing-row-sends = الإرسال: { $at }
timing-row-held = هل تُرسل؟
timing-done-scheduled = ستُرسل: { $at }
timing-done-sent-now = جارٍ الإرسال الآن

timing-follow-title = إغلاق وإعادة فتح لاحقًا
timing-follow-days =
    { $count ->
        [zero] بعد { $count } يوم
        [one] بعد يوم واحد
        [two] بعد يومين
        [few] بعد { $count } أيام
        [many] بعد { $count } يومًا
       *[other] بعد { $count } يوم
    }
timing-follow-chip = يُعاد فتحها: { $at }
timing-follow-off = إبقاؤها مغلقة
timing-done-follow-up = أُغلقت، ويُعاد فتحها: { $at }
timing-done-follow-up-off = تبقى مغلقة

timing-promise-title = وعد
timing-promise-what = بمَ وعدت العميل؟
timing-promise-when = الموعد الأقصى
timing-promise-set = تسجيل الوعد
timing-promise-change = تعديل الوعد
timing-promise-chip = { $what }، بحلول { $at }
timing-promise-over = متأخر: { $what }، بحلول { $at }
timing-promise-kept = تم الوفاء به
timing-promise-remove = إزالة الوعد
timing-row-promise = وعد: { $at }
timing-row-promise-over = وعد متأخر
timing-done-promised = سُجّل الوعد، بحلول { $at }
timing-done-promise-kept = تم الوفاء بالوعد
timing-done-promise-changed = عُدّل الوعد
timing-done-promise-removed = أُزيل الوعد

timing-view-promises = وعود قريبة الموعد
timing-view-scheduled = مجدولة
timing-empty-promises = لا وعود قريبة الموعد.
timing-empty-scheduled = تنتظر هنا الرسائل التي ترسلها لاحقًا.

timing-command-snooze-answer = تأجيل إلى أن يردّ العميل
timing-command-send-later = الإرسال لاحقًا
timing-command-promise = تسجيل وعد
timing-command-follow-up = إغلاق وإعادة فتح بعد أيام
timing-command-go-promises = الانتقال إلى الوعود قريبة الموعد
timing-command-go-scheduled = الانتقال إلى الرسائل المجدولة

timing-activity-woken = عادت من التأجيل
timing-activity-snoozed_answer = أُجّلت إلى أن يردّ العميل، بواسطة { $agent }
timing-activity-snoozed_answer_until = أُجّلت إلى أن يردّ العميل، أو { $at } على أبعد تقدير، بواسطة { $agent }
timing-activity-thanks_snoozed = رسالة شكر فقط، بقيت مؤجَّلة
timing-activity-thanks_closed = رسالة شكر فقط، بقيت مغلقة
timing-activity-follow_up_set = ضُبطت إعادة الفتح بواسطة { $agent }: { $at }
timing-activity-follow_up_cancelled = أُلغيت إعادة الفتح بواسطة { $agent }
timing-activity-follow_up_answered = لا حاجة إلى المتابعة: كتب العميل
timing-activity-follow_up_due = أُعيد فتحها للمتابعة
timing-activity-send_cancelled = لم تُرسل في موعدها ({ $at }): كتب العميل قبل ذلك، فعادت الرسالة مسودة
timing-activity-send_held = لم تُرسل في موعدها ({ $at }): كان Comptoir مغلقًا
timing-activity-promised = وعد من { $agent }: { $what }، بحلول { $at }
timing-activity-promise_kept = سُجّل الوفاء بالوعد بواسطة { $agent }: { $what }
timing-activity-promise_changed = عُدّل الوعد بواسطة { $agent }: { $what }، بحلول { $at }
timing-activity-promise_removed = أُزيل الوعد بواسطة { $agent }: { $what }
timing-activity-promise_due = تذكير بوعد: { $what }، بحلول { $at }
timing-activity-withdrawal_found = عُثر على عدول عن الشراء وجُهّز { $what }

timing-notice-promise_due = اقترب موعد وعد: { $what } ({ $customer })
timing-notice-follow_up_due = أُعيد فتحها: { $customer }
timing-notice-withdrawal_found = عدول عن الشراء من { $customer }: أكّد استلامه اليوم. تم تجهيز { $what }.
timing-notice-call_back_due = حان وقت معاودة الاتصال: { $customer }
timing-notice-mentioned = إشارة إليك من { $agent }: { $what }
timing-notice-assigned =
    { $count ->
        [one] محادثة مُسلَّمة إليك من { $agent }
        [two] محادثتان مُسلَّمتان إليك من { $agent }
        [few] { $count } محادثات مُسلَّمة إليك من { $agent }
        [many] { $count } محادثة مُسلَّمة إليك من { $agent }
       *[other] { $count } محادثة مُسلَّمة إليك من { $agent }
    }
timing-notice-send_cancelled = وصلت رسالة من { $customer } قبل الإرسال. لم تُرسل رسالتك وعادت مسودة.
timing-notice-send_held = لم تُرسل رسالتك إلى { $customer } في موعدها. هل تُرسل الآن؟

timing-setting-snoozed = إبقاء المحادثات مؤجَّلة عندما يكتفي العميل بالشكر
timing-setting-closed = إبقاء المحادثات مغلقة عندما يكتفي العميل بالشكر
