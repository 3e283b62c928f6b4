import {
  infiniteQueryOptions,
  keepPreviousData,
  queryOptions,
  useInfiniteQuery,
  useQuery,
} from "@tanstack/react-query";
import type { RemoteImages, Sort, View } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const PAGE = 100;
const key = (...parts: Key): Key => parts;

export const pageOptions = (view: View, sort: Sort) =>
  infiniteQueryOptions({
    queryKey: key(["conversations", "drafts", "outbox", "tags", "unread"], "page", { view, sort }),
    queryFn: ({ pageParam }) => ask("inbox.page", { view, sort, limit: PAGE, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });

export function usePage(view: View, sort: Sort, enabled: boolean) {
  return useInfiniteQuery({ ...pageOptions(view, sort), enabled });
}

export function useCounts() {
  return useQuery({
    queryKey: key(["conversations", "drafts", "outbox"], "counts"),
    queryFn: () => ask("inbox.counts", {}),
  });
}

export const conversationOptions = (id: number) =>
  queryOptions({
    queryKey: key(["conversations", "outbox", "drafts", "tags", "unread"], "conversation", { id }),
    queryFn: () => ask("inbox.open", { id }),
  });

export function useConversation(id: number, enabled = true) {
  return useQuery({ ...conversationOptions(id), enabled });
}

export function useMessageHtml(
  messageId: number,
  wish: { remoteImages: RemoteImages; isDark: boolean; showQuoted: boolean },
  enabled: boolean,
) {
  return useQuery({
    queryKey: key([], "message_html", { messageId, ...wish }),
    queryFn: () => ask("inbox.message_html", { messageId, ...wish }),
    enabled,
    placeholderData: keepPreviousData,
  });
}

/** The whole text of a message, with quotes and signature. */
export function useMessageText(messageId: number, enabled: boolean) {
  return useQuery({
    queryKey: key([], "message_text", { messageId }),
    queryFn: () => ask("inbox.message_text", { messageId }),
    enabled,
  });
}

export function useSearch(query: string, limit: number) {
  return useQuery({
    queryKey: key(["conversations", "unread"], "search", { query, limit }),
    queryFn: () => ask("inbox.search", { query, limit }),
    enabled: query.trim().length > 0,
    placeholderData: keepPreviousData,
    gcTime: 30_000,
  });
}

export function useAgents() {
  return useQuery({ queryKey: key(["agents"], "list"), queryFn: () => ask("agents.list", {}) });
}

export function useMe() {
  return useQuery({ queryKey: key(["agents"], "me"), queryFn: () => ask("agents.me", {}) });
}

export function useQuarantine() {
  return useQuery({ queryKey: key(["quarantine"], "list"), queryFn: () => ask("inbox.quarantine", {}) });
}

export function useTags() {
  return useQuery({ queryKey: key(["tags"], "list"), queryFn: () => ask("inbox.tags", {}) });
}
