import { useQuery } from "@tanstack/react-query";
import type { Pictures, PicturesRequest } from "../generated/contract";
import { useRested } from "../shared/useRested";
import { ask } from "./ask";
import type { Key } from "./freshness";

const key = (...parts: Key): Key => parts;

/** A shop is not asked for pictures of what is only passed by, or found on the way to a longer word. */
const PICTURES_REST = 500;

/**
 * Pictures of articles by the address that the shop names: those that are kept at once, the others when they have come.
 * Whatever shows them stands there before.
 */
export function usePictures(of: PicturesRequest, isWanted: boolean): Pictures["pictures"] {
  const kept = useQuery({
    queryKey: key(["storefronts"], "pictures", { ...of }),
    queryFn: () => ask("storefronts.pictures", of),
    enabled: isWanted,
    placeholderData: (before) => before,
  });
  const missing = kept.isPlaceholderData ? [] : (kept.data?.missing ?? []);
  const isRested = useRested(missing.join(" "), PICTURES_REST);
  const fetched = useQuery({
    queryKey: key([], "fetched_pictures", { ...of, missing }),
    queryFn: () => ask("storefronts.pictures", { ...of, fetch: true }),
    enabled: isRested && missing.length > 0,
    placeholderData: (before) => before,
  });
  return { ...kept.data?.pictures, ...fetched.data?.pictures };
}
