import { memo } from "react";
import { Button } from "react-aria-components";
import { CommandKeys } from "../shared/keys/CommandKeys";
import { runCommand } from "../shared/keys/commands";
import { go, hashOf, nameOfPlace, usePlacePart, type Place } from "../shared/place";
import type { PlainKey } from "../shared/text/keys";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { IconButton } from "../shared/ui/IconButton";
import { Icon } from "../shared/ui/icons/Icon";
import type { IconName } from "../shared/ui/icons/paths";
import { useStores } from "../features/orders/queries";
import { useReturnCounts } from "../features/returns/queries";
import { useFormat } from "../shared/format/useFormat";
import { ChannelList } from "./ChannelList";
import { LanguageMenu } from "./LanguageMenu";
import { SampleNotice } from "./SampleNotice";
import { SeatMenu } from "./SeatMenu";
import { ShopList } from "./ShopList";
import { LanguageLinks, SavedLinks, ViewLinks } from "./ViewLinks";
import { useSettings } from "../platform/settings";

interface Props {
  /** In rem. */
  width: number;
  onSearch: () => void;
  /** Called when something was chosen that leads away. */
  onGone?: () => void;
}

export const Sidebar = memo(function Sidebar({ width, onSearch, onGone }: Props) {
  const { text, attribute } = useText();
  const shop = useSettings().data?.shopName;
  const returns = useReturnCounts()?.needsYou ?? 0;
  const hasShops = (useStores().data?.length ?? 0) > 0;
  return (
    <nav
      className="sidebar"
      style={{ inlineSize: `${width}rem` }}
      aria-label={attribute("app-sidebar", "label")}
    >
      <div className="sidebar-head">
        <span className="brand">
          <Icon name="shop" />
        </span>
        <span className="sidebar-shop ellipsis" dir="auto">
          {shop || text("app-name")}
        </span>
        <IconButton
          icon="pen"
          label={attribute("app-sidebar-new", "label")}
          command="app.new"
          onPress={() => {
            onGone?.();
            runCommand("app.new");
          }}
        />
      </div>
      <Button className="sidebar-search" onPress={onSearch}>
        <Icon name="search" />
        <span>
          <span>
            <Text id="app-sidebar-search" />
          </span>
          <CommandKeys command="app.palette" />
        </span>
      </Button>
      <div
        className="sidebar-scroll"
        onClick={(event) => event.target instanceof Element && event.target.closest("a") && onGone?.()}
      >
        <ViewLinks />
        <ul>
          <li>
            <PageLink to={{ name: "customers", id: null, tool: "" }} icon="people" text="customers-title" />
          </li>
          {hasShops && (
            <li>
              <PageLink to={{ name: "orders", view: "" }} icon="bag" text="orders-title" />
            </li>
          )}
          {(hasShops || returns > 0) && (
            <li>
              <PageLink
                to={{ name: "returns", view: "", id: null }}
                icon="undo"
                text="returns-title"
                count={returns}
              />
            </li>
          )}
          <li>
            <PageLink to={{ name: "knowledge", id: null }} icon="article" text="knowledge-title" />
          </li>
          <li>
            <PageLink to={{ name: "macros", id: null }} icon="bolt" text="macros-title" />
          </li>
        </ul>
        <SampleNotice />
        <SavedLinks />
        <h2 className="sidebar-heading">
          <Text id="app-sidebar-channels" />
        </h2>
        <ChannelList />
        <ShopList />
        <LanguageLinks />
      </div>
      <div className="sidebar-foot">
        <SeatMenu />
        <LanguageMenu />
        <IconButton
          icon="settings"
          label={attribute("app-sidebar-settings", "label")}
          command="app.go_settings"
          onPress={() => {
            onGone?.();
            go({ name: "settings", section: "" });
          }}
        />
      </div>
    </nav>
  );
});

interface PageLinkProps {
  to: Place;
  icon: IconName;
  text: PlainKey;
  /** How many wait there for somebody. */
  count?: number;
}

function PageLink({ to, icon, text, count = 0 }: PageLinkProps) {
  const format = useFormat();
  const name = usePlacePart(nameOfPlace);
  return (
    <a
      className="sidebar-item sidebar-item-top"
      href={hashOf(to)}
      aria-current={name === to.name ? "page" : undefined}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      <Icon name={icon} />
      <span className="ellipsis">
        <Text id={text} />
      </span>
      {count > 0 && <span className="sidebar-number">{format.number(count)}</span>}
    </a>
  );
}
