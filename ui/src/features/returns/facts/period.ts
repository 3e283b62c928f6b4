/** Periods as people name them. */
export const periods = ["this_month", "last_month", "this_quarter", "year", "custom"] as const;
export type PeriodName = (typeof periods)[number];

/** Days as they travel: 2026-06-15. */
export interface Days {
  from: string;
  to: string;
}

const dayOf = (date: Date): string => {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};

/** The days of a named period, by the calendar of whoever looks; both are included. */
export function daysOf(period: Exclude<PeriodName, "custom">, now: number): Days {
  const today = new Date(now);
  const [year, month] = [today.getFullYear(), today.getMonth()];
  const from = (first: Date, last = today): Days => ({ from: dayOf(first), to: dayOf(last) });
  switch (period) {
    case "this_month":
      return from(new Date(year, month, 1));
    case "last_month":
      return from(new Date(year, month - 1, 1), new Date(year, month, 0));
    case "this_quarter":
      return from(new Date(year, month - (month % 3), 1));
    case "year":
      return from(new Date(year, month - 11, 1));
  }
}

/** The moment of a day, for formatters; noon, so that it is that day in every zone. */
export const momentOf = (day: string): number => new Date(`${day}T12:00:00`).getTime();
