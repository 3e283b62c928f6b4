import type { MacroChoice } from "../../generated/contract";

export type Warning = "other" | "unknown" | "differs" | "undecided" | "stale" | "channel";

/** What somebody should know about the text that was chosen, before it is inserted. */
export function warningsOf(choice: MacroChoice): Warning[] {
  const warnings: Warning[] = [];
  const isOwn = choice.languageMatch === "exact" || choice.languageMatch === "parent";
  const primary = (tag: string) => tag.split("-")[0]?.toLowerCase();
  const isForeign =
    choice.wantedLanguage !== null && primary(choice.wantedLanguage) !== primary(choice.language);
  if (choice.wantedLanguage === null) warnings.push("unknown");
  else if (!isOwn && isForeign) warnings.push("other");
  if (choice.formalityMatch === "differs") warnings.push("differs");
  if (choice.formalityMatch === "undecided") warnings.push("undecided");
  if (choice.isChannelOther) warnings.push("channel");
  if (choice.isStale) warnings.push("stale");
  return warnings;
}
