import { useId, useState } from "react";
import type { ItemOffer, ItemValue, TopicItem } from "../../generated/contract";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { useNames } from "./names";

interface Props {
  item: TopicItem;
  value: ItemValue | undefined;
  /** What the customer's own message seems to say. */
  offer: ItemOffer | undefined;
  onKeep: (itemId: number, value: string | null) => Promise<boolean>;
}

const answers = ["yes", "no"] as const;

/** A field of the intake: kept when it is left, offered where the message says it already. */
export function FieldRow({ item, value, offer, onKeep }: Props) {
  const id = useId();
  const { text } = useText();
  const { nameOf, optionOf } = useNames();
  const [typed, setTyped] = useState(value?.value ?? "");
  const kept = value?.value ?? "";
  const keep = (next: string) => {
    if (next === kept) return;
    void onKeep(item.id, next || null).then((isDone) => !isDone && setTyped(kept));
  };
  const isChosen = item.kind === "choice" || item.kind === "yes_no" || item.kind === "photo";
  const options = item.kind === "choice" ? item.options : answers;
  const nameOfOption = (option: string) =>
    item.kind === "choice"
      ? optionOf(option)
      : text(
          item.kind === "photo"
            ? option === "yes"
              ? "topics-photo-yes"
              : "topics-photo-no"
            : option === "yes"
              ? "topics-yes"
              : "topics-no",
        );
  return (
    <div className="matter-field">
      <label htmlFor={id}>
        <bdi>{nameOf("item", item)}</bdi>
      </label>
      {isChosen ? (
        <select
          id={id}
          className="field"
          data-open={kept ? undefined : ""}
          value={kept}
          onChange={(event) => keep(event.target.value)}
        >
          <option value="">{text("topics-field-none")}</option>
          {options.map((option) => (
            <option key={option} value={option}>
              {nameOfOption(option)}
            </option>
          ))}
        </select>
      ) : (
        <input
          id={id}
          className="field"
          dir="auto"
          data-open={kept ? undefined : ""}
          type={item.kind === "date" ? "date" : "text"}
          inputMode={item.kind === "number" ? "decimal" : undefined}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={() => keep(typed.trim())}
          onKeyDown={(event) => {
            if (event.key === "Enter" && !event.nativeEvent.isComposing) keep(typed.trim());
          }}
        />
      )}
      {offer && !kept && (
        <button type="button" className="link-button matter-offer" onClick={() => keep(offer.value)}>
          <Icon name="mail" size={12} />
          {item.kind === "photo" ? (
            <Text id="topics-offer-photo" />
          ) : (
            <Text id="topics-offer" vars={{ value: offer.value }} />
          )}
        </button>
      )}
    </div>
  );
}
