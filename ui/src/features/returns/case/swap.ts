import type { ProductRow, ReturnItem, Variant } from "../../../generated/contract";

/** One thing that a customer may get in exchange. */
export interface Goods {
  productId: number;
  title: string;
  variant: Variant;
}

/** Everything that the order's shop sells in its currency: what is at hand first. */
export function goodsOf(found: readonly ProductRow[], storeId: number | null, currency: string): Goods[] {
  const own = found.filter((row) => row.storeId === storeId);
  const goods = own.flatMap(({ id, product }) =>
    product.variants.map((variant) => ({ productId: id, title: product.title, variant })),
  );
  const fits = goods.filter(({ variant }) => variant.price === null || variant.price.currency === currency);
  return [
    ...fits.filter(({ variant }) => variant.isAvailable),
    ...fits.filter(({ variant }) => !variant.isAvailable),
  ];
}

type Returned = Pick<ReturnItem, "value" | "deduction">;

/** What the goods cost more than what comes back is worth, in minor units; below zero where they cost less. */
export const differenceOf = (item: Returned, variant: Variant, quantity: number): number =>
  (variant.price?.minor ?? 0) * quantity - Math.max(0, item.value.minor - item.deduction.minor);

/** The same for goods that were picked; null where none were. */
export const swapDifference = (item: Pick<ReturnItem, "value" | "deduction" | "swap">): number | null =>
  item.swap === null
    ? null
    : item.swap.price.minor * item.swap.quantity - Math.max(0, item.value.minor - item.deduction.minor);
