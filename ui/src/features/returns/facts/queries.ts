import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import type { FactsBehind, FactsRequest } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";

const key = (...parts: Key): Key => parts;

export function useFacts(request: FactsRequest) {
  return useQuery({
    queryKey: key(["returns", "storefronts"], "facts", { ...request }),
    queryFn: () => ask("returns.facts", request),
    placeholderData: (before) => before,
  });
}

/** Who bought again: counted apart, since it looks at every buyer. */
export function useRepeat(request: FactsRequest) {
  return useQuery({
    queryKey: key(["returns", "storefronts"], "facts_repeat", { ...request }),
    queryFn: () => ask("returns.facts_repeat", request),
    placeholderData: (before) => before,
  });
}

/** The returns behind a number, page by page. */
export function useFactsCases(request: FactsRequest, of: FactsBehind) {
  return useInfiniteQuery({
    queryKey: key(["returns"], "facts_cases", { ...request, of: JSON.stringify(of) }),
    queryFn: ({ pageParam }) =>
      ask("returns.facts_cases", { ...request, of, ...(pageParam === null ? {} : { after: pageParam }) }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ next }) => next,
  });
}

export function useShops() {
  return useQuery({ queryKey: key(["storefronts"], "stores"), queryFn: () => ask("storefronts.stores", {}) });
}
