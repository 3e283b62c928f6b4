import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { ReturnRow } from "../../../generated/contract";
import { density } from "../../../shared/appearance";
import { useFormat } from "../../../shared/format/useFormat";
import { isOnePane, useLayout } from "../../../shared/layout";
import { useStore } from "../../../shared/store";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Chip } from "../../../shared/ui/Chip";
import { DueMark } from "../DueMark";
import { groupOf, groups } from "../model";
import { MoveMenu } from "../MoveMenu";
import { ShopMark } from "../mirror/ShopMark";
import { RestMark } from "../parcels/RestMark";
import { StateChip } from "../StateChip";
import { cursor } from "../session";

interface Props {
  /** In the order of need. */
  rows: readonly ReturnRow[];
  /** Under a head for each place where they stand, who needs somebody first. */
  hasGroups: boolean;
  onOpen: (id: number) => void;
}

type Item = { head: string; count: number } | { row: ReturnRow; position: number };

const HEAD = 2;
const HEIGHT = 3.75;
/** In one pane the name, the article, and how it stands are a line each. */
const NARROW = 4.75;
const COMPACT = 2.5;

/** Returns, a row each; only the rows in sight exist, so that it stays quick at any length. */
export function ReturnList({ rows, hasGroups, onOpen }: Props) {
  const { attribute } = useText();
  const current = useStore(cursor);
  const isWide = !isOnePane(useLayout());
  const isCompact = useStore(density) === "compact" && isWide;
  const height = isCompact ? COMPACT : isWide ? HEIGHT : NARROW;
  const scroller = useRef<HTMLDivElement>(null);
  const [rem] = useState(() => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const items = useMemo(() => itemsOf(rows, hasGroups), [rows, hasGroups]);
  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => ("head" in (items[index] ?? {}) ? HEAD : height) * rem,
    getItemKey: (index) => keyOf(items[index], index),
    overscan: 8,
    initialRect: { width: 800, height: 800 },
  });
  useEffect(() => virtual.measure(), [virtual, items, height]);
  const at = useMemo(
    () => items.findIndex((item) => "row" in item && item.row.id === current),
    [items, current],
  );
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [virtual, at]);
  const order = useMemo(() => items.flatMap((item) => ("row" in item ? [item.row.id] : [])), [items]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target !== scroller.current) return;
    const place = current === null ? -1 : order.indexOf(current);
    const to = {
      ArrowDown: Math.min(place + 1, order.length - 1),
      ArrowUp: Math.max(place - 1, 0),
      Home: 0,
      End: order.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : order[to];
    if (next === undefined) return;
    event.preventDefault();
    cursor.set(next);
  };
  return (
    <div
      ref={scroller}
      className="returns-scroll"
      data-density={isCompact ? "compact" : "comfortable"}
      role="grid"
      tabIndex={0}
      aria-label={attribute("returns-list", "label")}
      aria-rowcount={rows.length}
      aria-activedescendant={at >= 0 ? `return-${current}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="returns-all" role="rowgroup" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const item = items[place.index];
          if (!item) return null;
          return (
            <div
              key={place.key}
              className="returns-place"
              role="presentation"
              style={{ blockSize: place.size, transform: `translateY(${place.start}px)` }}
            >
              {"head" in item ? (
                <Head item={item} />
              ) : (
                <Row
                  row={item.row}
                  position={item.position}
                  isCurrent={item.row.id === current}
                  onOpen={onOpen}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function itemsOf(rows: readonly ReturnRow[], hasGroups: boolean): Item[] {
  const put = (some: readonly ReturnRow[], from: number): Item[] =>
    some.map((row, index) => ({ row, position: from + index }));
  if (!hasGroups) return put(rows, 0);
  const urgent = rows.filter((row) => row.needsYou);
  const rest = rows.filter((row) => !row.needsYou);
  const parts = [
    { head: "returns-needs-you", rows: urgent },
    ...groups.map((group) => ({
      head: `returns-group-${group.replace("_", "-")}`,
      rows: rest.filter((row) => groupOf(row) === group),
    })),
  ].filter((part) => part.rows.length > 0);
  let from = 0;
  return parts.flatMap((part) => {
    const shown = put(part.rows, from);
    from += part.rows.length;
    return [{ head: part.head, count: part.rows.length }, ...shown];
  });
}

const keyOf = (item: Item | undefined, index: number) =>
  !item ? index : "head" in item ? item.head : item.row.id;

function Head({ item }: { item: { head: string; count: number } }) {
  const { dynamic } = useText();
  const format = useFormat();
  return (
    <div className="returns-head" role="row">
      <span role="gridcell">
        {dynamic(item.head)} <span className="returns-head-count">{format.number(item.count)}</span>
      </span>
    </div>
  );
}

interface RowProps {
  row: ReturnRow;
  position: number;
  isCurrent: boolean;
  onOpen: (id: number) => void;
}

const Row = memo(function Row({ row, position, isCurrent, onOpen }: RowProps) {
  const { text, attribute } = useText();
  const format = useFormat();
  return (
    <div
      id={`return-${row.id}`}
      className="returns-row"
      role="row"
      aria-selected={isCurrent}
      aria-rowindex={position + 1}
      onClick={() => onOpen(row.id)}
    >
      <bdi role="gridcell" className="identifier returns-row-number">
        {row.number}
      </bdi>
      <span role="gridcell" className="returns-row-what">
        <span className="returns-row-name ellipsis" dir="auto">
          {row.name}
        </span>
        <span className="returns-row-title ellipsis" dir="auto">
          {row.pieces === 0 ? (
            <Text id="returnmail-found-choose" />
          ) : (
            <>
              {text("returns-pieces", { count: row.pieces })}
              {" · "}
              {row.title}
            </>
          )}
        </span>
      </span>
      <span role="gridcell" className="returns-row-due">
        <ShopMark row={row} />
        <RestMark row={row} />
        <DueMark row={row} />
      </span>
      <span role="gridcell" className="returns-row-state">
        {row.awaitsOwner ? (
          <Chip tone="warn" icon="clock">
            <Text id="settling-owner" />
          </Chip>
        ) : row.awaitsPayment ? (
          <Chip tone="accent" icon="hourglass">
            <Text id="returns-effect-state-waiting" />
          </Chip>
        ) : (
          <StateChip state={row.state} />
        )}
      </span>
      <span role="gridcell" className="returns-row-value">
        {format.money(row.value.minor, row.value.currency)}
      </span>
      <span role="gridcell" className="returns-row-moves">
        <MoveMenu row={row} label={attribute("returns-card-moves", "label", { number: row.number })} />
      </span>
    </div>
  );
});
