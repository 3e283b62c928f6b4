const DAY = 86_400_000;

function startOfDay(at: number): number {
  const date = new Date(at);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** Whole calendar days from `at` to `now`; negative when `at` lies ahead. */
export function daysBetween(at: number, now: number): number {
  return Math.round((startOfDay(now) - startOfDay(at)) / DAY);
}

export interface Span {
  days: number;
  hours: number;
  minutes: number;
}

/** A span of milliseconds in whole days, hours and minutes. */
export function spanOf(milliseconds: number): Span {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  return {
    days: Math.floor(minutes / 1440),
    hours: Math.floor((minutes % 1440) / 60),
    minutes: minutes % 60,
  };
}

const digits = new Map<string, number>();

/** How many digits of a currency stand behind the point: two for euros, none for yen. */
export function fractionDigits(currency: string): number {
  const known = digits.get(currency) ?? digitsOf(currency);
  digits.set(currency, known);
  return known;
}

function digitsOf(currency: string): number {
  const options = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 2;
}

const formats = new Map<string, Format>();

/** The formatters of a locale, made once: Intl takes milliseconds to set one up. */
export function formatOf(locale: string): Format {
  const known = formats.get(locale) ?? createFormat(locale);
  formats.set(locale, known);
  return known;
}

/** Formatters of one Intl locale. Times are milliseconds since 1970 in UTC, shown in the agent's zone. */
export function createFormat(locale: string) {
  const dates = new Map<string, Intl.DateTimeFormat>();
  const date = (at: number, options: Intl.DateTimeFormatOptions): string => {
    const key = JSON.stringify(options);
    const known = dates.get(key) ?? new Intl.DateTimeFormat(locale, options);
    dates.set(key, known);
    return known.format(at);
  };
  const numbers = new Intl.NumberFormat(locale);
  const languages = new Intl.DisplayNames([locale], { type: "language", fallback: "none" });
  const countries = new Intl.DisplayNames([locale], { type: "region", fallback: "none" });
  const currencies = new Intl.DisplayNames([locale], { type: "currency", fallback: "code" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction", style: "long" });

  const number = (value: number) => numbers.format(value);
  const clock = (at: number) => date(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const day = (at: number) => date(at, { day: "numeric", month: "short" });
  const dayOfWeek = (at: number) => date(at, { weekday: "short", day: "numeric", month: "short" });
  const weekday = (at: number) => date(at, { weekday: "short" });
  const monthYear = (at: number) => date(at, { month: "short", year: "numeric" });
  const month = (at: number) => date(at, { month: "short" });
  const year = (at: number) => date(at, { year: "numeric" });
  const full = (at: number) =>
    date(at, { dateStyle: "full", timeStyle: "short" } as Intl.DateTimeFormatOptions);

  /** As short as the distance allows: 13:40, Mon, 18 Nov, Mar 2026. */
  const short = (at: number, now: number): string => {
    const days = daysBetween(at, now);
    if (days === 0) return clock(at);
    if (Math.abs(days) < 7) return weekday(at);
    return new Date(at).getFullYear() === new Date(now).getFullYear() ? day(at) : monthYear(at);
  };

  /** The day and the time: 13:40, Mon 18:07, 18 Nov 09:12, 18 Nov 2025 09:12. */
  const moment = (at: number, now: number): string => {
    const days = daysBetween(at, now);
    if (days === 0) return clock(at);
    if (Math.abs(days) < 7) return `${weekday(at)} ${clock(at)}`;
    if (new Date(at).getFullYear() === new Date(now).getFullYear()) return `${day(at)} ${clock(at)}`;
    return `${date(at, { day: "numeric", month: "short", year: "numeric" })} ${clock(at)}`;
  };

  const bytes = (size: number): string => {
    const units = ["byte", "kilobyte", "megabyte", "gigabyte"] as const;
    let value = size;
    let index = 0;
    while (value >= 1000 && index < units.length - 1) {
      value /= 1000;
      index += 1;
    }
    return new Intl.NumberFormat(locale, {
      style: "unit",
      unit: units[index],
      unitDisplay: index === 0 ? "long" : "short",
      maximumFractionDigits: value < 10 && index > 0 ? 1 : 0,
    }).format(value);
  };

  /** A language's name, or its bare code where Intl does not know it. */
  const language = (code: string): string => {
    try {
      return languages.of(code) ?? code;
    } catch {
      return code;
    }
  };

  /** A country's name by its two letters, or the letters where Intl does not know them. */
  const country = (code: string): string => {
    try {
      return countries.of(code) ?? code;
    } catch {
      return code;
    }
  };

  /** An amount in the smallest unit of its currency. */
  const amounts = new Map<string, Intl.NumberFormat>();
  const money = (minor: number, currency: string): string => {
    const known = amounts.get(currency) ?? new Intl.NumberFormat(locale, { style: "currency", currency });
    amounts.set(currency, known);
    return known.format(minor / 10 ** fractionDigits(currency));
  };

  return {
    locale,
    money,
    percent: (value: number) =>
      new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 }).format(value / 100),
    currency: (code: string) => currencies.of(code) ?? code,
    country,
    calendarDay: (at: number) => date(at, { dateStyle: "long" } as Intl.DateTimeFormatOptions),
    number,
    clock,
    day,
    dayOfWeek,
    weekday,
    month,
    monthYear,
    year,
    full,
    short,
    moment,
    bytes,
    language,
    list: (parts: string[]) => lists.format(parts),
  };
}

export type Format = ReturnType<typeof createFormat>;
