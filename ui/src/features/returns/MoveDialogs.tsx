import { useState } from "react";
import { useDoing } from "../../platform/doing";
import { useStore } from "../../shared/store";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { TextRow } from "../../shared/ui/Fields";
import { DecideDialog } from "./case/DecideDialog";
import { useMaking } from "./deeds";
import { ParcelDialog } from "./parcels/ParcelDialog";
import { askedMove, type AskedMove } from "./session";
import "./returns.css";

const close = () => askedMove.set(null);

/** What a move asks before it is made, wherever it was begun. */
export function MoveDialogs() {
  const asked = useStore(askedMove);
  if (!asked) return null;
  if (asked.move === "decide") return <DecideDialog key={asked.id} asked={asked} onClose={close} />;
  if (asked.move === "ship")
    return <ParcelDialog key={asked.id} id={asked.id} number={asked.number} parcel={null} onClose={close} />;
  return <WordDialog key={`${asked.id}-${asked.move}`} asked={asked} />;
}

const words = {
  decline: { title: "returns-decline-title", label: "returns-decline-word", isNeeded: true },
  ask_info: { title: "returns-info-title", label: "returns-info-word", isNeeded: true },
  dispute: { title: "returns-dispute-title", label: "returns-dispute-word", isNeeded: false },
  cancel: { title: "returns-cancel-title", label: "returns-cancel-word", isNeeded: false },
  goodwill: { title: "returns-goodwill-title", label: "returns-goodwill-word", isNeeded: true },
} as const;

/** A move with a word: why it is declined, what is asked. */
function WordDialog({ asked }: { asked: AskedMove }) {
  const { text, dynamic } = useText();
  const make = useMaking();
  const { run, isBusy, problem } = useDoing();
  const [word, setWord] = useState("");
  const { move, number } = asked;
  if (!(move in words)) return null;
  const { title, label, isNeeded } = words[move as keyof typeof words];
  const submit = () =>
    void run(async () => {
      await make(asked, word);
      close();
    });
  return (
    <DeedDialog
      title={text(title, { number })}
      problem={problem}
      verb={move === "goodwill" ? text("returns-move-approve") : dynamic(`returns-move-${move}`)}
      leave={move === "cancel" ? <Text id="returns-cancel-keep" /> : undefined}
      isDanger={move === "decline" || move === "cancel"}
      isDisabled={isBusy || (isNeeded && word.trim() === "")}
      onDo={submit}
      onClose={close}
    >
      <TextRow label={<Text id={label} />} value={word} onChange={setWord} rows={3} maxLength={2000} />
    </DeedDialog>
  );
}
