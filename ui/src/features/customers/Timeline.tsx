import type { ConversationRow } from "../../generated/contract";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { Chip } from "../../shared/ui/Chip";
import { Icon } from "../../shared/ui/icons/Icon";
import { useTimeline } from "./records";

interface Props {
  id: number;
  onOpen: (conversationId: number) => void;
}

/** Every conversation with a customer across all channels, the newest first. */
export function Timeline({ id, onOpen }: Props) {
  const { data, hasNextPage, fetchNextPage } = useTimeline(id);
  const rows = data?.pages.flatMap((page) => page.rows);
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="customers-timeline-title" />
        </h3>
      </div>
      {rows?.length === 0 && (
        <p className="facts-quiet">
          <Text id="customers-timeline-empty" />
        </p>
      )}
      <ul className="timeline">
        {rows?.map((row) => (
          <li key={row.id}>
            <Line row={row} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button size="small" look="plain" onPress={() => void fetchNextPage()}>
          <Text id="customers-more" />
        </Button>
      )}
    </section>
  );
}

function Line({ row, onOpen }: { row: ConversationRow; onOpen: (id: number) => void }) {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const isDone = row.status === "closed";
  return (
    <button type="button" className="timeline-row" onClick={() => onOpen(row.id)}>
      <Icon name={isDone ? "check" : "mail"} />
      <span className="timeline-words">
        <span className="timeline-subject ellipsis" dir="auto" lang={row.language ?? undefined}>
          {row.subject || text("customers-earlier-no-subject")}
        </span>
        <span className="timeline-snippet ellipsis" dir="auto" lang={row.language ?? undefined}>
          {row.snippet}
        </span>
      </span>
      {row.tags.slice(0, 2).map((tag) => (
        <Chip key={tag.id}>
          <bdi>{tag.name}</bdi>
        </Chip>
      ))}
      <span className="timeline-facts">
        <time dateTime={new Date(row.lastMessageAt).toISOString()}>
          {format.moment(row.lastMessageAt, now)}
        </time>
        <span>
          <Text id={`customers-status-${row.status}`} />
        </span>
      </span>
    </button>
  );
}
