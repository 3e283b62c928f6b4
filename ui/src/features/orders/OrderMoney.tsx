import type { Money, Order, OrderRow } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";

/** What it cost, what was paid, and what went back. */
export function OrderMoney({ row, order }: { row: OrderRow; order: Order }) {
  const format = useFormat();
  const now = useNow();
  const { totals } = order;
  const money = ({ minor, currency }: Money) => format.money(minor, currency);
  const sums: [PlainKey, Money, boolean][] = [
    ["orders-sum-items", totals.items, true],
    [
      "orders-sum-discount",
      { ...totals.discount, minor: -totals.discount.minor },
      totals.discount.minor !== 0,
    ],
    ["orders-sum-shipping", totals.shipping, totals.shipping.minor !== 0],
    ["orders-sum-total", totals.total, true],
    ["orders-sum-tax", totals.tax, totals.tax.minor !== 0],
    ["orders-sum-refunded", row.refunded, row.refunded.minor !== 0],
  ];
  return (
    <>
      <dl className="order-sums">
        {sums
          .filter(([, , isShown]) => isShown)
          .map(([text, amount]) => (
            <div key={text} data-total={text === "orders-sum-total"}>
              <dt>
                <Text id={text} />
              </dt>
              <dd className="order-amount">{money(amount)}</dd>
            </div>
          ))}
      </dl>
      {order.payments.length > 0 && (
        <section className="order-part">
          <h3>
            <Text id="orders-payments" />
          </h3>
          {order.payments.map((payment, index) => (
            <p key={`${payment.gateway}-${index}`} className="order-fact">
              <bdi>{payment.title || payment.gateway}</bdi>
              <span className="order-fact-quiet">
                {payment.at !== null && format.moment(payment.at, now)}
                {payment.reference && (
                  <>
                    {" · "}
                    <bdi className="identifier">{payment.reference}</bdi>
                  </>
                )}
              </span>
              <span className="order-amount">{money(payment.amount)}</span>
            </p>
          ))}
        </section>
      )}
      {order.refunds.length > 0 && (
        <section className="order-part">
          <h3>
            <Text id="orders-refunds" />
          </h3>
          {order.refunds.map((refund) => (
            <p key={refund.id} className="order-fact">
              <span>{format.moment(refund.at, now)}</span>
              <span className="order-fact-quiet" dir="auto">
                {refund.reason}
              </span>
              <span className="order-amount">{money(refund.amount)}</span>
            </p>
          ))}
        </section>
      )}
    </>
  );
}
