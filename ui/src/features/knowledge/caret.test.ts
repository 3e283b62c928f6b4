import { expect, test } from "vitest";
import { placeIn } from "./caret";

const caret = { text: "One.\nTwo. Mine.", offset: 15, anchor: 17, size: 18 };

test("whoever writes below a change of a colleague stays where they were, counted from the end", () => {
  expect(placeIn("One, theirs.\nTwo. Mine.", 26, caret)).toBe(25);
});

test("whoever writes above it stays where they were, counted from the beginning", () => {
  expect(placeIn("One.\nTwo. Mine.\nTheirs.", 27, caret)).toBe(17);
  expect(placeIn("", 2, caret)).toBe(1);
});
