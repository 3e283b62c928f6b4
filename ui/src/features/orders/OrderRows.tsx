import { useEffect, useRef, useState } from "react";
import type { OrderBeside } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useNow } from "../../shared/format/now";
import { shownNumber } from "../../shared/format/orderNumber";
import { Text } from "../../shared/text/Text";
import { Icon } from "../../shared/ui/icons/Icon";
import { Concerns } from "./Concerns";
import { looks } from "./stage";

const SHOWN = 3;

interface Props {
  orders: readonly OrderBeside[];
  onOpen: (orderId: number) => void;
}

/** The other orders, a line each. */
export function OrderRows({ orders, onOpen }: Props) {
  const format = useFormat();
  const now = useNow();
  const [isAll, setIsAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button is gone that had the keyboard: it goes on with what it brought.
  useEffect(() => {
    if (isAll) list.current?.querySelectorAll<HTMLElement>(".order-row")[SHOWN]?.focus();
  }, [isAll]);
  if (orders.length === 0) return null;
  const shown = isAll ? orders : orders.slice(0, SHOWN);
  return (
    <section className="customer-section order-rows">
      <ul ref={list}>
        {shown.map(({ row, isNamed, why }) => (
          <li key={row.id}>
            <button type="button" className="order-row" aria-haspopup="dialog" onClick={() => onOpen(row.id)}>
              <Icon name={looks[row.stage].icon} />
              <span className="order-row-words">
                <span className="order-row-line">
                  <bdi className="identifier order-row-number">{shownNumber(row.number)}</bdi>
                  <span className="ellipsis">{format.short(row.createdAt, now)}</span>
                </span>
                <span className="order-row-state">
                  <Text id={looks[row.stage].text} />
                  {(isNamed || why === "named") && (
                    <>
                      {" · "}
                      <Text id={why === "named" ? "orders-strange-nameless" : "orders-named"} />
                    </>
                  )}
                </span>
                <Concerns row={row} />
              </span>
              <span className="order-amount">{format.money(row.total.minor, row.total.currency)}</span>
            </button>
          </li>
        ))}
      </ul>
      {orders.length > shown.length && (
        <button type="button" className="link-button" onClick={() => setIsAll(true)}>
          <Text id="orders-more" vars={{ count: orders.length - shown.length }} />
        </button>
      )}
    </section>
  );
}
