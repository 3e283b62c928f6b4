import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ConversationDetail, DraftKind } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { beginDrafting, findDrafting, type Drafting } from "./drafting";
import { emptyLetter, letterWithQuote } from "./letter";
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

export function usePrepared(id: number, kind: DraftKind, toAll: boolean, enabled: boolean) {
  return useQuery({
    queryKey: key(["conversations", "channels", "customers"], "prepare_reply", { id, kind, toAll }),
    queryFn: () => ask("inbox.prepare_reply", { id, kind, toAll }),
    enabled,
  });
}

/** What is being written in a conversation: the draft that was kept, or a fresh sheet as the desk prepares it. */
export function useDrafting(conversation: ConversationDetail, kind: DraftKind, round: number) {
  const { row, drafts } = conversation;
  const isNote = kind === "note";
  const { data: prepared, error, refetch } = usePrepared(row.id, kind, false, !isNote);
  const drafting = useMemo((): Drafting | null => {
    const found = findDrafting(row.id, kind, drafts);
    if (found) return found;
    if (!isNote && !prepared) return null;
    return beginDrafting({
      id: null,
      conversationId: row.id,
      channelId: prepared?.channelId ?? null,
      kind,
      recipients: prepared?.recipients ?? nobody,
      subject: prepared?.subject ?? "",
      letter: prepared?.quotedText ? letterWithQuote(prepared.quotedText) : emptyLetter,
      files: [],
    });
    // Later answers never replace what somebody is writing; `round` asks for a fresh sheet.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [row.id, kind, isNote, prepared, round]);
  return { drafting, language: prepared?.language ?? row.language, error, retry: () => void refetch() };
}
