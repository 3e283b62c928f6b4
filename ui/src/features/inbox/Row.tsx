import { memo } from "react";
import type { ConversationRow } from "../../generated/contract";
import { useFormat } from "../../shared/format/useFormat";
import { useSpan } from "../../shared/format/useSpan";
import { rowMarks } from "../../shared/rowMarks";
import { useStore } from "../../shared/store";
import { Marked } from "../../shared/text/Marked";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Chip } from "../../shared/ui/Chip";
import { Icon } from "../../shared/ui/icons/Icon";
import { wayIcon } from "../../shared/ui/icons/ways";
import { LanguageCode } from "../../shared/ui/LanguageCode";
import { isWaiting } from "./model";
import "./row.css";
import { ratingOf, Stars } from "./Stars";
import { RowTimes } from "./timing/RowTimes";

interface Props {
  row: ConversationRow;
  now: number;
  /** Milliseconds that a customer should wait at most: over it the row turns amber. */
  target: number;
  isCurrent: boolean;
  isMarked: boolean;
  position: number;
  total: number;
  /** Text around a search hit instead of the snippet, with the words that were found. */
  excerpt?: string;
  words?: readonly string[];
  onOpen: (id: number, event: React.MouseEvent) => void;
}

const TAGS = 2;

export const Row = memo(function Row({
  row,
  now,
  target,
  isCurrent,
  isMarked,
  position,
  total,
  excerpt,
  words = [],
  onOpen,
}: Props) {
  const format = useFormat();
  const { text } = useText();
  const name = row.customerName || row.customerAddress;
  const { rating, rest: subject } = ratingOf(row.subject);
  const classes = [
    "row",
    row.isUnread && "row-unread",
    row.status === "snoozed" && "row-quiet",
    isMarked && "row-marked",
  ];
  return (
    <div
      id={`row-${row.id}`}
      className={classes.filter(Boolean).join(" ")}
      role="option"
      aria-selected={isCurrent || isMarked}
      aria-current={isCurrent ? "true" : undefined}
      aria-posinset={position + 1}
      aria-setsize={total}
      onClick={(event) => onOpen(row.id, event)}
    >
      <span className="row-marks">
        <span className="row-mark">
          {isMarked ? <Icon name="check" /> : row.isUnread && <span className="dot" />}
        </span>
        <span className="row-mark">
          <Icon name={row.isAutomatic ? "automatic" : wayIcon(row.way)} />
        </span>
      </span>
      <span className="row-lines">
        <span className="row-line row-first">
          {row.isUnread && (
            <span className="visually-hidden">
              <Text id="inbox-row-unread" />
            </span>
          )}
          <span className="row-name ellipsis" dir="auto">
            <Marked text={name} words={words} />
          </span>
          <span className="row-time">{format.short(row.lastMessageAt, now)}</span>
        </span>
        <span className="row-line row-second">
          <span className="row-subject">
            {rating > 0 && <Stars rating={rating} />}
            <span className="ellipsis" dir="auto" lang={row.language ?? undefined}>
              <Marked text={subject || text("inbox-row-no-subject")} words={words} />
            </span>
          </span>
          <RowState row={row} now={now} target={target} />
        </span>
        <span className="row-line row-third">
          <span className="row-snippet ellipsis" dir="auto" lang={row.language ?? undefined}>
            <Marked text={excerpt ?? row.snippet} words={words} />
          </span>
          <RowChips row={row} now={now} />
        </span>
      </span>
    </div>
  );
});

function RowChips({ row, now }: { row: ConversationRow; now: number }) {
  const { text } = useText();
  const mark = useStore(rowMarks).get(row.id);
  return (
    <span className="row-chips">
      {row.hasAttachments && (
        <span className="row-clip" role="img" aria-label={text("inbox-row-attachments")}>
          <Icon name="attachment" size={12} />
        </span>
      )}
      {mark && (
        <Chip tone="warn" icon={mark.icon}>
          <Text id={mark.text} />
        </Chip>
      )}
      {row.hasDraft && (
        <Chip tone="accent" icon="pen">
          <Text id="inbox-row-draft" />
        </Chip>
      )}
      <RowTimes row={row} now={now} />
      {row.tags.slice(0, TAGS).map((tag) => (
        <Chip key={tag.id}>
          <bdi>{tag.name}</bdi>
        </Chip>
      ))}
      {row.tags.length > TAGS && (
        <Chip>
          <Text id="inbox-row-more-tags" vars={{ count: row.tags.length - TAGS }} />
        </Chip>
      )}
      {row.language && <LanguageCode code={row.language} />}
    </span>
  );
}

/** The place of its own for what decides the order: how long the customer waits, or when it comes back. */
function RowState({ row, now, target }: Pick<Props, "row" | "now" | "target">) {
  const format = useFormat();
  const span = useSpan();
  const { text } = useText();
  if (row.delivery === "failed" || row.delivery === "unknown")
    return (
      <span className="row-state row-bad">
        <Icon name="warning" size={12} />
        <Text id={row.delivery === "failed" ? "inbox-row-failed" : "inbox-row-undecided"} />
      </span>
    );
  if (row.status === "snoozed" && row.snoozedUntil !== null)
    return (
      <span
        className="row-state"
        title={text("inbox-row-returns", { at: format.moment(row.snoozedUntil, now) })}
      >
        <Icon name={row.callBackAt === null ? "alarm" : "phone"} size={12} />
        {format.moment(row.snoozedUntil, now)}
      </span>
    );
  if (row.status === "snoozed")
    return (
      <span className="row-state">
        <Icon name="alarm" size={12} />
        <Text id="timing-row-answer" />
      </span>
    );
  if (!isWaiting(row) || row.waitingSince === null) return <span className="row-state" />;
  const waited = now - row.waitingSince;
  const isOver = waited > target;
  return (
    <span
      className={`row-state${isOver ? " row-over" : ""}`}
      title={text("inbox-row-waiting", { span: span(waited) })}
    >
      <Icon name={isOver ? "warning" : "clock"} size={12} />
      {span(waited)}
      {isOver && (
        <span className="visually-hidden">
          <Text id="inbox-row-over-target" />
        </span>
      )}
    </span>
  );
}
