import { useEffect, useRef } from "react";
import type { OrdersBeside } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useStore } from "../../shared/store";
import { useRested } from "../../shared/useRested";
import { ProblemState } from "../../shared/ui/ProblemState";
import { useOrderDeeds } from "./deeds";
import { NoOrders } from "./NoOrders";
import { OrderCard } from "./OrderCard";
import { OrderRows } from "./OrderRows";
import "./orders.css";
import { newerOf, useBeside, useFreshOrder, useOrder } from "./queries";
import { chosenIn, chosenOrder, focusWish, showOrder } from "./session";
import { Trouble } from "./Trouble";

interface Props {
  conversationId: number;
  customerId: number;
  onInsert: (text: string) => void;
}

/** Beside a conversation: the order that it is about, the customer's others, and how far they can be relied on. */
export function OrdersSection({ conversationId, customerId, onInsert }: Props) {
  const problemText = useProblemText();
  const { data, error, refetch } = useBeside(conversationId);
  if (error && !data) return <ProblemState text={problemText(error)} onRetry={() => void refetch()} />;
  if (!data) return <section className="customer-section order-card" aria-busy="true" />;
  return <Known {...{ data, conversationId, customerId, onInsert }} />;
}

/** A shop is not asked for the orders of those who are only passed by. */
const REST = 300;

function Known({ data, conversationId, customerId, onInsert }: Props & { data: OrdersBeside }) {
  const root = useRef<HTMLDivElement>(null);
  const { insert, decide, fail, problem } = useOrderDeeds(onInsert);
  const chosen = chosenIn(useStore(chosenOrder), conversationId);
  // One that was chosen is shown in the first one's place.
  const beside = data.orders.find(({ row }) => row.id === chosen) ?? data.orders[0];
  const id = beside?.row.id ?? null;
  const isFirst = id !== null && id === data.first?.row.id;
  const other = useOrder(isFirst ? null : id).data;
  const known = isFirst ? data.first : other;
  const isRested = useRested(conversationId, REST);
  const asked = useFreshOrder(isRested ? id : null);
  const wish = useStore(focusWish);
  useEffect(() => {
    if (wish !== conversationId) return;
    focusWish.set(null);
    const target = root.current?.querySelector("button, a");
    if (target instanceof HTMLElement) setTimeout(() => target.focus(), 0);
  }, [wish, conversationId]);
  const detail = known && newerOf(known, asked.data);
  return (
    <div ref={root} className="orders-beside">
      {detail && beside && (
        <OrderCard
          key={detail.row.id}
          detail={detail}
          beside={beside}
          isAsking={asked.isFetching}
          onOpen={() => showOrder(detail.row.id, conversationId)}
          onInsert={(kind) => void insert({ conversationId, orderId: detail.row.id, kind })}
          onDecide={(isTheirs) => void decide(detail.row, customerId, isTheirs)}
          onProblem={fail}
        />
      )}
      {data.orders.length === 0 && <NoOrders stores={data.stores} noShop="orders-no-shop" />}
      <Trouble stores={data.stores} detail={detail} problem={problem} />
      <OrderRows
        key={`rows-${conversationId}`}
        orders={data.orders.filter(({ row }) => row.id !== id)}
        onOpen={(orderId) => showOrder(orderId, conversationId)}
      />
    </div>
  );
}
