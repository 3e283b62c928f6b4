import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import "./divider.css";

interface Props {
  label: string;
  /** Width in rem of the pane that the divider sizes. */
  value: number;
  min: number;
  max: number;
  /** Whether the sized pane lies before the divider or after it, in reading direction. */
  side: "before" | "after";
  onChange: (value: number) => void;
}

const STEP = 1;

/** A line between two panes that the pointer or the arrow keys move. */
export function Divider({ label, value, min, max, side, onChange }: Props) {
  const start = useRef<{ x: number; value: number } | null>(null);
  const clamp = (next: number) => Math.round(Math.min(max, Math.max(min, next)) * 100) / 100;
  const sign = () => (side === "before" ? 1 : -1) * (document.documentElement.dir === "rtl" ? -1 : 1);
  const rem = () => parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

  const onPointerDown = (event: PointerEvent<HTMLDivElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    start.current = { x: event.clientX, value };
  };
  const onPointerMove = (event: PointerEvent) => {
    if (!start.current) return;
    onChange(clamp(start.current.value + ((event.clientX - start.current.x) / rem()) * sign()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const moves: Record<string, number> = { ArrowLeft: -STEP * sign(), ArrowRight: STEP * sign() };
    const move = moves[event.key];
    if (move !== undefined) onChange(clamp(value + move));
    else if (event.key === "Home") onChange(min);
    else if (event.key === "End") onChange(max);
    else return;
    event.preventDefault();
  };

  return (
    <div
      className="divider"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(value * 16)}
      aria-valuemin={min * 16}
      aria-valuemax={max * 16}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={() => (start.current = null)}
      onPointerCancel={() => (start.current = null)}
      onKeyDown={onKeyDown}
    />
  );
}
