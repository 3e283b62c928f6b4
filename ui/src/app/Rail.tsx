import { useCounts } from "../features/inbox/queries";
import { useStores } from "../features/orders/queries";
import { useReturnCounts } from "../features/returns/queries";
import { useWaitingCount } from "../features/orders/acts/queries";
import { useFormat } from "../shared/format/useFormat";
import type { CommandId } from "../shared/keys/catalogue";
import { runCommand } from "../shared/keys/commands";
import { go, mailboxOfPlace, nameOfPlace, usePlacePart } from "../shared/place";
import { useText } from "../shared/text/useText";
import { Icon } from "../shared/ui/icons/Icon";
import type { IconName } from "../shared/ui/icons/paths";
import { SeatMenu } from "./SeatMenu";

/** The sidebar in its narrow form. */
export function Rail({ onSearch }: { onSearch: () => void }) {
  const name = usePlacePart(nameOfPlace);
  const mailbox = usePlacePart(mailboxOfPlace) ?? "open";
  const { text, attribute } = useText();
  const mine = useCounts().data?.views.open ?? 0;
  const waiting = useWaitingCount();
  const returns = useReturnCounts()?.needsYou ?? 0;
  const hasShops = (useStores().data?.length ?? 0) > 0;
  return (
    <nav className="rail" aria-label={attribute("app-sidebar", "label")}>
      <span className="brand">
        <Icon name="shop" />
      </span>
      <RailButton
        icon="search"
        label={attribute("app-sidebar-rail-search", "label")}
        command="app.palette"
        onPress={onSearch}
      />
      <RailButton
        icon="inbox"
        label={text("app-sidebar-inbox")}
        count={mine}
        isCurrent={name === "inbox"}
        command="app.go_open"
        onPress={() => go({ name: "inbox", mailbox, id: null })}
      />
      <RailButton
        icon="pen"
        label={attribute("app-sidebar-new", "label")}
        command="app.new"
        onPress={() => runCommand("app.new")}
      />
      <RailButton
        icon="people"
        label={text("customers-title")}
        command="app.go_customers"
        isCurrent={name === "customers"}
        onPress={() => go({ name: "customers", id: null, tool: "" })}
      />
      {hasShops && (
        <RailButton
          icon="bag"
          label={text("orders-title")}
          command="app.go_orders"
          isCurrent={name === "orders"}
          onPress={() => go({ name: "orders", view: "" })}
        />
      )}
      {(hasShops || returns > 0 || name === "returns") && (
        <RailButton
          icon="undo"
          label={text("returns-title")}
          count={returns}
          command="app.go_returns"
          isCurrent={name === "returns"}
          onPress={() => go({ name: "returns", view: "", id: null })}
        />
      )}
      <RailButton
        icon="article"
        label={text("knowledge-title")}
        command="app.go_knowledge"
        isCurrent={name === "knowledge"}
        onPress={() => go({ name: "knowledge", id: null })}
      />
      <RailButton
        icon="bolt"
        label={text("macros-title")}
        command="app.go_macros"
        isCurrent={name === "macros"}
        onPress={() => go({ name: "macros", id: null })}
      />
      {(waiting > 0 || name === "acts") && (
        <RailButton
          icon="bag"
          label={text("acts-title")}
          count={waiting}
          command="app.go_acts"
          isCurrent={name === "acts"}
          onPress={() => go({ name: "acts" })}
        />
      )}
      <span className="rail-space" />
      <RailButton
        icon="settings"
        label={attribute("app-sidebar-settings", "label")}
        command="app.go_settings"
        isCurrent={name === "settings"}
        onPress={() => go({ name: "settings", section: "" })}
      />
      <SeatMenu isNarrow />
    </nav>
  );
}

/** A larger number has no room and says nothing more. */
const MOST = 99;

interface RailButtonProps {
  icon: IconName;
  label: string;
  command: CommandId;
  count?: number;
  isCurrent?: boolean;
  onPress: () => void;
}

function RailButton({ icon, label, command, count, isCurrent, onPress }: RailButtonProps) {
  const format = useFormat();
  return (
    <button
      type="button"
      className="rail-button"
      aria-label={label}
      aria-current={isCurrent ? "page" : undefined}
      data-tip={command}
      data-tip-side="end"
      onClick={onPress}
    >
      <Icon name={icon} />
      {count ? (
        <span className="rail-number">{count > MOST ? `${format.number(MOST)}+` : format.number(count)}</span>
      ) : null}
    </button>
  );
}
