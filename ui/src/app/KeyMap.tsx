import { useMutation } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { ask } from "../platform/ask";
import { commandIds, entryOf, type CommandGroup, type CommandId } from "../shared/keys/catalogue";
import { chordOf } from "../shared/keys/chord";
import { changedKeys, keysOf } from "../shared/keys/commands";
import { KeyCaps } from "../shared/keys/KeyCaps";
import { useStore } from "../shared/store";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Button } from "../shared/ui/Button";
import { IconButton } from "../shared/ui/IconButton";
import "./keymap.css";

const groups: CommandGroup[] = ["conversation", "list", "go", "window"];

/** Every key, each of which can be changed or switched off (WCAG 2.1.4). */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const { attribute } = useText();
  const [listening, setListening] = useState<CommandId | null>(null);
  const changed = useStore(changedKeys);
  const keep = useMutation({
    mutationFn: (keys: Record<string, string>) => ask("settings.set", { changes: { keys } }),
  });
  const change = (keys: Record<string, string>) => {
    changedKeys.set(keys);
    keep.mutate(keys);
    setListening(null);
  };
  const setKey = (id: CommandId, keys: string | undefined) => {
    const next = { ...changed };
    if (keys === undefined || keys === entryOf(id).keys) delete next[id];
    else next[id] = keys;
    change(next);
  };

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="keymap">
        <Dialog className="keymap-dialog">
          <div className="keymap-head">
            <Heading slot="title" className="keymap-title">
              <Text id="app-keys-title" />
            </Heading>
            <IconButton icon="close" label={attribute("app-keys-close", "label")} onPress={onClose} />
          </div>
          <p className="keymap-intro">
            <Text id="app-keys-intro" />
          </p>
          <div className="keymap-groups">
            {groups.map((group) => (
              <section key={group}>
                <h3 className="keymap-group">
                  <Text id={`app-keys-group-${group}`} />
                </h3>
                {commandIds
                  .filter((id) => entryOf(id).group === group)
                  .map((id) => (
                    <KeyRow
                      key={id}
                      id={id}
                      changed={changed}
                      isListening={listening === id}
                      onListen={() => setListening(listening === id ? null : id)}
                      onSet={(keys) => setKey(id, keys)}
                    />
                  ))}
              </section>
            ))}
          </div>
          <div className="keymap-foot">
            <Button onPress={() => change({})} isDisabled={Object.keys(changed).length === 0}>
              <Text id="app-keys-reset-all" />
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

interface RowProps {
  id: CommandId;
  changed: Readonly<Record<string, string>>;
  isListening: boolean;
  onListen: () => void;
  onSet: (keys: string | undefined) => void;
}

function KeyRow({ id, changed, isListening, onListen, onSet }: RowProps) {
  const { text, attribute } = useText();
  const keys = keysOf(id, changed);
  const command = text(entryOf(id).text);
  const [taken, setTaken] = useState<CommandId | null>(null);

  useEffect(() => {
    if (!isListening) return;
    const listen = (event: KeyboardEvent) => {
      if (["Shift", "Control", "Alt", "Meta", "Tab"].includes(event.key)) return;
      event.preventDefault();
      event.stopPropagation();
      const chord = chordOf(event);
      const owner = commandIds.find((other) => other !== id && keysOf(other, changedKeys.get()) === chord);
      setTaken(owner ?? null);
      if (!owner) onSet(chord);
    };
    addEventListener("keydown", listen, true);
    return () => removeEventListener("keydown", listen, true);
  }, [id, isListening, onSet]);

  return (
    <div className="keymap-row">
      <span className="keymap-command">{command}</span>
      {isListening && (
        <>
          <Button size="small" look="plain" onPress={() => onSet("")}>
            <Text id="app-keys-off" />
          </Button>
          {changed[id] !== undefined && (
            <Button size="small" look="plain" onPress={() => onSet(undefined)}>
              <Text id="app-keys-reset" />
            </Button>
          )}
        </>
      )}
      <button
        type="button"
        className="keymap-key"
        aria-pressed={isListening}
        onClick={() => {
          setTaken(null);
          onListen();
        }}
      >
        <span className="visually-hidden">{attribute("app-keys-change", "label", { command })}</span>
        {isListening ? (
          <Text id="app-keys-press" />
        ) : keys ? (
          <KeyCaps keys={keys} />
        ) : (
          <Text id="app-keys-none" />
        )}
      </button>
      {isListening && taken && (
        <p className="keymap-taken" role="alert">
          <Text id="app-keys-taken" vars={{ command: text(entryOf(taken).text) }} />
        </p>
      )}
    </div>
  );
}
