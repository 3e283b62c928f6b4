import { expect, test } from "vitest";
import type { MergePiece } from "../../../generated/contract";
import { oneLine, together } from "./pieces";

const pieces: MergePiece[] = [
  { kind: "theirs", lines: ["# Washing"] },
  { kind: "same", lines: [""] },
  { kind: "both", before: ["Cold."], mine: ["At 30."], theirs: ["At 40."] },
  { kind: "same", lines: ["", "By hand."] },
];

test("what both changed is taken as chosen, everything else as it came", () => {
  expect(together(pieces, new Map([[2, "theirs"]]))).toBe("# Washing\n\nAt 40.\n\nBy hand.");
  expect(together(pieces, new Map([[2, "mine"]]))).toBe("# Washing\n\nAt 30.\n\nBy hand.");
});

test("both stand as two paragraphs, theirs first", () => {
  expect(together(pieces, new Map([[2, "both"]]))).toBe("# Washing\n\nAt 40.\n\nAt 30.\n\nBy hand.");
});

test("a title is one of the two", () => {
  const title: MergePiece[] = [{ kind: "both", before: ["Wash"], mine: ["Washing"], theirs: ["To wash"] }];
  expect([oneLine(title, "mine"), oneLine(title, "theirs")]).toEqual(["Washing", "To wash"]);
  expect(oneLine([{ kind: "theirs", lines: ["New"] }], "mine")).toBe("New");
});
