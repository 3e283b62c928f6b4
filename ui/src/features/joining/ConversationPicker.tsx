import { useDeferredValue, useState } from "react";
import type { ConversationRow } from "../../generated/contract";
import { useText } from "../../shared/text/useText";
import { Text } from "../../shared/text/Text";
import { ChoiceList } from "../../shared/ui/ChoiceList";
import { useOthers } from "./queries";

interface Props {
  /** The conversation for which another one is looked for. */
  id: number;
  /** Those that are chosen already. */
  without?: readonly number[];
  onChoose: (row: ConversationRow) => void;
}

const SHOWN = 8;

/** Finds a conversation: first those of the same customer, then by number, name or words. */
export function ConversationPicker({ id, without = [], onChoose }: Props) {
  const { text, attribute } = useText();
  const [typed, setTyped] = useState("");
  const found = useOthers(id, useDeferredValue(typed.trim())).data ?? [];
  return (
    <div className="deed-picker">
      <ChoiceList
        label={attribute("joining-pick", "label")}
        field={{ value: typed, placeholder: attribute("joining-pick", "placeholder"), onChange: setTyped }}
        empty={<Text id="joining-pick-empty" />}
        choices={found
          .filter((row) => row.id !== id && !without.includes(row.id))
          .slice(0, SHOWN)
          .map((row) => ({
            key: String(row.id),
            words: row.subject,
            label: <Conversation row={row} />,
            hint: <bdi>{row.customerName || row.customerAddress || text("inbox-row-no-subject")}</bdi>,
            run: () => onChoose(row),
          }))}
      />
    </div>
  );
}

/** Number and subject on one line. */
export function Conversation({ row }: { row: Pick<ConversationRow, "id" | "subject"> }) {
  const { text } = useText();
  return (
    <span className="deed-conversation">
      <span className="identifier">#{row.id}</span> <bdi>{row.subject || text("inbox-row-no-subject")}</bdi>
    </span>
  );
}
