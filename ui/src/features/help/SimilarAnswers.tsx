import { useDeferredValue, useState } from "react";
import type { SimilarItem } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { KeyCaps } from "../../shared/keys/KeyCaps";
import { Marked } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Chip } from "../../shared/ui/Chip";
import { FindDialog } from "../../shared/ui/FindDialog";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { LanguageCode } from "../../shared/ui/LanguageCode";
import "./help.css";
import { useSimilar } from "./queries";

interface Props {
  conversationId: number;
  onInsert: (text: string) => void;
  onOpen: (conversationId: number) => void;
  onClose: () => void;
}

/** What this customer was told before, and how others with the same question were answered. */
export function SimilarAnswers({ conversationId, onInsert, onOpen, onClose }: Props) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const { data, error, isPending } = useSimilar(conversationId, useDeferredValue(query.trim()));
  const items = data?.items ?? [];
  const words = data?.words ?? [];
  const at = Math.min(active, Math.max(0, items.length - 1));
  const chosen = items[at];
  const insert = (index: number) => {
    const item = items[index];
    if (!item) return;
    onClose();
    // After the dialog has given the focus back, so that the editor may take it.
    setTimeout(() => onInsert(item.answer), 0);
  };
  const open = () => {
    if (!chosen) return;
    onClose();
    onOpen(chosen.conversationId);
  };
  const headingOf = (item: SimilarItem, index: number) => {
    if (index > 0 && items[index - 1]?.isSameCustomer === item.isSameCustomer) return undefined;
    return text(item.isSameCustomer ? "help-same-customer" : "help-others");
  };
  return (
    <div
      onKeyDownCapture={(event) => {
        if (event.key !== "Enter" || !event.altKey) return;
        event.preventDefault();
        event.stopPropagation();
        open();
      }}
      className="help-keys"
    >
      <FindDialog
        className="similar"
        label={attribute("help-similar", "label")}
        placeholder={attribute("help-similar", "placeholder")}
        icon="chat"
        close={<IconButton icon="close" label={attribute("help-similar-close", "label")} onPress={onClose} />}
        query={query}
        onQuery={setQuery}
        found={items.map((item, index) => ({
          key: String(item.conversationId),
          heading: headingOf(item, index),
          content: <Question item={item} words={words} />,
        }))}
        active={at}
        onActive={setActive}
        onRun={insert}
        isLookedAtFirst
        empty={
          error ? (
            problemText(error)
          ) : isPending ? null : (
            <Text id={query.trim() ? "help-similar-nothing" : "help-similar-empty"} />
          )
        }
        beside={chosen && <Answer item={chosen} words={words} />}
        foot={
          <div className="similar-foot">
            <Button look="plain" size="small" isDisabled={!chosen} onPress={open}>
              <Text id="help-similar-open" />
              <KeyCaps keys="Alt+Enter" />
            </Button>
            <Button look="filled" size="small" isDisabled={!chosen} onPress={() => insert(at)}>
              <Text id="help-similar-insert" />
              <KeyCaps keys="Enter" />
            </Button>
          </div>
        }
        onClose={onClose}
      />
    </div>
  );
}

function Question({ item, words }: { item: SimilarItem; words: readonly string[] }) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  return (
    <span className="similar-row">
      <span className="similar-line">
        <span className="ellipsis" dir="auto" lang={item.language ?? undefined}>
          {item.subject || text("inbox-row-no-subject")}
        </span>
        <span className="similar-time">{format.short(item.at, now)}</span>
      </span>
      <span className="similar-question ellipsis" dir="auto" lang={item.language ?? undefined}>
        <Marked text={item.question} words={[...words]} />
      </span>
    </span>
  );
}

function Answer({ item, words }: { item: SimilarItem; words: readonly string[] }) {
  const { text } = useText();
  const format = useFormat();
  return (
    <div className="similar-answer">
      <p className="similar-facts">
        <bdi>{item.customerName || text("customers-name-unknown")}</bdi>
        <span>{format.full(item.at)}</span>
        {item.language && <LanguageCode code={item.language} />}
        {item.isClosed && (
          <Chip icon="check">
            <Text id="inbox-conversation-closed" />
          </Chip>
        )}
      </p>
      {item.question && (
        <blockquote dir="auto" lang={item.language ?? undefined}>
          <Marked text={item.question} words={[...words]} />
        </blockquote>
      )}
      {item.names && (
        <p className="form-hint form-warn">
          <Icon name="warning" />
          <span>{text("help-similar-name", { name: item.names })}</span>
        </p>
      )}
      <p className="similar-text" dir="auto" lang={item.language ?? undefined}>
        {item.answer}
      </p>
    </div>
  );
}
