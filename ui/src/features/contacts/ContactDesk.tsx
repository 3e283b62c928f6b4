import { useState } from "react";
import { callRequest, captureRequest, type CallRequest } from "../../shared/calling";
import { useCommand } from "../../shared/keys/commands";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";
import { IconButton } from "../../shared/ui/IconButton";
import { CallForm } from "./CallForm";
import { CaptureDialog } from "./CaptureDialog";
import "./contacts.css";
import { useCallDraft } from "./queries";
import { clockOf, countedOf, useTick } from "./timer";
import { isBlank } from "./useCallNote";

interface Props {
  /** Leads to a conversation that was noted or taken over. */
  onOpen: (conversationId: number) => void;
}

/** What floats over the desk for contacts beside mail: the call note and its clock, the taking over of a chat. */
export function ContactDesk({ onOpen }: Props) {
  const { attribute } = useText();
  const request = useStore(callRequest);
  const wish = useStore(captureRequest);
  const draft = useCallDraft();
  useCommand("contacts.call", () => callRequest.set(request ?? {}));
  useCommand("contacts.capture", () => captureRequest.set({}));
  const close = () => callRequest.set(null);
  return (
    <>
      {request && draft !== undefined && (
        <section className="call-panel" role="dialog" aria-label={attribute("contacts-call", "label")}>
          <header className="call-title">
            <Icon name="phone" />
            <h2>
              <Text id="contacts-call-title" />
            </h2>
            <IconButton icon="close" label={attribute("contacts-call-close", "label")} onPress={close} />
          </header>
          <Opened
            request={request}
            onClose={close}
            onLogged={(id) => {
              close();
              onOpen(id);
            }}
          />
        </section>
      )}
      {!request && draft && !isBlank(draft.form) && <RunningCall onOpen={() => callRequest.set({})} />}
      {wish && (
        <CaptureDialog
          wish={wish}
          onDone={(id) => {
            captureRequest.set(null);
            onOpen(id);
          }}
          onClose={() => captureRequest.set(null)}
        />
      )}
    </>
  );
}

interface OpenedProps {
  request: CallRequest;
  onClose: () => void;
  onLogged: (id: number) => void;
}

/** Keeps what the form began with: the draft that comes back from the desk is the same text. */
function Opened({ request, onClose, onLogged }: OpenedProps) {
  const draft = useCallDraft();
  const [start] = useState(() => (draft && !isBlank(draft.form) ? draft : null));
  return <CallForm draft={start} request={request} onClose={onClose} onLogged={onLogged} />;
}

/** A note that is being written stays in sight while its form is closed. */
function RunningCall({ onOpen }: { onOpen: () => void }) {
  const draft = useCallDraft();
  const isRunning = draft?.runningSince != null;
  const now = useTick(isRunning);
  if (!draft) return null;
  return (
    <button type="button" className="call-running" onClick={onOpen}>
      <Icon name={isRunning ? "phone" : "pause"} />
      <span className="identifier call-clock">{clockOf(countedOf(draft, now))}</span>
      <span className="ellipsis" dir="auto">
        {draft.form.name || draft.form.number || <Text id="contacts-call-title" />}
      </span>
    </button>
  );
}
