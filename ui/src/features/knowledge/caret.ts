import type { Editor } from "@tiptap/react";

/** Where somebody was writing when another text took the place of theirs. */
export interface Caret {
  text: string;
  /** Letters before it. */
  offset: number;
  anchor: number;
  size: number;
}

export function caretOf(editor: Editor): Caret | null {
  if (!editor.isFocused) return null;
  const { doc, selection } = editor.state;
  const offset = doc.textBetween(0, selection.anchor, "\n").length;
  return { text: textOf(editor), offset, anchor: selection.anchor, size: doc.content.size };
}

const textOf = (editor: Editor) => editor.state.doc.textBetween(0, editor.state.doc.content.size, "\n");

/** The same place in the new text: counted from the beginning if nothing changed before it, else from the end. */
export function placeIn(text: string, size: number, caret: Caret): number {
  const isSameBefore = text.startsWith(caret.text.slice(0, caret.offset));
  const place = isSameBefore ? caret.anchor : size - (caret.size - caret.anchor);
  return Math.max(0, Math.min(size, place));
}

/** Gives the keyboard back to whoever was writing. */
export function takeUp(editor: Editor, caret: Caret): void {
  editor.commands.focus(placeIn(textOf(editor), editor.state.doc.content.size, caret));
}
