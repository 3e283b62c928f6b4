import type { ReactNode } from "react";

/** A text as the search compares it: without case, accents and the Turkish dot; ß as ss. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss")
    .replaceAll("ı", "i");
}

export function matches(text: string, words: readonly string[]): boolean {
  const folded = fold(text);
  return words.every((word) => folded.includes(word));
}

/** Where the folded words lie in the text, as pairs of offsets. */
function hitsOf(text: string, words: readonly string[]): [number, number][] {
  const letters = [...text];
  let folded = "";
  const origin: number[] = [];
  let offset = 0;
  for (const letter of letters) {
    for (const part of fold(letter)) {
      folded += part;
      for (let unit = 0; unit < part.length; unit += 1) origin.push(offset);
    }
    offset += letter.length;
  }
  origin.push(text.length);
  const hits: [number, number][] = [];
  for (const word of words.map(fold)) {
    if (!word) continue;
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + word.length)) {
      hits.push([origin[at] ?? 0, origin[at + word.length] ?? text.length]);
    }
  }
  return hits.sort((a, b) => a[0] - b[0]);
}

/** How much may stand before the first hit where there is room for a few words only. */
const BEFORE = 16;

/** The part of a text that begins shortly before the first of the words, so that a narrow line shows it. */
export function nearHit(text: string, words: readonly string[]): string {
  const at = hitsOf(text, words)[0]?.[0] ?? 0;
  if (at <= BEFORE) return text;
  const space = text.indexOf(" ", at - BEFORE);
  const from = space >= 0 && space < at ? space + 1 : at - BEFORE / 2;
  // Never between the two halves of one letter.
  return `… ${text.slice(from).replace(/^[\uDC00-\uDFFF]/, "")}`;
}

/** A text with the words that were looked for marked in it. */
export function Marked({ text, words }: { text: string; words: readonly string[] }) {
  if (words.length === 0) return <>{text}</>;
  const parts: ReactNode[] = [];
  let end = 0;
  for (const [from, to] of hitsOf(text, words)) {
    if (from < end) continue;
    parts.push(text.slice(end, from), <mark key={from}>{text.slice(from, to)}</mark>);
    end = to;
  }
  parts.push(text.slice(end));
  return <>{parts}</>;
}
