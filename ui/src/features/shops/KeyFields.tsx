import { useId } from "react";
import { useText } from "../../shared/text/useText";
import { SecretField } from "../../shared/ui/SecretField";
import { readKey, readPair } from "./paste";
import type { WayGuide } from "./platforms";

export interface Keys {
  key: string;
  secret: string;
}

interface Props {
  guide: WayGuide;
  value: Keys;
  autoFocus?: boolean;
  onChange: (keys: Keys) => void;
}

/** The halves of a key. Both at once may be pasted into either field. */
export function KeyFields({ guide, value, autoFocus, onChange }: Props) {
  const { text, attribute } = useText();
  const id = useId();
  const take = (name: keyof Keys, typed: string) =>
    onChange(
      (guide.key && readPair(typed)) || {
        ...value,
        // A password may hold blanks, a key never does.
        [name]: guide.way === "password" ? typed : readKey(typed),
      },
    );
  return (
    <>
      {guide.key && (
        <div className="form-row">
          <label className="form-label" htmlFor={id}>
            {text(guide.key)}
          </label>
          <input
            id={id}
            className="field identifier"
            autoComplete="off"
            autoCapitalize="off"
            spellCheck={false}
            autoFocus={autoFocus}
            placeholder={guide.keyPlaceholder}
            value={value.key}
            onPaste={(event) => {
              // A field of one line would drop the line breaks between two keys.
              const pair = readPair(event.clipboardData.getData("text/plain"));
              if (!pair) return;
              event.preventDefault();
              onChange(pair);
            }}
            onChange={(event) => take("key", event.target.value)}
          />
        </div>
      )}
      <SecretField
        label={text(guide.secret)}
        showLabel={attribute("shops-keys-show", "label")}
        hideLabel={attribute("shops-keys-hide", "label")}
        autoComplete="current-password"
        autoFocus={autoFocus && !guide.key}
        value={value.secret}
        onChange={(typed) => take("secret", typed)}
      />
    </>
  );
}
