import type { Money, RuleVerdict as Verdict } from "../../../generated/contract";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Check } from "../../../shared/ui/Fields";
import { reasons } from "./draft";
import { FeeField } from "./FeeField";
import { FieldFault } from "./FieldFault";
import { Offers } from "./Offers";
import { AmountInput, NumberInput, ShareInput, WordChecks, WordChoice } from "./Rows";
import { Sentence } from "./Sentence";

interface Props {
  verdict: Verdict;
  /** Of a new amount. */
  currency: string;
  place: { zone: number; rule: string };
  /** The zone says for how long a parcel travels. */
  hasTransit: boolean;
  onChange: (verdict: Verdict) => void;
}

/** What a rule says: sentences with their fields. */
export function RuleVerdict(props: Props) {
  const { verdict, place, currency, onChange } = props;
  const { text } = useText();
  const change = (patch: Partial<Verdict>) => onChange({ ...verdict, ...patch });
  return (
    <div className="form">
      <WordChoice
        label={text("returns-policy-eligible")}
        className="policy-wide"
        value={verdict.isEligible ? "yes" : "no"}
        words={[
          { word: "yes", text: text("policy-then-yes") },
          { word: "no", text: text("policy-then-no") },
        ]}
        onChange={(word) => change({ isEligible: word === "yes" })}
      />
      {verdict.isEligible && (
        <>
          <Offers verdict={verdict} currency={currency} onChange={onChange} />
          <FieldFault {...place} field="outcomes" />
          <FieldFault {...place} field="terms" />
          <Times {...props} />
          <div className="form-row">
            <FeeField
              label={text("policy-fee")}
              fee={verdict.fee}
              currency={currency}
              onChange={(fee) => change({ fee: fee ?? { kind: "none" } })}
            />
            {verdict.fee.kind !== "none" && (
              <p className="meta">
                <Text id="policy-fee-ours" />
              </p>
            )}
            <FieldFault {...place} field="fee" />
          </div>
          {verdict.fee.kind !== "none" && (
            <WordChecks
              label="returns-policy-fee-free"
              texts="returns-reason"
              words={reasons}
              chosen={verdict.feeFree}
              onChange={(feeFree) => change({ feeFree })}
            />
          )}
          <WordChoice
            label={text("returns-policy-label")}
            className="policy-wide"
            value={verdict.label}
            words={[
              { word: "shop", text: text("policy-label-shop") },
              { word: "customer", text: text("policy-label-customer") },
            ]}
            onChange={(label) => change({ label })}
          />
          <Extras {...props} />
        </>
      )}
    </div>
  );
}

function Times({ verdict, hasTransit, onChange }: Props) {
  const { text } = useText();
  const { window } = verdict;
  const time = (patch: Partial<Verdict["window"]>) =>
    onChange({ ...verdict, window: { ...window, ...patch } });
  const USUAL = 30;
  return (
    <>
      {window.days !== null && (
        <Sentence
          id="policy-window"
          fields={{
            field: (
              <NumberInput
                label={text("policy-window-label")}
                value={window.days}
                onChange={(days) => time({ days: days ?? 0 })}
              />
            ),
          }}
        />
      )}
      <Check isOn={window.days === null} onChange={(isOpen) => time({ days: isOpen ? null : USUAL })}>
        <Text id="policy-window-open" />
      </Check>
      {window.days !== null && (
        <>
          {!hasTransit && (
            <Sentence
              id="policy-transit"
              fields={{
                field: (
                  <NumberInput
                    label={text("policy-transit-label")}
                    value={window.transitDays}
                    onChange={(days) => time({ transitDays: days ?? 0 })}
                  />
                ),
              }}
            />
          )}
          <Sentence
            id="policy-from-order"
            fields={{
              field: (
                <NumberInput
                  label={text("policy-from-order-label")}
                  value={window.daysFromOrder}
                  onChange={(days) => time({ daysFromOrder: days ?? 0 })}
                />
              ),
            }}
          />
        </>
      )}
    </>
  );
}

function Extras({ verdict, currency, place, onChange }: Props) {
  const { text } = useText();
  const change = (patch: Partial<Verdict>) => onChange({ ...verdict, ...patch });
  const keep = verdict.keepItBelow;
  return (
    <>
      <Check
        isOn={keep !== null}
        onChange={(isOn) => change({ keepItBelow: isOn ? { minor: 0, currency } : null })}
      >
        {keep === null ? (
          <Text id="returns-policy-keep" />
        ) : (
          <Sentence
            id="policy-keep"
            fields={{
              field: (
                <AmountInput
                  label={text("policy-keep-label")}
                  minor={keep.minor}
                  currency={keep.currency}
                  onChange={(minor) => change({ keepItBelow: { ...keep, minor: minor ?? 0 } })}
                />
              ),
            }}
          />
        )}
      </Check>
      <FieldFault {...place} field="keep_it" />
      {verdict.outcomes.includes("credit") && (
        <Sentence
          id="policy-bonus"
          fields={{
            field: (
              <ShareInput
                label={text("policy-bonus-label")}
                basisPoints={verdict.creditBonus}
                onChange={(creditBonus) => change({ creditBonus })}
              />
            ),
          }}
        />
      )}
      <FieldFault {...place} field="bonus" />
      <Asked
        text="returns-policy-photo"
        isOn={verdict.needsPhoto}
        from={verdict.photoFrom}
        currency={currency}
        onChange={(needsPhoto, photoFrom) => change({ needsPhoto, photoFrom })}
      />
      <FieldFault {...place} field="photo" />
      <Asked
        text="returns-policy-review"
        isOn={verdict.needsReview}
        from={verdict.reviewFrom}
        currency={currency}
        onChange={(needsReview, reviewFrom) => change({ needsReview, reviewFrom })}
      />
      <FieldFault {...place} field="review" />
      <Check isOn={verdict.approvesItself} onChange={(approvesItself) => change({ approvesItself })}>
        <Text id="returns-policy-itself" />
      </Check>
    </>
  );
}

/** Something that is asked for always, or only from a value on. */
function Asked(props: {
  text: "returns-policy-photo" | "returns-policy-review";
  isOn: boolean;
  from: Money | null;
  currency: string;
  onChange: (isOn: boolean, from: Money | null) => void;
}) {
  const { text } = useText();
  const { isOn, from, currency, onChange } = props;
  const label = text(props.text);
  return (
    <div className="policy-line">
      <Check isOn={isOn} onChange={(on) => onChange(on, from)}>
        {label}
      </Check>
      {isOn && (
        <WordChoice
          label={label}
          value={from === null ? "all" : "from"}
          words={[
            { word: "all", text: text("policy-worth-all") },
            { word: "from", text: text("policy-worth-from") },
          ]}
          onChange={(word) => onChange(isOn, word === "all" ? null : { minor: 0, currency })}
        />
      )}
      {isOn && from !== null && (
        <AmountInput
          label={`${label}: ${text("policy-worth-from")}`}
          minor={from.minor}
          currency={from.currency}
          onChange={(minor) => onChange(isOn, { ...from, minor: minor ?? 0 })}
        />
      )}
    </div>
  );
}
