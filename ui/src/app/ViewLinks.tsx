import type { ReactNode } from "react";
import { useCounts, useQuarantine, useSavedViews } from "../features/inbox/queries";
import { views } from "../features/inbox/views";
import { useWaitingCount } from "../features/orders/acts/queries";
import { useFormat } from "../shared/format/useFormat";
import { go, hashOf, mailboxOfPlace, nameOfPlace, usePlacePart, type Place } from "../shared/place";
import { createKeptStore, useStore } from "../shared/store";
import { Text } from "../shared/text/Text";
import { useText } from "../shared/text/useText";
import { Icon } from "../shared/ui/icons/Icon";

/** Whether the languages are folded out. */
const showsLanguages = createKeptStore("sidebar-languages", false);

const inbox = (mailbox: string): Place => ({ name: "inbox", mailbox, id: null });

/** The lists that every desk has. */
export function ViewLinks() {
  const name = usePlacePart(nameOfPlace);
  const current = usePlacePart(mailboxOfPlace);
  const counts = useCounts().data?.views as Record<string, number> | undefined;
  const broken = useQuarantine().data?.length ?? 0;
  const waiting = useWaitingCount();
  return (
    <ul>
      <li>
        <Link to={inbox("open")} className="sidebar-item-top" icon={<Icon name="inbox" />}>
          <Text id="app-sidebar-inbox" />
        </Link>
      </li>
      {views.map((view) => {
        const count = counts?.[view.name] ?? 0;
        if (view.isRare && count === 0 && current !== view.name) return null;
        return (
          <li key={view.name}>
            <Link
              to={inbox(view.name)}
              className="sidebar-item-view"
              isCurrent={current === view.name}
              count={view.hasCount ? count : 0}
              isUrgent={view.isUrgent}
            >
              <Text id={view.text} />
            </Link>
          </li>
        );
      })}
      {(broken > 0 || name === "quarantine") && (
        <li>
          <Link
            to={{ name: "quarantine" }}
            className="sidebar-item-view"
            isCurrent={name === "quarantine"}
            count={broken}
          >
            <Text id="inbox-quarantine-title" />
          </Link>
        </li>
      )}
      {(waiting > 0 || name === "acts") && (
        <li>
          <Link
            to={{ name: "acts" }}
            className="sidebar-item-view"
            isCurrent={name === "acts"}
            count={waiting}
            isUrgent={waiting > 0}
          >
            <Text id="acts-title" />
          </Link>
        </li>
      )}
    </ul>
  );
}

/** The lists that somebody keeps. */
export function SavedLinks() {
  const { text } = useText();
  const current = usePlacePart(mailboxOfPlace);
  const saved = useSavedViews().data ?? [];
  if (saved.length === 0) return null;
  return (
    <>
      <h2 className="sidebar-heading">
        <Text id="views-saved-title" />
      </h2>
      <ul aria-label={text("views-saved-title")}>
        {saved.map((view) => (
          <li key={view.id}>
            <Link
              to={inbox(`saved-${view.id}`)}
              title={view.text}
              icon={<Icon name={view.broken.length > 0 ? "warning" : "filter"} />}
              isCurrent={current === `saved-${view.id}`}
              count={view.count}
            >
              <bdi>{view.name}</bdi>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is open, by language; folded away until somebody works that way. */
export function LanguageLinks() {
  const format = useFormat();
  const { text } = useText();
  const current = usePlacePart(mailboxOfPlace);
  const isOpen = useStore(showsLanguages);
  const counts = Object.entries(useCounts().data?.languages ?? {}).filter(([, count]) => (count ?? 0) > 0);
  if (counts.length === 0) return null;
  const nameOf = (code: string) =>
    code === "unspoken"
      ? text("languages-view-nobody")
      : code === "unknown"
        ? text("views-language-unknown")
        : format.language(code);
  // What nobody here can answer stands first.
  const rank = ([code, count]: (typeof counts)[number]) => (code === "unspoken" ? Infinity : (count ?? 0));
  const sorted = counts.sort((a, b) => rank(b) - rank(a));
  return (
    <>
      <h2 className="sidebar-heading">
        <button
          type="button"
          className="sidebar-fold"
          aria-expanded={isOpen}
          onClick={() => showsLanguages.set(!isOpen)}
        >
          <Icon name="chevron_down" size={12} />
          <Text id="views-languages-title" />
        </button>
      </h2>
      {isOpen && (
        <ul>
          {sorted.map(([code, count]) => (
            <li key={code}>
              <Link
                to={inbox(`language-${code}`)}
                icon={<Icon name={code === "unspoken" ? "warning" : "globe"} />}
                isCurrent={current === `language-${code}`}
                count={count}
                isUrgent={code === "unspoken"}
              >
                {nameOf(code)}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface LinkProps {
  to: Place;
  className?: string;
  title?: string;
  icon?: ReactNode;
  isCurrent?: boolean;
  count?: number;
  isUrgent?: boolean;
  children: ReactNode;
}

function Link({ to, className = "", title, icon, isCurrent, count = 0, isUrgent, children }: LinkProps) {
  const format = useFormat();
  const { attribute } = useText();
  return (
    <a
      className={`sidebar-item ${className}`}
      title={title}
      aria-current={isCurrent ? "page" : undefined}
      href={hashOf(to)}
      onClick={(event) => {
        event.preventDefault();
        go(to);
      }}
    >
      {icon}
      <span className="ellipsis">{children}</span>
      {count > 0 && (
        <>
          <span className={`sidebar-number${isUrgent ? " sidebar-number-urgent" : ""}`} aria-hidden="true">
            {isUrgent && <Icon name="warning" size={12} />}
            {format.number(count)}
          </span>
          <span className="visually-hidden">{attribute("app-sidebar-count", "label", { count })}</span>
        </>
      )}
    </a>
  );
}
