import { useCallback, useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { CustomerFilter, CustomerSort } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { useCommand } from "../../shared/keys/commands";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { EmptyState } from "../../shared/ui/EmptyState";
import "../../shared/ui/form.css";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { ProblemState } from "../../shared/ui/ProblemState";
import { CustomerList } from "./CustomerList";
import { CustomerRecord } from "./CustomerRecord";
import "./customer.css";
import "./customers.css";
import { Doubles } from "./Doubles";
import { ImportTable } from "./ImportTable";
import { ListTools } from "./ListTools";
import { NewCustomer } from "./NewCustomer";
import { useCustomers } from "./records";

export interface CustomersPlace {
  id: number | null;
  /** `doubles`, `import`, or nothing. */
  tool: string;
}

interface Props {
  place: CustomersPlace;
  /** More facts about the one that is open, as items of a list. */
  facts?: ReactNode;
  /** What others know about the one that is open, above their conversations. */
  children?: ReactNode;
  onGo: (place: CustomersPlace) => void;
  onOpenConversation: (id: number) => void;
}

/** All customers, and everything about the one that is open. */
export function CustomersPage({ place, facts, children, onGo, onOpenConversation }: Props) {
  const { text, attribute } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const [typed, setTyped] = useState("");
  const [sort, setSort] = useState<CustomerSort>("recent");
  const [filter, setFilter] = useState<CustomerFilter>({});
  const [isAdding, setIsAdding] = useState(false);
  const query = useDeferredValue(typed.trim());
  const list = useCustomers({ query, sort, filter });
  const pages = list.data?.pages;
  const rows = useMemo(() => pages?.flatMap((page) => page.rows) ?? [], [pages]);
  const total = pages?.[0]?.total ?? rows.length;
  const { fetchNextPage, isFetchingNextPage } = list;
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [fetchNextPage, isFetchingNextPage]);
  const open = useCallback((id: number) => onGo({ id, tool: "" }), [onGo]);
  const move = (step: 1 | -1) => {
    const at = rows.findIndex((row) => row.id === place.id);
    const next = rows[at < 0 ? 0 : at + step];
    if (next) open(next.id);
  };
  useCommand("inbox.next", () => move(1));
  useCommand("inbox.previous", () => move(-1));
  const isOpen = place.id !== null || place.tool !== "";
  useCommand("inbox.back", isOpen ? () => onGo({ id: null, tool: "" }) : null);
  const isWhole = !query && Object.keys(filter).length === 0;
  return (
    <div className="customers-page" data-open={isOpen}>
      <section className="customers-list" aria-label={text("customers-title")}>
        <div className="customers-list-head">
          <div className="customers-list-title">
            <h1>
              <Text id="customers-title" />
              <span className="customers-total">{pages && format.number(total)}</span>
            </h1>
            <IconButton
              icon="add"
              label={text("customers-new")}
              needs="customers.add"
              onPress={() => setIsAdding(true)}
            />
          </div>
          {isAdding && <NewCustomer onAdded={open} onClose={() => setIsAdding(false)} />}
          <input
            className="field"
            type="search"
            dir="auto"
            aria-label={attribute("customers-search", "label")}
            placeholder={attribute("customers-search", "placeholder")}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
            onKeyDown={(event) => {
              if (event.key !== "ArrowDown" && event.key !== "Enter") return;
              event.preventDefault();
              move(1);
            }}
          />
          <ListTools
            sort={sort}
            onSort={setSort}
            filter={filter}
            onFilter={setFilter}
            onTool={(tool) => onGo({ id: null, tool })}
            onExport={() => ask("customers.export_csv", { query, filter })}
          />
        </div>
        {list.error && !list.data ? (
          <ProblemState text={problemText(list.error)} onRetry={() => void list.refetch()} />
        ) : rows.length === 0 && !list.isPending ? (
          <EmptyState
            icon="people"
            action={
              isWhole ? (
                <Button needs="customers.import_csv" onPress={() => onGo({ id: null, tool: "import" })}>
                  <Text id="customers-import" />
                </Button>
              ) : undefined
            }
          >
            <Text id={isWhole ? "customers-empty" : "customers-empty-search"} />
          </EmptyState>
        ) : (
          <CustomerList
            rows={rows}
            total={total}
            hasMore={list.hasNextPage}
            current={place.id}
            onMore={more}
            onOpen={open}
            onMove={move}
          />
        )}
      </section>
      <div className="customers-open">
        {isOpen && (
          <button
            type="button"
            className="one-pane-back customers-back"
            onClick={() => onGo({ id: null, tool: "" })}
          >
            <Icon name="back" />
            <Text id="customers-back" />
          </button>
        )}
        {place.tool === "doubles" && <Doubles onOpen={open} />}
        {place.tool === "import" && <ImportTable onDone={() => onGo({ id: null, tool: "" })} />}
        {place.id !== null && (
          <CustomerRecord
            key={place.id}
            id={place.id}
            facts={facts}
            onGone={(id) => onGo({ id, tool: "" })}
            onOpenConversation={onOpenConversation}
          >
            {children}
          </CustomerRecord>
        )}
        {!isOpen && (
          <EmptyState icon="people">
            <Text id="customers-choose" />
          </EmptyState>
        )}
      </div>
    </div>
  );
}
