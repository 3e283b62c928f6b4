import { signs } from "./words";

export type Wanted = "formal" | "informal";

/** How a text addresses its reader: the words that show it, as written, each once. */
export interface Found {
  formal: string[];
  informal: string[];
}

/** What is wrong with it, and the words in question. */
export type Finding =
  | { kind: "mixed"; formal: string[]; informal: string[] }
  | { kind: "wrong"; wanted: Wanted; words: string[] };

const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?/gu;
/** A word stands inside a sentence if a letter, a number or a comma comes before it. */
const INSIDE = /[\p{L}\p{N},;)%€$"'”“»«’-][ \t\u00a0]*$/u;
/** What is quoted, linked or marked is not said to the reader. */
const FOREIGN = /https?:\/\/\S+|\S+@\S+|⟦[^⟧]*⟧|^>.*$/gmu;

const MOST_LETTERS = 20_000;

/** How a text addresses its reader, as far as that can be told safely. */
export function addressOf(text: string, language: string): Found {
  const primary = language.split("-")[0]?.toLowerCase() ?? "";
  const own = signs[primary];
  if (!own) return { formal: [], informal: [] };
  const said = text.slice(0, MOST_LETTERS).replace(FOREIGN, (part) => " ".repeat(part.length));
  const formal = new Map<string, string>();
  const informal = new Map<string, string>();
  const note = (list: Map<string, string>, word: string) => {
    const key = word.toLocaleLowerCase(primary);
    if (!list.has(key)) list.set(key, word);
  };
  let before = "";
  for (const match of said.matchAll(WORD)) {
    const word = match[0];
    const small = word.toLocaleLowerCase(primary);
    const isThing = own.notAfter?.words.test(small) === true && own.notAfter.before.test(before);
    if (!isThing && own.informalWords?.test(small)) note(informal, word);
    else if (own.formalWords?.test(small)) note(formal, word);
    else if (own.formalInside?.test(word) && (primary === "pl" || INSIDE.test(said.slice(0, match.index))))
      note(formal, word);
    before = small;
  }
  for (const [pattern, list] of [
    [own.formalText, formal],
    [own.informalText, informal],
  ] as const)
    if (pattern) for (const match of said.matchAll(pattern)) note(list, match[0].trim());
  return { formal: [...formal.values()], informal: [...informal.values()] };
}

/** What is wrong with how a text addresses its reader; `null` where nothing is, or nothing can be said. */
export function checkAddress(text: string, language: string, wanted: Wanted | null): Finding | null {
  const { formal, informal } = addressOf(text, language);
  if (wanted === "formal" && informal.length > 0) return { kind: "wrong", wanted, words: informal };
  if (wanted === "informal" && formal.length > 0) return { kind: "wrong", wanted, words: formal };
  if (formal.length > 0 && informal.length > 0) return { kind: "mixed", formal, informal };
  return null;
}
