import { expect, test } from "vitest";
import { strengthOf } from "./passphrase";

test("words that do not belong together are strong", () => {
  expect(strengthOf("nine grey geese at noon")).toBe("strong");
  expect(strengthOf("青い象が月曜日に泳ぐ")).toBe("strong");
});

test("a short one, a repeated one and a row of keys are weak however long they are", () => {
  expect(strengthOf("kitten")).toBe("weak");
  expect(strengthOf("aaaaaaaaaaaaaaaaaaaaaaaa")).toBe("weak");
  expect(strengthOf("12345678901234567890")).toBe("weak");
  expect(strengthOf("abababababababababab")).toBe("weak");
});

test("between them lies what is usable", () => {
  expect(strengthOf("harbour mist")).toBe("fair");
});
