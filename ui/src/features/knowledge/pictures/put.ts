import type { Editor } from "@tiptap/react";
import type { ArticleFile } from "../../../generated/contract";

/** Puts a picture behind the block that has the keyboard, or in its place where it is empty; a step keeps it inside. */
export function putPicture(editor: Editor, name: string): void {
  const type = editor.schema.nodes.picture;
  if (!type) return;
  const { $from, to } = editor.state.selection;
  const content = { type: "picture", attrs: { name, alt: "" } };
  for (let depth = $from.depth; depth > 0; depth -= 1) {
    const index = $from.index(depth - 1);
    const isEmpty = $from.node(depth).isTextblock && $from.node(depth).content.size === 0;
    const parent = $from.node(depth - 1);
    if (isEmpty && parent.canReplaceWith(index, index + 1, type)) {
      const range = { from: $from.before(depth), to: $from.after(depth) };
      return void editor.chain().focus().insertContentAt(range, content).run();
    }
    if (parent.canReplaceWith(index + 1, index + 1, type))
      return void editor.chain().focus().insertContentAt($from.after(depth), content).run();
  }
  editor.chain().focus().insertContentAt(to, content).run();
}

/** A link to a paper where the keyboard is: on what is chosen, or with its name. */
export function putPaper(editor: Editor, name: string): void {
  const href = `files/${name}`;
  const chain = editor.chain().focus();
  if (!editor.state.selection.empty) return void chain.setLink({ href }).run();
  chain
    .insertContent([
      { type: "text", text: name, marks: [{ type: "link", attrs: { href } }] },
      { type: "text", text: " " },
    ])
    .run();
}

export function putFile(editor: Editor, file: ArticleFile): void {
  if (file.width === null) putPaper(editor, file.name);
  else putPicture(editor, file.name);
}
