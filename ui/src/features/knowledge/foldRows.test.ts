import { expect, test } from "vitest";
import { diffTexts } from "./diff";
import { foldRows } from "./foldRows";

const textOf = (count: number, mended: number) =>
  Array.from({ length: count }, (_, at) => `Paragraph ${at === mended ? "mended here" : at}`).join("\n\n");

test("a change stands between its neighbours, and the rest is counted", () => {
  const rows = foldRows(diffTexts(textOf(9, -1), textOf(9, 4)));
  expect(rows.map(({ row, folded }) => row?.kind ?? folded)).toEqual([3, "same", "changed", "same", 3]);
});

test("nothing is folded where every paragraph is near a change", () => {
  const rows = foldRows(diffTexts("One\n\nTwo\n\nThree", "One\n\nTwo.\n\nThree"));
  expect(rows.map(({ row }) => row?.kind)).toEqual(["same", "changed", "same"]);
});
