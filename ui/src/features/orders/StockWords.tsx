import type { Variant } from "../../generated/contract";
import { Text } from "../../shared/text/Text";

/** Whether a variant is at hand, in words. */
export function StockWords({ variant: { stock, isAvailable } }: { variant: Variant }) {
  return (
    <span className="product-stock" data-out={!isAvailable}>
      {!isAvailable ? (
        <Text id="orders-stock-none" />
      ) : stock === null || stock <= 0 ? (
        <Text id="orders-stock-some" />
      ) : (
        <Text id="orders-stock" vars={{ count: stock }} />
      )}
    </span>
  );
}
