import { useMemo } from "react";
import type { ReturnRow } from "../../../generated/contract";
import { daysBetween } from "../../../shared/format/format";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { EmptyState } from "../../../shared/ui/EmptyState";
import { Icon } from "../../../shared/ui/icons/Icon";
import { urgencyIcons } from "../looks";
import { calendarOf, urgencyOf, type DueDay } from "../model";
import { StateChip } from "../StateChip";

interface Props {
  rows: readonly ReturnRow[];
  now: number;
  onOpen: (id: number) => void;
}

/** More of one day than anybody reads through. */
const MOST = 200;

/** Deadlines by day: what is overdue first, then today, then the next two weeks. */
export function Calendar({ rows, now, onOpen }: Props) {
  const days = useMemo(() => calendarOf(rows, now, (at) => -daysBetween(at, now)), [rows, now]);
  if (days.length === 0)
    return (
      <EmptyState icon="check">
        <Text id="returns-calendar-empty" />
      </EmptyState>
    );
  return (
    <div className="due-days">
      {days.map((day) => (
        <Day key={day.isOver ? "over" : (day.day ?? "later")} day={day} now={now} onOpen={onOpen} />
      ))}
    </div>
  );
}

function Day({ day: { day, isOver, dues }, now, onOpen }: { day: DueDay } & Pick<Props, "now" | "onOpen">) {
  const { text } = useText();
  const format = useFormat();
  const name = isOver
    ? text("returns-calendar-over")
    : day === null
      ? text("returns-calendar-later")
      : daysBetween(day, now) === 0
        ? text("returns-calendar-today")
        : format.dayOfWeek(day);
  return (
    <section className="due-day" data-over={isOver}>
      <h2 className="due-day-head">
        {name} <span className="returns-head-count">{format.number(dues.length)}</span>
      </h2>
      <ul>
        {dues.slice(0, MOST).map(({ row, due }) => (
          <li key={`${row.id}-${due.kind}`}>
            <button type="button" className="due-row" onClick={() => onOpen(row.id)}>
              <span className="return-due" data-urgency={urgencyOf(due.at, now)}>
                <Icon name={urgencyIcons[urgencyOf(due.at, now)]} size={12} />
                <Text id={due.kind === "repay" ? "returns-due-repay-short" : "returns-due-goods-short"} />
              </span>
              <bdi className="identifier returns-row-number">{row.number}</bdi>
              <span className="due-row-name ellipsis" dir="auto">
                {row.name}
              </span>
              {(isOver || day === null) && <span className="return-quiet">{format.dayOfWeek(due.at)}</span>}
              <StateChip state={row.state} />
              <span className="returns-row-value">{format.money(row.value.minor, row.value.currency)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
