import { expect, test } from "vitest";
import { aboutOf, chipOf } from "./standing";

test("a return that the shop has elsewhere than the case is said in words", () => {
  const told = { state: "quiet", differs: true, wanted: "open", status: "cancelled" } as const;
  expect(chipOf(told)).toMatchObject({ tone: "warn", word: "differs" });
  expect(aboutOf(told)).toBe("differs-open");
  expect(aboutOf({ ...told, wanted: "expire" as never })).toBe("differs-end");
  expect(aboutOf({ ...told, wanted: null })).toBe("differs-none");
});

test("a request that nobody has answered waits, and is in step", () => {
  const told = { state: "quiet", differs: false, wanted: null, status: "requested" } as const;
  expect(chipOf(told).word).toBe("step");
  expect(aboutOf(told)).toBe("requested");
});

test("what is under way needs no words beside its chip", () => {
  expect(aboutOf({ state: "under_way", differs: false, wanted: "open", status: null })).toBeNull();
});
