import { useMutation } from "@tanstack/react-query";
import { isDiskTrouble } from "../features/channels/trouble";
import { channelNames } from "../features/inbox/lists/channelNames";
import type { Contract } from "../generated/contract";
import { ask } from "../platform/ask";
import { useFormat } from "../shared/format/useFormat";
import { useNow } from "../shared/format/now";
import { useMay } from "../shared/may";
import { go, hashOf, mailboxOfPlace, usePlacePart } from "../shared/place";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { wayIcon } from "../shared/ui/icons/ways";
import { Icon } from "../shared/ui/icons/Icon";
import type { IconName } from "../shared/ui/icons/paths";
import { ProgressLine } from "../shared/ui/ProgressLine";
import { useChannels } from "./queries";

type Channel = Contract["channels.list"]["answer"][number];

const icons: Record<string, IconName> = { mail: "mail", file: "file", sample: "bag" };

/** The channels and how they are, in words wherever something is to be done. */
export function ChannelList() {
  // The sample shop has a line of its own above.
  const current = usePlacePart(mailboxOfPlace);
  const channels = useChannels().data?.filter((channel) => channel.kind !== "sample");
  const mayConnect = useMay("channels.add_mailbox");
  if (!channels) return null;
  if (channels.length === 0)
    return !mayConnect ? null : (
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
          <div className="sidebar-channel">
            <a
              className="sidebar-item"
              title={channel.address || channel.name}
              aria-current={current === `channel-${channel.id}` ? "page" : undefined}
              href={hashOf({ name: "inbox", mailbox: `channel-${channel.id}`, id: null })}
              onClick={(event) => {
                event.preventDefault();
                go({ name: "inbox", mailbox: `channel-${channel.id}`, id: null });
              }}
            >
              <Icon name={icons[channel.kind] ?? wayIcon(channel.kind)} />
              {channelNames[channel.kind] && !channel.name ? (
                <span className="ellipsis">
                  <Text id={channelNames[channel.kind] ?? "app-channel-file"} />
                </span>
              ) : (
                <span className="ellipsis identifier">{channel.name || channel.address}</span>
              )}
              <State channel={channel} />
            </a>
            <Trouble channel={channel} />
          </div>
          <Since channel={channel} />
          <Progress channel={channel} />
        </li>
      ))}
    </ul>
  );
}

function State({ channel }: { channel: Channel }) {
  const { attribute } = useText();
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
      return null;
  }
}

/** What is to be done about a channel, and the way there. */
function Trouble({ channel }: { channel: Channel }) {
  const mayMend = useMay("channels.add_mailbox");
  if (channel.state !== "offline" && channel.state !== "needs_you") return null;
  return (
    <button
      type="button"
      className="channel-trouble channel-warn"
      disabled={!mayMend}
      onClick={() => go({ name: "settings", section: "channels" })}
    >
      <Icon name={channel.state === "offline" ? "offline" : "warning"} />
      <Text id={wordOf(channel)} />
    </button>
  );
}

function wordOf({ state, problemCode }: Channel) {
  if (isDiskTrouble(problemCode)) return "app-channel-not-saving";
  return state === "offline" ? "app-channel-offline" : "app-channel-needs-you";
}

function Since({ channel }: { channel: Channel }) {
  const format = useFormat();
  const now = useNow();
  const isBroken = channel.state === "offline" || channel.state === "needs_you";
  const since = channel.failingSince ?? channel.lastOkAt;
  if (!isBroken || since === null) return null;
  return (
    <p className="channel-note">
      <Text id="app-channel-since" vars={{ since: format.moment(since, now) }} />
    </p>
  );
}

/** How far the first reading of a mailbox or an import is; a mailbox is paused, an import ended. */
function Progress({ channel }: { channel: Channel }) {
  const { text } = useText();
  const isMail = channel.kind === "mail";
  const stop = useMutation({
    mutationFn: async (): Promise<void> => {
      if (isMail) await ask("channels.pause", { id: channel.id });
      else await ask("inbox.cancel_import", {});
    },
  });
  const { progressDone: done, progressTotal: total } = channel;
  if (done >= total || channel.state === "paused") return null;
  return (
    <div className="channel-progress-line">
      <ProgressLine
        label={channel.name || channel.address || text("app-channel-file")}
        done={done}
        total={total}
        words={text("app-channel-progress", { done, total })}
        stop={<Text id={isMail ? "app-progress-pause" : "app-progress-stop"} />}
        isStopping={stop.isPending}
        onStop={() => stop.mutate()}
      />
    </div>
  );
}
