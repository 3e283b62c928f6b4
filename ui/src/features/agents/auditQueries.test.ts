import { expect, test } from "vitest";
import { filterOf, idsOf } from "./auditQueries";

test("a day is a day of this computer's calendar, to its last moment", () => {
  const { from, until } = filterOf({ who: "", kind: "", day: "2026-03-29" });
  expect(new Date(from ?? 0)).toEqual(new Date(2026, 2, 29));
  expect(new Date(until ?? 0)).toEqual(new Date(2026, 2, 30));
});

test("a person, everybody at the desk, the desk itself and all are told apart", () => {
  expect(filterOf({ who: "7", kind: "sent", day: "" })).toEqual({ agentId: 7, kind: "sent" });
  expect(filterOf({ who: "people", kind: "", day: "" })).toEqual({ by: "people" });
  expect(filterOf({ who: "desk", kind: "", day: "" })).toEqual({ by: "desk" });
  expect(filterOf({ who: "", kind: "", day: "" })).toEqual({});
});

test("each thing is asked for once, and of many only those that are named", () => {
  const row = (ids: number[]) => ({
    id: 1,
    at: 0,
    agentId: 1,
    kind: "tagged" as const,
    deed: "inbox.tag",
    times: 1,
    touched: [{ topic: "conversations", ids, count: ids.length }],
  });
  expect(idsOf([row([5, 2]), row([2, 3, 4, 9])], "conversations")).toEqual([2, 3, 4, 5]);
});
