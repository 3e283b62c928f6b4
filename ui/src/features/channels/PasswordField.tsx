import { useId, useState } from "react";
import { Text } from "../../shared/text/Text";
import { useText } from "../../shared/text/useText";
import { IconButton } from "../../shared/ui/IconButton";

interface Props {
  value: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** A password that can be looked at, pasted, and filled by a password manager. */
export function PasswordField({ value, autoFocus, onChange }: Props) {
  const { attribute } = useText();
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        <Text id="channels-add-password" />
      </label>
      <span className="password">
        <input
          id={id}
          className="field identifier"
          type={isShown ? "text" : "password"}
          autoComplete="current-password"
          autoFocus={autoFocus}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton
          icon={isShown ? "hidden" : "visible"}
          label={attribute(isShown ? "channels-add-password-hide" : "channels-add-password-show", "label")}
          onPress={() => setIsShown(!isShown)}
        />
      </span>
    </div>
  );
}
