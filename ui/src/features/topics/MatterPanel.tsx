import { useEffect, useRef } from "react";
import type { ConversationTopic, Matter } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useFormat } from "../../shared/format/useFormat";
import { CommandKeys } from "../../shared/keys/CommandKeys";
import { runCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { useMay } from "../../shared/may";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { useDeed } from "./deeds";
import { FieldRow } from "./FieldRow";
import { useNames } from "./names";
import { isStep, progressOf } from "./progress";
import { useMatter, useTopics } from "./queries";
import { focusWish, openList } from "./session";
import { StepRow } from "./StepRow";
import "./topics.css";

interface Props {
  conversationId: number;
  onInsert: (text: string, greeting: string) => void;
}

/** Beside a conversation: its topic, the steps, the fields, and the request for what is missing. */
export function MatterPanel({ conversationId, onInsert }: Props) {
  const { nameOf } = useNames();
  const root = useRef<HTMLElement>(null);
  const wish = useStore(focusWish);
  const matter = useMatter(conversationId).data;
  const topic = useTopics().data?.find((each) => each.id === matter?.topicId);
  const isThere = topic !== undefined;
  useEffect(() => {
    if (wish?.conversationId !== conversationId || !isThere) return;
    focusWish.set(null);
    const place = root.current?.querySelector(wish.part === "ask" ? ".matter-ask" : "[data-open]");
    const other = root.current?.querySelector("input, select, button");
    const target = place ?? other;
    // After the list that may have been open has given the keyboard back.
    if (target instanceof HTMLElement) setTimeout(() => target.focus(), 0);
  }, [wish, isThere, conversationId]);
  if (!matter) return null;
  return (
    <section ref={root} className="customer-section matter">
      <div className="customer-heading">
        <h3>{topic ? <bdi>{nameOf("topic", topic)}</bdi> : <Text id="topics-panel-title" />}</h3>
        <Button
          size="small"
          look="plain"
          needs="inbox.set_topic"
          aria-haspopup="dialog"
          onPress={() => openList.set("topic")}
        >
          <Text id={topic ? "topics-panel-change" : "topics-panel-choose"} />
          <CommandKeys command="inbox.topic" />
        </Button>
      </div>
      {topic ? (
        <Chosen topic={topic} matter={matter} conversationId={conversationId} onInsert={onInsert} />
      ) : (
        <p className="facts-quiet">
          <Text id="topics-panel-empty" />
        </p>
      )}
    </section>
  );
}

interface ChosenProps extends Props {
  topic: ConversationTopic;
  matter: Matter;
}

function Chosen({ topic, matter, conversationId, onInsert }: ChosenProps) {
  const { text } = useText();
  const { run, fail, problem } = useDeed();
  const maySaveTopic = useMay("inbox.save_topic");
  const maySetItem = useMay("inbox.set_item");
  const steps = topic.items.filter(isStep);
  const fields = topic.items.filter((item) => !isStep(item));
  const done = progressOf(topic.items, matter.values, "step");
  const known = progressOf(topic.items, matter.values, "field");
  const valueOf = (itemId: number) => matter.values.find((value) => value.itemId === itemId);
  const keep = (itemId: number, value: string | null) =>
    run(() => ask("inbox.set_item", { id: conversationId, itemId, value }), "topics-done-item");
  const askMissing = () =>
    void ask("inbox.ask_missing", { id: conversationId }).then(
      (letter) => onInsert(letter.text, letter.greeting),
      fail,
    );
  return (
    <>
      <fieldset className="allowed" disabled={!maySetItem}>
        {steps.length > 0 && (
          <>
            <p className="matter-progress">
              <progress value={done.done} max={done.all} aria-label={text("topics-steps-title")} />
              <span>{text("topics-progress", done)}</span>
            </p>
            <ul className="matter-steps">
              {steps.map((item) => (
                <StepRow key={item.id} item={item} value={valueOf(item.id)} onKeep={keep} />
              ))}
            </ul>
          </>
        )}
        {fields.map((item) => (
          <FieldRow
            key={`${conversationId}/${item.id}/${valueOf(item.id)?.value ?? ""}`}
            item={item}
            value={valueOf(item.id)}
            offer={matter.offers.find((offer) => offer.itemId === item.id)}
            onKeep={keep}
          />
        ))}
      </fieldset>
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      {known.all > known.done && (
        <AskLine matter={matter} missing={known.all - known.done} onAsk={askMissing} />
      )}
      {topic.items.length === 0 && maySaveTopic && (
        <button type="button" className="link-button" onClick={() => runCommand("app.go_topics")}>
          <Text id="topics-panel-no-items" />
        </button>
      )}
    </>
  );
}

function AskLine({ matter, missing, onAsk }: { matter: Matter; missing: number; onAsk: () => void }) {
  const { text } = useText();
  const format = useFormat();
  const { askLanguage, unavailableLanguage } = matter;
  const mayAsk = useMay("inbox.ask_missing");
  return (
    <div className="matter-ask-line">
      <button
        type="button"
        className="button button-outlined button-small matter-ask"
        disabled={!mayAsk}
        aria-describedby="matter-ask-language"
        onClick={onAsk}
      >
        <Icon name="pen" />
        {text("topics-ask-missing", { count: missing })}
        <CommandKeys command="inbox.ask_missing" />
      </button>
      <p id="matter-ask-language" className={unavailableLanguage ? "form-hint form-warn" : "facts-quiet"}>
        {unavailableLanguage && <Icon name="warning" />}
        <span>
          {unavailableLanguage
            ? text("topics-ask-unavailable", {
                wanted: format.language(unavailableLanguage),
                used: format.language(askLanguage),
              })
            : text("topics-ask-language", { language: format.language(askLanguage) })}
        </span>
      </p>
    </div>
  );
}
