import { useEffect } from "react";
import { lockSeat } from "./useSeat";
import { useSettings } from "../platform/settings";

const LOOKING = 5_000;

/** Locks the window after minutes without a key, a touch or a move of the pointer. */
export function IdleLock(): null {
  const minutes = useSettings().data?.lockAfterMinutes ?? 0;
  useEffect(() => {
    if (minutes === 0) return;
    let last = Date.now();
    // The clock goes on while the computer sleeps: whoever wakes it finds the desk locked.
    const look = () => {
      if (Date.now() - last < minutes * 60_000) return false;
      void lockSeat().catch(() => undefined);
      return true;
    };
    const stir = () => {
      if (!look()) last = Date.now();
    };
    const events = ["keydown", "pointerdown", "pointermove", "wheel"] as const;
    for (const event of events) addEventListener(event, stir, { passive: true, capture: true });
    const timer = setInterval(look, LOOKING);
    return () => {
      clearInterval(timer);
      for (const event of events) removeEventListener(event, stir, { capture: true });
    };
  }, [minutes]);
  return null;
}
