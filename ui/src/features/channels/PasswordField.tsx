import { useText } from "../../shared/text/useText";
import { SecretField } from "../../shared/ui/SecretField";

interface Props {
  value: string;
  autoFocus?: boolean;
  onChange: (value: string) => void;
}

/** The password of a mailbox. */
export function PasswordField(props: Props) {
  const { text, attribute } = useText();
  return (
    <SecretField
      label={text("channels-add-password")}
      showLabel={attribute("channels-add-password-show", "label")}
      hideLabel={attribute("channels-add-password-hide", "label")}
      autoComplete="current-password"
      {...props}
    />
  );
}
