import { useState } from "react";
import type { ReturnItem, SwapRequest } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import { useDoing } from "../../../platform/doing";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { AmountField, TextRow } from "../../../shared/ui/Fields";
import { useKept } from "../deeds";
import { SwapField } from "./SwapField";

interface Props {
  item: ReturnItem;
  storeId: number | null;
  onClose: () => void;
}

/** What is missing from an outcome: which article instead, or how much. */
export function OutcomeDialog({ item, storeId, onClose }: Props) {
  const { text } = useText();
  const keep = useKept();
  const { run, isBusy, problem } = useDoing();
  const [instead, setInstead] = useState(item.instead);
  const [offer, setOffer] = useState(item.offer?.minor ?? 0);
  const [swap, setSwap] = useState<SwapRequest | null>(null);
  const isPart = item.outcome === "partial_refund";
  const submit = () =>
    void run(async () => {
      const more = isPart ? { offer } : swap ? { swap } : { instead };
      keep(await ask("returns.set_outcome", { id: item.id, outcome: item.outcome, ...more }));
      onClose();
    });
  return (
    <DeedDialog
      title={text("returns-outcome-title", { title: item.title })}
      problem={problem}
      verb={<Text id="returns-outcome-do" />}
      size={isPart ? "normal" : "wide"}
      isDisabled={isBusy || (isPart ? offer <= 0 : swap === null && instead.trim() === "")}
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
          <SwapField item={item} storeId={storeId} picked={swap} onPick={setSwap} />
          {swap === null && (
            <>
              <TextRow label={<Text id="settling-words" />} value={instead} onChange={setInstead} />
              <p className="form-hint">
                <Text id="settling-words-hint" />
              </p>
            </>
          )}
        </>
      )}
    </DeedDialog>
  );
}
