import type { Editor } from "@tiptap/react";
import { takeKeys } from "../../shared/keys/held";

/** Gives the editor the keyboard at once, with the cursor at a place of the text, and what was typed before it came. */
export function takeKeyboard(editor: Editor, at: number): void {
  editor.chain().setTextSelection(at).scrollIntoView().run();
  editor.view.focus();
  for (const [index, line] of takeKeys().split("\n").entries()) {
    if (index > 0) editor.commands.splitBlock();
    if (line) editor.view.dispatch(editor.state.tr.insertText(line));
  }
}
