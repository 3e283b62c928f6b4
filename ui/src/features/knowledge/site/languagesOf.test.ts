import { expect, test } from "vitest";
import type { ArticleRow } from "../../../generated/contract";
import { languagesOf } from "./languagesOf";

const row = (
  isInternal: boolean,
  languages: Record<string, boolean>,
): Pick<ArticleRow, "isInternal" | "languages"> => ({
  isInternal,
  languages: Object.entries(languages).map(([language, isVisible]) => ({
    language,
    isVisible,
    publishAt: null,
    status: "draft",
    isStale: false,
    isSource: false,
  })),
});

test("only what readers see counts, and the shop's language stands first", () => {
  const rows = [
    row(false, { de: true, en: true, fr: false }),
    row(false, { en: true }),
    row(true, { en: true, pl: true }),
  ];
  expect(languagesOf(rows, "de")).toEqual([
    { language: "de", count: 1 },
    { language: "en", count: 2 },
  ]);
});
