import { expect, test } from "vitest";
import { clockOf, minutesOf } from "./clock";

test("every minute of the day is written and read back", () => {
  for (const minutes of [0, 1, 450, 1439]) expect(minutesOf(clockOf(minutes))).toBe(minutes);
  expect(clockOf(450)).toBe("07:30");
  expect(minutesOf("")).toBeNull();
});
