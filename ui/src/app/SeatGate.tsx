import { useQueryClient, type Query } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
import { listenToLock } from "../platform/ask";
import { LockScreen } from "./LockScreen";
import { useSeat } from "./useSeat";

const isOther = ({ queryKey }: Query) => queryKey[1] !== "seat";

/** Shows the window to whoever sits at the desk, and only the way in while the seat is locked. */
export function SeatGate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const seat = useSeat().data;
  const sitting = useRef<number | null>(null);
  const isLocked = seat?.isLocked === true;
  const agentId = seat?.agentId ?? null;
  useEffect(() => {
    if (agentId === null) return;
    // Somebody else begins with a fresh window: nothing that was read or written stays in its memory.
    if (sitting.current !== null && sitting.current !== agentId && !isLocked) location.reload();
    else sitting.current = agentId;
    if (isLocked) client.removeQueries({ predicate: isOther });
  }, [client, agentId, isLocked]);
  // Whoever asks while nobody may is shown the way in, whatever happened to the seat.
  useEffect(
    () => listenToLock(() => void client.invalidateQueries({ queryKey: [["agents"], "seat"] })),
    [client],
  );
  return isLocked && seat ? <LockScreen seat={seat} /> : children;
}
