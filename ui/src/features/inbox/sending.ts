import { useMemo, useState } from "react";
import type { AfterSend, Draft, When } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Format } from "../../shared/format/format";
import { useFormat } from "../../shared/format/useFormat";
import { currentPlace, go } from "../../shared/place";
import { createStore } from "../../shared/store";
import { showToast, underway } from "../../shared/ui/toasts";
import { tellDeed } from "./deeds";
import { restoreDrafting, type Drafting } from "./drafting";
import { gapsOf } from "./gaps";
import { everybody, isAddress } from "./recipients";
import { sendableHtml } from "./sendable";
import { LARGEST, totalSize } from "./sizes";
import { isEmptyLetter, plainText } from "./letter";
import { compose, deedProblem } from "./session";
import type { Written } from "./drafting";

/** The draft that came back by undoing; a new object each time. */
export const restored = createStore<{ draft: Draft } | null>(null);

export type Missing = "recipient" | "address" | "text" | "mailbox" | "subject" | "smaller" | "gaps";

/** What has to be added before this can be sent. */
export function missingOf(written: Written, hasMailbox: boolean): Missing | null {
  const isSilent = isEmptyLetter(written.letter);
  if (written.kind === "note") return isSilent ? "text" : null;
  if (gapsOf(written).length > 0) return "gaps";
  if (!hasMailbox) return "mailbox";
  const all = everybody(written.recipients);
  if (all.length === 0) return "recipient";
  if (!all.every(({ address }) => isAddress(address))) return "address";
  if (written.kind === "new" && !written.subject.trim()) return "subject";
  if (totalSize(written.files) > LARGEST) return "smaller";
  const isPassedOn = written.kind === "forward" && written.sourceMessageId !== null && written.carriesHistory;
  return isSilent && written.files.length === 0 && !isPassedOn ? "text" : null;
}

export async function takeBack(outboxId: number): Promise<void> {
  try {
    const { draft } = await ask("inbox.cancel_send", { id: outboxId });
    reopen(draft);
    showToast("inbox-done-taken-back", undefined);
  } catch (thrown) {
    deedProblem.set({ thrown, retry: () => void takeBack(outboxId) });
  }
}

/** Opens a draft that came back where it was written. */
export function reopen(draft: Draft): void {
  restoreDrafting(draft);
  restored.set({ draft });
  if (draft.conversationId === null) {
    compose.set({ kind: "new", conversationId: null });
    return;
  }
  const place = currentPlace();
  const mailbox = place.name === "inbox" ? place.mailbox : "all";
  go({ name: "inbox", mailbox, id: draft.conversationId });
}

async function addNote(drafting: Drafting): Promise<void> {
  const { conversationId, letter } = drafting.state.get().written;
  if (conversationId === null) return;
  await drafting.flush().catch(() => undefined);
  const { undoId } = await ask("inbox.add_note", { id: conversationId, text: plainText(letter) });
  await drafting.discard();
  tellDeed(undoId, "inbox-done-noted", undefined);
}

const words = {
  pending: "inbox-done-sent",
  keep_open: "inbox-done-sent",
  close: "inbox-done-sent-closed",
  snooze: "inbox-done-sent-snoozed",
} as const;

/** What becomes of a conversation by sending, and when the letter leaves. */
export interface Wish {
  after: AfterSend;
  snoozedUntil?: number;
  /** Days after which what is closed is looked at again. */
  followUpDays?: number;
  later?: When;
}

async function sendLetter(drafting: Drafting, wish: Wish, format: Format): Promise<number> {
  await drafting.tidy();
  const draftId = await drafting.keep();
  const { letter, recipients } = drafting.state.get().written;
  const { conversationId, outboxId, sendAt } = await ask("inbox.send", {
    draftId,
    html: sendableHtml(letter),
    ...wish,
  });
  drafting.forget();
  const first = everybody(recipients)[0];
  const name = first?.name || first?.address || "";
  const seconds = Math.floor((sendAt - Date.now()) / 1000);
  if (wish.later) {
    const at = format.moment(sendAt, Date.now());
    showToast("timing-done-scheduled", { at }, { undo: () => void takeBack(outboxId) });
    return conversationId;
  }
  showToast(
    words[wish.after],
    { name },
    seconds >= 1 ? { seconds, undo: () => void takeBack(outboxId) } : {},
  );
  return conversationId;
}

/** Sends what is written, or keeps it as a note. */
export function useSending(drafting: Drafting | null, onSent: (after: AfterSend) => void) {
  const format = useFormat();
  const [isSending, setIsSending] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = useMemo(
    () => async (wish: Wish) => {
      if (!drafting) return;
      setIsSending(true);
      setProblem(null);
      try {
        const isNote = drafting.state.get().written.kind === "note";
        await underway<unknown>(isNote ? addNote(drafting) : sendLetter(drafting, wish, format));
        onSent(wish.after);
      } catch (thrown) {
        setProblem(thrown);
      } finally {
        setIsSending(false);
      }
    },
    [drafting, onSent, format],
  );
  return { send, isSending, problem };
}
