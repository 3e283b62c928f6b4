import { useEditorState, type Editor } from "@tiptap/react";
import { LinkTool } from "../../shared/editor/LinkTool";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";

const schemes = /^(https?|mailto|tel):/i;
const marks = ["bold", "italic", "underline"] as const;
const lists = [
  { name: "bulletList", text: "inbox-composer-bullets" },
  { name: "orderedList", text: "inbox-composer-numbers" },
  { name: "blockquote", text: "inbox-composer-quote" },
] as const;
const icons = {
  bold: "bold",
  italic: "italic",
  underline: "underline",
  bulletList: "bullets",
  orderedList: "numbers",
  blockquote: "quote",
} as const;

/** Bold, italic, underline, lists, quote and link. */
export function EditorTools({ editor }: { editor: Editor }) {
  const { attribute } = useText();
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      Object.fromEntries(
        [...marks, ...lists.map(({ name }) => name), "link"].map((name) => [name, now.isActive(name)]),
      ),
  });
  const toggle = {
    bold: () => editor.chain().focus().toggleBold().run(),
    italic: () => editor.chain().focus().toggleItalic().run(),
    underline: () => editor.chain().focus().toggleUnderline().run(),
    bulletList: () => editor.chain().focus().toggleBulletList().run(),
    orderedList: () => editor.chain().focus().toggleOrderedList().run(),
    blockquote: () => editor.chain().focus().toggleBlockquote().run(),
  };
  const button = (name: keyof typeof toggle, label: string) => (
    <button
      key={name}
      type="button"
      className="icon-button editor-tool"
      aria-label={label}
      aria-pressed={active?.[name] ?? false}
      onClick={() => toggle[name]()}
    >
      <Icon name={icons[name]} />
    </button>
  );
  return (
    <div className="editor-tools" role="group" aria-label={attribute("inbox-composer-tools", "label")}>
      {marks.map((name) => button(name, attribute(`inbox-composer-${name}`, "label")))}
      {lists.map(({ name, text }) => button(name, attribute(text, "label")))}
      <LinkTool editor={editor} isActive={active?.link ?? false} schemes={schemes} />
    </div>
  );
}
