import type { Contract } from "../generated/contract";
import { useFormat } from "../shared/format/useFormat";
import { useNow } from "../shared/format/now";
import { go } from "../shared/place";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Icon } from "../shared/ui/icons/Icon";
import type { IconName } from "../shared/ui/icons/paths";
import { useChannels } from "./queries";

type Channel = Contract["channels.list"]["answer"][number];

const icons: Record<string, IconName> = { mail: "mail", file: "file", sample: "bag" };

/** The channels and how they are, in words wherever something is to be done. */
export function ChannelList() {
  // The sample shop has a line of its own above.
  const channels = useChannels().data?.filter((channel) => channel.kind !== "sample");
  if (!channels) return null;
  if (channels.length === 0)
    return (
      <button
        type="button"
        className="sidebar-item"
        onClick={() => go({ name: "settings", section: "channels" })}
      >
        <Icon name="add" />
        <span className="ellipsis">
          <Text id="app-sidebar-connect" />
        </span>
      </button>
    );
  return (
    <ul>
      {channels.map((channel) => (
        <li key={channel.id}>
          <button
            type="button"
            className="sidebar-item"
            title={channel.address || channel.name}
            onClick={() => go({ name: "settings", section: "channels" })}
          >
            <Icon name={icons[channel.kind] ?? "mail"} />
            <span className="ellipsis identifier" style={{ textAlign: "start" }}>
              {channel.kind === "file" ? <Text id="app-channel-file" /> : channel.name || channel.address}
            </span>
            <State channel={channel} />
          </button>
          <Since channel={channel} />
        </li>
      ))}
    </ul>
  );
}

function State({ channel }: { channel: Channel }) {
  const { attribute } = useText();
  const isFetching = channel.progressTotal > 0 && channel.progressDone < channel.progressTotal;
  switch (channel.state) {
    case "up_to_date":
      if (channel.kind !== "mail") return null;
      return (
        <span className="channel-ok" role="img" aria-label={attribute("app-channel-up-to-date", "label")}>
          <Icon name="check" />
        </span>
      );
    case "working":
    case "connecting":
      if (isFetching)
        return (
          <span className="channel-quiet">
            <Text
              id="app-channel-progress"
              vars={{ done: channel.progressDone, total: channel.progressTotal }}
            />
          </span>
        );
      return (
        <span
          className="channel-quiet"
          role="img"
          aria-label={attribute(
            channel.state === "working" ? "app-channel-working" : "app-channel-connecting",
            "label",
          )}
        >
          <Icon name="more" />
        </span>
      );
    case "paused":
      return (
        <span className="channel-quiet">
          <Text id="app-channel-paused" />
        </span>
      );
    default:
      return (
        <span className="channel-warn">
          <Icon name={channel.state === "offline" ? "offline" : "warning"} />
          <Text id={channel.state === "offline" ? "app-channel-offline" : "app-channel-needs-you"} />
        </span>
      );
  }
}

function Since({ channel }: { channel: Channel }) {
  const format = useFormat();
  const now = useNow();
  const isBroken = channel.state === "offline" || channel.state === "needs_you";
  if (!isBroken || channel.lastOkAt == null) return null;
  return (
    <p className="channel-note">
      <Text id="app-channel-since" vars={{ since: format.moment(channel.lastOkAt, now) }} />
    </p>
  );
}
