import type {
  DeclaredCondition,
  ExceptionKind,
  Marks,
  Money,
  Outcome,
  OutcomeTerms,
  Reason,
  ReturnFee,
  ReturnPolicy,
  ReturnRule,
  ReturnZone,
  RuleVerdict,
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

export const exceptionKinds: readonly ExceptionKind[] = ["perishable", "custom_made", "unsealed", "digital"];
export const noMarks: Marks = { tags: [], skus: [], titles: [] };

/** The list without the item, or with it at its end. */
export function toggled<T>(list: readonly T[], item: T, isOn: boolean): T[] {
  const rest = list.filter((each) => each !== item);
  return isOn ? [...rest, item] : rest;
}

/** The list with the item at a place moved by a step; the same list where it would fall off an end. */
export function moved<T>(list: readonly T[], at: number, step: -1 | 1): T[] {
  const to = at + step;
  return to < 0 ? [...list] : carried(list, at, to);
}

/** The list with the item at a place put to another; the same list where there is no such place. */
export function carried<T>(list: readonly T[], from: number, to: number): T[] {
  const after = [...list];
  const [item] = to < list.length ? after.splice(from, 1) : [];
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
      stores: [],
    },
    verdict: {
      isEligible: true,
      outcomes: ["exchange", "credit", "refund"],
      window: { days: 30, transitDays: 5, daysFromOrder: 45 },
      fee: { kind: "none" },
      feeFree: [],
      label: "customer",
      terms: [],
      needsReview: false,
      reviewFrom: null,
      needsPhoto: false,
      photoFrom: null,
      approvesItself: false,
      keepItBelow: null,
      creditBonus: 0,
    },
  };
}

export function newZone(name: string): ReturnZone {
  return {
    name,
    countries: [],
    withdrawalLabel: "customer",
    usualDelivery: null,
    transitDays: null,
    rules: [],
  };
}

/** The policy with one zone changed, or without it. */
export function withZone(policy: ReturnPolicy, at: number, zone: ReturnZone | null): ReturnPolicy {
  return { ...policy, zones: replaced(policy.zones, at, zone) };
}

/** The verdict with an outcome's own terms; terms that say nothing are none. */
export function withTerms(verdict: RuleVerdict, terms: OutcomeTerms): RuleVerdict {
  const others = verdict.terms.filter(({ outcome }) => outcome !== terms.outcome);
  const isEmpty = terms.days === null && terms.fee === null;
  return { ...verdict, terms: isEmpty ? others : [...others, terms] };
}

/** The exception's marks, or null where it is switched off. */
export const marksOf = (policy: ReturnPolicy, kind: ExceptionKind): Marks | null =>
  policy.exceptions.find((exception) => exception.kind === kind)?.marks ?? null;

/** The policy with an exception's marks; null switches it off. */
export function withException(policy: ReturnPolicy, kind: ExceptionKind, marks: Marks | null): ReturnPolicy {
  const others = policy.exceptions.filter((exception) => exception.kind !== kind);
  const exceptions = marks === null ? others : [...others, { kind, marks }];
  const place = (of: { kind: ExceptionKind }) => exceptionKinds.indexOf(of.kind);
  return { ...policy, exceptions: exceptions.sort((one, other) => place(one) - place(other)) };
}

/** Until somebody has named another. */
const USUAL_CURRENCY = "EUR";

/** The currency that the policy already speaks. */
export function currencyOf(policy: ReturnPolicy): string {
  let found: string | null = null;
  withMoney(policy, (amount) => {
    found ??= amount.currency;
    return amount;
  });
  return found ?? USUAL_CURRENCY;
}

/** The policy with every amount changed in the same way. */
export function withMoney(policy: ReturnPolicy, change: (amount: Money) => Money): ReturnPolicy {
  const each = (amount: Money | null) => amount && change(amount);
  const fee = (of: ReturnFee): ReturnFee =>
    of.kind === "flat" ? { kind: "flat", amount: change(of.amount) } : of;
  const rule = ({ when, verdict, ...rest }: ReturnRule): ReturnRule => ({
    ...rest,
    when: { ...when, priceFrom: each(when.priceFrom), priceTo: each(when.priceTo) },
    verdict: {
      ...verdict,
      fee: fee(verdict.fee),
      terms: verdict.terms.map((terms) => ({ ...terms, fee: terms.fee && fee(terms.fee) })),
      keepItBelow: each(verdict.keepItBelow),
      photoFrom: each(verdict.photoFrom),
      reviewFrom: each(verdict.reviewFrom),
    },
  });
  const zone = (of: ReturnZone): ReturnZone => ({
    ...of,
    usualDelivery: each(of.usualDelivery),
    rules: of.rules.map(rule),
  });
  return { ...policy, zones: policy.zones.map(zone) };
}
