import type { CaseState, EffectKind, EffectState, ReturnRow } from "../../generated/contract";
import type { IconName } from "../../shared/ui/icons/paths";
import type { Urgency } from "./model";

interface Look {
  tone: "fact" | "accent" | "ok" | "warn" | "bad";
  icon: IconName;
}

/** How the state of a case is shown: never by colour alone. */
export const looks: Record<CaseState, Look> = {
  draft: { tone: "fact", icon: "pen" },
  requested: { tone: "warn", icon: "clock" },
  needs_info: { tone: "fact", icon: "chat" },
  approved: { tone: "accent", icon: "check" },
  awaiting_parcel: { tone: "fact", icon: "box" },
  in_transit: { tone: "accent", icon: "truck" },
  lost_in_transit: { tone: "bad", icon: "warning" },
  received: { tone: "warn", icon: "box" },
  inspecting: { tone: "warn", icon: "search" },
  decided: { tone: "accent", icon: "money" },
  settled: { tone: "ok", icon: "check" },
  closed: { tone: "ok", icon: "check_twice" },
  declined: { tone: "fact", icon: "close" },
  cancelled: { tone: "fact", icon: "close" },
  expired: { tone: "fact", icon: "clock" },
  disputed: { tone: "bad", icon: "warning" },
};

export const trackIcons: Record<ReturnRow["track"], IconName> = {
  voluntary: "undo",
  withdrawal: "scales",
  warranty: "settings",
  transport_damage: "truck",
};

export const effectIcons: Record<EffectKind, IconName> = {
  refund: "money",
  credit: "star",
  replacement: "bag",
  exchange: "undo",
  restock: "box",
  difference: "money",
};

export const effectLooks: Record<EffectState, Look> = {
  queued: { tone: "fact", icon: "clock" },
  sent: { tone: "fact", icon: "clock" },
  waiting: { tone: "accent", icon: "hourglass" },
  confirmed: { tone: "ok", icon: "check" },
  failed: { tone: "bad", icon: "warning" },
  manual: { tone: "warn", icon: "person" },
};

export const urgencyIcons: Record<Urgency, IconName> = { calm: "clock", soon: "hourglass", over: "warning" };
