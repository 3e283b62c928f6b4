import type { MessageItem } from "../../generated/contract";
import { useText } from "../../shared/text/useText";
import { Icon } from "../../shared/ui/icons/Icon";

/** Where a message of ours is on its way, in words as long as it has not arrived at its server. */
export function DeliveryMark({ message }: { message: MessageItem }) {
  const { text, attribute } = useText();
  const delivery = message.delivery;
  if (message.kind !== "agent") return null;
  if (!delivery || delivery.state === "sent")
    return (
      <span className="delivery-sent" role="img" aria-label={attribute("inbox-delivery-sent", "label")}>
        <Icon name="check_twice" />
      </span>
    );
  // What waits for its time says so in words of its own.
  if (delivery.schedule) return null;
  const isBad = delivery.state === "failed" || delivery.state === "unknown";
  return (
    <span className={`delivery${isBad ? " delivery-bad" : ""}`}>
      <Icon name={isBad ? "warning" : "send"} size={12} />
      {text(`inbox-delivery-${delivery.state}`)}
    </span>
  );
}
