import { expect, test } from "vitest";
import { restingDays } from "./resting";

const DAY = 86_400_000;
const now = new Date(2026, 5, 20, 12).getTime();

test("a parcel rests once it has not moved for longer than the shop wants to wait", () => {
  const rests = (days: number) => restingDays({ restsSince: now - days * DAY }, now, 10);
  expect(rests(10)).toBeNull();
  expect(rests(11)).toBe(11);
  expect(restingDays({ restsSince: null }, now, 10)).toBeNull();
});
