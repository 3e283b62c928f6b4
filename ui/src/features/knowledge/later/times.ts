import {
  fromAbsolute,
  getDayOfWeek,
  getLocalTimeZone,
  Time,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
  type CalendarDate,
  type DateValue,
} from "@internationalized/date";
import { dateFormat } from "../../../shared/format/dateFormat";
import type { PlainKey } from "../../../shared/text/keys";

/** The hour at which a text is usually published. */
const MORNING = 9;

/** The zone in which the shop plans: that of its help site, else the one of this computer. */
export function shopZone(zone: string | undefined): string {
  return zone && dateFormat("en", { timeZone: zone }) ? zone : getLocalTimeZone();
}

function morning(day: CalendarDate, zone: string): number {
  return toZoned(toCalendarDateTime(day, new Time(MORNING)), zone)
    .toDate()
    .getTime();
}

export interface Choice {
  text: PlainKey;
  at: number;
}

/** The mornings that are usually meant, by the clock of the shop. */
export function mornings(now: number, zone: string): Choice[] {
  const today = toCalendarDate(fromAbsolute(now, zone));
  const untilMonday = 7 - getDayOfWeek(today, "en-US", "mon");
  return [
    { text: "inbox-snooze-tomorrow", at: morning(today.add({ days: 1 }), zone) },
    { text: "inbox-snooze-next-week", at: morning(today.add({ days: untilMonday }), zone) },
    { text: "timing-at-month", at: morning(today.add({ months: 1 }), zone) },
  ];
}

/** A moment as the clock of a zone shows it, for a field. */
export const onTheWall = (at: number, zone: string): DateValue => toCalendarDateTime(fromAbsolute(at, zone));

/** The moment at which the clock of a zone shows that. */
export const momentOf = (value: DateValue, zone: string): number => value.toDate(zone).getTime();

/** A moment by the clock of the shop, with its zone where another clock hangs here: Tue, 1 Dec 2026, 09:00. */
export function said(at: number, zone: string, locale: string): string {
  const options: Intl.DateTimeFormatOptions = {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
    ...(zone === getLocalTimeZone() ? {} : { timeZoneName: "short" }),
  };
  return dateFormat(locale, options)?.format(at) ?? "";
}
