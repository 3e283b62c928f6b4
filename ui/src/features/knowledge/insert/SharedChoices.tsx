import type { Editor } from "@tiptap/react";
import { useState } from "react";
import { fold } from "../../../shared/text/Marked";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { useBlocks } from "../shared-texts/queries";
import { putShared } from "./blocks";

/** Texts that stand in several articles. */
export function SharedChoices({ editor, onRun }: { editor: Editor; onRun: (put: () => void) => void }) {
  const { text } = useText();
  const [query, setQuery] = useState("");
  const blocks = (useBlocks().data ?? []).map(({ key, name, isBuiltIn }) => ({
    key,
    words: isBuiltIn ? text("blocks-policy") : name,
  }));
  return (
    <ChoiceList
      label={text("blocks-label")}
      field={{ value: query, placeholder: text("blocks-label"), onChange: setQuery }}
      empty={<Text id="blocks-none" />}
      choices={blocks
        .filter(({ words }) => fold(words).includes(fold(query.trim())))
        .map(({ key, words }) => ({
          key,
          words,
          label: <bdi>{words}</bdi>,
          run: () => onRun(() => putShared(editor, key)),
        }))}
    />
  );
}
