import { Extension } from "@tiptap/core";
import type { Node } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import type { Editor } from "@tiptap/react";
import { GAP } from "./gaps";
import { isEmptyLetter, letterOfText } from "./letter";

function placesOf(doc: Node): { from: number; to: number }[] {
  const places: { from: number; to: number }[] = [];
  doc.descendants((node, at) => {
    for (const match of (node.text ?? "").matchAll(GAP))
      places.push({ from: at + match.index, to: at + match.index + match[0].length });
  });
  return places;
}

/** Shows gaps, so that nobody overlooks one. */
export const Gaps = Extension.create({
  name: "gaps",
  addProseMirrorPlugins: () => [
    new Plugin({
      props: {
        decorations: ({ doc }) =>
          DecorationSet.create(
            doc,
            placesOf(doc).map(({ from, to }) => Decoration.inline(from, to, { class: "gap" })),
          ),
      },
    }),
  ],
});

/** Puts a text where the cursor stands and selects its first gap. */
export function insertText(editor: Editor, text: string, greeting = ""): void {
  const { from } = editor.state.selection;
  const isEmpty = isEmptyLetter(editor.getJSON());
  const { content = [] } = letterOfText(isEmpty && greeting ? `${greeting}\n\n${text}` : text);
  const chain = editor.chain().focus();
  if (isEmpty) chain.setContent({ type: "doc", content }, { emitUpdate: true }).run();
  else chain.insertContent(content).run();
  const first = placesOf(editor.state.doc).find((place) => place.to > (isEmpty ? 0 : from));
  if (first) editor.chain().focus().setTextSelection(first).scrollIntoView().run();
  else if (isEmpty) editor.commands.focus("end");
}
