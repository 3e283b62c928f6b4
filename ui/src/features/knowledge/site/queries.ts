import { useQuery } from "@tanstack/react-query";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";

const key = (...parts: Key): Key => parts;

/** What the help site says of the shop. */
export function useSite() {
  return useQuery({ queryKey: key(["knowledge"], "site"), queryFn: () => ask("knowledge.site", {}) });
}

/** The shop's mark on the help site. */
export function useLogo() {
  return useQuery({ queryKey: key(["knowledge"], "logo"), queryFn: () => ask("knowledge.logo", {}) });
}

/** The places where the help site stands. */
export function useTargets() {
  return useQuery({ queryKey: key(["knowledge"], "targets"), queryFn: () => ask("knowledge.targets", {}) });
}

/** The connected shops that keep pages. */
export function useShopsOfPages(isWanted: boolean) {
  return useQuery({
    queryKey: key(["storefronts"], "stores"),
    queryFn: () => ask("storefronts.stores", {}),
    enabled: isWanted,
    select: (stores) => stores.filter((store) => store.platform === "shopify" && !store.isSample),
  });
}

/** How often it is asked how far the run is, in milliseconds. */
const OFTEN = 400;

/** How far the run is that is going on; asked again and again while one is. */
export function useRunProgress(isRunning: boolean) {
  return useQuery({
    queryKey: key([], "publish_progress"),
    queryFn: () => ask("knowledge.publish_progress", {}),
    enabled: isRunning,
    refetchInterval: OFTEN,
    gcTime: 0,
  }).data;
}

/** How readers of an article answered whether it helped. */
export function useVotes(id: number) {
  return useQuery({
    queryKey: key(["knowledge"], "votes", { id }),
    queryFn: () => ask("knowledge.votes", { id }),
  });
}
