import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useMemo, useRef, useState } from "react";
import type { ReturnRow } from "../../../generated/contract";
import { daysBetween } from "../../../shared/format/format";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { EmptyState } from "../../../shared/ui/EmptyState";
import { Icon } from "../../../shared/ui/icons/Icon";
import { urgencyIcons } from "../looks";
import { calendarOf, urgencyOf, type Due, type DueDay } from "../model";
import { StateChip } from "../StateChip";

interface Props {
  rows: readonly ReturnRow[];
  now: number;
  onOpen: (id: number) => void;
}

type Entry = { head: DueDay } | { row: ReturnRow; due: Due; isDated: boolean };

const HEAD = 2;
const HEIGHT = 2.5;

/** Deadlines by day: what is overdue first, then today, then the next two weeks. Only those in sight exist. */
export function Calendar({ rows, now, onOpen }: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const [rem] = useState(() => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const entries = useMemo(() => entriesOf(calendarOf(rows, now, (at) => -daysBetween(at, now))), [rows, now]);
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ("head" in (entries[index] ?? {}) ? HEAD : HEIGHT) * rem,
    getItemKey: (index) => keyOf(entries[index], index),
    overscan: 8,
    initialRect: { width: 800, height: 800 },
  });
  if (entries.length === 0)
    return (
      <EmptyState icon="check">
        <Text id="returns-calendar-empty" />
      </EmptyState>
    );
  return (
    <div ref={scroller} className="due-days">
      <div className="returns-all" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const entry = entries[place.index];
          return (
            entry && (
              <div
                key={place.key}
                ref={virtual.measureElement}
                data-index={place.index}
                className="returns-place"
                style={{ transform: `translateY(${place.start}px)` }}
              >
                {"head" in entry ? (
                  <Head day={entry.head} now={now} />
                ) : (
                  <Deadline {...entry} now={now} onOpen={onOpen} />
                )}
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

const entriesOf = (days: readonly DueDay[]): Entry[] =>
  days.flatMap((head) => [
    { head },
    ...head.dues.map(({ row, due }) => ({ row, due, isDated: head.isOver || head.day === null })),
  ]);

function keyOf(entry: Entry | undefined, index: number): string {
  if (!entry) return String(index);
  if ("row" in entry) return `${entry.row.id}-${entry.due.kind}`;
  return entry.head.isOver ? "over" : `day-${entry.head.day ?? "later"}`;
}

function Head({ day: { day, isOver, dues }, now }: { day: DueDay; now: number }) {
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
    <h2 className="due-day-head" data-over={isOver}>
      {name} <span className="returns-head-count">{format.number(dues.length)}</span>
    </h2>
  );
}

interface DeadlineProps extends Pick<Props, "now" | "onOpen"> {
  row: ReturnRow;
  due: Due;
  /** The day of the deadline is not said above it. */
  isDated: boolean;
}

const Deadline = memo(function Deadline({ row, due, isDated, now, onOpen }: DeadlineProps) {
  const format = useFormat();
  return (
    <button type="button" className="due-row" onClick={() => onOpen(row.id)}>
      <span className="return-due" data-urgency={urgencyOf(due.at, now)}>
        <Icon name={urgencyIcons[urgencyOf(due.at, now)]} size={12} />
        <Text id={due.kind === "repay" ? "returns-due-repay-short" : "returns-due-goods-short"} />
      </span>
      <bdi className="identifier returns-row-number">{row.number}</bdi>
      <span className="due-row-name ellipsis" dir="auto">
        {row.name}
      </span>
      {isDated && <span className="return-quiet">{format.dayOfWeek(due.at)}</span>}
      <StateChip state={row.state} />
      <span className="returns-row-value">{format.money(row.value.minor, row.value.currency)}</span>
    </button>
  );
});
