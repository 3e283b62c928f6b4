import { Placeholder } from "@tiptap/extensions";
import { EditorContent, useEditor, type Editor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useText } from "../../shared/text/useText";
import { caretOf, takeUp, type Caret } from "./caret";
import { readMarkdown, writeMarkdown } from "./markdown/markdown";
import { CalloutBlock, ProductBlock, StepsBlock } from "./blocks/OwnBlocks";
import { FilmBlock } from "./blocks/FilmBlock";
import { SharedBlock } from "./blocks/SharedBlock";
import { Table, TableCell, TableHeader, TableRow } from "./blocks/Table";
import { PictureBlock } from "./pictures/PictureBlock";
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
  /** Files that are pasted or dropped; the place of the latter has the keyboard by then. */
  onFiles: (files: File[]) => void;
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
  const editorOf = useRef<Editor | null>(null);
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
      PictureBlock,
      SharedBlock.configure({ language: () => latest.current.language }),
      FilmBlock,
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
      handlePaste: (_, event) => {
        const data = event.clipboardData;
        const files = [...(data?.files ?? [])];
        // Word processors bring a picture of the words beside the words.
        if (files.length === 0 || data?.getData("text/plain").trim()) return false;
        latest.current.onFiles(files);
        return true;
      },
      handleDrop: (view, event, _, isMoved) => {
        const files = [...(event.dataTransfer?.files ?? [])];
        if (isMoved || files.length === 0) return false;
        event.preventDefault();
        const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
        if (at) editorOf.current?.commands.setTextSelection(at.pos);
        latest.current.onFiles(files);
        return true;
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
    editorOf.current = editor;
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
