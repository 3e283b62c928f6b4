import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** How questions like this one were answered before; typed words take the place of the customer's. */
export function useSimilar(id: number, query: string) {
  return useQuery({
    queryKey: key(["conversations"], "similar", { id, query }),
    queryFn: () => ask("inbox.similar", { id, query: query || undefined }),
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  });
}
