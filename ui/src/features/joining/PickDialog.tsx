import { ask } from "../../platform/ask";
import { useText } from "../../shared/text/useText";
import { ConversationPicker } from "./ConversationPicker";
import { DeedDialog } from "../../shared/ui/DeedDialog";
import { useDeed } from "./deeds";

/** Says which conversation belongs to this one. */
export function LinkDialog({ id, onClose }: { id: number; onClose: () => void }) {
  const { text } = useText();
  const { run, problem } = useDeed();
  const link = async (otherId: number) => {
    if (await run(() => ask("inbox.link", { id, otherId }), "joining-done-linked", undefined)) onClose();
  };
  return (
    <DeedDialog title={text("joining-command-link")} problem={problem} onClose={onClose}>
      <ConversationPicker id={id} onChoose={(row) => void link(row.id)} />
    </DeedDialog>
  );
}

interface MoveProps {
  messageId: number;
  from: number;
  onClose: () => void;
}

/** Says to which conversation a message belongs. */
export function MoveDialog({ messageId, from, onClose }: MoveProps) {
  const { text } = useText();
  const { run, problem } = useDeed();
  const move = async (to: number) => {
    const isDone = await run(
      () => ask("inbox.move_message", { messageId, to }),
      "joining-done-moved",
      undefined,
    );
    if (isDone) onClose();
  };
  return (
    <DeedDialog title={text("joining-command-move")} problem={problem} onClose={onClose}>
      <ConversationPicker id={from} onChoose={(row) => void move(row.id)} />
    </DeedDialog>
  );
}
