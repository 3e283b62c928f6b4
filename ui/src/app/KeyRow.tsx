import { useCallback, useRef, useState } from "react";
import { entryOf, type CommandId } from "../shared/keys/catalogue";
import { isSingleKey } from "../shared/keys/chord";
import { hear, keysOf, ownerOf, type KeyChoice } from "../shared/keys/choice";
import { KeyCaps } from "../shared/keys/KeyCaps";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { IconButton } from "../shared/ui/IconButton";
import { Icon } from "../shared/ui/icons/Icon";
import { useHeardKeys } from "./useHeardKeys";

interface Props {
  id: CommandId;
  choice: KeyChoice;
  isListening: boolean;
  onListen: (id: CommandId | null) => void;
  onSay: (words: string) => void;
  /** `undefined` gives the first key back. */
  onSet: (id: CommandId, keys: string | undefined) => void;
}

/** A command with its key, which can be changed, switched off and given back. */
export function KeyRow({ id, choice, isListening, onListen, onSay, onSet }: Props) {
  const { text, attribute } = useText();
  const { changed, hasSingleKeys } = choice;
  const key = useRef<HTMLButtonElement>(null);
  const [refusal, setRefusal] = useState("");
  const [begun, setBegun] = useState("");
  const keys = keysOf(id, changed);
  const command = text(entryOf(id).text);
  const name = (of: CommandId) => text(entryOf(of).text);

  const leave = useCallback(() => {
    setBegun("");
    setRefusal("");
    onListen(null);
  }, [onListen]);
  useHeardKeys(isListening, leave, (chord) => {
    const heard = hear(id, begun, chord, changed);
    setBegun(heard.kind === "begun" ? heard.keys : "");
    setRefusal("");
    if (heard.kind === "taken") setRefusal(text("app-keys-taken", { command: name(heard.by) }));
    else if (heard.kind === "reserved") setRefusal(text("app-keys-reserved"));
    else if (heard.kind === "begun") onSay(text("app-keys-next", { command }));
    else onSet(id, heard.keys);
  });

  const set = (next: string | undefined) => {
    setRefusal("");
    // The button that was pressed goes away.
    key.current?.focus();
    onSet(id, next);
  };
  const restore = () => {
    const owner = ownerOf(id, entryOf(id).keys, changed);
    if (owner) setRefusal(text("app-keys-restore-taken", { command: name(owner) }));
    else set(undefined);
  };

  return (
    <div className="keymap-row">
      <span className="keymap-command">{command}</span>
      <button
        ref={key}
        type="button"
        className="keymap-key"
        aria-pressed={isListening}
        onBlur={() => isListening && leave()}
        onClick={() => {
          // Not every web view gives the focus to a button that is clicked.
          key.current?.focus();
          setBegun("");
          setRefusal("");
          onListen(isListening ? null : id);
        }}
      >
        <span className="visually-hidden">{attribute("app-keys-change", "label", { command })} </span>
        {begun && <KeyCaps keys={begun} />}
        {isListening ? (
          <Text id="app-keys-press" />
        ) : keys ? (
          <KeyCaps keys={keys} />
        ) : (
          <Text id="app-keys-none" />
        )}
        {!isListening && !hasSingleKeys && isSingleKey(keys) && <Text id="app-keys-paused" />}
        <Icon name="pen" size={12} />
      </button>
      <span className="keymap-deeds">
        {keys && (
          <IconButton
            icon="close"
            size={12}
            label={attribute("app-keys-switch-off", "label", { command })}
            onPress={() => set("")}
          />
        )}
        {changed[id] !== undefined && (
          <IconButton
            icon="undo"
            size={12}
            className="keymap-restore"
            label={attribute("app-keys-restore", "label", { command })}
            onPress={restore}
          />
        )}
      </span>
      {refusal && (
        <p className="keymap-refusal" role="alert">
          {refusal}
        </p>
      )}
    </div>
  );
}
