import type {
  CaseState,
  Grade,
  Move,
  Outcome,
  Reason,
  ReturnDetail,
  ReturnItem,
  ReturnRow,
} from "../../generated/contract";

/** Where cases stand, as people sort them: the columns of the board and the groups of the list. */
export const groups = ["requested", "approved", "under_way", "here", "decided", "done"] as const;
export type Group = (typeof groups)[number] | "over";

const groupOfState: Record<CaseState, Group> = {
  draft: "requested",
  requested: "requested",
  needs_info: "requested",
  approved: "approved",
  awaiting_parcel: "under_way",
  in_transit: "under_way",
  lost_in_transit: "under_way",
  received: "here",
  inspecting: "here",
  decided: "decided",
  disputed: "decided",
  settled: "done",
  closed: "over",
  declined: "over",
  cancelled: "over",
  expired: "over",
};

export const groupOf = ({ state }: Pick<ReturnRow, "state">): Group => groupOfState[state];

const DAY = 86_400_000;
/** Less than that is soon. */
const SOON = 3 * DAY;

export type Urgency = "calm" | "soon" | "over";

export function urgencyOf(at: number, now: number): Urgency {
  if (at < now) return "over";
  return at - now < SOON ? "soon" : "calm";
}

export interface Due {
  kind: "repay" | "goods";
  at: number;
}

type Dated = Pick<ReturnRow, "state" | "money" | "goods" | "repayBy" | "goodsBy">;

/** The deadlines that still run, the nearest first: the money's until it is paid, the goods' until they are sent. */
export function duesOf({ state, money, goods, repayBy, goodsBy }: Dated): Due[] {
  const group = groupOfState[state];
  if (group === "over" || group === "done") return [];
  const dues: Due[] = [];
  if (repayBy !== null && money !== "done") dues.push({ kind: "repay", at: repayBy });
  const isAwaited = goods === "none" || goods === "label";
  if (goodsBy !== null && isAwaited && group !== "decided") dues.push({ kind: "goods", at: goodsBy });
  return dues.sort((a, b) => a.at - b.at);
}

/** Who needs somebody comes first, then what is due soonest, then what has stood longest. */
export function byNeed(a: ReturnRow, b: ReturnRow): number {
  if (a.needsYou !== b.needsYou) return a.needsYou ? -1 : 1;
  const [one, other] = [duesOf(a)[0]?.at ?? Infinity, duesOf(b)[0]?.at ?? Infinity];
  if (one !== other) return one - other;
  return a.openedAt - b.openedAt;
}

/** Whether every word stands in what the row says. */
export function fits(row: ReturnRow, words: readonly string[], fold: (text: string) => string): boolean {
  if (words.length === 0) return true;
  const said = fold(`${row.number} ${row.name} ${row.orderNumber} ${row.title}`);
  return words.every((word) => said.includes(word));
}

/** At whose cost a reason is. */
export type Fault = "shop" | "customer";

const shopsFault: ReadonlySet<Reason> = new Set<Reason>([
  "not_as_described",
  "defective",
  "damaged_in_transit",
  "wrong_item",
  "missing_part",
  "arrived_late",
]);

export const reasons: readonly Reason[] = [
  "too_small",
  "too_large",
  "style_differs",
  "several_sizes",
  "changed_mind",
  "gift",
  "other",
  "not_as_described",
  "defective",
  "damaged_in_transit",
  "wrong_item",
  "missing_part",
  "arrived_late",
];

export const faultOf = (reason: Reason): Fault => (shopsFault.has(reason) ? "shop" : "customer");

export const outcomes: readonly Outcome[] = [
  "refund",
  "exchange",
  "other_product",
  "credit",
  "replacement",
  "partial_refund",
  "keep_it",
  "donate",
  "repair",
  "advice",
];

/** What may take the place of the money on the statutory track. */
const statutory: ReadonlySet<Outcome> = new Set<Outcome>(["refund", "keep_it", "donate"]);

export const outcomesOf = (track: ReturnRow["track"]): readonly Outcome[] =>
  track === "withdrawal" ? outcomes.filter((outcome) => statutory.has(outcome)) : outcomes;

const travelling: ReadonlySet<Outcome> = new Set<Outcome>([
  "exchange",
  "other_product",
  "credit",
  "refund",
  "replacement",
  "repair",
]);

export const needsGoods = ({ outcome }: Pick<ReturnItem, "outcome">): boolean => travelling.has(outcome);

export const grades: readonly Grade[] = ["a", "b", "c", "d", "e", "x"];

/** Whether something may be taken off for wear. */
export const mayDeduct = (grade: Grade | null): boolean =>
  grade === "b" || grade === "c" || grade === "e" || grade === "x";

/** What an item brings the customer, in minor units. */
export function worthOf({ outcome, value, deduction, offer }: ReturnItem): number {
  if (outcome === "refund" || outcome === "credit") return Math.max(0, value.minor - deduction.minor);
  if (outcome === "partial_refund") return offer?.minor ?? 0;
  return outcome === "keep_it" || outcome === "donate" ? value.minor : 0;
}

/** The articles that came back and have no grade yet. */
export const ungraded = (items: readonly ReturnItem[]): ReturnItem[] =>
  items.filter((item) => needsGoods(item) && item.grade === null);

/** Until when something about the outcome may change. */
export const isUndecided = (state: CaseState): boolean => {
  const group = groupOfState[state];
  return group !== "over" && group !== "done" && state !== "decided";
};

/** Where grades may be given. */
export const mayGrade = (state: CaseState): boolean =>
  state === "received" || state === "inspecting" || state === "disputed";

/** The moves that somebody at the desk makes; the others make themselves. */
export const byHand: readonly Move[] = [
  "answer",
  "approve",
  "await_parcel",
  "ship",
  "receive",
  "decide",
  "close",
  "ask_info",
  "decline",
  "lose",
  "cancel",
  "dispute",
];

type Standing = Pick<ReturnDetail, "row" | "items" | "moves">;

/** The next sensible move; none while others are at work. */
export function primaryOf({ row, items, moves }: Standing): Move | null {
  const awaits = items.some(needsGoods);
  const wanted: Partial<Record<CaseState, Move>> = {
    requested: "approve",
    needs_info: "answer",
    approved: awaits ? "await_parcel" : "decide",
    awaiting_parcel: "receive",
    in_transit: "receive",
    lost_in_transit: "decide",
    received: "decide",
    inspecting: "decide",
    disputed: "decide",
    settled: "close",
    expired: "receive",
  };
  const move = wanted[row.state];
  return move !== undefined && moves.includes(move) ? move : null;
}

/** Every other move that may be made now, in the order of a case's life. */
export function othersOf(detail: Standing): Move[] {
  const first = primaryOf(detail);
  return byHand.filter((move) => move !== first && detail.moves.includes(move));
}

/** The straight way of a case; what lies beside it is said by a chip. */
export const steps = [
  "requested",
  "approved",
  "awaiting_parcel",
  "in_transit",
  "received",
  "inspecting",
  "decided",
  "settled",
  "closed",
] as const satisfies readonly CaseState[];

export interface Step {
  state: (typeof steps)[number];
  /** When it was reached last; null where it was passed by. */
  at: number | null;
  standing: "done" | "now" | "ahead";
}

/** The way of a case with the moments of its steps. */
export function stepsOf({ row, events }: Pick<ReturnDetail, "row" | "events">): Step[] {
  const reached = (state: CaseState): number | null =>
    events.reduce<number | null>(
      (at, event) => (event.became === state && (at === null || event.at > at) ? event.at : at),
      null,
    );
  const place = (state: CaseState): number => (steps as readonly CaseState[]).indexOf(state);
  // Beside the way the last step on it that was reached is where the case stands.
  const onWay = events.map(({ became }) => (became === null ? -1 : place(became)));
  const now = place(row.state) >= 0 ? place(row.state) : Math.max(0, ...onWay);
  return steps.map((state, index) => ({
    state,
    at: index > now ? null : reached(state),
    standing:
      index < now || (index === now && row.state === "closed") ? "done" : index === now ? "now" : "ahead",
  }));
}

export interface DueDay {
  /** The start of the day; null for everything beyond the horizon. */
  day: number | null;
  isOver: boolean;
  dues: { row: ReturnRow; due: Due }[];
}

/** How far the calendar looks, in days. */
const HORIZON = 14;

/** Deadlines by day: what is overdue, today, the next fortnight, and the rest. */
export function calendarOf(
  rows: readonly ReturnRow[],
  now: number,
  daysTo: (at: number) => number,
): DueDay[] {
  const all = rows.flatMap((row) => duesOf(row).map((due) => ({ row, due })));
  all.sort((a, b) => a.due.at - b.due.at);
  const days = new Map<string, DueDay>();
  for (const entry of all) {
    const { at } = entry.due;
    const away = daysTo(at);
    const name = at < now ? "over" : away > HORIZON ? "later" : String(away);
    const known = days.get(name) ?? {
      day: at < now || away > HORIZON ? null : at,
      isOver: at < now,
      dues: [],
    };
    known.dues.push(entry);
    days.set(name, known);
  }
  return [...days.values()];
}
