import type { ReturnFee } from "../../../generated/contract";
import { useText } from "../../../shared/text/useText";
import { AmountInput, ShareInput, WordChoice } from "./Rows";

interface Props {
  label: string;
  /** None is the rule's. */
  fee: ReturnFee | null;
  /** An outcome may leave it to the rule. */
  mayBeUsual?: boolean;
  currency: string;
  onChange: (fee: ReturnFee | null) => void;
}

/** What is taken: nothing, an amount, or a part of the price. */
export function FeeField({ label, fee, mayBeUsual = false, currency, onChange }: Props) {
  const { text } = useText();
  const kinds = [
    ...(mayBeUsual ? [{ word: "usual" as const, text: text("policy-fee-usual") }] : []),
    { word: "none" as const, text: text("policy-fee-none") },
    { word: "flat" as const, text: text("policy-fee-flat") },
    { word: "percent" as const, text: text("policy-fee-percent") },
  ];
  const choose = (kind: ReturnFee["kind"] | "usual") => {
    if (kind === "usual") onChange(null);
    else if (kind === "flat") onChange({ kind, amount: { minor: 0, currency } });
    else if (kind === "percent") onChange({ kind, basisPoints: 0 });
    else onChange({ kind });
  };
  return (
    <span className="policy-line">
      <WordChoice label={label} value={fee?.kind ?? "usual"} words={kinds} onChange={choose} />
      {fee?.kind === "flat" && (
        <AmountInput
          label={text("policy-fee-amount")}
          minor={fee.amount.minor}
          currency={fee.amount.currency}
          onChange={(minor) => onChange({ ...fee, amount: { ...fee.amount, minor: minor ?? 0 } })}
        />
      )}
      {fee?.kind === "percent" && (
        <>
          <ShareInput
            label={text("policy-fee-share")}
            basisPoints={fee.basisPoints}
            onChange={(basisPoints) => onChange({ ...fee, basisPoints })}
          />
          %
        </>
      )}
    </span>
  );
}
