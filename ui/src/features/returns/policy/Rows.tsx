import { useId } from "react";
import type { PlainKey } from "../../../shared/text/keys";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { Check } from "../../../shared/ui/Fields";
import { toggled } from "./draft";

/** A number that may be left out. */
export function NumberRow(props: {
  label: PlainKey;
  value: number | null;
  max?: number;
  step?: number;
  onChange: (value: number | null) => void;
}) {
  const { label, value, max = 3650, step = 1, onChange } = props;
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id={label} />
      </label>
      <input
        id={id}
        className="field setting-time"
        type="number"
        dir="ltr"
        min={0}
        max={max}
        step={step}
        value={value ?? ""}
        onChange={(event) => {
          const typed = event.target.valueAsNumber;
          onChange(Number.isFinite(typed) ? Math.min(max, Math.max(0, typed)) : null);
        }}
      />
    </div>
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

/** One of a few words. */
export function WordSelect<T extends string>(props: {
  label: PlainKey;
  value: T;
  words: readonly { word: T; text: string }[];
  onChange: (word: T) => void;
}) {
  const { label, value, words, onChange } = props;
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id={label} />
      </label>
      <select
        id={id}
        className="field setting-short"
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
    </div>
  );
}
