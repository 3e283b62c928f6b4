import type {
  DeclaredCondition,
  Outcome,
  Reason,
  ReturnPolicy,
  ReturnRule,
  ReturnZone,
  Track,
} from "../../../generated/contract";

export const tracks: readonly Track[] = ["voluntary", "warranty", "transport_damage"];
export const reasons: readonly Reason[] = [
  "too_small",
  "too_large",
  "style_differs",
  "not_as_described",
  "defective",
  "damaged_in_transit",
  "wrong_item",
  "missing_part",
  "arrived_late",
  "several_sizes",
  "changed_mind",
  "gift",
  "other",
];
export const outcomes: readonly Outcome[] = [
  "advice",
  "exchange",
  "other_product",
  "credit",
  "refund",
  "partial_refund",
  "replacement",
  "repair",
  "keep_it",
  "donate",
];
export const conditions: readonly DeclaredCondition[] = ["unopened", "opened", "used", "damaged"];

/** A list as people type it. */
export function listOf(text: string): string[] {
  return text
    .split(/[,،、\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
}

/** The list without the item, or with it at its end. */
export function toggled<T>(list: readonly T[], item: T, isOn: boolean): T[] {
  const rest = list.filter((each) => each !== item);
  return isOn ? [...rest, item] : rest;
}

/** The list with the item at a place moved by a step; the same list where it would fall off an end. */
export function moved<T>(list: readonly T[], at: number, step: -1 | 1): T[] {
  const after = [...list];
  const to = at + step;
  const [item] = to >= 0 && to < list.length ? after.splice(at, 1) : [];
  if (item !== undefined) after.splice(to, 0, item);
  return after;
}

/** The list with another item at a place, or without the one there. */
export function replaced<T>(list: readonly T[], at: number, item: T | null): T[] {
  return list.flatMap((each, place) => (place !== at ? [each] : item === null ? [] : [item]));
}

/** A rule that takes everything back, under an id that no other has. */
export function newRule(zone: ReturnZone, name: string): ReturnRule {
  const taken = new Set(zone.rules.map((rule) => rule.id));
  let number = zone.rules.length + 1;
  while (taken.has(`rule-${number}`)) number += 1;
  return {
    id: `rule-${number}`,
    name,
    when: {
      tracks: [],
      reasons: [],
      marks: { tags: [], skus: [], titles: [] },
      priceFrom: null,
      priceTo: null,
      isDiscounted: null,
      isFinalSale: null,
      quantityFrom: null,
      quantityTo: null,
      pastReturnsFrom: null,
      pastRateFrom: null,
      conditions: [],
    },
    verdict: {
      isEligible: true,
      outcomes: ["exchange", "credit", "refund"],
      window: { days: 30, transitDays: 5, daysFromOrder: 45 },
      fee: { kind: "none" },
      feeFree: [],
      label: "customer",
      needsReview: false,
      needsPhoto: false,
      approvesItself: false,
      keepItBelow: null,
      creditBonus: 0,
    },
  };
}

export function newZone(name: string): ReturnZone {
  return { name, countries: [], withdrawalLabel: "customer", usualDelivery: null, rules: [] };
}

/** The policy with one zone changed, or without it. */
export function withZone(policy: ReturnPolicy, at: number, zone: ReturnZone | null): ReturnPolicy {
  return { ...policy, zones: replaced(policy.zones, at, zone) };
}
