import { useId, useState, type ReactNode } from "react";
import { Input, NumberField } from "react-aria-components";
import type { Amount } from "../../generated/contract";
import { fractionDigits } from "../../shared/format/format";
import { useFormat } from "../../shared/format/useFormat";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";

/** The currencies that small shops charge in; one that a limit has already stands among them too. */
const currencies =
  "EUR GBP USD CHF SEK DKK NOK PLN CZK HUF RON TRY BRL MXN JPY CNY KRW INR AED SAR EGP MAD ILS CAD AUD NZD ZAR".split(
    " ",
  );

type Kind = "any" | "nothing" | "up_to";

interface ChoiceProps {
  label: PlainKey;
  kind: Kind;
  onKind: (kind: Kind) => void;
  children: (label: string) => ReactNode;
}

/** No limit, nothing at all, or up to so much. */
function LimitChoice({ label, kind, onKind, children }: ChoiceProps) {
  const id = useId();
  const { text } = useText();
  return (
    <div className="form-row" role="group" aria-labelledby={`${id}-label`}>
      <label className="form-label" id={`${id}-label`} htmlFor={id}>
        <Text id={label} />
      </label>
      <span className="limit-line">
        <select
          id={id}
          className="field limit-kind"
          value={kind}
          onChange={(event) => onKind(event.target.value as Kind)}
        >
          <option value="any">{text("agents-limit-any")}</option>
          <option value="nothing">{text("agents-limit-nothing")}</option>
          <option value="up_to">{text("agents-limit-up-to")}</option>
        </select>
        {kind === "up_to" && children(text(label))}
      </span>
    </div>
  );
}

interface MoneyProps {
  label: PlainKey;
  value: Amount | null;
  /** What a limit begins with where there was none. */
  currency: string;
  onKeep: (value: Amount | null) => void;
}

/** How much money somebody may give without asking. */
export function MoneyLimit({ label, value, currency, onKeep }: MoneyProps) {
  const { attribute } = useText();
  const format = useFormat();
  const [isTyping, setIsTyping] = useState(false);
  const used = value?.currency ?? currency;
  const digits = fractionDigits(used);
  const kind: Kind = isTyping ? "up_to" : value === null ? "any" : value.minor === 0 ? "nothing" : "up_to";
  const known = currencies.includes(used) ? currencies : [used, ...currencies];
  return (
    <LimitChoice
      label={label}
      kind={kind}
      onKind={(wanted) => {
        setIsTyping(wanted === "up_to");
        if (wanted === "any") onKeep(null);
        if (wanted === "nothing") onKeep({ minor: 0, currency: used });
      }}
    >
      {(what) => (
        <>
          <NumberField
            className="limit-number"
            aria-label={attribute("agents-limit-amount", "label", { what })}
            minValue={0}
            value={value && value.minor > 0 ? value.minor / 10 ** digits : NaN}
            formatOptions={{ minimumFractionDigits: digits, maximumFractionDigits: digits }}
            onChange={(amount) => {
              if (Number.isFinite(amount) && amount > 0) {
                setIsTyping(false);
                onKeep({ minor: Math.round(amount * 10 ** digits), currency: used });
              }
            }}
          >
            <Input className="field" />
          </NumberField>
          <select
            className="field limit-currency"
            aria-label={attribute("agents-limit-currency", "label", { what })}
            value={used}
            disabled={!value || value.minor === 0}
            onChange={(event) => {
              const next = event.target.value;
              const amount = (value?.minor ?? 0) / 10 ** digits;
              onKeep({ minor: Math.round(amount * 10 ** fractionDigits(next)), currency: next });
            }}
          >
            {known.map((code) => (
              <option key={code} value={code}>
                {`${code} · ${format.currency(code)}`}
              </option>
            ))}
          </select>
        </>
      )}
    </LimitChoice>
  );
}

/** How much of a price somebody may take off, in percent. */
export function PercentLimit({
  label,
  value,
  onKeep,
}: {
  label: PlainKey;
  value: number | null;
  onKeep: (value: number | null) => void;
}) {
  const { attribute } = useText();
  const [isTyping, setIsTyping] = useState(false);
  const kind: Kind = isTyping ? "up_to" : value === null ? "any" : value === 0 ? "nothing" : "up_to";
  return (
    <LimitChoice
      label={label}
      kind={kind}
      onKind={(wanted) => {
        setIsTyping(wanted === "up_to");
        if (wanted === "any") onKeep(null);
        if (wanted === "nothing") onKeep(0);
      }}
    >
      {(what) => (
        <NumberField
          className="limit-number"
          aria-label={attribute("agents-limit-amount", "label", { what })}
          minValue={0}
          maxValue={1}
          step={0.01}
          value={value ? value / 100 : NaN}
          formatOptions={{ style: "percent" }}
          onChange={(share) => {
            if (Number.isFinite(share) && share > 0) {
              setIsTyping(false);
              onKeep(Math.round(share * 100));
            }
          }}
        >
          <Input className="field" />
        </NumberField>
      )}
    </LimitChoice>
  );
}
