import { useId, useState } from "react";
import type { ConcernKind } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useFormat } from "../../../shared/format/useFormat";
import { go } from "../../../shared/place";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { EmptyState } from "../../../shared/ui/EmptyState";
import { Page } from "../../../shared/ui/Page";
import { ProblemState } from "../../../shared/ui/ProblemState";
import { tabId, TabRow } from "../../../shared/ui/TabRow";
import "../../../shared/ui/tabs.css";
import { concernLooks, kinds } from "../concerns";
import "../orders.css";
import { useFoundOrders } from "../queries";
import { DayLimit } from "./DayLimit";
import { OrderList } from "./OrderList";
import "./orders-page.css";
import { useHealth } from "./queries";

/** More than anybody reads; whoever looks for one types a word of it. */
const MOST = 100;
const NEWEST = "newest";
type View = typeof NEWEST | ConcernKind;

const views: readonly View[] = [NEWEST, ...kinds];

const isKind = (view: string): view is ConcernKind => (kinds as readonly string[]).includes(view);

/** All orders of all shops: found by words, or those that somebody should look at. */
export function OrdersPage({ view }: { view: string }) {
  const panelId = useId();
  const { text } = useText();
  const format = useFormat();
  const [query, setQuery] = useState("");
  const selected: View = isKind(view) ? view : NEWEST;
  const counts = useHealth().data?.counts ?? [];
  const choose = (key: View) => {
    setQuery("");
    go({ name: "orders", view: key === NEWEST ? "" : key }, "replace");
  };
  const label = (key: View) => {
    if (key === NEWEST) return <Text id="orders-view-newest" />;
    const total = counts.find(({ kind }) => kind === key)?.total ?? 0;
    return (
      <>
        <Text id={concernLooks[key].view} />
        {total > 0 && <span className="tab-count">{format.number(total)}</span>}
      </>
    );
  };
  return (
    <Page
      className="orders-page"
      heading="orders-title"
      tools={
        <div className="orders-tools">
          <input
            type="search"
            className="field orders-find"
            aria-label={text("orders-find")}
            placeholder={text("orders-find")}
            dir="auto"
            value={query}
            onChange={(event) => setQuery(event.target.value)}
          />
          <TabRow
            label={text("orders-views")}
            tabs={views.map((key) => ({ key, label: label(key) }))}
            selected={selected}
            panelId={panelId}
            className="tabs"
            tabClassName="tab"
            onSelect={choose}
          />
        </div>
      }
      id={panelId}
      role="tabpanel"
      aria-labelledby={tabId(panelId, selected)}
    >
      {query.trim() === "" && selected === "late_to_send" && (
        <DayLimit text="orders-limit-late" setting="orderLateAfterDays" least={0} />
      )}
      {query.trim() === "" && selected === "parcel_rests" && (
        <DayLimit text="orders-limit-rests" setting="parcelRestsAfterDays" least={1} />
      )}
      {query.trim() === "" && isKind(selected) ? (
        <Worrying kind={selected} />
      ) : (
        <Found query={query.trim()} />
      )}
    </Page>
  );
}

function Worrying({ kind }: { kind: ConcernKind }) {
  const problemText = useProblemText();
  const { data, error, refetch } = useHealth(kind);
  if (error && !data) return <ProblemState text={problemText(error)} onRetry={() => void refetch()} />;
  if (data?.orders.length === 0)
    return (
      <EmptyState icon="check">
        <Text id="orders-view-well" />
      </EmptyState>
    );
  return <OrderList orders={data?.orders} />;
}

function Found({ query }: { query: string }) {
  const problemText = useProblemText();
  const { data, error, refetch } = useFoundOrders(query, MOST, true);
  if (error && !data) return <ProblemState text={problemText(error)} onRetry={() => void refetch()} />;
  if (data?.orders.length === 0)
    return (
      <EmptyState icon={query ? "search" : "bag"}>
        <Text id={query ? "orders-none-found" : "orders-page-empty"} />
      </EmptyState>
    );
  return <OrderList orders={data?.orders} />;
}
