import { useEffect, type ReactNode } from "react";
import { useProblemText } from "../../platform/problem";
import { useCommand } from "../../shared/keys/commands";
import { useText } from "../../shared/text/useText";
import { ProblemState } from "../../shared/ui/ProblemState";
import { ToastLine } from "../../shared/ui/ToastLine";
import { ConversationList } from "./ConversationList";
import { EmptyList } from "./EmptyList";
import { BulkBar } from "./lists/BulkBar";
import { FilterBar } from "./lists/FilterBar";
import { ListHead } from "./lists/ListHead";
import { useMailboxTitle } from "./lists/mailbox";
import { ListSkeleton } from "./ListSkeleton";
import { ProblemBar } from "./ProblemBar";
import { clearMarks, markEvery, markRange } from "./session";
import type { ListData } from "./useListData";

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
  const { isSearch, mailbox, scope, query, order, total, rows } = list;
  const mailboxTitle = useMailboxTitle(mailbox);
  const title = isSearch ? text("inbox-search-title", { query }) : mailboxTitle;
  // Marks belong to the list in which they were made.
  useEffect(() => clearMarks, [mailbox, query]);
  const ids = () => rows.map((row) => row.id);
  useCommand("inbox.select_all", rows.length > 0 ? () => markEvery(ids()) : null);
  useCommand("inbox.select_range", current === null ? null : () => markRange(ids(), current, current));
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
        scope={scope}
        order={order}
        total={total}
        before={before}
      />
      {!isSearch && <FilterBar mailbox={mailbox} scope={scope} />}
      <BulkBar rows={rows} scope={isSearch ? null : scope} total={total} />
      <ProblemBar />
      {list.problem ? (
        <ProblemState text={problemText(list.problem)} onRetry={list.retry} />
      ) : list.isPending ? (
        <ListSkeleton />
      ) : rows.length === 0 ? (
        <EmptyList mailbox={mailbox} query={isSearch ? query : undefined} />
      ) : (
        <ConversationList
          rows={rows}
          sort={order}
          total={total ?? rows.length}
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
