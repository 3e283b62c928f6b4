import { Placeholder } from "@tiptap/extensions";
import { EditorContent, useEditor, type Editor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useText } from "../../shared/text/useText";
import { caretOf, takeUp, type Caret } from "./caret";
import { readMarkdown, writeMarkdown } from "./markdown/markdown";
import { CalloutBlock, ProductBlock, StepsBlock } from "./blocks/OwnBlocks";
import { Table, TableCell, TableHeader, TableRow } from "./blocks/Table";
import { Source } from "./Source";

interface Props {
  /** Markdown that stands in it at first; later changes come from typing only. */
  initial: string;
  label: string;
  language: string;
  isEditable: boolean;
  onReady: (editor: Editor | null) => void;
  onChange: (markdown: string) => void;
  onLeave: () => void;
  /** A slash in an empty paragraph asks what to insert. */
  onSlash: (paragraph: HTMLElement | null) => void;
  /** Kept by whoever puts another text in the place of this one, so that nobody loses the keyboard in the middle of a word. */
  caret: RefObject<Caret | null>;
}

/** The body of an article. What is pasted is brought into the forms of the schema; Esc leaves it. */
export function ArticleEditor(props: Props) {
  const { text } = useText();
  const latest = useRef({ ...props, text });
  useEffect(() => {
    latest.current = { ...props, text };
  });
  const { initial, label, language, isEditable, onReady, caret } = props;
  const [read] = useState(() => readMarkdown(initial));
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        underline: false,
        link: { openOnClick: false, autolink: true, protocols: ["mailto", "tel", "article"] },
      }),
      Table,
      TableRow,
      TableCell,
      TableHeader,
      ...[CalloutBlock, StepsBlock, ProductBlock].map((own) =>
        own.configure({ label: (id) => latest.current.text(id) }),
      ),
      Source.configure({ label: () => latest.current.text("knowledge-editor-source") }),
      Placeholder.configure({ placeholder: () => latest.current.text("knowledge-editor-hint") }),
    ],
    content: read.doc,
    editable: isEditable,
    onUpdate: ({ editor: changed }) => latest.current.onChange(writeMarkdown(changed.getJSON(), read.kept)),
    editorProps: {
      attributes: {
        class: "article-text",
        dir: "auto",
        role: "textbox",
        spellcheck: "true",
        "aria-multiline": "true",
        "aria-label": label,
      },
      handleKeyDown: (view, event) => {
        if (event.isComposing) return false;
        const { $from, empty } = view.state.selection;
        if (event.key === "/" && empty && $from.depth === 1 && $from.parent.content.size === 0) {
          const { node } = view.domAtPos($from.pos);
          latest.current.onSlash(node instanceof HTMLElement ? node : node.parentElement);
          return true;
        }
        if (event.key !== "Escape") return false;
        latest.current.onLeave();
        event.stopPropagation();
        return true;
      },
    },
  });

  useLayoutEffect(() => {
    if (caret.current) takeUp(editor, caret.current);
    caret.current = null;
    // Before the page forgets who has the keyboard.
    return () => {
      caret.current = caretOf(editor);
    };
  }, [editor, caret]);
  useEffect(() => {
    onReady(editor);
    return () => onReady(null);
  }, [editor, onReady]);
  useEffect(() => {
    if (!editor) return;
    const { dom } = editor.view;
    dom.setAttribute("aria-label", label);
    dom.setAttribute("lang", language);
    editor.setEditable(isEditable, false);
  }, [editor, label, language, isEditable]);

  return <EditorContent className="article-editor" editor={editor} />;
}
