import type { ReturnRow } from "../../../generated/contract";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { useResting } from "./resting";

/** In lists: its parcel has not moved for too long. */
export function RestMark({ row }: { row: ReturnRow }) {
  const { text } = useText();
  const days = useResting(row);
  if (days === null) return null;
  return (
    <span className="return-due" data-urgency="soon">
      <Icon name="warning" size={12} />
      <span>{text("evidence-rests", { days })}</span>
    </span>
  );
}
