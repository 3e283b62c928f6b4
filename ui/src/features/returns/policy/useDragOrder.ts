import { useRef, useState, type PointerEvent } from "react";

/** A list whose items are put elsewhere by dragging their handles; buttons beside them do the same. */
export function useDragOrder(onCarry: (from: number, to: number) => void) {
  const list = useRef<HTMLOListElement>(null);
  const [dragged, setDragged] = useState<{ from: number; to: number } | null>(null);
  const placeOf = (y: number): number => {
    const items = [...(list.current?.children ?? [])];
    const found = items.findIndex((item) => y < item.getBoundingClientRect().bottom);
    return found < 0 ? items.length - 1 : found;
  };
  const handle = (at: number) => ({
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.preventDefault();
      event.currentTarget.setPointerCapture(event.pointerId);
      setDragged({ from: at, to: at });
    },
    onPointerMove: (event: PointerEvent<HTMLElement>) => {
      const to = placeOf(event.clientY);
      if (dragged && dragged.to !== to) setDragged({ from: dragged.from, to });
    },
    onPointerUp: () => {
      if (dragged && dragged.from !== dragged.to) onCarry(dragged.from, dragged.to);
      setDragged(null);
    },
    onPointerCancel: () => setDragged(null),
  });
  return { list, dragged, handle };
}
