import type { ButtonHTMLAttributes } from "react";
import "./button.css";

interface Props extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, "onClick" | "disabled" | "style"> {
  /** At most one filled button in a view. */
  look?: "filled" | "outlined" | "plain" | "danger";
  size?: "small" | "normal";
  isDisabled?: boolean;
  onPress?: () => void;
}

export function Button(props: Props) {
  const {
    look = "outlined",
    size = "normal",
    type = "button",
    className,
    isDisabled,
    onPress,
    ...rest
  } = props;
  return (
    <button
      {...rest}
      type={type}
      disabled={isDisabled}
      className={`button button-${look} button-${size}${className ? ` ${className}` : ""}`}
      onClick={onPress}
    />
  );
}
