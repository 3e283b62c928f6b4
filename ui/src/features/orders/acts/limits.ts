import type { ActOptions } from "../../../generated/contract";

export type Above = { reason: "role" } | { reason: "limit" | "day"; minor: number; currency: string };

/** Whether an amount needs an owner, as the desk will decide; none when the person may go ahead. */
export function aboveLimit(
  { limits, onlyProposes }: Pick<ActOptions, "limits" | "onlyProposes">,
  minor: number,
  currency: string,
): Above | null {
  if (onlyProposes) return { reason: "role" };
  if (minor <= 0) return null;
  const { refund, today } = limits;
  if (refund && (refund.currency !== currency || minor > refund.minor))
    return { reason: "limit", minor: refund.minor, currency: refund.currency };
  if (today && minor > today.minor) return { reason: "day", minor: today.minor, currency: today.currency };
  return null;
}
