import { useMay } from "../../shared/may";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { useNames } from "./names";
import { progressOf } from "./progress";
import { useCauses, useMatter, useTopics } from "./queries";
import { openList } from "./session";
import "./topics.css";

/** In the head of a conversation: what it is about, how much of it is done, and what caused it. */
export function TopicChip({ id }: { id: number }) {
  const { text, attribute } = useText();
  const { nameOf } = useNames();
  const matter = useMatter(id).data;
  const topic = useTopics().data?.find((each) => each.id === matter?.topicId);
  const cause = useCauses().data?.causes.find((each) => each.id === matter?.causeId);
  const mayTopic = useMay("inbox.set_topic");
  const mayCause = useMay("inbox.set_cause");
  if (!matter) return null;
  const steps = topic && progressOf(topic.items, matter.values, "step");
  return (
    <>
      {topic && (
        <button
          type="button"
          className="chip chip-fact topic-chip"
          aria-haspopup="dialog"
          title={attribute("topics-list-topic", "label")}
          data-tip="inbox.topic"
          disabled={!mayTopic}
          onClick={() => openList.set("topic")}
        >
          <Icon name="tag" size={12} />
          <bdi>{nameOf("topic", topic)}</bdi>
          {steps && steps.all > 0 && (
            <span className="topic-chip-count">
              {text("topics-progress", { done: steps.done, all: steps.all })}
            </span>
          )}
        </button>
      )}
      {cause && (
        <button
          type="button"
          className="chip chip-fact topic-chip"
          aria-haspopup="dialog"
          title={attribute("topics-list-cause", "label")}
          data-tip="inbox.cause"
          disabled={!mayCause}
          onClick={() => openList.set("cause")}
        >
          <Icon name="search" size={12} />
          <bdi>{nameOf("cause", cause)}</bdi>
        </button>
      )}
    </>
  );
}
