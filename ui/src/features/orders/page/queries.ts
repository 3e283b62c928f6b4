import { useQuery } from "@tanstack/react-query";
import type { ConcernKind } from "../../../generated/contract";
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
