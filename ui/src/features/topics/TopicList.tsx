import { ask } from "../../platform/ask";
import { useText } from "../../shared/text/useText";
import { useDeed } from "./deeds";
import { useNames } from "./names";
import { NameList } from "./NameList";
import { useMatter, useTopics } from "./queries";

interface Props {
  /** The conversations that are meant; the first says what is chosen now. */
  ids: readonly number[];
  onClose: () => void;
}

/** Says what conversations are about. */
export function TopicList({ ids, onClose }: Props) {
  const { text, attribute } = useText();
  const { nameOf } = useNames();
  const { run } = useDeed();
  const topics = useTopics().data?.filter((topic) => !topic.isArchived) ?? [];
  const current = useMatter(ids[0] ?? null).data?.topicId ?? null;
  const set = (topicId: number | null) =>
    void run(() => ask("inbox.set_topic", { ids: [...ids], topicId }), "topics-done-topic");
  const choices = topics.map((topic) => ({
    key: String(topic.id),
    name: nameOf("topic", topic),
    isChosen: topic.id === current,
    run: () => set(topic.id),
  }));
  if (current !== null)
    choices.push({ key: "none", name: text("topics-topic-none"), isChosen: false, run: () => set(null) });
  return (
    <NameList
      label={attribute("topics-list-topic", "label")}
      icon="tag"
      choices={choices}
      onClose={onClose}
    />
  );
}
