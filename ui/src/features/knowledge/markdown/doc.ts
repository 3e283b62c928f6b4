import type { JSONContent } from "@tiptap/core";

/** What the editor holds: a document, a block or a piece of text. */
export type Doc = JSONContent;

export type Marks = NonNullable<Doc["marks"]>;

/** The marks that Markdown writes with signs around words, the outermost first. */
export const EMPHASIS = ["bold", "italic", "strike"] as const;

/** A block that the editor cannot take apart stands as it is written: a table, HTML, a block of our own. */
export const sourceNode = (text: string): Doc =>
  text ? { type: "source", content: [{ type: "text", text }] } : { type: "source" };

export const isSpace = (sign: string | undefined) => sign === undefined || /\s/u.test(sign);
export const isPunctuation = (sign: string | undefined) => sign !== undefined && /[\p{P}\p{S}]/u.test(sign);
