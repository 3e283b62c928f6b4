import { useId } from "react";
import type { TopicItemKind } from "../../generated/contract";
import { useStore } from "../../shared/store";
import { languageStore } from "../../shared/text/language";
import type { PlainKey } from "../../shared/text/keys";
import { useText } from "../../shared/text/useText";
import { IconButton } from "../../shared/ui/IconButton";
import { useNames } from "./names";
import type { DraftItem } from "./TopicForm";

interface Props {
  item: DraftItem;
  isFirst: boolean;
  isLast: boolean;
  onChange: (patch: Partial<DraftItem>) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

const kinds: readonly { kind: TopicItemKind; text: PlainKey }[] = [
  { kind: "step", text: "topics-kind-step" },
  { kind: "text", text: "topics-kind-text" },
  { kind: "number", text: "topics-kind-number" },
  { kind: "date", text: "topics-kind-date" },
  { kind: "choice", text: "topics-kind-choice" },
  { kind: "yes_no", text: "topics-kind-yes-no" },
  { kind: "photo", text: "topics-kind-photo" },
];

/** A step or field of a topic while it is being changed. What it holds is fixed once it is kept. */
export function ItemRow({ item, isFirst, isLast, onChange, onMove, onRemove }: Props) {
  const id = useId();
  const { text, attribute } = useText();
  const { nameOf, optionOf } = useNames();
  const language = useStore(languageStore);
  const name = nameOf("item", { key: item.key ?? "", titles: item.titles });
  const shipped = nameOf("item", { key: item.key ?? "", titles: {} });
  return (
    <li className="topic-item">
      <input
        className="field topic-item-name"
        dir="auto"
        aria-label={attribute("topics-row-name", "label")}
        placeholder={shipped || attribute("topics-row-name", "placeholder")}
        maxLength={80}
        value={item.titles[language] ?? ""}
        onChange={(event) => onChange({ titles: { ...item.titles, [language]: event.target.value } })}
      />
      <select
        className="field topic-item-kind"
        aria-label={attribute("topics-row-kind", "label")}
        disabled={item.id !== undefined}
        value={item.kind}
        onChange={(event) => {
          const kind = kinds.find((each) => each.kind === event.target.value)?.kind;
          if (kind) onChange({ kind });
        }}
      >
        {kinds.map(({ kind, text: label }) => (
          <option key={kind} value={kind}>
            {text(label)}
          </option>
        ))}
      </select>
      <span className="topic-item-deeds">
        {!isFirst && (
          <IconButton
            icon="arrow_up"
            label={attribute("topics-row-up", "label", { name })}
            onPress={() => onMove(-1)}
          />
        )}
        {!isLast && (
          <IconButton
            icon="arrow_down"
            label={attribute("topics-row-down", "label", { name })}
            onPress={() => onMove(1)}
          />
        )}
        <IconButton
          icon="trash"
          label={attribute("topics-row-remove", "label", { name })}
          onPress={onRemove}
        />
      </span>
      {item.kind === "choice" && (
        <span className="topic-item-options">
          <label htmlFor={id}>{text("topics-row-options")}</label>
          <input
            id={id}
            className="field"
            dir="auto"
            // Options that the program names are shown by their names, and kept by them once somebody types.
            defaultValue={(item.options ?? []).map(optionOf).join("; ")}
            onBlur={(event) => {
              const before = (item.options ?? []).map(optionOf).join("; ");
              if (event.target.value === before) return;
              const typed = event.target.value.split(/[;；؛]/).map((option) => option.trim());
              const kept = (option: string) =>
                item.options?.find((own) => optionOf(own) === option) ?? option;
              onChange({ options: typed.filter(Boolean).map(kept) });
            }}
          />
        </span>
      )}
    </li>
  );
}
