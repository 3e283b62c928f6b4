import { useDeferredValue, useEffect, useId, useMemo, useState, type ReactNode } from "react";
import type { ReturnRow } from "../../../generated/contract";
import { useProblemText } from "../../../platform/problem";
import { useNow } from "../../../shared/format/now";
import { useFormat } from "../../../shared/format/useFormat";
import { useCommand, useKeys } from "../../../shared/keys/commands";
import { capsOf } from "../../../shared/keys/chord";
import { returnWish } from "../../../shared/returning";
import { useMay } from "../../../shared/may";
import { useStore } from "../../../shared/store";
import { fold } from "../../../shared/text/Marked";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { EmptyState } from "../../../shared/ui/EmptyState";
import "../../../shared/ui/form.css";
import { Icon } from "../../../shared/ui/icons/Icon";
import { ProblemState } from "../../../shared/ui/ProblemState";
import { tabId, TabRow } from "../../../shared/ui/TabRow";
import "../../../shared/ui/tabs.css";
import { FactsView } from "../facts/FactsView";
import { behind } from "../facts/session";
import { RefusedRequests } from "../mirror/RefusedRequests";
import { byNeed, fits, groupOf, groups, type Group } from "../model";
import { useAllReturns } from "../queries";
import "../returns.css";
import { cursor, listed, openMoves, receives, shape, shapes, trouble, type Shape } from "../session";
import { Board } from "./Board";
import { Calendar } from "./Calendar";
import { FileMenu } from "../mail/FileMenu";
import "./page.css";
import { ReturnList } from "./ReturnList";

const none: readonly ReturnRow[] = [];
const ALL = "open";
type View = typeof ALL | "needs-you" | Group;
const views: readonly View[] = [ALL, "needs-you", ...groups, "over"];

const icons = { list: "menu", board: "board", calendar: "calendar", facts: "chart" } as const;

interface Props {
  view: string;
  onView: (view: string) => void;
  onOpen: (id: number) => void;
  onOrder: (orderId: number) => void;
}

/** All returns: a list, a board by where they stand, or the deadlines by day. */
export function ReturnsPage({ view, onView, onOpen, onOrder }: Props) {
  const panelId = useId();
  const { text } = useText();
  const problemText = useProblemText();
  const mayReadFacts = useMay("returns.facts");
  const offered = shapes.filter((each) => each !== "facts" || mayReadFacts);
  const chosen = useStore(shape);
  const as = offered.includes(chosen) ? chosen : "list";
  const thrown = useStore(trouble);
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim());
  const selected: View = views.find((each) => each === view) ?? ALL;
  const isOver = selected === "over" && as === "list";
  const { data, error, refetch } = useAllReturns(!isOver);
  const rows = useMemo(
    () => shownOf(data?.rows ?? [], as === "list" ? selected : ALL, query),
    [data, selected, as, query],
  );
  useEffect(() => {
    if (as !== "facts") listed.set(rows.map(({ id }) => id));
  }, [rows, as]);
  useRowKeys(as === "facts" ? none : rows, onOpen);
  const isEmpty = data !== undefined && data.counts.every(({ total }) => total === 0);
  const tools = (
    <div className="returns-tools">
      <input
        type="search"
        className="field returns-find"
        aria-label={text("returns-find")}
        placeholder={text("returns-find")}
        dir="auto"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      {as === "list" && (
        <TabRow
          label={text("returns-views")}
          tabs={views.map((key) => ({ key, label: <TabLabel view={key} counts={data} /> }))}
          selected={selected}
          panelId={panelId}
          className="tabs"
          tabClassName="tab"
          onSelect={(key) => onView(key === ALL ? "" : key)}
        />
      )}
    </div>
  );
  return (
    <section className="page returns-page">
      <header className="pane-head">
        <h1 className="pane-title">
          <Text id="returns-title" />
        </h1>
        <span className="pane-space" />
        <div className="returns-shapes" role="group" aria-label={text("returns-shapes")}>
          {offered.map((each) => (
            <button
              key={each}
              type="button"
              className="icon-button returns-shape"
              aria-pressed={as === each}
              aria-label={text(`returns-shape-${each}`)}
              data-tip=""
              onClick={() => {
                shape.set(each);
                behind.set(null);
              }}
            >
              <Icon name={icons[each]} />
            </button>
          ))}
        </div>
        <FileMenu />
        <Button size="small" needs="returns.receive" onPress={() => receives.set(true)}>
          <Icon name="box" size={12} />
          <Text id="returns-command-receive" />
        </Button>
      </header>
      {!isEmpty && as !== "facts" && tools}
      {thrown !== null && (
        <p className="form-problem returns-trouble" role="alert">
          <Icon name="warning" />
          <span>{problemText(thrown)}</span>
        </p>
      )}
      {as !== "facts" && <RefusedRequests onOrder={onOrder} />}
      <Shown
        panelId={panelId}
        selected={selected}
        as={as}
        problem={
          error && !data ? <ProblemState text={problemText(error)} onRetry={() => void refetch()} /> : null
        }
      >
        {as === "facts" ? (
          <FactsView onOpen={onOpen} />
        ) : isEmpty ? (
          <Empty />
        ) : (
          data && <Body {...{ rows, as, query, selected, onOpen }} />
        )}
      </Shown>
    </section>
  );
}

/** In the list's shape the tabs name what is shown. */
function Shown(props: {
  panelId: string;
  selected: View;
  as: Shape;
  problem: ReactNode;
  children: ReactNode;
}) {
  const { panelId, selected, as, problem, children } = props;
  if (problem) return problem;
  if (as !== "list") return <div className="returns-body">{children}</div>;
  return (
    <div className="returns-body" id={panelId} role="tabpanel" aria-labelledby={tabId(panelId, selected)}>
      {children}
    </div>
  );
}

interface BodyProps {
  rows: readonly ReturnRow[];
  as: Shape;
  query: string;
  selected: View;
  onOpen: (id: number) => void;
}

function Body({ rows, as, query, selected, onOpen }: BodyProps) {
  const now = useNow();
  if (rows.length === 0 && (as === "list" || query !== ""))
    return (
      <EmptyState icon={query ? "search" : "check"}>
        <Text id={query ? "returns-none-found" : "returns-none-here"} />
      </EmptyState>
    );
  if (as === "board") return <Board rows={rows} onOpen={onOpen} />;
  if (as === "calendar") return <Calendar rows={rows} now={now} onOpen={onOpen} />;
  return <ReturnList rows={rows} hasGroups={selected === ALL && query === ""} onOpen={onOpen} />;
}

function Empty() {
  const keys = useKeys("returns.start");
  return (
    <EmptyState icon="undo">
      {keys ? (
        <Text id="returns-empty" vars={{ key: capsOf(keys).join(" ") }} />
      ) : (
        <Text id="returns-empty-plain" />
      )}
    </EmptyState>
  );
}

type Counted =
  { counts: readonly { state: ReturnRow["state"]; total: number }[]; needsYou: number } | undefined;

function TabLabel({ view, counts }: { view: View; counts: Counted }) {
  const { dynamic } = useText();
  const format = useFormat();
  const name = view === "needs-you" ? "returns-needs-you" : `returns-group-${view.replace("_", "-")}`;
  const total = !counts
    ? 0
    : view === "needs-you"
      ? counts.needsYou
      : counts.counts.reduce((sum, each) => {
          const group = groupOf(each);
          return (view === ALL ? group !== "over" : group === view) ? sum + each.total : sum;
        }, 0);
  return (
    <>
      {dynamic(name)}
      {total > 0 && <span className="tab-count">{format.number(total)}</span>}
    </>
  );
}

function shownOf(rows: readonly ReturnRow[], view: View, query: string): ReturnRow[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  const isIn = (row: ReturnRow) =>
    view === ALL ? groupOf(row) !== "over" : view === "needs-you" ? row.needsYou : groupOf(row) === view;
  const shown = rows.filter((row) => isIn(row) && fits(row, words, fold));
  return view === "over" ? shown.sort((a, b) => b.changedAt - a.changedAt) : shown.sort(byNeed);
}

/** j and k, Enter and the menu of next steps, on whatever shape the rows have. */
function useRowKeys(rows: readonly ReturnRow[], onOpen: (id: number) => void): void {
  useCommand("returns.start", () => returnWish.set("pick"));
  const current = useStore(cursor);
  const at = rows.findIndex(({ id }) => id === current);
  const move = (step: 1 | -1) => {
    const next = rows[at < 0 ? 0 : at + step];
    if (next) cursor.set(next.id);
  };
  useCommand("inbox.next", rows.length > 0 ? () => move(1) : null);
  useCommand("inbox.previous", rows.length > 0 ? () => move(-1) : null);
  useCommand("inbox.open", at >= 0 && current !== null ? () => onOpen(current) : null);
  useCommand("returns.moves", at >= 0 ? () => openMoves.set(current) : null);
}
