import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import type { CustomerRow } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Chip } from "../../shared/ui/Chip";
import { LanguageCode } from "../../shared/ui/LanguageCode";

interface Props {
  rows: readonly CustomerRow[];
  total: number;
  hasMore: boolean;
  current: number | null;
  onMore: () => void;
  onOpen: (id: number) => void;
  onMove: (step: 1 | -1) => void;
}

const AHEAD = 20;
const HEIGHT = 3.75;
const TAGS = 2;

/** The list of customers; only the rows in sight exist, so that it stays quick at any length. */
export function CustomerList({ rows, total, hasMore, current, onMore, onOpen, onMove }: Props) {
  const { text } = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const [rem] = useState(() => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => HEIGHT * rem,
    getItemKey: (index) => rows[index]?.id ?? index,
    overscan: 8,
    initialRect: { width: 320, height: 800 },
  });
  const last = virtual.getVirtualItems().at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) onMore();
  }, [hasMore, last, rows.length, onMore]);
  const at = rows.findIndex((row) => row.id === current);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: "auto" });
  }, [virtual, at]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "ArrowDown") onMove(1);
    else if (event.key === "ArrowUp") onMove(-1);
    else return;
    event.preventDefault();
  };
  return (
    <div
      ref={scroller}
      className="customers-scroll"
      role="listbox"
      tabIndex={0}
      aria-label={text("customers-title")}
      aria-activedescendant={at >= 0 ? `customer-${current}` : undefined}
      onKeyDown={onKeyDown}
    >
      <div className="customers-all" role="presentation" style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((place) => {
          const row = rows[place.index];
          if (!row) return null;
          return (
            <div
              key={place.key}
              className="customers-place"
              role="presentation"
              style={{ blockSize: place.size, transform: `translateY(${place.start}px)` }}
            >
              <Row
                row={row}
                isCurrent={row.id === current}
                position={place.index}
                total={total}
                onOpen={onOpen}
              />
            </div>
          );
        })}
      </div>
    </div>
  );
}

interface RowProps {
  row: CustomerRow;
  isCurrent: boolean;
  position: number;
  total: number;
  onOpen: (id: number) => void;
}

function Row({ row, isCurrent, position, total, onOpen }: RowProps) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const rest = row.tags.length - TAGS;
  return (
    <div
      id={`customer-${row.id}`}
      className="customers-row"
      role="option"
      aria-selected={isCurrent}
      aria-posinset={position + 1}
      aria-setsize={total}
      onClick={() => onOpen(row.id)}
    >
      <span className="customers-row-line">
        <span className="customers-row-name ellipsis" dir="auto">
          {row.name || row.address || text("customers-name-unknown")}
        </span>
        <span className="customers-row-fact">
          {row.lastContactAt === null ? (
            <Text id="customers-row-never" />
          ) : (
            format.short(row.lastContactAt, now)
          )}
        </span>
      </span>
      <span className="customers-row-line">
        <span className="customers-row-address identifier ellipsis">{row.name && row.address}</span>
        {row.tags.slice(0, TAGS).map((tag) => (
          <Chip key={tag}>
            <bdi>{tag}</bdi>
          </Chip>
        ))}
        {rest > 0 && <Chip>{`+${format.number(rest)}`}</Chip>}
        <span
          className="customers-row-fact"
          title={text("customers-row-count", { count: row.conversationCount })}
        >
          {format.number(row.conversationCount)}
        </span>
        {row.language && <LanguageCode code={row.language} />}
      </span>
    </div>
  );
}
