import { useState } from "react";
import type { ReturnDetail } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { useFormat } from "../../../shared/format/useFormat";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { AmountField } from "../../../shared/ui/Fields";
import { useKept } from "../deeds";

/** What is taken from the money and what is put to it. */
export function ChargesDialog({ detail, onClose }: { detail: ReturnDetail; onClose: () => void }) {
  const { text } = useText();
  const format = useFormat();
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const { row, sums, items } = detail;
  const [fee, setFee] = useState(sums.fee.minor);
  const [shipping, setShipping] = useState(sums.shipping.minor);
  const [bonus, setBonus] = useState(sums.bonus.minor);
  const { currency } = sums.fee;
  const submit = () =>
    void run(async () => {
      keep(await ask("returns.set_charges", { id: row.id, fee, shipping, bonus }));
      onClose();
    });
  const field = (id: PlainKey, minor: number, onChange: (minor: number) => void) => (
    <div className="form-row">
      <span className="form-label">
        <Text id={id} />
      </span>
      <AmountField label={text(id)} minor={minor} currency={currency} onChange={onChange} />
    </div>
  );
  return (
    <DeedDialog
      title={text("returns-charges-title", { number: row.number })}
      problem={problem}
      verb={<Text id="returns-charges-do" />}
      isDisabled={isBusy}
      onDo={submit}
      onClose={onClose}
    >
      {field("returns-charges-fee", fee, setFee)}
      {field("returns-charges-shipping", shipping, setShipping)}
      {items.some(({ outcome }) => outcome === "credit") && field("returns-charges-bonus", bonus, setBonus)}
      {sums.left && (
        <p className="form-hint">
          <Text id="returns-sums-left" vars={{ amount: format.money(sums.left.minor, sums.left.currency) }} />
        </p>
      )}
    </DeedDialog>
  );
}
