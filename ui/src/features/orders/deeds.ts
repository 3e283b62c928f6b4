import { useCallback, useState } from "react";
import { ask } from "../../platform/ask";
import { told } from "../../platform/deeds";
import { useProblemText } from "../../platform/problem";
import { shownNumber } from "../../shared/format/orderNumber";
import { showToast } from "../../shared/ui/toasts";

/** Puts what was asked for on the clipboard and says so. */
export async function copy(what: string): Promise<void> {
  await navigator.clipboard.writeText(what);
  showToast("orders-copied", { what });
}

interface Wish {
  conversationId: number;
  orderId: number;
  kind: "facts" | "tracking";
}

/** Deeds on orders, and what went wrong with the last of them, in words. */
export function useOrderDeeds(onInsert: (text: string) => void) {
  const problemText = useProblemText();
  const [thrown, setThrown] = useState<unknown>(null);
  const fail = useCallback((caught: unknown) => setThrown(caught), []);
  const insert = useCallback(
    async ({ conversationId, orderId, kind }: Wish) => {
      setThrown(null);
      try {
        const { text } = await ask("inbox.order_text", { conversationId, orderId, kind });
        onInsert(text);
      } catch (caught) {
        setThrown(caught);
      }
    },
    [onInsert],
  );
  const decide = useCallback(
    async (order: { id: number; number: string }, customerId: number, isTheirs: boolean) => {
      setThrown(null);
      const number = shownNumber(order.number);
      try {
        await told(
          ask("storefronts.decide_owner", { orderId: order.id, customerId, isTheirs }),
          isTheirs ? "orders-done-theirs" : "orders-done-not-theirs",
          { number },
        );
      } catch (caught) {
        setThrown(caught);
      }
    },
    [],
  );
  return { insert, decide, fail, problem: thrown === null ? null : problemText(thrown) };
}
