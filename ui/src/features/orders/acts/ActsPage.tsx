import { useState } from "react";
import type { ActItem, OrderRow } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { EmptyState } from "../../../shared/ui/EmptyState";
import { Page } from "../../../shared/ui/Page";
import { ProblemState } from "../../../shared/ui/ProblemState";
import { ActRow } from "./ActRow";
import { useFoundOrders } from "../queries";
import "./acts.css";
import { OrderActions } from "./OrderActions";
import { useNewestActs, useWaitingActs } from "./queries";

/** What waits for somebody, and what was done lately in every shop. */
export function ActsPage({ onConversation }: { onConversation: (id: number) => void }) {
  const problemText = useProblemText();
  const waiting = useWaitingActs();
  const newest = useNewestActs();
  const open = new Set(
    [waiting.data?.proposed, waiting.data?.unknown, waiting.data?.changed].flat().map((item) => item?.id),
  );
  const lately = newest.data?.filter(({ id }) => !open.has(id)) ?? [];
  const isEmpty = newest.data?.length === 0;
  return (
    <Page className="acts-page" heading="acts-title">
      <p className="meta">
        <Text id="acts-about" />
      </p>
      <Finder />
      {waiting.error && !waiting.data && (
        <ProblemState text={problemText(waiting.error)} onRetry={() => void waiting.refetch()} />
      )}
      <Group heading="acts-waiting-title" items={waiting.data?.proposed} onConversation={onConversation} />
      <Group heading="acts-unknown-title" items={waiting.data?.unknown} onConversation={onConversation} />
      <Group heading="acts-changed-title" items={waiting.data?.changed} onConversation={onConversation} />
      <Group heading="acts-lately-title" items={lately} onConversation={onConversation} />
      {isEmpty && (
        <EmptyState icon="bag">
          <Text id="acts-empty" />
        </EmptyState>
      )}
    </Page>
  );
}

function Group(props: {
  heading: PlainKey;
  items: readonly ActItem[] | undefined;
  onConversation: (id: number) => void;
}) {
  const { heading, items, onConversation } = props;
  if (!items || items.length === 0) return null;
  return (
    <section className="acts-group">
      <h2 className="acts-heading">
        <Text id={heading} />
      </h2>
      <ul className="act-rows">
        {items.map((item) => (
          <ActRow key={item.id} item={item} onConversation={onConversation} />
        ))}
      </ul>
    </section>
  );
}

/** Whoever sees more than these types another word. */
const MOST = 8;

/** An order by its number, for what was not begun beside a conversation. */
function Finder() {
  const { text } = useText();
  const [query, setQuery] = useState("");
  const problemText = useProblemText();
  const wanted = query.trim();
  const { data, error, refetch } = useFoundOrders(wanted, MOST);
  return (
    <div className="acts-finder">
      <input
        type="search"
        className="field"
        aria-label={text("acts-find")}
        placeholder={text("acts-find")}
        dir="auto"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {error && !data && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
      {wanted !== "" && data?.orders.length === 0 && (
        <p className="meta" role="status">
          <Text id="acts-none-found" />
        </p>
      )}
      {wanted !== "" && (
        <ul className="act-rows">
          {data?.orders.map((row) => (
            <FoundOrder key={row.id} row={row} />
          ))}
        </ul>
      )}
    </div>
  );
}

function FoundOrder({ row }: { row: OrderRow }) {
  const format = useFormat();
  return (
    <li className="act-found">
      <bdi className="identifier">{row.number}</bdi>
      <span className="act-article">
        <span>
          <bdi>{row.name}</bdi>
        </span>
        <span className="meta">
          <bdi>{row.email}</bdi>
        </span>
      </span>
      <span className="act-number">{format.money(row.total.minor, row.total.currency)}</span>
      <OrderActions orderId={row.id} />
    </li>
  );
}
