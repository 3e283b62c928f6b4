import { isPunctuation, isSpace, type Doc, type Marks } from "./doc";

interface Piece {
  text: string;
  isBreak?: boolean;
  marks: Marks;
  /** A run of signs that may open or close an emphasis. */
  run?: { sign: string; left: number; mayOpen: boolean; mayClose: boolean; was: number };
}

const ESCAPED = /[!-/:-@[-`{-~]/;
const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', nbsp: "\u00a0" };

/**
 * The inside of a paragraph as CommonMark reads it; null where it holds something that the editor has no form for, such
 * as a picture, HTML or a link with a title. Then the block stays as it is written.
 */
export function readInline(text: string, hasDefinitions = false): Doc[] | null {
  const pieces = scan(text.replace(/^[ \t]+|[ \t]+$/g, ""), hasDefinitions, false);
  if (!pieces) return null;
  emphasise(pieces);
  const isLost = pieces.some(({ marks }) => marks.length > 1 && marks.some(({ type }) => type === "code"));
  return isLost ? null : joined(pieces);
}

function scan(text: string, hasDefinitions: boolean, isInLink: boolean): Piece[] | null {
  const pieces: Piece[] = [];
  const say = (words: string, marks: Marks = []) => void pieces.push({ text: words, marks });
  for (let at = 0; at < text.length;) {
    const sign = text.charAt(at);
    const rest = text.slice(at);
    if (sign === "\\") {
      const next = text.charAt(at + 1);
      if (next === "\n") {
        pieces.push({ text: "", isBreak: true, marks: [] });
        at += 2 + (/^[ \t]*/.exec(text.slice(at + 2))?.[0].length ?? 0);
      } else {
        say(ESCAPED.test(next) ? next : `\\${next}`);
        at += 1 + next.length;
      }
    } else if (sign === "`") {
      const ticks = /^`+/.exec(rest)?.[0] ?? sign;
      const end = closing(rest, ticks);
      if (end === null) say(ticks);
      else say(codeOf(rest.slice(ticks.length, end)), [{ type: "code" }]);
      at += end === null ? ticks.length : end + ticks.length;
    } else if (sign === "<") {
      const found = /^<([a-zA-Z][a-zA-Z0-9+.-]{1,31}:[^\s<>]*)>/.exec(rest);
      const mail = /^<([\w.+-]+@[\w-]+(?:\.[\w-]+)+)>/.exec(rest);
      const address = found?.[1] ?? mail?.[1];
      if (address !== undefined) {
        if (isInLink) return null;
        say(address, [{ type: "link", attrs: { href: found ? address : `mailto:${address}` } }]);
        at += address.length + 2;
      } else if (/^<[a-zA-Z/!?]/.test(rest)) return null;
      else at += speak(sign);
    } else if (sign === "&") {
      const name = /^&(#?[A-Za-z0-9]+);/.exec(rest)?.[1];
      if (name === undefined) at += speak(sign);
      else {
        const meant = ENTITIES[name];
        if (meant === undefined) return null;
        say(meant);
        at += name.length + 2;
      }
    } else if (sign === "!" && rest[1] === "[") return null;
    else if (sign === "[") {
      const link = linkAt(rest);
      if (link === "strange" || (!link && hasDefinitions)) return null;
      if (!link) at += speak(sign);
      else {
        const inner = isInLink ? null : scan(link.words, hasDefinitions, true);
        if (!inner) return null;
        emphasise(inner);
        for (const piece of inner)
          piece.marks = [...piece.marks, { type: "link", attrs: { href: link.href } }];
        for (const { text: words, isBreak = false, marks } of inner)
          pieces.push({ text: words, isBreak, marks });
        at += link.length;
      }
    } else if (sign === "*" || sign === "_" || sign === "~") {
      const signs = new RegExp(`^\\${sign}+`).exec(rest)?.[0] ?? sign;
      // One tilde strikes for some readers and for others not.
      if (sign === "~" && signs.length !== 2 && /~/.test(rest.slice(signs.length))) return null;
      pieces.push(runOf(signs, text[at - 1], text[at + signs.length]));
      at += signs.length;
    } else if (sign === "\n") {
      const before = pieces.at(-1);
      const isHard = / {2,}$/.test(text.slice(0, at));
      if (before && !before.run) before.text = before.text.replace(/[ \t]+$/, "");
      if (isHard) pieces.push({ text: "", isBreak: true, marks: [] });
      else say(" ");
      at += 1 + (/^[ \t]*/.exec(rest.slice(1))?.[0].length ?? 0);
    } else {
      const words = /^[^\\`<&![*_~\n]+/.exec(rest)?.[0] ?? sign;
      say(words);
      at += words.length;
    }
  }
  return pieces;

  function speak(words: string): number {
    say(words);
    return words.length;
  }
}

/** Where the code ends that begins with these ticks. */
function closing(rest: string, ticks: string): number | null {
  for (const found of rest.matchAll(/`+/g))
    if (found.index > 0 && found[0].length === ticks.length) return found.index;
  return null;
}

function codeOf(inner: string): string {
  const flat = inner.replaceAll("\n", " ");
  return /^ .*[^ ].* $|^ [^ ] $/.test(flat) ? flat.slice(1, -1) : flat;
}

function linkAt(rest: string): { words: string; href: string; length: number } | "strange" | null {
  let depth = 0;
  let end = -1;
  for (let at = 0; at < rest.length && end < 0; at += 1) {
    const sign = rest.charAt(at);
    if (sign === "\\") at += 1;
    else if (sign === "[") depth += 1;
    else if (sign === "]" && (depth -= 1) === 0) end = at;
    else if (sign === "`") return rest.includes("](") ? "strange" : null;
  }
  if (end < 0) return null;
  const words = rest.slice(1, end);
  const place = rest.slice(end + 1);
  if (!place.startsWith("(")) return null;
  const plain = /^\(\s*((?:[^\s()<>\\]|\\[!-/:-@[-`{-~])*)\s*\)/.exec(place);
  const pointed = /^\(\s*<((?:[^<>\n\\]|\\[!-/:-@[-`{-~])*)>\s*\)/.exec(place);
  const found = plain ?? pointed;
  if (!found) return "strange";
  const href = (found[1] ?? "").replace(/\\([!-/:-@[-`{-~])/g, "$1");
  // An empty address, or one with a character by its name.
  if (href === "" || /&[#A-Za-z0-9]+;/.test(href)) return "strange";
  return { words, href, length: end + 1 + found[0].length };
}

function runOf(signs: string, before: string | undefined, after: string | undefined): Piece {
  const isLeft = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
  const isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
  const sign = signs.charAt(0);
  const isWord = sign === "_";
  const run = {
    sign,
    left: signs.length,
    was: signs.length,
    mayOpen: isLeft && (!isWord || !isRight || isPunctuation(before)),
    mayClose: isRight && (!isWord || !isLeft || isPunctuation(after)),
  };
  return { text: signs, marks: [], run };
}

/** Pairs the runs and marks what stands between them; what is left over stands as signs. */
function emphasise(pieces: Piece[]): void {
  for (let close = 0; close < pieces.length; close += 1) {
    const closer = pieces[close]?.run;
    if (!closer?.mayClose) continue;
    for (let open = close - 1; open >= 0 && closer.left > 0; open -= 1) {
      const opener = pieces[open]?.run;
      if (!opener || !fits(opener, closer)) continue;
      const many = opener.sign === "~" || (opener.left >= 2 && closer.left >= 2) ? 2 : 1;
      const type = opener.sign === "~" ? "strike" : many === 2 ? "bold" : "italic";
      for (const piece of pieces.slice(open + 1, close)) {
        if (!piece.marks.some((mark) => mark.type === type)) piece.marks = [...piece.marks, { type }];
        if (piece.run) piece.run = { ...piece.run, mayOpen: false, mayClose: false };
      }
      opener.left -= many;
      closer.left -= many;
      // The same opener may close another pair: three signs are two and one.
      if (opener.left > 0) open += 1;
    }
  }
  for (const piece of pieces) if (piece.run) piece.text = piece.run.sign.repeat(piece.run.left);
}

function fits(opener: NonNullable<Piece["run"]>, closer: NonNullable<Piece["run"]>): boolean {
  if (!opener.mayOpen || opener.left === 0 || opener.sign !== closer.sign) return false;
  if (opener.sign === "~") return opener.left === 2 && closer.left === 2;
  const isEither = opener.mayClose || closer.mayOpen;
  const isThird = (opener.was + closer.was) % 3 === 0;
  return !(isEither && isThird && !(opener.was % 3 === 0 && closer.was % 3 === 0));
}

const nameOf = (marks: Marks) => JSON.stringify(marks);
const ORDER = ["link", "bold", "italic", "strike", "code"];

function joined(pieces: readonly Piece[]): Doc[] {
  const nodes: Doc[] = [];
  for (const { text, isBreak, marks: unsorted } of pieces) {
    if (isBreak) {
      nodes.push({ type: "hardBreak" });
      continue;
    }
    if (!text) continue;
    const marks = [...unsorted].sort((a, b) => ORDER.indexOf(a.type) - ORDER.indexOf(b.type));
    const last = nodes.at(-1);
    if (last?.type === "text" && nameOf(last.marks ?? []) === nameOf(marks))
      last.text = `${last.text ?? ""}${text}`;
    else nodes.push(marks.length > 0 ? { type: "text", text, marks } : { type: "text", text });
  }
  return nodes;
}
