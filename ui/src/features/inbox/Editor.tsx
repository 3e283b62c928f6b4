import { Placeholder } from "@tiptap/extensions";
import { EditorContent, useEditor, type Editor as TextEditor } from "@tiptap/react";
import StarterKit from "@tiptap/starter-kit";
import { useEffect, useRef } from "react";
import { isApple } from "../../shared/keys/chord";
import { isKeyOf, press } from "../../shared/keys/commands";
import { Gaps } from "./gapMarks";
import type { Letter } from "./letter";
import { Picture } from "./Picture";

interface Props {
  /** What stands in it at first; later changes come from typing only. */
  initial: Letter;
  label: string;
  placeholder: string;
  language: string | undefined;
  onReady: (editor: TextEditor | null) => void;
  onChange: (letter: Letter) => void;
  onFiles: (files: File[]) => void;
  /** Where a picture of the text can be seen, as a data address. */
  pictureOf: (contentId: string) => Promise<string>;
  onSubmit: () => void;
  onLeave: () => void;
}

function hasFiles(data: DataTransfer | null): data is DataTransfer {
  return data !== null && data.files.length > 0;
}

/** The text that is being written. Esc leaves it, so that it never holds the keyboard. */
export function Editor(props: Props) {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { initial, label, placeholder, language, onReady } = props;
  const editor = useEditor({
    extensions: [
      StarterKit.configure({
        heading: false,
        codeBlock: false,
        horizontalRule: false,
        link: { openOnClick: false, autolink: true, protocols: ["mailto", "tel"] },
      }),
      Gaps,
      Placeholder.configure({ placeholder: () => latest.current.placeholder }),
      Picture.configure({ load: (contentId: string) => latest.current.pictureOf(contentId) }),
    ],
    content: initial,
    onUpdate: ({ editor: changed }) => latest.current.onChange(changed.getJSON()),
    editorProps: {
      attributes: {
        class: "editor-text",
        dir: "auto",
        role: "textbox",
        // The window's own dictionary, in the language that `lang` names.
        spellcheck: "true",
        "aria-multiline": "true",
        "aria-label": label,
      },
      handleKeyDown: (_view, event) => {
        if (event.isComposing) return false;
        if (event.key === "Escape") {
          latest.current.onLeave();
          event.stopPropagation();
          return true;
        }
        if (isKeyOf("app.submit", event)) {
          latest.current.onSubmit();
          return true;
        }
        if (event.key === "Enter" && (isApple ? event.metaKey : event.ctrlKey)) {
          // A key like any other, which the editor would swallow.
          press(event);
          return true;
        }
        return false;
      },
      handlePaste: (_view, event) => {
        // A copied table or text often brings a picture of itself along: then the text is meant.
        if (!hasFiles(event.clipboardData) || event.clipboardData.types.includes("text/html")) return false;
        latest.current.onFiles([...event.clipboardData.files]);
        return true;
      },
      handleDrop: (_view, event) => {
        if (!hasFiles(event.dataTransfer)) return false;
        event.preventDefault();
        latest.current.onFiles([...event.dataTransfer.files]);
        return true;
      },
    },
  });

  useEffect(() => {
    onReady(editor);
    return () => onReady(null);
  }, [editor, onReady]);
  useEffect(() => {
    if (!editor) return;
    const { dom } = editor.view;
    dom.setAttribute("aria-label", label);
    if (language) dom.setAttribute("lang", language);
    else dom.removeAttribute("lang");
    // The placeholder is drawn by the editor, which has to hear of a new language.
    editor.view.dispatch(editor.state.tr.setMeta("addToHistory", false));
  }, [editor, label, language, placeholder]);

  return <EditorContent className="editor" editor={editor} />;
}
