import { useEffect, useRef, type ReactNode } from "react";
import { AuditSection } from "../features/agents/AuditSection";
import { OwnPin } from "../features/agents/OwnPin";
import { OwnSignatures } from "../features/agents/OwnSignatures";
import { Person } from "../features/agents/Person";
import { FormTemplates } from "../features/contacts/FormTemplates";
import { CulturesSection } from "../features/cultures/CulturesSection";
import { BlocksSection } from "../features/joining/BlocksSection";
import { DataSection } from "../features/settings/DataSection";
import { LookSection } from "../features/settings/LookSection";
import { MeSection } from "../features/settings/MeSection";
import { PeopleSection } from "../features/settings/PeopleSection";
import "../features/settings/settings.css";
import { WorkSection } from "../features/settings/WorkSection";
import { StoreActions } from "../features/orders/acts/StoreActions";
import { LetterRules } from "../features/returns/mail/LetterRules";
import { MailSettings } from "../features/returns/mail/MailSettings";
import { WithdrawalPage } from "../features/returns/mail/WithdrawalPage";
import { PolicySection } from "../features/returns/policy/PolicySection";
import { ShopsSection } from "../features/shops/ShopsSection";
import { TopicsSection } from "../features/topics/TopicsSection";
import { roleMay, roleNow } from "../shared/may";
import { go, usePlace } from "../shared/place";
import { useStore } from "../shared/store";
import { Text } from "../shared/text/Text";
import { Icon } from "../shared/ui/icons/Icon";
import { ChannelsSection } from "./ChannelsSection";
import { SettingsNav } from "./SettingsNav";
import { groups } from "./settingsPages";

/** What stands on each page. */
const pages: Record<string, () => ReactNode> = {
  me: () => (
    <MeSection>
      <OwnSignatures />
      <OwnPin />
    </MeSection>
  ),
  look: () => <LookSection />,
  people: () => (
    <PeopleSection
      person={(agent, isMe, mayAdd) => <Person key={agent.id} agent={agent} isMe={isMe} mayManage={mayAdd} />}
    />
  ),
  audit: () => <AuditSection />,
  channels: () => <ChannelsSection />,
  work: () => <WorkSection />,
  forms: () => <FormTemplates />,
  blocks: () => <BlocksSection />,
  shops: () => <ShopsSection actions={(shop) => <StoreActions store={shop} />} />,
  returns: () => (
    <PolicySection>
      <LetterRules />
      <MailSettings />
      <WithdrawalPage />
    </PolicySection>
  ),
  topics: () => <TopicsSection />,
  cultures: () => <CulturesSection />,
  data: () => <DataSection />,
};

/** Pages with something beside their form. */
const wide = ["returns"];

/** The settings: pages in groups, one at a time. */
export function SettingsView() {
  const place = usePlace();
  const role = useStore(roleNow);
  const page = useRef<HTMLDivElement>(null);
  const known = groups.flatMap((group) => group.pages).filter(({ needs }) => !needs || roleMay(role, needs));
  const asked = place.name === "settings" ? place.section : "";
  const current = known.find(({ name }) => name === asked)?.name ?? known[0]?.name ?? "me";
  useEffect(() => {
    if (page.current) page.current.scrollTop = 0;
  }, [current]);
  return (
    <div className="settings settings-parts" data-place={asked ? "page" : "index"}>
      <div className="settings-side">
        <h1 className="settings-title">
          <Text id="settings-title" />
        </h1>
        <SettingsNav current={current} />
      </div>
      <div ref={page} className="settings-page">
        <div className={wide.includes(current) ? "settings-column settings-column-wide" : "settings-column"}>
          <button
            type="button"
            className="one-pane-back settings-back"
            onClick={() => go({ name: "settings", section: "" })}
          >
            <Icon name="back" />
            <Text id="settings-title" />
          </button>
          {pages[current]?.()}
        </div>
      </div>
    </div>
  );
}
