import type { ArticleRow } from "../../generated/contract";

const LINK = /\]\(<?article:(\d+)[^)\s]*>?\)/g;

/** The words of links to articles that readers cannot reach: removed, for the team only, or never published. */
export function deadLinks(
  body: string,
  rows: readonly Pick<ArticleRow, "id" | "isInternal" | "languages">[],
): string[] {
  const seen = new Set(
    rows
      .filter(({ isInternal, languages }) => !isInternal && languages.some(({ isVisible }) => isVisible))
      .map(({ id }) => id),
  );
  return [...body.matchAll(LINK)]
    .filter(([, id]) => !seen.has(Number(id)))
    .map(({ index }) => /\[([^\][]*)$/.exec(body.slice(0, index))?.[1] ?? "");
}
