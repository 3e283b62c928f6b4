import { useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { ConversationRow, Sort } from "../../generated/contract";
import { density } from "../../shared/appearance";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import "./list.css";
import { listItems, type ListItem } from "./model";
import { Row } from "./Row";
import { useTarget } from "./queries";
import { marked, markRange, toggleMark } from "./session";

interface Props {
  rows: readonly ConversationRow[];
  sort: Sort;
  total: number;
  hasMore: boolean;
  current: number | null;
  excerpts?: ReadonlyMap<number, string>;
  words?: readonly string[];
  onMore: () => void;
  onOpen: (id: number) => void;
  onMove: (step: 1 | -1) => void;
}

const HEAD = 1.75;
const AHEAD = 20;

/** The list of conversations; only the rows in sight exist, so that it stays quick at any length. */
export function ConversationList(props: Props) {
  const { rows, sort, total, hasMore, current, excerpts, words, onMore, onOpen, onMove } = props;
  const { attribute } = useText();
  const now = useNow();
  const target = useTarget();
  const isCompact = useStore(density) === "compact";
  const marks = useStore(marked);
  const scroller = useRef<HTMLDivElement>(null);
  const items = useMemo(() => listItems(rows, sort, !hasMore, now), [rows, sort, hasMore, now]);
  const [rem] = useState(() => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const rowHeight = isCompact ? 3.25 : 4.5;

  const virtual = useVirtualizer({
    count: items.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (items[index]?.kind === "head" ? HEAD : rowHeight) * rem,
    getItemKey: (index) => keyOf(items[index], index),
    overscan: 6,
    initialRect: { width: 344, height: 800 },
  });
  useEffect(() => virtual.measure(), [virtual, rowHeight, items]);

  const last = virtual.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= items.length - AHEAD) onMore();
  }, [hasMore, last, items.length, onMore]);

  const at = items.findIndex((item) => item.kind === "row" && item.row.id === current);
  useEffect(() => {
    if (at < 0) return;
    // The first row brings its heading along.
    const first = at === 1 ? 0 : at;
    const from = virtual.measurementsCache[first]?.start ?? 0;
    const to = virtual.measurementsCache[at]?.end ?? Infinity;
    const top = virtual.scrollOffset ?? 0;
    // Scrolling measures the page, which is dear: only where the row is not in sight already.
    if (from >= top && to <= top + (virtual.scrollRect?.height ?? 0)) return;
    virtual.scrollToIndex(first, { align: "auto" });
  }, [virtual, at]);

  const shown = useRef<{ ids: number[]; current: number | null }>({ ids: [], current });
  useEffect(() => {
    shown.current = { ids: rows.map((row) => row.id), current };
  }, [rows, current]);
  const onRow = useCallback(
    (id: number, event: React.MouseEvent) => {
      if (event.shiftKey) {
        // The browser would mark the text between the two clicks.
        getSelection()?.removeAllRanges();
        const { ids, current } = shown.current;
        markRange(ids, id, current);
      } else if (event.ctrlKey || event.metaKey) toggleMark(id);
      else onOpen(id);
    },
    [onOpen],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown") onMove(1);
    else if (event.key === "ArrowUp") onMove(-1);
    else if (event.key === "Home" && rows[0]) onOpen(rows[0].id);
    else return;
    event.preventDefault();
  };

  return (
    <div
      ref={scroller}
      className="list-scroll"
      role="listbox"
      tabIndex={0}
      aria-label={attribute("inbox-list", "label")}
      aria-multiselectable="true"
      aria-activedescendant={at >= 0 ? `row-${current}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="list-all" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const item = items[place.index];
          if (!item) return null;
          return (
            <div
              key={place.key}
              className="list-place"
              role="presentation"
              style={{ blockSize: place.size, transform: `translateY(${place.start}px)` }}
            >
              {item.kind === "head" ? (
                <Head item={item} />
              ) : (
                <Row
                  row={item.row}
                  now={now}
                  target={target}
                  isCurrent={item.row.id === current}
                  isMarked={marks.has(item.row.id)}
                  position={item.position}
                  total={total}
                  excerpt={excerpts?.get(item.row.id)}
                  words={words}
                  onOpen={onRow}
                />
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

function keyOf(item: ListItem | undefined, index: number): string | number {
  if (!item) return index;
  return item.kind === "head" ? `${item.group}-${index}` : item.row.id;
}

function Head({ item }: { item: Extract<ListItem, { kind: "head" }> }) {
  const format = useFormat();
  return (
    <div className="list-head" role="presentation">
      <Text id={`inbox-group-${item.group}`} />
      {item.isComplete && <span>{format.number(item.count)}</span>}
    </div>
  );
}
