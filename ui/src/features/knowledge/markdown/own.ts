import { readFilm, writeFilm, type Film } from "../film/film";
import type { Doc } from "./doc";

/** Hints of our own, as the help site knows them. */
export const CALLOUTS = ["note", "tip", "important", "warning", "caution"] as const;
export type Callout = (typeof CALLOUTS)[number];

export const isCallout = (kind: string): kind is Callout => CALLOUTS.some((own) => own === kind);

/** What stands in a quote when it is a hint: `[!TIP]` alone on its first line. */
export function readCallout(inner: string, blocks: (text: string) => Doc[]): Doc | null {
  const found = /^\[!([A-Za-z]+)\][ \t]*(?:\n|$)/.exec(inner);
  const kind = found?.[1]?.toLowerCase() ?? "";
  if (!found || !isCallout(kind)) return null;
  const content = blocks(inner.slice(found[0].length));
  return {
    type: "callout",
    attrs: { kind },
    content: content.length > 0 ? content : [{ type: "paragraph" }],
  };
}

/**
 * `:::steps` around one numbered list, `:::product` with an article number, `:::block` with the key of a shared text, `:::video`
 * around a film; null for any other block of that form.
 */
export function readDirective(lines: readonly string[], blocks: (text: string) => Doc[]): Doc | null {
  const [first = "", ...rest] = lines;
  if (rest.pop()?.trim() !== ":::") return null;
  const inner = rest.join("\n").trim();
  const sku = /^:::[ \t]*product[ \t]+(\S+)[ \t]*$/.exec(first)?.[1];
  if (sku !== undefined) return inner === "" ? { type: "product", attrs: { sku } } : null;
  const shared = /^:::[ \t]*block[ \t]+(\S+)[ \t]*$/.exec(first)?.[1];
  if (shared !== undefined) return inner === "" ? { type: "shared", attrs: { key: shared } } : null;
  if (/^:::[ \t]*video[ \t]*$/.test(first)) {
    const film = readFilm(inner);
    return film && { type: "film", attrs: { ...film } };
  }
  if (!/^:::[ \t]*steps[ \t]*$/.test(first)) return null;
  const content = blocks(inner);
  return content.length === 1 && content[0]?.type === "orderedList" ? { type: "steps", content } : null;
}

/** Words without emphasis; an underline is one only inside a word. */
const SAID = String.raw`(?:[^[\]\\*_\x60<&~\n]|\\[!-\/:-@\[-\x60{-~]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))*`;
const NAME = String.raw`[\p{L}\p{N}_\-][\p{L}\p{N}._\-]*`;
const PICTURE = new RegExp(String.raw`^!\[(${SAID})\]\(files/(${NAME})\)[ \t]*$`, "u");

/** A picture of the article that stands alone: `![what it shows](files/name)`; null for any other. */
export function readPicture(text: string): Doc | null {
  const found = PICTURE.exec(text);
  if (!found) return null;
  const alt = (found[1] ?? "").replace(/\\([!-/:-@[-`{-~])/g, "$1").trim();
  return { type: "picture", attrs: { name: found[2] ?? "", alt } };
}

const writePicture = ({ attrs }: Doc): string => {
  const alt = String(attrs?.alt ?? "")
    .replace(/\s+/g, " ")
    .trim();
  return `![${alt.replace(/[\\[\]*_`<&~]/g, "\\$&")}](files/${String(attrs?.name ?? "")})`;
};

/** A block of our own in Markdown; null for any other. */
export function writeOwn(node: Doc, blocks: (nodes: Doc[]) => string): string | null {
  const kind = String(node.attrs?.kind ?? "note").toUpperCase();
  const lines = () => blocks(node.content ?? []).split("\n");
  if (node.type === "callout")
    return [`[!${kind}]`, ...lines()].map((line) => (line ? `> ${line}` : ">")).join("\n");
  if (node.type === "steps") return `:::steps\n${lines().join("\n")}\n:::`;
  if (node.type === "picture") return writePicture(node);
  if (node.type === "shared") return `:::block ${String(node.attrs?.key ?? "")}\n:::`;
  if (node.type === "film") return writeFilm(node.attrs as unknown as Film);
  if (node.type === "product") return `:::product ${String(node.attrs?.sku ?? "")}\n:::`;
  return null;
}
