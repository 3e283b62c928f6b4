import { useMemo } from "react";
import type { Agent, Priority, Scope, Status } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useFormat } from "../../../shared/format/useFormat";
import { createStore } from "../../../shared/store";
import { useText } from "../../../shared/text/useText";
import { perform } from "../deeds";
import { clearMarks } from "../session";

/** Whom a deed concerns: some by number, or all of a list. */
export type Whom = { ids: number[] } | { of: Scope };

/** How many conversations are being worked on, while that takes its time. */
export const working = createStore<number | null>(null);

/** What takes less time needs no line about it. */
const SOON = 300;

const statusTexts = {
  closed: "inbox-done-closed",
  open: "inbox-done-opened",
  pending: "inbox-done-pending",
  spam: "inbox-done-spam",
} as const;

/** The deeds upon all that are marked: each is one entry in the history. */
export function useBulkDeeds(whom: Whom, count: number, onDone: () => void) {
  const format = useFormat();
  const { text } = useText();
  return useMemo(() => {
    const run = async (deed: () => Promise<boolean>) => {
      const timer = setTimeout(() => working.set(count), SOON);
      try {
        if (!(await deed())) return;
        clearMarks();
        onDone();
      } finally {
        clearTimeout(timer);
        working.set(null);
      }
    };
    return {
      setStatus: (status: Exclude<Status, "snoozed">) =>
        run(() =>
          perform(() => ask("inbox.set_status", { ...whom, status }), statusTexts[status], { count }),
        ),
      snooze: (until: number) =>
        run(() =>
          perform(
            () => ask("inbox.set_status", { ...whom, status: "snoozed", snoozedUntil: until }),
            "inbox-done-snoozed",
            { count, at: format.moment(until, Date.now()) },
          ),
        ),
      assign: (agent: Agent | null) =>
        run(() =>
          agent
            ? perform(() => ask("inbox.assign", { ...whom, agentId: agent.id }), "inbox-done-assigned", {
                count,
                name: agent.name || text("inbox-assign-me"),
              })
            : perform(() => ask("inbox.assign", { ...whom, agentId: null }), "inbox-done-unassigned", {
                count,
              }),
        ),
      setPriority: (priority: Priority) =>
        run(() =>
          perform(() => ask("inbox.set_priority", { ...whom, priority }), "inbox-done-priority", undefined),
        ),
      tag: (add: string[], remove: string[]) =>
        run(() => perform(() => ask("inbox.tag", { ...whom, add, remove }), "inbox-done-tagged", undefined)),
      markRead: (isRead: boolean) =>
        run(() =>
          perform(
            () => ask("inbox.mark_read", { ...whom, isRead }),
            isRead ? "inbox-done-read" : "inbox-done-unread",
            undefined,
          ),
        ),
    };
  }, [whom, count, onDone, format, text]);
}
