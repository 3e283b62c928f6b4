import { expect, test } from "vitest";
import { counted } from "./problem";

test("a count finds its plural, and the number of an order stays text", () => {
  expect(counted({ count: "0", number: "1042", item: "Linen towel" })).toEqual({
    count: 0,
    number: "1042",
    item: "Linen towel",
  });
});
