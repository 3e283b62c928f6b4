import type { InfiniteData, Query, QueryClient } from "@tanstack/react-query";
import type { ConversationDetail, ConversationRow, PageAnswer, SearchAnswer } from "../../generated/contract";
import { ask } from "../../platform/ask";

type Renew = (row: ConversationRow) => ConversationRow;

/** Where the rows lie in the answers that are kept, by the name of the query. */
const places: Record<string, (data: never, renew: Renew) => unknown> = {
  page: (data: InfiniteData<PageAnswer>, renew) => ({
    ...data,
    pages: data.pages.map((page) => ({ ...page, rows: page.rows.map(renew) })),
  }),
  search: (data: SearchAnswer, renew) => ({
    ...data,
    hits: data.hits.map((hit) => ({ ...hit, row: renew(hit.row) })),
  }),
  of_customer: (data: ConversationRow[], renew) => data.map(renew),
  conversation: (data: ConversationDetail, renew) => ({ ...data, row: renew(data.row) }),
};

/**
 * Brings the rows of some conversations up to date wherever they are shown, without asking for whole lists again. For
 * changes after which every conversation still belongs where it stands.
 */
export async function renewRows(client: QueryClient, ids: readonly number[]): Promise<void> {
  const rows = new Map((await ask("inbox.rows", { ids: [...ids] })).map((row) => [row.id, row]));
  for (const query of client.getQueryCache().findAll()) renew(client, query, rows);
}

function renew(client: QueryClient, query: Query, rows: ReadonlyMap<number, ConversationRow>): void {
  const place = places[String(query.queryKey[1])];
  if (!place || query.state.data === undefined) return;
  // What is on its way may have been read before the change.
  if (query.state.fetchStatus === "fetching") {
    void client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    return;
  }
  let isShown = false;
  const renewed = place(query.state.data as never, (row) => {
    const newer = rows.get(row.id);
    isShown ||= newer !== undefined;
    return newer ?? row;
  });
  if (isShown) client.setQueryData(query.queryKey, renewed);
}
