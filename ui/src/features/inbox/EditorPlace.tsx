import { useCallback, useRef, useState, type ComponentProps, type MouseEvent } from "react";
import { flushSync } from "react-dom";
import { Editor } from "./Editor";
import { isEmptyLetter } from "./letter";

interface Props extends ComponentProps<typeof Editor> {
  /** Something is about to be written: the editor has to be there without being touched. */
  isWanted: boolean;
}

type TextEditor = Parameters<Props["onReady"]>[0];

/**
 * The line where a text begins. It becomes the editor when somebody turns to it, because building
 * an editor is the dearest part of showing a conversation, and most are only read.
 */
export function EditorPlace({ isWanted, ...rest }: Props) {
  const { initial, label, placeholder, language, onReady } = rest;
  const [isAwake, setIsAwake] = useState(isWanted || !isEmptyLetter(initial));
  const takesKeyboard = useRef(false);
  if (isWanted && !isAwake) setIsAwake(true);

  const ready = useCallback(
    (editor: TextEditor) => {
      onReady(editor);
      if (!editor || !takesKeyboard.current) return;
      takesKeyboard.current = false;
      editor.view.focus();
    },
    [onReady],
  );
  // At once, so that the very next key is already typed into the editor.
  const wake = () => {
    takesKeyboard.current = true;
    flushSync(() => setIsAwake(true));
  };
  const press = (event: MouseEvent) => {
    if (event.button !== 0) return;
    // The line vanishes under the pointer: the browser must not look for the cursor's place in it.
    event.preventDefault();
    wake();
  };

  if (isAwake) return <Editor {...rest} onReady={ready} />;
  return (
    <div className="editor" onMouseDown={press} onDragEnter={() => setIsAwake(true)}>
      <div
        className="editor-text"
        role="textbox"
        tabIndex={0}
        contentEditable
        suppressContentEditableWarning
        dir="auto"
        lang={language}
        aria-multiline="true"
        aria-label={label}
        onFocus={wake}
      >
        <p className="is-editor-empty" data-placeholder={placeholder}>
          <br />
        </p>
      </div>
    </div>
  );
}
