import { useState } from "react";
import { ask } from "../../../platform/ask";
import { told } from "../../../platform/deeds";
import { useDoing } from "../../../platform/doing";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { TextRow } from "../../../shared/ui/Fields";

/** The end of a day, by the calendar of whoever looks. */
const endOf = (day: string): number => new Date(`${day}T23:59:59.999`).getTime();

/** Why a person looks at the returns of a customer first, and until when. */
export function HoldDialog({ customerId, onClose }: { customerId: number; onClose: () => void }) {
  const { text } = useText();
  const { run, isBusy, problem } = useDoing();
  const [reason, setReason] = useState("");
  const [until, setUntil] = useState("");
  const hold = () =>
    void run(async () => {
      const untilAt = until ? { untilAt: endOf(until) } : {};
      await told(
        ask("customers.hold", { id: customerId, reason, ...untilAt }),
        "facts-signals-told-held",
        undefined,
      );
      onClose();
    });
  return (
    <DeedDialog
      title={text("facts-signals-hold-title")}
      problem={problem}
      verb={<Text id="facts-signals-hold-do" />}
      isDisabled={isBusy || reason.trim() === ""}
      onDo={hold}
      onClose={onClose}
    >
      <p className="form-hint">
        <Text id="facts-signals-hold-about" />
      </p>
      <TextRow label={<Text id="facts-signals-hold-reason" />} value={reason} rows={2} onChange={setReason} />
      <TextRow label={<Text id="facts-signals-hold-until" />} value={until} type="date" onChange={setUntil} />
    </DeedDialog>
  );
}
