import type { ArticleText } from "../../generated/contract";

const primary = (tag: string) => tag.split("-")[0]?.toLowerCase();

/** Whether the customer reads another language than their own: to be said before anything is inserted. */
export function fallbackOf(
  { language, languageMatch }: Pick<ArticleText, "language" | "languageMatch">,
  wanted: string | undefined,
): "other" | "unknown" | null {
  if (wanted === undefined || languageMatch === "unknown") return "unknown";
  if (languageMatch === "exact" || languageMatch === "parent") return null;
  return primary(wanted) === primary(language) ? null : "other";
}
