import { expect, test } from "vitest";
import { timeIn } from "./LocalTime";

const NOON = Date.UTC(2026, 5, 15, 12);

test("the time there follows the zone, its summer time too", () => {
  expect(timeIn("Europe/Vienna", NOON, "en")).toBe("14:00");
  expect(timeIn("Asia/Tokyo", NOON, "en")).toBe("21:00");
  expect(timeIn("Europe/Vienna", Date.UTC(2026, 0, 15, 12), "en")).toBe("13:00");
});

test("a zone that this computer does not know is passed over", () => {
  expect(timeIn("Mars/Base", NOON, "en")).toBeNull();
});
