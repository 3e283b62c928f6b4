import { insertIntoDraft } from "../features/inbox/session";
import { OrderDrawer } from "../features/orders/OrderDrawer";
import { ProductPicker } from "../features/orders/ProductPicker";
import { productQuery, shownOrder } from "../features/orders/session";
import { OrderReturns } from "../features/returns/OrderReturns";
import { go, usePlacePart } from "../shared/place";
import { useStore } from "../shared/store";

/** What is shown of orders and products over any place; beside an open conversation it can go into the answer. */
export function OrdersOverAll() {
  const conversationId = usePlacePart((place) =>
    place.name === "inbox" || place.name === "search" ? (place.id ?? undefined) : undefined,
  );
  const open = conversationId ?? null;
  const query = useStore(productQuery);
  const insert = (text: string) => {
    if (open !== null) insertIntoDraft(open, text);
  };
  return (
    <>
      <OrderDrawer
        conversationId={open}
        onInsert={insert}
        onOpenConversation={(id) => go({ name: "inbox", mailbox: "all", id })}
        about={(orderId) => <OrderReturns orderId={orderId} onGone={() => shownOrder.set(null)} />}
      />
      {query !== null && (
        <ProductPicker
          conversationId={open}
          initial={query}
          onInsert={insert}
          onClose={() => productQuery.set(null)}
        />
      )}
    </>
  );
}
