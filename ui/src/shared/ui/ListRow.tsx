import type { ReactNode } from "react";
import { Icon } from "./icons/Icon";
import type { IconName } from "./icons/paths";
import "./list-row.css";

interface Props {
  id: number;
  title: string;
  /** Of the title. */
  language: string;
  isCurrent: boolean;
  shortcuts?: string;
  onOpen: () => void;
  /** What is known about it, below the title. */
  children: ReactNode;
}

/** One of the things that a page lists beside what is open of them. */
export function ListRow({ id, title, language, isCurrent, shortcuts, onOpen, children }: Props) {
  return (
    <button
      type="button"
      className="list-row"
      data-id={id}
      aria-current={isCurrent}
      aria-keyshortcuts={shortcuts}
      onClick={onOpen}
    >
      <span className="list-row-title" dir="auto" lang={language}>
        {title}
      </span>
      <span className="list-row-facts">{children}</span>
    </button>
  );
}

interface FactProps {
  icon?: IconName;
  /** Something is to be done. */
  isWarning?: boolean;
  /** The whole of it. */
  tip?: string;
  children: ReactNode;
}

export function RowFact({ icon, isWarning = false, tip, children }: FactProps) {
  return (
    <span className="list-row-fact" data-tone={isWarning ? "warn" : undefined} title={tip}>
      {icon && <Icon name={icon} size={12} />}
      {children}
    </span>
  );
}
