import { useState } from "react";
import type { ReturnDetail } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useMay } from "../../../shared/may";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Button } from "../../../shared/ui/Button";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { TextRow } from "../../../shared/ui/Fields";
import { Icon } from "../../../shared/ui/icons/Icon";
import { useKept } from "../deeds";
import { useAgents } from "../queries";

/** An exception beyond what a colleague may give: the owner allows or refuses it here. */
export function Asked({ detail: { row, asked } }: { detail: ReturnDetail }) {
  const keep = useKept();
  const mayDecide = useMay("returns.refuse_exception");
  const agents = useAgents().data ?? [];
  const { run, isBusy, problem } = useDoing();
  const [refuses, setRefuses] = useState(false);
  if (!asked) return null;
  const name = agents.find(({ id }) => id === asked.agentId)?.name;
  return (
    <section className="return-part return-asked">
      <h2 className="return-heading">
        {name ? <Text id="settling-asks" vars={{ name }} /> : <Text id="settling-asks-unnamed" />}
      </h2>
      <p dir="auto">{asked.reason}</p>
      {problem && (
        <p className="form-problem" role="alert">
          <Icon name="warning" />
          <span>{problem}</span>
        </p>
      )}
      {mayDecide ? (
        <p className="return-effect-deeds">
          <Button
            size="small"
            look="filled"
            isDisabled={isBusy}
            onPress={() => void run(async () => keep(await ask("returns.approve", { id: row.id })))}
          >
            <Text id="settling-allow" />
          </Button>
          <Button size="small" isDisabled={isBusy} onPress={() => setRefuses(true)}>
            <Text id="settling-refuse" />
          </Button>
        </p>
      ) : (
        <p className="return-quiet">
          <Text id="settling-owner" />
        </p>
      )}
      {refuses && <RefuseDialog id={row.id} number={row.number} onClose={() => setRefuses(false)} />}
    </section>
  );
}

interface RefuseProps {
  id: number;
  number: string;
  onClose: () => void;
}

function RefuseDialog({ id, number, onClose }: RefuseProps) {
  const { text } = useText();
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const [note, setNote] = useState("");
  const submit = () =>
    void run(async () => {
      keep(await ask("returns.refuse_exception", { id, note }));
      onClose();
    });
  return (
    <DeedDialog
      title={text("settling-refuse-title", { number })}
      problem={problem}
      verb={<Text id="settling-refuse" />}
      isDanger
      isDisabled={isBusy || note.trim() === ""}
      onDo={submit}
      onClose={onClose}
    >
      <TextRow
        label={<Text id="settling-refuse-word" />}
        value={note}
        onChange={setNote}
        rows={3}
        maxLength={2000}
      />
    </DeedDialog>
  );
}
