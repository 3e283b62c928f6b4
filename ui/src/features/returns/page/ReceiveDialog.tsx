import { useId, useState } from "react";
import type { ReceivedReturns } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { announce } from "../../../shared/a11y/announce";
import { useStore } from "../../../shared/store";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { Icon } from "../../../shared/ui/icons/Icon";
import { receives } from "../session";
import "../returns.css";

/** Parcels that have come, by the numbers on them; open over any place. */
export function ReceiveDialog({ onOpen }: { onOpen: (id: number) => void }) {
  if (!useStore(receives)) return null;
  return <Receive onOpen={onOpen} />;
}

const close = () => receives.set(false);

function Receive({ onOpen }: { onOpen: (id: number) => void }) {
  const { text } = useText();
  const id = useId();
  const { run, isBusy, problem } = useDoing();
  const [typed, setTyped] = useState("");
  const [answer, setAnswer] = useState<ReceivedReturns | null>(null);
  const numbers = typed.split(/[\s,;]+/u).filter(Boolean);
  const submit = () =>
    void run(async () => {
      const received = await ask("returns.receive", { numbers });
      setAnswer(received);
      setTyped("");
      announce(text("returns-receive-received", { count: received.received.length }));
    });
  const open = (which: number) => {
    close();
    onOpen(which);
  };
  return (
    <DeedDialog
      title={text("returns-receive-title")}
      problem={problem}
      verb={<Text id="returns-receive-do" />}
      leave={answer ? <Text id="returns-receive-done" /> : undefined}
      isDisabled={isBusy || numbers.length === 0}
      onDo={submit}
      onClose={close}
    >
      <div className="form-row">
        <label className="form-label" htmlFor={id}>
          <Text id="returns-receive-field" />
        </label>
        <textarea
          id={id}
          autoFocus
          className="field identifier"
          rows={4}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <p className="form-hint">
          <Text id="returns-receive-hint" />
        </p>
      </div>
      {answer && <Outcome answer={answer} onOpen={open} />}
    </DeedDialog>
  );
}

function Outcome({ answer, onOpen }: { answer: ReceivedReturns; onOpen: (id: number) => void }) {
  const { text, dynamic } = useText();
  return (
    <div className="received" role="status">
      <p className="received-head">
        <Text id="returns-receive-received" vars={{ count: answer.received.length }} />
      </p>
      <ul>
        {answer.received.map((row) => (
          <li key={row.id} className="received-row">
            <Icon name="check" />
            <button type="button" className="link-button identifier" onClick={() => onOpen(row.id)}>
              {row.number}
            </button>
            <bdi>{row.name}</bdi>
          </li>
        ))}
        {answer.refused.map((row) => (
          <li key={row.id} className="received-row received-trouble">
            <Icon name="warning" />
            <button type="button" className="link-button identifier" onClick={() => onOpen(row.id)}>
              {row.number}
            </button>
            <span>{text("returns-receive-refused", { state: dynamic(`returns-state-${row.state}`) })}</span>
          </li>
        ))}
        {answer.unknown.map((number) => (
          <li key={number} className="received-row received-trouble">
            <Icon name="warning" />
            <bdi className="identifier">{number}</bdi>
            <Text id="returns-receive-unknown" />
          </li>
        ))}
      </ul>
    </div>
  );
}
