import { useId } from "react";
import type { ItemValue, TopicItem } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { useNames } from "./names";
import { useAgents } from "./queries";

interface Props {
  item: TopicItem;
  value: ItemValue | undefined;
  onKeep: (itemId: number, value: string | null) => Promise<boolean>;
}

/** A step to tick off, with who did it and when. */
export function StepRow({ item, value, onKeep }: Props) {
  const id = useId();
  const { text } = useText();
  const personName = usePersonName();
  const { nameOf } = useNames();
  const format = useFormat();
  const now = useNow();
  const agent = useAgents().data?.find((each) => each.id === value?.agentId);
  const who =
    value && text("topics-step-done", { name: personName(agent), at: format.moment(value.at, now) });
  return (
    <li className="matter-step">
      <input
        id={id}
        type="checkbox"
        checked={value !== undefined}
        data-open={value === undefined ? "" : undefined}
        aria-describedby={who ? `${id}-who` : undefined}
        onChange={(event) => void onKeep(item.id, event.target.checked ? "yes" : null)}
      />
      <label htmlFor={id}>
        <bdi>{nameOf("item", item)}</bdi>
      </label>
      {who && (
        <span id={`${id}-who`} className="matter-who">
          {who}
        </span>
      )}
    </li>
  );
}
