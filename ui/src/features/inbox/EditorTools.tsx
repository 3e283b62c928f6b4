import { useEditorState, type Editor } from "@tiptap/react";
import { useRef, useState } from "react";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { MenuPopover } from "../../shared/ui/MenuPopover";

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
      <LinkTool editor={editor} isActive={active?.link ?? false} />
    </div>
  );
}

function LinkTool({ editor, isActive }: { editor: Editor; isActive: boolean }) {
  const { attribute } = useText();
  const [isOpen, setIsOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const [href, setHref] = useState("");
  const close = () => {
    setIsOpen(false);
    editor.commands.focus();
  };
  const set = () => {
    const typed = href.trim();
    const address = /^(https?|mailto|tel):/i.test(typed) ? typed : `https://${typed}`;
    const chain = editor.chain().focus().extendMarkRange("link");
    if (!typed) chain.unsetLink().run();
    else if (editor.state.selection.empty && !isActive)
      chain
        .insertContent({ type: "text", text: typed, marks: [{ type: "link", attrs: { href: address } }] })
        .run();
    else chain.setLink({ href: address }).run();
    close();
  };
  return (
    <>
      <IconButton
        ref={button}
        icon="link"
        label={attribute("inbox-composer-link", "label")}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onPress={() => {
          setHref(String(editor.getAttributes("link").href ?? ""));
          setIsOpen(true);
        }}
      />
      {isOpen && (
        <MenuPopover
          anchor={button}
          label={attribute("inbox-composer-link", "label")}
          placement="top start"
          onClose={() => setIsOpen(false)}
        >
          <form
            className="menu-row"
            onSubmit={(event) => {
              event.preventDefault();
              set();
            }}
          >
            <input
              className="menu-field identifier"
              autoFocus
              aria-label={attribute("inbox-composer-link-address", "label")}
              placeholder={attribute("inbox-composer-link-address", "placeholder")}
              value={href}
              onChange={(event) => setHref(event.target.value)}
            />
            <Button type="submit" size="small">
              <Text id="inbox-composer-link-set" />
            </Button>
            {isActive && (
              <button
                type="button"
                className="icon-button"
                aria-label={attribute("inbox-composer-link-remove", "label")}
                onClick={() => {
                  editor.chain().focus().extendMarkRange("link").unsetLink().run();
                  close();
                }}
              >
                <Icon name="trash" />
              </button>
            )}
          </form>
        </MenuPopover>
      )}
    </>
  );
}
