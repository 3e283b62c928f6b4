import type { QueryClient } from "@tanstack/react-query";
import { conversationOptions } from "../features/inbox/queries";
import { firstListOptions } from "../features/inbox/useListData";
import { settingsOptions } from "../platform/settings";
import { loadRest } from "../shared/later";
import { currentPlace } from "../shared/place";
import { loadBundle } from "../shared/text/bundles";
import { languageStore } from "../shared/text/language";
import { meOptions, statusOptions } from "./queries";
import { seatOptions } from "./useSeat";

/** How long the first screen has the computer for itself, in milliseconds. */
const FIRST = 1500;

/** Asks for everything that the first screen shows before there is anything to draw, each beside the others. */
export function begin(client: QueryClient): void {
  void loadBundle(languageStore.get());
  void client.prefetchQuery(seatOptions);
  void client.prefetchQuery(meOptions);
  void client.prefetchQuery(statusOptions);
  void client.prefetchQuery(settingsOptions);
  const place = currentPlace();
  const list = firstListOptions(place);
  if (list) void client.prefetchInfiniteQuery(list);
  if (place.name === "inbox" && place.id !== null) void client.prefetchQuery(conversationOptions(place.id));
  setTimeout(() => void loadRest().catch(() => undefined), FIRST);
}
