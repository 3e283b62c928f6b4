import type { OrdersOf } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { Text } from "../../shared/text/Text";
import { ProblemState } from "../../shared/ui/ProblemState";
import { useOrderDeeds } from "./deeds";
import { NoOrders } from "./NoOrders";
import { OrderCard } from "./OrderCard";
import { OrderRows } from "./OrderRows";
import "./orders.css";
import { newerOf, useFreshOrder, useOrder, useOrdersOf } from "./queries";
import { showOrder } from "./session";
import { Trouble } from "./Trouble";

/** On a customer's own page: the newest order, the others, and how far they can be relied on. */
export function CustomerOrders({ customerId }: { customerId: number }) {
  const problemText = useProblemText();
  const { data, error, refetch } = useOrdersOf(customerId);
  if (error && !data) return <ProblemState text={problemText(error)} onRetry={() => void refetch()} />;
  if (!data) return <section className="customer-section order-card" aria-busy="true" />;
  return <Known data={data} customerId={customerId} />;
}

/** Nobody names an order here: each stands here because it is the customer's. */
const theirs = { why: "theirs", isNamed: false } as const;

const open = (orderId: number) => showOrder(orderId, null);
const nowhere = () => undefined;

function Known({ data, customerId }: { data: OrdersOf; customerId: number }) {
  const problemText = useProblemText();
  const { decide, fail, problem } = useOrderDeeds(nowhere);
  const newest = data.orders[0];
  const id = newest?.id ?? null;
  const known = useOrder(id);
  const asked = useFreshOrder(id);
  const detail = known.data && newerOf(known.data, asked.data);
  return (
    <div className="orders-beside">
      {detail && (
        <OrderCard
          key={detail.row.id}
          detail={detail}
          beside={theirs}
          isAsking={asked.isFetching}
          onOpen={() => open(detail.row.id)}
          onInsert={null}
          onDecide={(isTheirs) => void decide(detail.row, customerId, isTheirs)}
          onProblem={fail}
        />
      )}
      {known.error && !detail && (
        <ProblemState text={problemText(known.error)} onRetry={() => void known.refetch()} />
      )}
      {data.orders.length === 0 && <NoOrders stores={data.stores} noShop="orders-no-shop-customer" />}
      <Trouble stores={data.stores} detail={detail} problem={problem} />
      <OrderRows
        orders={data.orders.filter((row) => row.id !== id).map((row) => ({ row, ...theirs }))}
        onOpen={open}
      />
      {data.total > data.orders.length && (
        <p className="customer-section facts-quiet">
          <Text id="orders-newest-only" vars={{ shown: data.orders.length, total: data.total }} />
        </p>
      )}
    </div>
  );
}
