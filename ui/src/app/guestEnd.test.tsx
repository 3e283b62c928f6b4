import { expect, test } from "vitest";
import { endOf } from "./GuestEnd";

test("the time of a guest ends with the last moment of the last day", () => {
  expect(new Date(endOf("2026-12-31"))).toEqual(new Date(2027, 0, 1));
  expect(new Date(endOf("2028-02-28"))).toEqual(new Date(2028, 1, 29));
});
