import type { Column, Condition, Operator } from "../../../generated/contract";
import type { PlainKey } from "../../../shared/text/keys";

/** What the values of a column are. */
export type ValueKind = "choice" | "words" | "yes_no" | "span";

interface ColumnEntry {
  name: Column;
  text: PlainKey;
  kind: ValueKind;
  operators: readonly [Operator, PlainKey][];
}

const equal: ColumnEntry["operators"] = [
  ["is", "views-operator-is"],
  ["is_not", "views-operator-is-not"],
];
const contained: ColumnEntry["operators"] = [
  ["is", "views-operator-contains"],
  ["is_not", "views-operator-contains-not"],
];
const single: ColumnEntry["operators"] = [["is", "views-operator-is"]];
const ago: ColumnEntry["operators"] = [
  ["more_than", "views-operator-longer-ago"],
  ["less_than", "views-operator-shorter-ago"],
];
const lasting: ColumnEntry["operators"] = [
  ["more_than", "views-operator-longer"],
  ["less_than", "views-operator-shorter"],
];

/** Everything that a filter can look at, in the order in which it is offered. */
export const columns: readonly ColumnEntry[] = [
  { name: "status", text: "views-column-status", kind: "choice", operators: equal },
  { name: "assignee", text: "views-column-assignee", kind: "choice", operators: equal },
  { name: "tag", text: "views-column-tag", kind: "choice", operators: equal },
  { name: "language", text: "views-column-language", kind: "choice", operators: equal },
  { name: "channel", text: "views-column-channel", kind: "choice", operators: equal },
  { name: "priority", text: "views-column-priority", kind: "choice", operators: equal },
  { name: "waiting", text: "views-column-waiting", kind: "span", operators: lasting },
  { name: "last_message", text: "views-column-last-message", kind: "span", operators: ago },
  { name: "created", text: "views-column-created", kind: "span", operators: ago },
  { name: "subject", text: "views-column-subject", kind: "words", operators: contained },
  { name: "customer_tag", text: "views-column-customer-tag", kind: "choice", operators: equal },
  { name: "unread", text: "views-column-unread", kind: "yes_no", operators: single },
  { name: "attachments", text: "views-column-attachments", kind: "yes_no", operators: single },
  { name: "draft", text: "views-column-draft", kind: "yes_no", operators: single },
  { name: "automatic", text: "views-column-automatic", kind: "yes_no", operators: single },
];

export function columnOf(name: Column): ColumnEntry {
  return columns.find((column) => column.name === name) ?? columns[0]!;
}

/** What a column begins with when somebody chooses it. */
export function fresh(name: Column): Condition {
  const { kind, operators } = columnOf(name);
  const values = kind === "yes_no" ? ["yes"] : kind === "span" ? [name === "waiting" ? "4h" : "7d"] : [];
  return { column: name, operator: operators[0]?.[0] ?? "is", values };
}

/** Whether a condition says enough to be asked. */
export function isComplete({ values }: Condition): boolean {
  return values.length > 0 && values.every((value) => value.trim() !== "");
}

/** The number and the unit of a span such as `4h`. */
export function spanParts(value: string): [number, string] {
  const [, number, unit] = /^(\d+)([mhdw])$/.exec(value) ?? [];
  return [Number(number ?? 4), unit ?? "h"];
}
