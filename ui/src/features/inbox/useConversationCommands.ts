import { useMemo } from "react";
import type { Agent, ConversationRow, Priority } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { useDeeds } from "./deeds";
import { useMe } from "./queries";
import { useTimingDeeds } from "./timing/deeds";
import { beforeClosing, beginWriting, deedProblem, hasBulkBar, openMenu, type MenuName } from "./session";

/** The deeds on the open conversation, as buttons and keys call them. */
export function useConversationCommands(
  row: ConversationRow,
  onDone: (ids: number[]) => void,
  where: "conversation" | "list" = "conversation",
) {
  const deeds = useDeeds();
  const timing = useTimingDeeds();
  const me = useMe().data;
  // While several are marked, the keys belong to the bar above the list.
  const isBulk = useStore(hasBulkBar);
  const { id } = row;

  const act = useMemo(() => {
    const ids = [id];
    const over = () => openMenu.set(null);
    const leave = () => {
      onDone(ids);
      over();
    };
    // One key does a deed and takes it away again: what was kept of the conversation may be older than its last change.
    const byNow = (deed: (now: ConversationRow) => void) =>
      void ask("inbox.open", { id }).then(
        (opened) => deed(opened.row),
        (thrown: unknown) => deedProblem.set({ thrown, retry: () => byNow(deed) }),
      );
    return {
      closeOrOpen: () =>
        byNow(({ status }) => {
          if (status === "closed" || status === "spam") void deeds.setStatus(ids, "open");
          else
            beforeClosing(ids, (causeId) => {
              leave();
              void deeds.close(ids, causeId);
            });
        }),
      pending: () => {
        leave();
        void deeds.setStatus(ids, "pending");
      },
      spam: () =>
        byNow(({ status }) => {
          leave();
          void deeds.setStatus(ids, status === "spam" ? "open" : "spam");
        }),
      snooze: (until: number | null, untilAnswer = false) => {
        leave();
        void timing.snooze(ids, until, untilAnswer);
      },
      followUp: (days: number, at: number) => {
        openMenu.set(null);
        beforeClosing(ids, (causeId) => {
          leave();
          void timing.followUp(ids, days, at, causeId);
        });
      },
      promise: (what: string, dueAt: number) => {
        openMenu.set(null);
        void timing.promise(id, what, dueAt);
      },
      assign: (agent: Agent | null) => {
        over();
        void deeds.assign(ids, agent);
      },
      setPriority: (priority: Priority) => {
        over();
        void deeds.setPriority(ids, priority);
      },
      tag: (add: string[], remove: string[]) => {
        over();
        void deeds.tag(ids, add, remove);
      },
      toggleRead: () => {
        over();
        byNow(({ isUnread }) => void deeds.markRead(ids, isUnread));
      },
      compose: (kind: "reply" | "reply_all" | "forward" | "note", messageId?: number) => {
        openMenu.set(null);
        beginWriting({ kind, conversationId: id, messageId });
      },
    };
  }, [deeds, timing, id, onDone]);

  // Menus and composer belong to an open conversation.
  const isOpen = where === "conversation";
  const menu = (name: MenuName) => (isOpen && !isBulk ? () => openMenu.set(name) : null);
  useCommand("inbox.close", isBulk ? null : act.closeOrOpen);
  useCommand("inbox.pending", isBulk ? null : act.pending);
  useCommand("inbox.spam", isBulk ? null : act.spam);
  useCommand("inbox.snooze", menu("snooze"));
  useCommand("inbox.snooze_answer", () => act.snooze(null, true));
  useCommand("inbox.promise", menu("promise"));
  useCommand("inbox.follow_up", menu("follow_up"));
  useCommand("inbox.assign", menu("assign"));
  useCommand("inbox.tag", menu("tag"));
  useCommand("inbox.priority", menu("priority"));
  useCommand("inbox.assign_me", me && !isBulk ? () => act.assign(me) : null);
  useCommand("inbox.unread", isBulk ? null : act.toggleRead);
  useCommand("inbox.reply", !isOpen ? null : () => act.compose("reply"));
  useCommand("inbox.forward", !isOpen ? null : () => act.compose("forward"));
  useCommand("inbox.note", !isOpen ? null : () => act.compose("note"));
  return act;
}

export type ConversationActs = ReturnType<typeof useConversationCommands>;
