import { ActRow } from "./ActRow";
import "./acts.css";
import { useActs } from "./queries";

/** What was done with an order from here, the newest first. */
export function OrderActs({ orderId }: { orderId: number }) {
  const { data } = useActs(orderId);
  if (!data || data.length === 0) return null;
  return (
    <ul className="act-rows">
      {data.map((item) => (
        <ActRow key={item.id} item={item} />
      ))}
    </ul>
  );
}
