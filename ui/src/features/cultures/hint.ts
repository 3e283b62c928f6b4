import type { CultureCard, CultureDay } from "../../generated/contract";
import { dateFormat } from "../../shared/format/dateFormat";

/** What matters for a conversation right now, the most pressing first. */
export type Hint =
  | { kind: "today" | "tomorrow" | "sensitive"; day: string; isRegional?: boolean }
  | { kind: "weekend" }
  /** The shop's own words may be in any language. */
  | { kind: "custom"; text: string; isOwn: boolean };

const DAY = 86_400_000;

/** The calendar day and the weekday (1 is Monday) somewhere; here if the place is unknown. */
export function dayIn(zone: string | null, at: number): { date: string; weekday: number } {
  const options = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const there = zone === null ? null : dateFormat("en-u-ca-gregory", { ...options, timeZone: zone });
  const parts = (there ?? dateFormat("en-u-ca-gregory", options))?.formatToParts(at) ?? [];
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
  const date = `${of("year")}-${of("month")}-${of("day")}`;
  return { date, weekday: new Date(`${date}T00:00:00Z`).getUTCDay() || 7 };
}

const covers = ({ date, until }: CultureDay, day: string) => date <= day && day <= until;

/** At most two lines: a day there first, then the custom that is asked for most. */
export function hintsOf(card: CultureCard, zone: string | null, now: number): Hint[] {
  const today = dayIn(zone, now);
  const tomorrow = dayIn(zone, now + DAY);
  // What everybody has off counts before what some have.
  const off = [
    ...card.days.filter(({ kind }) => kind === "public"),
    ...card.days.filter(({ kind }) => kind === "regional"),
  ];
  const named = ({ name, kind }: CultureDay) =>
    kind === "regional" ? { day: name, isRegional: true } : { day: name };
  const find = (days: readonly CultureDay[], date: string) => days.find((day) => covers(day, date));
  const sensitive = find(
    card.days.filter(({ kind }) => kind === "sensitive"),
    today.date,
  );
  const isOff = find(off, today.date);
  const isNext = find(off, tomorrow.date);
  const hints: Hint[] = [];
  if (sensitive) hints.push({ kind: "sensitive", day: sensitive.name });
  if (isOff) hints.push({ kind: "today", ...named(isOff) });
  else if (isNext) hints.push({ kind: "tomorrow", ...named(isNext) });
  else if (card.weekend.includes(today.weekday)) hints.push({ kind: "weekend" });
  const custom = card.texts.find(({ field }) => field === "form_of_address");
  if (custom?.text) hints.push({ kind: "custom", text: custom.text, isOwn: custom.isOwn });
  return hints.slice(0, 2);
}
