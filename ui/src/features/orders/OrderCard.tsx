import type { OrderBeside, OrderDetail } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { shownNumber } from "../../shared/format/orderNumber";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Concerns } from "./Concerns";
import { DeliveryBar } from "./DeliveryBar";
import { OrderLines } from "./OrderLines";
import { OrderMenu } from "./OrderMenu";
import { Paid } from "./Paid";
import { Parcel } from "./Parcel";
import { hasWay } from "./stage";
import { StageChip } from "./StageChip";

interface Props {
  detail: OrderDetail;
  /** Why it stands here, and whether the text names it. */
  beside: Pick<OrderBeside, "why" | "isNamed">;
  isAsking: boolean;
  onOpen: () => void;
  /** Null where there is no letter to put anything into. */
  onInsert: ((kind: "facts" | "tracking") => void) | null;
  onDecide: (isTheirs: boolean) => void;
  onProblem: (thrown: unknown) => void;
}

/** The order that matters most, at a glance: what, how much, and where it is. */
export function OrderCard({ detail, beside, isAsking, onOpen, onInsert, onDecide, onProblem }: Props) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const { row, order } = detail;
  const isStrange = beside.why === "named";
  return (
    <section className="customer-section order-card" data-order={row.id}>
      <div className="order-heading">
        <h3>
          <button type="button" className="order-title" aria-haspopup="dialog" onClick={onOpen}>
            {text("orders-order", { number: shownNumber(row.number) })}
          </button>
        </h3>
        <StageChip stage={row.stage} />
        <OrderMenu
          row={row}
          order={order}
          onInsert={onInsert}
          onOpen={onOpen}
          decide={{ isTheirs: isStrange, run: () => onDecide(isStrange) }}
          onProblem={onProblem}
        />
      </div>
      {isStrange ? (
        <div className="order-strange">
          <p>
            {row.email ? (
              <Text id="orders-strange" vars={{ email: row.email }} />
            ) : (
              <Text id="orders-strange-nameless" />
            )}
          </p>
          <Button size="small" needs="storefronts.decide_owner" onPress={() => onDecide(true)}>
            <Text id="orders-take" />
          </Button>
        </div>
      ) : (
        (beside.isNamed || beside.why === "by_hand") && (
          <p className="facts-quiet">
            <Text id={beside.isNamed ? "orders-named" : "orders-by-hand"} />
          </p>
        )
      )}
      <Concerns row={row} without="partly_refunded" />
      <OrderLines orderId={row.id} lines={order.lines} />
      <p className="order-paid">
        <span>
          <Paid order={order} />
          {row.refunded.minor > 0 && (
            <span className="order-refunded">
              {text("orders-refunded-part", {
                amount: format.money(row.refunded.minor, row.refunded.currency),
              })}
            </span>
          )}
        </span>
        <span className="order-amount order-total">{format.money(row.total.minor, row.total.currency)}</span>
      </p>
      {hasWay(row.stage) && <DeliveryBar row={row} />}
      {order.shipments.map((parcel) => (
        <Parcel key={parcel.id} parcel={parcel} onProblem={onProblem} />
      ))}
      <p className="order-as-of" aria-live="polite">
        {isAsking ? (
          <Text id="orders-asking" />
        ) : (
          <Text id="orders-as-of" vars={{ when: format.moment(row.readAt, now) }} />
        )}
      </p>
    </section>
  );
}
