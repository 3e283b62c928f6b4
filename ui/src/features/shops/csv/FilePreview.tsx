import type { LookedAtFile, Money, Order, Product, ShopCustomer } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";

interface Props {
  held: LookedAtFile;
  leavesOutBad: boolean;
  onLeaveOut: (leavesOut: boolean) => void;
}

/** What would come of it: the first ones, how many there are, and the lines that nobody can read. */
export function FilePreview({ held, leavesOutBad, onLeaveOut }: Props) {
  const { text, has, dynamic } = useText();
  const { orders, products, customers, bad, added, changed, same } = held;
  if (held.lacks.length > 0) return null;
  const reason = (code: string) => (has(`problem-${code}`) ? dynamic(`problem-${code}`, {}) : "");
  return (
    <>
      <h4>
        <Text id="shopfiles-preview" />
      </h4>
      <ul className="file-preview">
        {orders.map((order) => (
          <OrderLine key={order.id} order={order} />
        ))}
        {products.map((product) => (
          <ProductLine key={product.id} product={product} />
        ))}
        {customers.map((customer) => (
          <CustomerLine key={customer.id} customer={customer} />
        ))}
      </ul>
      <p role="status">
        <Text id="shopfiles-counts" vars={{ added, changed, same }} />
      </p>
      {bad.length > 0 && (
        <>
          <ul className="import-bad">
            {bad.slice(0, 20).map(({ line, code, value }) => (
              <li key={line}>
                {text("shopfiles-bad", { line, value })}
                <span className="import-examples">{reason(code)}</span>
              </li>
            ))}
          </ul>
          <label className="form-hint">
            <input
              type="checkbox"
              checked={leavesOutBad}
              onChange={(event) => onLeaveOut(event.target.checked)}
            />
            <Text id="shopfiles-leave-out" />
          </label>
        </>
      )}
    </>
  );
}

function useMoney() {
  const format = useFormat();
  return ({ minor, currency }: Money) => format.money(minor, currency);
}

function OrderLine({ order }: { order: Order }) {
  const money = useMoney();
  const format = useFormat();
  const name = [order.billing.firstName, order.billing.lastName].filter(Boolean).join(" ");
  return (
    <li>
      <span className="file-preview-head">
        <bdi className="channel-name">{order.number}</bdi>
        <span className="file-amount">{money(order.totals.total)}</span>
      </span>
      <span className="meta">
        {format.calendarDay(order.created)} · <bdi>{name || order.email}</bdi>
      </span>
      {order.lines.slice(0, 3).map((line) => (
        <span key={line.id} className="meta ellipsis">
          {format.number(line.quantity)} × <bdi>{line.title || line.sku}</bdi>
        </span>
      ))}
    </li>
  );
}

function ProductLine({ product }: { product: Product }) {
  const money = useMoney();
  const format = useFormat();
  return (
    <li>
      <bdi className="channel-name">{product.title}</bdi>
      {product.variants.slice(0, 3).map((variant) => (
        <span key={variant.id} className="meta ellipsis">
          <bdi>{[variant.title, variant.sku].filter(Boolean).join(" · ")}</bdi>
          {variant.price && ` · ${money(variant.price)}`}
          {variant.stock !== null && ` · ${format.number(variant.stock)}`}
        </span>
      ))}
    </li>
  );
}

function CustomerLine({ customer }: { customer: ShopCustomer }) {
  const name = [customer.firstName, customer.lastName].filter(Boolean).join(" ");
  return (
    <li>
      <bdi className="channel-name">{name || customer.email || customer.phone}</bdi>
      <span className="meta ellipsis">
        <bdi>{[customer.email, customer.phone, customer.address.city].filter(Boolean).join(" · ")}</bdi>
      </span>
    </li>
  );
}
