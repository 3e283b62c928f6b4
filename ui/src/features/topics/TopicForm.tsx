import { useState } from "react";
import type { ConversationTopic, SaveTopicItem } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";
import { useDeed } from "./deeds";
import { ItemRow } from "./ItemRow";
import { useNames } from "./names";
import { TitleFields, type Titles } from "./TitleFields";

interface Props {
  /** Null for a new one. */
  topic: ConversationTopic | null;
  onDone: () => void;
}

export interface DraftItem extends SaveTopicItem {
  /** Stays the same while the list is changed. */
  place: number;
}

let lastPlace = 0;
const placed = (item: SaveTopicItem): DraftItem => ({ ...item, place: (lastPlace += 1) });

/** A topic with its names, steps and fields, saved as a whole. */
export function TopicForm({ topic, onDone }: Props) {
  const { text } = useText();
  const { nameOf } = useNames();
  const { run, problem } = useDeed();
  const [titles, setTitles] = useState<Titles>(topic?.titles ?? {});
  const [items, setItems] = useState<DraftItem[]>(() => (topic?.items ?? []).map(placed));
  const shipped = topic ? nameOf("topic", { ...topic, titles: {} }) : text("topics-form-name-hint");
  const change = (place: number, patch: Partial<DraftItem>) =>
    setItems((before) => before.map((item) => (item.place === place ? { ...item, ...patch } : item)));
  const move = (at: number, step: -1 | 1) =>
    setItems((before) => {
      const after = [...before];
      const [item] = after.splice(at, 1);
      if (item) after.splice(at + step, 0, item);
      return after;
    });
  const save = (isArchived: boolean) =>
    void run(
      () =>
        ask("inbox.save_topic", {
          id: topic?.id,
          titles: titles as Record<string, string>,
          items: items.map(({ place: _, ...item }) => item),
          isArchived,
        }),
      isArchived && !topic?.isArchived ? "topics-done-archived" : "topics-done-saved",
    ).then((isDone) => isDone && onDone());
  return (
    <form
      className="form topic-form"
      onSubmit={(event) => {
        event.preventDefault();
        save(topic?.isArchived ?? false);
      }}
    >
      <TitleFields titles={titles} shipped={shipped} onChange={setTitles} />
      <p className="form-label">
        <Text id="topics-form-items" />
      </p>
      <ul className="topic-items">
        {items.map((item, at) => (
          <ItemRow
            key={item.place}
            item={item}
            isFirst={at === 0}
            isLast={at === items.length - 1}
            onChange={(patch) => change(item.place, patch)}
            onMove={(step) => move(at, step)}
            onRemove={() => setItems((before) => before.filter((each) => each.place !== item.place))}
          />
        ))}
      </ul>
      <div className="form-actions">
        {(["step", "text"] as const).map((kind) => (
          <Button
            key={kind}
            size="small"
            onPress={() => setItems((before) => [...before, placed({ kind, titles: {}, options: [] })])}
          >
            <Icon name="add" />
            <Text id={kind === "step" ? "topics-form-add-step" : "topics-form-add-field"} />
          </Button>
        ))}
      </div>
      {problem && (
        <p className="form-problem" role="alert">
          {problem}
        </p>
      )}
      <div className="form-actions">
        <Button type="submit" look="filled">
          <Text id="topics-form-save" />
        </Button>
        <Button onPress={onDone}>
          <Text id="topics-form-cancel" />
        </Button>
        {topic && (
          <Button look="plain" onPress={() => save(!topic.isArchived)}>
            <Text id={topic.isArchived ? "topics-form-restore" : "topics-form-archive"} />
          </Button>
        )}
      </div>
    </form>
  );
}
