import type { ReturnFee, RuleVerdict as Verdict } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { AmountField, Check } from "../../../shared/ui/Fields";
import { outcomes, reasons } from "./draft";
import { NumberRow, WordChecks, WordSelect } from "./Rows";

const HUNDRED = 100;

/** What a rule says. */
export function RuleVerdict(props: {
  verdict: Verdict;
  /** Of a new amount. */
  currency: string;
  onChange: (verdict: Verdict) => void;
}) {
  const { verdict, currency, onChange } = props;
  const { text } = useText();
  const change = (patch: Partial<Verdict>) => onChange({ ...verdict, ...patch });
  const time = (patch: Partial<Verdict["window"]>) => change({ window: { ...verdict.window, ...patch } });
  const payers = [
    { word: "customer", text: text("returns-policy-payer-customer") },
    { word: "shop", text: text("returns-policy-payer-shop") },
  ] as const;
  const switches = [
    ["needsReview", "returns-policy-review"],
    ["needsPhoto", "returns-policy-photo"],
    ["approvesItself", "returns-policy-itself"],
  ] as const;
  return (
    <>
      <Check isOn={verdict.isEligible} onChange={(isEligible) => change({ isEligible })}>
        <Text id="returns-policy-eligible" />
      </Check>
      {verdict.isEligible && (
        <>
          <WordChecks
            label="returns-policy-outcomes"
            texts="returns-outcome"
            words={[...verdict.outcomes, ...outcomes.filter((each) => !verdict.outcomes.includes(each))]}
            chosen={verdict.outcomes}
            onChange={(chosen) => change({ outcomes: chosen })}
          />
          <NumberRow
            label="returns-policy-days"
            value={verdict.window.days}
            onChange={(days) => time({ days })}
          />
          <NumberRow
            label="returns-policy-transit"
            value={verdict.window.transitDays}
            onChange={(days) => time({ transitDays: days ?? 0 })}
          />
          <NumberRow
            label="returns-policy-from-order"
            value={verdict.window.daysFromOrder}
            onChange={(days) => time({ daysFromOrder: days ?? 0 })}
          />
          <Fee fee={verdict.fee} currency={currency} onChange={(fee) => change({ fee })} />
          {verdict.fee.kind !== "none" && (
            <WordChecks
              label="returns-policy-fee-free"
              texts="returns-reason"
              words={reasons}
              chosen={verdict.feeFree}
              onChange={(feeFree) => change({ feeFree })}
            />
          )}
          <WordSelect
            label="returns-policy-label"
            value={verdict.label}
            words={payers}
            onChange={(label) => change({ label })}
          />
          <NumberRow
            label="returns-policy-bonus"
            value={verdict.creditBonus / HUNDRED}
            max={HUNDRED}
            step={0.5}
            onChange={(percent) => change({ creditBonus: Math.round((percent ?? 0) * HUNDRED) })}
          />
          <KeepIt verdict={verdict} currency={currency} onChange={change} />
          {switches.map(([name, id]) => (
            <Check key={name} isOn={verdict[name]} onChange={(isOn) => change({ [name]: isOn })}>
              <Text id={id} />
            </Check>
          ))}
        </>
      )}
    </>
  );
}

function Fee(props: { fee: ReturnFee; currency: string; onChange: (fee: ReturnFee) => void }) {
  const { fee, currency, onChange } = props;
  const { text } = useText();
  const kinds = [
    { word: "none", text: text("returns-policy-fee-none") },
    { word: "flat", text: text("returns-policy-fee-flat") },
    { word: "percent", text: text("returns-policy-fee-percent") },
  ] as const;
  const choose = (kind: ReturnFee["kind"]) => {
    if (kind === "flat") onChange({ kind, amount: { minor: 0, currency } });
    else if (kind === "percent") onChange({ kind, basisPoints: 0 });
    else onChange({ kind });
  };
  return (
    <>
      <WordSelect label="returns-policy-fee" value={fee.kind} words={kinds} onChange={choose} />
      {fee.kind === "flat" && (
        <AmountField
          label={text("returns-policy-fee-flat")}
          minor={fee.amount.minor}
          currency={fee.amount.currency}
          onChange={(minor) => onChange({ ...fee, amount: { ...fee.amount, minor } })}
        />
      )}
      {fee.kind === "percent" && (
        <NumberRow
          label="returns-policy-fee-percent"
          value={fee.basisPoints / HUNDRED}
          max={HUNDRED}
          step={0.5}
          onChange={(percent) => onChange({ ...fee, basisPoints: Math.round((percent ?? 0) * HUNDRED) })}
        />
      )}
    </>
  );
}

function KeepIt(props: { verdict: Verdict; currency: string; onChange: (patch: Partial<Verdict>) => void }) {
  const { verdict, currency, onChange } = props;
  const { text } = useText();
  const limit = verdict.keepItBelow;
  return (
    <>
      <Check
        isOn={limit !== null}
        onChange={(isOn) => onChange({ keepItBelow: isOn ? { minor: 0, currency } : null })}
      >
        <Text id="returns-policy-keep" />
      </Check>
      {limit && (
        <AmountField
          label={text("returns-policy-keep")}
          minor={limit.minor}
          currency={limit.currency}
          onChange={(minor) => onChange({ keepItBelow: { ...limit, minor } })}
        />
      )}
    </>
  );
}
