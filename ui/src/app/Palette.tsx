import { useDeferredValue, useMemo, useState, type ReactNode } from "react";
import type { SearchHit } from "../generated/contract";
import { useSearch } from "../features/inbox/queries";
import { useNow } from "../shared/format/now";
import { useFormat } from "../shared/format/useFormat";
import { entryOf } from "../shared/keys/catalogue";
import { CommandKeys } from "../shared/keys/CommandKeys";
import { runCommand, useOffered } from "../shared/keys/commands";
import { KeyCaps } from "../shared/keys/KeyCaps";
import { fold, Marked, matches } from "../shared/text/Marked";
import { go } from "../shared/place";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { FindDialog, type Found } from "../shared/ui/FindDialog";
import { Icon } from "../shared/ui/icons/Icon";
import type { IconName } from "../shared/ui/icons/paths";
import { LanguageCode } from "../shared/ui/LanguageCode";
import { useShopEntries } from "./shopEntries";
import "./palette.css";

export interface Entry {
  key: string;
  group: "do" | "orders" | "open" | "products" | "search";
  icon: IconName;
  words: ReactNode;
  end?: ReactNode;
  run: () => void;
}

const HITS = 6;

/** Search and commands in one field: what is typed finds both. */
export function Palette({ onClose, onKeys }: { onClose: () => void; onKeys: () => void }) {
  const { text, attribute } = useText();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const entries = useEntries(query);
  const run = (at: number) => {
    const entry = entries[at];
    if (!entry) return;
    onClose();
    // After the dialog has given the focus back, so that the command may take it.
    setTimeout(entry.run, 0);
  };
  const found = entries.map(({ key, group, icon, words, end }, index): Found => ({
    key,
    heading: entries[index - 1]?.group === group ? undefined : text(`app-palette-${group}`),
    content: (
      <>
        <Icon name={icon} />
        <span className="palette-words ellipsis">{words}</span>
        <span className="palette-end">{end}</span>
      </>
    ),
  }));

  return (
    <FindDialog
      className="palette"
      label={attribute("app-palette", "label")}
      placeholder={attribute("app-palette", "placeholder")}
      icon="search"
      close={
        <button type="button" className="palette-close" onClick={onClose}>
          <span className="visually-hidden">{attribute("app-palette-close", "label")}</span>
          <KeyCaps keys="Escape" />
        </button>
      }
      query={query}
      onQuery={setQuery}
      found={found}
      active={active}
      onActive={setActive}
      onRun={run}
      empty={<Text id="app-palette-empty" />}
      foot={
        <div className="palette-foot">
          <KeyCaps keys="ArrowUp ArrowDown" />
          <Text id="app-palette-hint-move" />
          <KeyCaps keys="Enter" />
          <Text id="app-palette-hint-run" />
          <button type="button" className="palette-keys" onClick={onKeys}>
            <CommandKeys command="app.keys" />
            <Text id="app-palette-hint-all-keys" />
          </button>
        </div>
      }
      onClose={onClose}
    />
  );
}

/** Commands whose words fit, conversations that contain what was typed, and the way to all of them. */
function useEntries(query: string): Entry[] {
  const { text } = useText();
  const format = useFormat();
  const now = useNow();
  const offered = useOffered();
  const wanted = useDeferredValue(query.trim());
  const search = useSearch(wanted, HITS);
  const ofShops = useShopEntries(wanted);

  return useMemo(() => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    const commands = offered
      .filter((id) => id !== "app.palette" && matches(text(entryOf(id).text), words))
      .map((id): Entry => ({
        key: id,
        group: "do",
        icon: entryOf(id).icon,
        words: <Marked text={text(entryOf(id).text)} words={words} />,
        end: <CommandKeys command={id} />,
        run: () => runCommand(id),
      }));
    if (words.length === 0) return commands;
    const hits = wanted ? (search.data?.hits ?? []) : [];
    const found = hits.map((hit): Entry =>
      hitEntry(hit, words, format.short(hit.at, now), text("inbox-row-no-subject")),
    );
    const all: Entry = {
      key: "search",
      group: "search",
      icon: "search",
      words: <Text id="app-palette-all-messages" vars={{ query: query.trim() }} elems={{ mark: <mark /> }} />,
      run: () => go({ name: "search", query: query.trim(), id: null }),
    };
    return [...commands.slice(0, 5), ...ofShops.orders, ...found, ...ofShops.products, all];
  }, [query, wanted, offered, search.data, ofShops, text, format, now]);
}

function hitEntry(hit: SearchHit, words: string[], at: string, noSubject: string): Entry {
  const { row } = hit;
  return {
    key: `hit-${hit.messageId}`,
    group: "open",
    icon: "mail",
    words: (
      <>
        <bdi>
          <Marked text={row.customerName || row.customerAddress} words={words} />
        </bdi>
        {" · "}
        <bdi>
          <Marked text={row.subject || noSubject} words={words} />
        </bdi>{" "}
        <span className="palette-excerpt" dir="auto">
          <Marked text={hit.excerpt} words={words} />
        </span>
      </>
    ),
    end: (
      <>
        {at}
        {row.language && <LanguageCode code={row.language} />}
      </>
    ),
    run: () => go({ name: "inbox", mailbox: "all", id: row.id }),
  };
}
