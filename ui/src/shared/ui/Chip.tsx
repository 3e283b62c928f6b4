import type { ReactNode } from "react";
import "./chip.css";
import { Icon } from "./icons/Icon";
import type { IconName } from "./icons/paths";

interface Props {
  tone?: "fact" | "accent" | "ok" | "warn" | "bad" | "outlined";
  icon?: IconName;
  children: ReactNode;
  title?: string;
}

/** A small fact. A coloured one always has an icon or says its state in words. */
export function Chip({ tone = "fact", icon, children, title }: Props) {
  return (
    <span className={`chip chip-${tone}`} title={title}>
      {icon && <Icon name={icon} size={12} />}
      <span className="chip-text">{children}</span>
    </span>
  );
}
