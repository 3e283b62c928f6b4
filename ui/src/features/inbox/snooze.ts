import type { PlainKey } from "../../shared/text/keys";

export interface SnoozeChoice {
  text: PlainKey;
  at: number;
}

const MORNING = 9;
const SATURDAY = 6;
const MONDAY = 1;

function morning(now: number, days: number): number {
  const date = new Date(now);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days, MORNING).getTime();
}

function daysUntil(now: number, weekday: number): number {
  return (weekday - new Date(now).getDay() + 7) % 7 || 7;
}

/** The times that are offered: three hours from now while it is still day, and the next mornings that matter. */
export function snoozeChoices(now: number): SnoozeChoice[] {
  const choices: SnoozeChoice[] = [];
  const later = new Date(now);
  later.setHours(later.getHours() + 3, 0, 0, 0);
  if (later.getDate() === new Date(now).getDate() && later.getHours() <= 20)
    choices.push({ text: "inbox-snooze-later-today", at: later.getTime() });
  choices.push({ text: "inbox-snooze-tomorrow", at: morning(now, 1) });
  const weekend = daysUntil(now, SATURDAY);
  if (weekend > 1 && weekend < 7) choices.push({ text: "inbox-snooze-weekend", at: morning(now, weekend) });
  const week = daysUntil(now, MONDAY);
  if (week > 1) choices.push({ text: "inbox-snooze-next-week", at: morning(now, week) });
  return choices;
}
