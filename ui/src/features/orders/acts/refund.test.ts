import { expect, test } from "vitest";
import type { Order, OrderLine } from "../../../generated/contract";
import { aboveLimit } from "./limits";
import { givenBack, partsOf, priceOf } from "./refund";

const eur = (minor: number) => ({ minor, currency: "EUR" });
const line = (id: string, quantity: number, total: number) =>
  ({ id, quantity, total: eur(total), price: eur(total), refunded: 0 }) as OrderLine;
const order = (lines: OrderLine[], refunded: [string, number, number][] = []) =>
  ({
    currency: "EUR",
    lines,
    refunds: refunded.map(([id, quantity, minor]) => ({
      lines: [{ line: id, quantity, amount: eur(minor) }],
    })),
  }) as unknown as Order;

test("the last pieces take what rounding left, so that all of them are the whole line", () => {
  const three = line("a", 3, 1000);
  const fresh = order([three]);
  expect(priceOf(fresh, three, 1)).toBe(333);
  expect(priceOf(fresh, three, 3)).toBe(1000);
  const later = order([three], [["a", 2, 667]]);
  expect(givenBack(later, three)).toEqual({ pieces: 2, minor: 667 });
  expect(priceOf(later, three, 1)).toBe(333);
  expect(priceOf(fresh, three, 0)).toBe(0);
});

test("the parts of a refund come to its amount at most, whatever was typed over them", () => {
  const lines = [line("a", 1, 1000), line("b", 1, 500)];
  const whole = order(lines);
  const chosen = lines.map((each) => ({ line: each, pieces: 1, restocks: true }));
  for (const amount of [1, 7, 999, 1000, 1499, 1500, 1990, 5000]) {
    const { lines: parts, shipping } = partsOf(whole, chosen, 490, amount);
    const sum = parts.reduce((all, part) => all + part.amount.minor, shipping?.minor ?? 0);
    expect(sum).toBeLessThanOrEqual(amount);
    expect(sum).toBe(Math.min(amount, 1990));
    expect(parts.every((part) => part.amount.minor >= 0)).toBe(true);
  }
});

test("an amount above the limit, of the day or in another currency asks an owner", () => {
  const may = (refund: number | null, today: number | null) => ({
    onlyProposes: false,
    limits: {
      refund: refund === null ? null : eur(refund),
      today: today === null ? null : eur(today),
      discountPercent: null,
      discount: null,
    },
  });
  expect(aboveLimit(may(null, null), 99_999, "EUR")).toBeNull();
  expect(aboveLimit(may(1000, null), 1000, "EUR")).toBeNull();
  expect(aboveLimit(may(1000, null), 1001, "EUR")).toMatchObject({ reason: "limit", minor: 1000 });
  expect(aboveLimit(may(1000, 500), 501, "EUR")).toMatchObject({ reason: "day", minor: 500 });
  expect(aboveLimit(may(1000, null), 1, "JPY")).toMatchObject({ reason: "limit" });
  expect(aboveLimit({ ...may(null, null), onlyProposes: true }, 0, "EUR")).toEqual({ reason: "role" });
});
