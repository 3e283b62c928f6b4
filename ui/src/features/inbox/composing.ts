import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { ConversationDetail, DraftKind, PrepareReplyAnswer, Recipient } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { beginDrafting, findDrafting, type Drafting } from "./drafting";
import { emptyLetter } from "./letter";
import { nobody } from "./recipients";

const key = (...parts: Key): Key => parts;

/** The mailboxes that can send. */
export function useMailboxes() {
  const channels = useQuery({
    queryKey: key(["channels"], "list"),
    queryFn: () => ask("channels.list", {}),
  }).data;
  return useMemo(() => channels?.filter(({ kind }) => kind === "mail") ?? [], [channels]);
}

/** Drafts of conversations that do not exist yet. */
export function useNewDrafts(enabled: boolean) {
  return useQuery({ queryKey: key(["drafts"], "new"), queryFn: () => ask("inbox.drafts", {}), enabled });
}

const preparation = (id: number, kind: DraftKind, messageId: number | null) => ({
  id,
  kind,
  toAll: false,
  messageId: messageId ?? undefined,
});

/** What an answer to a letter begins with, asked for once. */
export function askPrepared(id: number, kind: DraftKind, messageId: number): Promise<PrepareReplyAnswer> {
  return ask("inbox.prepare_reply", preparation(id, kind, messageId));
}

/** What an answer begins with: to the letter named, or to the customer's newest. */
export function usePrepared(id: number, kind: DraftKind, enabled: boolean, messageId: number | null) {
  const request = preparation(id, kind, messageId);
  return useQuery({
    queryKey: key(["conversations", "channels", "customers", "agents", "settings"], "prepare_reply", request),
    queryFn: () => ask("inbox.prepare_reply", request),
    enabled,
  });
}

/** What is being written in a conversation: the draft that was kept, or a fresh sheet as the desk prepares it. */
export function useDrafting(
  conversation: ConversationDetail,
  kind: DraftKind,
  round: number,
  messageId: number | null,
) {
  const { row, drafts } = conversation;
  const isNote = kind === "note";
  const { data: prepared, error, refetch } = usePrepared(row.id, kind, !isNote, messageId);
  // A kept draft does not wait for what the desk prepares, and is not begun anew when that comes.
  // eslint-disable-next-line react-hooks/exhaustive-deps
  const kept = useMemo(() => findDrafting(row.id, kind, drafts), [row.id, kind, round]);
  const drafting = useMemo((): Drafting | null => {
    const found = kept ?? findDrafting(row.id, kind, drafts);
    if (found) return found;
    if (!isNote && !prepared) return null;
    return beginDrafting({
      id: null,
      conversationId: row.id,
      channelId: prepared?.channelId ?? null,
      kind,
      recipients: prepared?.recipients ?? nobody,
      subject: prepared?.subject ?? "",
      letter: emptyLetter,
      sourceMessageId: prepared?.sourceMessageId ?? null,
      carriesHistory: true,
      language: null,
      formality: null,
      files: prepared ? filesToCome(prepared) : [],
    });
    // Later answers never replace what somebody is writing; `round` asks for a fresh sheet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [row.id, kind, isNote, prepared, round, kept]);
  useEffect(() => {
    if (drafting && prepared && messageId !== null && prepared.sourceMessageId === messageId)
      turnTo(drafting, prepared);
  }, [drafting, prepared, messageId]);
  return {
    drafting,
    others: (kind === "reply" && prepared?.others) || nobodyElse,
    isPrepared: prepared !== undefined,
    expected: prepared?.expected ?? null,
    error,
    retry: () => void refetch(),
  };
}

const nobodyElse: readonly Recipient[] = [];

/** The files of a forwarded letter; the desk attaches them when the draft is kept first. */
function filesToCome({ files }: PrepareReplyAnswer) {
  return files.map(({ id, name, mimeType, size }) => ({ id: -id, name, mimeType, size, contentId: null }));
}

/** A draft that was begun about another letter keeps its words and is about this one from now on. */
function turnTo(drafting: Drafting, { sourceMessageId, recipients }: PrepareReplyAnswer): void {
  const { written } = drafting.state.get();
  if (written.sourceMessageId === sourceMessageId) return;
  drafting.change(written.kind === "reply" ? { sourceMessageId, recipients } : { sourceMessageId });
}
