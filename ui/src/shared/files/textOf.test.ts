import { expect, test } from "vitest";
import { decoded } from "./textOf";

const read = (...bytes: number[]) => decoded(Uint8Array.from(bytes));

test("a file is read in the encoding that it has", () => {
  expect(read(0xff, 0xfe, 0xe9, 0x00)).toBe("é");
  expect(read(0xfe, 0xff, 0x00, 0xe9)).toBe("é");
  expect(read(0xc3, 0xa9)).toBe("é");
  expect(read(0xe9, 0x3b)).toBe("é;");
});
