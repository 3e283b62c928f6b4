import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { AuditFilter, AuditRow } from "../../generated/contract";
import { ask } from "../../platform/ask";

const PAGE = 50;

/** What the page of the audit asks for: whose deeds, of which kind, on which day. */
export interface AuditWish {
  /** A person's number, `people`, `desk`, or empty for all. */
  who: string;
  kind: string;
  /** As 2026-12-31, or empty. */
  day: string;
}

/** The wish as the desk reads it; a day is a day of this computer's calendar. */
export function filterOf({ who, kind, day }: AuditWish): AuditFilter {
  const filter: AuditFilter = {};
  if (/^\d+$/.test(who)) filter.agentId = Number(who);
  else if (who === "people" || who === "desk") filter.by = who;
  if (kind) filter.kind = kind as AuditFilter["kind"];
  const [year, month, date] = day.split("-").map(Number);
  if (year && month && date) {
    filter.from = new Date(year, month - 1, date).getTime();
    filter.until = new Date(year, month - 1, date + 1).getTime();
  }
  return filter;
}

export function useAudit(wish: AuditWish) {
  return useInfiniteQuery({
    queryKey: [["agents", "settings"], "audit", { ...wish }],
    queryFn: ({ pageParam }) =>
      ask("agents.audit", { ...filterOf(wish), limit: PAGE, before: pageParam ?? undefined }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
    // Every deed makes the audit longer, whatever its topic: it is read anew whenever it is opened.
    staleTime: 0,
  });
}

/** The things of some topic that the rows name, each once. */
export function idsOf(rows: readonly AuditRow[], topic: string): number[] {
  const all = rows.flatMap((row) => row.touched).filter((things) => things.topic === topic);
  return [...new Set(all.flatMap(({ ids }) => ids.slice(0, SHOWN)))].sort((a, b) => a - b);
}

/** So many things of one deed are named. */
export const SHOWN = 3;

/** What conversations, customers and mailboxes of the rows are called. */
export function useAuditNames(rows: readonly AuditRow[]) {
  const conversations = idsOf(rows, "conversations");
  const customers = idsOf(rows, "customers");
  const letters = useQuery({
    queryKey: [["conversations"], "audit-rows", { conversations }],
    queryFn: () => ask("inbox.rows", { ids: conversations }),
    enabled: conversations.length > 0,
    placeholderData: keepPreviousData,
  });
  const people = useQuery({
    queryKey: [["customers"], "audit-names", { customers }],
    queryFn: () => ask("customers.names", { ids: customers }),
    enabled: customers.length > 0,
    placeholderData: keepPreviousData,
  });
  const channels = useQuery({ queryKey: [["channels"], "list"], queryFn: () => ask("channels.list", {}) });
  return {
    conversations: new Map(letters.data?.map((row) => [row.id, row])),
    customers: new Map(people.data?.map(({ id, name }) => [id, name])),
    channels: new Map(channels.data?.map(({ id, name, address }) => [id, name || address])),
  };
}

export type AuditNames = ReturnType<typeof useAuditNames>;
