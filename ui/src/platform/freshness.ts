import { QueryClient, type Query } from "@tanstack/react-query";
import type { ChangeSet, Topic } from "../generated/contract";
import { desk } from "./ask";

/**
 * A query's key: the topics that it reads, then its name and arguments. A number in `id` says that the query reads one
 * record only, so that a change of others leaves it alone.
 */
export type Key = readonly [
  topics: readonly Topic[],
  name: string,
  scope?: { id?: number } & Record<string, unknown>,
];

export function createQueries(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // Invariant: data is fresh until the desk says that its topic changed.
        staleTime: Infinity,
        gcTime: 5 * 60_000,
        retry: false,
        refetchOnWindowFocus: false,
        networkMode: "always",
      },
      mutations: { retry: false, networkMode: "always" },
    },
  });
}

/** Whether a change touches what a query has read. */
export function isTouched(key: readonly unknown[], changes: ChangeSet): boolean {
  const [topics, , scope] = key as unknown as Key;
  if (!Array.isArray(topics)) return false;
  return topics.some((topic: Topic, index: number) => {
    const ids = changes.topics[topic];
    if (!ids) return false;
    // The id belongs to the first topic named.
    if (index > 0 || scope?.id === undefined || ids.length === 0) return true;
    // 0 stands for "any of them".
    return ids.includes(scope.id) || ids.includes(0);
  });
}

/** Brings kept answers up to date after a change of a topic, more cheaply than by asking for all of them again. */
export type Renewal = (client: QueryClient, ids: readonly number[]) => Promise<void>;

/** More records than that are read anew with everything around them. */
const MANY = 100;

/** Asks again for everything that a change touches, for all there is without one. */
export async function askAgain(client: QueryClient, changes?: ChangeSet): Promise<void> {
  const predicate = (query: Query) => !changes || isTouched(query.queryKey, changes);
  // What is fetched ahead may have been read before the change; nobody sees it yet, so whoever does will ask.
  void client.cancelQueries({ predicate, type: "inactive", fetchStatus: "fetching" });
  // A first answer on its way may have been read before the change, and asking now would only wait for it.
  const early = client
    .getQueryCache()
    .findAll({ predicate, fetchStatus: "fetching" })
    .filter((query) => query.state.data === undefined)
    .map(async (query) => {
      await query.promise?.catch(() => undefined);
      await client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    });
  await Promise.all([client.invalidateQueries({ predicate }), ...early]);
}

/** Keeps everything on screen as fresh as the desk. */
export function keepFresh(
  client: QueryClient,
  onArrival: () => void,
  renewals: Partial<Record<Topic, Renewal>> = {},
  onNotice: (conversations: readonly number[]) => void = () => undefined,
): () => void {
  return desk().listen(
    (changes) => {
      if (changes.topics.arrivals) onArrival();
      if (changes.topics.notices) onNotice(changes.topics.notices);
      const topics = { ...changes.topics };
      for (const [topic, renewal] of Object.entries(renewals)) {
        const ids = topics[topic];
        if (!ids || ids.length === 0 || ids.length > MANY || ids.includes(0)) continue;
        delete topics[topic];
        renewal(client, ids).catch(() => askAgain(client, { topics: { [topic]: ids } }));
      }
      void askAgain(client, { topics });
    },
    () => void askAgain(client),
  );
}
