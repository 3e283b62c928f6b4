import { expect, test } from "vitest";
import { daysOf } from "./period";

const at = (text: string) => new Date(text).getTime();

test("the last month ends with its last day, also in January", () => {
  expect(daysOf("last_month", at("2026-03-31T10:00:00"))).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(daysOf("last_month", at("2026-01-05T10:00:00"))).toEqual({ from: "2025-12-01", to: "2025-12-31" });
});

test("a quarter begins with January, April, July or October", () => {
  expect(daysOf("this_quarter", at("2026-11-23T00:30:00"))).toEqual({ from: "2026-10-01", to: "2026-11-23" });
  expect(daysOf("this_quarter", at("2026-01-01T00:30:00"))).toEqual({ from: "2026-01-01", to: "2026-01-01" });
});

test("twelve months begin with the first day of the month eleven months ago", () => {
  expect(daysOf("year", at("2026-06-15T10:00:00"))).toEqual({ from: "2025-07-01", to: "2026-06-15" });
});
