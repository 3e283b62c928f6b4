import { Button, type ButtonProps, Tooltip, TooltipTrigger } from "react-aria-components";
import "./button.css";
import type { CommandId } from "../keys/catalogue";
import { CommandKeys } from "../keys/CommandKeys";
import { Icon } from "./icons/Icon";
import type { IconName } from "./icons/paths";

interface Props extends Omit<ButtonProps, "children" | "className" | "style" | "aria-label"> {
  icon: IconName;
  /** What it does: the accessible name and the tooltip. */
  label: string;
  /** The command whose key the tooltip shows. */
  command?: CommandId;
  size?: 12 | 16 | 20;
  className?: string;
}

export function IconButton({ icon, label, command, size = 16, className, ...rest }: Props) {
  return (
    <TooltipTrigger delay={500} closeDelay={0}>
      <Button {...rest} aria-label={label} className={`icon-button${className ? ` ${className}` : ""}`}>
        <Icon name={icon} size={size} />
      </Button>
      <Tooltip className="tooltip" offset={6}>
        {label}
        {command && <CommandKeys command={command} />}
      </Tooltip>
    </TooltipTrigger>
  );
}
