export interface TextPart {
  text: string;
  /** Where a press leads: an http, https or mailto address. */
  url?: string;
}

const LINK =
  /\bhttps?:\/\/[^\s<>"'«»“”]+|\bwww\.[^\s<>"'«»“”]+\.[^\s<>"'«»“”]+|\b[\w.+-]+@[\w-]+(?:\.[\w-]+)+\b/giu;
const TRAILING = /[.,;:!?)\]}…。、]+$/u;

/** Cuts a text into plain parts and addresses. A closing bracket belongs to an address only if it opened in it. */
export function linkify(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let end = 0;
  for (const match of text.matchAll(LINK)) {
    let found = match[0];
    const trailing = TRAILING.exec(found)?.[0] ?? "";
    const keepsBracket = trailing.startsWith(")") && found.slice(0, -trailing.length).includes("(");
    found = found.slice(0, found.length - trailing.length + (keepsBracket ? 1 : 0));
    if (!found) continue;
    if (match.index > end) parts.push({ text: text.slice(end, match.index) });
    parts.push({ text: found, url: urlOf(found) });
    end = match.index + found.length;
  }
  if (end < text.length) parts.push({ text: text.slice(end) });
  return parts;
}

function urlOf(found: string): string {
  if (/^https?:/i.test(found)) return found;
  return /^www\./i.test(found) ? `https://${found}` : `mailto:${found}`;
}
