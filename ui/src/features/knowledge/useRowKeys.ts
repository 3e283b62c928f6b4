import { useRef, type KeyboardEvent } from "react";

/** Rows that the arrow keys go through, also from the field above them. With Alt a row goes itself. */
export function useRowKeys(selector: string, onMove: (row: HTMLElement, by: 1 | -1) => void) {
  const scroll = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const rows = [...(scroll.current?.querySelectorAll<HTMLElement>(selector) ?? [])];
    const at = rows.findIndex((row) => row === document.activeElement);
    const row = rows[at];
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : null;
    if (event.altKey && row && by) {
      event.preventDefault();
      onMove(row, by);
      return;
    }
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    const next = to === undefined || (event.key === "ArrowUp" && at < 0) ? undefined : rows[to];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return { scroll, onKeyDown };
}
