import { expect, test } from "vitest";
import { plainOf, readability } from "./readability";

test("a text is measured by the formula that was published for its language", () => {
  // 32 words in 8 sentences, none longer than six letters.
  const plain = "Wash it at home. ".repeat(8);
  expect(readability(plain, "en")).toEqual({ measure: "lix", value: 4, level: "easy", longSentences: 0 });
  // 40 words in one sentence, ten of them long: 40 + 25.
  const hard = `${"We wash it immediately ".repeat(10)}.`;
  expect(readability(hard, "de-AT")).toEqual({ measure: "lix", value: 65, level: "hard", longSentences: 1 });
  // 32 words of 4 letters in 8 sentences: 89 + (2400 - 1280) / 32.
  expect(readability("Lava come vuoi oggi. ".repeat(8), "it")).toMatchObject({
    measure: "gulpease",
    value: 124 - 0,
  });
  // 32 words, 64 syllables, 8 sentences: 198.825 - 80.35 - 10.44.
  expect(readability("Ceket soğuk suda yıkan. ".repeat(8), "tr")).toMatchObject({
    measure: "atesman",
    value: 108,
    level: "easy",
  });
});

test("a language without a measure has none, and a few words are not measured", () => {
  expect(["ar", "ja", "pl"].map((language) => readability("Word ".repeat(50), language))).toEqual([
    null,
    null,
    null,
  ]);
  expect(readability("Wash it.", "en")).toBe("short");
});

test("signs, addresses and code are no words", () => {
  const body =
    "## Wash\n\n1. See [the *table*](https://shop.example/a)\n\n:::block days\n:::\n\n```\ncode\n```\n{{ shop.name }}";
  expect(plainOf(body).match(/\p{L}+/gu)).toEqual(["Wash", "See", "the", "table"]);
});
