import { useQuery } from "@tanstack/react-query";
import type { ReturnMark } from "../../../generated/contract";
import { ask } from "../../../platform/ask";
import type { Key } from "../../../platform/freshness";
import { daysBetween } from "../../../shared/format/format";

const key = (...parts: Key): Key => parts;

/** Withdrawals whose customer has not heard from us since. */
export function useMarks(): readonly ReturnMark[] {
  const found = useQuery({
    queryKey: key(["returns", "conversations"], "return_marks"),
    queryFn: () => ask("returns.marks", {}),
  });
  return found.data ?? none;
}

const none: readonly ReturnMark[] = [];

/** The acknowledgement is due on the day of the letter. */
export const markText = ({ noticeAt }: Pick<ReturnMark, "noticeAt">, now: number) =>
  daysBetween(noticeAt, now) > 0 ? "returnmail-mark-late" : "returnmail-mark-today";
