import { useEffect, useRef, useState } from "react";
import { AddMailbox } from "../features/channels/AddMailbox";
import { OwnPin } from "../features/agents/OwnPin";
import { OwnSignatures } from "../features/agents/OwnSignatures";
import { Person } from "../features/agents/Person";
import { ChannelCard } from "../features/channels/ChannelCard";
import { useChannels } from "../features/channels/queries";
import { FormTemplates } from "../features/contacts/FormTemplates";
import { CulturesSection } from "../features/cultures/CulturesSection";
import { BlocksSection } from "../features/joining/BlocksSection";
import { DataSection } from "../features/settings/DataSection";
import { LookSection } from "../features/settings/LookSection";
import { MeSection } from "../features/settings/MeSection";
import { PeopleSection } from "../features/settings/PeopleSection";
import "../features/settings/settings.css";
import { WorkSection } from "../features/settings/WorkSection";
import { TopicsSection } from "../features/topics/TopicsSection";
import { useMay } from "../shared/may";
import { go, hashOf, usePlace } from "../shared/place";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Button } from "../shared/ui/Button";
import { Icon } from "../shared/ui/icons/Icon";

const sections = [
  "channels",
  "forms",
  "me",
  "work",
  "look",
  "topics",
  "people",
  "cultures",
  "blocks",
  "data",
] as const;

/** What a section is called where it is chosen. */
function titleOf(name: (typeof sections)[number]) {
  if (name === "forms") return "contacts-forms-title";
  return name === "blocks" ? "joining-blocks-title" : (`settings-${name}-title` as const);
}

/** Scrolls the settings alone: scrollIntoView would move the frame around them as well. */
function show(root: HTMLElement | null, section: string): void {
  const found = root?.querySelector(`#settings-${CSS.escape(section)}`);
  if (!root || !found) return;
  root.scrollTop += found.getBoundingClientRect().top - root.getBoundingClientRect().top;
}

/** Channels and settings. */
export function SettingsView() {
  const place = usePlace();
  const { attribute } = useText();
  const root = useRef<HTMLDivElement>(null);
  const mayManage = useMay("channels.add_mailbox");
  const shown = sections.filter((name) => mayManage || (name !== "channels" && name !== "data"));
  const section = place.name === "settings" ? place.section : "";
  useEffect(() => {
    if (section) show(root.current, section);
  }, [section]);
  return (
    <div ref={root} className="settings">
      <div className="settings-column">
        <h1 className="settings-title">
          <Text id="settings-title" />
        </h1>
        <nav className="settings-nav" aria-label={attribute("settings-nav", "label")}>
          {shown.map((name) => (
            <a
              key={name}
              href={hashOf({ name: "settings", section: name })}
              onClick={(event) => {
                event.preventDefault();
                go({ name: "settings", section: name }, "replace");
                show(root.current, name);
              }}
            >
              <Text id={titleOf(name)} />
            </a>
          ))}
        </nav>
        {mayManage && <Channels />}
        <FormTemplates />
        <MeSection>
          <OwnSignatures />
          <OwnPin />
        </MeSection>
        <WorkSection />
        <LookSection />
        <TopicsSection />
        <PeopleSection
          person={(agent, isMe, mayAdd) => (
            <Person key={agent.id} agent={agent} isMe={isMe} mayManage={mayAdd} />
          )}
        />
        <CulturesSection />
        <BlocksSection />
        {mayManage && <DataSection />}
      </div>
    </div>
  );
}

function Channels() {
  const channels = useChannels().data?.filter(({ kind }) => kind === "mail");
  const [isAdding, setIsAdding] = useState(false);
  if (!channels) return null;
  return (
    <section className="settings-section" id="settings-channels">
      <h2>
        <Text id="settings-channels-title" />
      </h2>
      {channels.length === 0 && (
        <p className="meta">
          <Text id="channels-none" />
        </p>
      )}
      {channels.length > 0 && (
        <ul className="channel-cards">
          {channels.map((channel) => (
            <ChannelCard key={channel.id} channel={channel} />
          ))}
        </ul>
      )}
      {isAdding ? (
        <>
          <h3>
            <Text id="channels-add-title" />
          </h3>
          <AddMailbox autoFocus onConnected={() => setIsAdding(false)} />
        </>
      ) : (
        <div className="form-actions">
          <Button onPress={() => setIsAdding(true)}>
            <Icon name="add" />
            <Text id="channels-add-title" />
          </Button>
        </div>
      )}
    </section>
  );
}
