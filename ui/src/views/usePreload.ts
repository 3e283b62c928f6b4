import { useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { cardOptions } from "../features/cultures/queries";
import {
  customerConversationsOptions,
  customerOptions,
  expectedOptions,
} from "../features/customers/queries";
import { articlesBesideOptions } from "../features/help/beside";
import { conversationOptions } from "../features/inbox/queries";
import { actsOfCustomerOptions } from "../features/orders/acts/queries";
import { besideOptions } from "../features/orders/queries";
import { matterOptions } from "../features/topics/queries";
import type { ConversationRow } from "../generated/contract";
import { languageStore } from "../shared/text/language";

/** After the step itself is on the screen. */
const AFTER = 60;

/** Fetches what the agent will most likely read next, so that j and k find it there; who wrote, where that is shown. */
export function usePreload(rows: readonly ConversationRow[], hasPanel: boolean): void {
  const client = useQueryClient();
  const wanted = rows.map(({ id, customerId }) => `${id}:${customerId}`).join(",");
  useEffect(() => {
    if (!wanted) return;
    const timer = setTimeout(() => {
      for (const pair of wanted.split(",")) {
        const [id = 0, customerId = 0] = pair.split(":").map(Number);
        void client.prefetchQuery(conversationOptions(id));
        void client.prefetchQuery(matterOptions(id));
        void client.prefetchQuery(besideOptions(id));
        void client.prefetchQuery(articlesBesideOptions(id));
        void preloadExpected(client, id);
        if (!hasPanel) continue;
        void client.prefetchQuery(customerOptions(customerId));
        void client.prefetchQuery(actsOfCustomerOptions(customerId));
        void client.prefetchQuery(customerConversationsOptions(id));
      }
    }, AFTER);
    return () => clearTimeout(timer);
  }, [client, wanted, hasPanel]);
}

/** In which language an answer is expected, and the card of that culture; a dozen cards serve all conversations. */
async function preloadExpected(client: QueryClient, id: number): Promise<void> {
  await client.prefetchQuery(expectedOptions(id));
  const culture = client.getQueryData(expectedOptions(id).queryKey)?.culture;
  if (culture) await client.prefetchQuery(cardOptions(culture, languageStore.get()));
}
