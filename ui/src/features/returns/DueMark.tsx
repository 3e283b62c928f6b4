import type { ReturnRow } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { daysBetween } from "../../shared/format/format";
import { useFormat } from "../../shared/format/useFormat";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { urgencyIcons } from "./looks";
import { duesOf, urgencyOf } from "./model";

/** The nearest deadline of a case: what, until when, and how long that is. */
export function DueMark({ row }: { row: ReturnRow }) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const due = duesOf(row)[0];
  if (!due) return null;
  const urgency = urgencyOf(due.at, now);
  const days = -daysBetween(due.at, now);
  const left =
    urgency === "over"
      ? text("returns-due-over", { days: Math.max(0, -days) })
      : text("returns-due-left", { days });
  return (
    <span className="return-due" data-urgency={urgency} title={format.dayOfWeek(due.at)}>
      <Icon name={urgencyIcons[urgency]} size={12} />
      <span>
        {text(due.kind === "repay" ? "returns-due-repay-short" : "returns-due-goods-short")}
        {" · "}
        {urgency === "calm" ? format.day(due.at) : left}
      </span>
    </span>
  );
}
