import { useState } from "react";
import { useFormat } from "../../../shared/format/useFormat";
import { go } from "../../../shared/place";
import { fold, Marked, matches } from "../../../shared/text/Marked";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { FindDialog } from "../../../shared/ui/FindDialog";
import { Icon } from "../../../shared/ui/icons/Icon";
import { IconButton } from "../../../shared/ui/IconButton";
import type { IconName } from "../../../shared/ui/icons/paths";
import { useChannels, useCounts, useSavedViews } from "../queries";
import { views } from "../views";
import { channelName } from "./channelNames";
import "./lists.css";

interface Entry {
  mailbox: string;
  name: string;
  heading: string;
  icon: IconName;
  count: number | undefined;
}

/** Every list there is, found by a few letters of its name. */
export function ViewFinder({ onClose }: { onClose: () => void }) {
  const { attribute } = useText();
  const format = useFormat();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const words = fold(query).split(/\s+/).filter(Boolean);
  const entries = useEntries().filter(({ name }) => matches(name, words));
  return (
    <FindDialog
      className="view-finder"
      label={attribute("views-find", "label")}
      placeholder={attribute("views-find", "placeholder")}
      icon="filter"
      close={<IconButton icon="close" label={attribute("views-find-close", "label")} onPress={onClose} />}
      query={query}
      onQuery={setQuery}
      found={entries.map(({ mailbox, name, heading, icon, count }, index) => ({
        key: mailbox,
        heading: entries[index - 1]?.heading === heading ? undefined : heading,
        content: (
          <>
            <Icon name={icon} />
            <span className="view-finder-name ellipsis" dir="auto">
              <Marked text={name} words={words} />
            </span>
            {count !== undefined && count > 0 && <span className="pane-count">{format.number(count)}</span>}
          </>
        ),
      }))}
      active={active}
      onActive={setActive}
      onRun={(at) => {
        const entry = entries[at];
        if (!entry) return;
        onClose();
        go({ name: "inbox", mailbox: entry.mailbox, id: null });
      }}
      empty={<Text id="views-find-empty" />}
      foot={null}
      onClose={onClose}
    />
  );
}

function useEntries(): Entry[] {
  const { text } = useText();
  const format = useFormat();
  const counts = useCounts().data;
  const numbers = counts?.views as Record<string, number | undefined> | undefined;
  const saved = useSavedViews().data ?? [];
  const channels = useChannels().data ?? [];
  const nameOf = (code: string) =>
    code === "unspoken"
      ? text("languages-view-nobody")
      : code === "unknown"
        ? text("views-language-unknown")
        : format.language(code);
  const languages = Object.entries(counts?.languages ?? {}).filter(([, count]) => count && count > 0);
  return [
    ...views.map((view): Entry => ({
      mailbox: view.name,
      name: text(view.text),
      heading: text("views-group-all"),
      icon: "inbox",
      count: numbers?.[view.name],
    })),
    ...saved.map((view): Entry => ({
      mailbox: `saved-${view.id}`,
      name: view.name,
      heading: text("views-saved-title"),
      icon: "filter",
      count: view.count,
    })),
    ...channels.map((channel): Entry => ({
      mailbox: `channel-${channel.id}`,
      name: channelName(channel, text),
      heading: text("app-sidebar-channels"),
      icon: "mail",
      count: counts?.channels[channel.id],
    })),
    ...languages.map(([code, count]): Entry => ({
      mailbox: `language-${code}`,
      name: nameOf(code),
      heading: text("views-languages-title"),
      icon: "globe",
      count,
    })),
  ];
}
