import type { Order } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useText } from "../../shared/text/useText";

/** How and when it was paid. */
export function Paid({ order }: { order: Order }) {
  const { text } = useText();
  const format = useFormat();
  const payment = order.payments.find((each) => each.title || each.gateway);
  const at = order.paidAt ?? payment?.at ?? null;
  if (at === null) return <>{text("orders-unpaid", { day: format.day(order.created) })}</>;
  const way = payment?.title || payment?.gateway;
  return (
    <>
      {way
        ? text("orders-paid", { way, day: format.day(at) })
        : text("orders-paid-plain", { day: format.day(at) })}
    </>
  );
}
