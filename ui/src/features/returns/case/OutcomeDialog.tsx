import { useState } from "react";
import type { ReturnItem } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { AmountField, TextRow } from "../../../shared/ui/Fields";
import { useKept } from "../deeds";

/** What is missing from an outcome: which article instead, or how much. */
export function OutcomeDialog({ item, onClose }: { item: ReturnItem; onClose: () => void }) {
  const { text } = useText();
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const [instead, setInstead] = useState(item.instead);
  const [offer, setOffer] = useState(item.offer?.minor ?? 0);
  const isPart = item.outcome === "partial_refund";
  const submit = () =>
    void run(async () => {
      const more = isPart ? { offer } : { instead };
      keep(await ask("returns.set_outcome", { id: item.id, outcome: item.outcome, ...more }));
      onClose();
    });
  return (
    <DeedDialog
      title={text("returns-outcome-title", { title: item.title })}
      problem={problem}
      verb={<Text id="returns-outcome-do" />}
      isDisabled={isBusy || (isPart ? offer <= 0 : instead.trim() === "")}
      onDo={submit}
      onClose={onClose}
    >
      {isPart ? (
        <div className="form-row">
          <span className="form-label">
            <Text id="returns-outcome-offer" />
          </span>
          <AmountField
            label={text("returns-outcome-offer")}
            minor={offer}
            currency={item.value.currency}
            max={item.value.minor}
            onChange={setOffer}
          />
        </div>
      ) : (
        <>
          <TextRow label={<Text id="returns-outcome-instead" />} value={instead} onChange={setInstead} />
          <p className="form-hint">
            <Text id="returns-outcome-instead-hint" />
          </p>
        </>
      )}
    </DeedDialog>
  );
}
