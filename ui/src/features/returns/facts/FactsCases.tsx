import { useEffect, useRef } from "react";
import type { FactsBehind, FactsRequest, ReturnRow } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { useCommand } from "../../../shared/keys/commands";
import { Text } from "../../../shared/text/Text";
import { Button } from "../../../shared/ui/Button";
import { Icon } from "../../../shared/ui/icons/Icon";
import { ProblemState } from "../../../shared/ui/ProblemState";
import { listed } from "../session";
import { StateChip } from "../StateChip";
import { useFactsCases } from "./queries";

interface Props {
  request: FactsRequest;
  of: FactsBehind;
  /** The name of the figure. */
  what: string;
  onBack: () => void;
  onOpen: (id: number) => void;
}

/** The returns behind a figure, the newest first. */
export function FactsCases({ request, of, what, onBack, onOpen }: Props) {
  const problemText = useProblemText();
  const heading = useRef<HTMLHeadingElement>(null);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useFactsCases(request, of);
  const rows = data?.pages.flatMap((page) => page.rows);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (rows) listed.set(rows.map(({ id }) => id));
  }, [rows]);
  useCommand("inbox.back", onBack);
  return (
    <div className="return-facts">
      <div className="facts-cases-head">
        <Button look="plain" onPress={onBack}>
          <Icon name="back" size={12} />
          <Text id="facts-cases-back" />
        </Button>
        <h2 className="facts-cases-title" ref={heading} tabIndex={-1}>
          <Text id="facts-cases-title" vars={{ what }} />
        </h2>
        {data?.pages[0] && (
          <p className="meta" role="status">
            <Text id="facts-cases-count" vars={{ count: data.pages[0].total }} />
          </p>
        )}
      </div>
      {error && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
      {rows?.length === 0 && (
        <p className="facts-none">
          <Text id="facts-cases-none" />
        </p>
      )}
      <ul className="facts-cases">
        {rows?.map((row) => (
          <li key={row.id}>
            <Case row={row} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <Button isDisabled={isFetchingNextPage} onPress={() => void fetchNextPage()}>
          <Text id="facts-cases-more" />
        </Button>
      )}
    </div>
  );
}

function Case({ row, onOpen }: { row: ReturnRow; onOpen: (id: number) => void }) {
  const format = useFormat();
  return (
    <button type="button" className="facts-case" onClick={() => onOpen(row.id)}>
      <span className="identifier facts-case-number">{row.number}</span>
      <span className="facts-case-what">
        <span className="ellipsis" dir="auto">
          {row.name || row.orderNumber}
        </span>
        <span className="ellipsis chart-quiet" dir="auto">
          {row.title}
        </span>
      </span>
      <span className="facts-case-day">{format.calendarDay(row.openedAt)}</span>
      <span className="facts-case-value">{format.money(row.value.minor, row.value.currency)}</span>
      <StateChip state={row.state} />
    </button>
  );
}
