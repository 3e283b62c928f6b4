import { ContactDesk } from "../features/contacts/ContactDesk";
import { NewConversation } from "../features/inbox/NewConversation";
import { ActDialogs } from "../features/orders/acts/ActDialogs";
import { useSettings } from "../platform/settings";
import { useCommand, useKeyboard } from "../shared/keys/commands";
import { later } from "../shared/later";
import { useLayout } from "../shared/layout";
import { limits, panes } from "../shared/panes";
import { go, usePlace } from "../shared/place";
import { useStore } from "../shared/store";
import { useText } from "../shared/text/useText";
import { Divider } from "../shared/ui/Divider";
import { IconButton } from "../shared/ui/IconButton";
import { ToastLine } from "../shared/ui/ToastLine";
import { InboxView } from "../views/InboxView";
import { CrashBarrier } from "./CrashBarrier";
import { useDeskCommands } from "./deskCommands";
import { Floating, openKeys, openMenu, openPalette, openViews } from "./Floating";
import "./frame.css";
import { GuestEnd } from "./GuestEnd";
import { OpeningDesk } from "./OpeningDesk";
import { OrdersOverAll } from "./OrdersOverAll";
import { useStatus } from "./queries";
import { Rail } from "./Rail";
import { RecoveryBar } from "./RecoveryBar";
import { ReturnsOverAll } from "./ReturnsOverAll";
import { ShutDesk } from "./ShutDesk";
import { Sidebar } from "./Sidebar";

const ActsPage = later(() => import("../features/orders/acts/ActsPage"), "ActsPage");
const CustomersView = later(() => import("../views/CustomersView"), "CustomersView");
const KnowledgeView = later(() => import("../views/KnowledgeView"), "KnowledgeView");
const MacrosView = later(() => import("../views/MacrosView"), "MacrosView");
const OrdersPage = later(() => import("../features/orders/page/OrdersPage"), "OrdersPage");
const Quarantine = later(() => import("../features/inbox/Quarantine"), "Quarantine");
const ReturnsView = later(() => import("../views/ReturnsView"), "ReturnsView");
const SettingsView = later(() => import("../views/SettingsView"), "SettingsView");
const WelcomeView = later(() => import("../views/WelcomeView"), "WelcomeView");
const Workload = later(() => import("../features/agents/Workload"), "Workload");

/** The window: sidebar or rail at the start, one view beside it, and what floats above both. */
export function Frame() {
  useKeyboard();
  const layout = useLayout();
  const place = usePlace();
  const { attribute } = useText();
  const widths = useStore(panes);
  const { data: status, error: shut } = useStatus();
  const settings = useSettings().data;
  useDeskCommands();
  useCommand("app.palette", openPalette);
  useCommand("app.search", openPalette);
  useCommand("app.keys", openKeys);
  useCommand("app.go_view", openViews);

  if (shut && !status) return <ShutDesk problem={shut} />;
  // Nothing to decide yet what the first screen is.
  if (!status) return <OpeningDesk />;
  if (!settings) return null;
  const isFirstRun = status.channels === 0 && status.conversations === 0 && !settings.isWelcomed;
  if (place.name === "welcome" || (isFirstRun && place.name !== "settings"))
    return (
      <main className="frame-single">
        <WelcomeView />
        <ToastLine />
      </main>
    );

  const onMenu = layout === "slim" ? openMenu : undefined;

  return (
    <div className="frame-all">
      <RecoveryBar />
      <GuestEnd />
      <div className="frame" data-layout={layout}>
        {layout === "four" && <Sidebar width={widths.sidebar} onSearch={openPalette} />}
        {(layout === "rail" || layout === "drawer" || layout === "single") && <Rail onSearch={openPalette} />}
        <main className="frame-view">
          {layout === "four" && (
            <Divider
              label={attribute("app-divider-sidebar", "label")}
              side="before"
              value={widths.sidebar}
              {...limits.sidebar}
              onChange={(sidebar) => panes.set((before) => ({ ...before, sidebar }))}
            />
          )}
          <CrashBarrier key={place.name}>
            {place.name === "settings" ||
            place.name === "quarantine" ||
            place.name === "workload" ||
            place.name === "acts" ||
            place.name === "orders" ||
            place.name === "returns" ||
            place.name === "customers" ||
            place.name === "knowledge" ||
            place.name === "macros" ? (
              <div className="frame-other">
                {onMenu && (
                  <div className="slim-bar">
                    <IconButton icon="menu" label={attribute("app-sidebar-menu", "label")} onPress={onMenu} />
                  </div>
                )}
                {place.name === "settings" && <SettingsView />}
                {place.name === "quarantine" && <Quarantine />}
                {place.name === "workload" && <Workload />}
                {place.name === "acts" && (
                  <ActsPage onConversation={(id) => go({ name: "inbox", mailbox: "all", id })} />
                )}
                {place.name === "orders" && <OrdersPage view={place.view} />}
                {place.name === "returns" && <ReturnsView place={place} />}
                {place.name === "customers" && <CustomersView place={place} />}
                {place.name === "knowledge" && <KnowledgeView id={place.id} tool={place.tool ?? ""} />}
                {place.name === "macros" && <MacrosView id={place.id} />}
                <ToastLine />
              </div>
            ) : (
              <InboxView layout={layout} place={place} onMenu={onMenu} />
            )}
          </CrashBarrier>
        </main>
        <NewConversation />
        <ActDialogs />
        <ContactDesk onOpen={(id) => go({ name: "inbox", mailbox: "all", id })} />
        <OrdersOverAll />
        <ReturnsOverAll />
        <Floating />
      </div>
    </div>
  );
}
