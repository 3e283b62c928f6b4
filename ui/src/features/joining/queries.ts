import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

export function useMergePreview(survivorId: number, absorbedIds: number[]) {
  return useQuery({
    queryKey: key(["conversations", "drafts", "tags"], "preview_merge_conversations", {
      survivorId,
      absorbedIds,
    }),
    queryFn: () => ask("inbox.preview_merge_conversations", { survivorId, absorbedIds }),
    enabled: absorbedIds.length > 0,
    placeholderData: keepPreviousData,
  });
}

export function useUnmergePreview(id: number) {
  return useQuery({
    queryKey: key(["conversations"], "preview_unmerge", { absorbed: id }),
    queryFn: () => ask("inbox.preview_unmerge", { id }),
  });
}

export function useSplitPreview(messageId: number) {
  return useQuery({
    queryKey: key(["conversations"], "preview_split", { messageId }),
    queryFn: () => ask("inbox.preview_split", { messageId }),
  });
}

export function useBlockPreview(id: number) {
  return useQuery({
    queryKey: key(["conversations", "channels"], "preview_block", { id }),
    queryFn: () => ask("inbox.preview_block", { id }),
  });
}

export function useBlocks() {
  return useQuery({ queryKey: key(["settings"], "blocks"), queryFn: () => ask("inbox.blocks", {}) });
}

/** The rows of conversations, as a list shows them. */
export function useRows(ids: number[]) {
  return useQuery({
    queryKey: key(["conversations"], "join_rows", { ids }),
    queryFn: () => ask("inbox.rows", { ids }),
    enabled: ids.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** Other conversations: those of the same customer, or what the words find. */
export function useOthers(id: number, query: string) {
  return useQuery({
    queryKey: key(["conversations"], "others", { of: id, query }),
    queryFn: async () =>
      query
        ? (await ask("inbox.search", { query, limit: 20 })).hits.map(({ row }) => row)
        : ask("inbox.of_customer", { id }),
    placeholderData: keepPreviousData,
  });
}

export function useAgents() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}

export function useMe() {
  return useQuery({ queryKey: key(["agents"], "me"), queryFn: () => ask("agents.me", {}) });
}
