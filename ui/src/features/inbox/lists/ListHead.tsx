import { memo, useRef, useState, type ReactNode } from "react";
import type { Scope, Sort } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useFormat } from "../../../shared/format/useFormat";
import { useCommand } from "../../../shared/keys/commands";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import { sort } from "../session";
import { FilterForm } from "./FilterForm";
import { isWork, useSavedView, type Mailbox } from "./mailbox";
import { FilterPopover } from "./FilterPopover";
import { ViewMenu } from "./ViewMenu";

interface Props {
  title: string;
  isSearch: boolean;
  mailbox: Mailbox;
  scope: Scope;
  order: Sort;
  total: number | undefined;
  before: ReactNode;
}

/** Which list it is, how many are in it, in which order they stand, and what is left out. */
export const ListHead = memo(function ListHead(props: Props) {
  const { title, isSearch, mailbox, scope, order, total, before } = props;
  const { attribute } = useText();
  const format = useFormat();
  const saved = useSavedView(mailbox);
  const button = useRef<HTMLButtonElement>(null);
  const [isFiltering, setIsFiltering] = useState(false);
  const mayTurn = isWork(mailbox) && !isSearch;
  const turn = () => {
    const next: Sort = order === "waiting" ? "newest" : "waiting";
    if (saved) void ask("inbox.save_view", { id: saved.id, sort: next }).catch(() => undefined);
    else sort.set(next);
  };
  const isOwn = mailbox.kind === "view" && ["mine", "unassigned"].includes(mailbox.name);
  useCommand("inbox.sort", mayTurn ? turn : null);
  useCommand("inbox.filter", isSearch ? null : () => setIsFiltering(true));
  return (
    <header className="pane-head">
      {before}
      <h1 className="pane-title ellipsis" dir="auto">
        {title}
      </h1>
      {total !== undefined && total > 0 && (
        <span className="pane-count">
          {isSearch || !isOwn ? (
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
      {!isSearch && (
        <IconButton
          ref={button}
          icon="filter"
          label={attribute("views-filter-open", "label")}
          command="inbox.filter"
          aria-haspopup="dialog"
          aria-expanded={isFiltering}
          className={mailbox.kind === "filter" ? "is-on" : undefined}
          onPress={() => setIsFiltering(true)}
        />
      )}
      {saved && <ViewMenu view={saved} onEdit={() => setIsFiltering(true)} />}
      {isFiltering && (
        <FilterPopover anchor={button} onClose={() => setIsFiltering(false)}>
          <FilterForm scope={scope} saved={saved} order={order} onClose={() => setIsFiltering(false)} />
        </FilterPopover>
      )}
    </header>
  );
});
