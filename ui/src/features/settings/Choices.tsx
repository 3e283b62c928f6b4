import { Label, Radio, RadioGroup } from "react-aria-components";
import type { PlainKey } from "../../shared/text/keys";
import { Text } from "../../shared/text/Text";

interface Props<T extends string> {
  label: PlainKey;
  value: T;
  choices: readonly { value: T; text: PlainKey }[];
  onChange: (value: T) => void;
}

/** A few choices beside each other, one of which holds. */
export function Choices<T extends string>({ label, value, choices, onChange }: Props<T>) {
  return (
    <RadioGroup
      className="choices-row"
      value={value}
      onChange={(chosen) => {
        const found = choices.find((choice) => choice.value === chosen);
        if (found) onChange(found.value);
      }}
    >
      <Label className="form-label">
        <Text id={label} />
      </Label>
      <div className="choices-line">
        {choices.map((choice) => (
          <Radio key={choice.value} value={choice.value} className="choice">
            <Text id={choice.text} />
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
