import { Text } from "../../../shared/text/Text";
import { ActRow } from "./ActRow";
import "./acts.css";
import { useActsOfCustomer } from "./queries";

/** What was done lately upon the orders of a customer. */
export function CustomerActs({ customerId }: { customerId: number }) {
  const { data } = useActsOfCustomer(customerId);
  if (!data || data.length === 0) return null;
  return (
    <section className="customer-section">
      <div className="customer-heading">
        <h3>
          <Text id="acts-title" />
        </h3>
      </div>
      <ul className="act-rows">
        {data.map((item) => (
          <ActRow key={item.id} item={item} />
        ))}
      </ul>
    </section>
  );
}
