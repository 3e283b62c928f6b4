import { expect, test } from "vitest";
import { diffTexts, diffWords } from "./diff";

test("a changed paragraph shows its words, the others stay whole", () => {
  const rows = diffTexts(
    "Wash.\n\nAt 30 °C with soap.\n\nDry.",
    "Wash.\n\nAt 40 °C with soap.\n\nIron.\n\nDry.",
  );
  expect(rows.map(({ kind }) => kind)).toEqual(["same", "changed", "added", "same"]);
  expect(rows[1]?.parts.filter(({ kind }) => kind !== "same")).toEqual([
    { kind: "removed", text: "30" },
    { kind: "added", text: "40" },
  ]);
});

test("what has nothing in common is gone and new, not changed", () => {
  const rows = diffTexts("Perlt das Wasser?", "Call us.");
  expect(rows.map(({ kind }) => kind).sort()).toEqual(["added", "removed"]);
});

test("a text without spaces is compared by its characters", () => {
  expect(diffWords("返品の方法", "交換の方法")).toEqual([
    { kind: "removed", text: "返品" },
    { kind: "added", text: "交換" },
    { kind: "same", text: "の方法" },
  ]);
});

test("both texts can be read back from what is shown", () => {
  const before = "a b c\nd e f\ng";
  const after = "a x c\nh\nd e f g";
  const rows = diffTexts(before, after);
  const side = (left: string) =>
    rows
      .filter(({ kind }) => kind !== left)
      .map(({ parts }) =>
        parts
          .filter(({ kind }) => kind !== left)
          .map(({ text }) => text)
          .join(""),
      )
      .sort();
  expect(side("added")).toEqual(before.split("\n").sort());
  expect(side("removed")).toEqual(after.split("\n").sort());
});
