import type { ButtonHTMLAttributes } from "react";
import type { Contract } from "../../generated/contract";
import { roleMay, roleNow, whoMay } from "../may";
import { useStore } from "../store";
import { useText } from "../text/useText";
import "./button.css";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "disabled" | "style"> {
  /** At most one filled button in a view. */
  look?: "filled" | "outlined" | "plain" | "danger";
  size?: "small" | "normal";
  isDisabled?: boolean;
  /** The command of the contract that it asks: whoever may not is told who may. */
  needs?: keyof Contract;
  onPress?: () => void;
}

export function Button(props: Props) {
  const {
    look = "outlined",
    size = "normal",
    type = "button",
    className,
    isDisabled,
    needs,
    onPress,
    ...rest
  } = props;
  const role = useStore(roleNow);
  const classes = `button button-${look} button-${size}${className ? ` ${className}` : ""}`;
  if (needs && !roleMay(role, needs)) return <RefusedButton {...rest} className={classes} needs={needs} />;
  return <button {...rest} type={type} disabled={isDisabled} className={classes} onClick={onPress} />;
}

/** The same for whoever may not: the keyboard still reaches it, and its tooltip says who may. */
function RefusedButton({ needs, children, className }: Props & { needs: keyof Contract }) {
  const { text } = useText();
  const who = text(whoMay(needs));
  return (
    <button type="button" aria-disabled className={className} data-tip="" data-tip-words={who}>
      {children}
      <span className="visually-hidden">{` (${who})`}</span>
    </button>
  );
}
