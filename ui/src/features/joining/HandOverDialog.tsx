import { useId, useState } from "react";
import { ask } from "../../platform/ask";
import { Text } from "../../shared/text/Text";
import { usePersonName } from "../../shared/text/usePersonName";
import { useText } from "../../shared/text/useText";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { useDeed } from "./deeds";
import { useAgents, useMe } from "./queries";

interface Props {
  ids: number[];
  onClose: () => void;
  onDone: () => void;
}

/** Gives conversations to a colleague together with what they have to know. */
export function HandOverDialog({ ids, onClose, onDone }: Props) {
  const id = useId();
  const { text } = useText();
  const personName = usePersonName();
  const agents = useAgents().data;
  const me = useMe().data;
  const [chosen, setChosen] = useState<number | null>(null);
  const [note, setNote] = useState("");
  const { run, problem, isBusy } = useDeed();
  if (!agents || !me) return null;
  const others = agents.filter((agent) => agent.id !== me.id && !agent.leftAt);
  const agentId = chosen ?? others[0]?.id;
  const name = personName(others.find((agent) => agent.id === agentId));
  const handOver = async () => {
    if (agentId === undefined) return;
    const deed = () => ask("inbox.hand_over", { ids, agentId, note });
    if (await run(deed, "joining-done-handed", { name })) onDone();
  };
  return (
    <DeedDialog
      title={text("joining-command-hand-over")}
      problem={problem}
      verb={<Text id="joining-hand-do" />}
      isDisabled={agentId === undefined || !note.trim() || isBusy}
      onDo={() => void handOver()}
      onClose={onClose}
    >
      {others.length === 0 ? (
        <p className="meta">
          <Text id="joining-hand-nobody" />
        </p>
      ) : (
        <>
          <div className="form-row">
            <label className="form-label" htmlFor={`${id}-to`}>
              <Text id="joining-hand-to" />
            </label>
            <select
              id={`${id}-to`}
              className="field"
              value={agentId}
              onChange={(event) => setChosen(Number(event.target.value))}
            >
              {others.map((agent) => (
                <option key={agent.id} value={agent.id}>
                  {personName(agent)}
                </option>
              ))}
            </select>
          </div>
          <div className="form-row">
            <label className="form-label" htmlFor={`${id}-note`}>
              <Text id="joining-hand-note" />
            </label>
            <textarea
              id={`${id}-note`}
              // To whom is a proposal: only what they have to know is still to be written.
              autoFocus
              className="field"
              dir="auto"
              rows={4}
              value={note}
              onChange={(event) => setNote(event.target.value)}
            />
          </div>
        </>
      )}
    </DeedDialog>
  );
}
