import { expect, test } from "vitest";
import { momentOf, mornings, onTheWall, said, shopZone } from "./times";

const at = (text: string) => new Date(text).getTime();

test("mornings are nine by the clock of the shop, through a change of its clocks", () => {
  // The clocks of Berlin go back on 25 October 2026; it is a Saturday there.
  const times = mornings(at("2026-10-24T21:00:00Z"), "Europe/Berlin").map((choice) => choice.at);
  expect(times).toEqual(["2026-10-25T08:00:00Z", "2026-10-26T08:00:00Z", "2026-11-24T08:00:00Z"].map(at));
  // In Tokyo the day has begun already.
  expect(mornings(at("2026-10-24T21:00:00Z"), "Asia/Tokyo")[0]?.at).toBe(at("2026-10-26T00:00:00Z"));
});

test("what is typed is meant by the clock of the shop", () => {
  const moment = at("2026-12-01T08:30:00Z");
  const typed = onTheWall(moment, "America/New_York");
  expect([typed.toString(), momentOf(typed, "America/New_York")]).toEqual(["2026-12-01T03:30:00", moment]);
  expect(said(moment, "America/New_York", "en-GB")).toContain("03:30");
});

test("a zone that this computer does not know is not used", () => {
  expect(shopZone("Europe/Berlin")).toBe("Europe/Berlin");
  expect(shopZone("Moon/Crater")).toBe(shopZone(undefined));
});
