import type { JSONContent } from "@tiptap/core";

/** What the editor keeps in a draft's body. */
export type Letter = JSONContent;

export const emptyLetter: Letter = { type: "doc", content: [{ type: "paragraph" }] };

/** Reads a draft's body; a body that is no document becomes its plain text. */
export function letterOf(body: string, text: string): Letter {
  if (body) {
    try {
      const parsed = JSON.parse(body) as Letter;
      if (parsed?.type === "doc") return parsed;
    } catch {
      // Written by another program: the plain text is the same words.
    }
  }
  return text ? letterOfText(text) : emptyLetter;
}

/** A line of plain text as a block of the editor. */
export const paragraph = (line: string): Letter =>
  line ? { type: "paragraph", content: [{ type: "text", text: line }] } : { type: "paragraph" };

export function letterOfText(text: string): Letter {
  return { type: "doc", content: text.split("\n").map(paragraph) };
}

function inline(nodes: readonly Letter[] = []): string {
  return nodes
    .map((node) => {
      if (node.type === "hardBreak") return "\n";
      const text = node.text ?? inline(node.content);
      const href: unknown = node.marks?.find(({ type }) => type === "link")?.attrs?.href;
      return typeof href === "string" && href !== text && href !== `mailto:${text}`
        ? `${text} <${href}>`
        : text;
    })
    .join("");
}

const indented = (text: string, first: string, rest: string) =>
  text
    .split("\n")
    .map((line, index) => `${index === 0 ? first : rest}${line}`.trimEnd())
    .join("\n");

function blocks(nodes: readonly Letter[] = [], between = "\n"): string {
  return nodes.map(block).join(between);
}

function block(node: Letter): string {
  switch (node.type) {
    case "blockquote":
      return indented(blocks(node.content), "> ", "> ");
    case "bulletList":
      return (node.content ?? []).map((item) => indented(blocks(item.content), "- ", "  ")).join("\n");
    case "orderedList": {
      const start = Number(node.attrs?.start ?? 1);
      return (node.content ?? [])
        .map((item, index) => indented(blocks(item.content), `${start + index}. `, "   "))
        .join("\n");
    }
    default:
      return inline(node.content);
  }
}

/** The plain text of a letter, as the recipient without HTML reads it. Paragraphs are lines, as they look in the editor. */
export function plainText(letter: Letter): string {
  return blocks(letter.content).trimEnd();
}

/** The content ids of the pictures that stand in a letter. */
export function picturesOf(letter: Letter): Set<string> {
  const found = new Set<string>();
  const walk = (node: Letter) => {
    if (node.type === "picture" && typeof node.attrs?.contentId === "string") found.add(node.attrs.contentId);
    node.content?.forEach(walk);
  };
  walk(letter);
  return found;
}

export function isEmptyLetter(letter: Letter): boolean {
  return plainText(letter).trim() === "" && picturesOf(letter).size === 0;
}
