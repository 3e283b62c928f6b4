import { expect, test } from "vitest";
import { fallbackOf } from "./fallback";

test("a customer's own language needs no word, another one is said", () => {
  expect(fallbackOf({ language: "de", languageMatch: "exact" }, "de")).toBeNull();
  expect(fallbackOf({ language: "de", languageMatch: "parent" }, "de-AT")).toBeNull();
  expect(fallbackOf({ language: "pt-BR", languageMatch: "sibling" }, "pt-PT")).toBeNull();
  expect(fallbackOf({ language: "en", languageMatch: "shop_default" }, "tr")).toBe("other");
  expect(fallbackOf({ language: "en", languageMatch: "source" }, "ja")).toBe("other");
  expect(fallbackOf({ language: "en", languageMatch: "unknown" }, undefined)).toBe("unknown");
});
