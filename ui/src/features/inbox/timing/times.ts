import {
  CalendarDate,
  fromAbsolute,
  getDayOfWeek,
  Time,
  toCalendarDate,
  toCalendarDateTime,
  toZoned,
} from "@internationalized/date";
import { dateFormat } from "../../../shared/format/dateFormat";
import type { PlainKey } from "../../../shared/text/keys";

export interface TimeChoice {
  text: PlainKey | "timing-at-their-morning";
  at: number;
}

/** When a day at the desk begins, and when what was promised for a day is late. */
export const MORNING = 9;
const EVENING = 17;

interface Week {
  /** 1 is Monday, 7 is Sunday, as Intl counts. */
  firstDay: number;
  weekend: readonly number[];
}

/** How the agent's language divides the week; Monday to Friday where this computer does not know. */
export function weekOf(locale: string): Week {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => Week; weekInfo?: Week };
  return known.getWeekInfo?.() ?? known.weekInfo ?? { firstDay: 1, weekend: [6, 7] };
}

const dayOfWeek = (day: CalendarDate): number => getDayOfWeek(day, "en-US", "mon") + 1;

/** A time of day in a zone; an hour that the clocks leap over is the one after. */
function moment(day: CalendarDate, hour: number, zone: string): number {
  return toZoned(toCalendarDateTime(day, new Time(hour)), zone)
    .toDate()
    .getTime();
}

function workdayFrom(day: CalendarDate, { weekend }: Week): CalendarDate {
  let next = day;
  while (weekend.includes(dayOfWeek(next)) && weekend.length < 7) next = next.add({ days: 1 });
  return next;
}

/** The next nine in the morning where the customer is; none where this computer does not know the zone. */
export function morningThere(now: number, zone: string): number | null {
  try {
    const there = toCalendarDate(fromAbsolute(now, zone));
    const first = moment(there, MORNING, zone);
    return first > now ? first : moment(there.add({ days: 1 }), MORNING, zone);
  } catch {
    return null;
  }
}

interface Wish {
  now: number;
  locale: string;
  /** The agent's own zone. */
  here: string;
  /** The customer's, where it is known. */
  there?: string | null;
}

/** The times that are usually meant: later today, the mornings that matter, and the morning of the customer. */
export function timeChoices({ now, locale, here, there }: Wish): TimeChoice[] {
  const week = weekOf(locale);
  const present = fromAbsolute(now, here);
  const today = toCalendarDate(present);
  const tomorrow = today.add({ days: 1 });
  const choices: TimeChoice[] = [];
  const add = (text: TimeChoice["text"], at: number | null) => {
    if (at !== null && at > now && !choices.some((choice) => choice.at === at)) choices.push({ text, at });
  };
  if (present.hour + 3 <= 20) add("inbox-snooze-later-today", moment(today, present.hour + 3, here));
  add("inbox-snooze-tomorrow", moment(tomorrow, MORNING, here));
  add("timing-at-next-workday", moment(workdayFrom(tomorrow, week), MORNING, here));
  const untilFirst = (week.firstDay - dayOfWeek(today) + 7) % 7 || 7;
  add("inbox-snooze-next-week", moment(workdayFrom(today.add({ days: untilFirst }), week), MORNING, here));
  add("timing-at-month", moment(today.add({ months: 1 }), MORNING, here));
  if (there) add("timing-at-their-morning", morningThere(now, there));
  return choices;
}

/** Until when something is usually promised: the end of today, tomorrow, the last working day of the week, in a week. */
export function deadlines({ now, locale, here }: Wish): number[] {
  const week = weekOf(locale);
  const today = toCalendarDate(fromAbsolute(now, here));
  let last = workdayFrom(today.add({ days: 2 }), week);
  while (!week.weekend.includes(dayOfWeek(last.add({ days: 1 }))) && week.weekend.length > 0)
    last = last.add({ days: 1 });
  const days = [today, today.add({ days: 1 }), last, today.add({ days: 7 })];
  const times = days.map((day) => moment(day, EVENING, here)).filter((at) => at > now + 3_600_000);
  return [...new Set(times)].sort((a, b) => a - b);
}

/** The day and time of a moment in another zone: Mon 09:00. */
export function momentThere(at: number, zone: string, locale: string): string | null {
  const options = {
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  } as const;
  return dateFormat(locale, options)?.format(at) ?? null;
}
