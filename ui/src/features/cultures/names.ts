import type { CultureField, DayKind } from "../../generated/contract";
import type { Format } from "../../shared/format/format";
import type { PlainKey } from "../../shared/text/keys";

/** What the fields of a card are called. */
export const fieldNames: Readonly<Record<CultureField, PlainKey>> = {
  form_of_address: "cultures-field-form-of-address",
  tone: "cultures-field-tone",
  greeting: "cultures-field-greeting",
  closing: "cultures-field-closing",
  phone: "cultures-field-phone",
  postal_address: "cultures-field-postal-address",
  returns: "cultures-field-returns",
};

export const isDayOff = (kind: DayKind) => kind !== "sensitive";

/** A culture as the reader calls it: its country, or its language where that is spoken in many. */
export function cultureName(
  { tag, country }: { tag: string; country: string | null },
  format: Format,
): string {
  return country ? format.country(country) : format.language(tag);
}

/** What is shipped for the reader runs as the reader's language does; examples and the shop's own words as they are. */
export const directionOf = ({ language, isOwn }: { language: string | null; isOwn: boolean }) =>
  language === null && !isOwn ? undefined : "auto";

/** The name of a weekday; 1 is Monday. */
export function weekdayName(weekday: number, locale: string): string {
  // 1 January 2024 was a Monday.
  return new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
    Date.UTC(2024, 0, weekday),
  );
}

/** A day of the card, or several in a row. */
export function daySpan({ date, until }: { date: string; until: string }, locale: string): string {
  const format = new Intl.DateTimeFormat(locale, {
    weekday: "short",
    day: "numeric",
    month: "short",
    year: "numeric",
    timeZone: "UTC",
  });
  const [from, to] = [Date.parse(date), Date.parse(until)];
  return from === to ? format.format(from) : format.formatRange(from, to);
}

/** How a culture writes a date, a time, a number and an amount, as Intl knows it. */
export function examples(tag: string, currency: string): { date: string; number: string } {
  const at = Date.UTC(2026, 2, 5, 15, 30);
  const locale = tag === "ar" ? "ar-SA-u-ca-gregory" : tag;
  const date = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" }).format(at);
  const number = new Intl.NumberFormat(locale);
  const amount = new Intl.NumberFormat(locale, { style: "currency", currency });
  return {
    date: `${date({ dateStyle: "long" })} · ${date({ dateStyle: "short", timeStyle: "short" })}`,
    number: `${number.format(12345.67)} · ${amount.format(1189)}`,
  };
}
