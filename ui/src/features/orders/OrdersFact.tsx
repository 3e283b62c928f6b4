import type { OrdersOf } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { useBeside, useOrdersOf } from "./queries";

/** Among the facts about who wrote: how much they bought since when, and how often money went back. */
export function OrdersFact({ conversationId }: { conversationId: number }) {
  return <Fact data={useBeside(conversationId).data} />;
}

/** The same on the customer's own page. */
export function CustomerOrdersFact({ customerId }: { customerId: number }) {
  return <Fact data={useOrdersOf(customerId).data} />;
}

function Fact({ data }: { data: Pick<OrdersOf, "since" | "worth" | "total" | "refunded"> | undefined }) {
  const { text } = useText();
  const format = useFormat();
  if (!data || data.since === null || data.worth.length === 0) return null;
  const worth = data.worth.map(({ spent }) => format.money(spent.minor, spent.currency));
  return (
    <li>
      <Icon name="bag" />
      <p>
        {text("orders-fact", {
          count: data.total,
          worth: format.list(worth),
          since: format.year(data.since),
        })}
        {data.refunded > 0 && ` · ${text("orders-fact-refunds", { count: data.refunded })}`}
      </p>
    </li>
  );
}
