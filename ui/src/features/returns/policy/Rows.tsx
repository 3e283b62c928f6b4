import { useId } from "react";
import { Input, NumberField } from "react-aria-components";
import { fractionDigits } from "../../../shared/format/format";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Check } from "../../../shared/ui/Fields";
import { toggled } from "./draft";

/** A number in a sentence; empty where it may be left out. */
export function NumberInput(props: {
  label: string;
  value: number | null;
  max?: number;
  step?: number;
  onChange: (value: number | null) => void;
}) {
  const { label, value, max = 3650, step = 1, onChange } = props;
  return (
    <input
      className="field policy-number"
      type="number"
      dir="ltr"
      aria-label={label}
      min={0}
      max={max}
      step={step}
      value={value ?? ""}
      onChange={(event) => {
        const typed = event.target.valueAsNumber;
        onChange(Number.isFinite(typed) ? Math.min(max, Math.max(0, typed)) : null);
      }}
    />
  );
}

/** A share of ten thousand, typed as percent. */
export function ShareInput(props: {
  label: string;
  basisPoints: number;
  onChange: (basisPoints: number) => void;
}) {
  const { label, basisPoints, onChange } = props;
  return (
    <NumberInput
      label={label}
      value={basisPoints / 100}
      max={100}
      step={0.5}
      onChange={(percent) => onChange(Math.round((percent ?? 0) * 100))}
    />
  );
}

/** An amount in a sentence, in the smallest unit; empty where it may be left out. */
export function AmountInput(props: {
  label: string;
  minor: number | null;
  currency: string;
  onChange: (minor: number | null) => void;
}) {
  const { label, minor, currency, onChange } = props;
  const unit = 10 ** fractionDigits(currency);
  return (
    <NumberField
      className="policy-amount"
      aria-label={label}
      minValue={0}
      value={minor === null ? NaN : minor / unit}
      formatOptions={{ style: "currency", currency }}
      onChange={(value) => onChange(Number.isFinite(value) ? Math.round(value * unit) : null)}
    >
      <Input className="field" />
    </NumberField>
  );
}

/** Words of which any number may hold; they keep the order in which they were chosen. */
export function WordChecks<T extends string>(props: {
  label: PlainKey;
  /** The beginning of the words' own texts, such as `returns-reason`. */
  texts: string;
  words: readonly T[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}) {
  const { label, texts, words, chosen, onChange } = props;
  const { dynamic } = useText();
  return (
    <fieldset className="form-row">
      <legend className="form-label">
        <Text id={label} />
      </legend>
      <div className="policy-checks">
        {words.map((word) => (
          <Check
            key={word}
            isOn={chosen.includes(word)}
            onChange={(isOn) => onChange(toggled(chosen, word, isOn))}
          >
            {dynamic(`${texts}-${word}`)}
          </Check>
        ))}
      </div>
    </fieldset>
  );
}

interface SelectProps<T extends string> {
  value: T;
  words: readonly { word: T; text: string }[];
  onChange: (word: T) => void;
}

/** One of a few words, each of which is a sentence or a part of one. */
export function WordChoice<T extends string>(
  props: SelectProps<T> & { label: string; id?: string; className?: string },
) {
  const { label, id, value, words, onChange, className = "setting-short" } = props;
  return (
    <select
      id={id}
      className={`field ${className}`}
      aria-label={id ? undefined : label}
      value={value}
      onChange={(event) => {
        const found = words.find(({ word }) => word === event.target.value);
        if (found) onChange(found.word);
      }}
    >
      {words.map(({ word, text }) => (
        <option key={word} value={word}>
          {text}
        </option>
      ))}
    </select>
  );
}

/** The same with its label above it. */
export function WordSelect<T extends string>({ label, ...rest }: SelectProps<T> & { label: PlainKey }) {
  const { text } = useText();
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id={label} />
      </label>
      <WordChoice {...rest} id={id} label={text(label)} />
    </div>
  );
}
