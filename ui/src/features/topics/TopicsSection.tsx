import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { AskCause } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useSettings } from "../../platform/settings";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Allowed } from "../../shared/ui/Allowed";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { CauseChart } from "./CauseChart";
import { useDeed } from "./deeds";
import { useNames } from "./names";
import { isStep } from "./progress";
import { useTopics } from "./queries";
import { TopicForm } from "./TopicForm";
import "./topics.css";

/** Settings: what conversations may be about, and the causes that they may have. */
export function TopicsSection() {
  return (
    <section className="settings-section" id="settings-topics">
      <h2>
        <Text id="settings-topics-title" />
      </h2>
      <Allowed needs="inbox.save_topic">
        <p className="meta">
          <Text id="topics-settings-lead" />
        </p>
        <TopicTable />
        <h3>
          <Text id="topics-causes-title" />
        </h3>
        <AskCauseChoice />
        <CauseChart />
      </Allowed>
    </section>
  );
}

function TopicTable() {
  const { text } = useText();
  const { nameOf } = useNames();
  const topics = useTopics().data ?? [];
  /** The topic that is being changed; 0 stands for a new one. */
  const [open, setOpen] = useState<number | null>(null);
  return (
    <>
      <ul className="topic-rows">
        {topics.map((topic) => (
          <li key={topic.id} className={topic.isArchived ? "topic-row topic-away" : "topic-row"}>
            <button
              type="button"
              className="topic-row-name"
              aria-expanded={open === topic.id}
              onClick={() => setOpen(open === topic.id ? null : topic.id)}
            >
              <Icon name={open === topic.id ? "chevron_down" : "chevron"} />
              <bdi>{nameOf("topic", topic)}</bdi>
              <span className="meta">
                {topic.isArchived
                  ? text("topics-archived")
                  : text("topics-settings-count", {
                      steps: topic.items.filter(isStep).length,
                      fields: topic.items.filter((item) => !isStep(item)).length,
                    })}
              </span>
            </button>
            {open === topic.id && <TopicForm topic={topic} onDone={() => setOpen(null)} />}
          </li>
        ))}
      </ul>
      {open === 0 ? (
        <TopicForm topic={null} onDone={() => setOpen(null)} />
      ) : (
        <div className="form-actions">
          <Button onPress={() => setOpen(0)}>
            <Icon name="add" />
            <Text id="topics-settings-add" />
          </Button>
        </div>
      )}
    </>
  );
}

const wishes: readonly { value: AskCause; text: PlainKey }[] = [
  { value: "off", text: "topics-ask-off" },
  { value: "offered", text: "topics-ask-offered" },
  { value: "required", text: "topics-ask-required" },
];

/** Whether closing asks for the cause. */
function AskCauseChoice() {
  const settings = useSettings().data;
  const { fail, problem } = useDeed();
  if (!settings) return null;
  return (
    <RadioGroup
      className="choices-row"
      value={settings.askCause}
      onChange={(value) => {
        const wish = wishes.find((each) => each.value === value)?.value;
        if (wish) ask("settings.set", { changes: { askCause: wish } }).catch(fail);
      }}
    >
      <Label className="form-label">
        <Text id="topics-ask-title" />
      </Label>
      <div className="choices-line">
        {wishes.map((wish) => (
          <Radio key={wish.value} value={wish.value} className="choice">
            <Text id={wish.text} />
          </Radio>
        ))}
      </div>
      {problem && <p className="form-problem">{problem}</p>}
    </RadioGroup>
  );
}
