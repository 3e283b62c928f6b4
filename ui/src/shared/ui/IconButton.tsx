import type { AriaAttributes, Ref } from "react";
import type { Contract } from "../../generated/contract";
import "./button.css";
import type { CommandId } from "../keys/catalogue";
import { askedBy } from "../keys/needs";
import { roleMay, roleNow, whoMay } from "../may";
import { useStore } from "../store";
import { useText } from "../text/useText";
import { Icon } from "./icons/Icon";
import type { IconName } from "./icons/paths";

interface Props extends Pick<AriaAttributes, "aria-haspopup" | "aria-expanded"> {
  icon: IconName;
  /** What it does: the accessible name and the tooltip. */
  label: string;
  /** The command whose key the tooltip shows, and which the role has to allow. */
  command?: CommandId;
  /** The command of the contract that it asks, where it is no command of the window. */
  needs?: keyof Contract;
  size?: 12 | 16 | 20;
  className?: string;
  ref?: Ref<HTMLButtonElement>;
  onPress?: () => void;
}

/** A plain button: there are dozens on a screen, and each of them is built anew with every conversation. */
export function IconButton(props: Props) {
  const { icon, label, command, needs, size = 16, className, onPress, ...rest } = props;
  const role = useStore(roleNow);
  const asked = needs ?? (command === undefined ? null : askedBy[command]);
  if (asked != null && !roleMay(role, asked)) return <RefusedButton {...props} asked={asked} />;
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

/** The same for whoever may not: the keyboard still reaches it, and it says who may. */
function RefusedButton({ icon, label, size = 16, className, asked, ref }: Props & { asked: keyof Contract }) {
  const { text } = useText();
  return (
    <button
      ref={ref}
      type="button"
      aria-disabled
      aria-label={text("agents-may-not", { deed: label, who: text(whoMay(asked)) })}
      data-tip=""
      className={`icon-button${className ? ` ${className}` : ""}`}
    >
      <Icon name={icon} size={size} />
    </button>
  );
}
