import { useMemo } from "react";
import type { Priority, Status } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { takeBack, tell, type Undoing } from "../../platform/deeds";
import { useText } from "../../shared/text/useText";
import { underway } from "../../shared/ui/toasts";
import type { TextKey, VariablesArgument } from "../../shared/text/keys";
import { deedProblem } from "./session";

type Deed = () => Promise<{ undoId: number | null }>;

/** What cannot be taken back is shown where it was tried, with another try. */
function undoing(undoId: number): Undoing {
  return {
    onUndone: () => deedProblem.set(null),
    onProblem: (thrown) => deedProblem.set({ thrown, retry: () => void takeBack(undoId, undoing(undoId)) }),
  };
}

/** Does something, says so with a way back, or shows why not. */
export function perform<K extends TextKey>(
  deed: Deed,
  id: K,
  vars: VariablesArgument<K>[0],
): Promise<boolean> {
  return underway(performed(deed, id, vars));
}

async function performed<K extends TextKey>(
  deed: Deed,
  id: K,
  vars: VariablesArgument<K>[0],
): Promise<boolean> {
  try {
    const { undoId } = await deed();
    deedProblem.set(null);
    tellDeed(undoId, id, vars);
    return true;
  } catch (thrown) {
    deedProblem.set({ thrown, retry: () => void perform(deed, id, vars) });
    return false;
  }
}

/** Says what a deed upon conversations did, with the way back. */
export function tellDeed<K extends TextKey>(
  undoId: number | null,
  id: K,
  vars: VariablesArgument<K>[0],
): void {
  tell(undoId, id, vars, undoId === null ? undefined : undoing(undoId));
}

const statusTexts = {
  closed: "inbox-done-closed",
  open: "inbox-done-opened",
  pending: "inbox-done-pending",
  spam: "inbox-done-spam",
} as const;

/** Everything that can be done with conversations, each of it undoable. */
export function useDeeds() {
  const { text } = useText();
  return useMemo(
    () => ({
      setStatus: (ids: number[], status: Exclude<Status, "snoozed">) =>
        perform(() => ask("inbox.set_status", { ids, status }), statusTexts[status], { count: ids.length }),
      close: (ids: number[], causeId: number | null) =>
        perform(
          () =>
            causeId === null
              ? ask("inbox.set_status", { ids, status: "closed" })
              : ask("inbox.close_with_cause", { ids, causeId }),
          "inbox-done-closed",
          { count: ids.length },
        ),
      assign: (ids: number[], agent: { id: number; name: string } | null) =>
        agent
          ? perform(() => ask("inbox.assign", { ids, agentId: agent.id }), "inbox-done-assigned", {
              count: ids.length,
              name: agent.name.trim() || text("app-person-nameless"),
            })
          : perform(() => ask("inbox.assign", { ids, agentId: null }), "inbox-done-unassigned", {
              count: ids.length,
            }),
      setPriority: (ids: number[], priority: Priority) =>
        perform(() => ask("inbox.set_priority", { ids, priority }), "inbox-done-priority", undefined),
      tag: (ids: number[], add: string[], remove: string[]) =>
        perform(() => ask("inbox.tag", { ids, add, remove }), "inbox-done-tagged", undefined),
      markRead: (ids: number[], isRead: boolean) =>
        perform(
          () => ask("inbox.mark_read", { ids, isRead }),
          isRead ? "inbox-done-read" : "inbox-done-unread",
          undefined,
        ),
      split: (messageId: number) =>
        perform(() => ask("inbox.split", { messageId }), "inbox-done-split", undefined),
    }),
    [text],
  );
}

export type Deeds = ReturnType<typeof useDeeds>;

/** Having read something is no deed that anybody would undo. */
export async function noteRead(id: number): Promise<void> {
  try {
    await ask("inbox.mark_read", { ids: [id], isRead: true });
  } catch {
    // It stays unread, which the list shows.
  }
}
