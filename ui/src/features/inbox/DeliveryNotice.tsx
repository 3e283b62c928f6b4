import { useMutation } from "@tanstack/react-query";
import type { MessageItem } from "../../generated/contract";
import { ask } from "../../platform/ask";
import { useProblemText } from "../../platform/problem";
import { Problem } from "../../platform/transport";
import { Text } from "../../shared/text/Text";
import { Button } from "../../shared/ui/Button";
import { Icon } from "../../shared/ui/icons/Icon";

type Step = "retry" | "cancel" | "arrived" | "again";

const asked = {
  retry: "inbox.retry_send",
  cancel: "inbox.cancel_send",
  arrived: "inbox.resolve_unknown",
  again: "inbox.resolve_unknown",
} as const;

/** A message of ours that did not leave, or of which nobody knows: why, and the person's decision. */
export function DeliveryNotice({ delivery }: { delivery: NonNullable<MessageItem["delivery"]> }) {
  const problemText = useProblemText();
  const id = delivery.outboxId;
  const decide = useMutation({
    mutationFn: async (step: Step): Promise<void> => {
      if (step === "retry") await ask("inbox.retry_send", { id });
      else if (step === "cancel") await ask("inbox.cancel_send", { id });
      else await ask("inbox.resolve_unknown", { id, decision: step === "arrived" ? "sent" : "send_again" });
    },
  });
  if (delivery.state !== "failed" && delivery.state !== "unknown") return null;
  const isUnknown = delivery.state === "unknown";
  const why = delivery.problemCode
    ? new Problem({ kind: "refused", code: delivery.problemCode, args: delivery.problemArgs })
    : null;
  const button = (step: Step, label: "retry" | "take-back" | "arrived" | "again") => (
    <Button
      size="small"
      needs={asked[step]}
      isDisabled={decide.isPending}
      onPress={() => decide.mutate(step)}
    >
      <Text id={`inbox-delivery-${label}`} />
    </Button>
  );
  return (
    <div className="message-bounce delivery-notice">
      <Icon name="warning" />
      <div>
        <p>{isUnknown ? <Text id="inbox-delivery-unknown-text" /> : why && problemText(why)}</p>
        {decide.error && <p role="alert">{problemText(decide.error)}</p>}
        <p className="delivery-actions">
          {isUnknown ? button("arrived", "arrived") : button("retry", "retry")}
          {isUnknown ? button("again", "again") : button("cancel", "take-back")}
        </p>
      </div>
    </div>
  );
}
