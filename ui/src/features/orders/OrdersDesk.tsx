import { ask } from "../../platform/ask";
import { shownNumber } from "../../shared/format/orderNumber";
import { useCommand } from "../../shared/keys/commands";
import { returnWish } from "../../shared/returning";
import { useStore } from "../../shared/store";
import { copy } from "./deeds";
import { useBeside } from "./queries";
import { chosenIn, chosenOrder, focusWish, productQuery, showOrder } from "./session";

interface Props {
  conversationId: number;
  onInsert: (text: string) => void;
  /** Brings the panel onto the screen. */
  onPanel: () => void;
  /** What did not work, and how to try it again. */
  onProblem: (thrown: unknown, retry: () => void) => void;
}

/** The keys of orders, as long as a conversation is open. */
export function OrdersDesk({ conversationId, onInsert, onPanel, onProblem }: Props) {
  const orders = useBeside(conversationId).data?.orders ?? [];
  const chosen = chosenIn(useStore(chosenOrder), conversationId);
  const row = (orders.find((each) => each.row.id === chosen) ?? orders[0])?.row;
  const insert = (kind: "facts" | "tracking") => {
    if (!row) return null;
    const run = () => {
      ask("inbox.order_text", { conversationId, orderId: row.id, kind }).then(
        ({ text }) => onInsert(text),
        (thrown: unknown) => onProblem(thrown, run),
      );
    };
    return run;
  };
  const copyNumber = () => {
    if (row) copy(shownNumber(row.number)).catch((thrown: unknown) => onProblem(thrown, copyNumber));
  };
  useCommand("orders.focus", () => {
    onPanel();
    focusWish.set(conversationId);
  });
  useCommand("orders.open", row ? () => showOrder(row.id, conversationId) : null);
  useCommand("orders.copy", row ? copyNumber : null);
  useCommand("orders.insert_facts", insert("facts"));
  useCommand("orders.insert_tracking", insert("tracking"));
  useCommand("returns.start", row ? () => returnWish.set({ orderId: row.id }) : null);
  useCommand("orders.product", () => productQuery.set(""));
  return null;
}
