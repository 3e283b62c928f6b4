import { useMemo } from "react";
import type { Agent, Priority, Scope, Status } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useFormat } from "../../../shared/format/useFormat";
import { createStore } from "../../../shared/store";
import type { TextKey, VariablesArgument } from "../../../shared/text/keys";
import { useText } from "../../../shared/text/useText";
import { underway } from "../../../shared/ui/toasts";
import { perform, tellDeed } from "../deeds";
import { clearMarks, deedProblem } from "../session";

/** Whom a deed concerns: some by number, or all of a list. */
export type Whom = { ids: number[] } | { of: Scope };

/** One request of a deed; `continues` makes it part of the entry of the history that the ones before have. */
type Portion = Whom & { continues?: number };

type Deed = (portion: Portion) => Promise<{ undoId: number | null }>;

/** How far a deed upon many is. */
export interface Working {
  done: number;
  /** 0 while nobody knows: it is done in one go. */
  total: number;
  count: number;
  /** Ends it after the portion on its way; none where there are no portions. */
  stop: (() => void) | null;
}

/** The deed upon many that is going on, while that takes its time. */
export const working = createStore<Working | null>(null);

/** What takes less time needs no line about it. */
const SOON = 300;

/** More than that are done in portions: each is kept as soon as it is done, and all of them are one entry. */
export const PORTION = 200;

const statusTexts = {
  closed: "inbox-done-closed",
  open: "inbox-done-opened",
  pending: "inbox-done-pending",
  spam: "inbox-done-spam",
} as const;

/** The numbers of everybody concerned, as the list is now. */
export async function everybodyOf(whom: Whom): Promise<number[]> {
  return "ids" in whom ? whom.ids : ask("inbox.ids", whom.of);
}

/** Does a deed portion by portion; answers how many it was done upon. What is done stays done and can be taken back. */
async function inPortions(
  ids: readonly number[],
  deed: Deed,
  said: (count: number, undoId: number | null) => void,
): Promise<boolean> {
  let [done, isStopped] = [0, false];
  let undoId: number | null = null;
  const show = () =>
    working.set({
      done,
      total: ids.length,
      count: ids.length,
      stop: isStopped
        ? null
        : () => {
            isStopped = true;
            show();
          },
    });
  show();
  try {
    while (done < ids.length && !isStopped) {
      const portion = ids.slice(done, done + PORTION);
      const answer = await deed({ ids: portion, continues: undoId ?? undefined });
      undoId = answer.undoId ?? undoId;
      done += portion.length;
      if (!isStopped) show();
    }
    deedProblem.set(null);
  } catch (thrown) {
    const rest = ids.slice(done);
    deedProblem.set({ thrown, retry: () => void inPortions(rest, deed, said) });
  } finally {
    working.set(null);
  }
  if (done > 0) said(done, undoId);
  return done > 0;
}

/** The deeds upon all that are marked: each is one entry in the history. */
export function useBulkDeeds(whom: Whom, count: number, onDone: () => void) {
  const format = useFormat();
  const { text } = useText();
  return useMemo(() => {
    const over = (isDone: boolean) => {
      if (!isDone) return;
      clearMarks();
      onDone();
    };
    const run = async <K extends TextKey>(
      deed: Deed,
      id: K,
      vars: (count: number) => VariablesArgument<K>[0],
    ) => {
      // One after the other: the numbers shown belong to one deed.
      if (working.get() !== null) return;
      if (count > PORTION) {
        const all = async () => {
          const ids = await everybodyOf(whom);
          return inPortions(ids, deed, (done, undoId) =>
            done === ids.length
              ? tellDeed(undoId, id, vars(done))
              : tellDeed(undoId, "views-bulk-part", { done, total: ids.length }),
          );
        };
        over(await underway(all()));
        return;
      }
      const timer = setTimeout(() => working.set({ done: 0, total: 0, count, stop: null }), SOON);
      try {
        over(await perform(() => deed(whom), id, vars(count)));
      } finally {
        clearTimeout(timer);
        working.set(null);
      }
    };
    const nothing = () => undefined;
    return {
      setStatus: (status: Exclude<Status, "snoozed">) =>
        run(
          (part) => ask("inbox.set_status", { ...part, status }),
          statusTexts[status],
          (count) => ({ count }),
        ),
      close: (causeId: number | null) =>
        run(
          (part) =>
            causeId === null
              ? ask("inbox.set_status", { ...part, status: "closed" })
              : ask("inbox.close_with_cause", { ...part, causeId }),
          "inbox-done-closed",
          (count) => ({ count }),
        ),
      snooze: (until: number) =>
        run(
          (part) => ask("inbox.set_status", { ...part, status: "snoozed", snoozedUntil: until }),
          "inbox-done-snoozed",
          (count) => ({ count, at: format.moment(until, Date.now()) }),
        ),
      assign: (agent: Agent | null) =>
        agent
          ? run(
              (part) => ask("inbox.assign", { ...part, agentId: agent.id }),
              "inbox-done-assigned",
              (count) => ({
                count,
                name: agent.name.trim() || text("app-person-nameless"),
              }),
            )
          : run(
              (part) => ask("inbox.assign", { ...part, agentId: null }),
              "inbox-done-unassigned",
              (count) => ({
                count,
              }),
            ),
      setPriority: (priority: Priority) =>
        run((part) => ask("inbox.set_priority", { ...part, priority }), "inbox-done-priority", nothing),
      tag: (add: string[], remove: string[]) =>
        run((part) => ask("inbox.tag", { ...part, add, remove }), "inbox-done-tagged", nothing),
      markRead: (isRead: boolean) =>
        run(
          (part) => ask("inbox.mark_read", { ...part, isRead }),
          isRead ? "inbox-done-read" : "inbox-done-unread",
          nothing,
        ),
    };
  }, [whom, count, onDone, format, text]);
}
