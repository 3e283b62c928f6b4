import { useRef, type KeyboardEvent, type ReactNode } from "react";

export interface TabEntry<K extends string> {
  key: K;
  label: ReactNode;
}

interface Props<K extends string> {
  label: string;
  tabs: readonly TabEntry<K>[];
  selected: K;
  /** Of the element that the chosen tab shows. */
  panelId: string;
  className: string;
  tabClassName: string;
  onSelect: (key: K) => void;
}

export const tabId = (panelId: string, key: string) => `${panelId}-${key}`;

/** Tabs in a row; the arrow keys choose among them, in the direction of the script. */
export function TabRow<K extends string>(props: Props<K>) {
  const { label, tabs, selected, panelId, className, tabClassName, onSelect } = props;
  const row = useRef<HTMLDivElement>(null);
  const at = tabs.findIndex(({ key }) => key === selected);
  const onKeyDown = (event: KeyboardEvent) => {
    const forward = document.documentElement.dir === "rtl" ? "ArrowLeft" : "ArrowRight";
    const backward = forward === "ArrowLeft" ? "ArrowRight" : "ArrowLeft";
    const to = {
      [forward]: (at + 1) % tabs.length,
      [backward]: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    const next = to === undefined ? undefined : tabs[to];
    if (!next || to === undefined) return;
    event.preventDefault();
    row.current?.querySelectorAll<HTMLElement>("[role=tab]")[to]?.focus();
    onSelect(next.key);
  };
  return (
    <div ref={row} className={className} role="tablist" aria-label={label} onKeyDown={onKeyDown}>
      {tabs.map(({ key, label: words }) => (
        <button
          key={key}
          type="button"
          id={tabId(panelId, key)}
          className={tabClassName}
          role="tab"
          aria-selected={key === selected}
          aria-controls={key === selected ? panelId : undefined}
          tabIndex={key === selected ? 0 : -1}
          onClick={() => onSelect(key)}
        >
          {words}
        </button>
      ))}
    </div>
  );
}
