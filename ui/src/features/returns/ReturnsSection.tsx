import type { ReturnRow } from "../../generated/contract";
import { go } from "../../shared/place";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { IconButton } from "../../shared/ui/IconButton";
import { DueMark } from "./DueMark";
import { useReturnsOf } from "./queries";
import "./returns.css";
import { Signals } from "./signals/Signals";
import { StateChip } from "./StateChip";

interface Props {
  conversationId?: number;
  customerId: number | null;
  onStart?: (() => void) | undefined;
}

const open = (id: number) => go({ name: "returns", view: "", id });

/** Beside a conversation and on a customer's page: what of theirs comes back, and until when. */
export function ReturnsSection({ conversationId, customerId, onStart }: Props) {
  const { attribute } = useText();
  const theirs = useReturnsOf({ ...(customerId === null ? {} : { customerId }) }, customerId !== null).data
    ?.rows;
  const here = useReturnsOf({ conversationId: conversationId ?? 0 }, conversationId !== undefined).data?.rows;
  const rows = [...(here ?? []), ...(theirs ?? []).filter(({ id }) => !here?.some((row) => row.id === id))];
  if (rows.length === 0) return null;
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="returns-section" />
        </h3>
        {onStart && (
          <IconButton
            icon="add"
            label={attribute("returns-section-start", "label")}
            command="returns.start"
            onPress={onStart}
          />
        )}
      </div>
      <ul className="return-rows">
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </ul>
      {customerId !== null && <Signals of={{ customerId }} place="customer" />}
    </section>
  );
}

function Row({ row }: { row: ReturnRow }) {
  return (
    <li className="return-row">
      <span className="return-row-line">
        <button type="button" className="link-button identifier" onClick={() => open(row.id)}>
          {row.number}
        </button>
        <span className="ellipsis" dir="auto">
          {row.title}
        </span>
        <StateChip state={row.state} />
      </span>
      <DueMark row={row} />
    </li>
  );
}
