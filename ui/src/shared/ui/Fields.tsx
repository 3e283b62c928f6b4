import { useId, type ReactNode } from "react";
import { Input, NumberField } from "react-aria-components";
import { fractionDigits } from "../format/format";
import "./fields.css";
import "./form.css";

/** A field with its label above it. */
export function TextRow(props: {
  label: ReactNode;
  value: string;
  onChange: (value: string) => void;
  rows?: number;
  isIdentifier?: boolean;
  maxLength?: number;
  type?: "text" | "url" | "date";
  min?: string;
  /** In which the words are written. */
  lang?: string;
  /** Has the keyboard when it appears. */
  isFirst?: boolean;
  /** The id of what explains it. */
  hint?: string;
}) {
  const { label, value, onChange, rows, isIdentifier, maxLength = 500, type = "text", min } = props;
  const { lang, isFirst = false, hint } = props;
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      {rows ? (
        <textarea
          id={id}
          className="field"
          dir="auto"
          lang={lang}
          rows={rows}
          maxLength={maxLength}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      ) : (
        <input
          id={id}
          type={type}
          className={isIdentifier ? "field identifier" : "field"}
          dir={isIdentifier ? "ltr" : type === "date" ? undefined : "auto"}
          lang={lang}
          autoFocus={isFirst}
          autoComplete={isIdentifier ? "off" : undefined}
          spellCheck={isIdentifier ? false : undefined}
          aria-describedby={hint}
          maxLength={maxLength}
          min={min}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </div>
  );
}

export function Check(props: {
  isOn: boolean;
  onChange: (isOn: boolean) => void;
  isDisabled?: boolean;
  label?: string;
  children: ReactNode;
}) {
  const { isOn, onChange, isDisabled, label, children } = props;
  return (
    <label className="act-check">
      <input
        type="checkbox"
        checked={isOn}
        disabled={isDisabled}
        aria-label={label}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** An amount, typed as people write it, kept in the smallest unit of its currency. */
export function AmountField(props: {
  label: string;
  minor: number;
  currency: string;
  max?: number;
  onChange: (minor: number) => void;
}) {
  const { label, minor, currency, max, onChange } = props;
  const digits = fractionDigits(currency);
  const unit = 10 ** digits;
  return (
    <NumberField
      className="act-amount"
      aria-label={label}
      minValue={0}
      {...(max === undefined ? {} : { maxValue: max / unit })}
      value={minor / unit}
      formatOptions={{ style: "currency", currency }}
      onChange={(value) => onChange(Number.isFinite(value) ? Math.round(value * unit) : 0)}
    >
      <Input className="field" />
    </NumberField>
  );
}

/** So many pieces, by arrow keys or typed. */
export function PiecesField(props: {
  label: string;
  value: number;
  max: number;
  isDisabled?: boolean;
  onChange: (value: number) => void;
}) {
  const { label, value, max, isDisabled, onChange } = props;
  return (
    <NumberField
      className="act-pieces"
      aria-label={label}
      minValue={0}
      maxValue={max}
      step={1}
      value={value}
      isDisabled={isDisabled ?? false}
      onChange={(next) => onChange(Number.isFinite(next) ? next : 0)}
    >
      <Input className="field" />
    </NumberField>
  );
}
