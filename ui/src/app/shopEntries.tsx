import { useMemo } from "react";
import { useFoundOrders, useFoundProducts } from "../features/orders/queries";
import { productQuery, showOrder } from "../features/orders/session";
import { StageChip } from "../features/orders/StageChip";
import { StockWords } from "../features/orders/StockWords";
import { useNow } from "../shared/format/now";
import { useFormat } from "../shared/format/useFormat";
import { shownNumber } from "../shared/format/orderNumber";
import { fold, Marked } from "../shared/text/Marked";
import type { Entry } from "./Palette";

const ORDERS = 4;
const PRODUCTS = 3;

/** Orders and products that fit to what is typed in the palette; a number alone is enough for an order. */
export function useShopEntries(wanted: string): { orders: Entry[]; products: Entry[] } {
  const format = useFormat();
  const now = useNow();
  const isLong = [...wanted].length > 1;
  const orders = useFoundOrders(isLong ? wanted : "", ORDERS).data?.orders;
  const products = useFoundProducts(wanted, PRODUCTS, isLong).data?.products;
  return useMemo(() => {
    if (!isLong) return { orders: [], products: [] };
    const words = fold(wanted).split(/\s+/).filter(Boolean);
    return {
      orders: (orders ?? []).map((row): Entry => ({
        key: `order-${row.id}`,
        group: "orders",
        icon: "bag",
        words: (
          <>
            <bdi className="identifier">
              <Marked text={shownNumber(row.number)} words={words} />
            </bdi>
            {" · "}
            <bdi>
              <Marked text={row.name || row.email} words={words} />
            </bdi>{" "}
            <span className="palette-excerpt">{format.short(row.createdAt, now)}</span>
          </>
        ),
        end: (
          <>
            {format.money(row.total.minor, row.total.currency)}
            <StageChip stage={row.stage} />
          </>
        ),
        // Looking at an order does not make it the one that the open conversation is about.
        run: () => showOrder(row.id, null),
      })),
      products: (products ?? []).map(({ id, product }): Entry => {
        const variant = product.variants[0];
        return {
          key: `product-${id}`,
          group: "products",
          icon: "tag",
          words: (
            <bdi>
              <Marked text={product.title} words={words} />
            </bdi>
          ),
          end: variant && product.variants.length === 1 ? <StockWords variant={variant} /> : undefined,
          run: () => productQuery.set(product.title),
        };
      }),
    };
  }, [isLong, wanted, orders, products, format, now]);
}
