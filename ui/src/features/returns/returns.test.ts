import { expect, test } from "vitest";
import type { ReadText, ReturnableLine, ReturnDetail, ReturnItem, ReturnRow } from "../../generated/contract";
import { byNeed, calendarOf, duesOf, primaryOf, stepsOf, ungraded, urgencyOf, worthOf } from "./model";
import { askedLines, beginningOf } from "./start";

const DAY = 86_400_000;
const now = Date.UTC(2026, 10, 23, 12);
const euro = (minor: number) => ({ minor, currency: "EUR" });

const row = (change: Partial<ReturnRow>): ReturnRow =>
  ({
    id: 1,
    state: "requested",
    money: "none",
    goods: "none",
    repayBy: null,
    goodsBy: null,
    openedAt: now,
    needsYou: true,
    shopDiffers: false,
    awaitsOwner: false,
    awaitsPayment: false,
    ...change,
  }) as ReturnRow;

const item = (change: Partial<ReturnItem>): ReturnItem =>
  ({
    outcome: "refund",
    value: euro(12_900),
    deduction: euro(2_500),
    offer: null,
    grade: null,
    ...change,
  }) as ReturnItem;

test("a deadline runs until it is met: the money’s until it is paid, the goods’ until they are sent", () => {
  const both = { repayBy: now + DAY, goodsBy: now + 2 * DAY };
  const kinds = (change: Partial<ReturnRow>) => duesOf(row({ ...both, ...change })).map(({ kind }) => kind);
  expect(kinds({ state: "awaiting_parcel", goods: "label" })).toEqual(["repay", "goods"]);
  expect(kinds({ state: "in_transit", goods: "sent" })).toEqual(["repay"]);
  expect(kinds({ state: "decided", money: "done" })).toEqual([]);
  expect(kinds({ state: "declined" })).toEqual([]);
});

test("a deadline turns amber three days before and red after", () => {
  expect(urgencyOf(now + 4 * DAY, now)).toBe("calm");
  expect(urgencyOf(now + 2 * DAY, now)).toBe("soon");
  expect(urgencyOf(now - 1, now)).toBe("over");
});

test("who needs somebody stands first, then what is due soonest, then what has waited longest", () => {
  const rows = [
    row({ id: 1, needsYou: false, repayBy: now }),
    row({ id: 2, openedAt: now - DAY }),
    row({ id: 3, openedAt: now - 2 * DAY }),
    row({ id: 4, repayBy: now + 5 * DAY }),
  ];
  expect(rows.sort(byNeed).map(({ id }) => id)).toEqual([4, 3, 2, 1]);
});

test("the calendar puts what is overdue first and everything beyond a fortnight last", () => {
  const rows = [20, 1, -1, 0.1, 1].map((days, id) => row({ id, repayBy: now + days * DAY }));
  const days = calendarOf(rows, now, (at) => Math.floor((at - now) / DAY));
  expect(days.map(({ isOver, dues }) => [isOver, dues.map(({ row: { id } }) => id)])).toEqual([
    [true, [2]],
    [false, [3]],
    [false, [1, 4]],
    [false, [0]],
  ]);
  expect(days.at(-1)?.day).toBeNull();
});

test("the next move awaits a parcel only where something travels", () => {
  const detail = (outcome: ReturnItem["outcome"]): ReturnDetail =>
    ({
      row: row({ state: "approved" }),
      items: [item({ outcome })],
      moves: ["await_parcel", "decide"],
    }) as unknown as ReturnDetail;
  expect(primaryOf(detail("refund"))).toBe("await_parcel");
  expect(primaryOf(detail("keep_it"))).toBe("decide");
});

test("a piece that stays with the customer needs no grade and brings what was offered", () => {
  expect(ungraded([item({}), item({ outcome: "keep_it" }), item({ grade: "a" })])).toHaveLength(1);
  expect(worthOf(item({}))).toBe(10_400);
  expect(worthOf(item({ outcome: "keep_it" }))).toBe(12_900);
  expect(worthOf(item({ outcome: "partial_refund", offer: euro(3_000) }))).toBe(3_000);
  expect(worthOf(item({ outcome: "repair" }))).toBe(0);
});

test("a step that was left out is behind, without a day", () => {
  const event = (became: ReturnRow["state"], at: number) => ({ became, at });
  const events = [event("requested", 1), event("approved", 2), event("received", 3)];
  const detail = { row: row({ state: "received" }), events } as unknown as ReturnDetail;
  const steps = stepsOf(detail);
  expect(steps.map(({ standing }) => standing).join(" ")).toBe(
    "done done done done now ahead ahead ahead ahead",
  );
  expect(steps[2]).toEqual({ state: "awaiting_parcel", at: null, standing: "done" });
  expect(steps[4]?.at).toBe(3);
});

const line = (name: string, available: number): ReturnableLine =>
  ({ line: name, available, bought: 2, title: name }) as ReturnableLine;

test("the only line that can come back is chosen, and of several none without a word", () => {
  const begun = (lines: ReturnableLine[]) =>
    Object.values(beginningOf({ lines }, undefined).lines).map(({ quantity }) => quantity);
  expect(begun([line("a", 2), line("b", 0)])).toEqual([1, 0]);
  expect(begun([line("a", 2), line("b", 1)])).toEqual([0, 0]);
});

test("what was read from the letter is filled in, and no more than can come back", () => {
  const read = {
    wish: {
      track: "withdrawal",
      declaration: "I withdraw.",
      reasons: [{ reason: "too_small", words: "too small" }],
      outcome: "exchange",
    },
    proposal: { lines: [{ line: "a", quantity: 5 }] },
  } as unknown as ReadText;
  const begun = beginningOf({ lines: [line("a", 2), line("b", 1)] }, read);
  expect(begun.lines["a"]).toEqual({ quantity: 2, reason: "too_small", outcome: "exchange" });
  expect(begun.lines["b"]?.quantity).toBe(0);
  // A statutory refund is not hidden behind another wish.
  expect(askedLines(begun)).toEqual([{ line: "a", quantity: 2, reason: "too_small", comment: "too small" }]);
});

test("an exchange wish fills in what is wanted instead", () => {
  const read = {
    wish: { track: "voluntary", declaration: "", reasons: [], outcome: "exchange" },
    proposal: { lines: [{ line: "a", quantity: 1, exchange: { name: "Size", value: "M" } }] },
  } as unknown as ReadText;
  const begun = beginningOf({ lines: [line("a", 1), line("b", 1)] }, read);
  expect(askedLines(begun)).toEqual([
    { line: "a", quantity: 1, reason: "changed_mind", comment: "", outcome: "exchange", instead: "M" },
  ]);
});
