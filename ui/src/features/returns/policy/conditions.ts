import type { Money, RuleConditions } from "../../../generated/contract";
import type { PlainKey } from "../../../shared/text/keys";
import { noMarks } from "./draft";

/** What a rule can ask about, in the order in which it is offered. */
export const conditionKinds = [
  "reasons",
  "states",
  "articles",
  "price",
  "discount",
  "final",
  "quantity",
  "past",
  "rate",
  "stores",
  "tracks",
] as const;
export type ConditionKind = (typeof conditionKinds)[number];

export const conditionNames: Record<ConditionKind, PlainKey> = {
  reasons: "policy-if-reasons",
  states: "policy-if-states",
  articles: "policy-if-articles",
  price: "policy-if-price",
  discount: "policy-if-discount",
  final: "policy-if-final",
  quantity: "policy-if-quantity",
  past: "policy-if-past",
  rate: "policy-if-rate",
  stores: "policy-if-stores",
  tracks: "policy-if-tracks",
};

/** Whether a rule asks about it. */
export function isAsked(when: RuleConditions, kind: ConditionKind): boolean {
  switch (kind) {
    case "reasons":
      return when.reasons.length > 0;
    case "states":
      return when.conditions.length > 0;
    case "articles":
      return [when.marks.tags, when.marks.skus, when.marks.titles].some((list) => list.length > 0);
    case "price":
      return when.priceFrom !== null || when.priceTo !== null;
    case "discount":
      return when.isDiscounted !== null;
    case "final":
      return when.isFinalSale !== null;
    case "quantity":
      return when.quantityFrom !== null || when.quantityTo !== null;
    case "past":
      return when.pastReturnsFrom !== null;
    case "rate":
      return when.pastRateFrom !== null;
    case "stores":
      return when.stores.length > 0;
    case "tracks":
      return when.tracks.length > 0;
  }
}

/** Half of the orders: where the share begins when somebody adds it. */
const HALF = 5000;

/** What a condition says when it is added; lists begin empty. */
export function begun(when: RuleConditions, kind: ConditionKind, currency: string): RuleConditions {
  const amount = (minor: number): Money => ({ minor, currency });
  switch (kind) {
    case "price":
      return { ...when, priceFrom: amount(0) };
    case "discount":
      return { ...when, isDiscounted: true };
    case "final":
      return { ...when, isFinalSale: true };
    case "quantity":
      return { ...when, quantityFrom: 1 };
    case "past":
      return { ...when, pastReturnsFrom: 3 };
    case "rate":
      return { ...when, pastRateFrom: HALF };
    default:
      return when;
  }
}

/** The conditions without one of them. */
export function without(when: RuleConditions, kind: ConditionKind): RuleConditions {
  switch (kind) {
    case "reasons":
      return { ...when, reasons: [] };
    case "states":
      return { ...when, conditions: [] };
    case "articles":
      return { ...when, marks: noMarks };
    case "price":
      return { ...when, priceFrom: null, priceTo: null };
    case "discount":
      return { ...when, isDiscounted: null };
    case "final":
      return { ...when, isFinalSale: null };
    case "quantity":
      return { ...when, quantityFrom: null, quantityTo: null };
    case "past":
      return { ...when, pastReturnsFrom: null };
    case "rate":
      return { ...when, pastRateFrom: null };
    case "stores":
      return { ...when, stores: [] };
    case "tracks":
      return { ...when, tracks: [] };
  }
}
