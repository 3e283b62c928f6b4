import { expect, test } from "vitest";
import type { MacroChoice } from "../../generated/contract";
import { piecesOf } from "./gaps";
import { warningsOf } from "./warnings";

const fits: MacroChoice = {
  variantId: 1,
  language: "de",
  wantedLanguage: "de-AT",
  languageMatch: "parent",
  formality: "formal",
  formalityMatch: "exact",
  channel: "mail",
  isChannelOther: false,
  isStale: false,
};

test("a text of the customer's own language needs no warning", () => {
  expect(warningsOf(fits)).toEqual([]);
  expect(
    warningsOf({ ...fits, wantedLanguage: "pt-PT", language: "pt-BR", languageMatch: "sibling" }),
  ).toEqual([]);
});

test("another language is said before it is inserted, also when a person chose it", () => {
  expect(warningsOf({ ...fits, wantedLanguage: "tr", languageMatch: "shop_default" })).toEqual(["other"]);
  expect(warningsOf({ ...fits, wantedLanguage: "tr", languageMatch: "chosen" })).toEqual(["other"]);
  expect(warningsOf({ ...fits, wantedLanguage: null, languageMatch: "unknown" })).toEqual(["unknown"]);
});

test("form of address, channel and age are said too", () => {
  const all = { ...fits, formalityMatch: "differs" as const, isChannelOther: true, isStale: true };
  expect(warningsOf(all)).toEqual(["differs", "channel", "stale"]);
});

test("a text is cut at its gaps and only there", () => {
  expect(piecesOf("Hi ⟦customer.first_name⟧, ⟦not a gap⟧")).toEqual([
    { text: "Hi ", isGap: false },
    { text: "customer.first_name", isGap: true },
    { text: ", ⟦not a gap⟧", isGap: false },
  ]);
  expect(piecesOf("")).toEqual([]);
});
