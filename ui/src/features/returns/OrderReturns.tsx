import { go } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { useReturnable } from "./queries";
import "./returns.css";
import { StateChip } from "./StateChip";

interface Props {
  orderId: number;
  /** Called before it leads away. */
  onGone: () => void;
}

/** In an order: which of its pieces are in which return. */
export function OrderReturns({ orderId, onGone }: Props) {
  const { text } = useText();
  const data = useReturnable(orderId).data;
  if (!data || data.before.length === 0) return null;
  const total = data.lines.reduce((sum, { bought }) => sum + bought, 0);
  return (
    <section className="order-part">
      <h3>
        <Text id="returns-section" />
      </h3>
      <ul className="return-rows">
        {data.before.map((row) => (
          <li key={row.id} className="return-row-line">
            <button
              type="button"
              className="link-button"
              onClick={() => {
                onGone();
                go({ name: "returns", view: "", id: row.id });
              }}
            >
              {text("returns-of-order", { count: row.pieces, total, number: row.number })}
            </button>
            <StateChip state={row.state} />
          </li>
        ))}
      </ul>
    </section>
  );
}
