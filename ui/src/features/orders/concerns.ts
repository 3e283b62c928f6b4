import type { Concern, ConcernKind, OrderRow } from "../../generated/contract";
import type { useFormat } from "../../shared/format/useFormat";
import type { PlainKey } from "../../shared/text/keys";
import type { useText } from "../../shared/text/useText";
import type { IconName } from "../../shared/ui/icons/paths";

/** What somebody should look at, in the order of the page. */
export const kinds = ["late_to_send", "parcel_rests", "partly_refunded", "high_risk"] as const;

export const concernLooks: Record<ConcernKind, { view: PlainKey; icon: IconName; tone: "warn" | "fact" }> = {
  late_to_send: { view: "orders-view-late", icon: "clock", tone: "warn" },
  parcel_rests: { view: "orders-view-rests", icon: "truck", tone: "warn" },
  partly_refunded: { view: "orders-view-partly-refunded", icon: "undo", tone: "fact" },
  high_risk: { view: "orders-view-high-risk", icon: "warning", tone: "warn" },
};

type Tongue = Pick<ReturnType<typeof useText>, "text">;

/** A concern in one sentence. */
export function sentence(
  { kind, days }: Concern,
  { refunded }: Pick<OrderRow, "refunded">,
  { text }: Tongue,
  format: ReturnType<typeof useFormat>,
): string {
  switch (kind) {
    case "late_to_send":
      return text("orders-concern-late", { days });
    case "parcel_rests":
      return text("orders-concern-rests", { days });
    case "partly_refunded":
      return text("orders-concern-partly-refunded", {
        amount: format.money(refunded.minor, refunded.currency),
      });
    case "high_risk":
      return text("orders-concern-high-risk");
  }
}
