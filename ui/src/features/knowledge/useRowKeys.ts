import { useRef, type KeyboardEvent } from "react";

/** Rows that the arrow keys go through, also from the field above them. */
export function useRowKeys(selector: string) {
  const scroll = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const rows = [...(scroll.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    const next = to === undefined || (event.key === "ArrowUp" && at < 0) ? undefined : rows[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { scroll, onKeyDown };
}
