import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useMemo, useRef, useState } from "react";
import type { ReturnRow } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { useStore } from "../../../shared/store";
import { useText } from "../../../shared/text/useText";
import { DueMark } from "../DueMark";
import { groupOf, groups } from "../model";
import { MoveMenu } from "../MoveMenu";
import { ShopMark } from "../mirror/ShopMark";
import { RestMark } from "../parcels/RestMark";
import { StateChip } from "../StateChip";
import { cursor } from "../session";

const HEIGHT = 8.5;

/** Cases by where they stand. A card is moved by its menu: nothing has to be dragged. */
export function Board({ rows, onOpen }: { rows: readonly ReturnRow[]; onOpen: (id: number) => void }) {
  const columns = useMemo(
    () => groups.map((group) => ({ group, rows: rows.filter((row) => groupOf(row) === group) })),
    [rows],
  );
  return (
    <div className="board">
      {columns.map((column) => (
        <Column key={column.group} group={column.group} rows={column.rows} onOpen={onOpen} />
      ))}
    </div>
  );
}

interface ColumnProps {
  group: string;
  rows: readonly ReturnRow[];
  onOpen: (id: number) => void;
}

function Column({ group, rows, onOpen }: ColumnProps) {
  const { dynamic } = useText();
  const format = useFormat();
  const current = useStore(cursor);
  const scroller = useRef<HTMLDivElement>(null);
  const [rem] = useState(() => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT * rem,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 4,
    initialRect: { width: 240, height: 700 },
  });
  const at = useMemo(() => rows.findIndex(({ id }) => id === current), [rows, current]);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [virtual, at]);
  const name = dynamic(`returns-group-${group.replace("_", "-")}`);
  return (
    <section className="board-column" aria-label={name} data-group={group}>
      <h2 className="board-head">
        {name} <span className="returns-head-count">{format.number(rows.length)}</span>
      </h2>
      <div ref={scroller} className="board-scroll">
        <ul className="returns-all" style={{ blockSize: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map((place) => {
            const row = rows[place.index];
            return (
              row && (
                <li
                  key={place.key}
                  className="returns-place board-place"
                  style={{ blockSize: place.size, transform: `translateY(${place.start}px)` }}
                  aria-posinset={place.index + 1}
                  aria-setsize={rows.length}
                >
                  <Card row={row} isCurrent={row.id === current} onOpen={onOpen} />
                </li>
              )
            );
          })}
        </ul>
      </div>
    </section>
  );
}

interface CardProps {
  row: ReturnRow;
  isCurrent: boolean;
  onOpen: (id: number) => void;
}

const Card = memo(function Card({ row, isCurrent, onOpen }: CardProps) {
  const { attribute } = useText();
  const format = useFormat();
  return (
    <article className="board-card" data-current={isCurrent} data-needs={row.needsYou}>
      <span className="board-card-line">
        <button
          type="button"
          className="board-card-open"
          aria-current={isCurrent ? "true" : undefined}
          onFocus={() => cursor.set(row.id)}
          onClick={() => onOpen(row.id)}
        >
          <bdi className="identifier">{row.number}</bdi>
        </button>
        <span className="returns-row-value">{format.money(row.value.minor, row.value.currency)}</span>
        <MoveMenu row={row} label={attribute("returns-card-moves", "label", { number: row.number })} />
      </span>
      <span className="ellipsis" dir="auto">
        {row.name}
      </span>
      <span className="returns-row-title ellipsis" dir="auto">
        {row.title}
      </span>
      <span className="board-card-line board-card-foot">
        <StateChip state={row.state} />
        <ShopMark row={row} />
        <RestMark row={row} />
        <DueMark row={row} />
      </span>
    </article>
  );
});
