import { expect, test } from "vitest";
import { nearHit } from "./Marked";

test("a text begins at the last words before the hit", () => {
  expect(nearHit("Thank you. I have attached a prepaid label, so the return is free", ["return"])).toBe(
    "… label, so the return is free",
  );
});

test("a text without spaces is cut between letters, and a hit near the beginning cuts nothing", () => {
  const japanese = "税関告知書には商品の返品であることをご記入ください交換の場合も同じです";
  expect(nearHit(japanese, ["交換"])).toBe("… をご記入ください交換の場合も同じです");
  expect(nearHit("A return", ["return"])).toBe("A return");
  expect(nearHit("Nothing that was looked for stands in this text", ["absent"])).toBe(
    "Nothing that was looked for stands in this text",
  );
});
