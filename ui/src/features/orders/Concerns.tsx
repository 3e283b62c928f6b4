import type { ConcernKind, OrderRow } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { concernLooks, sentence } from "./concerns";

interface Props {
  row: Pick<OrderRow, "concerns" | "refunded">;
  /** What stands beside it anyway. */
  without?: ConcernKind;
}

/** What about an order is likely to bring the next question, a line each. */
export function Concerns({ row, without }: Props) {
  const tongue = useText();
  const format = useFormat();
  const shown = row.concerns.filter(({ kind }) => kind !== without);
  if (shown.length === 0) return null;
  return (
    <span className="order-concerns">
      {shown.map((concern) => (
        <span key={concern.kind} className={`order-concern order-concern-${concernLooks[concern.kind].tone}`}>
          <Icon name={concernLooks[concern.kind].icon} size={12} />
          <span>{sentence(concern, row, tongue, format)}</span>
        </span>
      ))}
    </span>
  );
}
