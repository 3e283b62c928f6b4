import {
  useDeferredValue,
  useId,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from "react";
import { Dialog, Modal, ModalOverlay } from "react-aria-components";
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
import { Icon } from "../shared/ui/icons/Icon";
import type { IconName } from "../shared/ui/icons/paths";
import { LanguageCode } from "../shared/ui/LanguageCode";
import "./palette.css";

interface Entry {
  key: string;
  group: "do" | "open" | "search";
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
  const listId = useId();
  const list = useRef<HTMLDivElement>(null);
  const entries = useEntries(query);
  const at = Math.min(active, Math.max(0, entries.length - 1));

  const run = (entry: Entry | undefined) => {
    if (!entry) return;
    onClose();
    // After the dialog has given the focus back, so that the command may take it.
    setTimeout(entry.run, 0);
  };
  const move = (to: number) => {
    const next = (to + entries.length) % Math.max(1, entries.length);
    setActive(next);
    list.current?.querySelector(`[data-at="${next}"]`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown") move(at + 1);
    else if (event.key === "ArrowUp") move(at - 1);
    else if (event.key === "Enter") run(entries[at]);
    else return;
    event.preventDefault();
  };

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={attribute("app-palette", "label")}>
          <div className="palette-field">
            <Icon name="search" />
            <input
              autoFocus
              role="combobox"
              aria-expanded="true"
              aria-controls={listId}
              aria-activedescendant={entries.length > 0 ? `${listId}-${at}` : undefined}
              aria-label={attribute("app-palette", "label")}
              placeholder={attribute("app-palette", "placeholder")}
              dir="auto"
              spellCheck={false}
              autoComplete="off"
              value={query}
              onChange={(event) => {
                setQuery(event.target.value);
                setActive(0);
              }}
              onKeyDown={onKeyDown}
            />
            <button type="button" className="palette-close" onClick={onClose}>
              <span className="visually-hidden">{attribute("app-palette-close", "label")}</span>
              <KeyCaps keys="Escape" />
            </button>
          </div>
          <div
            ref={list}
            id={listId}
            className="palette-list"
            role="listbox"
            aria-label={attribute("app-palette", "label")}
          >
            {entries.length === 0 && (
              <p className="palette-empty">
                <Text id="app-palette-empty" />
              </p>
            )}
            {entries.map((entry, index) => (
              <PaletteRow
                key={entry.key}
                id={`${listId}-${index}`}
                at={index}
                heading={
                  entries[index - 1]?.group === entry.group ? undefined : text(`app-palette-${entry.group}`)
                }
                entry={entry}
                isActive={index === at}
                onHover={() => setActive(index)}
                onRun={() => run(entry)}
              />
            ))}
          </div>
          <div className="palette-foot">
            <KeyCaps keys="ArrowUp ArrowDown" />
            <Text id="app-palette-hint-move" />
            <KeyCaps keys="Enter" />
            <Text id="app-palette-hint-run" />
            <button type="button" className="palette-keys" onClick={onKeys}>
              <KeyCaps keys="?" />
              <Text id="app-palette-hint-all-keys" />
            </button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface RowProps {
  id: string;
  at: number;
  heading?: string;
  entry: Entry;
  isActive: boolean;
  onHover: () => void;
  onRun: () => void;
}

function PaletteRow({ id, at, heading, entry, isActive, onHover, onRun }: RowProps) {
  return (
    <>
      {heading && (
        <div className="menu-title" role="presentation">
          {heading}
        </div>
      )}
      <div
        id={id}
        data-at={at}
        data-active={isActive}
        className="palette-row"
        role="option"
        aria-selected={isActive}
        onPointerMove={onHover}
        onClick={onRun}
      >
        <Icon name={entry.icon} />
        <span className="palette-words ellipsis">{entry.words}</span>
        <span className="palette-end">{entry.end}</span>
      </div>
    </>
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
    return [...commands.slice(0, 5), ...found, all];
  }, [query, wanted, offered, search.data, text, format, now]);
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
