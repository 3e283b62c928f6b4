import { expect, test } from "vitest";
import { row } from "../../../tests/desk";
import { afterLeaving, listItems, neighbour } from "./model";

const now = new Date(2026, 10, 23, 12).getTime();

test("rows in the order of waiting are headed by who waits and who comes back today", () => {
  const rows = [
    row(1, { waitingSince: now - 5000 }),
    row(2, { waitingSince: now - 1000 }),
    row(3, { status: "snoozed", snoozedUntil: now + 3_600_000 }),
    row(4, { status: "snoozed", snoozedUntil: now + 86_400_000 }),
  ];
  const heads = listItems(rows, "waiting", true, now).filter((item) => item.kind === "head");
  expect(heads.map((head) => [head.group, head.count, head.isComplete])).toEqual([
    ["waiting", 2, true],
    ["snoozed-today", 1, true],
    ["snoozed", 1, true],
  ]);
});

test("a group that may go on beyond what is loaded does not claim a count", () => {
  const items = listItems([row(1, { waitingSince: 1 })], "waiting", false, now);
  expect(items[0]).toMatchObject({ kind: "head", isComplete: false });
});

test("a list in the order of time has no headings", () => {
  const items = listItems([row(1, { waitingSince: 1 }), row(2)], "newest", true, now);
  expect(items.map((item) => item.kind)).toEqual(["row", "row"]);
});

test("closing goes on to the next conversation that stays, and back at the end of the list", () => {
  const rows = [row(1), row(2), row(3)];
  expect(afterLeaving(rows, [1])).toBe(2);
  expect(afterLeaving(rows, [2, 3])).toBe(1);
  expect(afterLeaving(rows, [1, 2, 3])).toBeUndefined();
  expect(neighbour(rows, 3, 1)).toBeUndefined();
  expect(neighbour(rows, 3, -1)).toBe(2);
});
