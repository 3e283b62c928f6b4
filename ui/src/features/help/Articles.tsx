import { useMutation } from "@tanstack/react-query";
import { useDeferredValue, useEffect, useState } from "react";
import type { ArticlePart, ArticleText } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { KeyCaps } from "../../shared/keys/KeyCaps";
import { fold, Marked } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Chip } from "../../shared/ui/Chip";
import { FindDialog } from "../../shared/ui/FindDialog";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { LanguageCode } from "../../shared/ui/LanguageCode";
import {
  useArticleChoices,
  useArticleFor,
  useReader,
  type ArticleChoice,
  type Reader,
} from "./articleChoices";
import type { PlainKey } from "../../shared/text/keys";
import { useReasons } from "./beside";
import { fallbackOf } from "./fallback";
import "./help.css";
import { wantedArticle } from "./session";
import { useMissed } from "./useMissed";

interface Props {
  conversationId: number;
  topicName: (id: number) => string | undefined;
  onInsert: (text: string) => void;
  onClose: () => void;
}

/** Articles in any language, as the customer of a conversation would read them. */
export function Articles({ conversationId, topicName, onInsert, onClose }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const [query, setQuery] = useState("");
  // Who comes from beside the conversation has chosen already.
  const [wanted] = useState(() => wantedArticle.get());
  const [picked, setActive] = useState<number | null>(null);
  useEffect(() => wantedArticle.set(null), []);
  const typed = query.trim();
  const reader = useReader(conversationId);
  const because = useReasons(topicName);
  const { choices, error, isPending, isFound } = useArticleChoices(
    useDeferredValue(typed),
    reader,
    conversationId,
  );
  useMissed(typed, isFound && !isPending && choices.length === 0, conversationId);
  const active =
    picked ??
    Math.max(
      0,
      choices.findIndex(({ id }) => id === wanted),
    );
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const at = Math.min(active, Math.max(0, choices.length - 1));
  const chosen = choices[at];
  const insert = useMutation({
    mutationFn: async ({ id, part }: { id: number; part: ArticlePart }) =>
      wordsOf(await ask("knowledge.text", { id, ...reader, isUsed: true, part, conversationId }), part),
    onSuccess: (words) => {
      onClose();
      // After the dialog has given the focus back, so that the editor may take it.
      setTimeout(() => onInsert(words), 0);
    },
  });
  const run = (index: number, part: ArticlePart) => {
    const choice = choices[index];
    if (choice && !choice.isInternal && !insert.isPending) insert.mutate({ id: choice.id, part });
  };
  const address =
    useArticleFor(chosen && !chosen.isInternal ? chosen.id : null, reader).data?.address ?? null;
  const mayInsert = chosen !== undefined && !chosen.isInternal && !insert.isPending;
  return (
    <div
      className="help-keys"
      onKeyDownCapture={(event) => {
        if (event.key !== "Enter" || (!event.altKey && !event.shiftKey)) return;
        event.preventDefault();
        event.stopPropagation();
        if (event.altKey) run(at, "excerpt");
        else if (address) run(at, "link");
      }}
    >
      <FindDialog
        className="similar"
        label={attribute("help-articles", "label")}
        placeholder={attribute("help-articles", "placeholder")}
        icon="article"
        close={<IconButton icon="close" label={attribute("help-similar-close", "label")} onPress={onClose} />}
        query={query}
        onQuery={setQuery}
        found={choices.map((choice, index) => ({
          key: String(choice.id),
          ...headingOf(choices, index, (id) => text(id)),
          content: (
            <Found choice={choice} words={words} why={choice.suggestion && because(choice.suggestion)} />
          ),
        }))}
        active={at}
        onActive={setActive}
        onRun={(index) => run(index, "text")}
        isLookedAtFirst
        empty={
          error ? (
            problemText(error)
          ) : isPending ? null : (
            <Text id={typed ? "help-articles-nothing" : "help-articles-empty"} />
          )
        }
        beside={chosen && <Preview key={chosen.id} choice={chosen} reader={reader} problem={insert.error} />}
        foot={
          <div className="similar-foot">
            <Button
              look="plain"
              size="small"
              isDisabled={!mayInsert || address === null}
              onPress={() => run(at, "link")}
            >
              <Text id="help-articles-link" />
              <KeyCaps keys="Shift+Enter" />
            </Button>
            <Button look="plain" size="small" isDisabled={!mayInsert} onPress={() => run(at, "excerpt")}>
              <Text id="help-articles-excerpt" />
              <KeyCaps keys="Alt+Enter" />
            </Button>
            <Button look="filled" size="small" isDisabled={!mayInsert} onPress={() => run(at, "text")}>
              {text("help-articles-insert")}
              <KeyCaps keys="Enter" />
            </Button>
          </div>
        }
        onClose={onClose}
      />
    </div>
  );
}

/** What goes into the letter. */
function wordsOf({ title, address, excerpt, text }: ArticleText, part: ArticlePart): string {
  if (part === "link") return `${title}\n${address ?? ""}`;
  return part === "excerpt" ? excerpt : text;
}

/** Above the first that may answer, and above the first of the others. */
function headingOf(choices: readonly ArticleChoice[], at: number, text: (id: PlainKey) => string) {
  if (!choices[0]?.suggestion) return {};
  if (at === 0) return { heading: text("help-beside-title") };
  const isFirstOther = !choices[at]?.suggestion && choices[at - 1]?.suggestion;
  return isFirstOther ? { heading: text("help-articles-others") } : {};
}

function Found({ choice, words, why }: { choice: ArticleChoice; words: string[]; why?: string | undefined }) {
  return (
    <span className="similar-row">
      <span className="similar-line">
        <span className="ellipsis" dir="auto" lang={choice.language}>
          <Marked text={choice.title} words={words} />
        </span>
        {choice.isInternal && <Icon name="lock" size={12} />}
        <LanguageCode code={choice.language} />
      </span>
      {why ? (
        <span className="similar-question ellipsis">{why}</span>
      ) : (
        <span className="similar-question ellipsis" dir="auto" lang={choice.language}>
          <Marked text={choice.excerpt} words={words} />
        </span>
      )}
    </span>
  );
}

function Preview(props: { choice: ArticleChoice; reader: Reader; problem: unknown }) {
  const { choice, reader, problem } = props;
  const problemText = useProblemText();
  const { data, error } = useArticleFor(choice.isInternal ? null : choice.id, reader);
  const thrown = problem ?? error;
  return (
    <div className="similar-answer">
      {choice.isInternal && (
        <p className="form-hint form-warn">
          <Icon name="lock" />
          <span>
            <Text id="help-articles-internal" />
          </span>
        </p>
      )}
      {thrown != null && (
        <p className="form-problem" role="alert">
          {problemText(thrown)}
        </p>
      )}
      {data && <Said article={data} reader={reader} />}
    </div>
  );
}

/** What is to be known before it is inserted, then the words. */
function Said({ article, reader }: { article: ArticleText; reader: Reader }) {
  const { text } = useText();
  const format = useFormat();
  const fallback = fallbackOf(article, reader.language);
  const language = format.language(article.language);
  const hints = [
    fallback === "other" &&
      text("help-articles-other", { wanted: format.language(reader.language ?? ""), language }),
    fallback === "unknown" && text("help-articles-unknown", { language }),
    article.isDraft && text("help-articles-draft"),
    article.isStale && text("help-articles-stale"),
  ].filter((hint) => hint !== false);
  return (
    <>
      <p className="similar-facts">
        <LanguageCode code={article.language} />
        {fallback === null && (
          <Chip tone="ok" icon="check">
            <Text id="help-articles-own" />
          </Chip>
        )}
      </p>
      {hints.map((hint) => (
        <p key={hint} className="form-hint form-warn">
          <Icon name="warning" />
          <span>{hint}</span>
        </p>
      ))}
      <h3 dir="auto" lang={article.language}>
        {article.title}
      </h3>
      {article.address && (
        <p className="similar-facts">
          <Icon name="link" size={12} />
          <bdi dir="ltr">{article.address}</bdi>
        </p>
      )}
      <p className="similar-text" dir="auto" lang={article.language}>
        {article.text}
      </p>
    </>
  );
}
