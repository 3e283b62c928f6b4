import type { ArticleCategory, ArticleRow } from "../../generated/contract";

/** A category with its articles; none stands for those without one. */
export interface Branch {
  category: ArticleCategory | null;
  /** 0 for the uppermost. */
  depth: number;
  rows: readonly ArticleRow[];
}

/** The tree in reading order: each category before those inside of it. What is in no category stands last. */
export function branchesOf(categories: readonly ArticleCategory[], rows: readonly ArticleRow[]): Branch[] {
  const branches: Branch[] = [];
  const rowsOf = (id: number | null) => rows.filter(({ categoryId }) => categoryId === id);
  const grow = (parentId: number | null, depth: number) => {
    for (const category of categories.filter((own) => own.parentId === parentId)) {
      branches.push({ category, depth, rows: rowsOf(category.id) });
      grow(category.id, depth + 1);
    }
  };
  grow(null, 0);
  const known = new Set(categories.map(({ id }) => id));
  const loose = rows.filter(({ categoryId }) => categoryId === null || !known.has(categoryId));
  return loose.length > 0 ? [...branches, { category: null, depth: 0, rows: loose }] : branches;
}

export type Needs = "stale" | "unpublished" | "review";

/** What somebody should do about an article. */
export function needsOf(row: ArticleRow): Needs[] {
  const needs: Needs[] = [];
  if (row.languages.some(({ isStale }) => isStale)) needs.push("stale");
  if (row.languages.some(({ status }) => status !== "published")) needs.push("unpublished");
  if (row.isReviewDue) needs.push("review");
  return needs;
}
