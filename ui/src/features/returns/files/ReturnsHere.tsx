import { useEffect } from "react";
import { returnsHere } from "../../../shared/returning";
import { useReturnsOf } from "../queries";

/** Tells the letters of a conversation which returns their files may be part of. */
export function ReturnsHere({ conversationId, customerId }: { conversationId: number; customerId: number }) {
  const here = useReturnsOf({ conversationId }, true).data?.rows;
  const theirs = useReturnsOf({ customerId }, true).data?.rows;
  useEffect(() => {
    const known = new Map([...(here ?? []), ...(theirs ?? [])].map((row) => [row.id, row]));
    const open = [...known.values()].filter(({ closedAt }) => closedAt === null);
    returnsHere.set(open.map(({ id, number }) => ({ id, number })));
    return () => returnsHere.set([]);
  }, [here, theirs]);
  return null;
}
