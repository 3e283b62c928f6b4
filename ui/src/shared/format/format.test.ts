import { expect, test } from "vitest";
import { createFormat, spanOf } from "./format";

const now = new Date(2026, 10, 23, 14, 32).getTime();
const english = createFormat("en");

test("a time is as short as its distance allows", () => {
  expect(english.short(new Date(2026, 10, 23, 9, 5).getTime(), now)).toBe("09:05");
  expect(english.short(new Date(2026, 10, 20, 9, 5).getTime(), now)).toBe("Fri");
  expect(english.short(new Date(2026, 2, 5).getTime(), now)).toBe("Mar 5");
  expect(english.short(new Date(2025, 2, 5).getTime(), now)).toBe("Mar 2025");
});

test("yesterday evening is another day even if it is only hours ago", () => {
  const morning = new Date(2026, 10, 23, 1).getTime();
  expect(english.moment(new Date(2026, 10, 22, 23).getTime(), morning)).toBe("Sun 23:00");
});

test("Arabic writes its own digits", () => {
  expect(createFormat("ar-u-nu-arab").number(1240)).toBe("١٬٢٤٠");
});

test("sizes are rounded as people say them", () => {
  expect(english.bytes(245_000)).toBe("245 kB");
  expect(english.bytes(1_245_000)).toBe("1.2 MB");
  expect(createFormat("de").bytes(1_245_000)).toBe("1,2 MB");
});

test("an unknown language keeps its code", () => {
  expect(english.language("de-AT")).toBe("Austrian German");
  expect(english.language("not a code")).toBe("not a code");
});

test("a span is whole days, hours and minutes", () => {
  expect(spanOf(4 * 3_600_000 + 34 * 60_000 + 59_000)).toEqual({ days: 0, hours: 4, minutes: 34 });
  expect(spanOf(-5)).toEqual({ days: 0, hours: 0, minutes: 0 });
});
