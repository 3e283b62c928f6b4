import { expect, test } from "vitest";
import { textOf } from "./textOf";

const read = (...bytes: number[]) => textOf(new Blob([new Uint8Array(bytes)]));

test("a file is read in the encoding that it has", async () => {
  expect(await read(0xff, 0xfe, 0xe9, 0x00)).toBe("é");
  expect(await read(0xfe, 0xff, 0x00, 0xe9)).toBe("é");
  expect(await read(0xc3, 0xa9)).toBe("é");
  expect(await read(0xe9, 0x3b, 0x80)).toBe("é;€");
});
