import type { ReactNode } from "react";
import { Icon } from "./icons/Icon";
import type { IconName } from "./icons/paths";
import "./state.css";

/** One sentence about what belongs here, one action, its key. */
export function EmptyState({
  icon,
  children,
  action,
}: {
  icon?: IconName;
  children: ReactNode;
  action?: ReactNode;
}) {
  return (
    <div className="state">
      {icon && <Icon name={icon} size={20} />}
      <p>{children}</p>
      {action}
    </div>
  );
}
