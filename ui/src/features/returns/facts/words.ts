import type { FactShare } from "../../../generated/contract";
import { useFormat } from "../../../shared/format/useFormat";
import { useText } from "../../../shared/text/useText";

/** What stands where nothing was measured. */
export const NOTHING = "–";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export const ratio = ({ part, of }: Pick<FactShare, "part" | "of">): number | null =>
  of > 0 ? part / of : null;

/** Shares, intervals and times in the words and digits of whoever looks. */
export function useFactWords() {
  const { text } = useText();
  const format = useFormat();
  const shares = new Intl.NumberFormat(format.locale, { style: "percent", maximumFractionDigits: 1 });
  const share = (value: number | null) => (value === null ? NOTHING : shares.format(value));
  const unit = (value: number, name: "day" | "hour" | "minute") =>
    new Intl.NumberFormat(format.locale, {
      style: "unit",
      unit: name,
      unitDisplay: "long",
      maximumFractionDigits: value < 10 ? 1 : 0,
    }).format(value);
  return {
    share,
    of: (counted: FactShare) => share(ratio(counted)),
    likely: ({ of, low, high }: FactShare) =>
      low !== null && high !== null
        ? text("facts-likely", { low: share(low), high: share(high) })
        : of > 0
          ? text("facts-too-few")
          : "",
    /** The same for a cell under a head that says what it is. */
    interval: ({ of, low, high }: FactShare) =>
      low !== null && high !== null
        ? `${share(low)} – ${share(high)}`
        : of > 0
          ? text("facts-too-few")
          : NOTHING,
    span: (milliseconds: number | null) => {
      if (milliseconds === null) return NOTHING;
      if (milliseconds >= 2 * DAY) return unit(milliseconds / DAY, "day");
      if (milliseconds >= HOUR) return unit(milliseconds / HOUR, "hour");
      return unit(milliseconds / MINUTE, "minute");
    },
  };
}
