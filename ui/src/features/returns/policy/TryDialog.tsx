import { shownNumber } from "../../../shared/format/orderNumber";
import { useStore } from "../../../shared/store";
import { Text } from "../../../shared/text/Text";
import { useText } from "../../../shared/text/useText";
import { DeedDialog } from "../../../shared/ui/DeedDialog";
import { later } from "../../../shared/later";
import { policyQuestion } from "../../../shared/returning";

const PolicyTry = later(() => import("./PolicyTry"), "PolicyTry");

/** What the policy of an order's day would say about it, asked from the order. */
export function TryDialog() {
  const { text } = useText();
  const asked = useStore(policyQuestion);
  if (asked === null) return null;
  return (
    <DeedDialog
      size="wide"
      title={text("policy-try-title", { order: shownNumber(asked.number) })}
      problem={null}
      leave={<Text id="policy-countries-done" />}
      onClose={() => policyQuestion.set(null)}
    >
      <PolicyTry key={asked.orderId} policy={null} orderId={asked.orderId} />
    </DeedDialog>
  );
}
