import type { AriaAttributes, Ref } from "react";
import "./button.css";
import type { CommandId } from "../keys/catalogue";
import { Icon } from "./icons/Icon";
import type { IconName } from "./icons/paths";

interface Props extends Pick<AriaAttributes, "aria-haspopup" | "aria-expanded"> {
  icon: IconName;
  /** What it does: the accessible name and the tooltip. */
  label: string;
  /** The command whose key the tooltip shows. */
  command?: CommandId;
  size?: 12 | 16 | 20;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
  onPress?: () => void;
}

/** A plain button: there are dozens on a screen, and each of them is built anew with every conversation. */
export function IconButton({ icon, label, command, size = 16, className, onPress, ...rest }: Props) {
  return (
    <button
      {...rest}
      type="button"
      aria-label={label}
      data-tip={command ?? ""}
      className={`icon-button${className ? ` ${className}` : ""}`}
      onClick={onPress}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
