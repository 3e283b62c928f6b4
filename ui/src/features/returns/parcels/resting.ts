import type { ReturnRow } from "../../../generated/contract";
import { useSettings } from "../../../platform/settings";
import { daysBetween } from "../../../shared/format/format";
import { useNow } from "../../../shared/format/now";

/** For how many days nobody has seen its parcel move, once that is longer than the shop wants to wait; else none. */
export function restingDays(row: Pick<ReturnRow, "restsSince">, now: number, limit: number): number | null {
  if (row.restsSince === null) return null;
  const days = daysBetween(row.restsSince, now);
  return days > limit ? days : null;
}

export function useResting(row: Pick<ReturnRow, "restsSince">): number | null {
  const now = useNow();
  const limit = useSettings().data?.returnRestsAfterDays;
  return limit === undefined ? null : restingDays(row, now, limit);
}
