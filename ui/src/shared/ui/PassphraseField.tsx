import { useId, useState } from "react";
import { Text } from "../text/Text";
import { useText } from "../text/useText";
import "./form.css";
import { IconButton } from "./IconButton";

interface Props {
  label: "app-passphrase-field" | "app-passphrase-again";
  value: string;
  isNew: boolean;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** A passphrase that can be looked at, pasted, and filled by a password manager. */
export function PassphraseField({ label, value, isNew, autoFocus, onChange }: Props) {
  const { attribute } = useText();
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id={label} />
      </label>
      <span className="password">
        <input
          id={id}
          className="field"
          type={isShown ? "text" : "password"}
          autoComplete={isNew ? "new-password" : "current-password"}
          autoFocus={autoFocus}
          spellCheck={false}
          autoCapitalize="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton
          icon={isShown ? "hidden" : "visible"}
          label={attribute(isShown ? "app-passphrase-hide" : "app-passphrase-show", "label")}
          onPress={() => setIsShown(!isShown)}
        />
      </span>
    </div>
  );
}
