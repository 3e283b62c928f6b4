import type { OrderRow, Stage } from "../../generated/contract";
import type { PlainKey } from "../../shared/text/keys";
import type { IconName } from "../../shared/ui/icons/paths";

interface Look {
  text: PlainKey;
  tone: "fact" | "accent" | "ok" | "warn" | "bad";
  icon: IconName;
}

/** How the state of an order is shown: never by colour alone. */
export const looks: Record<Stage, Look> = {
  draft: { text: "orders-stage-draft", tone: "fact", icon: "pen" },
  awaiting_payment: { text: "orders-stage-awaiting-payment", tone: "warn", icon: "clock" },
  on_hold: { text: "orders-stage-on-hold", tone: "warn", icon: "pause" },
  preparing: { text: "orders-stage-preparing", tone: "accent", icon: "bag" },
  partly_sent: { text: "orders-stage-partly-sent", tone: "accent", icon: "truck" },
  sent: { text: "orders-stage-sent", tone: "accent", icon: "truck" },
  delivered: { text: "orders-stage-delivered", tone: "ok", icon: "check" },
  completed: { text: "orders-stage-completed", tone: "ok", icon: "check" },
  refunded: { text: "orders-stage-refunded", tone: "fact", icon: "undo" },
  cancelled: { text: "orders-stage-cancelled", tone: "fact", icon: "close" },
  failed: { text: "orders-stage-failed", tone: "bad", icon: "warning" },
  gone: { text: "orders-stage-gone", tone: "warn", icon: "trash" },
};

export const steps = [
  "orders-step-placed",
  "orders-step-paid",
  "orders-step-sent",
  "orders-step-delivered",
] as const;

type Standing = Pick<OrderRow, "stage" | "payment" | "fulfilment" | "shippedAt" | "deliveredAt">;

/** How many of the four steps are over: ordered, paid, sent, delivered. */
export function stepsDone({ stage, payment, fulfilment, shippedAt, deliveredAt }: Standing): number {
  if (stage === "delivered" || deliveredAt !== null) return 4;
  if (stage === "sent" || stage === "partly_sent" || shippedAt !== null || fulfilment === "fulfilled")
    return 3;
  const isPaid = payment === "paid" || payment === "partially_refunded" || payment === "refunded";
  return isPaid ? 2 : 1;
}

/** Whether there is a way to go: what was called off goes none. */
export function hasWay(stage: Stage): boolean {
  return !["draft", "cancelled", "failed", "gone", "refunded"].includes(stage);
}

const UNITS = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
] as const;

const wordsOf = new Map<string, Intl.RelativeTimeFormat>();

/** How long ago something was, in the words of a language: "3 days ago", "yesterday". */
export function ago(at: number, now: number, locale: string): string {
  const words = wordsOf.get(locale) ?? new Intl.RelativeTimeFormat(locale, { numeric: "auto" });
  wordsOf.set(locale, words);
  // Clocks of shops may run ahead.
  const passed = Math.min(0, at - now);
  for (const [unit, length] of UNITS)
    if (Math.abs(passed) >= length) return words.format(Math.trunc(passed / length), unit);
  return words.format(0, "minute");
}
