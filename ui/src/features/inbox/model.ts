import type { ConversationRow, Sort } from "../../generated/contract";
import { daysBetween } from "../../shared/format/format";

export type GroupName = "waiting" | "answered" | "snoozed" | "snoozed-today";

export type ListItem =
  | { kind: "head"; group: GroupName; count: number; isComplete: boolean }
  | { kind: "row"; row: ConversationRow; position: number };

export function isWaiting(row: Pick<ConversationRow, "status" | "waitingSince">): boolean {
  return row.waitingSince !== null && row.status === "open";
}

export function groupOf(row: ConversationRow, now: number): GroupName {
  if (row.status === "snoozed") {
    const isToday = row.snoozedUntil !== null && daysBetween(row.snoozedUntil, now) === 0;
    return isToday ? "snoozed-today" : "snoozed";
  }
  return isWaiting(row) ? "waiting" : "answered";
}

/** The rows with a heading before each run of one group; no headings where there is only one or the order is by time. */
export function listItems(
  rows: readonly ConversationRow[],
  sort: Sort,
  isAll: boolean,
  now: number,
): ListItem[] {
  const groups = rows.map((row) => groupOf(row, now));
  const isGrouped = sort === "waiting" && groups.some((group) => group === "waiting");
  const items: ListItem[] = [];
  let head: Extract<ListItem, { kind: "head" }> | undefined;
  rows.forEach((row, position) => {
    const group = groups[position] ?? "answered";
    if (isGrouped && head?.group !== group) {
      if (head) head.isComplete = true;
      head = { kind: "head", group, count: 0, isComplete: isAll };
      items.push(head);
    }
    if (head) head.count += 1;
    items.push({ kind: "row", row, position });
  });
  return items;
}

/** The conversation that comes after one in the list, or before it at the end. */
export function neighbour(rows: readonly ConversationRow[], id: number, step: 1 | -1): number | undefined {
  const at = rows.findIndex((row) => row.id === id);
  return rows[at + step]?.id;
}

/** Where to go when some conversations leave the list: the next that stays, else the one before. */
export function afterLeaving(
  rows: readonly ConversationRow[],
  leaving: readonly number[],
): number | undefined {
  const at = rows.findIndex((row) => leaving.includes(row.id));
  if (at < 0) return undefined;
  const stays = (row: ConversationRow) => !leaving.includes(row.id);
  return (rows.slice(at).find(stays) ?? rows.slice(0, at).reverse().find(stays))?.id;
}
