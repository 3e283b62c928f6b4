import type { ReturnEffect } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";

/** What goes back into stock, and what the shop did otherwise about it. */
export function StockWork({ effect }: { effect: ReturnEffect }) {
  const { dynamic, has } = useText();
  const format = useFormat();
  const { stock, state, differs } = effect;
  if (stock.length === 0) return null;
  const differsId = `acts-differs-${differs ?? ""}`;
  return (
    <>
      {state === "manual" && (
        <p className="return-quiet">
          <Text id="settling-stock-by-hand" />
        </p>
      )}
      <ul className="return-order-lines">
        {stock.map((piece) => (
          <li key={`${piece.sku} ${piece.title} ${piece.options}`}>
            <Text
              id="settling-picked"
              vars={{
                count: format.number(piece.quantity),
                article: [piece.title, piece.options, piece.sku].filter(Boolean).join(" · "),
              }}
            />
          </li>
        ))}
      </ul>
      {differs !== null && has(differsId) && <p className="return-quiet">{dynamic(differsId)}</p>}
    </>
  );
}
