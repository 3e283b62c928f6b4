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
timing-send-set = إرسال في هذا الموعد
timing-send-cancels = تعود مسودة إذا كتب العميل قبل ذلك
timing-letter-leaves = ستُرسل: { $at }
timing-letter-leaves-there = ستُرسل: { $at } هنا، { $there } لدى العميل
timing-letter-cancels = إذا كتب العميل قبل ذلك، تعود مسودة.
timing-letter-stays = تُرسل حتى لو كتب العميل قبل ذلك.
timing-letter-held = كان موعدها { $at }، لكن Comptoir كان مغلقًا. هل تُرسل الآن؟
timing-letter-now = إرسال الآن
timing-letter-change = تغيير الموعد
timing-letter-draft = إعادتها مسودة
timing-row-sends = الإرسال: { $at }
timing-row-held = هل تُرسل؟
timing-done-scheduled = ستُرسل: { $at }
timing-done-sent-now = جارٍ الإرسال الآن

timing-follow-title = إغلاق ثم إعادة فتح
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
timing-promise-what = ما الذي وُعد به
timing-promise-when = الموعد
timing-promise-set = تسجيل الوعد
timing-promise-change = تعديل الوعد
timing-promise-chip = { $what }، قبل { $at }
timing-promise-over = متأخر: { $what }، قبل { $at }
timing-promise-kept = تم الوفاء به
timing-promise-remove = حذف الوعد
timing-row-promise = وعد: { $at }
timing-row-promise-over = وعد متأخر
timing-done-promised = سُجّل الوعد، قبل { $at }
timing-done-promise-kept = تم الوفاء بالوعد
timing-done-promise-changed = عُدّل الوعد
timing-done-promise-removed = حُذف الوعد

timing-view-promises = وعود مستحقة
timing-view-scheduled = مجدولة
timing-empty-promises = لا وعود مستحقة الآن.
timing-empty-scheduled = هنا تنتظر الرسائل التي ترسلها لاحقًا.

timing-command-snooze-answer = تأجيل إلى حين الرد
timing-command-send-later = الإرسال لاحقًا
timing-command-promise = تسجيل وعد
timing-command-follow-up = إغلاق ثم إعادة فتح بعد أيام
timing-command-go-promises = الانتقال إلى الوعود المستحقة
timing-command-go-scheduled = الانتقال إلى الرسائل المجدولة

timing-activity-woken = عادت من التأجيل
timing-activity-snoozed_answer = أجّلها { $agent } إلى أن يردّ العميل
timing-activity-snoozed_answer_until = أجّلها { $agent } إلى أن يردّ العميل، أو { $at } على أبعد تقدير
timing-activity-thanks_snoozed = شكر فقط، بقيت مؤجَّلة
timing-activity-thanks_closed = شكر فقط، بقيت مغلقة
timing-activity-follow_up_set = يُعاد فتحها: { $at }، اختيار { $agent }
timing-activity-follow_up_cancelled = ألغى { $agent } إعادة الفتح
timing-activity-follow_up_answered = لا حاجة لإعادة الفتح: كتب العميل
timing-activity-follow_up_due = أُعيد فتحها للمتابعة
timing-activity-send_cancelled = لم تُرسل في موعدها ({ $at }): كتب العميل قبل ذلك، فعادت الرسالة مسودة
timing-activity-send_held = لم تُرسل ({ $at }): كان Comptoir مغلقًا
timing-activity-promised = وعد { $agent }: { $what }، قبل { $at }
timing-activity-promise_kept = تم الوفاء بالوعد ({ $agent }): { $what }
timing-activity-promise_changed = عدّل { $agent } الوعد: { $what }، قبل { $at }
timing-activity-promise_removed = حذف { $agent } الوعد: { $what }
timing-activity-promise_due = تذكير بوعد: { $what }، قبل { $at }

timing-notice-promise_due = حان موعد الوعد: { $what } ({ $customer })
timing-notice-follow_up_due = أُعيد فتحها: { $customer }
timing-notice-send_cancelled = كتب { $customer } أولًا. لم تُرسل رسالتك وعادت مسودة.
timing-notice-send_held = لم تُرسل رسالة إلى { $customer } في موعدها. هل تُرسل الآن؟

timing-setting-snoozed = إبقاء المحادثات مؤجَّلة عندما يكتفي العميل بالشكر
timing-setting-closed = إبقاء المحادثات مغلقة عندما يكتفي العميل بالشكر
