import { useInfiniteQuery } from "@tanstack/react-query";
import { useCallback, useMemo } from "react";
import type { ConversationRow, Scope, Sort } from "../../generated/contract";
import type { Place } from "../../shared/place";
import { useStore } from "../../shared/store";
import { nearHit } from "../../shared/text/Marked";
import { isByClock, isWork, mailboxOf, scopeOf, useSavedView, type Mailbox } from "./lists/mailbox";
import { pageOptions, useSearch } from "./queries";
import { sort } from "./session";

export interface ListData {
  isSearch: boolean;
  mailbox: Mailbox;
  scope: Scope;
  query: string;
  order: Sort;
  rows: readonly ConversationRow[];
  total: number | undefined;
  hasMore: boolean;
  isPending: boolean;
  problem: Error | null;
  excerpts?: ReadonlyMap<number, string>;
  words?: readonly string[];
  more: () => void;
  retry: () => void;
}

/** The list that a place shows first, as far as the address alone says it. */
export function firstListOptions(place: Place) {
  if (place.name !== "inbox") return undefined;
  const mailbox = mailboxOf(place.mailbox);
  // The order of a kept view is the view's own.
  if (mailbox.kind === "saved") return undefined;
  const order = isWork(mailbox) ? sort.get() : "newest";
  return pageOptions(scopeOf(mailbox), order, isByClock(mailbox));
}

const HITS = 200;
const nothing: readonly ConversationRow[] = [];

/** The rows that the list shows: those of a view, or those that a search found. */
export function useListData(place: Extract<Place, { name: "inbox" | "search" }>): ListData {
  const isSearch = place.name === "search";
  const name = isSearch ? "all" : place.mailbox;
  const mailbox = useMemo(() => mailboxOf(name), [name]);
  const query = isSearch ? place.query : "";
  const chosen = useStore(sort);
  const saved = useSavedView(mailbox);
  // A kept view has an order of its own.
  const wanted = mailbox.kind === "saved" ? (saved?.sort ?? "waiting") : chosen;
  const order = isWork(mailbox) ? wanted : "newest";
  const scope = useMemo(() => scopeOf(mailbox), [mailbox]);
  const page = useInfiniteQuery(pageOptions(isSearch ? null : scope, order, isByClock(mailbox)));
  const search = useSearch(query, HITS);

  const pages = page.data?.pages;
  const pageRows = useMemo(() => pages?.flatMap(({ rows }) => rows) ?? nothing, [pages]);
  const found = useMemo(
    () => oncePerConversation(search.data?.hits ?? [], search.data?.words ?? []),
    [search.data],
  );
  const { fetchNextPage, isFetchingNextPage, refetch } = page;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const none = useCallback(() => undefined, []);

  if (isSearch)
    return {
      isSearch,
      mailbox,
      scope,
      query,
      order: "newest",
      rows: found.rows,
      total: search.data ? found.rows.length : undefined,
      hasMore: false,
      isPending: search.isPending && query.length > 0,
      problem: search.error,
      excerpts: found.excerpts,
      words: search.data?.words,
      more: none,
      retry: () => void search.refetch(),
    };
  return {
    isSearch,
    mailbox,
    scope,
    query,
    order,
    rows: pageRows,
    total: pages?.[0]?.total ?? undefined,
    hasMore: page.hasNextPage,
    isPending: page.isPending,
    problem: page.data ? null : page.error,
    more,
    retry: () => void refetch(),
  };
}

function oncePerConversation(
  hits: readonly { row: ConversationRow; excerpt: string }[],
  words: readonly string[],
) {
  const excerpts = new Map<number, string>();
  const rows: ConversationRow[] = [];
  for (const { row, excerpt } of hits) {
    if (excerpts.has(row.id)) continue;
    excerpts.set(row.id, nearHit(excerpt, words));
    rows.push(row);
  }
  return { rows, excerpts };
}
