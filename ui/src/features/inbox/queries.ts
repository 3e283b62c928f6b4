import { infiniteQueryOptions, keepPreviousData, queryOptions, useQuery } from "@tanstack/react-query";
import type { RemoteImages, Scope, Sort } from "../../generated/contract";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";
import { useSettings } from "../../platform/settings";

const PAGE = 100;
const key = (...parts: Key): Key => parts;

/** What a list may depend on besides its conversations. */
const LISTED: Key[0] = [
  "conversations",
  "drafts",
  "outbox",
  "tags",
  "unread",
  "views",
  "settings",
  "customers",
];

/** How often what depends on the clock is looked at again. */
const MINUTE = 60_000;

export const pageOptions = (scope: Scope | null, sort: Sort, isByClock: boolean) =>
  infiniteQueryOptions({
    // A view by its name knows no other topics, and is asked for again less often.
    queryKey: key(scope?.view && !isByClock ? LISTED.slice(0, 5) : LISTED, "page", { ...scope, sort }),
    queryFn: ({ pageParam }) => ask("inbox.page", { ...scope, sort, limit: PAGE, after: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
    enabled: scope !== null,
    refetchInterval: isByClock ? MINUTE : false,
  });

export function useCounts() {
  return useQuery({
    queryKey: key(["conversations", "drafts", "outbox", "settings", "agents"], "counts"),
    queryFn: () => ask("inbox.counts", {}),
    refetchInterval: MINUTE,
  });
}

/** The kept views with their numbers. */
export function useSavedViews() {
  return useQuery({
    queryKey: key(LISTED, "saved_views"),
    queryFn: () => ask("inbox.saved_views", {}),
    refetchInterval: (query) => (query.state.data?.length ? MINUTE : false),
  });
}

/** A list as a filter and as a line. */
export function useFilter(scope: Scope | null) {
  return useQuery({
    queryKey: key(["tags", "agents", "channels", "views", "settings"], "filter", { ...scope }),
    queryFn: () => ask("inbox.describe_filter", scope ?? {}),
    enabled: scope !== null,
    placeholderData: keepPreviousData,
  });
}

export function useChannels() {
  return useQuery({ queryKey: key(["channels"], "list"), queryFn: () => ask("channels.list", {}) });
}

export function useCustomerTags() {
  return useQuery({ queryKey: key(["customers"], "tags"), queryFn: () => ask("customers.tags", {}) });
}

/** Milliseconds that a customer should wait at most. */
export function useTarget(): number {
  return (useSettings().data?.waitingTargetMinutes ?? 240) * 60_000;
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
