import type { OrderRow } from "../../generated/contract";
import { useText } from "../../shared/text/useText";
import { steps, stepsDone } from "./stage";

/** Ordered, paid, sent, delivered: four pieces of a bar, said in words to whoever cannot see it. */
export function DeliveryBar({ row }: { row: OrderRow }) {
  const { text } = useText();
  const done = stepsDone(row);
  const step = steps[done - 1] ?? steps[0];
  return (
    <div className="order-bar" role="img" aria-label={text("orders-steps", { done, step: text(step) })}>
      {steps.map((each, index) => (
        <span key={each} data-done={index < done} />
      ))}
    </div>
  );
}
