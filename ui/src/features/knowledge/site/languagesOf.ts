import type { ArticleRow } from "../../../generated/contract";

/** The languages that readers see, with how many articles each has: the shop's first, then those with the most. */
export function languagesOf(
  rows: readonly Pick<ArticleRow, "isInternal" | "languages">[],
  shop: string,
): { language: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { isInternal, languages } of rows)
    for (const { language, isVisible } of languages)
      if (isVisible && !isInternal) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, count]) => ({ language, count }))
    .sort(
      (one, other) =>
        Number(other.language === shop) - Number(one.language === shop) ||
        other.count - one.count ||
        one.language.localeCompare(other.language),
    );
}
