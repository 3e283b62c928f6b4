/** How a text can be measured, each by a published formula. */
export type Measure = "lix" | "gulpease" | "atesman";
export type Level = "easy" | "middle" | "hard";

export interface Readability {
  measure: Measure;
  value: number;
  level: Level;
  /** Sentences with more words than people keep in mind. */
  longSentences: number;
}

/** Fewer words say nothing about a text. */
const FEWEST = 30;
const LONG = 25;

/**
 * LIX (Björnsson 1968; for languages beside Swedish Björnsson 1983), Gulpease (Lucisano and Piemontese 1988, Italian), Ateşman
 * (1997, Turkish). Languages that are not named have none here.
 */
const measures: Readonly<Record<string, Measure>> = {
  da: "lix",
  de: "lix",
  en: "lix",
  es: "lix",
  fi: "lix",
  fr: "lix",
  nb: "lix",
  no: "lix",
  pt: "lix",
  sv: "lix",
  it: "gulpease",
  tr: "atesman",
};

export const measureFor = (language: string): Measure | undefined =>
  measures[language.toLowerCase().split("-")[0] ?? ""];

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const END = /[.!?…:]+(?=\s|$)|\n+/u;

/** The words that readers see: no signs of Markdown, no addresses, no code. */
export function plainOf(body: string): string {
  return body
    .replace(/```[\s\S]*?(?:```|$)/g, "\n")
    .replace(/^[ \t]*:{3,}.*$/gm, "\n")
    .replace(/^[ \t]*>?[ \t]*\[![A-Za-z]+\]/gm, "\n")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\{\{[^}]*\}\}/g, "")
    .replace(/<[^>]*>/g, "")
    .replace(/^[ \t]*(?:[-*+>#]|\d{1,9}[.)])+[ \t]+/gm, "\n")
    .replace(/\|/g, "\n")
    .replace(/([^\n])\n(?=[^\n])/g, "$1 ");
}

const wordsOf = (text: string): string[] => text.match(WORD) ?? [];
const lettersOf = (word: string): number => word.replace(/[^\p{L}\p{N}]/gu, "").length;

/** How easily a text is read; none where its language has no measure, and "short" where there is not enough of it. */
export function readability(body: string, language: string): Readability | "short" | null {
  const measure = measureFor(language);
  if (!measure) return null;
  const sentences = plainOf(body)
    .split(END)
    .map(wordsOf)
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length < FEWEST) return "short";
  const longSentences = sentences.filter((own) => own.length > LONG).length;
  const perSentence = words.length / sentences.length;
  if (measure === "lix") {
    const long = words.filter((word) => lettersOf(word) > 6).length;
    const value = Math.round(perSentence + (long * 100) / words.length);
    return { measure, value, level: value < 40 ? "easy" : value <= 50 ? "middle" : "hard", longSentences };
  }
  if (measure === "gulpease") {
    const letters = words.reduce((sum, word) => sum + lettersOf(word), 0);
    const value = Math.round(89 + (300 * sentences.length - 10 * letters) / words.length);
    return { measure, value, level: value >= 60 ? "easy" : value >= 40 ? "middle" : "hard", longSentences };
  }
  // A Turkish word has as many syllables as vowels.
  const syllables = words.reduce((sum, word) => sum + (word.match(/[aeıioöuüâîû]/giu)?.length ?? 0), 0);
  const value = Math.round(198.825 - (40.175 * syllables) / words.length - 2.61 * perSentence);
  return { measure, value, level: value >= 70 ? "easy" : value >= 50 ? "middle" : "hard", longSentences };
}
