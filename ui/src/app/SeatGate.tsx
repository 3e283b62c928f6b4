import { useQueryClient, type Query } from "@tanstack/react-query";
import { useEffect, useRef, type ReactNode } from "react";
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
  return isLocked && seat ? <LockScreen seat={seat} /> : children;
}
