import { useId, useState } from "react";
import type { ActOptions, CancelReason } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { AboveHint } from "./AboveHint";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { useProposal } from "./deeds";
import { Check, TextRow } from "../../../shared/ui/Fields";
import { aboveLimit } from "./limits";
import { StaleHint } from "./StaleHint";

const reasons: CancelReason[] = ["customer", "inventory", "declined", "fraud", "staff", "other"];

interface Props {
  options: ActOptions;
  conversationId?: number;
  onClose: () => void;
}

/** The order as a whole is over; what was paid goes back unless somebody wants otherwise. */
export function CancelDialog({ options, conversationId, onClose }: Props) {
  const id = useId();
  const { text, dynamic } = useText();
  const format = useFormat();
  const { row, order } = options.detail;
  const isPaid = order.paidAt !== null && options.left.minor > 0;
  const [reason, setReason] = useState<CancelReason>("customer");
  const [note, setNote] = useState("");
  const [restocks, setRestocks] = useState(true);
  const [refunds, setRefunds] = useState(isPaid && options.canRefund !== false);
  const [notifies, setNotifies] = useState(true);
  const { propose, isBusy, problem } = useProposal(
    { orderId: row.id, ...(conversationId === undefined ? {} : { conversationId }) },
    onClose,
  );
  const given = refunds ? options.left.minor : 0;
  const amount = format.money(options.left.minor, options.left.currency);
  const above = aboveLimit(options, given, options.left.currency);
  return (
    <DeedDialog
      size="wide"
      title={text("acts-cancel-title", { order: row.number })}
      problem={problem}
      leave={<Text id="acts-cancel-leave" />}
      isDanger
      isDisabled={isBusy}
      verb={
        above ? (
          <Text id="acts-ask-approval" />
        ) : refunds ? (
          <Text id="acts-cancel-do-amount" vars={{ amount }} />
        ) : (
          <Text id="acts-cancel-do" />
        )
      }
      onDo={() => void propose({ kind: "cancel", reason, note, restocks, refunds, notifies }, options.basis)}
      onClose={onClose}
    >
      <StaleHint options={options} />
      <div className="form-row">
        <label className="form-label" htmlFor={id}>
          <Text id="acts-refund-reason" />
        </label>
        <select
          id={id}
          className="field"
          value={reason}
          onChange={(event) => setReason(event.target.value as CancelReason)}
        >
          {reasons.map((each) => (
            <option key={each} value={each}>
              {dynamic(`acts-cancel-reason-${each}`)}
            </option>
          ))}
        </select>
      </div>
      <TextRow
        label={<Text id="acts-cancel-note" />}
        value={note}
        onChange={setNote}
        rows={2}
        maxLength={1000}
      />
      {isPaid && (
        <Check isOn={refunds} onChange={setRefunds}>
          <Text id="acts-cancel-refunds" vars={{ amount }} />
        </Check>
      )}
      <Check isOn={restocks} onChange={setRestocks}>
        <Text id="acts-cancel-restocks" />
      </Check>
      <Check isOn={notifies} onChange={setNotifies}>
        <Text id="acts-notifies" />
      </Check>
      <p className="form-hint">
        <Text id="acts-cancel-final" />
      </p>
      <AboveHint above={above} />
    </DeedDialog>
  );
}
