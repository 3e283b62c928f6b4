import { useText } from "../text/useText";
import { SecretField } from "./SecretField";

interface Props {
  label: "app-passphrase-field" | "app-passphrase-again";
  value: string;
  isNew: boolean;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** The passphrase of the desk. */
export function PassphraseField({ label, isNew, ...rest }: Props) {
  const { text, attribute } = useText();
  return (
    <SecretField
      label={text(label)}
      showLabel={attribute("app-passphrase-show", "label")}
      hideLabel={attribute("app-passphrase-hide", "label")}
      autoComplete={isNew ? "new-password" : "current-password"}
      {...rest}
    />
  );
}
