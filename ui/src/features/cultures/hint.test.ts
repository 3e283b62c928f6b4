import { expect, test } from "vitest";
import type { CultureCard } from "../../generated/contract";
import { dayIn, hintsOf } from "./hint";

const card: CultureCard = {
  tag: "de-AT",
  country: "AT",
  currency: "EUR",
  firstWeekday: 1,
  weekend: [6, 7],
  texts: [{ field: "form_of_address", text: "Titles count", language: null, isOwn: false }],
  days: [
    {
      name: "Immaculate Conception",
      date: "2026-12-08",
      until: "2026-12-08",
      kind: "public",
      isApproximate: false,
    },
    {
      name: "All Souls’ Day",
      date: "2026-11-02",
      until: "2026-11-02",
      kind: "sensitive",
      isApproximate: false,
    },
    { name: "Eid", date: "2026-05-27", until: "2026-05-30", kind: "public", isApproximate: true },
  ],
};
const custom = { kind: "custom", text: "Titles count", isOwn: false };
const at = (moment: string) => hintsOf(card, "Europe/Vienna", Date.parse(moment));

test("a holiday there is said on the day and on the day before, by the customer's clock", () => {
  expect(at("2026-12-08T12:00:00Z")).toEqual([{ kind: "today", day: "Immaculate Conception" }, custom]);
  expect(at("2026-12-07T12:00:00Z")).toEqual([{ kind: "tomorrow", day: "Immaculate Conception" }, custom]);
  // Half past midnight in Vienna.
  expect(at("2026-12-07T23:30:00Z")[0]).toEqual({ kind: "today", day: "Immaculate Conception" });
  expect(at("2026-05-29T12:00:00Z")[0]).toEqual({ kind: "today", day: "Eid" });
});

test("a day of memory comes first, a weekend only where nothing else is, and a plain day leaves the custom", () => {
  expect(at("2026-11-02T12:00:00Z")[0]).toEqual({ kind: "sensitive", day: "All Souls’ Day" });
  expect(at("2026-11-21T12:00:00Z")).toEqual([{ kind: "weekend" }, custom]);
  expect(at("2026-11-24T12:00:00Z")).toEqual([custom]);
});

test("a day that only some have off says so, and one that all have off comes before it", () => {
  const day = { date: "2026-09-11", until: "2026-09-11", isApproximate: false };
  const days = [
    { ...day, name: "Diada", kind: "regional" as const },
    { ...day, name: "Everybody’s", kind: "public" as const },
  ];
  const of = (some: typeof days) =>
    hintsOf({ ...card, days: some }, null, Date.parse("2026-09-11T12:00:00"))[0];
  expect(of(days.slice(0, 1))).toEqual({ kind: "today", day: "Diada", isRegional: true });
  expect(of(days)).toEqual({ kind: "today", day: "Everybody’s" });
});

test("an unknown place has the day of this computer", () => {
  expect(dayIn("Nowhere/Nothing", 0).date).toBe(dayIn(null, 0).date);
  expect(dayIn("Asia/Tokyo", Date.parse("2026-11-22T16:00:00Z"))).toEqual({ date: "2026-11-23", weekday: 1 });
});
