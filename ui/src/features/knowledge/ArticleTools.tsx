import { useEditorState, type Editor } from "@tiptap/react";
import { useRef } from "react";
import { LinkTool } from "../../shared/editor/LinkTool";
import type { PlainKey } from "../../shared/text/keys";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import type { IconName } from "../../shared/ui/icons/paths";
import { TableMenu } from "./insert/TableMenu";

interface Tool {
  name: string;
  icon: IconName;
  text: PlainKey;
  toggle: (editor: Editor) => void;
}

const tools: readonly Tool[] = [
  {
    name: "bold",
    icon: "bold",
    text: "knowledge-tool-bold",
    toggle: (editor) => editor.chain().focus().toggleBold().run(),
  },
  {
    name: "italic",
    icon: "italic",
    text: "knowledge-tool-italic",
    toggle: (editor) => editor.chain().focus().toggleItalic().run(),
  },
  {
    name: "bulletList",
    icon: "bullets",
    text: "knowledge-tool-bullets",
    toggle: (editor) => editor.chain().focus().toggleBulletList().run(),
  },
  {
    name: "orderedList",
    icon: "numbers",
    text: "knowledge-tool-numbers",
    toggle: (editor) => editor.chain().focus().toggleOrderedList().run(),
  },
  {
    name: "blockquote",
    icon: "quote",
    text: "knowledge-tool-quote",
    toggle: (editor) => editor.chain().focus().toggleBlockquote().run(),
  },
];

/** `article:` is a link to another article. */
const schemes = /^(?:(?:https?|mailto|tel|article):|files\/)/i;
const levels = [2, 3, 4] as const;

interface Props {
  editor: Editor;
  onInsert: (button: HTMLElement | null) => void;
  /** Asks for a file of this computer. */
  onFile: () => void;
}

/** Headings, emphasis, lists, quote and link of an article, and what can be inserted. */
export function ArticleTools({ editor, onInsert, onFile }: Props) {
  const { text } = useText();
  const insert = useRef<HTMLButtonElement>(null);
  const active = useEditorState({
    editor,
    selector: ({ editor: now }) => ({
      level: levels.find((level) => now.isActive("heading", { level })) ?? 0,
      link: now.isActive("link"),
      table: now.isActive("table"),
      names: tools.filter(({ name }) => now.isActive(name)).map(({ name }) => name),
    }),
  });
  const setLevel = (value: number) => {
    const level = levels.find((each) => each === value);
    if (level) editor.chain().focus().setHeading({ level }).run();
    else editor.chain().focus().setParagraph().run();
  };
  return (
    <div className="article-tools" role="group" aria-label={text("knowledge-tools")}>
      <select
        className="field article-level"
        aria-label={text("knowledge-tool-level")}
        value={active?.level ?? 0}
        onChange={(event) => setLevel(Number(event.target.value))}
      >
        <option value={0}>{text("knowledge-tool-paragraph")}</option>
        {levels.map((level) => (
          <option key={level} value={level}>
            {text("knowledge-tool-heading", { level: level - 1 })}
          </option>
        ))}
      </select>
      {tools.map(({ name, icon, text: id, toggle }) => (
        <button
          key={name}
          type="button"
          className="icon-button article-tool"
          aria-label={text(id)}
          aria-pressed={active?.names.includes(name) ?? false}
          data-tip=""
          onClick={() => toggle(editor)}
        >
          <Icon name={icon} />
        </button>
      ))}
      <LinkTool editor={editor} isActive={active?.link ?? false} schemes={schemes} />
      <IconButton icon="image" label={text("pictures-insert")} needs="knowledge.attach" onPress={onFile} />
      <IconButton
        ref={insert}
        icon="add"
        label={text("knowledge-insert")}
        aria-haspopup="dialog"
        onPress={() => onInsert(insert.current)}
      />
      {active?.table && <TableMenu editor={editor} />}
    </div>
  );
}
