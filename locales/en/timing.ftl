### Time: snoozing, letters that leave later, looking again, promises.


## Times that are offered

timing-at-next-workday = Next working day
timing-at-month = In a month
# $time (String): the time of day where the customer is
timing-at-their-morning = { $time } their time
timing-own = Date and time of your choice

## Snoozing

timing-snooze-answer = Until they answer
timing-snooze-latest = Or as soon as they answer
timing-snoozed-answer = snoozed until the customer answers
# $at (String): the moment, already formatted
timing-snoozed-answer-until = snoozed until the customer answers, { $at } at the latest
timing-row-answer = until answer
timing-done-snoozed-answer = Snoozed until the customer answers

## Letters that leave later

timing-send-title = Send later
timing-send-follow-up = Send, close and open again later…
timing-send-set = Send at this time
timing-send-cancels = Back to draft if they write first
# $at (String): the moment, already formatted
timing-letter-leaves = Will be sent { $at }
# $at (String): the moment, already formatted
# $there (String): the same moment by the customer's clock
timing-letter-leaves-there = Will be sent { $at } here, { $there } for the customer
timing-letter-cancels = If the customer writes first, it becomes a draft again.
timing-letter-stays = It is sent even if the customer writes first.
# $at (String): the moment, already formatted
timing-letter-held = This was due to be sent { $at }, but Comptoir was closed then. Should it still be sent?
timing-letter-now = Send now
timing-letter-change = Change the time
timing-letter-draft = Back to draft
# $at (String): the moment, already formatted
timing-row-sends = will be sent { $at }
timing-row-held = still send?
# $at (String): the moment, already formatted
timing-done-scheduled = Will be sent { $at }
timing-done-sent-now = Is being sent now

## Looking again

timing-follow-title = Close and reopen later
# $count (Number): days
timing-follow-days =
    { $count ->
        [one] In { $count } day
       *[other] In { $count } days
    }
# $at (String): the moment, already formatted
timing-follow-chip = reopens { $at }
timing-follow-off = Stay closed
# $at (String): the moment, already formatted
timing-done-follow-up = Closed, reopens { $at }
timing-done-follow-up-off = Stays closed

## Promises

timing-promise-title = Promise
timing-promise-what = What was promised
timing-promise-when = By when
timing-promise-set = Note the promise
timing-promise-change = Change the promise
# $what (String): what was promised
# $at (String): the moment, already formatted
timing-promise-chip = { $what }, by { $at }
# $what (String): what was promised
# $at (String): the moment, already formatted
timing-promise-over = Overdue: { $what }, by { $at }
timing-promise-kept = Kept
timing-promise-remove = Remove the promise
# $at (String): the moment, already formatted
timing-row-promise = promised { $at }
timing-row-promise-over = promise overdue
# $at (String): the moment, already formatted
timing-done-promised = Promise noted, by { $at }
timing-done-promise-kept = Promise kept
timing-done-promise-changed = Promise changed
timing-done-promise-removed = Promise removed

## Lists

timing-view-promises = Promises due
timing-view-scheduled = Scheduled
timing-empty-promises = No promise is due.
timing-empty-scheduled = Messages that you send later wait here.

## Commands

timing-command-snooze-answer = Snooze until they answer
timing-command-send-later = Send later
timing-command-promise = Note a promise
timing-command-follow-up = Close, and reopen some days later
timing-command-go-promises = Go to promises due
timing-command-go-scheduled = Go to scheduled messages

## What happened, between the messages

timing-activity-woken = Back from snooze
# $agent (String): who did it
timing-activity-snoozed_answer = Snoozed until the customer answers, by { $agent }
# $agent (String): who did it
# $at (String): the moment, already formatted
timing-activity-snoozed_answer_until = Snoozed until the customer answers, { $at } at the latest, by { $agent }
timing-activity-thanks_snoozed = Thanks only, kept snoozed
timing-activity-thanks_closed = Thanks only, kept closed
# $agent (String): who did it
# $at (String): the moment, already formatted
timing-activity-follow_up_set = Set to reopen { $at } by { $agent }
# $agent (String): who did it
timing-activity-follow_up_cancelled = { $agent } chose to leave it closed
timing-activity-follow_up_answered = No need to check again: the customer wrote
timing-activity-follow_up_due = Reopened to check how it went
# $at (String): the moment, already formatted
timing-activity-send_cancelled = Not sent { $at }: the customer wrote first, so the message is a draft again
# $at (String): the moment, already formatted
timing-activity-send_held = Not sent { $at }: Comptoir was closed then
# $agent (String): who did it
# $what (String): what was promised
# $at (String): the moment, already formatted
timing-activity-promised = { $agent } promised: { $what }, by { $at }
# $agent (String): who did it
# $what (String): what was promised
timing-activity-promise_kept = Promise marked as kept by { $agent }: { $what }
# $agent (String): who did it
# $what (String): what was promised
# $at (String): the moment, already formatted
timing-activity-promise_changed = { $agent } changed the promise: { $what }, by { $at }
# $agent (String): who did it
# $what (String): what was promised
timing-activity-promise_removed = { $agent } removed the promise: { $what }
# $what (String): what was promised
# $at (String): the moment, already formatted
timing-activity-promise_due = Reminder of a promise: { $what }, by { $at }
# $what (String): the number of the return
timing-activity-withdrawal_found = The desk found a withdrawal and prepared { $what }

## What the desk tells by itself

# $what (String): what was promised
# $customer (String): name or address of the customer
timing-notice-promise_due = Promise due: { $what } ({ $customer })
# $customer (String): name or address of the customer
timing-notice-follow_up_due = Reopened: { $customer }
# $customer (String): name or address of the customer
# $what (String): the number of the return
timing-notice-withdrawal_found = Withdrawal from { $customer }: acknowledge it today. { $what } is prepared.
# $customer (String): name or address of the customer
timing-notice-call_back_due = Call back now: { $customer }
# $agent (String): name of the colleague
# $what (String): the beginning of the note
timing-notice-mentioned = { $agent } mentions you: { $what }
# $agent (String): name of the colleague
# $count (Number): conversations
timing-notice-assigned =
    { $count ->
        [one] { $agent } hands a conversation over to you
       *[other] { $agent } hands { $count } conversations over to you
    }
# $customer (String): name or address of the customer
timing-notice-send_cancelled = { $customer } wrote first. Your message was not sent and is a draft again.
# $customer (String): name or address of the customer
timing-notice-send_held = A message to { $customer } was not sent on time. Should it still be sent?

## Settings

timing-setting-snoozed = Keep conversations snoozed when a customer only says thank you
timing-setting-closed = Keep conversations closed when a customer only says thank you
