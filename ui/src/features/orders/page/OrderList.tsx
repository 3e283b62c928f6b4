import type { OrderRow } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { useNow } from "../../../shared/format/now";
import { shownNumber } from "../../../shared/format/orderNumber";
import { Concerns } from "../Concerns";
import { showOrder } from "../session";
import { StageChip } from "../StageChip";

/** Orders, a row each; one opens over the page. */
export function OrderList({ orders }: { orders: readonly OrderRow[] | undefined }) {
  const format = useFormat();
  const now = useNow();
  if (!orders) return <div aria-busy="true" />;
  return (
    <ul className="orders-list">
      {orders.map((row) => (
        <li key={row.id}>
          <button
            type="button"
            className="orders-item"
            aria-haspopup="dialog"
            onClick={() => showOrder(row.id, null)}
          >
            <bdi className="identifier orders-item-number">{shownNumber(row.number)}</bdi>
            <span className="orders-item-who">
              <span className="ellipsis">
                <bdi>{row.name || row.email}</bdi>
              </span>
              <Concerns row={row} />
            </span>
            <StageChip stage={row.stage} />
            <span className="orders-item-day">{format.short(row.createdAt, now)}</span>
            <span className="order-amount">{format.money(row.total.minor, row.total.currency)}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
