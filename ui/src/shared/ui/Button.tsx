import type { ReactNode } from "react";
import { Button as AriaButton, type ButtonProps } from "react-aria-components";
import "./button.css";

interface Props extends Omit<ButtonProps, "children" | "className" | "style"> {
  /** At most one filled button in a view. */
  look?: "filled" | "outlined" | "plain" | "danger";
  size?: "small" | "normal";
  children: ReactNode;
  className?: string;
}

export function Button({ look = "outlined", size = "normal", className, ...rest }: Props) {
  return (
    <AriaButton
      {...rest}
      className={`button button-${look} button-${size}${className ? ` ${className}` : ""}`}
    />
  );
}
