import { useDeferredValue, useState } from "react";
import type { ArticleCategory, ArticleRow } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useNow } from "../../shared/format/now";
import { useFormat } from "../../shared/format/useFormat";
import { useCommand } from "../../shared/keys/commands";
import { useMay } from "../../shared/may";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Button } from "../../shared/ui/Button";
import { EmptyState } from "../../shared/ui/EmptyState";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { ListRow, RowFact } from "../../shared/ui/ListRow";
import { ProblemState } from "../../shared/ui/ProblemState";
import { CategoryDialog } from "./CategoryDialog";
import { ImportDialog } from "./ImportDialog";
import { useMoveArticle } from "./details/useMoveArticle";
import { NewArticle } from "./NewArticle";
import { useArticles, useCategories, useFoundArticles } from "./queries";
import { branchesOf, needsOf, type Needs } from "./tree";
import { useRowKeys } from "./useRowKeys";

interface Props {
  id: number | null;
  onOpen: (id: number | null) => void;
  onSite: () => void;
  onHealth: () => void;
  /** Goes to the texts that stand in several articles. */
  onBlocks: () => void;
}

const needs: readonly Needs[] = ["stale", "unpublished", "review"];
const toNeeds = (value: string) => needs.find((each) => each === value) ?? null;

/** Articles by their categories, with their languages and what is to be done about them. */
export function ArticleList({ id, onOpen, onSite, onHealth, onBlocks }: Props) {
  const { text } = useText();
  const format = useFormat();
  const problemText = useProblemText();
  const [query, setQuery] = useState("");
  const [only, setOnly] = useState<Needs | null>(null);
  const [isMaking, setIsMaking] = useState(false);
  const [isImporting, setIsImporting] = useState(false);
  const [edited, setEdited] = useState<ArticleCategory | "new" | null>(null);
  const { data: all, error, refetch } = useArticles();
  const { data: categories = [] } = useCategories();
  const move = useMoveArticle(all ?? []);
  const { scroll, onKeyDown } = useRowKeys(".list-row", (row, by) => {
    // What is hidden by a search would be jumped over unseen.
    if (!isNarrowed && mayMove) move(Number(row.dataset.id), by);
  });
  const words = useDeferredValue(query.trim());
  const hits = useFoundArticles(words).data;
  const mayMove = useMay("knowledge.move");
  useCommand("knowledge.new", () => setIsMaking(true));

  const found = words === "" ? null : new Set(hits?.map((hit) => hit.id));
  const rows = (all ?? []).filter(
    (row) => (!found || found.has(row.id)) && (!only || needsOf(row).includes(only)),
  );
  const isNarrowed = words !== "" || only !== null;
  const branches = branchesOf(categories, rows).filter((branch) => !isNarrowed || branch.rows.length > 0);
  const isEmpty = all?.length === 0;

  return (
    <section className="knowledge-list" aria-label={text("knowledge-title")}>
      <header className="pane-head">
        <h1 className="pane-title">
          <Text id="knowledge-title" />
        </h1>
        {all !== undefined && <span className="article-meta">{format.number(all.length)}</span>}
        <span className="knowledge-space" />
        <IconButton icon="globe" label={text("knowledge-site")} onPress={onSite} />
        <IconButton
          icon="chart"
          label={text("health-title")}
          command="app.go_article_health"
          onPress={onHealth}
        />
        <IconButton icon="copy" label={text("blocks-title")} onPress={onBlocks} />
        <IconButton
          icon="tag"
          label={text("knowledge-category-new")}
          needs="knowledge.save_category"
          onPress={() => setEdited("new")}
        />
        <IconButton
          icon="add"
          label={text("knowledge-new")}
          command="knowledge.new"
          onPress={() => setIsMaking(true)}
        />
      </header>
      <div className="knowledge-find">
        <input
          className="field"
          type="search"
          dir="auto"
          aria-label={text("knowledge-search")}
          placeholder={text("knowledge-search")}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <select
          className="field"
          aria-label={text("knowledge-filter")}
          value={only ?? ""}
          onChange={(event) => setOnly(toNeeds(event.target.value))}
        >
          <option value="">{text("knowledge-filter-all")}</option>
          {needs.map((each) => (
            <option key={each} value={each}>
              {text(`knowledge-filter-${each}`)}
            </option>
          ))}
        </select>
      </div>
      <div ref={scroll} className="knowledge-scroll" onKeyDown={onKeyDown}>
        {error && <ProblemState text={problemText(error)} onRetry={() => void refetch()} />}
        {isEmpty && (
          <EmptyState
            icon="article"
            action={
              <>
                <Button needs="knowledge.create" onPress={() => setIsMaking(true)}>
                  <Icon name="add" />
                  <Text id="knowledge-new" />
                </Button>
                <Button look="plain" needs="knowledge.import" onPress={() => setIsImporting(true)}>
                  <Text id="knowledge-import" />
                </Button>
              </>
            }
          >
            <Text id="knowledge-empty" />
          </EmptyState>
        )}
        {!isEmpty && all && isNarrowed && rows.length === 0 && (found === null || hits) && (
          <p className="knowledge-nothing">
            <Text id="knowledge-nothing" />
          </p>
        )}
        {branches.map(({ category, depth, rows: own }) => (
          <section key={category?.id ?? 0} aria-label={category?.name ?? text("knowledge-category-none")}>
            <h2 className="knowledge-branch" style={{ paddingInlineStart: `${1 + depth * 0.75}rem` }}>
              <span className="ellipsis" dir="auto">
                {category?.name ?? text("knowledge-category-none")}
              </span>
              <span>{format.number(own.length)}</span>
              {category && (
                <IconButton
                  icon="pen"
                  size={12}
                  label={text("knowledge-category-edit", { name: category.name })}
                  needs="knowledge.save_category"
                  onPress={() => setEdited(category)}
                />
              )}
            </h2>
            {own.map((row) => (
              <Row key={row.id} row={row} isCurrent={row.id === id} onOpen={() => onOpen(row.id)} />
            ))}
          </section>
        ))}
      </div>
      {isMaking && (
        <NewArticle
          categories={categories}
          onImport={() => {
            setIsMaking(false);
            setIsImporting(true);
          }}
          onMade={(made) => {
            setIsMaking(false);
            onOpen(made);
          }}
          onClose={() => setIsMaking(false)}
        />
      )}
      {isImporting && <ImportDialog onClose={() => setIsImporting(false)} />}
      {edited && (
        <CategoryDialog
          category={edited === "new" ? null : edited}
          categories={categories}
          onClose={() => setEdited(null)}
        />
      )}
    </section>
  );
}

function Row({ row, isCurrent, onOpen }: { row: ArticleRow; isCurrent: boolean; onOpen: () => void }) {
  const format = useFormat();
  const now = useNow();
  const stale = row.languages.filter(({ isStale }) => isStale);
  const drafts = row.languages.filter(({ status }) => status !== "published");
  const planned = row.languages.flatMap(({ publishAt }) => publishAt ?? []);
  const namesOf = (own: ArticleRow["languages"]) =>
    format.list(own.map(({ language }) => format.language(language)));
  return (
    <ListRow
      id={row.id}
      title={row.title}
      language={row.titleLanguage}
      isCurrent={isCurrent}
      shortcuts="Alt+ArrowUp Alt+ArrowDown"
      onOpen={onOpen}
    >
      {row.isInternal && (
        <RowFact icon="lock">
          <Text id="knowledge-row-internal" />
        </RowFact>
      )}
      <RowFact tip={namesOf(row.languages)}>
        <Text id="knowledge-row-languages" vars={{ count: row.languages.length }} />
      </RowFact>
      {stale.length > 0 && (
        <RowFact icon="warning" isWarning tip={namesOf(stale)}>
          <Text id="knowledge-row-stale" vars={{ count: stale.length }} />
        </RowFact>
      )}
      {drafts.length > 0 && (
        <RowFact icon="pen" tip={namesOf(drafts)}>
          <Text id="knowledge-row-drafts" vars={{ count: drafts.length }} />
        </RowFact>
      )}
      {planned.length > 0 && (
        <RowFact icon="clock" tip={namesOf(row.languages.filter(({ publishAt }) => publishAt !== null))}>
          <Text id="later-row" vars={{ at: format.moment(Math.min(...planned), now) }} />
        </RowFact>
      )}
      {row.isReviewDue && (
        <RowFact icon="calendar" isWarning>
          <Text id="knowledge-row-review" />
        </RowFact>
      )}
    </ListRow>
  );
}
