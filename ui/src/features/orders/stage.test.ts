import { expect, test } from "vitest";
import type { OrderDetail, OrderRow } from "../../generated/contract";
import { newerOf } from "./queries";
import { shownNumber } from "../../shared/format/orderNumber";
import { tileLetters, tileOf } from "../../shared/ui/tiles";
import { ago, stepsDone } from "./stage";

const placed = {
  stage: "awaiting_payment",
  payment: "unpaid",
  fulfilment: "unfulfilled",
  shippedAt: null,
  deliveredAt: null,
} as const;

test("the bar fills as the order goes its way", () => {
  expect(stepsDone(placed)).toBe(1);
  expect(stepsDone({ ...placed, stage: "preparing", payment: "paid" })).toBe(2);
  expect(stepsDone({ ...placed, stage: "sent", payment: "paid", shippedAt: 5 })).toBe(3);
  expect(stepsDone({ ...placed, stage: "completed", payment: "paid", fulfilment: "fulfilled" })).toBe(3);
  expect(stepsDone({ ...placed, stage: "delivered", payment: "paid", deliveredAt: 9 })).toBe(4);
});

test("a bare number gets its sign and any other stays", () => {
  expect(shownNumber("4711")).toBe("#4711");
  expect(shownNumber("#1042")).toBe("#1042");
  expect(shownNumber("B-2026-17")).toBe("B-2026-17");
});

test("a product has the same tile everywhere, with the letters of its name", () => {
  expect(tileOf("FJ-201")).toBe(tileOf("FJ-201"));
  expect(tileOf("FJ-201")).toBeLessThan(6);
  expect(tileLetters("Rain jacket Fjord, petrol")).toBe("RF");
  expect(tileLetters("レインジャケット Fjord")).toBe("レ");
  expect(tileLetters("")).toBe("?");
});

test("an age is said in words", () => {
  const now = Date.UTC(2026, 10, 23, 12);
  expect(ago(now - 3 * 86_400_000, now, "en")).toBe("3 days ago");
  expect(ago(now - 86_400_000, now, "de")).toBe("gestern");
  expect(ago(now - 5 * 60_000, now, "en")).toBe("5 minutes ago");
  expect(ago(now, now, "en")).toBe("this minute");
});

test("the newer reading is shown, and what was in the way of the newest stays said", () => {
  const at = (readAt: number, trouble: OrderDetail["trouble"] = null) =>
    ({ row: { id: 1, readAt } as OrderRow, order: {}, trouble }) as OrderDetail;
  expect(newerOf(at(5), at(9)).row.readAt).toBe(9);
  expect(newerOf(at(9), at(5)).row.readAt).toBe(9);
  const trouble = { kind: "offline", code: "shop-timeout", args: {} } as const;
  expect(newerOf(at(9), at(5, trouble)).trouble).toBe(trouble);
  expect(newerOf(at(5), undefined).row.readAt).toBe(5);
});
