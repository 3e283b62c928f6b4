import { expect, test } from "vitest";
import { deadlines, momentThere, morningThere, timeChoices } from "./times";

const at = (text: string) => new Date(text).getTime();
const wish = (now: string, here = "Europe/Berlin", locale = "de") => ({ now: at(now), here, locale });
const choices = (now: string, here?: string, locale?: string, there?: string) =>
  timeChoices({ ...wish(now, here, locale), there }).map(({ text, at: when }) => [
    text.replace("inbox-snooze-", "").replace("timing-at-", ""),
    new Date(when).toISOString().slice(0, 16),
  ]);

test("on a Monday noon there is today, tomorrow, next week and in a month, mornings at nine", () => {
  expect(choices("2026-11-23T11:20:00Z")).toEqual([
    ["later-today", "2026-11-23T14:00"],
    ["tomorrow", "2026-11-24T08:00"],
    ["next-week", "2026-11-30T08:00"],
    ["month", "2026-12-23T08:00"],
  ]);
});

test("before a weekend the next working day is named, and each moment once", () => {
  expect(choices("2026-11-27T19:00:00Z").map(([name]) => name)).toEqual([
    "tomorrow",
    "next-workday",
    "month",
  ]);
});

test("where the week begins on Sunday and rests on Friday and Saturday, it does so here", () => {
  expect(choices("2026-11-26T10:00:00Z", "Africa/Cairo", "ar-EG").slice(1, 3)).toEqual([
    ["tomorrow", "2026-11-27T07:00"],
    ["next-workday", "2026-11-29T07:00"],
  ]);
});

test("a morning stays at nine when the clocks change, and the last of January becomes the end of February", () => {
  expect(choices("2026-03-28T12:00:00Z")[1]).toEqual(["tomorrow", "2026-03-29T07:00"]);
  expect(choices("2027-01-31T12:00:00Z").at(-1)).toEqual(["month", "2027-02-28T08:00"]);
});

test("the morning of the customer is nine there, today if it is still to come", () => {
  expect(choices("2026-11-23T11:20:00Z", "Europe/Berlin", "de", "Asia/Tokyo").at(-1)).toEqual([
    "their-morning",
    "2026-11-24T00:00",
  ]);
  expect(morningThere(at("2026-11-23T12:00:00Z"), "America/New_York")).toBe(at("2026-11-23T14:00:00Z"));
  expect(morningThere(at("2026-11-23T12:00:00Z"), "Nowhere/Land")).toBe(null);
  expect(momentThere(at("2026-11-24T00:00:00Z"), "Asia/Tokyo", "en")).toBe("Tue 09:00");
  // Who lives where we do has the same morning, which is named once.
  expect(choices("2026-11-23T11:20:00Z", "Europe/Berlin", "de", "Europe/Vienna")).toHaveLength(4);
});

test("promises are offered for the ends of days", () => {
  const ends = deadlines(wish("2026-11-23T11:00:00Z")).map((end) => new Date(end).toISOString().slice(0, 16));
  expect(ends).toEqual(["2026-11-23T16:00", "2026-11-24T16:00", "2026-11-27T16:00", "2026-11-30T16:00"]);
});
