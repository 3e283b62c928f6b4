import type { Editor } from "@tiptap/react";
import type { Film } from "../film/film";
import type { Doc } from "../markdown/doc";
import type { Callout } from "../markdown/own";

/** Into the first words of a table's first cell, or of the first of the steps. */
const INTO = 4;

/** Puts blocks in the place of an empty paragraph, else after the block that has the keyboard. */
function put(editor: Editor, blocks: Doc[], into: number): void {
  const { $from } = editor.state.selection;
  const isFree = $from.depth === 1 && $from.parent.content.size === 0;
  const from = isFree ? $from.before(1) : $from.after(1);
  editor
    .chain()
    .focus()
    .insertContentAt(isFree ? { from, to: $from.after(1) } : from, blocks, { updateSelection: false })
    .setTextSelection(from + into)
    .run();
}

export const putCallout = (editor: Editor, kind: Callout) =>
  editor.chain().focus().wrapIn("callout", { kind }).run();

export function putSteps(editor: Editor): void {
  const item: Doc = { type: "listItem", content: [{ type: "paragraph" }] };
  put(editor, [{ type: "steps", content: [{ type: "orderedList", content: [item] }] }], INTO);
}

export function putTable(editor: Editor): void {
  const row = (type: string): Doc => ({
    type: "tableRow",
    content: Array.from({ length: 3 }, () => ({ type, content: [{ type: "paragraph" }] })),
  });
  put(editor, [{ type: "table", content: [row("tableHeader"), row("tableCell"), row("tableCell")] }], INTO);
}

export const putProduct = (editor: Editor, sku: string) =>
  put(editor, [{ type: "product", attrs: { sku } }, { type: "paragraph" }], 2);

export const putShared = (editor: Editor, key: string) =>
  put(editor, [{ type: "shared", attrs: { key } }, { type: "paragraph" }], 2);

export const putFilm = (editor: Editor, film: Film) =>
  put(editor, [{ type: "film", attrs: { ...film } }, { type: "paragraph" }], 2);

export const putVariable = (editor: Editor, name: string) =>
  editor.chain().focus().insertContent(`{{ ${name} }}`).run();

/** A link to another article: on what is chosen, or with its title. */
export function putArticle(editor: Editor, id: number, title: string): void {
  const href = `article:${id}`;
  const chain = editor.chain().focus();
  if (editor.state.selection.empty)
    chain
      .insertContent([
        { type: "text", text: title, marks: [{ type: "link", attrs: { href } }] },
        { type: "text", text: " " },
      ])
      .run();
  else chain.setLink({ href }).run();
}
