import { useMemo } from "react";
import type { When } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useFormat } from "../../../shared/format/useFormat";
import { perform } from "../deeds";

/** Everything that can be done about time, each of it undoable as long as it has not left. */
export function useTimingDeeds() {
  const format = useFormat();
  return useMemo(() => {
    const moment = (at: number) => format.moment(at, Date.now());
    return {
      snooze: (ids: number[], until: number | null, untilAnswer: boolean) => {
        const deed = () => ask("inbox.snooze", { ids, until: until ?? undefined, untilAnswer });
        return until === null || untilAnswer
          ? perform(deed, "timing-done-snoozed-answer", undefined)
          : perform(deed, "inbox-done-snoozed", { count: ids.length, at: moment(until) });
      },
      followUp: (ids: number[], days: number, at: number, causeId: number | null) =>
        perform(
          async () => {
            if (causeId !== null) await ask("inbox.set_cause", { ids, causeId });
            return ask("inbox.close_with_follow_up", { ids, days });
          },
          "timing-done-follow-up",
          { at: format.day(at) },
        ),
      cancelFollowUp: (ids: number[]) =>
        perform(() => ask("inbox.cancel_follow_up", { ids }), "timing-done-follow-up-off", undefined),
      promise: (id: number, what: string, dueAt: number) =>
        perform(() => ask("inbox.promise", { id, what, dueAt }), "timing-done-promised", {
          at: moment(dueAt),
        }),
      changePromise: (promiseId: number, what: string, dueAt: number) =>
        perform(
          () => ask("inbox.change_promise", { promiseId, what, dueAt }),
          "timing-done-promise-changed",
          undefined,
        ),
      keepPromise: (promiseId: number) =>
        perform(
          () => ask("inbox.change_promise", { promiseId, isDone: true }),
          "timing-done-promise-kept",
          undefined,
        ),
      removePromise: (promiseId: number) =>
        perform(() => ask("inbox.remove_promise", { promiseId }), "timing-done-promise-removed", undefined),
      reschedule: (id: number, later: When) =>
        perform(() => ask("inbox.reschedule", { id, later }), "timing-done-scheduled", {
          at: moment(later.sendAt ?? 0),
        }),
      sendNow: (id: number) =>
        perform(
          async () => {
            await ask("inbox.send_now", { id });
            return { undoId: null };
          },
          "timing-done-sent-now",
          undefined,
        ),
    };
  }, [format]);
}
