import { EMPHASIS, isPunctuation, isSpace, type Doc, type Marks } from "./doc";
import { readInline } from "./inline";
import { writeOwn } from "./own";
import { writeTable } from "./table";

/** The blocks of a document in Markdown, one paragraph apart. */
export function writeBlocks(nodes: readonly Doc[] = []): string {
  return written(nodes)
    .map(({ text }) => text)
    .join("\n\n");
}

/** Each block with its text; empty paragraphs have none, because Markdown knows none. */
export function written(nodes: readonly Doc[] = []): { node: Doc; text: string }[] {
  const blocks: { node: Doc; text: string }[] = [];
  let isOther = false;
  for (const node of nodes) {
    const before = blocks.at(-1)?.node.type;
    // Two lists one after the other would be read as one.
    isOther = before === node.type && /List$/.test(node.type ?? "") && !isOther;
    const text = writeBlock(node, isOther);
    if (text !== "") blocks.push({ node, text });
  }
  return blocks;
}

function writeBlock(node: Doc, isOther: boolean): string {
  switch (node.type) {
    case "heading": {
      const text = writeInline(node.content).replaceAll("\\\n", " ");
      return text && `${"#".repeat(Number(node.attrs?.level ?? 2))} ${text.replace(/(#+)$/, "\\$1")}`;
    }
    case "horizontalRule":
      return "---";
    case "codeBlock":
      return fence(plain(node), String(node.attrs?.language ?? ""));
    case "source":
      return plain(node).replace(/^\n+|\s+$/g, "");
    case "blockquote":
      return writeBlocks(node.content)
        .split("\n")
        .map((line) => (line ? `> ${line}` : ">"))
        .join("\n");
    case "bulletList":
      return writeList(node, () => (isOther ? "*" : "-"));
    case "orderedList": {
      const start = Number(node.attrs?.start ?? 1);
      return writeList(node, (index) => `${start + index}${isOther ? ")" : "."}`);
    }
    case "table":
      return writeTable(node, writeInline);
    default:
      return writeOwn(node, writeBlocks) ?? writeInline(node.content);
  }
}

const plain = (node: Doc): string => (node.content ?? []).map(({ text = "" }) => text).join("");

function fence(text: string, language: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(Math.max(3, longest + 1));
  return text ? `${ticks}${language}\n${text}\n${ticks}` : `${ticks}${language}\n${ticks}`;
}

function writeList(list: Doc, markerOf: (index: number) => string): string {
  const items = list.content ?? [];
  const isTight = items.every(({ content = [] }) =>
    content.every(({ type }, index) => (index === 0 ? type === "paragraph" : /List$/.test(type ?? ""))),
  );
  return items
    .map((item, index) => {
      const marker = markerOf(index);
      const inner = written(item.content).map(({ text }) => text);
      // Without its first paragraph the item would begin with a list.
      const isBare = (item.content?.[0]?.content?.length ?? 0) === 0;
      const body = (isBare && inner.length > 0 ? ["", ...inner] : inner).join(isTight ? "\n" : "\n\n");
      const indent = " ".repeat(marker.length + 1);
      return body
        .split("\n")
        .map((line, at) => (at === 0 ? `${marker} ${line}` : line && `${indent}${line}`))
        .join("\n")
        .trimEnd();
    })
    .join(isTight ? "\n" : "\n\n");
}

interface Run {
  text: string;
  marks: Marks;
}

/** The words of a paragraph with their signs. */
export function writeInline(nodes: readonly Doc[] = []): string {
  const lines: Run[][] = [[]];
  for (const node of nodes) {
    if (node.type === "hardBreak") lines.push([]);
    else if (node.text)
      lines.at(-1)?.push({ text: node.text.replace(/\s*\n\s*/g, " "), marks: node.marks ?? [] });
  }
  return lines
    .map((line) => sure(trimmed(line)))
    .join("\\\n")
    .replace(/^(?:\\\n)+|(?:\\\n)+$/g, "")
    .replaceAll("\\\n\\\n", "\\\n");
}

const formOf = (runs: readonly Doc[]) =>
  JSON.stringify(
    runs.map(({ text, marks = [] }) => [
      text,
      marks.map(({ type, attrs }) => (type === "link" ? `${type} ${String(attrs?.href)}` : type)).sort(),
    ]),
  );

/** A line that reads as it is meant. Where signs cannot say an emphasis it is left out, and never a word. */
function sure(runs: readonly Run[]): string {
  let text = "";
  for (const without of [[], ["italic"], ["italic", "strike"], [...EMPHASIS]] as string[][]) {
    const kept = joined(
      runs.map((run) => ({ ...run, marks: run.marks.filter(({ type }) => !without.includes(type)) })),
    );
    text = guarded(writeLine(kept));
    const back = readInline(text);
    if (back && formOf(back) === formOf(kept)) return text;
  }
  return text;
}

function joined(runs: readonly Run[]): Run[] {
  const whole: Run[] = [];
  for (const run of runs) {
    const last = whole.at(-1);
    if (last && formOf([{ ...last, text: "" }]) === formOf([{ ...run, text: "" }])) last.text += run.text;
    else whole.push({ ...run });
  }
  return whole;
}

const hrefOf = (run: Run | undefined): unknown => run?.marks.find(({ type }) => type === "link")?.attrs?.href;

const has = (run: Run | undefined, type: string) => run?.marks.some((mark) => mark.type === type) ?? false;

/** Signs of emphasis hold only beside a word: spaces and points at their edges are moved out. */
function trimmed(line: readonly Run[]): Run[] {
  if (!line.some((run) => EMPHASIS.some((type) => has(run, type)))) return joined(edged(line));
  let letters = line.flatMap(({ text, marks }) => [...text].map((sign) => ({ text: sign, marks })));
  while (letters.length > 0 && /^[ \t]$/.test(letters[0]?.text ?? "")) letters = letters.slice(1);
  while (letters.length > 0 && /^[ \t]$/.test(letters.at(-1)?.text ?? "")) letters = letters.slice(0, -1);
  for (const type of EMPHASIS) {
    for (let at = 0; at < letters.length; at += 1) {
      if (!has(letters[at], type)) continue;
      // The signs end where a link begins or ends.
      const link = hrefOf(letters[at]);
      let from = at;
      let to = at;
      while (to < letters.length && has(letters[to], type) && hrefOf(letters[to]) === link) to += 1;
      const next = to;
      while (from < to && isLoose(letters[from]?.text, letters[from - 1]?.text)) from += 1;
      while (to > from && isLoose(letters[to - 1]?.text, letters[to]?.text)) to -= 1;
      letters = letters.map((letter, index) =>
        index >= at && index < next && (index < from || index >= to)
          ? { ...letter, marks: letter.marks.filter((mark) => mark.type !== type) }
          : letter,
      );
      at = next - 1;
    }
  }
  return joined(letters);
}

function edged(line: readonly Run[]): Run[] {
  return line
    .map(({ text, marks }, index) => {
      const start = index === 0 ? text.replace(/^[ \t]+/, "") : text;
      return { text: index === line.length - 1 ? start.replace(/[ \t]+$/, "") : start, marks };
    })
    .filter(({ text }) => text !== "");
}

const isLoose = (inside: string | undefined, outside: string | undefined) =>
  isSpace(inside) || (isPunctuation(inside) && !isSpace(outside) && !isPunctuation(outside));

const SIGNS: Record<string, string> = { bold: "**", italic: "*", strike: "~~" };

function writeLine(runs: readonly Run[]): string {
  let text = "";
  let open: string[] = [];
  let link: string | null = null;
  const close = (to: number) => {
    for (const type of open.slice(to).reverse()) text += SIGNS[type] ?? "";
    open = open.slice(0, to);
  };
  runs.forEach((run, index) => {
    const found = hrefOf(run);
    const href = typeof found === "string" && found !== "" ? found : null;
    const wanted = EMPHASIS.filter((type) => has(run, type));
    if (href !== link) {
      close(0);
      if (link !== null) text += `](${address(link)})`;
      if (href !== null) text += "[";
      link = href;
    }
    const same = open.findIndex((type, at) => type !== wanted[at]);
    close(same < 0 ? Math.min(open.length, wanted.length) : same);
    for (const type of wanted.slice(open.length)) {
      text += SIGNS[type] ?? "";
      open = [...open, type];
    }
    text += has(run, "code")
      ? code(run.text)
      : escaped(run.text, text.at(-1), runs[index + 1]?.text[0], isLinkNext(runs[index + 1]));
  });
  close(0);
  return link === null ? text : `${text}](${address(link)})`;
}

const isLinkNext = (run: Run | undefined) => has(run, "link");

function address(href: string): string {
  const clean = href.replace(/[\n\r]/g, "");
  return /[\s()<>\\]/.test(clean) ? `<${clean.replace(/[<>\\]/g, "\\$&")}>` : clean;
}

function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const ticks = "`".repeat(longest + 1);
  const inner = /^`|`$|^ .*[^ ].* $|^ [^ ] $/.test(text) ? ` ${text} ` : text;
  return `${ticks}${inner}${ticks}`;
}

const isWord = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

/** A text whose signs are meant as signs. */
function escaped(
  text: string,
  before: string | undefined,
  after: string | undefined,
  isLink: boolean,
): string {
  return text.replace(/[\\`*_[\]<&~!]/g, (sign, at: number) => {
    const rest = text.slice(at + 1);
    const previous = at === 0 ? before : text[at - 1];
    const next = rest[0] ?? after;
    if (sign === "_" && isWord(previous) && isWord(next)) return sign;
    if (sign === "<" && !/^[a-zA-Z/!?]/.test(next ?? "")) return sign;
    if (sign === "&" && !/^#?[A-Za-z0-9]+;/.test(rest)) return sign;
    if (sign === "!" && !(next === "[" || (rest === "" && isLink))) return sign;
    if (sign === "*" && isSpace(previous) && isSpace(next) && previous !== undefined) return sign;
    return `\\${sign}`;
  });
}

/** A line whose beginning is no heading, list, quote, rule, fence or table. */
function guarded(line: string): string {
  const number = /^(\d{1,9})([.)])(?=\s|$)/.exec(line);
  if (number) return `${number[1] ?? ""}\\${line.slice((number[1] ?? "").length)}`;
  if (/^(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|=+\s*$|:::|\*(?=\s|$))/.test(line)) return `\\${line}`;
  if (/^[-_](?:[ \t]*[-_]){2,}[ \t]*$/.test(line) || /^-+\s*$/.test(line)) return `\\${line}`;
  return /^[\s|:-]*\|[\s|:-]*$/.test(line) && line.includes("-") ? line.replace("|", "\\|") : line;
}
