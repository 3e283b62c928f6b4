import type { Editor } from "@tiptap/react";
import { useState, type RefObject } from "react";
import type { PlainKey } from "../../../shared/text/keys";
import { fold } from "../../../shared/text/Marked";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { MenuPopover } from "../../../shared/ui/MenuPopover";
import { ArticleChoices } from "./ArticleChoices";
import { putCallout, putSteps, putTable, putVariable } from "./blocks";
import { SharedChoices } from "./SharedChoices";
import { ProductChoices } from "./ProductChoices";

interface Props {
  editor: Editor;
  anchor: RefObject<HTMLElement | null>;
  /** `wasChosen` is false where somebody left without a choice. */
  onClose: (wasChosen: boolean) => void;
  /** Asks for a file of this computer. */
  onFile: () => void;
  /** Asks for a film, which has a form of its own. */
  onFilm: () => void;
}

interface Item {
  text: PlainKey;
  put: (editor: Editor) => void;
}

const items: readonly Item[] = [
  { text: "knowledge-insert-table", put: putTable },
  { text: "knowledge-insert-steps", put: putSteps },
  { text: "knowledge-callout-tip", put: (editor) => putCallout(editor, "tip") },
  { text: "knowledge-callout-note", put: (editor) => putCallout(editor, "note") },
  { text: "knowledge-callout-warning", put: (editor) => putCallout(editor, "warning") },
  { text: "knowledge-insert-line", put: (editor) => editor.chain().focus().setHorizontalRule().run() },
  { text: "knowledge-insert-shop-name", put: (editor) => putVariable(editor, "shop.name") },
  { text: "knowledge-insert-shop-email", put: (editor) => putVariable(editor, "shop.email") },
  { text: "knowledge-insert-shop-phone", put: (editor) => putVariable(editor, "shop.phone") },
];

/** What can be put into an article beside words. */
export function InsertMenu({ editor, anchor, onClose, onFile, onFilm }: Props) {
  const { text } = useText();
  const [query, setQuery] = useState("");
  const [step, setStep] = useState<"all" | "product" | "article" | "shared">("all");
  const run = (put: () => void) => {
    onClose(true);
    // After the menu has given the focus back, so that the editor may take it.
    setTimeout(put, 0);
  };
  const asks = (next: "product" | "article" | "shared", id: PlainKey) => ({
    key: next,
    words: text(id),
    label: `${text(id)} …`,
    run: () => {
      setQuery("");
      setStep(next);
    },
  });
  const file = {
    key: "file",
    words: text("pictures-insert"),
    label: `${text("pictures-insert")} …`,
    run: () => run(onFile),
  };
  const all = [
    file,
    ...items.map(({ text: id, put }) => ({
      key: id,
      words: text(id),
      label: text(id),
      run: () => run(() => put(editor)),
    })),
    asks("article", "knowledge-insert-article"),
    asks("product", "knowledge-insert-product"),
    asks("shared", "blocks-label"),
    {
      key: "film",
      words: text("film-title"),
      label: `${text("film-title")} …`,
      run: () => run(onFilm),
    },
  ];
  const choices = all.filter(({ words }) => fold(words).includes(fold(query.trim())));
  return (
    <MenuPopover
      anchor={anchor}
      label={text("knowledge-insert")}
      placement="bottom start"
      onClose={() => onClose(false)}
    >
      {step === "all" && (
        <ChoiceList
          label={text("knowledge-insert-find")}
          choices={choices}
          field={{ value: query, placeholder: text("knowledge-insert-find"), onChange: setQuery }}
          empty={<Text id="knowledge-insert-none" />}
        />
      )}
      {step === "article" && <ArticleChoices editor={editor} onRun={run} />}
      {step === "shared" && <SharedChoices editor={editor} onRun={run} />}
      {step === "product" && <ProductChoices editor={editor} onRun={run} />}
    </MenuPopover>
  );
}
