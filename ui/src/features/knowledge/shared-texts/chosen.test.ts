import { expect, test } from "vitest";
import { deadBlocks, languageFor } from "./chosen";

test("a shared text stands in the article's language, one near it, the shop's, or any", () => {
  const texts = { de: "a", en: "b", "pt-BR": "c" };
  expect(["de-AT", "pt", "tr"].map((language) => languageFor(texts, language, "en"))).toEqual([
    "de",
    "pt-BR",
    "en",
  ]);
  expect([languageFor({ fr: "a" }, "tr", "en"), languageFor({}, "tr", "en")]).toEqual(["fr", undefined]);
});

test("keys that stand for nothing are named once", () => {
  const body = ":::block days\n:::\n\n:::block gone\n:::\n\n:::block gone\n:::\n\n:::steps\n1. a\n:::";
  expect(deadBlocks(body, [{ key: "days" }])).toEqual(["gone"]);
});
