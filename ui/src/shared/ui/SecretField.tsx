import { useId, useState } from "react";
import "./form.css";
import { IconButton } from "./IconButton";

interface Props {
  label: string;
  showLabel: string;
  hideLabel: string;
  autoComplete: "current-password" | "new-password";
  value: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** A secret that can be looked at, pasted, and filled by a password manager. */
export function SecretField({
  label,
  showLabel,
  hideLabel,
  autoComplete,
  value,
  autoFocus,
  onChange,
}: Props) {
  const [isShown, setIsShown] = useState(false);
  const id = useId();
  return (
    <div className="form-row">
      <label className="form-label" htmlFor={id}>
        {label}
      </label>
      <span className="password">
        <input
          id={id}
          className="field identifier"
          type={isShown ? "text" : "password"}
          autoComplete={autoComplete}
          autoFocus={autoFocus}
          spellCheck={false}
          autoCapitalize="off"
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
        <IconButton
          icon={isShown ? "hidden" : "visible"}
          label={isShown ? hideLabel : showLabel}
          onPress={() => setIsShown(!isShown)}
        />
      </span>
    </div>
  );
}
