import { expect, test } from "vitest";
import type { ArticleCategory, ArticleRow } from "../../generated/contract";
import { branchesOf, needsOf } from "./tree";

const category = (id: number, parentId: number | null): ArticleCategory => ({
  id,
  parentId,
  names: { en: `C${id}` },
  name: `C${id}`,
  count: 0,
});
const row = (id: number, categoryId: number | null): ArticleRow => ({
  id,
  categoryId,
  title: `A${id}`,
  titleLanguage: "en",
  kind: "answer",
  isInternal: false,
  ownerId: null,
  isReviewDue: false,
  languages: [
    { language: "en", status: "published", isStale: false, isSource: true, isVisible: true, publishAt: null },
  ],
  updatedAt: 0,
});

test("a category stands before those inside of it, and what is in none stands last", () => {
  const branches = branchesOf(
    [category(1, null), category(2, null), category(3, 1)],
    [row(10, 2), row(11, 3), row(12, null), row(13, 99)],
  );
  expect(
    branches.map((branch) => [branch.category?.id ?? null, branch.depth, branch.rows.map(({ id }) => id)]),
  ).toEqual([
    [1, 0, []],
    [3, 1, [11]],
    [2, 0, [10]],
    [null, 0, [12, 13]],
  ]);
});

test("an article says what is to be done about it", () => {
  const due = row(1, null);
  expect(needsOf(due)).toEqual([]);
  const [own] = due.languages;
  if (!own) throw new Error("no language");
  const languages = [own, { ...own, language: "de", isStale: true, status: "draft" as const }];
  expect(needsOf({ ...due, isReviewDue: true, languages })).toEqual(["stale", "unpublished", "review"]);
});
