import { sourceNode, type Doc } from "./doc";
import { readInline } from "./inline";
import { readCallout, readDirective, readPicture } from "./own";
import { readTable } from "./table";

const FENCE = /^( {0,3})(`{3,}(?!.*`)|~{3,})[ \t]*(.*?)[ \t]*$/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/;
const RULE = /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/;
const QUOTE = /^ {0,3}>/;
const CALLOUT = /^\[![A-Za-z]+\]/;
const ITEM = /^( {0,3})([-*+]|\d{1,9}[.)])( +|$)(.*)$/;
const DIRECTIVE = /^:{3,}/;
const HTML = /^ {0,3}<(?:[a-zA-Z][\w-]*(?:[\s/>]|$)|\/[a-zA-Z]|!|\?)/;
const INDENTED = /^(?: {4}| {0,3}\t)/;
const DEFINITION = /^ {0,3}\[[^\]\n]+\]:/;
const UNDERLINE = /^ {0,3}(=+|-+)[ \t]*$/;
const ROW = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const BLANK = /^[ \t]*$/;

interface Block {
  node: Doc;
  /** The lines that it was read from. */
  source: string;
}

/** Blocks deeper than that stay as they are written. */
const DEEPEST = 12;

/** A text in Markdown cut into blocks. Whatever this reader does not know for certain stands as its source. */
export function readBlocks(text: string, depth = 0, known?: boolean): Block[] {
  const lines = text.replace(/\r\n?/g, "\n").split("\n");
  const hasDefinitions = known ?? lines.some((line) => DEFINITION.test(line));
  const blocks: Block[] = [];
  for (let at = 0; at < lines.length;) {
    if (BLANK.test(lines[at] ?? "")) {
      at += 1;
      continue;
    }
    const end = Math.max(at + 1, endOf(lines, at));
    const own = lines.slice(at, end);
    while (own.length > 1 && BLANK.test(own.at(-1) ?? "")) own.pop();
    const node = depth > DEEPEST ? null : nodeOf(own, depth, hasDefinitions);
    blocks.push({ node: node ?? sourceNode(own.join("\n")), source: own.join("\n") });
    at = end;
  }
  return blocks;
}

/** Where the block ends that begins in this line. */
function endOf(lines: readonly string[], at: number): number {
  const first = lines[at] ?? "";
  const fence = FENCE.exec(first)?.[2] ?? (DIRECTIVE.test(first) ? ":::" : null);
  if (fence) return afterFence(lines, at, fence);
  if (HEADING.test(first) || RULE.test(first)) return at + 1;
  if (INDENTED.test(first)) return whileLines(lines, at, (line) => INDENTED.test(line), true);
  if (ITEM.test(first)) return afterList(lines, at);
  if (HTML.test(first)) return afterHtml(lines, at, first);
  if (QUOTE.test(first) || DEFINITION.test(first)) return whileLines(lines, at, () => true);
  let end = at + 1;
  while (end < lines.length && !breaks(lines[end] ?? "")) {
    if (UNDERLINE.test(lines[end] ?? "")) return end + 1;
    end += 1;
  }
  return end;
}

/** A line that ends a paragraph without being empty. */
function breaks(line: string): boolean {
  const item = ITEM.exec(line);
  const opens =
    item !== null && item[4] !== "" && (/^[-*+]/.test(item[2] ?? "") || /^1[.)]/.test(item[2] ?? ""));
  const isRule = RULE.test(line) && !UNDERLINE.test(line);
  return (
    BLANK.test(line) ||
    FENCE.test(line) ||
    DIRECTIVE.test(line) ||
    HEADING.test(line) ||
    QUOTE.test(line) ||
    HTML.test(line) ||
    isRule ||
    opens
  );
}

function whileLines(
  lines: readonly string[],
  at: number,
  goesOn: (line: string) => boolean,
  overBlank = false,
): number {
  let end = at + 1;
  while (end < lines.length) {
    const line = lines[end] ?? "";
    if (!BLANK.test(line)) {
      if (!goesOn(line)) break;
    } else {
      const next = lines.slice(end).findIndex((own) => !BLANK.test(own));
      if (!overBlank || next < 0 || !goesOn(lines[end + next] ?? "")) break;
    }
    end += 1;
  }
  return end;
}

function afterFence(lines: readonly string[], at: number, fence: string): number {
  const sign = fence.charAt(0);
  const closes = new RegExp(`^ {0,3}\\${sign}{${fence.length},}[ \\t]*$`);
  const found = lines.findIndex((line, index) => index > at && closes.test(line));
  return found < 0 ? lines.length : found + 1;
}

function afterHtml(lines: readonly string[], at: number, first: string): number {
  const ends = first.trimStart().startsWith("<!--")
    ? /-->/
    : /^ {0,3}<(script|pre|style|textarea)\b/i.test(first)
      ? /<\/(script|pre|style|textarea)>/i
      : null;
  if (!ends) return whileLines(lines, at, () => true);
  const found = lines.findIndex((line, index) => index >= at && ends.test(line));
  return found < 0 ? lines.length : found + 1;
}

const isBullet = (marker: string) => /^[-*+]$/.test(marker);
const isSameList = (one: string, other: string) =>
  isBullet(one) || isBullet(other) ? one === other : one.slice(-1) === other.slice(-1);
const widthOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;

function afterList(lines: readonly string[], at: number): number {
  const marker = ITEM.exec(lines[at] ?? "")?.[2] ?? "-";
  let end = at + 1;
  for (let index = at + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (BLANK.test(line)) continue;
    const item = RULE.test(line) ? null : ITEM.exec(line);
    const isNext = item !== null && isSameList(marker, item[2] ?? "");
    const isInside = widthOf(line) >= 2 || (end === index && !breaks(line));
    if (!isNext && !isInside) break;
    end = index + 1;
  }
  return end;
}

function nodeOf(lines: readonly string[], depth: number, hasDefinitions: boolean): Doc | null {
  const first = lines[0] ?? "";
  if (lines.some((line) => /^ *\t/.test(line))) return null;
  const inside = (text: string) => readBlocks(text, depth + 1, hasDefinitions).map(({ node }) => node);
  const fence = FENCE.exec(first);
  if (fence) return fenced(lines, fence);
  if (DIRECTIVE.test(first)) return readDirective(lines, inside);
  if (DEFINITION.test(first) || HTML.test(first) || INDENTED.test(first)) return null;
  const heading = HEADING.exec(first);
  if (heading) return headingOf(heading[1]?.length ?? 1, heading[2] ?? "", hasDefinitions);
  if (RULE.test(first)) return { type: "horizontalRule" };
  if (QUOTE.test(first)) {
    if (!lines.every((line) => QUOTE.test(line))) return null;
    const inner = lines.map((line) => line.replace(/^ {0,3}> ?/, "")).join("\n");
    // A hint that this reader does not know would be lost in a quote.
    if (CALLOUT.test(inner)) return readCallout(inner, inside);
    const content = readBlocks(inner, depth + 1, hasDefinitions).map(({ node }) => node);
    return content.length > 0 ? { type: "blockquote", content } : null;
  }
  if (ITEM.test(first)) return listOf(lines, depth, hasDefinitions);
  const under = lines.length > 1 ? UNDERLINE.exec(lines.at(-1) ?? "") : null;
  if (under)
    return headingOf(under[1]?.startsWith("=") ? 1 : 2, lines.slice(0, -1).join("\n"), hasDefinitions);
  if (lines.some((line, index) => index > 0 && line.includes("|") && ROW.test(line)))
    return readTable(lines, hasDefinitions);
  const picture = lines.length === 1 ? readPicture(first.trimStart()) : null;
  if (picture) return picture;
  const content = readInline(lines.join("\n"), hasDefinitions);
  return content && { type: "paragraph", content };
}

function headingOf(level: number, text: string, hasDefinitions: boolean): Doc | null {
  const content = readInline(text, hasDefinitions);
  if (!content || content.some(({ type }) => type === "hardBreak")) return null;
  return { type: "heading", attrs: { level }, content };
}

function fenced(lines: readonly string[], fence: RegExpExecArray): Doc | null {
  const [, indent = "", signs = "", language = ""] = fence;
  const closes = (lines.at(-1) ?? "").trim();
  if (lines.length < 2 || !closes.startsWith(signs) || /[^`~]/.test(closes)) return null;
  if (indent !== "" || /[\s\\&]/.test(language)) return null;
  const text = lines.slice(1, -1).join("\n");
  const attrs = { language: language || null };
  return text
    ? { type: "codeBlock", attrs, content: [{ type: "text", text }] }
    : { type: "codeBlock", attrs };
}

function listOf(lines: readonly string[], depth: number, hasDefinitions: boolean): Doc | null {
  const marker = ITEM.exec(lines[0] ?? "")?.[2] ?? "-";
  const items: string[][] = [];
  let width = 0;
  let isAfterBlank = false;
  for (const line of lines) {
    const item = RULE.test(line) ? null : ITEM.exec(line);
    if (BLANK.test(line)) {
      items.at(-1)?.push("");
      isAfterBlank = true;
      continue;
    }
    if (items.length > 0 && widthOf(line) >= width) items.at(-1)?.push(line.slice(width));
    else if (item) {
      // Of another list, or with code inside: this reader is not sure.
      if (!isSameList(marker, item[2] ?? "") || (item[3]?.length ?? 0) > 4) return null;
      width = (item[1]?.length ?? 0) + (item[2]?.length ?? 0) + Math.max(1, item[3]?.length ?? 1);
      items.push([item[4] ?? ""]);
    }
    // A line that belongs to the paragraph above without being moved in.
    else if (!isAfterBlank && items.length > 0) items.at(-1)?.push(line.trimStart());
    else return null;
    isAfterBlank = false;
  }
  const content: Doc[] = [];
  for (const item of items) {
    const blocks = readBlocks(item.join("\n"), depth + 1, hasDefinitions).map(({ node }) => node);
    if (blocks.length === 0) blocks.push({ type: "paragraph" });
    if (blocks[0]?.type !== "paragraph") return null;
    content.push({ type: "listItem", content: blocks });
  }
  if (isBullet(marker)) return { type: "bulletList", content };
  return { type: "orderedList", attrs: { start: Number.parseInt(marker, 10) }, content };
}
