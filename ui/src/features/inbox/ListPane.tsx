import { memo, type ReactNode } from "react";
import type { ConversationRow } from "../../generated/contract";
import { useProblemText } from "../../platform/problem";
import { useFormat } from "../../shared/format/useFormat";
import { useCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { ProblemState } from "../../shared/ui/ProblemState";
import { ToastLine } from "../../shared/ui/ToastLine";
import { ConversationList } from "./ConversationList";
import { EmptyList } from "./EmptyList";
import { ListSkeleton } from "./ListSkeleton";
import { ProblemBar } from "./ProblemBar";
import { clearMarks, marked, sort } from "./session";
import type { ListData } from "./useListData";
import { viewOf } from "./views";

interface Props {
  list: ListData;
  current: number | null;
  /** In rem; without it the list takes all the room there is. */
  width?: number;
  /** What stands before the title, such as the button of the menu. */
  before?: ReactNode;
  onOpen: (id: number) => void;
  onMove: (step: 1 | -1) => void;
}

/** A list of conversations with its heading. */
export function ListPane({ list, current, width, before, onOpen, onMove }: Props) {
  const { text } = useText();
  const problemText = useProblemText();
  const { isSearch, mailbox, query, order, total } = list;
  const view = viewOf(mailbox);
  const title = isSearch ? text("inbox-search-title", { query }) : text(view.text);
  return (
    <section
      className="list-pane"
      style={width ? { inlineSize: `${width}rem` } : { flex: 1 }}
      aria-label={title}
    >
      <ListHead
        title={title}
        isSearch={isSearch}
        mailbox={mailbox}
        order={order}
        total={total}
        before={before}
      />
      <SelectionBar rows={list.rows} />
      <ProblemBar />
      {list.problem ? (
        <ProblemState text={problemText(list.problem)} onRetry={list.retry} />
      ) : list.isPending ? (
        <ListSkeleton />
      ) : list.rows.length === 0 ? (
        <EmptyList view={view.name} query={list.isSearch ? list.query : undefined} />
      ) : (
        <ConversationList
          rows={list.rows}
          sort={list.order}
          total={list.total ?? list.rows.length}
          hasMore={list.hasMore}
          current={current}
          excerpts={list.excerpts}
          words={list.words}
          onMore={list.more}
          onOpen={onOpen}
          onMove={onMove}
        />
      )}
      <ToastLine />
    </section>
  );
}

interface HeadProps extends Pick<ListData, "isSearch" | "mailbox" | "order" | "total"> {
  title: string;
  before: ReactNode;
}

/** Which list it is, how many are in it, and in which order they stand. */
const ListHead = memo(function ListHead({ title, isSearch, mailbox, order, total, before }: HeadProps) {
  const { attribute } = useText();
  const format = useFormat();
  const view = viewOf(mailbox);
  const mayTurn = view.isWork === true && !isSearch;
  const turn = () => sort.set((now) => (now === "waiting" ? "newest" : "waiting"));
  useCommand("inbox.sort", mayTurn ? turn : null);
  return (
    <header className="pane-head">
      {before}
      <h1 className="pane-title ellipsis">{title}</h1>
      {total !== undefined && total > 0 && (
        <span className="pane-count">
          {isSearch || !["mine", "unassigned"].includes(view.name) ? (
            format.number(total)
          ) : (
            <Text id="inbox-list-total-open" vars={{ count: total }} />
          )}
        </span>
      )}
      <span className="pane-space" />
      {mayTurn && (
        <button type="button" className="list-sort" onClick={turn}>
          <span className="visually-hidden">{attribute("inbox-list-sort", "label")}</span>
          <Text id={order === "waiting" ? "inbox-list-sort-waiting" : "inbox-list-sort-newest"} />
          <Icon name="sort" />
        </button>
      )}
    </header>
  );
});

/** How many are marked, while some are. */
function SelectionBar({ rows }: { rows: readonly ConversationRow[] }) {
  const marks = useStore(marked);
  const { attribute } = useText();
  const count = rows.filter((row) => marks.has(row.id)).length;
  if (count === 0) return null;
  return (
    <div className="list-bar" role="status">
      <Text id="inbox-selection-count" vars={{ count }} />
      <span className="pane-space" />
      <IconButton icon="close" label={attribute("inbox-selection-clear", "label")} onPress={clearMarks} />
    </div>
  );
}
