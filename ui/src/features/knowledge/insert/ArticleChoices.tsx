import type { Editor } from "@tiptap/react";
import { useDeferredValue, useState } from "react";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { ChoiceList } from "../../../shared/ui/ChoiceList";
import { LanguageCode } from "../../../shared/ui/LanguageCode";
import { useArticles, useFoundArticles } from "../queries";
import { putArticle } from "./blocks";

/** As many as stand in a menu without being scrolled for long. */
const MOST = 12;

/** Articles that a text can lead to. */
export function ArticleChoices({ editor, onRun }: { editor: Editor; onRun: (put: () => void) => void }) {
  const { text } = useText();
  const [query, setQuery] = useState("");
  const words = useDeferredValue(query.trim());
  const found = useFoundArticles(words).data;
  const all = useArticles().data ?? [];
  const rows =
    words && found
      ? found.map(({ id, title, language, isInternal }) => ({ id, title, language, isInternal }))
      : all.map(({ id, title, titleLanguage, isInternal }) => ({
          id,
          title,
          language: titleLanguage,
          isInternal,
        }));
  return (
    <ChoiceList
      label={text("knowledge-insert-article")}
      field={{ value: query, placeholder: text("knowledge-search"), onChange: setQuery }}
      empty={<Text id="knowledge-nothing" />}
      choices={rows
        // What is for the team only leads customers nowhere.
        .filter(({ isInternal }) => !isInternal)
        .slice(0, MOST)
        .map(({ id, title, language }) => ({
          key: String(id),
          words: title,
          label: <bdi lang={language}>{title}</bdi>,
          hint: <LanguageCode code={language} />,
          run: () => onRun(() => putArticle(editor, id, title)),
        }))}
    />
  );
}
