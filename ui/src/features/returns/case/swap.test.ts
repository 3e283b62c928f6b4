import { expect, test } from "vitest";
import type { ProductRow, ReturnItem, Variant } from "../../../generated/contract";
import { differenceOf, goodsOf, swapDifference } from "./swap";

const euro = (minor: number) => ({ minor, currency: "EUR" });
const variant = (change: Partial<Variant>): Variant =>
  ({ id: "v1", title: "S", price: euro(5_900), stock: 3, isAvailable: true, ...change }) as Variant;
const product = (id: number, storeId: number, variants: Variant[]): ProductRow =>
  ({ id, storeId, product: { title: "Jumper", variants } }) as unknown as ProductRow;

test("goods are those of the order’s shop in its currency, and what is sold out comes last", () => {
  const found = [
    product(1, 7, [variant({ id: "out", isAvailable: false }), variant({ id: "here" })]),
    product(2, 8, [variant({ id: "elsewhere" })]),
    product(3, 7, [variant({ id: "foreign", price: { minor: 1, currency: "SEK" } })]),
  ];
  expect(goodsOf(found, 7, "EUR").map((goods) => goods.variant.id)).toEqual(["here", "out"]);
});

test("the difference counts what comes back after its deduction, both ways", () => {
  const item = { value: euro(5_000), deduction: euro(500), swap: null };
  expect(differenceOf(item, variant({}), 1)).toBe(1_400);
  expect(differenceOf(item, variant({ price: euro(4_000) }), 1)).toBe(-500);
  expect(swapDifference(item)).toBeNull();
  const swap = { price: euro(2_250), quantity: 2 } as ReturnItem["swap"];
  expect(swapDifference({ ...item, swap })).toBe(0);
});
