import { useEffect, useState } from "react";
import type { CallDraft } from "../../generated/contract";

/** Milliseconds that a timer shows now. */
export function countedOf(draft: Pick<CallDraft, "counted" | "runningSince">, now: number): number {
  return Math.max(0, draft.counted + (draft.runningSince === null ? 0 : now - draft.runningSince));
}

/** Minutes and seconds; hours where there are some. The digits are those of a clock, the same everywhere. */
export function clockOf(milliseconds: number): string {
  const all = Math.floor(milliseconds / 1000);
  const two = (value: number) => String(value).padStart(2, "0");
  const hours = Math.floor(all / 3600);
  const rest = `${two(Math.floor(all / 60) % 60)}:${two(all % 60)}`;
  return hours > 0 ? `${hours}:${rest}` : rest;
}

/** The moment, each second while something runs. */
export function useTick(isRunning: boolean): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [isRunning]);
  return now;
}
