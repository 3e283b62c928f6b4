import { useState } from "react";
import { AddMailbox } from "../features/channels/AddMailbox";
import { ChannelCard } from "../features/channels/ChannelCard";
import { useChannels } from "../features/channels/queries";
import { Text } from "../shared/text/Text";
import { Button } from "../shared/ui/Button";
import { Icon } from "../shared/ui/icons/Icon";

/** The mailboxes of the shop. */
export function ChannelsSection() {
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
