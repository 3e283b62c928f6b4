import type { Scope } from "../../../generated/contract";
import { runCommand } from "../../../shared/keys/commands";
import { go } from "../../../shared/place";
import { useText } from "../../../shared/text/useText";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import { useFilter } from "../queries";
import { Broken } from "./ConditionRow";
import { useSavedView, type Mailbox } from "./mailbox";

/** By which filter the list was made, where nobody has given it a name; and what in a filter is gone. */
export function FilterBar({ mailbox, scope }: { mailbox: Mailbox; scope: Scope }) {
  const { attribute } = useText();
  const isLine = mailbox.kind === "filter";
  const described = useFilter(isLine ? scope : null).data;
  const saved = useSavedView(mailbox);
  const broken = (isLine ? described?.broken : saved?.broken) ?? [];
  if (!isLine && broken.length === 0) return null;
  return (
    <div className="filter-bar">
      {isLine && (
        <div className="filter-bar-line">
          <button
            type="button"
            className="filter-bar-text ellipsis"
            onClick={() => runCommand("inbox.filter")}
          >
            <bdi dir="ltr">{described?.text ?? mailbox.line}</bdi>
          </button>
          <IconButton
            icon="close"
            label={attribute("views-filter-clear", "label")}
            onPress={() => go({ name: "inbox", mailbox: "open", id: null })}
          />
        </div>
      )}
      {broken.map(({ index, column, value }) => (
        <p key={`${index}-${value}`} className="condition-broken" role="status">
          <Icon name="warning" size={12} />
          <Broken column={column} value={value} />
        </p>
      ))}
    </div>
  );
}
