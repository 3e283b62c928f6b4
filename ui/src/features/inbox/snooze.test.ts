import { expect, test } from "vitest";
import { snoozeChoices } from "./snooze";

const at = (day: number, hour: number) => new Date(2026, 10, day, hour).getTime();
const choices = (now: number) => snoozeChoices(now).map(({ text, at: when }) => [text, when]);

test("on a Monday noon all four times are offered, mornings at nine", () => {
  expect(choices(at(23, 12))).toEqual([
    ["inbox-snooze-later-today", at(23, 15)],
    ["inbox-snooze-tomorrow", at(24, 9)],
    ["inbox-snooze-weekend", at(28, 9)],
    ["inbox-snooze-next-week", at(30, 9)],
  ]);
});

test("late in the evening there is no later today", () => {
  expect(choices(at(23, 20))[0]).toEqual(["inbox-snooze-tomorrow", at(24, 9)]);
});

test("on a Sunday tomorrow is next week, and named once", () => {
  expect(choices(at(22, 12)).map(([text]) => text)).toEqual([
    "inbox-snooze-later-today",
    "inbox-snooze-tomorrow",
    "inbox-snooze-weekend",
  ]);
});
