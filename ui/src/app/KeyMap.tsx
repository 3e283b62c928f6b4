import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog, Heading, Modal, ModalOverlay, Switch } from "react-aria-components";
import type { Settings } from "../generated/contract";
import { ask } from "../platform/ask";
import { useProblemText } from "../platform/problem";
import { commandIds, entryOf, type CommandGroup, type CommandId } from "../shared/keys/catalogue";
import { capsOf } from "../shared/keys/chord";
import { withKeys, type KeyChoice } from "../shared/keys/choice";
import { keyChoice } from "../shared/keys/commands";
import { askedBy } from "../shared/keys/needs";
import { roleMay, roleNow } from "../shared/may";
import { useStore } from "../shared/store";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Button } from "../shared/ui/Button";
import { IconButton } from "../shared/ui/IconButton";
import { KeyRow } from "./KeyRow";
import "../features/settings/settings.css";
import "./keymap.css";
import { takeKeyboard } from "../shared/ui/takeKeyboard";

const groups: CommandGroup[] = ["conversation", "list", "go", "window"];

/** Shows a choice of keys at once and keeps it; puts the former one back if the desk refuses. */
function useKeepKeys(onProblem: (thrown: unknown) => void) {
  const keep = useMutation({
    mutationFn: ({ changed: keys, hasSingleKeys }: KeyChoice) =>
      ask("agents.set_keys", { keys: { keys: keys as Settings["keys"], hasSingleKeys } }),
  });
  return (next: KeyChoice) => {
    const before = keyChoice.get();
    keyChoice.set(next);
    keep.mutate(next, {
      onError: (thrown) => {
        keyChoice.set(before);
        onProblem(thrown);
      },
    });
  };
}

/** Every key, each of which can be changed or switched off (WCAG 2.1.4). */
export function KeyMap({ onClose }: { onClose: () => void }) {
  const { text, attribute } = useText();
  const problemText = useProblemText();
  const [listening, setListening] = useState<CommandId | null>(null);
  /** What was done last, said below the list and to screen readers. */
  const [said, setSaid] = useState("");
  const choice = useStore(keyChoice);
  const keep = useKeepKeys((thrown) => setSaid(problemText(thrown)));

  const role = useStore(roleNow);
  const mayRun = (id: CommandId) => {
    const asked = askedBy[id];
    return asked === null || roleMay(role, asked);
  };
  const hasOthers = !commandIds.every(mayRun);

  const setKeys = (id: CommandId, keys: string | undefined) => {
    const command = text(entryOf(id).text);
    const shown = keys ?? entryOf(id).keys;
    setListening(null);
    setSaid(
      shown
        ? text("app-keys-changed", { command, keys: capsOf(shown).join(" ") })
        : text("app-keys-gone", { command }),
    );
    keep({ ...choice, changed: withKeys(id, keys, choice.changed) });
  };
  const listen = (id: CommandId | null) => {
    setListening(id);
    setSaid(id ? text("app-keys-hint", { command: text(entryOf(id).text) }) : "");
  };

  return (
    <ModalOverlay className="veil" isOpen isDismissable onOpenChange={(isOpen) => !isOpen && onClose()}>
      <Modal className="keymap">
        <Dialog ref={takeKeyboard} className="keymap-dialog">
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
            <SingleKeys
              isOn={choice.hasSingleKeys}
              onChange={(hasSingleKeys) => keep({ ...choice, hasSingleKeys })}
            />
            {hasOthers && (
              <p className="keymap-hint">
                <Text id="agents-may-keys" />
              </p>
            )}
            {groups.map((group) => (
              <section key={group}>
                <h3 className="keymap-group">
                  <Text id={`app-keys-group-${group}`} />
                </h3>
                {commandIds
                  .filter((id) => entryOf(id).group === group && mayRun(id))
                  .map((id) => (
                    <KeyRow
                      key={id}
                      id={id}
                      choice={choice}
                      isListening={listening === id}
                      onListen={listen}
                      onSay={setSaid}
                      onSet={setKeys}
                    />
                  ))}
              </section>
            ))}
          </div>
          <div className="keymap-foot">
            <p className="keymap-said" role="status">
              {said}
            </p>
            <Button
              onPress={() => {
                keep({ ...choice, changed: {} });
                setSaid(text("app-keys-all-reset"));
              }}
            >
              <Text id="app-keys-reset-all" />
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

/** Whether letters, digits and signs alone run anything. */
function SingleKeys({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  return (
    <div className="keymap-single">
      <Switch className="switch" aria-describedby="keymap-single-hint" isSelected={isOn} onChange={onChange}>
        <span className="switch-track" aria-hidden="true" />
        <Text id="app-keys-single" />
      </Switch>
      <p id="keymap-single-hint" className="keymap-hint">
        <Text id="app-keys-single-hint" />
      </p>
    </div>
  );
}
