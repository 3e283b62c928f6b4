import { expect, test } from "vitest";
import { clockOf, countedOf } from "./timer";

test("a timer counts over its pauses", () => {
  expect(countedOf({ counted: 40_000, runningSince: null }, 99_000)).toBe(40_000);
  expect(countedOf({ counted: 40_000, runningSince: 80_000 }, 99_000)).toBe(59_000);
  expect(countedOf({ counted: 0, runningSince: 100_000 }, 99_000)).toBe(0);
});

test("a clock shows hours only where there are some", () => {
  expect(clockOf(0)).toBe("00:00");
  expect(clockOf(75_999)).toBe("01:15");
  expect(clockOf(3_661_000)).toBe("1:01:01");
});
