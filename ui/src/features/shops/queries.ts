import { useQuery } from "@tanstack/react-query";
import { ask } from "../../platform/ask";
import type { Key } from "../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** The shops that somebody connected; the sample's is none of them. */
export function useShops() {
  return useQuery({
    queryKey: key(["storefronts"], "stores"),
    queryFn: () => ask("storefronts.stores", {}),
    select: (stores) => stores.filter(({ isSample }) => !isSample),
  });
}

/** What can be connected, and what is entered in the platforms' administrations for it. */
export function usePlatforms() {
  return useQuery({ queryKey: key([], "platforms"), queryFn: () => ask("storefronts.platforms", {}) });
}

/** What a shop sent and nobody could read. */
export function useUnread(id: number) {
  return useQuery({
    queryKey: key(["storefronts"], "unread", { id }),
    queryFn: () => ask("storefronts.unread", { id }),
  });
}
