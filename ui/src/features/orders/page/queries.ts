import { useMutation, useQuery } from "@tanstack/react-query";
import type { ConcernKind, Settings } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** How many orders somebody should look at; with a kind, those. */
export function useHealth(kind?: ConcernKind) {
  return useQuery({
    queryKey: key(["storefronts", "settings"], "health", { kind }),
    queryFn: () => ask("storefronts.health", { kind }),
  });
}

export function useLimits() {
  return useQuery({ queryKey: key(["settings"], "get"), queryFn: () => ask("settings.get", {}) });
}

export function useChangeLimit() {
  return useMutation({ mutationFn: (changes: Partial<Settings>) => ask("settings.set", { changes }) });
}
