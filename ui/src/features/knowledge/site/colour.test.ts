import { expect, test } from "vitest";
import { readingsOf } from "./colour";

test("black on white is the most that there is, and cannot be read on the dark ground", () => {
  const black = readingsOf("#000000");
  expect(black?.light.ratio).toBeCloseTo(21, 5);
  expect([black?.light.isEnough, black?.dark.isEnough]).toEqual([true, false]);
});

test("a pale colour is shown darker on white until it can be read", () => {
  const yellow = readingsOf("#ffe600");
  expect(yellow?.light.isEnough).toBe(false);
  expect(readingsOf(yellow?.light.shown ?? "")?.light.isEnough).toBe(true);
  expect(readingsOf(yellow?.dark.shown ?? "")?.dark.isEnough).toBe(true);
});

test("what is no colour has no contrast", () => {
  for (const code of ["", "red", "#12", "#12345g"]) expect(readingsOf(code)).toBeNull();
});
